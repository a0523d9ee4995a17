//! Pages of finance's payouts, batches, exports and confirmations.

mod answers;
mod batch;
mod desk;
mod tie;

use leptos::prelude::*;

use crate::routes::{PageRoute, page};

/// The pages and their addresses.
pub const PAGES: &[PageRoute] = &[
    page("/staff/finance/payments", desk::view),
    page("/staff/finance/batches/{number}", batch::view),
    page("/staff/finance/confirmations", answers::view),
    page("/staff/finance/confirmations/{hash}", answers::sheet_view),
];

/// A table of figures; columns whose name is marked are at the end of the line.
fn table(caption: String, head: Vec<String>, rows: Vec<AnyView>, foot: Option<AnyView>) -> impl IntoView {
    let head: Vec<_> = head.into_iter().map(|name| view! { <th scope="col">{name}</th> }).collect();
    let label = caption.clone();
    view! {
        <div class="table-scroll" tabindex="0" role="region" aria-label=label>
            <table class="usa-table usa-table--borderless usa-table--compact">
                <caption class="visually-hidden">{caption}</caption>
                <thead><tr>{head}</tr></thead>
                <tbody>{rows}</tbody>
                {foot.map(|foot| view! { <tfoot>{foot}</tfoot> })}
            </table>
        </div>
    }
}
