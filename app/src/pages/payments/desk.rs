//! Finance's start page: what is payable, what is set aside, the tie-out, the batches.

use leptos::prelude::*;

use super::{table, tie};
use crate::form::FormState;
use crate::parts::{FormProblems, Page, answer, money, number};
use crate::paths;
use crate::queries::payments::{BatchInList, OpenLine, PaymentsDesk, Sum};
use crate::request::asking;
use crate::words::{self, words};

/// `/staff/finance/payments`
pub fn view() -> AnyView {
    answer(
        async {
            let (actor, queries) = asking()?;
            queries.payments_desk(&actor).await
        },
        show,
    )
    .into_any()
}

fn show(desk: PaymentsDesk) -> impl IntoView {
    let w = words();
    let sum = w.msg_payments_sum(desk.ready_sum.count, desk.ready_sum.money.to_string());
    let build = (desk.may_act && desk.ready_sum.count > 0).then(build);
    view! {
        <Page title=w.msg_payments_title() width="page--wide">
            <FormProblems form=FormState::here()/>
            <p class="sum"><strong>{sum}</strong></p>
            {build}
            <ul class="page__links">
                <li><a href=paths::CONFIRMATIONS>{w.msg_payments_answers()}</a></li>
                <li><a href=paths::CIRCUIT_BREAKER>{w.msg_cb_worksheet()}</a></li>
            </ul>
            {tie::tie_out(desk.tie)}
            <h2>{w.msg_payments_ready()}</h2>
            {ready(&desk.ready, desk.ready_sum)}
            <h2>{w.msg_payments_aside()}</h2>
            {aside(&desk.aside, desk.may_act)}
            <h2>{w.msg_payments_batches()}</h2>
            {batches(&desk.batches)}
        </Page>
    }
}

fn build() -> impl IntoView {
    let w = words();
    view! {
        <form method="post">
            <input type="hidden" name="form" value="build"/>
            <p class="quiet">{w.msg_payments_build_note()}</p>
            <button class="usa-button">{w.msg_payments_build()}</button>
        </form>
    }
}

fn head(last: Option<String>) -> Vec<String> {
    let w = words();
    [
        w.msg_payments_claim(),
        w.msg_payments_line(),
        w.msg_payments_child(),
        w.msg_payments_payee(),
        w.msg_payments_approved(),
        w.msg_payments_amount(),
    ]
    .into_iter()
    .chain(last)
    .collect()
}

fn cells(line: &OpenLine) -> impl IntoView + use<> {
    view! {
        <td>{number(line.number.to_string())}</td><td>{number(line.n.to_string())}</td><td>{line.child.clone()}</td>
        <td>{line.payee.clone()}</td><td>{line.approved.clone()}</td><td class="num">{money(line.amount)}</td>
    }
}

fn ready(lines: &[OpenLine], sum: Sum) -> AnyView {
    let w = words();
    if lines.is_empty() {
        return view! { <div class="empty"><p>{w.msg_payments_ready_empty()}</p></div> }.into_any();
    }
    let shown = i64::try_from(lines.len()).unwrap_or(i64::MAX);
    let first =
        (sum.count > shown).then(|| view! { <p class="quiet">{w.msg_payments_first(shown.to_string())}</p> });
    let rows = lines.iter().map(|line| view! { <tr>{cells(line)}</tr> }.into_any()).collect();
    let foot = view! {
        <tr><th scope="row" colspan="5">{w.msg_payments_total()}</th><td class="num">{money(sum.money)}</td></tr>
    };
    view! { {table(w.msg_payments_ready(), head(None), rows, Some(foot.into_any()))}{first} }.into_any()
}

fn aside(lines: &[OpenLine], may_act: bool) -> AnyView {
    let w = words();
    if lines.is_empty() {
        return view! { <p class="quiet">{w.msg_payments_aside_empty()}</p> }.into_any();
    }
    let rows = lines
        .iter()
        .map(|line| {
            let why = line.aside.as_ref().map(|why| words::aside(w, why));
            let ends = may_act && line.aside.as_ref().is_some_and(domain::payment::Aside::ends_by_hand);
            let claim = line.number.to_string();
            let back = ends.then(|| {
                view! {
                    <form method="post">
                        <input type="hidden" name="form" value="put-back"/>
                        <input type="hidden" name="claim" value=claim.clone()/>
                        <button class="usa-button usa-button--unstyled">
                            {w.msg_payments_put_back()}<span class="visually-hidden">" "{claim}</span>
                        </button>
                    </form>
                }
            });
            view! { <tr>{cells(line)}<td dir="auto">{why}{back}</td></tr> }.into_any()
        })
        .collect();
    table(w.msg_payments_aside(), head(Some(w.msg_payments_why())), rows, None).into_any()
}

fn batches(list: &[BatchInList]) -> AnyView {
    let w = words();
    if list.is_empty() {
        return view! { <p class="quiet">{w.msg_payments_batches_empty()}</p> }.into_any();
    }
    let rows = list
        .iter()
        .map(|batch| {
            view! {
                <tr>
                    <td><a href=paths::batch(batch.number)>{w.msg_batch_title(batch.number.to_string())}</a></td>
                    <td>{words::batch_state(w, batch.state)}</td><td class="num">{number(batch.payments.to_string())}</td>
                    <td class="num">{money(batch.total)}</td><td>{batch.built.0.clone()}</td><td>{batch.built.1.clone()}</td>
                </tr>
            }
            .into_any()
        })
        .collect();
    let head = vec![
        w.msg_payments_batch(),
        w.msg_payments_state(),
        w.msg_payments_count(),
        w.msg_payments_amount(),
        w.msg_payments_by(),
        w.msg_payments_when(),
    ];
    table(w.msg_payments_batches(), head, rows, None).into_any()
}
