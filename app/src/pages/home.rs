//! The family's start page: what needs them, their children, their claims.

use domain::claim::Status;
use leptos::prelude::*;

use crate::parts::{Page, answer, number};
use crate::paths;
use crate::queries::home::FamilyHome;
use crate::request::asking;
use crate::words::{self, Words, words};

/// `/home`
pub fn view() -> AnyView {
    answer(
        async {
            let (actor, queries) = asking()?;
            queries.family_home(&actor).await
        },
        show,
    )
    .into_any()
}

fn show(home: FamilyHome) -> impl IntoView {
    let w = words();
    let children: Vec<_> = home
        .children
        .iter()
        .map(|child| {
            let hours: Vec<_> = child
                .services
                .iter()
                .map(|service| {
                    let left = w.msg_common_left(words::dates::length(w, service.left_minutes));
                    view! { <span class="link-list__text">{service.name.clone()}" "{left}</span> }
                })
                .collect();
            view! {
                <li class="link-list__item">
                    <a class="link-list__link" href=paths::child(child.id)>{child.name.clone()}</a>" "{hours}
                </li>
            }
        })
        .collect();
    let claims: Vec<_> = home
        .claims
        .iter()
        .map(|claim| {
            view! {
                <li class="link-list__item">
                    <a class="link-list__link" href=paths::claim(claim.number)>{number(claim.number.to_string())}</a>
                    " "<span class="link-list__text">{words::status(w, claim.status)}</span>
                    " "<span class="link-list__end">{number(claim.asked.to_string())}</span>
                </li>
            }
        })
        .collect();
    let none = home.children.is_empty();
    view! {
        <Page title=w.msg_home_title(&home.name)>
            {needs_you(w, &home)}
            <h2>{w.msg_home_children()}</h2>
            {none.then(|| view! { <div class="empty"><p>{w.msg_home_empty_child()}</p></div> })}
            <ul class="link-list">{children}</ul>
            <h2>{w.msg_home_claims()}</h2>
            {claims.is_empty().then(|| view! { <p class="quiet">{w.msg_home_no_claims()}</p> })}
            <ul class="link-list">{claims}</ul>
            {(!none).then(|| view! { <a class="usa-button" href="/claims/new">{w.msg_home_start()}</a> })}
            {only_child(w, &home)}
        </Page>
    }
}

/// With one child, what can be asked on the child's page is asked here too.
fn only_child(w: &Words, home: &FamilyHome) -> Option<AnyView> {
    let [child] = &home.children[..] else { return None };
    let here = paths::child(child.id);
    let links = view! {
        <ul class="page__links">
            <li><a href=format!("{here}/ask")>{w.msg_ask_title()}</a></li>
            <li><a href=format!("{here}/find-provider")>{w.msg_home_no_provider()}</a></li>
        </ul>
    };
    Some(links.into_any())
}

/// The claims that wait for the family: what was asked for first, then drafts.
fn needs_you(w: &Words, home: &FamilyHome) -> Option<AnyView> {
    let waiting = |status| home.claims.iter().filter(move |claim| claim.status == status);
    let items: Vec<_> = waiting(Status::NeedsYou)
        .chain(waiting(Status::Draft))
        .map(|claim| {
            view! {
                <li>
                    <a href=paths::claim(claim.number)>{w.msg_claim_title(claim.number.to_string())}</a>
                    ": "{words::status(w, claim.status)}
                </li>
            }
        })
        .collect();
    (!items.is_empty()).then(|| {
        view! {
            <div class="usa-summary-box" role="region" aria-labelledby="needs">
                <div class="usa-summary-box__body">
                    <h2 class="usa-summary-box__heading" id="needs">{w.msg_home_needs_you()}</h2>
                    <div class="usa-summary-box__text"><ul>{items}</ul></div>
                </div>
            </div>
        }
        .into_any()
    })
}
