//! A contract on its provider's page: how far it is, its days, its prices.

use domain::catalog::Catalog;
use domain::field::Field;
use leptos::prelude::*;

use super::table;
use crate::form::FormState;
use crate::parts::{Choice, FormProblems, MoneyField, Select, TextField, number};
use crate::queries::facts::ContractFacts;
use crate::words::{self, words};

/// A contract with its forms.
pub fn show(contract: &ContractFacts) -> impl IntoView + use<> {
    let w = words();
    let rows: Vec<_> = contract
        .rates
        .iter()
        .map(|(service, alone, group)| {
            view! { <tr><td>{service.clone()}</td><td>{number(alone.clone())}</td><td>{number(group.clone())}</td></tr> }
                .into_any()
        })
        .collect();
    let head = vec![w.msg_facts_column_service(), w.msg_facts_rate_alone(), w.msg_facts_rate_group()];
    let title = w.msg_facts_contract(&contract.number);
    view! {
        <section class="box">
            <h3>{title.clone()}" "<span class="tag">{contract.state_name.clone()}</span></h3>
            {table(title, head, rows)}
            {move_on(contract)}
            {price(contract)}
        </section>
    }
}

fn hidden(form: String, contract: &ContractFacts) -> impl IntoView + use<> {
    view! {
        <input type="hidden" name="form" value=form/>
        <input type="hidden" name="contract" value=contract.id.to_string()/>
        <input type="hidden" name="version" value=contract.version.to_string()/>
    }
}

fn move_on(contract: &ContractFacts) -> impl IntoView + use<> {
    let w = words();
    let name = format!("contract-{}", contract.id);
    let form = FormState::named(&name);
    let states = contract.states.iter();
    let states = states.map(|(code, text)| Choice::new(code, text).chosen(*code == contract.state)).collect();
    view! {
        <form method="post" novalidate class="form">
            <FormProblems form=form.clone()/>
            {hidden(name, contract)}
            <Select form=form.clone() field=Field::ContractState choices=states/>
            <TextField form=form.clone() field=Field::ContractApproved kind="date" width="field--medium" kept=contract.approved_on.clone()/>
            <div class="field-row">
                <TextField form=form.clone() field=Field::ContractFrom kind="date" width="field--medium" kept=contract.effective_from.clone()/>
                <TextField form=form field=Field::ContractTo kind="date" width="field--medium" kept=contract.effective_to.clone()/>
            </div>
            <button class="usa-button usa-button--outline">{w.msg_facts_contract_keep()}</button>
        </form>
    }
}

fn price(contract: &ContractFacts) -> impl IntoView + use<> {
    let w = words();
    let name = format!("rate-{}", contract.id);
    let form = FormState::named(&name);
    let services = Catalog::standard().services.keys();
    let services = services.map(|code| Choice::new(code, words::service(w, code.as_str()))).collect();
    let open = form.typed.is_some();
    view! {
        <details open=open>
            <summary>{w.msg_facts_rate_keep()}</summary>
            <form method="post" novalidate class="form">
                <FormProblems form=form.clone()/>
                {hidden(name, contract)}
                <Select form=form.clone() field=Field::RateService choices=services/>
                <MoneyField form=form.clone() field=Field::RateAlone/>
                <MoneyField form=form field=Field::RateGroup/>
                <button class="usa-button usa-button--outline">{w.msg_facts_rate_keep()}</button>
            </form>
        </details>
    }
}
