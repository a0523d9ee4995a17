//! The decision on a claim in three groups: paid, fix to get paid, not payable. Print is the letter.

use domain::money::Money;
use leptos::prelude::*;

use super::lines::{card, on};
use crate::parts::{Page, answer, money, number};
use crate::paths;
use crate::queries::tracker::{LineGroup, SentClaim, SentLine};
use crate::request::{asking, param};
use crate::words::dates::{length, short_day};
use crate::words::{Words, words};

/// `/claims/{number}/decision`
pub fn view() -> AnyView {
    answer(
        async {
            let (actor, queries) = asking()?;
            queries.sent_claim(&actor, param("number")?).await
        },
        |told| show(&told),
    )
    .into_any()
}

/// Whether a line is paid or will be.
fn is_paid(line: &SentLine) -> bool {
    matches!(line.group, LineGroup::ToPay | LineGroup::Paid)
}

fn show(claim: &SentClaim) -> impl IntoView + use<> {
    let w = words();
    let pays = claim.to_pay + claim.paid;
    let decided =
        claim.lines.iter().any(|line| !matches!(line.group, LineGroup::Checking | LineGroup::TakenBack));
    let title = if !decided {
        w.msg_decision_none()
    } else if pays.is_zero() {
        w.msg_decision_page()
    } else {
        w.msg_decision_title(pays.to_string())
    };
    let of = w.msg_decision_of(claim.asked.to_string());
    let when = claim.decided_on.map(|on| w.msg_decision_on(short_day(w, on)));
    let back = (paths::claim(claim.number), w.msg_claim_title(claim.number.to_string()));
    let hours = (claim.hours_back > 0)
        .then(|| view! { <p>{w.msg_decision_hours_back(length(w, claim.hours_back))}</p> });
    let lead = format!("{of} · {} · {}", claim.child, claim.service);
    let (sums, to_fix, paid) = (sums(w, claim), fix(w, claim), paid(w, claim));
    let no = cards(w, w.msg_decision_g_no(), claim.of(LineGroup::NotPayable));
    let parts = cards(w, w.msg_decision_g_part(), claim.lines.iter().filter(|line| line.is_part()));
    let waiting = cards(w, w.msg_track_s_waiting(), claim.of(LineGroup::Waiting));
    let thread = paths::thread(claim.number);
    view! {
        <Page title=title back=back>
            <p class="lead">{lead}</p>
            {when.map(|when| view! { <p class="quiet">{when}</p> })}
            {sums}
            {to_fix}
            {no}
            {hours}
            {parts}
            {waiting}
            {paid}
            <p>{w.msg_decision_ask()}</p>
            <ul class="page__links"><li><a href=thread>{w.msg_help_message()}</a></li></ul>
        </Page>
    }
}

fn sums(w: &Words, claim: &SentClaim) -> impl IntoView + use<> {
    let row = |name: String, lines: Vec<&SentLine>, amount: Money| {
        let count = lines.len().to_string();
        (!lines.is_empty())
            .then(|| view! { <div><dt>{name}" · "{number(count)}</dt><dd>{money(amount)}</dd></div> })
    };
    let with = |of: fn(&SentLine) -> Money| claim.lines.iter().filter(|line| !of(line).is_zero()).collect();
    view! {
        <dl class="summary-list summary-list--amounts">
            {row(w.msg_decision_g_paid(), claim.of(LineGroup::Paid).collect(), claim.paid)}
            {row(w.msg_decision_g_pay(), claim.of(LineGroup::ToPay).collect(), claim.to_pay)}
            {row(w.msg_decision_g_fix(), with(|line| line.to_fix), claim.to_fix)}
            {row(w.msg_decision_g_no(), with(SentLine::not_payable), claim.not_payable)}
            {row(
                w.msg_decision_g_checking(),
                claim.of(LineGroup::Checking).chain(claim.of(LineGroup::Waiting)).collect(),
                claim.of(LineGroup::Checking).chain(claim.of(LineGroup::Waiting)).map(|line| line.asked).sum(),
            )}
        </dl>
    }
}

fn fix(w: &Words, claim: &SentClaim) -> impl IntoView + use<> {
    let things = claim.of(LineGroup::Fix).count();
    let button = (things > 0).then(|| {
        let href = paths::claim_part(claim.number, "fix");
        let text = w.msg_decision_fix_these(things.to_string());
        view! { <p class="screen-only"><a class="usa-button" href=href>{text}</a></p> }
    });
    view! {
        {cards(w, w.msg_decision_g_fix(), claim.of(LineGroup::Fix))}
        {button}
    }
}

fn cards<'a>(w: &Words, title: String, lines: impl Iterator<Item = &'a SentLine>) -> Option<AnyView> {
    let cards: Vec<_> = lines.map(|line| card(w, line)).collect();
    (!cards.is_empty()).then(|| view! { <h2>{title}</h2>{cards} }.into_any())
}

fn paid(w: &Words, claim: &SentClaim) -> Option<impl IntoView + use<>> {
    let rows: Vec<_> = claim
        .lines
        .iter()
        .filter(|line| is_paid(line))
        .map(|line| view! { <div><dt>{on(w, line)}</dt><dd>{money(line.pays)}</dd></div> })
        .collect();
    let title = if claim.to_pay.is_zero() { w.msg_decision_g_paid() } else { w.msg_decision_g_pay() };
    (!rows.is_empty()).then(|| {
        view! {
            <h2>{title}</h2>
            <dl class="summary-list summary-list--amounts">{rows}</dl>
        }
    })
}
