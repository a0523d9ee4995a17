//! Pages of the district's facts: determinations, providers, contracts, school-based starts, imports.

use crate::routes::PageRoute;

/// The pages and their addresses.
pub const PAGES: &[PageRoute] = &[];
