//! Pages of finance's payouts, batches, exports and confirmations.

mod answers;
mod batch;
mod desk;
mod tie;

use leptos::prelude::*;

use crate::parts::{self, figures_of, words_of};
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
    let named = |name| if figures.contains(&name) { figures_of(name) } else { words_of(name) };
    parts::table(caption, head.into_iter().map(named).collect(), rows, foot)
}
