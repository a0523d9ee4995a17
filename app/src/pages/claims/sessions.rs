//! The sessions of a draft: the list, and the weekly pattern that makes it.

use domain::field::Field;
use leptos::prelude::*;

use super::weekly::builder;
use crate::form::FormState;
use crate::parts::{FormProblems, Once, Page, money, number};
use crate::paths;
use crate::queries::claims::{SessionRow, SessionsPart};
use crate::request::{asking, param};
use crate::words::{self, Words, words};

/// `/claims/{number}/sessions`
pub fn view() -> AnyView {
    super::part(
        async {
            let (actor, queries) = asking()?;
            queries.sessions_part(&actor, param("number")?).await
        },
        show,
    )
}

fn show(part: SessionsPart) -> AnyView {
    let w = words();
    let body = if part.rows.is_empty() {
        view! { <p>{w.msg_sessions_empty()}</p>{builder(w, &part)}{add_one(w, &part)} }.into_any()
    } else {
        list(w, &part)
    };
    view! {
        <Page title=w.msg_sessions_title() back=super::back(w, part.number)>
            <p class="page__part">{w.msg_common_part_of("2", "6")}</p>
            <FormProblems form=FormState::here()/>
            {body}
        </Page>
    }
    .into_any()
}

fn list(w: &Words, part: &SessionsPart) -> AnyView {
    let rows: Vec<_> = part.rows.iter().map(|row| session_row(w, part, row)).collect();
    let open = FormState::named("weekly").typed.is_some();
    let next = paths::claim_part(part.number, "receipts");
    view! {
        {sum(w, part)}
        <table class="usa-table usa-table--borderless usa-table--stacked">
            <thead>
                <tr>
                    <th scope="col">{words::label(w, Field::SessionDate)}</th>
                    <th scope="col">{w.msg_sessions_when()}</th>
                    <th scope="col" class="num">{words::label(w, Field::SessionPrice)}</th>
                    <th scope="col">{words::label(w, Field::SessionGoals)}</th>
                    <th scope="col"><span class="visually-hidden">{w.msg_common_change()}</span></th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
        {add_one(w, part)}
        <details open=open>
            <summary>{w.msg_sessions_add_days()}</summary>
            {builder(w, part)}
        </details>
        <ul class="page__links"><li><a href=paths::claim_part(part.number, "notes")>{w.msg_notes_add()}</a></li></ul>
        <a class="usa-button" href=next>{w.msg_common_save_continue()}</a>
    }
    .into_any()
}

/// How many, how long, how much, and what is left after.
fn sum(w: &Words, part: &SessionsPart) -> AnyView {
    let after = part.left_minutes - part.minutes;
    let count = w.msg_sessions_count(part.rows.len().to_string());
    let left = if after < 0 {
        w.msg_sessions_warn_over((-after).to_string())
    } else {
        w.msg_sessions_after(words::dates::length(w, after))
    };
    view! {
        <p class="sum"><strong>{count}</strong>" · "{words::dates::length(w, part.minutes)}" · "{money(part.total)}</p>
        <p>{left}</p>
    }
    .into_any()
}

fn session_row(w: &Words, part: &SessionsPart, row: &SessionRow) -> impl IntoView + use<> {
    let href = paths::claim_part(part.number, &format!("sessions/{}", row.n));
    let day = row.day.map_or_else(|| w.msg_session_title(row.n.to_string()), |day| words::dates::day(w, day));
    let times = row
        .times
        .map(|(start, end)| format!("{} – {}", words::dates::time(w, start), words::dates::time(w, end)));
    let length = row.minutes.map(|minutes| words::dates::length(w, minutes));
    let fee = (row.kind != "SERVICE").then(|| view! { <p class="quiet">{super::kind(w, &row.kind)}</p> });
    let holiday = row.holiday.then(|| view! { <p>{w.msg_sessions_holiday()}</p> });
    let note = if row.has_note { w.msg_sessions_note_added() } else { w.msg_sessions_note_missing() };
    let problems: Vec<_> = row
        .problems
        .iter()
        .map(|problem| view! { <p><span class="tag tag--again">{w.msg_claim_s_look()}</span>" "{words::problem(w, *problem)}</p> })
        .collect();
    let goals = row.goals.iter().map(|goal| w.msg_session_goal(goal)).collect::<Vec<_>>().join(", ");
    view! {
        <tr>
            <th scope="row" data-label=words::label(w, Field::SessionDate)>
                {number(day)}{fee}{holiday}{problems}
            </th>
            <td data-label=w.msg_sessions_when()>{times.map(number)}" "{length}</td>
            <td class="num" data-label=words::label(w, Field::SessionPrice)>{money(row.price)}</td>
            <td data-label=words::label(w, Field::SessionGoals)>{goals}" "<span class="quiet">{note}</span></td>
            <td><a href=href>{w.msg_common_change()}<span class="visually-hidden">" "{row.n}</span></a></td>
        </tr>
    }
}

fn add_one(w: &Words, part: &SessionsPart) -> AnyView {
    view! {
        <form method="post" action=paths::claim_part(part.number, "sessions")>
            <input type="hidden" name="form" value="one"/>
            <Once form="-one"/>
            <button class="usa-button usa-button--unstyled">{w.msg_sessions_add_one()}</button>
        </form>
    }
    .into_any()
}
