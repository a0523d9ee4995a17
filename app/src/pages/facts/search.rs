//! The search of children and providers.

use leptos::prelude::*;

use super::table;
use crate::parts::{Page, answer, number};
use crate::paths;
use crate::queries::facts::FactsFound;
use crate::request::{asking, query};
use crate::words::words;

/// `/staff/facts?q=`
pub fn view() -> AnyView {
    answer(
        async {
            let (actor, queries) = asking()?;
            queries.find_facts(&actor, query("q").unwrap_or_default()).await
        },
        show,
    )
    .into_any()
}

fn show(found: FactsFound) -> impl IntoView {
    let w = words();
    let searched = !found.words.is_empty();
    let nothing = searched && found.children.is_empty() && found.providers.is_empty();
    view! {
        <Page title=w.msg_facts_title() width="page--wide">
            <form class="usa-search usa-search--small" role="search" action=paths::FACTS>
                <label class="usa-sr-only" for="q">{w.msg_facts_search()}</label>
                <input class="usa-input" id="q" type="search" name="q" value=found.words.clone() dir="auto"/>
                <button class="usa-button" type="submit">{w.msg_facts_search_do()}</button>
            </form>
            <p class="quiet">{w.msg_facts_search_hint()}</p>
            {nothing.then(|| view! { <p>{w.msg_facts_none()}</p> })}
            {children(&found)}
            {providers(&found)}
        </Page>
    }
}

fn children(found: &FactsFound) -> Option<impl IntoView + use<>> {
    let w = words();
    let rows: Vec<_> = found
        .children
        .iter()
        .map(|child| {
            view! {
                <tr>
                    <td><a href=paths::staff_child(child.id)>{child.name.clone()}</a></td>
                    <td>{number(child.sasid.clone())}</td>
                    <td>{child.school.clone()}</td>
                </tr>
            }
            .into_any()
        })
        .collect();
    let head = vec![w.msg_facts_name(), w.msg_facts_sasid(), w.msg_facts_school()];
    (!rows.is_empty())
        .then(|| view! { <h2>{w.msg_facts_children()}</h2>{table(w.msg_facts_children(), head, rows)} })
}

fn providers(found: &FactsFound) -> Option<impl IntoView + use<>> {
    let w = words();
    let rows: Vec<_> = found
        .providers
        .iter()
        .map(|provider| {
            view! {
                <tr>
                    <td><a href=paths::staff_provider(provider.id)>{provider.name.clone()}</a></td>
                    <td>{number(provider.code.clone())}</td>
                    <td>{provider.jobs.clone()}</td>
                </tr>
            }
            .into_any()
        })
        .collect();
    let head = vec![w.msg_facts_name(), w.msg_facts_code(), w.msg_facts_jobs()];
    (!rows.is_empty())
        .then(|| view! { <h2>{w.msg_facts_providers()}</h2>{table(w.msg_facts_providers(), head, rows)} })
}
