//! Pages of the district's facts: determinations, providers, contracts, school-based starts, imports.

mod child;
mod contract;
mod imports;
mod provider;
mod search;
mod starts;

use leptos::prelude::*;

use crate::parts::{self, words_of};
use crate::routes::{PageRoute, page};

/// The pages and their addresses.
pub const PAGES: &[PageRoute] = &[
    page("/staff/facts", search::view),
    page("/staff/children/{id}", child::view),
    page("/staff/providers/{id}", provider::view),
    page("/staff/school/starts", starts::view),
    page("/staff/imports", imports::view),
    page("/staff/imports/{id}", imports::sheet_view),
];

/// A table of words only.
fn table(caption: String, head: Vec<String>, rows: Vec<AnyView>) -> impl IntoView {
    parts::table(caption, head.into_iter().map(words_of).collect(), rows, None)
}
