//! The slip: one card with the answer, each check with its word, and how long it is good.

use domain::plan::{Advice, Finding, Word};
use leptos::prelude::*;

use crate::parts::{Page, answer, number};
use crate::paths;
use crate::queries::ask::SlipSheet;
use crate::request::{asking, param};
use crate::words::dates::{length, short_day, time};
use crate::words::{Words, slips, words};

/// `/slips/{id}`
pub fn view() -> AnyView {
    answer(
        async {
            let (actor, queries) = asking()?;
            queries.slip(&actor, param("id")?).await
        },
        |slip| show(&slip),
    )
    .into_any()
}

fn show(slip: &SlipSheet) -> AnyView {
    let w = words();
    let title = slips::advice(w, &slip.answer);
    let back = if slip.staff {
        (paths::QUEUE.to_owned(), w.msg_staff_nav_queue())
    } else {
        (paths::child(slip.child), w.msg_hours_title(&slip.child_name))
    };
    let again = (!slip.staff).then(|| {
        let ask = format!("{}/ask", paths::child(slip.child));
        view! { <ul class="page__links"><li><a href=ask>{w.msg_ask_again()}</a></li></ul> }
    });
    let card = card(w, slip);
    view! { <Page title=title own_heading=true back=back>{card}{again}</Page> }.into_any()
}

fn card(w: &Words, slip: &SlipSheet) -> impl IntoView + use<> {
    let class = match slip.answer.advice {
        Advice::Go | Advice::Part if !slip.old => "slip",
        _ => "slip slip--wait",
    };
    let (day, hour) = (short_day(w, slip.asked_at.date()), time(w, slip.asked_at.time()));
    let plan = slip.plan;
    let sessions = w.msg_ask_plan_sessions(plan.count.to_string(), length(w, plan.minutes));
    let days = w.msg_ask_plan_days(short_day(w, plan.from), short_day(w, plan.to));
    let findings: Vec<_> = slip.answer.findings.iter().map(|finding| item(w, slip, finding)).collect();
    let good = if slip.old { w.msg_ask_old() } else { w.msg_ask_good_for(short_day(w, slip.good_to)) };
    let who = format!("{}, {}, {}", slip.child_name, slip.service, slip.provider);
    view! {
        <section class=class>
            <h1 class="slip__title">{slips::advice(w, &slip.answer)}</h1>
            <p><strong>{good}</strong></p>
            <p>{who}<br/>{days}<br/>{sessions}</p>
            <ul class="checks">{findings}</ul>
            <p>{w.msg_ask_checked(format!("{day}, {hour}"))}<br/>{w.msg_ask_slip()}" "{number(slip.number.to_string())}</p>
            <p>{w.msg_ask_not_promise()}</p>
        </section>
    }
}

fn item(w: &Words, slip: &SlipSheet, finding: &Finding) -> impl IntoView + use<> {
    let class = match finding.word {
        Word::Ok => "checks__item checks__item--pass",
        Word::Wait => "checks__item checks__item--person",
        Word::No => "checks__item checks__item--fail",
    };
    let reason = slips::reason(w, &slip.answer, finding, slip.known);
    view! {
        <li class=class>
            <strong class="checks__word">{slips::word(w, finding.word)}</strong>" "
            <div>{slips::topic(w, finding.topic)}": "{reason}</div>
        </li>
    }
}
