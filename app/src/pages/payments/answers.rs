//! The City's answers: files brought, looked at and applied; and the payments that came back.

use domain::field::Field;
use leptos::prelude::*;

use super::table;
use crate::form::FormState;
use crate::parts::{FileField, FormProblems, Page, TextArea, answer, money, number};
use crate::paths;
use crate::queries::payments::{AnswerFile, AnswerSheet, ConfirmationsDesk, PaymentLine, Sum};
use crate::request::{asking, param};
use crate::words::words;

/// `/staff/finance/confirmations`
pub fn view() -> AnyView {
    answer(
        async {
            let (actor, queries) = asking()?;
            queries.confirmations_desk(&actor).await
        },
        show,
    )
    .into_any()
}

/// `/staff/finance/confirmations/{hash}`
pub fn sheet_view() -> AnyView {
    answer(
        async {
            let (actor, queries) = asking()?;
            queries.answer_sheet(&actor, param("hash")?).await
        },
        sheet,
    )
    .into_any()
}

fn show(desk: ConfirmationsDesk) -> impl IntoView {
    let w = words();
    let form = FormState::here();
    view! {
        <Page title=w.msg_confirmations_title() width="page--wide" back=(paths::PAYMENTS.to_owned(), w.msg_payments_title())>
            <FormProblems form=form.clone()/>
            {desk.may_act.then(|| bring(form))}
            <h2>{w.msg_confirmations_files()}</h2>
            {files(&desk.files)}
            <h2>{w.msg_confirmations_returned()}</h2>
            {returned(&desk.returned)}
        </Page>
    }
}

fn bring(form: FormState) -> impl IntoView {
    let w = words();
    view! {
        <p>{w.msg_confirmations_lead()}</p>
        <form method="post" enctype="multipart/form-data" novalidate class="form">
            <FileField form=form.clone() field=Field::ConfirmFile accept=".csv,text/csv"/>
            <TextArea form field=Field::ConfirmText/>
            <button class="usa-button">{w.msg_confirmations_look()}</button>
        </form>
    }
}

fn short(hash: &str) -> String {
    format!("{}…", hash.get(..12).unwrap_or(hash))
}

fn state(file: &AnswerFile) -> String {
    let w = words();
    file.changed.map_or_else(|| w.msg_confirmations_waiting(), |changed| w.msg_confirmations_applied(changed))
}

fn files(files: &[AnswerFile]) -> AnyView {
    let w = words();
    if files.is_empty() {
        return view! { <p class="quiet">{w.msg_confirmations_files_empty()}</p> }.into_any();
    }
    let rows = files
        .iter()
        .map(|file| {
            view! {
                <tr>
                    <td><a href=paths::confirmation_file(&file.hash)>{number(short(&file.hash))}</a></td>
                    <td>{file.by.clone()}</td><td>{file.when.clone()}</td><td>{state(file)}</td>
                </tr>
            }
            .into_any()
        })
        .collect();
    let head =
        vec![w.msg_confirmations_file(), w.msg_payments_by(), w.msg_payments_when(), w.msg_payments_state()];
    table(w.msg_confirmations_files(), head, rows, None).into_any()
}

fn returned(payments: &[PaymentLine]) -> AnyView {
    let w = words();
    if payments.is_empty() {
        return view! { <p class="quiet">{w.msg_confirmations_returned_empty()}</p> }.into_any();
    }
    let rows = payments
        .iter()
        .map(|line| {
            let why = line.came_back.as_ref().map(|(on, why)| w.msg_batch_came_back(on, why));
            let next = if line.is_replaced {
                w.msg_confirmations_next_done()
            } else {
                w.msg_confirmations_next_family()
            };
            view! {
                <tr>
                    <td><a href=paths::batch(line.batch)>{w.msg_batch_title(line.batch.to_string())}</a></td>
                    <td>{number(line.number.to_string())}</td><td dir="auto">{line.payee.clone()}</td>
                    <td dir="auto">{why}</td><td>{next}</td><td class="num">{money(line.amount)}</td>
                </tr>
            }
            .into_any()
        })
        .collect();
    let head = vec![
        w.msg_payments_batch(),
        w.msg_payments_claim(),
        w.msg_payments_payee(),
        w.msg_payments_why(),
        w.msg_confirmations_next(),
        w.msg_payments_amount(),
    ];
    table(w.msg_confirmations_returned(), head, rows, None).into_any()
}

