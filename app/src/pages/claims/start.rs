//! Starting a claim: which child, which service, fresh or copied.

use domain::field::Field;
use domain::id::StudentId;
use leptos::prelude::*;

use crate::form::FormState;
use crate::parts::{Choice, Choices, FormProblems, Once, Page, answer};
use crate::queries::claims::{ChildChoice, ClaimStart};
use crate::request::{asking, query};
use crate::words::{self, words};

/// `/claims/new`, with `?child=` once the child is chosen.
pub fn view() -> AnyView {
    answer(
        async {
            let (actor, queries) = asking()?;
            queries.claim_start(&actor).await
        },
        show,
    )
    .into_any()
}

fn show(start: ClaimStart) -> AnyView {
    let form = FormState::here();
    let typed = form.typed.as_ref().and_then(|typed| typed.field(Field::ClaimChild).parse().ok());
    let asked: Option<StudentId> = typed.or_else(|| query("child"));
    let only = (start.children.len() == 1).then(|| start.children[0].id);
    let chosen = asked.or(only);
    let child = start.children.iter().find(|child| Some(child.id) == chosen).cloned();
    match child {
        Some(child) => of_child(form, child, &start),
        None => children(&start.children),
    }
}

/// Which child; one page for one question.
fn children(children: &[ChildChoice]) -> AnyView {
    let w = words();
    let items: Vec<_> = children
        .iter()
        .map(|child| {
            let href = format!("/claims/new?child={}", child.id);
            view! { <li class="link-list__item"><a class="link-list__link" href=href>{child.name.clone()}</a></li> }
        })
        .collect();
    let none = children.is_empty();
    view! {
        <Page title=w.msg_claim_start_title()>
            <h2>{w.msg_claim_child()}</h2>
            {none.then(|| view! { <p>{w.msg_home_empty_child()}</p> })}
            <ul class="link-list">{items}</ul>
        </Page>
    }
    .into_any()
}

/// Which service, and how to start.
fn of_child(form: FormState, child: ChildChoice, start: &ClaimStart) -> AnyView {
    let w = words();
    let only = child.services.len() == 1;
    let services: Vec<_> = child
        .services
        .iter()
        .map(|service| {
            Choice::new(&service.code, words::service(w, &service.code))
                .noting(w.msg_common_left(words::dates::length(w, service.left_minutes)))
                .chosen(only)
        })
        .collect();
    let how = vec![
        Choice::new("copy", w.msg_claim_copy_last()).noting(w.msg_claim_copy_note()).chosen(true),
        Choice::new("fresh", w.msg_claim_fresh()),
    ];
    let nothing_owed = services.is_empty();
    let how =
        start.can_copy.then(|| view! { <Choices form=form.clone() field=Field::ClaimCopy choices=how/> });
    view! {
        <Page title=w.msg_claim_start_title()>
            <FormProblems form=form.clone()/>
            <p class="lead">{child.name.clone()}</p>
            {nothing_owed.then(|| view! { <p>{w.msg_hours_no_decision()}</p> })}
            <form method="post" action="/claims/new" novalidate class="form">
                <Once/>
                <input type="hidden" name=Field::ClaimChild.id() value=child.id.to_string()/>
                <Choices form field=Field::ClaimService choices=services/>
                {how}
                <button class="usa-button">{w.msg_claim_start_title()}</button>
            </form>
            <p class="quiet">{w.msg_claim_keep()}</p>
        </Page>
    }
    .into_any()
}
