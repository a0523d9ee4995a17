//! Pages of finance's payouts, batches, exports and confirmations.

mod answers;
mod batch;
mod desk;
mod tie;

use leptos::prelude::*;

use crate::routes::{PageRoute, page};
use crate::words::words;

/// The pages and their addresses.
pub const PAGES: &[PageRoute] = &[
    page("/staff/finance/payments", desk::view),
    page("/staff/finance/batches/{number}", batch::view),
    page("/staff/finance/confirmations", answers::view),
    page("/staff/finance/confirmations/{hash}", answers::sheet_view),
];

/// A table; its columns of figures stand at the right, under their names.
fn table(caption: String, head: Vec<String>, rows: Vec<AnyView>, foot: Option<AnyView>) -> impl IntoView {
    let w = words();
    let figures = [w.msg_payments_amount(), w.msg_payments_count()];
    let head: Vec<_> = head
        .into_iter()
        .map(|name| {
            let class = figures.contains(&name).then_some("num");
            view! { <th scope="col" class=class>{name}</th> }
        })
        .collect();
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
