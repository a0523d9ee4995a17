//! Pages of finance's payouts, batches, exports and confirmations.

use crate::routes::PageRoute;

/// The pages and their addresses.
pub const PAGES: &[PageRoute] = &[];
