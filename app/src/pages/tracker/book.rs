//! Every entry of a child's hours, in words.

use leptos::prelude::*;

use crate::parts::{Page, answer, number};
use crate::paths;
use crate::queries::tracker::{HoursBook, HoursChange, HoursWhat};
use crate::request::{asking, param};
use crate::words::dates::{length, short_day};
use crate::words::{Words, words};

/// `/children/{id}/hours`
pub fn view() -> AnyView {
    answer(
        async {
            let (actor, queries) = asking()?;
            queries.hours_book(&actor, param("id")?).await
        },
        |told| show(&told),
    )
    .into_any()
}

fn show(book: &HoursBook) -> impl IntoView + use<> {
    let w = words();
    let services: Vec<_> = book
        .services
        .iter()
        .map(|(name, changes)| {
            let entries: Vec<_> = changes.iter().map(|change| entry(w, change)).collect();
            let none = entries.is_empty();
            view! {
                <h2>{name.clone()}</h2>
                {none.then(|| view! { <p class="quiet">{w.msg_hours_no_entries()}</p> })}
                <ol class="history">{entries}</ol>
            }
        })
        .collect();
    let none = services.is_empty();
    view! {
        <Page
            title=w.msg_hours_book_title(&book.name)
            back=(paths::child(book.id), w.msg_hours_title(&book.name))
        >
            {none.then(|| view! { <p>{w.msg_hours_no_decision()}</p> })}
            {services}
        </Page>
    }
}

fn entry(w: &Words, change: &HoursChange) -> impl IntoView + use<> {
    let what = match change.what {
        HoursWhat::Found if change.minutes < 0 => w.msg_hours_corrected(),
        HoursWhat::Found => w.msg_hours_found(),
        HoursWhat::MadeUp => w.msg_hours_made_up(),
        HoursWhat::Kept => w.msg_hours_kept(),
        HoursWhat::CameBack => w.msg_hours_came_back(),
        HoursWhat::PaidBack => w.msg_hours_paid_back(),
        HoursWhat::Undone => w.msg_hours_undone(),
    };
    let size = length(w, change.minutes.abs());
    let amount = if change.minutes < 0 { w.msg_hours_minus(&size) } else { w.msg_hours_plus(&size) };
    let claim = change.claim.map(|claim| {
        view! { " "<a href=paths::claim(claim)>{w.msg_claim_title(claim.to_string())}</a> }
    });
    view! {
        <li class="history__item">
            <time class="history__when" datetime=change.on.to_string()>{short_day(w, change.on)}</time>
            " "<div class="history__what">{what}{claim}</div>
            " "<span class="history__amount">{number(amount)}</span>
        </li>
    }
}
