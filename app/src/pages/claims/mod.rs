//! Pages of a family's draft: start, parts, provider, sessions, how we pay, check and send.

mod check;
mod copy;
mod fields;
mod license;
mod newest;
pub mod pay_to;
mod provider;
mod sent;
mod session;
mod sessions;
mod show;
mod start;
mod take_back;
mod weekly;

pub use newest::Newest;
pub use provider::facts as provider_facts;

use std::future::Future;

use domain::claim::ClaimRef;
use leptos::prelude::*;

use crate::parts::{Page, answer};
use crate::paths;
use crate::request::param;
use crate::routes::{PageRoute, lively, page};
use crate::trouble::Trouble;
use crate::words::{Words, words};

/// The pages and their addresses.
pub const PAGES: &[PageRoute] = &[
    page("/claims/new", start::view),
    page("/claims/{number}", show::view),
    page("/claims/{number}/copy", copy::view),
    page("/claims/{number}/provider", provider::view),
    page("/claims/{number}/license", license::view),
    page("/claims/{number}/sessions", sessions::view),
    lively("/claims/{number}/sessions/{n}", session::view),
    page("/claims/{number}/pay-to", pay_to::view),
    page("/claims/{number}/check", check::view),
    page("/claims/{number}/sent", sent::view),
    page("/claims/{number}/take-back", take_back::view),
];

/// A part of a draft; once the claim was sent, the way to the claim.
fn part<T: Send + 'static>(
    question: impl Future<Output = Result<Option<T>, Trouble>> + Send + 'static,
    show: fn(T) -> AnyView,
) -> AnyView {
    answer(question, move |part| part.map_or_else(sent_already, show)).into_any()
}

/// What stands where a part of a draft was.
fn sent_already() -> AnyView {
    let w = words();
    let claim = param::<ClaimRef>("number").map_or_else(|_| paths::HOME.to_owned(), paths::claim);
    view! {
        <Page title=w.msg_draft_sent_already()>
            <a class="usa-button" href=claim>{w.msg_draft_see_claim()}</a>
        </Page>
    }
    .into_any()
}

/// The way back to the list of parts.
fn back(w: &Words, number: ClaimRef) -> (String, String) {
    (paths::claim(number), w.msg_claim_title(number.to_string()))
}

/// What a session is billed for.
fn kind(w: &Words, code: &str) -> String {
    match code {
        "NO_SHOW" => w.msg_kind_no_show(),
        "LATE_CANCELLATION" => w.msg_kind_late_cancellation(),
        "TRAVEL" => w.msg_kind_travel(),
        "EVALUATION" => w.msg_kind_evaluation(),
        "PAPERWORK" => w.msg_kind_paperwork(),
        "MATERIALS" => w.msg_kind_materials(),
        "OTHER" => w.msg_kind_other(),
        _ => w.msg_kind_service(),
    }
}

/// How the money is sent.
fn method(w: &Words, code: &str) -> String {
    match code {
        "DEPOSIT" => w.msg_pay_deposit(),
        "PICK_UP" => w.msg_pay_pickup(),
        _ => w.msg_pay_mail(),
    }
}
