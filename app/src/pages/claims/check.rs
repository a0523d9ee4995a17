//! Check and sign: everything on one page, what is missing as a list, two statements and a name.

use domain::claim::ClaimRef;
use domain::field::Field;
use leptos::prelude::*;

use crate::form::FormState;
use crate::parts::{Checkbox, FormProblems, Page, TextField, money, number};
use crate::paths;
use crate::queries::claims::{CheckSheet, MissingPaper, SessionRow};
use crate::request::{asking, param};
use crate::words::{self, Words, words};

/// `/claims/{number}/check`
pub fn view() -> AnyView {
    super::part(
        async {
            let (actor, queries) = asking()?;
            queries.check_sheet(&actor, param("number")?).await
        },
        show,
    )
}

fn show(sheet: CheckSheet) -> AnyView {
    let w = words();
    let sign = if sheet.can_sign {
        signature(w, sheet.number)
    } else {
        view! { <p>{w.msg_check_guardian_only()}</p> }.into_any()
    };
    view! {
        <Page title=w.msg_check_title() back=super::back(w, sheet.number)>
            <FormProblems form=FormState::here()/>
            <p class="lead">{w.msg_check_lead()}</p>
            {summary(w, &sheet)}
            {blocked(w, &sheet)}
            {missing(w, &sheet.missing)}
            {hints(w, &sheet)}
            {sign}
        </Page>
    }
    .into_any()
}

fn summary(w: &Words, sheet: &CheckSheet) -> AnyView {
    let none = || view! { {w.msg_check_none()} }.into_any();
    let row = |name: String, path: &str, value: AnyView| {
        let href = paths::claim_part(sheet.number, path);
        view! {
            <div>
                <dt>{name.clone()}</dt>
                <dd>{value}</dd>
                <dd class="summary-list__change">
                    <a href=href>{w.msg_common_change()}" "<span class="visually-hidden">{name}</span></a>
                </dd>
            </div>
        }
    };
    let child = w.msg_draft_for(words::service(w, &sheet.service), &sheet.child);
    let provider = sheet.provider.clone().map_or_else(none, |name| view! { {name} }.into_any());
    let sessions = view! {
        {w.msg_sessions_count(sheet.sessions.to_string())}" · "{words::dates::length(w, sheet.minutes)}" · "{money(sheet.total)}
    }
    .into_any();
    let receipts = match sheet.receipts {
        0 => none(),
        n => view! { {n}" · "{money(sheet.receipts_total)} }.into_any(),
    };
    let bank = match sheet.bank_lines {
        0 => none(),
        n => view! { {w.msg_check_n_lines(n)} }.into_any(),
    };
    let pay_to = match &sheet.pay_to {
        None => none(),
        Some((method, name)) => view! { {name.clone()}", "{super::method(w, method)} }.into_any(),
    };
    view! {
        <dl class="summary-list">
            <div><dt>{w.msg_check_child()}</dt><dd>{child}</dd></div>
            {row(w.msg_check_provider(), "provider", provider)}
            {row(w.msg_check_sessions(), "sessions", sessions)}
            {row(w.msg_check_receipts(), "receipts", receipts)}
            {row(w.msg_check_bank(), "proof", bank)}
            {row(w.msg_check_pay(), "pay-to", pay_to)}
        </dl>
    }
    .into_any()
}

/// The sessions that cannot be sent as they are, each with its problems.
fn blocked(w: &Words, sheet: &CheckSheet) -> Option<AnyView> {
    if sheet.blocked.is_empty() {
        return None;
    }
    let items: Vec<_> = sheet.blocked.iter().map(|row| blocked_row(w, sheet.number, row)).collect();
    let section = view! {
        <section class="box" id=Field::ClaimSessions.id()>
            <h2>{w.msg_check_look()}</h2>
            <p>{w.msg_check_look_lead()}</p>
            <ul class="link-list">{items}</ul>
        </section>
    };
    Some(section.into_any())
}

fn blocked_row(w: &Words, claim: ClaimRef, row: &SessionRow) -> impl IntoView + use<> {
    let day = row.day.map_or_else(|| w.msg_session_title(row.n.to_string()), |day| words::dates::day(w, day));
    let href = paths::claim_part(claim, &format!("sessions/{}?check=1", row.n));
    let problems =
        row.problems.iter().map(|problem| words::problem(w, *problem)).collect::<Vec<_>>().join(" ");
    view! {
        <li class="link-list__item">
            <a class="link-list__link" href=href>{number(day)}</a>" "<span class="link-list__text">{problems}</span>
        </li>
    }
}

fn missing(w: &Words, papers: &[MissingPaper]) -> Option<AnyView> {
    let name = |paper: &MissingPaper| match paper {
        MissingPaper::Receipt => w.msg_check_miss_receipt(),
        MissingPaper::BankPaper => w.msg_check_miss_bank(),
        MissingPaper::Notes => w.msg_check_miss_note(),
        MissingPaper::License => w.msg_check_miss_license(),
    };
    let list = papers.iter().map(name).collect::<Vec<_>>().join(", ");
    (!papers.is_empty()).then(|| view! { <p>{w.msg_check_missing(&list)}</p> }.into_any())
}

/// What we will look at: told before, so that nobody is surprised after.
fn hints(w: &Words, sheet: &CheckSheet) -> Option<AnyView> {
    let items: Vec<_> = sheet
        .hints
        .iter()
        .map(|hint| {
            let sessions = w.msg_sessions_count(hint.sessions.to_string());
            view! { <li><strong>{hint.text.title.clone()}</strong>" · "{sessions}<br/>{hint.text.why.clone()}</li> }
        })
        .collect();
    (!items.is_empty()).then(|| {
        view! { <section class="box"><h2>{w.msg_check_hints()}</h2><ul>{items}</ul></section> }.into_any()
    })
}

fn signature(w: &Words, claim: ClaimRef) -> AnyView {
    let form = FormState::here();
    view! {
        <form method="post" action=paths::claim_part(claim, "send") novalidate class="form">
            <Checkbox form=form.clone() field=Field::SignHappened/>
            <Checkbox form=form.clone() field=Field::SignPaid/>
            <TextField form field=Field::SignName autocomplete="name"/>
            <button class="usa-button">{w.msg_check_send()}</button>
        </form>
    }
    .into_any()
}
