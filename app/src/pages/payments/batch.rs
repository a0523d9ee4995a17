//! One batch: built, reviewed, released by another person, exported once, confirmed.

use domain::field::Field;
use domain::payment::{BatchState, PaymentState};
use leptos::prelude::*;

use super::table;
use crate::form::FormState;
use crate::parts::{FormProblems, MoneyField, Page, TextField, answer, money, number};
use crate::paths;
use crate::queries::payments::{BatchSheet, MayRelease, PaymentLine};
use crate::request::{asking, param};
use crate::words::{self, words};

/// `/staff/finance/batches/{number}`
pub fn view() -> AnyView {
    answer(
        async {
            let (actor, queries) = asking()?;
            queries.batch_sheet(&actor, param("number")?).await
        },
        show,
    )
    .into_any()
}

fn show(sheet: BatchSheet) -> impl IntoView {
    let w = words();
    let title = w.msg_batch_title(sheet.batch.number.to_string());
    view! {
        <Page title=title width="page--wide" back=(paths::PAYMENTS.to_owned(), w.msg_payments_title())>
            <FormProblems form=FormState::here()/>
            {steps(sheet.batch.state)}
            {facts(&sheet)}
            {next(&sheet)}
            <h2>{w.msg_batch_payments()}</h2>
            {payments(&sheet)}
            {aside(&sheet)}
            {downloads(&sheet)}
        </Page>
    }
}

/// Built > Review > Released > Exported > Confirmed.
fn steps(state: BatchState) -> AnyView {
    let w = words();
    let now = match state {
        BatchState::Dropped => return view! { <p>{w.msg_batch_dropped()}</p> }.into_any(),
        BatchState::Built => 1,
        BatchState::Released => 2,
        BatchState::Exported => 3,
        BatchState::Confirmed => 4,
    };
    let names = [
        w.msg_batch_built(),
        w.msg_batch_review(),
        w.msg_batch_released(),
        w.msg_batch_exported(),
        w.msg_batch_confirmed(),
    ];
    let items: Vec<_> = (0..)
        .zip(names)
        .map(|(i, name)| {
            let class = match i {
                _ if i < now => "chain__step chain__step--done",
                _ if i == now => "chain__step chain__step--now",
                _ => "chain__step",
            };
            view! { <li class=class aria-current=(i == now).then_some("step")>{name}</li> }
        })
        .collect();
    view! { <ul class="chain" aria-label=w.msg_batch_steps()>{items}</ul> }.into_any()
}

fn facts(sheet: &BatchSheet) -> impl IntoView + use<> {
    let w = words();
    let control = w.msg_batch_control_says(sheet.batch.payments, sheet.lines, sheet.batch.total.to_string());
    let who = |(name, day): &(String, String)| format!("{name}, {day}");
    let rows: Vec<_> = [
        (w.msg_batch_control(), Some(control)),
        (w.msg_batch_built_by(), Some(who(&sheet.batch.built))),
        (w.msg_batch_released_by(), sheet.released.as_ref().map(who)),
        (w.msg_batch_exported_on(), sheet.exported.clone()),
        (w.msg_batch_file(), sheet.file.as_ref().map(|(name, _)| name.clone())),
    ]
    .into_iter()
    .filter_map(|(name, value)| value.map(|value| view! { <div><dt>{name}</dt><dd>{value}</dd></div> }))
    .collect();
    let hash =
        sheet.file.as_ref().map(|(_, hash)| view! { <pre class="raw">{format!("sha256 {hash}")}</pre> });
    view! { <dl class="summary-list">{rows}</dl>{hash} }
}

/// The one step that comes next.
fn next(sheet: &BatchSheet) -> Option<AnyView> {
    let w = words();
    match sheet.batch.state {
        BatchState::Built => match sheet.may_release {
            MayRelease::Yes => Some(release(sheet.batch.number).into_any()),
            MayRelease::Another => Some(view! { <p>{w.msg_batch_another()}</p> }.into_any()),
            MayRelease::No => None,
        },
        BatchState::Released => sheet.may_act.then(|| {
            step(sheet.batch.number, "export", w.msg_batch_export_note(), w.msg_batch_export()).into_any()
        }),
        BatchState::Exported | BatchState::Confirmed => Some(
            step(sheet.batch.number, "file", w.msg_batch_download_note(), w.msg_batch_download()).into_any(),
        ),
        BatchState::Dropped => None,
    }
}