fn sheet(sheet: AnswerSheet) -> impl IntoView {
    let w = words();
    let body = if sheet.file.changed.is_some() {
        view! { <p>{state(&sheet.file)}</p><p class="quiet">{w.msg_confirmations_again()}</p> }.into_any()
    } else {
        waiting(&sheet)
    };
    view! {
        <Page
            title=w.msg_confirmations_sheet(short(&sheet.file.hash)) width="page--wide"
            back=(paths::CONFIRMATIONS.to_owned(), w.msg_confirmations_title())
        >
            <FormProblems form=FormState::here()/>
            <p class="quiet">{sheet.file.by.clone()}", "{sheet.file.when.clone()}</p>
            <pre class="raw">{format!("sha256 {}", sheet.file.hash)}</pre>
            {body}
        </Page>
    }
}

fn waiting(sheet: &AnswerSheet) -> AnyView {
    let w = words();
    let discard = sheet.may_act.then(|| {
        view! {
            <form method="post">
                <input type="hidden" name="form" value="discard"/>
                <button class="usa-button usa-button--unstyled">{w.msg_confirmations_discard()}</button>
            </form>
        }
    });
    if !sheet.flaws.is_empty() {
        return view! { {flaws(sheet)}{discard} }.into_any();
    }
    let row = |name: String, sum: Sum| {
        view! { <div><dt>{name}</dt><dd>{number(sum.count.to_string())}" · "{money(sum.money)}</dd></div> }
    };
    let apply = sheet.may_act.then(|| {
        view! {
            <form method="post">
                <input type="hidden" name="form" value="apply"/>
                <button class="usa-button">{w.msg_confirmations_apply()}</button>
            </form>
        }
    });
    let nothing = sheet.answers.is_empty();
    view! {
        <dl class="summary-list">
            {row(w.msg_confirmations_paid(), sheet.paid)}
            {row(w.msg_confirmations_returned(), sheet.returned)}
            <div><dt>{w.msg_confirmations_same()}</dt><dd>{number(sheet.same.to_string())}</dd></div>
        </dl>
        {nothing.then(|| view! { <p>{w.msg_confirmations_nothing()}</p> })}
        {(!nothing).then(|| answers(sheet))}
        {apply}
        {discard}
    }
    .into_any()
}

fn answers(sheet: &AnswerSheet) -> impl IntoView + use<> {
    let w = words();
    let rows = sheet
        .answers
        .iter()
        .map(|(line, payment, paid, what)| {
            let state = if *paid { w.msg_confirmations_paid() } else { w.msg_confirmations_returned() };
            view! {
                <tr>
                    <td>{number(line.to_string())}</td><td>{w.msg_batch_title(payment.batch.to_string())}</td>
                    <td>{number(payment.number.to_string())}</td><td dir="auto">{payment.payee.clone()}</td><td>{state}</td>
                    <td dir="auto">{what.clone()}</td><td class="num">{money(payment.amount)}</td>
                </tr>
            }
            .into_any()
        })
        .collect();
    let head = vec![
        w.msg_imports_line(),
        w.msg_payments_batch(),
        w.msg_payments_claim(),
        w.msg_payments_payee(),
        w.msg_payments_state(),
        w.msg_confirmations_what(),
        w.msg_payments_amount(),
    ];
    table(w.msg_batch_answer(), head, rows, None)
}

fn flaws(sheet: &AnswerSheet) -> impl IntoView + use<> {
    let w = words();
    let rows = sheet
        .flaws
        .iter()
        .map(|(line, column, what)| {
            view! { <tr><td>{number(line.to_string())}</td><td>{number(column.clone())}</td><td>{what.clone()}</td></tr> }
                .into_any()
        })
        .collect();
    let more = (sheet.more_flaws > 0)
        .then(|| view! { <p class="quiet">{w.msg_imports_more(sheet.more_flaws.to_string())}</p> });
    let head = vec![w.msg_imports_line(), w.msg_imports_column(), w.msg_imports_what()];
    view! {
        <h2>{w.msg_imports_flaws()}</h2>
        <p>{w.msg_imports_flaws_lead()}</p>
        {table(w.msg_imports_flaws(), head, rows, None)}
        {more}
    }
}
