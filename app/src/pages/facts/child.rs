//! What is kept about a child: finding, owed services, ledger, goals, guardians.

use domain::field::Field;
use leptos::prelude::*;

use super::table;
use crate::form::FormState;
use crate::parts::{FormProblems, Page, TextField, answer, number};
use crate::paths;
use crate::queries::facts::{ChildFacts, Finding, OwedService};
use crate::request::{asking, param};
use crate::words::{dates, words};

/// `/staff/children/{id}`
pub fn view() -> AnyView {
    answer(
        async {
            let (actor, queries) = asking()?;
            queries.child_facts(&actor, param("id")?).await
        },
        show,
    )
    .into_any()
}

fn show(child: ChildFacts) -> impl IntoView {
    let w = words();
    let changes: Vec<_> = child.lines.iter().map(change).collect();
    let goals: Vec<_> = child
        .goals
        .iter()
        .map(|(code, wording)| view! { <li>{number(code.clone())}": "<span dir="auto">{wording.clone()}</span></li> })
        .collect();
    view! {
        <Page title=child.name.clone() width="page--wide" back=(paths::FACTS.to_owned(), w.msg_facts_title())>
            <dl class="summary-list">
                <div><dt>{w.msg_facts_sasid()}</dt><dd>{number(child.sasid.clone())}</dd></div>
                <div><dt>{w.msg_facts_school()}</dt><dd>{child.school.clone()}</dd></div>
                <div><dt>{w.msg_facts_iep()}</dt><dd>{child.iep.clone().unwrap_or_else(|| w.msg_facts_iep_none())}</dd></div>
            </dl>
            <h2>{w.msg_facts_finding()}</h2>
            {match &child.finding {
                Some(found) => finding(found).into_any(),
                None => view! { <p>{w.msg_facts_finding_none()}</p> }.into_any(),
            }}
            <h2>{w.msg_facts_owed()}</h2>
            {owed(&child.lines)}
            {changes}
            <h2>{w.msg_facts_goals()}</h2>
            <ul>{goals}</ul>
            <h2>{w.msg_facts_guardians()}</h2>
            {guardians(&child)}
        </Page>
    }
}

fn finding(finding: &Finding) -> impl IntoView + use<> {
    let w = words();
    let form = FormState::named("cause");
    let accepted = finding.accepted_on.as_ref().map(|day| view! { " "{w.msg_facts_accepted(day)} });
    let accept = finding.to_accept.then(|| {
        view! {
            <form method="post" novalidate class="form">
                <FormProblems form=form.clone()/>
                <input type="hidden" name="form" value="cause"/>
                <TextField form=form field=Field::CauseWhy/>
                <button class="usa-button usa-button--outline">{w.msg_facts_accept()}</button>
            </form>
        }
    });
    let findings =
        if finding.findings.is_empty() { w.msg_facts_finding_none() } else { finding.findings.join(", ") };
    view! {
        <dl class="summary-list">
            <div><dt>{w.msg_facts_finding()}</dt><dd>{findings}</dd></div>
            <div><dt>{w.msg_facts_missed()}</dt><dd>{finding.missed.clone()}</dd></div>
            <div><dt>{w.msg_facts_cause()}</dt><dd>{finding.cause.clone()}{accepted}</dd></div>
            <div><dt>{w.msg_facts_assessor()}</dt><dd>{finding.assessor.clone()}</dd></div>
            <div><dt>{w.msg_facts_decided()}</dt><dd>{finding.decided_on.clone()}</dd></div>
        </dl>
        {accept}
    }
}

fn owed(lines: &[OwedService]) -> impl IntoView + use<> {
    let w = words();
    let minutes = |minutes: i64| view! { <td>{number(dates::length(w, minutes))}</td> };
    let rows: Vec<_> = lines
        .iter()
        .map(|line| {
            let starts = line.starts_on.as_ref().map(|day| view! { " "<span class="quiet">{w.msg_facts_starts(day)}</span> });
            view! {
                <tr>
                    <td>{line.service.clone()}{starts}</td>
                    {minutes(line.owed)}{minutes(line.school)}{minutes(line.reserved)}{minutes(line.reimbursed)}
                    {minutes(line.left)}
                </tr>
            }
            .into_any()
        })
        .collect();
    let head = vec![
        w.msg_facts_column_service(),
        w.msg_facts_column_owed(),
        w.msg_facts_column_school(),
        w.msg_facts_column_reserved(),
        w.msg_facts_column_paid(),
        w.msg_facts_column_left(),
    ];
    table(w.msg_facts_owed(), head, rows)
}

/// The forms of an owed service, and its ledger.
fn change(line: &OwedService) -> impl IntoView + use<> {
    let w = words();
    let (owed_name, given_name) = (format!("owed-{}", line.id), format!("given-{}", line.id));
    let (owed, given) = (FormState::named(&owed_name), FormState::named(&given_name));
    let open = owed.typed.is_some() || given.typed.is_some();
    let entries: Vec<_> = line
        .entries
        .iter()
        .map(|entry| {
            view! {
                <tr><td>{entry.when.clone()}</td><td>{entry.what.clone()}</td><td>{number(entry.minutes.to_string())}</td></tr>
            }
            .into_any()
        })
        .collect();
    let head = vec![w.msg_facts_ledger_when(), w.msg_facts_ledger_what(), w.msg_facts_ledger_minutes()];
    view! {
        <details open=open>
            <summary>{w.msg_facts_change_line(&line.service)}</summary>
            <form method="post" novalidate class="form">
                <FormProblems form=owed.clone()/>
                <input type="hidden" name="form" value=owed_name/>
                <input type="hidden" name="line" value=line.id.to_string()/>
                <input type="hidden" name="was" value=line.owed.to_string()/>
                <TextField form=owed.clone() field=Field::OwedMinutes kept=line.owed.to_string() inputmode="numeric" width="field--short"/>
                <TextField form=owed field=Field::OwedWhy/>
                <button class="usa-button usa-button--outline">{w.msg_facts_change_owed()}</button>
            </form>
            <form method="post" novalidate class="form">
                <FormProblems form=given.clone()/>
                <input type="hidden" name="form" value=given_name/>
                <input type="hidden" name="line" value=line.id.to_string()/>
                <input type="hidden" name="was" value=line.school.to_string()/>
                <TextField form=given field=Field::GivenMinutes kept=line.school.to_string() inputmode="numeric" width="field--short"/>
                <button class="usa-button usa-button--outline">{w.msg_facts_add_school()}</button>
            </form>
            <h3>{w.msg_facts_ledger()}</h3>
            {table(w.msg_facts_ledger(), head, entries)}
        </details>
    }
}

fn guardians(child: &ChildFacts) -> impl IntoView + use<> {
    let w = words();
    let rows: Vec<_> = child
        .guardians
        .iter()
        .map(|guardian| {
            view! {
                <tr>
                    <td>{guardian.name.clone()}</td><td>{guardian.other_names.clone()}</td>
                    <td>{number(guardian.email.clone())}</td><td>{guardian.language}</td>
                </tr>
            }
            .into_any()
        })
        .collect();
    let head = vec![w.msg_facts_name(), w.msg_facts_names(), w.msg_facts_email(), w.msg_facts_language()];
    table(w.msg_facts_guardians(), head, rows)
}
