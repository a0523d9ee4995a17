//! Lines that wait for a second person.

use leptos::prelude::*;

use crate::parts::{Page, answer, money};
use crate::paths;
use crate::queries::review::SecondRow;
use crate::request::asking;
use crate::words::words;

/// `/staff/second`
pub fn view() -> AnyView {
    answer(
        async {
            let (actor, queries) = asking()?;
            queries.second_list(&actor).await
        },
        show,
    )
    .into_any()
}

fn show(rows: Vec<SecondRow>) -> impl IntoView {
    let w = words();
    let empty =
        rows.is_empty().then(|| view! { <div class="empty"><p>{w.msg_review_second_empty()}</p></div> });
    let items: Vec<_> = rows
        .into_iter()
        .map(|row| {
            let minutes = w.msg_common_minutes(row.minutes.to_string());
            view! {
                <li class="link-list__item">
                    <a class="link-list__link" href=paths::staff_line(row.number, row.n)>{row.about}</a>
                    " "<span class="link-list__text">{minutes}" · "{row.by}</span>
                    " "<span class="link-list__end">{money(row.amount)}</span>
                </li>
            }
        })
        .collect();
    view! {
        <Page title=w.msg_staff_nav_second() width="page--wide">
            {empty}
            <ul class="link-list">{items}</ul>
        </Page>
    }
}
