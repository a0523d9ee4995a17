//! Pages of the caseworkers' queue and workbench, decisions and second approval.

use crate::routes::PageRoute;

/// The pages and their addresses.
pub const PAGES: &[PageRoute] = &[];
