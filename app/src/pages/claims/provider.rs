//! Who gave the help: a known provider with contract and license in words, or somebody else.

use domain::field::Field;
use leptos::prelude::*;

use super::newest::Newest;
use crate::form::FormState;
use crate::parts::{Choice, Choices, FormProblems, Page, Select, TextField};
use crate::paths;
use crate::queries::claims::{ContractState, LicenseState, ProviderChoice, ProviderPart};
use crate::request::{asking, param};
use crate::words::dates::short_day;
use crate::words::{self, Words, words};

/// `/claims/{number}/provider`
pub fn view() -> AnyView {
    super::part(
        async {
            let (actor, queries) = asking()?;
            queries.provider_part(&actor, param("number")?).await
        },
        show,
    )
}

fn show(part: ProviderPart) -> AnyView {
    let w = words();
    let chosen = part.providers.iter().find(|one| Some(one.id) == part.chosen);
    let now = vec![(w.msg_check_provider(), chosen.map(|one| one.name.clone()).unwrap_or_default())];
    view! {
        <Page title=w.msg_provider_title() back=super::back(w, part.number)>
            <p class="page__part">{w.msg_common_part_of("1", "6")}</p>
            <FormProblems form=FormState::here()/>
            <Newest form=FormState::here() now/>
            {known(w, &part)}
            {somebody_else(w, &part)}
        </Page>
    }
    .into_any()
}

fn known(w: &Words, part: &ProviderPart) -> Option<AnyView> {
    if part.providers.is_empty() {
        return None;
    }
    let choices: Vec<_> = part
        .providers
        .iter()
        .map(|one| {
            Choice::new(one.id, one.name.clone()).noting(facts(w, one)).chosen(Some(one.id) == part.chosen)
        })
        .collect();
    let form = view! {
        <form method="post" action=paths::claim_part(part.number, "provider") novalidate class="form">
            <input type="hidden" name="form" value="known"/>
            <input type="hidden" name="version" value=part.version/>
            <Choices form=FormState::named("known") field=Field::ProviderChoice choices label=w.msg_provider_title()/>
            <button class="usa-button">{w.msg_common_save_continue()}</button>
        </form>
    };
    Some(form.into_any())
}

/// Contract and license of a provider, in words.
pub fn facts(w: &Words, one: &ProviderChoice) -> String {
    let contract = match one.contract {
        ContractState::Approved(Some(last)) => w.msg_provider_contract_ok(short_day(w, last)),
        ContractState::Approved(None) => w.msg_draft_contract_approved(),
        ContractState::Waiting => w.msg_provider_contract_wait(),
    };
    let license = match one.license {
        LicenseState::NotNeeded => w.msg_draft_license_not_needed(),
        LicenseState::Good(Some(last)) => w.msg_provider_license_ok(short_day(w, last)),
        LicenseState::Good(None) => w.msg_provider_have_it(),
        LicenseState::Ended(last) => w.msg_draft_license_ended(short_day(w, last)),
        LicenseState::Missing => w.msg_draft_license_none(),
    };
    format!("{contract}. {license}.").replace("..", ".")
}

fn somebody_else(w: &Words, part: &ProviderPart) -> AnyView {
    let form = FormState::named("named");
    let open = part.providers.is_empty() || form.typed.is_some();
    let jobs: Vec<_> = part.jobs.iter().map(|code| Choice::new(code, words::job(w, code))).collect();
    let button = if part.providers.is_empty() { "usa-button" } else { "usa-button usa-button--outline" };
    view! {
        <details open=open>
            <summary>{w.msg_provider_else()}</summary>
            <form method="post" action=paths::claim_part(part.number, "provider") novalidate class="form">
                <input type="hidden" name="form" value="named"/>
                <input type="hidden" name="version" value=part.version/>
                <TextField form=form.clone() field=Field::ProviderName/>
                <TextField form=form.clone() field=Field::ProviderBusiness/>
                <Select form=form.clone() field=Field::ProviderJob choices=jobs/>
                <TextField form field=Field::ProviderContact/>
                <p>{w.msg_draft_provider_next()}</p>
                <button class=button>{w.msg_common_save_continue()}</button>
            </form>
        </details>
    }
    .into_any()
}
