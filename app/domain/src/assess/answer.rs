//! The assessment, put together from the examinations (FORMAT §6).

use super::assessment::{Assessment, NotPaid, ServiceLineUse, SessionAssessment, Totals};
use super::check::{CheckName, Facts, Outcome};
use super::evidence::Evidence;
use super::examination::Examination;
use super::flags;
use super::register::Register;
use crate::case::Code;
use crate::catalog::CostGroup;
use crate::reason::{Class, Reasons};
use crate::timeline;

/// The whole answer.
pub(super) fn assessment(
    evidence: Evidence<'_>,
    mut examinations: Vec<Examination<'_>>,
    left_minutes: &[i64],
) -> Assessment {
    let Evidence { register, flags: mut raised, .. } = evidence;
    flags::raise_late(&register, &mut examinations, &mut raised);
    let sessions: Vec<_> =
        examinations.into_iter().map(|examination| session(&register, examination)).collect();
    Assessment {
        claim: register.case.claim.id.clone(),
        totals: totals(&sessions),
        sessions,
        service_lines: service_lines(&register, left_minutes),
        flags: raised.into_list(),
        timeline: timeline::of_claim(register.case),
    }
}

fn session(register: &Register<'_>, examination: Examination<'_>) -> SessionAssessment {
    let reasons = examination.checks.iter().fold(Reasons::NONE, |all, check| all.and(check.reasons));
    let session = examination.session;
    SessionAssessment {
        id: session.id.clone(),
        student: session.student.clone(),
        service: session.service.clone(),
        service_line: service_line(&examination),
        provider: session.provider.clone(),
        date: session.date,
        class: reasons.class(),
        minutes_noted: examination.minutes.noted,
        minutes_billed: examination.minutes.billed,
        minutes_payable: examination.minutes_payable,
        billed_cents: session.billed_cents,
        payable_cents: examination.amount_cents,
        returned_cents: sum_of(Class::Return, &examination.not_paid),
        held_cents: sum_of(Class::Hold, &examination.not_paid),
        denied_cents: sum_of(Class::Deny, &examination.not_paid),
        cost_group: cost_group(register, &examination),
        reasons,
        not_paid: examination.not_paid,
        checks: examination.checks,
    }
}

/// The service line, when the check of it passed.
fn service_line(examination: &Examination<'_>) -> Option<Code> {
    let check =
        examination.checks.iter().find(|check| check.name == CheckName::ServiceLineMatchesDetermination)?;
    match &check.facts {
        Facts::ServiceLine { service_line } if check.outcome == Outcome::Pass => service_line.clone(),
        _ => None,
    }
}

/// The cost group of a session with a role: that of the service or, when there is none, that of the role (§5.11).
fn cost_group(register: &Register<'_>, examination: &Examination<'_>) -> Option<CostGroup> {
    let catalog = &register.case.catalog;
    let role = catalog.role(examination.role?)?;
    catalog.service(&examination.session.service)?.cost_group.or(role.cost_group)
}

fn sum_of(class: Class, parts: &[NotPaid]) -> i64 {
    parts.iter().filter(|part| part.class == class).map(|part| part.cents).sum()
}

fn totals(sessions: &[SessionAssessment]) -> Totals {
    let mut totals = Totals::default();
    for session in sessions {
        totals.billed_cents += session.billed_cents;
        totals.payable_cents += session.payable_cents;
        totals.returned_cents += session.returned_cents;
        totals.held_cents += session.held_cents;
        totals.denied_cents += session.denied_cents;
        totals.minutes_payable += session.minutes_payable;
    }
    totals
}

fn service_lines(register: &Register<'_>, left_minutes: &[i64]) -> Vec<ServiceLineUse> {
    let lines = register.lines.iter().zip(left_minutes);
    let mut uses: Vec<_> = lines
        .map(|(owed, left)| ServiceLineUse {
            student: owed.student.clone(),
            service: owed.line.service.clone(),
            owed_minutes: owed.line.owed_minutes,
            used_before_minutes: owed.line.used_before_minutes(),
            payable_now_minutes: owed.line.left_minutes() - left,
            left_minutes: *left,
        })
        .collect();
    uses.sort_by(|one, other| (&one.student, &one.service).cmp(&(&other.student, &other.service)));
    uses
}
