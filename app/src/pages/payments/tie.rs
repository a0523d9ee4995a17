//! The tie-out: approved = open + batched + exported + confirmed, counted anew on every page that shows it.

use domain::money::Money;
use leptos::prelude::*;

use crate::parts::{money, number};
use crate::queries::payments::{Sum, TieOut};
use crate::words::words;

/// The sums, and whether they agree.
pub(super) fn tie_out(tie: TieOut) -> impl IntoView {
    let w = words();
    let row = |name: String, sum: Sum| {
        view! {
            <tr>
                <th scope="row">{name}</th>
                <td class="num">{number(sum.count.to_string())}</td><td class="num">{money(sum.money)}</td>
            </tr>
        }
    };
    let parts = [tie.open, tie.batched, tie.exported, tie.confirmed];
    let all = Sum {
        count: parts.iter().map(|part| part.count).sum(),
        money: parts.iter().map(|part| part.money).sum::<Money>(),
    };
    let (class, says) = if tie.holds {
        ("health health--ok", w.msg_tie_ok())
    } else {
        ("health health--bad", w.msg_tie_off())
    };
    view! {
        <section class="box" aria-labelledby="tie">
            <h2 id="tie">{w.msg_tie_title()}</h2>
            <p class="quiet">{w.msg_tie_lead()}</p>
            <table class="usa-table usa-table--borderless usa-table--compact">
                <caption class="visually-hidden">{w.msg_tie_title()}</caption>
                <thead>
                    <tr><td></td><th scope="col" class="num">{w.msg_tie_lines()}</th><th scope="col" class="num">{w.msg_payments_amount()}</th></tr>
                </thead>
                <tbody>
                    <tr><th scope="row">{w.msg_tie_approved()}</th><td></td><td class="num">{money(tie.approved)}</td></tr>
                    {row(w.msg_tie_open(), tie.open)}
                    {row(w.msg_tie_aside(), tie.aside)}
                    {row(w.msg_tie_batched(), tie.batched)}
                    {row(w.msg_tie_exported(), tie.exported)}
                    {row(w.msg_tie_confirmed(), tie.confirmed)}
                </tbody>
                <tfoot>{row(w.msg_tie_sum(), all)}</tfoot>
            </table>
            <p class=class>{says}</p>
        </section>
    }
}