fn step(batch: i64, path: &str, note: String, says: String) -> impl IntoView + use<> {
    view! {
        <form method="post" action=format!("{}/{path}", paths::batch(batch))>
            <p class="quiet">{note}</p>
            <button class="usa-button">{says}</button>
        </form>
    }
}

fn release(batch: i64) -> impl IntoView {
    let w = words();
    let form = FormState::named("release");
    view! {
        <h2>{w.msg_batch_release_title()}</h2>
        <form method="post" action=format!("{}/release", paths::batch(batch)) novalidate class="form">
            <input type="hidden" name="form" value="release"/>
            <p>{w.msg_batch_release_note()}</p>
            <MoneyField form field=Field::BatchTotal/>
            <button class="usa-button">{w.msg_batch_release()}</button>
        </form>
    }
}

fn payments(sheet: &BatchSheet) -> impl IntoView + use<> {
    let w = words();
    let rows = sheet.payments.iter().map(payment).collect();
    let head = vec![
        "#".to_owned(),
        w.msg_payments_payee(),
        w.msg_batch_place(),
        w.msg_batch_method(),
        w.msg_payments_claim(),
        w.msg_payments_state(),
        w.msg_batch_answer(),
        w.msg_payments_amount(),
    ];
    let foot = view! {
        <tr><th scope="row" colspan="7">{w.msg_payments_total()}</th><td class="num">{money(sheet.batch.total)}</td></tr>
    };
    table(w.msg_batch_payments(), head, rows, Some(foot.into_any()))
}

fn payment(line: &PaymentLine) -> AnyView {
    let w = words();
    let reissue = line.is_reissue.then(|| view! { <span class="tag">{w.msg_batch_reissue()}</span> });
    let state = if line.is_replaced { w.msg_finance_replaced() } else { words::payment_state(w, line.state) };
    let says = match (line.state, &line.paid, &line.came_back) {
        (PaymentState::Returned, _, Some((on, why))) => Some(w.msg_batch_came_back(on, why)),
        (_, Some((on, trace)), _) => Some(w.msg_batch_paid(on, trace)),
        _ => None,
    };
    view! {
        <tr>
            <td>{number(line.n.to_string())}</td><td dir="auto">{line.payee.clone()}</td><td dir="auto">{line.place.clone()}</td>
            <td>{words::pay_method(w, &line.method)}</td><td>{number(line.number.to_string())}</td><td>{state}" "{reissue}</td>
            <td dir="auto">{says}</td><td class="num">{money(line.amount)}</td>
        </tr>
    }
    .into_any()
}

fn aside(sheet: &BatchSheet) -> Option<impl IntoView + use<>> {
    let w = words();
    let form = FormState::named("aside");
    let chosen = form.typed.as_ref().map(|typed| typed.get("payment").to_owned());
    let options: Vec<_> = sheet
        .payments
        .iter()
        .map(|line| {
            let selected = chosen.as_deref() == Some(&line.id.to_string());
            let says = format!("{} · {} · {} · {}", line.n, line.payee, line.number, line.amount);
            view! { <option value=line.id.to_string() selected=selected>{says}</option> }
        })
        .collect();
    let open = sheet.may_act && sheet.batch.state == BatchState::Built;
    open.then(|| {
        view! {
            <h2>{w.msg_batch_set_aside_title()}</h2>
            <form method="post" action=format!("{}/aside", paths::batch(sheet.batch.number)) novalidate class="form">
                <input type="hidden" name="form" value="aside"/>
                <p>{w.msg_batch_set_aside_note()}</p>
                <div class="usa-form-group">
                    <label class="usa-label" for="payment">{w.msg_batch_which()}</label>
                    <select class="usa-select" id="payment" name="payment">{options}</select>
                </div>
                <TextField form field=Field::AsideWhy/>
                <button class="usa-button usa-button--outline">{w.msg_batch_set_aside()}</button>
            </form>
        }
    })
}

fn downloads(sheet: &BatchSheet) -> Option<impl IntoView + use<>> {
    let w = words();
    let rows: Vec<_> = sheet
        .downloads
        .iter()
        .map(|(name, moment)| view! { <li>{name.clone()}", "{moment.clone()}</li> })
        .collect();
    (!rows.is_empty()).then(|| view! { <h2>{w.msg_batch_downloads()}</h2><ul>{rows}</ul> })
}
