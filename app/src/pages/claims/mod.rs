//! Pages of a family's draft: start, parts, provider, sessions, how we pay, check and send.

use crate::routes::PageRoute;

/// The pages and their addresses.
pub const PAGES: &[PageRoute] = &[];
