//! The program's settings: what holds, what waits for a second person, and what was.

use domain::field::Field;
use leptos::prelude::*;

use crate::form::FormState;
use crate::parts::{Choice, FormProblems, Page, Select, TextArea, TextField, answer, table, words_of};
use crate::paths;
use crate::queries::settings::{SettingChange, SettingRow, SettingsPage};
use crate::request::{asking, query};
use crate::routes::{PageRoute, page};
use crate::words::dates::short_day;
use crate::words::{self, Words, words};

/// The page and its address.
pub const PAGES: &[PageRoute] = &[page(paths::SETTINGS, view)];

/// `/staff/settings`, with `?version=` as an answer used them.
pub fn view() -> AnyView {
    let version = query("version");
    answer(
        async move {
            let (actor, queries) = asking()?;
            queries.settings_page(&actor, version).await
        },
        show,
    )
    .into_any()
}

fn show(page: SettingsPage) -> impl IntoView {
    let w = words();
    let title =
        if page.today { w.msg_rules_version(&page.version) } else { w.msg_rules_of_version(&page.version) };
    let rows: Vec<_> = page.rows.iter().map(|row| holds(w, row)).collect();
    let head =
        vec![words_of(w.msg_rules_setting()), words_of(w.msg_rules_value()), words_of(w.msg_rules_since())];
    let changes = page.today.then(|| changes(w, &page));
    view! {
        <Page title=w.msg_rules_title() width="page--wide">
            <FormProblems form=FormState::here()/>
            <p class="lead">{w.msg_rules_lead()}</p>
            <h2>{w.msg_rules_now()}</h2>
            <p class="quiet">{title}</p>
            {table(w.msg_rules_now(), head, rows, None)}
            {changes}
        </Page>
    }
}

fn holds(w: &Words, row: &SettingRow) -> AnyView {
    let since = row.since.map_or_else(|| w.msg_rules_from_start(), |day| short_day(w, day));
    view! { <tr><th scope="row">{words::setting(w, row.name)}</th><td>{words::setting_value(w, row.name, &row.value)}</td><td>{since}</td></tr> }
        .into_any()
}

fn changes(w: &Words, page: &SettingsPage) -> impl IntoView + use<> {
    let may = page.may_change;
    let waiting: Vec<_> = page.waiting.iter().map(|change| waits(w, may, change)).collect();
    let nothing = waiting.is_empty().then(|| view! { <p>{w.msg_rules_none_waits()}</p> });
    let history: Vec<_> = page.history.iter().map(|change| happened(w, change)).collect();
    let head = vec![
        words_of(w.msg_rules_setting()),
        words_of(w.msg_rules_value()),
        words_of(w.msg_rules_from()),
        words_of(w.msg_rules_reason()),
        words_of(w.msg_rules_by()),
    ];
    let history = if history.is_empty() {
        view! { <p>{w.msg_rules_no_history()}</p> }.into_any()
    } else {
        table(w.msg_rules_history(), head, history, None).into_any()
    };
    let form = may.then(|| propose(w, page));
    view! {
        <h2>{w.msg_rules_waiting()}</h2>
        {nothing}
        {waiting}
        {form}
        <h2>{w.msg_rules_history()}</h2>
        {history}
    }
}

/// A change that waits, with what the reader may do.
fn waits(w: &Words, may: bool, change: &SettingChange) -> impl IntoView + use<> {
    let (by, on) = &change.proposed;
    let facts = [
        (w.msg_rules_value(), words::setting_value(w, change.name, &change.value)),
        (w.msg_rules_from(), short_day(w, change.from)),
        (w.msg_rules_reason(), change.reason.clone()),
        (w.msg_rules_by(), w.msg_rules_proposed(by, short_day(w, *on))),
    ];
    let facts: Vec<_> = facts
        .into_iter()
        .map(|(name, told)| view! { <div><dt>{name}</dt><dd dir="auto">{told}</dd></div> })
        .collect();
    let note = if change.passed {
        Some(w.msg_rules_passed())
    } else {
        (may && change.own).then(|| w.msg_rules_yours())
    };
    let confirm = (may && !change.own && !change.passed).then(|| {
        view! { <button class="usa-button" name="form" value="confirm">{w.msg_rules_confirm()}</button> }
    });
    let actions = may.then(|| {
        view! {
            <form method="post" action=paths::SETTINGS class="form">
                <input type="hidden" name="change" value=change.id.to_string()/>
                {confirm}
                <button class="usa-button usa-button--outline" name="form" value="withdraw">{w.msg_rules_withdraw()}</button>
            </form>
        }
    });
    view! {
        <section class="box">
            <h3>{words::setting(w, change.name)}</h3>
            <dl class="summary-list">{facts}</dl>
            {note.map(|text| view! { <p>{text}</p> })}
            {actions}
        </section>
    }
}

fn propose(w: &Words, page: &SettingsPage) -> impl IntoView + use<> {
    let form = FormState::named("propose");
    let choices = page
        .rows
        .iter()
        .map(|row| {
            let label = format!("{}{}", words::setting(w, row.name), takes(row));
            Choice::new(row.name, label)
        })
        .collect();
    view! {
        <h2>{w.msg_rules_change()}</h2>
        <form method="post" action=paths::SETTINGS novalidate class="form">
            <input type="hidden" name="form" value="propose"/>
            <Select form=form.clone() field=Field::SettingName choices=choices/>
            <TextField form=form.clone() field=Field::SettingValue/>
            <TextField form=form.clone() field=Field::SettingFrom kind="date" width="field--medium"/>
            <TextArea form field=Field::SettingReason/>
            <button class="usa-button">{w.msg_rules_propose()}</button>
        </form>
    }
}

/// The values that a setting can have, behind its name.
fn takes(row: &SettingRow) -> String {
    if row.takes.is_empty() { String::new() } else { format!(" ({})", row.takes) }
}

fn happened(w: &Words, change: &SettingChange) -> AnyView {
    let (by, on) = &change.proposed;
    let confirmed = change.confirmed.as_ref().map(|(by, on)| w.msg_rules_confirmed(by, short_day(w, *on)));
    let withdrawn = change.withdrawn.as_ref().map(|(by, on)| w.msg_rules_withdrawn(by, short_day(w, *on)));
    let told: Vec<_> = [Some(w.msg_rules_proposed(by, short_day(w, *on))), confirmed, withdrawn]
        .into_iter()
        .flatten()
        .map(|text| view! { <p>{text}</p> })
        .collect();
    view! {
        <tr>
            <th scope="row">{words::setting(w, change.name)}</th>
            <td>{words::setting_value(w, change.name, &change.value)}</td>
            <td>{short_day(w, change.from)}</td>
            <td dir="auto">{change.reason.clone()}</td>
            <td>{told}</td>
        </tr>
    }
    .into_any()
}
