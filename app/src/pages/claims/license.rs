//! The license of the provider, and the supervisor's where the job needs one; kept with the provider until it ends.

use domain::claim::ClaimRef;
use domain::field::Field;
use leptos::prelude::*;

use super::fields::DayField;
use crate::form::FormState;
use crate::parts::{FileField, FormProblems, Page, TextField, number};
use crate::paths;
use crate::queries::claims::{KnownLicense, LicensePart};
use crate::request::{asking, param};
use crate::words::dates::short_day;
use crate::words::{Words, words};

/// `/claims/{number}/license`
pub fn view() -> AnyView {
    super::part(
        async {
            let (actor, queries) = asking()?;
            queries.license_part(&actor, param("number")?).await
        },
        show,
    )
}

fn show(part: LicensePart) -> AnyView {
    let w = words();
    let Some(provider) = part.provider else { return no_provider(w, part.number) };
    let nothing = part.own.is_none() && part.supervisor.is_none();
    let whole = [&part.own, &part.supervisor].into_iter().flatten().all(|known| !known.is_empty());
    let any = [&part.own, &part.supervisor].into_iter().flatten().any(|known| !known.is_empty());
    let own = part.own.map(|known| {
        view! { <h2>{w.msg_license_own()}</h2>{group(w, part.number, &known, false)} }
    });
    let supervisor = part.supervisor.map(|known| {
        view! {
            <h2>{w.msg_license_supervisor()}</h2>
            <p>{w.msg_provider_supervisor_why()}</p>
            {group(w, part.number, &known, true)}
        }
    });
    let photo = any.then(|| photo(w, part.number));
    let class = if whole { "usa-button" } else { "usa-button usa-button--outline" };
    view! {
        <Page title=w.msg_license_title() back=super::back(w, part.number)>
            <p class="page__part">{w.msg_common_part_of("1", "6")}</p>
            <FormProblems form=FormState::here()/>
            <p class="lead">{provider}</p>
            {nothing.then(|| view! { <p>{w.msg_license_none_needed()}</p> })}
            {own}
            {supervisor}
            {photo}
            <a class=class href=paths::claim_part(part.number, "sessions")>{w.msg_common_continue()}</a>
        </Page>
    }
    .into_any()
}

fn no_provider(w: &'static Words, claim: ClaimRef) -> AnyView {
    view! {
        <Page title=w.msg_license_title() back=super::back(w, claim)>
            <p>{w.msg_license_no_provider()}</p>
            <a class="usa-button" href=paths::claim_part(claim, "provider")>{w.msg_license_choose_provider()}</a>
        </Page>
    }
    .into_any()
}

/// What we have of a license, and the form for a newer one.
fn group(w: &Words, claim: ClaimRef, known: &[KnownLicense], supervisor: bool) -> AnyView {
    let name = if supervisor { "supervisor" } else { "own" };
    let form = FormState::named(name);
    let open = known.is_empty() || form.typed.is_some();
    let lines: Vec<_> = known.iter().map(|license| line(w, license)).collect();
    let have = (!known.is_empty()).then(|| view! { <p>{w.msg_provider_have_it()}</p> });
    let [holder, number, ends] = if supervisor {
        [Some(Field::SupervisorHolder), Some(Field::SupervisorNumber), Some(Field::SupervisorEnds)]
    } else {
        [None, Some(Field::LicenseNumber), Some(Field::LicenseEnds)]
    };
    let text = |field: Option<Field>| {
        let form = form.clone();
        field.map(|field| view! { <TextField form field/> })
    };
    let fields = view! {
        {text(holder)}
        {text(number)}
        {ends.map(|field| view! { <DayField form=form.clone() field/> })}
    };
    let summary = if known.is_empty() { w.msg_license_open_line() } else { w.msg_provider_newer() };
    view! {
        {have}
        <ul>{lines}</ul>
        <details open=open>
            <summary>{summary}</summary>
            <form method="post" action=paths::claim_part(claim, "license") novalidate class="form">
                <input type="hidden" name="form" value=name/>
                {fields}
                <button class="usa-button usa-button--outline">{w.msg_license_save()}</button>
            </form>
        </details>
    }
    .into_any()
}

/// The photo of a license whose number we have.
fn photo(w: &Words, claim: ClaimRef) -> AnyView {
    let form = FormState::named("photo");
    let open = form.typed.is_some();
    let action = paths::claim_part(claim, "license/photo");
    view! {
        <details open=open>
            <summary>{w.msg_license_photo()}</summary>
            <form method="post" action=action enctype="multipart/form-data" novalidate class="form">
                <input type="hidden" name="form" value="photo"/>
                <FileField form field=Field::LicenseFile/>
                <button class="usa-button usa-button--outline">{w.msg_license_photo()}</button>
            </form>
        </details>
    }
    .into_any()
}

fn line(w: &Words, license: &KnownLicense) -> impl IntoView + use<> {
    let text = match license.ends {
        Some(ends) => w.msg_license_line(&license.number, short_day(w, ends)),
        None => license.number.clone(),
    };
    let looked_up =
        license.looked_up.then(|| view! { " "<span class="quiet">{w.msg_license_looked_up()}</span> });
    view! { <li>{license.holder.clone()}": "{number(text)}{looked_up}</li> }
}
