//! The way of a sent claim: its label, who must act, five steps, the sums, and every line.

use std::cmp::Ordering;

use domain::claim::{ClaimRef, Status, Turn};
use leptos::prelude::*;

use super::lines::{amount, on, same, state};
use crate::parts::{Page, money, number};
use crate::paths;
use crate::queries::tracker::{LineGroup, SentClaim, SentLine, Way};
use crate::words::dates::short_day;
use crate::words::{self, Words, words};

/// A sent claim at `/claims/{number}`.
pub fn show(claim: &SentClaim) -> impl IntoView + use<> {
    let w = words();
    let number_text = claim.number.to_string();
    let about = format!("{} · {}", claim.child, claim.service);
    let steps = (claim.status != Status::TakenBack).then(|| steps(w, claim));
    let (status, button, sums) = (status_line(w, claim), main_button(w, claim), sums(w, claim));
    let (table, links) = (table(w, claim), links(w, claim));
    view! {
        <Page title=w.msg_claim_title(&number_text) back=(paths::HOME.to_owned(), w.msg_nav_home())>
            <p class="lead">{about}</p>
            {status}
            {button}
            {steps}
            <h2>{w.msg_track_sums()}</h2>
            {sums}
            {table}
            {links}
        </Page>
    }
}

fn sums(w: &Words, claim: &SentClaim) -> impl IntoView + use<> {
    view! {
        <dl class="summary-list summary-list--amounts">
            <div><dt>{w.msg_track_sum_asked()}</dt><dd>{money(claim.asked)}</dd></div>
            {amount(w.msg_track_sum_to_fix(), claim.to_fix)}
            {amount(w.msg_track_sum_waiting(), claim.waiting)}
            {amount(w.msg_track_sum_no(), claim.not_payable)}
            {amount(w.msg_track_sum_to_pay(), claim.to_pay)}
            <div class="summary-list__total"><dt>{w.msg_track_sum_paid()}</dt><dd>{money(claim.paid)}</dd></div>
        </dl>
    }
}

fn status_line(w: &Words, claim: &SentClaim) -> impl IntoView + use<> {
    let class = match claim.status {
        Status::NeedsYou => "status-line status-line--you",
        Status::Paid => "status-line status-line--done",
        _ if claim.way.late => "status-line status-line--late",
        _ => "status-line",
    };
    let who = match claim.turn {
        Turn::Family | Turn::Nobody => None,
        Turn::Oss => Some(w.msg_track_oss()),
        Turn::Second => Some(w.msg_track_second()),
        Turn::Office => Some(claim.office.clone().unwrap_or_else(|| w.msg_track_office())),
        Turn::Finance => Some(w.msg_track_finance()),
    };
    let late = claim.way.late.then(|| who.clone()).flatten().map(|who| w.msg_track_late(&who));
    let acts = match (claim.turn, &who) {
        (Turn::Family, _) => Some(w.msg_track_you_act()),
        (_, Some(who)) => Some(format!("{} {}", w.msg_track_must_act(who), w.msg_track_nothing_to_do())),
        (_, None) => None,
    };
    let open = claim.way.now <= 5 && claim.status != Status::TakenBack;
    let goal = claim.way.goal.filter(|_| open).map(|goal| w.msg_track_goal(short_day(w, goal)));
    let likely = claim.way.likely.filter(|_| open);
    let likely = likely.map(|(from, to)| w.msg_track_likely(short_day(w, from), short_day(w, to)));
    let fix = claim.of(LineGroup::Fix).count();
    let moving = claim.of(LineGroup::Checking).count() + claim.of(LineGroup::ToPay).count();
    let paused = (fix > 0 && moving > 0).then(|| w.msg_track_paused(fix.to_string(), moving.to_string()));
    view! {
        <section class=class aria-labelledby="st">
            <h2 class="visually-hidden" id="st">{w.msg_track_state()}</h2>
            <p class="status-line__label">{words::status(w, claim.status)}</p>
            {acts.map(|acts| view! { <p class="status-line__who">{acts}</p> })}
            {late.map(|late| view! { <p class="status-line__sub">{late}</p> })}
            {likely.map(|likely| view! { <p class="status-line__when">{likely}</p> })}
            {goal.map(|goal| view! { <p class="status-line__when">{goal}</p> })}
            {paused.map(|paused| view! { <p class="status-line__sub">{paused}</p> })}
        </section>
    }
}

/// The one thing to do, if there is one.
fn main_button(w: &Words, claim: &SentClaim) -> Option<impl IntoView + use<>> {
    let things = claim.of(LineGroup::Fix).count();
    let (part, text) = if things > 0 {
        ("fix", w.msg_decision_fix_these(things.to_string()))
    } else {
        claim.details.as_ref()?;
        ("payment", w.msg_details_title())
    };
    let href = paths::claim_part(claim.number, part);
    Some(view! { <p><a class="usa-button" href=href>{text}</a></p> })
}

