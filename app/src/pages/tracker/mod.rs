//! Pages of hours, the way of a sent claim, why and why not, and fixing one thing.

use crate::routes::PageRoute;

/// The pages and their addresses.
pub const PAGES: &[PageRoute] = &[];
