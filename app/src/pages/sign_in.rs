//! Signing in with a one-time code.

use domain::field::Field;
use leptos::prelude::*;

use crate::form::FormState;
use crate::parts::{FormProblems, Page, TextField};
use crate::paths;
use crate::request::query;
use crate::words::words;

/// Asks for the contact on file.
pub fn view() -> AnyView {
    let w = words();
    let form = FormState::here();
    let then =
        query::<String>("then").or_else(|| form.typed.as_ref().map(|typed| typed.get("then").to_owned()));
    view! {
        <Page title=w.msg_sign_in_title() width="page--narrow">
            <FormProblems form=form.clone()/>
            <p class="lead">{w.msg_sign_in_lead()}</p>
            <form method="post" action=paths::SIGN_IN novalidate class="form">
                <input type="hidden" name="then" value=then.unwrap_or_default()/>
                <TextField form field=Field::SignInContact kind="email" inputmode="email" autocomplete="username"/>
                <button class="usa-button">{w.msg_sign_in_send()}</button>
            </form>
            <p class="quiet">{w.msg_sign_in_never()}</p>
        </Page>
    }
    .into_any()
}

/// Asks for the code that was sent.
pub fn code_view() -> AnyView {
    let w = words();
    let form = FormState::here();
    let typed = |name: &'static str| {
        query::<String>(name)
            .or_else(|| form.typed.as_ref().map(|typed| typed.get(name).to_owned()))
            .unwrap_or_default()
    };
    let (contact, then) = (typed("contact"), typed("then"));
    view! {
        <Page title=w.msg_sign_in_code_title() width="page--narrow" back=(paths::SIGN_IN.to_owned(), w.msg_sign_in_change())>
            <FormProblems form=form.clone()/>
            <p class="lead">{w.msg_sign_in_sent(&contact)}</p>
            <form method="post" action=paths::SIGN_IN_CODE novalidate class="form">
                <input type="hidden" name="then" value=then/>
                <input type="hidden" name="contact" value=contact/>
                <TextField form field=Field::SignInCode inputmode="numeric" autocomplete="one-time-code" width="field--code"/>
                <button class="usa-button">{w.msg_sign_in_title()}</button>
            </form>
        </Page>
    }
    .into_any()
}
