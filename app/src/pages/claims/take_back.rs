//! Taking back a claim, or some of its sessions.

use domain::field::Field;
use leptos::prelude::*;

use crate::form::FormState;
use crate::parts::{Choice, Choices, FormProblems, Page, answer};
use crate::paths;
use crate::queries::claims::{LineToTake, TakeBackSheet};
use crate::request::{asking, param};
use crate::words::{self, Words, words};

/// `/claims/{number}/take-back`
pub fn view() -> AnyView {
    answer(
        async {
            let (actor, queries) = asking()?;
            queries.take_back_sheet(&actor, param("number")?).await
        },
        show,
    )
    .into_any()
}

fn show(sheet: TakeBackSheet) -> AnyView {
    let w = words();
    let action = paths::claim_part(sheet.number, "take-back");
    let some = (!sheet.draft && sheet.lines.iter().any(|line| line.open)).then(|| {
        let choices = sheet.lines.iter().filter(|line| line.open).map(|line| choice(w, line)).collect();
        let class = if sheet.whole { "usa-button usa-button--outline" } else { "usa-button" };
        view! {
            <form method="post" action=action.clone() novalidate class="form">
                <input type="hidden" name="form" value="some"/>
                <Choices form=FormState::named("some") field=Field::TakeBackLines choices several=true/>
                <button class=class>{w.msg_take_some()}</button>
            </form>
        }
    });
    let all = sheet.whole.then(|| {
        view! {
            <form method="post" action=action.clone() class="form">
                <input type="hidden" name="form" value="all"/>
                <p>{w.msg_claim_take_back_sure()}</p>
                <button class="usa-button">{w.msg_take_all()}</button>
            </form>
        }
    });
    let nothing = some.is_none() && all.is_none();
    let decided = some.is_some() && all.is_none();
    view! {
        <Page title=w.msg_take_title() back=super::back(w, sheet.number)>
            <FormProblems form=FormState::here()/>
            {nothing.then(|| view! { <p>{w.msg_take_none()}</p> })}
            {decided.then(|| view! { <p>{w.msg_take_decided()}</p> })}
            {all}
            {some}
        </Page>
    }
    .into_any()
}

fn choice(w: &Words, line: &LineToTake) -> Choice {
    let day =
        line.day.map_or_else(|| w.msg_session_title(line.n.to_string()), |day| words::dates::day(w, day));
    Choice::new(line.n, day).noting(line.price.to_string())
}
