//! Lines of a sent claim and their reasons, shared by its pages.

use leptos::prelude::*;

use crate::parts::{money, number};
use crate::paths;
use crate::queries::tracker::{LineGroup, SentLine};
use crate::words::dates::day;
use crate::words::{ReasonText, Words};

/// `Tuesday, October 21`, or that no day is known.
pub(super) fn on(w: &Words, line: &SentLine) -> String {
    line.on.map_or_else(|| w.msg_track_no_date(), |on| day(w, on))
}

/// Where a line stands, in a few words.
pub(super) fn state(w: &Words, line: &SentLine) -> String {
    match line.group {
        LineGroup::Checking => w.msg_track_s_checking(),
        LineGroup::Fix => w.msg_track_s_fix(),
        LineGroup::Waiting => w.msg_track_s_waiting(),
        LineGroup::ToPay | LineGroup::Paid if line.is_part() => w.msg_track_s_part(line.pays.to_string()),
        LineGroup::ToPay => w.msg_track_s_to_pay(),
        LineGroup::Paid => w.msg_track_s_paid(),
        LineGroup::NotPayable => w.msg_track_s_no(),
        LineGroup::TakenBack => w.msg_track_s_back(),
    }
}

/// The card of a line: its reasons, and what would make it payable.
pub(super) fn card(w: &Words, line: &SentLine) -> AnyView {
    let class = match line.group {
        LineGroup::Fix => "reason-card reason-card--fix",
        LineGroup::NotPayable | LineGroup::TakenBack => "reason-card reason-card--no",
        LineGroup::ToPay | LineGroup::Paid => "reason-card reason-card--part",
        LineGroup::Checking | LineGroup::Waiting => "reason-card reason-card--wait",
    };
    let title = line.reasons.first().map_or_else(|| state(w, line), |reason| reason.title.clone());
    let more: Vec<_> = line
        .reasons
        .iter()
        .skip(1)
        .map(|reason| {
            view! { <h4>{reason.title.clone()}</h4>{why(w, reason)} }
        })
        .collect();
    let first = line.reasons.first().map(|reason| why(w, reason));
    view! {
        <article class=class>
            <h3 class="reason-card__title">{title}</h3>
            <p class="reason-card__about">{on(w, line)}" · "{money(line.asked)}</p>
            {first}{more}{same(w, line)}
        </article>
    }
    .into_any()
}

/// The way to the claim in which the same session stands.
pub(super) fn same(w: &Words, line: &SentLine) -> Option<impl IntoView + use<>> {
    line.same_as.map(|other| {
        view! { <p><a href=paths::claim(other)>{w.msg_claim_title(other.to_string())}</a></p> }
    })
}

/// Why, and what would make it payable.
pub(super) fn why(w: &Words, reason: &ReasonText) -> impl IntoView + use<> {
    view! {
        <p>{reason.why.clone()}</p>
        <h4>{w.msg_decision_would()}</h4>
        <p>{reason.fix.clone()}</p>
    }
}

/// A row of a list of names and amounts; nothing for no money.
pub(super) fn amount(name: String, amount: domain::money::Money) -> Option<impl IntoView> {
    (!amount.is_zero()).then(|| view! { <div><dt>{name}</dt><dd>{number(amount.to_string())}</dd></div> })
}
