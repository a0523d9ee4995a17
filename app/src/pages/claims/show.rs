//! A claim: the list of its parts while it is a draft, then its tracker.

use domain::claim::ClaimRef;
use leptos::prelude::*;

use crate::pages::tracker;
use crate::parts::{Page, answer};
use crate::paths;
use crate::queries::claims::{ClaimPage, ClaimSheet, PartState};
use crate::request::{asking, param};
use crate::words::{self, Words, words};

/// `/claims/{number}`
pub fn view() -> AnyView {
    answer(
        async {
            let (actor, queries) = asking()?;
            queries.claim_page(&actor, param("number")?).await
        },
        |page| match page {
            ClaimPage::Draft(sheet) => parts(&sheet),
            ClaimPage::Sent(told) => tracker::show(&told).into_any(),
        },
    )
    .into_any()
}

/// One row of the list.
struct Row {
    name: String,
    path: &'static str,
    state: PartState,
    /// How the button names it.
    thing: String,
}

fn rows(w: &Words, sheet: &ClaimSheet) -> [Row; 6] {
    let row = |name, path, state, thing| Row { name, path, state, thing };
    [
        row(w.msg_claim_p_provider(), "provider", sheet.provider, w.msg_draft_part_provider()),
        row(w.msg_claim_p_sessions(), "sessions", sheet.sessions, w.msg_draft_part_sessions()),
        row(w.msg_claim_p_receipts(), "receipts", sheet.receipts, w.msg_draft_part_receipts()),
        row(w.msg_claim_p_bank(), "proof", sheet.bank, w.msg_draft_part_bank()),
        row(w.msg_claim_p_match(), "match", sheet.matching, w.msg_draft_part_bank()),
        row(w.msg_claim_p_pay(), "pay-to", sheet.pay_to, w.msg_draft_part_pay()),
    ]
}

fn parts(sheet: &ClaimSheet) -> AnyView {
    let w = words();
    let number = sheet.number;
    let rows = rows(w, sheet);
    let open = |row: &&Row| matches!(row.state, PartState::Todo | PartState::LookAgain);
    let check = paths::claim_part(number, "check");
    // One filled button: the next open part, and "check and send" when there is none.
    let main = match rows.iter().find(open) {
        Some(row) => go_on(w, number, row, &check),
        None => view! { <a class="usa-button" href=check>{w.msg_claim_check_send()}</a> }.into_any(),
    };
    let items: Vec<_> = rows.iter().enumerate().map(|(i, row)| item(w, number, i, row)).collect();
    let about = w.msg_draft_for(words::service(w, &sheet.service), &sheet.child);
    let take_back = sheet.can_sign.then(|| {
        let href = paths::claim_part(number, "take-back");
        view! { <p><a href=href>{w.msg_claim_take_back()}</a></p> }
    });
    view! {
        <Page title=w.msg_claim_title(number.to_string()) back=(paths::HOME.to_owned(), w.msg_nav_home())>
            <p class="lead">{about}</p>
            <p class="quiet">{w.msg_status_draft()}</p>
            <ul class="task-list">{items}</ul>
            {main}
            <p class="quiet">{w.msg_claim_missing_ok()}</p>
            {take_back}
        </Page>
    }
    .into_any()
}

fn go_on(w: &Words, number: ClaimRef, row: &Row, check: &str) -> AnyView {
    let href = paths::claim_part(number, row.path);
    view! {
        <a class="usa-button" href=href>{w.msg_claim_go_on(&row.thing)}</a>
        <p><a href=check.to_owned()>{w.msg_claim_check_send()}</a></p>
    }
    .into_any()
}

fn item(w: &Words, number: ClaimRef, i: usize, row: &Row) -> impl IntoView + use<> {
    let id = format!("part-{}", i + 1);
    let status = match row.state {
        PartState::Done => view! { {w.msg_claim_s_done()} }.into_any(),
        PartState::Todo => view! { <span class="tag">{w.msg_claim_s_todo()}</span> }.into_any(),
        PartState::Added(n) => view! { {w.msg_draft_added(n.to_string())} }.into_any(),
        PartState::LookAgain => {
            view! { <span class="tag tag--again">{w.msg_claim_s_look()}</span> }.into_any()
        }
    };
    view! {
        <li class="task-list__item">
            <a class="task-list__link" href=paths::claim_part(number, row.path) aria-describedby=id.clone()>{row.name.clone()}</a>
            " "<span class="task-list__status" id=id>{status}</span>
        </li>
    }
}
