//! Pages of the district's facts: determinations, providers, contracts, school-based starts, imports.

mod child;
mod contract;
mod imports;
mod provider;
mod search;
mod starts;

use leptos::prelude::*;

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

/// A table with a caption that only screen readers need.
fn table(caption: String, head: Vec<String>, rows: Vec<AnyView>) -> impl IntoView {
    let head: Vec<_> = head.into_iter().map(|name| view! { <th scope="col">{name}</th> }).collect();
    let label = caption.clone();
    view! {
        <div class="table-scroll" tabindex="0" role="region" aria-label=label>
            <table class="usa-table usa-table--borderless usa-table--compact">
                <caption class="visually-hidden">{caption}</caption>
                <thead><tr>{head}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}
