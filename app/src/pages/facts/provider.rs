//! What is kept about a provider: names, licenses, contracts.

use domain::field::Field;
use leptos::prelude::*;

use super::{contract, table};
use crate::form::FormState;
use crate::parts::{Choice, Choices, FormProblems, Page, TextArea, TextField, answer, number};
use crate::paths;
use crate::queries::facts::ProviderFacts;
use crate::request::{asking, param};
use crate::words::words;

/// `/staff/providers/{id}`
pub fn view() -> AnyView {
    answer(
        async {
            let (actor, queries) = asking()?;
            queries.provider_facts(&actor, param("id")?).await
        },
        show,
    )
    .into_any()
}

fn show(provider: ProviderFacts) -> impl IntoView {
    let w = words();
    let contracts: Vec<_> = provider.contracts.iter().map(contract::show).collect();
    let none = contracts.is_empty().then(|| view! { <p>{w.msg_facts_contract_none()}</p> });
    let named = provider.named_by_family.then(|| view! { <p>{w.msg_facts_named_by_family()}</p> });
    view! {
        <Page title=provider.name.clone() width="page--wide" back=(paths::FACTS.to_owned(), w.msg_facts_title())>
            {named}
            <dl class="summary-list">
                <div><dt>{w.msg_facts_code()}</dt><dd>{number(provider.code.clone())}</dd></div>
                <div><dt>{w.msg_facts_jobs()}</dt><dd>{provider.jobs.clone()}</dd></div>
            </dl>
            <h2>{w.msg_facts_licenses()}</h2>
            {licenses(&provider)}
            {add_license(&provider)}
            <h2>{w.msg_facts_contracts()}</h2>
            {none}
            {contracts}
            <h2>{w.msg_facts_names()}</h2>
            {names(&provider)}
        </Page>
    }
}

fn licenses(provider: &ProviderFacts) -> impl IntoView + use<> {
    let w = words();
    if provider.licenses.is_empty() {
        return view! { <p>{w.msg_facts_license_none()}</p> }.into_any();
    }
    let rows: Vec<_> = provider
        .licenses
        .iter()
        .map(|license| {
            let supervisor =
                license.supervisor.then(|| view! { " "<span class="tag">{w.msg_facts_supervisor()}</span> });
            view! {
                <tr>
                    <td>{number(license.what.clone())}{supervisor}</td><td>{license.holder.clone()}</td>
                    <td>{license.expires_on.clone()}</td><td>{license.checked_on.clone()}</td>
                </tr>
            }
            .into_any()
        })
        .collect();
    let head =
        vec![w.msg_facts_license(), w.msg_facts_holder(), w.msg_facts_expires(), w.msg_facts_checked()];
    table(w.msg_facts_licenses(), head, rows).into_any()
}

fn add_license(provider: &ProviderFacts) -> impl IntoView + use<> {
    let w = words();
    let form = FormState::named("license");
    let whose = vec![
        Choice::new("PROVIDER", w.msg_license_whose_provider()).chosen(true),
        Choice::new("SUPERVISOR", w.msg_license_whose_supervisor()),
    ];
    let open = form.typed.is_some();
    view! {
        <details open=open>
            <summary>{w.msg_facts_license_add()}</summary>
            <form method="post" novalidate class="form">
                <FormProblems form=form.clone()/>
                <input type="hidden" name="form" value="license"/>
                <Choices form=form.clone() field=Field::LicenseWhose choices=whose/>
                <TextField form=form.clone() field=Field::LicenseKind width="field--medium"/>
                <TextField form=form.clone() field=Field::LicenseHolder kept=provider.name.clone()/>
                <TextField form=form.clone() field=Field::LicenseNumber width="field--medium"/>
                <TextField form=form.clone() field=Field::LicenseEnds kind="date" width="field--medium"/>
                <TextField form=form field=Field::LicenseChecked kind="date" width="field--medium"/>
                <button class="usa-button usa-button--outline">{w.msg_facts_license_keep()}</button>
            </form>
        </details>
    }
}

fn names(provider: &ProviderFacts) -> impl IntoView + use<> {
    let w = words();
    let form = FormState::named("names");
    view! {
        <form method="post" novalidate class="form">
            <FormProblems form=form.clone()/>
            <input type="hidden" name="form" value="names"/>
            <input type="hidden" name="version" value=provider.version.to_string()/>
            <TextArea form=form field=Field::ProviderNames kept=provider.other_names.clone()/>
            <button class="usa-button usa-button--outline">{w.msg_facts_names_keep()}</button>
        </form>
    }
}
