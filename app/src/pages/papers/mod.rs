//! Pages of papers: uploads, receipts, bank papers, matching, viewing; and messages.

use crate::routes::PageRoute;

/// The pages and their addresses.
pub const PAGES: &[PageRoute] = &[];
