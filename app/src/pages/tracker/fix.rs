//! The things to fix of a claim, most money first.

use leptos::prelude::*;

use super::lines::on;
use crate::form::FormState;
use crate::parts::{FormProblems, Page, answer, money};
use crate::paths;
use crate::queries::tracker::FixList;
use crate::request::{asking, param};
use crate::words::words;

/// `/claims/{number}/fix`
pub fn view() -> AnyView {
    answer(
        async {
            let (actor, queries) = asking()?;
            queries.fix_list(&actor, param("number")?).await
        },
        |told| show(&told),
    )
    .into_any()
}

/// The list, also where a line does not wait any more.
pub(super) fn show(list: &FixList) -> impl IntoView + use<> {
    let w = words();
    let back = (paths::claim(list.number), w.msg_claim_title(list.number.to_string()));
    let none = list.lines.is_empty();
    let items: Vec<_> = list
        .lines
        .iter()
        .map(|line| {
            let href = paths::claim_part(list.number, &format!("fix/{}", line.n));
            let title =
                line.reasons.first().map_or_else(|| w.msg_track_to_fix(), |reason| reason.title.clone());
            view! {
                <li class="link-list__item">
                    <a class="link-list__link" href=href>{on(w, line)}": "{title}</a>
                    " "<span class="link-list__end">{money(line.asked)}</span>
                </li>
            }
        })
        .collect();
    view! {
        <Page title=w.msg_fix_title() back=back>
            <FormProblems form=FormState::here()/>
            {none.then(|| view! { <p>{w.msg_fix_none()}</p> })}
            <ul class="link-list">{items}</ul>
        </Page>
    }
}
