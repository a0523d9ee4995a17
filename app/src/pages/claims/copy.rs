//! Copying a claim for the next weeks.

use domain::claim::ClaimRef;
use leptos::prelude::*;

use crate::form::FormState;
use crate::parts::{FormProblems, Once, Page, answer};
use crate::paths;
use crate::request::{asking, param};
use crate::words::words;

/// `/claims/{number}/copy`
pub fn view() -> AnyView {
    answer(
        async {
            let (actor, queries) = asking()?;
            queries.claim_to_copy(&actor, param("number")?).await
        },
        show,
    )
    .into_any()
}

fn show(number: ClaimRef) -> impl IntoView {
    let w = words();
    view! {
        <Page title=w.msg_draft_copy_title() back=super::back(w, number)>
            <FormProblems form=FormState::here()/>
            <p class="lead">{w.msg_draft_copy_lead()}</p>
            <p>{w.msg_draft_copy_not()}</p>
            <form method="post" action=paths::claim_part(number, "copy") class="form">
                <Once/>
                <button class="usa-button">{w.msg_draft_copy_go()}</button>
            </form>
        </Page>
    }
}
