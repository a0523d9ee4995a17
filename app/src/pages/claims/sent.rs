//! The receipt page of a claim: its number, its time, what is held, what happens next.

use leptos::prelude::*;

use crate::parts::{Page, answer, money, number};
use crate::paths;
use crate::queries::claims::SentSheet;
use crate::request::{asking, param};
use crate::words::dates::{length, short_day, time};
use crate::words::words;

/// `/claims/{number}/sent`
pub fn view() -> AnyView {
    answer(
        async {
            let (actor, queries) = asking()?;
            queries.sent_sheet(&actor, param("number")?).await
        },
        show,
    )
    .into_any()
}

fn show(sheet: SentSheet) -> AnyView {
    let w = words();
    let when = format!("{}, {}", short_day(w, sheet.sent_at.date()), time(w, sheet.sent_at.time()));
    let held =
        (sheet.held_minutes > 0).then(|| view! { <p>{w.msg_sent_held(length(w, sheet.held_minutes))}</p> });
    let steps: Vec<_> = [Some(w.msg_sent_n_1()), Some(w.msg_sent_n_2()), Some(w.msg_sent_n_3())]
        .into_iter()
        .chain([sheet.about.map(|day| w.msg_sent_n_4(short_day(w, day)))])
        .flatten()
        .map(|step| view! { <li class="usa-process-list__item"><h3 class="usa-process-list__heading">{step}</h3></li> })
        .collect();
    let number_text = sheet.number.to_string();
    view! {
        <Page title=w.msg_sent_title() own_heading=true>
            <section class="slip">
                <h1 class="slip__title">{w.msg_sent_title()}</h1>
                <p>{w.msg_sent_number()}</p>
                <p class="slip__number">{number(number_text)}</p>
                <p>{number(when)}</p>
            </section>
            <p class="sum">{money(sheet.asked)}" · "{w.msg_sessions_count(sheet.sessions.to_string())}</p>
            {held}
            <h2>{w.msg_sent_next()}</h2>
            <ol class="usa-process-list">{steps}</ol>
            <a class="usa-button" href=paths::claim(sheet.number)>{w.msg_sent_see()}</a>
            <ul class="page__links">
                <li><a href=paths::claim_part(sheet.number, "copy")>{w.msg_sent_copy()}</a></li>
            </ul>
        </Page>
    }
    .into_any()
}
