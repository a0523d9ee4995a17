//! Families that can't find a provider: who waits, and a form for what was done.

use domain::field::Field;
use leptos::prelude::*;

use crate::form::FormState;
use crate::parts::{Choice, FormProblems, Page, Select, TextArea, answer};
use crate::queries::review::WaitingFamily;
use crate::request::asking;
use crate::words::{Words, words};

/// `/staff/requests`
pub fn view() -> AnyView {
    answer(
        async {
            let (actor, queries) = asking()?;
            queries.waiting_families(&actor).await
        },
        |families| show(&families),
    )
    .into_any()
}

fn show(families: &[WaitingFamily]) -> impl IntoView + use<> {
    let w = words();
    let body = if families.is_empty() {
        view! { <div class="empty"><p>{w.msg_requests_empty()}</p></div> }.into_any()
    } else {
        let items: Vec<_> = families.iter().map(|one| family(w, one)).collect();
        view! {
            <FormProblems form=FormState::here()/>
            <p class="lead">{w.msg_requests_lead()}</p>
            {items}
            {form(w, families)}
        }
        .into_any()
    };
    view! { <Page title=w.msg_requests_title() width="page--wide">{body}</Page> }
}

fn family(w: &Words, one: &WaitingFamily) -> impl IntoView + use<> {
    let tried = if one.tried.is_empty() { w.msg_requests_nothing_tried() } else { one.tried.clone() };
    let since = w.msg_requests_since(&one.asked_on, one.days);
    let id = format!("request-{}", one.id);
    let title = id.clone();
    let rows = [
        (w.msg_requests_family(), one.by.clone()),
        (w.msg_requests_language(), one.language.clone()),
        (w.msg_requests_services(), one.services.join("; ")),
        (w.msg_requests_tried(), tried),
    ];
    let rows: Vec<_> =
        rows.into_iter().map(|(name, value)| view! { <div><dt>{name}</dt><dd>{value}</dd></div> }).collect();
    view! {
        <section class="box" aria-labelledby=title>
            <h2 id=id>{one.child.clone()}</h2>
            <p><strong>{since}</strong></p>
            <dl class="summary-list">{rows}</dl>
        </section>
    }
}

fn form(w: &Words, families: &[WaitingFamily]) -> impl IntoView + use<> {
    let form = FormState::here();
    let only = families.len() == 1;
    let choices = families.iter().map(|one| Choice::new(&one.id, one.child.clone()).chosen(only)).collect();
    view! {
        <h2>{w.msg_requests_answered()}</h2>
        <form method="post" novalidate class="form">
            <Select form=form.clone() field=Field::RequestWhich choices=choices/>
            <TextArea form field=Field::RequestDid/>
            <button class="usa-button">{w.msg_requests_answer()}</button>
        </form>
    }
}
