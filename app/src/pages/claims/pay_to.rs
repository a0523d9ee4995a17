//! How and to whom the money goes.

use domain::field::Field;
use leptos::prelude::*;

use super::newest::Newest;
use crate::form::FormState;
use crate::parts::{Choice, Choices, FormProblems, Page, TextField};
use crate::paths;
use crate::queries::claims::PayToPart;
use crate::request::{asking, param};
use crate::words::{self, Words, words};

/// `/claims/{number}/pay-to`
pub fn view() -> AnyView {
    super::part(
        async {
            let (actor, queries) = asking()?;
            queries.pay_to_part(&actor, param("number")?).await
        },
        show,
    )
}

fn show(part: PayToPart) -> AnyView {
    let w = words();
    let form = FormState::here();
    let body = if part.can_sign {
        fill_in(w, form.clone(), &part)
    } else {
        view! { <p>{w.msg_pay_helper()}</p> }.into_any()
    };
    view! {
        <Page title=w.msg_pay_title() back=super::back(w, part.number)>
            <p class="page__part">{w.msg_common_part_of("6", "6")}</p>
            <FormProblems form=form.clone()/>
            <Newest form now=now(w, &part)/>
            {body}
            <p class="quiet">{w.msg_pay_who()}</p>
        </Page>
    }
    .into_any()
}

fn fill_in(w: &Words, form: FormState, part: &PayToPart) -> AnyView {
    view! {
        <form method="post" action=paths::claim_part(part.number, "pay-to") novalidate class="form">
            {fields(w, &form, part)}
            <button class="usa-button">{w.msg_common_save_continue()}</button>
        </form>
    }
    .into_any()
}

/// What is saved now, in names and values.
pub fn now(w: &Words, part: &PayToPart) -> Vec<(String, String)> {
    let label = |field| words::label(w, field);
    let method = if part.method.is_empty() { String::new() } else { super::method(w, &part.method) };
    vec![
        (label(Field::PayMethod), method),
        (label(Field::PayName), part.name.clone()),
        (label(Field::PayStreet), part.street.clone()),
        (label(Field::PayZip), part.zip.clone()),
    ]
}

/// The fields of how and to whom the money goes, which the page of a payment that came back shows too.
pub fn fields(w: &Words, form: &FormState, part: &PayToPart) -> AnyView {
    let method = |code: &str, label| Choice::new(code, label).chosen(code == part.method);
    let methods = vec![
        method("CHECK", w.msg_pay_mail()),
        method("DEPOSIT", w.msg_pay_deposit()).noting(w.msg_pay_deposit_note()),
        method("PICK_UP", w.msg_pay_pickup()),
    ];
    let state = if part.state.is_empty() { "MA".to_owned() } else { part.state.clone() };
    view! {
        <input type="hidden" name="version" value=part.version/>
        <Choices form=form.clone() field=Field::PayMethod choices=methods/>
        <TextField form=form.clone() field=Field::PayName kept=part.name.clone() autocomplete="name"/>
        <TextField form=form.clone() field=Field::PayStreet kept=part.street.clone() autocomplete="street-address"/>
        <TextField form=form.clone() field=Field::PayCity kept=part.city.clone() autocomplete="address-level2"/>
        <div class="field-row">
            <TextField form=form.clone() field=Field::PayState kept=state autocomplete="address-level1" width="field--short"/>
            <TextField form=form.clone() field=Field::PayZip kept=part.zip.clone() inputmode="numeric" autocomplete="postal-code" width="field--short"/>
        </div>
        <TextField form=form.clone() field=Field::PayVendor kept=part.vendor.clone() inputmode="numeric" width="field--medium"/>
    }
    .into_any()
}