fn steps(w: &Words, claim: &SentClaim) -> impl IntoView + use<> {
    let names = [
        w.msg_track_step_1(),
        w.msg_track_step_2(),
        w.msg_track_step_3(),
        w.msg_track_step_4(),
        w.msg_track_step_5(),
    ];
    // Where nothing can be paid, no money is ever sent.
    let ends_unpaid = claim.status == Status::Decided && claim.turn == Turn::Nobody;
    let most = if ends_unpaid { 3 } else { names.len() };
    let steps = names.into_iter().take(most).enumerate();
    let items: Vec<_> = steps.map(|(i, name)| step(w, &claim.way, i, name)).collect();
    view! { <ol class="tracker">{items}</ol> }
}

fn step(w: &Words, way: &Way, i: usize, name: String) -> impl IntoView + use<> {
    let (place, day) = (i + 1, way.days[i]);
    let day = |text: String| {
        day.map(|on| view! { <time class="tracker__when" datetime=on.to_string()>{text}</time> })
    };
    let shown = way.days[i].map(|on| short_day(w, on)).unwrap_or_default();
    match place.cmp(&way.now) {
        Ordering::Less => view! {
            <li class="tracker__step tracker__step--done">
                <span class="tracker__name">{name}" "<span class="visually-hidden">{w.msg_track_step_is_done()}</span></span>
                " "{day(shown)}
            </li>
        }
        .into_any(),
        Ordering::Equal => view! {
            <li class="tracker__step tracker__step--now" aria-current="step">
                <span class="tracker__name">{name}</span>
                " "<span class="tracker__when">{w.msg_track_now()}</span>
                " "{day(w.msg_track_about(&shown))}
            </li>
        }
        .into_any(),
        Ordering::Greater => view! {
            <li class="tracker__step">
                <span class="tracker__name">{name}" "<span class="visually-hidden">{w.msg_track_step_is_next()}</span></span>
                " "{day(w.msg_track_about(&shown))}
            </li>
        }
        .into_any(),
    }
}

fn table(w: &Words, claim: &SentClaim) -> impl IntoView + use<> {
    let rows: Vec<_> = claim.lines.iter().map(|line| row(w, claim.number, line)).collect();
    view! {
        <table class="usa-table usa-table--borderless usa-table--stacked">
            <caption>{w.msg_track_lines()}</caption>
            <thead><tr>
                <th scope="col">{w.msg_track_on()}</th>
                <th scope="col">{w.msg_track_state()}</th>
                <th scope="col" class="num">{w.msg_track_amount()}</th>
            </tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

fn row(w: &Words, claim: ClaimRef, line: &SentLine) -> impl IntoView + use<> {
    let reasons: Vec<_> =
        line.reasons.iter().map(|reason| view! { <p class="quiet">{reason.title.clone()}</p> }).collect();
    let fix = (line.group == LineGroup::Fix).then(|| {
        let href = paths::claim_part(claim, &format!("fix/{}", line.n));
        let which = on(w, line);
        view! { <p><a href=href>{w.msg_track_to_fix()}" "<span class="visually-hidden">{which}</span></a></p> }
    });
    view! {
        <tr>
            <th scope="row" data-label=w.msg_track_on()>{on(w, line)}</th>
            <td data-label=w.msg_track_state()>{state(w, line)}{reasons}{same(w, line)}{fix}</td>
            <td class="num" data-label=w.msg_track_amount()>{number(line.asked.to_string())}</td>
        </tr>
    }
}

fn links(w: &Words, claim: &SentClaim) -> impl IntoView + use<> {
    let part = |name: &str| paths::claim_part(claim.number, name);
    let undecided = |line: &SentLine| matches!(line.group, LineGroup::Checking | LineGroup::TakenBack);
    let decided = !claim.lines.iter().all(undecided);
    let paid = !claim.payments.is_empty();
    let open = claim.status != Status::TakenBack && claim.can_sign;
    let open =
        open && claim.lines.iter().any(|line| matches!(line.group, LineGroup::Checking | LineGroup::Fix));
    view! {
        <ul class="page__links">
            {decided.then(|| view! { <li><a href=part("decision")>{w.msg_track_decision()}</a></li> })}
            {paid.then(|| view! { <li><a href=part("payment")>{w.msg_track_payment()}</a></li> })}
            <li><a href=paths::thread(claim.number)>{w.msg_help_message()}</a></li>
            {open.then(|| view! { <li><a href=part("take-back")>{w.msg_claim_take_back()}</a></li> })}
        </ul>
    }
}
