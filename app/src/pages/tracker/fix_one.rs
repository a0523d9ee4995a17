//! Fixing one thing: the reason, one field or one paper, and "send this fix".

use domain::claim::ClaimRef;
use domain::field::Field;
use leptos::prelude::*;

use super::lines::on;
use crate::form::FormState;
use crate::parts::{Choice, Choices, FormProblems, Page, TextField, answer, money};
use crate::paths;
use crate::queries::tracker::{FixNeed, FixPage, FixSheet};
use crate::request::{asking, param};
use crate::words::{Words, words};

/// `/claims/{number}/fix/{n}`
pub fn view() -> AnyView {
    answer(
        async {
            let (actor, queries) = asking()?;
            queries.fix_page(&actor, param("number")?, param("n")?).await
        },
        |told| match told {
            FixPage::One(sheet) => show(&sheet).into_any(),
            FixPage::Others(list) => super::fix::show(&list).into_any(),
        },
    )
    .into_any()
}

fn show(sheet: &FixSheet) -> impl IntoView + use<> {
    let w = words();
    let form = FormState::here();
    let title = sheet.line.reasons.first().map_or_else(|| w.msg_fix_title(), |reason| reason.title.clone());
    let reasons: Vec<_> = sheet
        .line
        .reasons
        .iter()
        .enumerate()
        .map(|(i, reason)| {
            let heading = (i > 0).then(|| view! { <h2>{reason.title.clone()}</h2> });
            view! { {heading}<p>{reason.why.clone()}</p><p>{reason.fix.clone()}</p> }
        })
        .collect();
    let fields: Vec<_> = sheet.needs.iter().map(|need| fields(w, &form, sheet, *need)).collect();
    let (place, total) = sheet.place;
    let post = paths::claim_part(sheet.number, &format!("fix/{}", sheet.line.n));
    let back = (paths::claim_part(sheet.number, "fix"), w.msg_fix_title());
    let (day, asked, version) = (on(w, &sheet.line), sheet.line.asked, sheet.version);
    let (papers, thread) = (papers(w, sheet), paths::thread(sheet.number));
    view! {
        <Page title=title back=back>
            <p class="page__part">{w.msg_fix_title_n(place.to_string(), total.to_string())}</p>
            <FormProblems form=form.clone()/>
            <p class="quiet">{day}" · "{money(asked)}</p>
            {reasons}
            {papers}
            <form method="post" action=post novalidate class="form">
                <input type="hidden" name="version" value=version/>
                {fields}
                <button class="usa-button">{w.msg_fix_send()}</button>
            </form>
            <ul class="page__links"><li><a href=thread>{w.msg_fix_other()}</a></li></ul>
        </Page>
    }
}

/// The fields that fix a reason; papers have pages of their own.
fn fields(w: &Words, form: &FormState, sheet: &FixSheet, need: FixNeed) -> AnyView {
    let form = form.clone();
    match need {
        FixNeed::Day => {
            view! { <TextField form field=Field::SessionDate kept=sheet.date.clone() width="field--medium" inputmode="numeric"/> }
                .into_any()
        }
        FixNeed::Times => view! {
            <div class="field-row">
                <TextField form=form.clone() field=Field::SessionStart kept=sheet.start.clone() width="field--medium"/>
                <TextField form field=Field::SessionEnd kept=sheet.end.clone() width="field--medium"/>
            </div>
        }
        .into_any(),
        FixNeed::Goals => {
            let choices = sheet
                .goals
                .iter()
                .map(|(id, words, named)| Choice::new(id, words).chosen(*named))
                .collect();
            view! { <Choices form field=Field::SessionGoals choices several=true/> }.into_any()
        }
        FixNeed::License => view! {
            <TextField form=form.clone() field=Field::LicenseNumber/>
            <TextField form field=Field::LicenseEnds width="field--medium"/>
        }
        .into_any(),
        FixNeed::SupervisorLicense => view! {
            <TextField form=form.clone() field=Field::SupervisorHolder/>
            <TextField form=form.clone() field=Field::SupervisorNumber/>
            <TextField form field=Field::SupervisorEnds width="field--medium"/>
        }
        .into_any(),
        FixNeed::Note | FixNeed::Receipt | FixNeed::BankLine | FixNeed::Message => {
            let hint = (sheet.needs.last() == Some(&need)).then(|| {
                let text = if sheet.still.is_empty() { w.msg_fix_complete() } else { w.msg_fix_anyway() };
                view! { <p>{text}</p> }
            });
            view! { {hint} }.into_any()
        }
    }
}

/// Where the papers that are missing can be added, and what is still missing of them.
fn papers(w: &Words, sheet: &FixSheet) -> Option<impl IntoView + use<>> {
    let page = |claim: ClaimRef, name: &str| paths::claim_part(claim, name);
    let mut links = Vec::new();
    for need in &sheet.needs {
        match need {
            FixNeed::Note => links.push((page(sheet.number, "notes"), w.msg_fix_add_note())),
            FixNeed::Receipt => links.push((page(sheet.number, "receipts"), w.msg_fix_add_receipt())),
            FixNeed::BankLine => {
                links.push((page(sheet.number, "proof"), w.msg_fix_add_bank()));
                links.push((page(sheet.number, "match"), w.msg_fix_add_match()));
            }
            FixNeed::Message => links.push((paths::thread(sheet.number), w.msg_fix_message())),
            FixNeed::Day
            | FixNeed::Times
            | FixNeed::Goals
            | FixNeed::License
            | FixNeed::SupervisorLicense => {}
        }
    }
    let still: Vec<_> = sheet.still.iter().map(|reason| view! { <li>{reason.title.clone()}</li> }).collect();
    let still = (!still.is_empty()).then(|| view! { <h2>{w.msg_fix_still()}</h2><ul>{still}</ul> });
    let items: Vec<_> = links
        .into_iter()
        .map(|(href, text)| {
            view! { <li class="link-list__item"><a class="link-list__link" href=href>{text}</a></li> }
        })
        .collect();
    (!items.is_empty()).then(|| view! { {still}<ul class="link-list">{items}</ul> })
}
