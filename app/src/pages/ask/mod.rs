//! Ask before you pay: the form, and the slip with the answer.

mod form;
mod slip;

use crate::routes::{PageRoute, page};

/// The pages and their addresses.
pub const PAGES: &[PageRoute] = &[page("/children/{id}/ask", form::view), page("/slips/{id}", slip::view)];
