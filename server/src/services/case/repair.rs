//! Rows that contradict themselves never fail a family: what the rules could not read is logged and left out.

use std::fmt::Display;

use domain::case::{Case, Problem, ProblemCode, check};

/// So many things at most are left out; what is left then is answered as far as it goes.
const MOST: usize = 200;

/// Leaves out what contradicts itself until the case has no problems, one thing after the other, since each moves the
/// places of the next. What can't be left out stays: the rules then pay nothing for it.
pub(super) fn leave_contradictions_out(case: &mut Case, claim: impl Display) {
    let mut before = None;
    for _ in 0..MOST {
        let last = check(case).pop();
        let Some(problem) = last.filter(|problem| Some(problem) != before.as_ref()) else { return };
        tracing::warn!(%claim, pointer = problem.pointer, code = %problem.code, "left out of the case of a claim");
        leave_out(case, &problem);
        before = Some(problem);
    }
}

fn leave_out(case: &mut Case, problem: &Problem) {
    let place: Vec<&str> = problem.pointer.split('/').skip(1).collect();
    let number = |at: usize| place.get(at).and_then(|text| text.parse::<usize>().ok());
    match (place.first().copied(), place.get(1).copied()) {
        (Some("claim"), Some("receipts")) => remove(&mut case.claim.receipts, number(2)),
        (Some("claim"), Some("bank_lines")) => bank_line(case, number(2), problem.code),
        (Some("claim"), Some("sessions")) => session(case, number(2), problem.code),
        (Some("claim"), Some("submitted_on")) => case.claim.submitted_on = None,
        (Some("claim"), Some("reviewed_on")) => case.claim.reviewed_on = None,
        (Some("history"), Some("sessions")) => remove(&mut case.history.sessions, number(2)),
        (Some("history"), Some("receipts")) => remove(&mut case.history.receipts, number(2)),
        (Some("contracts"), _) => remove(&mut case.contracts, number(1)),
        (Some("providers"), _) => provider(case, &place, number(1), number(3)),
        (Some("students"), _) => student(case, &place, number(1), number(4)),
        _ => {}
    }
}

fn remove<T>(items: &mut Vec<T>, at: Option<usize>) {
    if let Some(at) = at.filter(|at| *at < items.len()) {
        items.remove(at);
    }
}

/// A line keeps its allocations to receipts that are there; one that is used beyond its amount proves nothing.
fn bank_line(case: &mut Case, at: Option<usize>, code: ProblemCode) {
    if code == ProblemCode::UnknownId {
        let receipts: Vec<_> = case.claim.receipts.iter().map(|receipt| receipt.id.clone()).collect();
        if let Some(line) = at.and_then(|at| case.claim.bank_lines.get_mut(at)) {
            line.allocations.retain(|allocation| receipts.contains(&allocation.receipt));
        }
    } else {
        remove(&mut case.claim.bank_lines, at);
    }
}

/// A session keeps its place in the claim: times that cannot be are as if they were not noted.
fn session(case: &mut Case, at: Option<usize>, code: ProblemCode) {
    let Some(session) = at.and_then(|at| case.claim.sessions.get_mut(at)) else { return };
    match code {
        ProblemCode::EndWithoutStart => session.end = None,
        ProblemCode::StartEqualsEnd | ProblemCode::BadSessionLength => {
            (session.start, session.end) = (None, None);
        }
        ProblemCode::PartAboveWhole => session.third_party_cents = session.billed_cents,
        _ => remove(&mut case.claim.sessions, at),
    }
}

fn provider(case: &mut Case, place: &[&str], at: Option<usize>, inner: Option<usize>) {
    let Some(provider) = at.and_then(|at| case.providers.get_mut(at)) else { return };
    match place.get(2).copied() {
        Some("roles") => remove(&mut provider.roles, inner),
        Some("licenses") => remove(&mut provider.licenses, inner),
        Some("supervisor_licenses") => remove(&mut provider.supervisor_licenses, inner),
        _ => {}
    }
}

fn student(case: &mut Case, place: &[&str], at: Option<usize>, inner: Option<usize>) {
    let Some(student) = at.and_then(|at| case.students.get_mut(at)) else { return };
    match (place.get(2).copied(), place.get(3).copied()) {
        (Some("iep"), _) => student.iep = None,
        (Some("determination"), Some("service_lines")) => {
            let lines = student.determination.as_mut().map(|found| &mut found.service_lines);
            if let Some(lines) = lines {
                remove(lines, inner);
            }
        }
        (Some("determination"), _) => student.determination = None,
        _ => {}
    }
}
