//! One session of a draft, as it was typed, with what is wrong beside it.

use domain::case::SessionKind;
use domain::draft::{TypedSession, read_time};
use domain::field::Field;
use leptos::prelude::*;

use super::fields::{DayField, GoalsField, GroupField, TimeField, clock};
use super::newest::Newest;
use crate::form::FormState;
use crate::islands::SessionLength;
use crate::parts::{Choice, FormProblems, MoneyField, Once, Page, Select};
use crate::paths;
use crate::queries::claims::SessionSheet;
use crate::request::{asking, param, query};
use crate::words::{self, Words, words};

/// `/claims/{number}/sessions/{n}`, with `?check` after a save that left something wrong.
pub fn view() -> AnyView {
    super::part(
        async {
            let (actor, queries) = asking()?;
            queries.session_sheet(&actor, param("number")?, param("n")?).await
        },
        show,
    )
}

fn show(sheet: SessionSheet) -> AnyView {
    let w = words();
    let mut form = FormState::here();
    if form.typed.is_none() && query::<String>("check").is_some() {
        form.problems.clone_from(&sheet.problems);
    }
    let title = match sheet.day {
        Some(day) => words::dates::day(w, day),
        None => w.msg_session_title(sheet.n.to_string()),
    };
    let address = paths::claim_part(sheet.number, &format!("sessions/{}", sheet.n));
    let back = (paths::claim_part(sheet.number, "sessions"), w.msg_sessions_title());
    view! {
        <Page title back>
            <FormProblems form=form.clone()/>
            <Newest form=form.clone() now=now(w, &sheet.typed)/>
            <form method="post" action=address.clone() novalidate class="form">
                <input type="hidden" name="version" value=sheet.version/>
                <DayField form=form.clone() field=Field::SessionDate kept=sheet.typed.date.clone()/>
                {times(w, &form, &sheet.typed)}
                <MoneyField form=form.clone() field=Field::SessionPrice kept=sheet.typed.price.clone()/>
                <GoalsField form=form.clone() goals=sheet.goals.clone() kept=sheet.typed.goals.clone()/>
                <GroupField form=form.clone() kept=sheet.typed.setting.clone()/>
                {other(w, &form, &sheet)}
                <ul class="usa-button-group">
                    <li class="usa-button-group__item"><button class="usa-button">{w.msg_common_save()}</button></li>
                    <li class="usa-button-group__item">
                        <button class="usa-button usa-button--outline" name="then" value="next">{w.msg_sessions_next()}</button>
                    </li>
                </ul>
            </form>
            <form method="post" action=format!("{address}/copy")>
                <Once/>
                <button class="usa-button usa-button--unstyled">{w.msg_session_copy_week()}</button>
            </form>
            <form method="post" action=format!("{address}/remove")>
                <button class="usa-button usa-button--unstyled">{w.msg_sessions_didnt()}</button>
            </form>
        </Page>
    }
    .into_any()
}

/// What is saved now, in names and values.
fn now(w: &Words, typed: &TypedSession) -> Vec<(String, String)> {
    let label = |field| words::label(w, field);
    vec![
        (label(Field::SessionDate), typed.date.clone()),
        (label(Field::SessionStart), typed.start.clone()),
        (label(Field::SessionEnd), typed.end.clone()),
        (label(Field::SessionPrice), typed.price.clone()),
    ]
}

/// Start and end: with their length while both can be read, as plain fields while something is wrong.
fn times(w: &Words, form: &FormState, kept: &TypedSession) -> AnyView {
    let value = |field, kept: &str| form.value(field, kept);
    let (start, end) = (value(Field::SessionStart, &kept.start), value(Field::SessionEnd, &kept.end));
    let readable = |typed: &str| typed.is_empty() || read_time(typed).is_ok();
    let wrong = [Field::SessionStart, Field::SessionEnd].iter().any(|field| form.problem(*field).is_some());
    if wrong || !readable(&start) || !readable(&end) {
        return view! {
            <div class="field-row">
                <TimeField form=form.clone() field=Field::SessionStart kept=start/>
                <TimeField form=form.clone() field=Field::SessionEnd kept=end/>
            </div>
        }
        .into_any();
    }
    let shown = |typed: &str| read_time(typed).map(clock).unwrap_or_default();
    view! {
        <SessionLength
            start=shown(&start) end=shown(&end)
            start_label=words::label(w, Field::SessionStart) end_label=words::label(w, Field::SessionEnd)
            sentence=w.msg_session_length()
        />
    }
    .into_any()
}

/// What is seldom different: a fee, another child, another service.
fn other(w: &Words, form: &FormState, sheet: &SessionSheet) -> AnyView {
    let kept = if sheet.typed.kind.is_empty() { "SERVICE" } else { sheet.typed.kind.as_str() };
    let kinds: Vec<_> = SessionKind::ALL
        .iter()
        .map(|kind| Choice::new(kind, super::kind(w, kind.code())).chosen(kind.code() == kept))
        .collect();
    let children: Vec<_> = sheet
        .children
        .iter()
        .map(|child| Choice::new(child.id, child.name.clone()).chosen(child.id == sheet.student))
        .collect();
    let mut codes: Vec<&str> = sheet
        .children
        .iter()
        .flat_map(|child| &child.services)
        .map(|service| service.code.as_str())
        .collect();
    codes.push(&sheet.service);
    codes.sort_unstable();
    codes.dedup();
    let services: Vec<_> = codes
        .into_iter()
        .map(|code| Choice::new(code, words::service(w, code)).chosen(code == sheet.service))
        .collect();
    view! {
        <details open=kept != "SERVICE">
            <summary>{w.msg_session_other()}</summary>
            <Select form=form.clone() field=Field::SessionKind choices=kinds/>
            <Select form=form.clone() field=Field::ClaimChild choices=children/>
            <Select form=form.clone() field=Field::ClaimService choices=services/>
        </details>
    }
    .into_any()
}
