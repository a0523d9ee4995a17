//! The form: service, provider, days, minutes, how many.

use domain::field::Field;
use leptos::prelude::*;

use crate::form::FormState;
use crate::pages::claims::provider_facts;
use crate::parts::{Choice, Choices, FormProblems, Once, Page, TextField, answer};
use crate::paths;
use crate::queries::ask::{AskSheet, SlipLine};
use crate::request::{asking, param};
use crate::words::dates::{length, short_day};
use crate::words::{Words, slips, words};

/// `/children/{id}/ask`
pub fn view() -> AnyView {
    answer(
        async {
            let (actor, queries) = asking()?;
            queries.ask_sheet(&actor, param("id")?).await
        },
        |sheet| show(&sheet),
    )
    .into_any()
}

fn show(sheet: &AskSheet) -> impl IntoView + use<> {
    let w = words();
    let back = (paths::child(sheet.id), w.msg_hours_title(&sheet.name));
    let body = if sheet.services.is_empty() {
        view! { <div class="empty"><p>{w.msg_hours_no_decision()}</p></div> }.into_any()
    } else {
        form(w, sheet)
    };
    let good = good(w, &sheet.good);
    view! { <Page title=w.msg_ask_title() back=back>{body}{good}</Page> }
}

fn form(w: &Words, sheet: &AskSheet) -> AnyView {
    let form = FormState::here();
    let only = sheet.services.len() == 1;
    let services = sheet
        .services
        .iter()
        .map(|(code, name, left)| {
            Choice::new(code, name).noting(w.msg_common_left(length(w, *left))).chosen(only)
        })
        .collect();
    let known = sheet
        .providers
        .iter()
        .map(|one| Choice::new(one.id, one.name.clone()).noting(provider_facts(w, one)));
    let providers = known.chain([Choice::new("else", w.msg_provider_else())]).collect();
    view! {
        <FormProblems form=form.clone()/>
        <p class="lead">{w.msg_ask_lead()}</p>
        <form method="post" novalidate class="form">
            <Once/>
            <Choices form=form.clone() field=Field::AskService choices=services/>
            <Choices form=form.clone() field=Field::AskProvider choices=providers/>
            <TextField form=form.clone() field=Field::ProviderName label=w.msg_ask_else_name()/>
            <TextField form=form.clone() field=Field::AskFrom width="field--medium"/>
            <TextField form=form.clone() field=Field::AskTo width="field--medium"/>
            <TextField form=form.clone() field=Field::AskMinutes inputmode="numeric" width="field--short"/>
            <TextField form field=Field::AskCount inputmode="numeric" width="field--short"/>
            <button class="usa-button">{w.msg_ask_check()}</button>
        </form>
    }
    .into_any()
}

/// The answers that are still good.
fn good(w: &Words, good: &[SlipLine]) -> Option<AnyView> {
    let lines: Vec<_> = good
        .iter()
        .map(|line| {
            let name = w.msg_ask_answer_of(line.number.to_string(), short_day(w, line.asked_on));
            let text = format!("{}: {}", line.service, slips::advice(w, &line.answer));
            view! {
                <li class="link-list__item">
                    <a class="link-list__link" href=paths::slip(line.id)>{name}</a>
                    " "<span class="link-list__text">{text}</span>
                </li>
            }
        })
        .collect();
    (!lines.is_empty())
        .then(|| view! { <h2>{w.msg_ask_yours()}</h2><ul class="link-list">{lines}</ul> }.into_any())
}
