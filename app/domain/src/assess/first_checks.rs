//! The first checks: whether a session is one that can be paid at all (FORMAT §5.1). The first that fails ends the
//! examination.

use super::check::{CheckName, Facts, Outcome};
use super::people::Standing;
use super::register::{Entry, Register};
use super::verdict::Verdict;
use crate::case::{Finding, SessionKind};
use crate::reason::Reason;

/// A first check.
type FirstRule = fn(&Register<'_>, &Entry<'_>) -> Verdict;

/// The first checks, in their order.
pub(super) const FIRST_CHECKS: [(CheckName, FirstRule); 4] = [
    (CheckName::NonReimbursableCostAbsent, non_reimbursable_cost_absent),
    (CheckName::NoDuplicateSessionAcrossClaims, no_duplicate_session_across_claims),
    (CheckName::DeterminationPositive, determination_positive),
    (CheckName::ServiceLineMatchesDetermination, service_line_matches_determination),
];

/// Only a service can be paid (R21, R46).
fn non_reimbursable_cost_absent(_: &Register<'_>, entry: &Entry<'_>) -> Verdict {
    let kind = entry.session.kind;
    Verdict::limit_if(kind != SessionKind::Service, Reason::NotAService, Facts::Kind { kind })
}

/// No session is paid twice, in the claim or against history (R42).
fn no_duplicate_session_across_claims(_: &Register<'_>, entry: &Entry<'_>) -> Verdict {
    let facts = Facts::Duplicate { duplicate_of: entry.duplicate_of.cloned() };
    match entry.session.start {
        None => Verdict::no_data(facts),
        Some(_) => Verdict::limit_if(entry.duplicate_of.is_some(), Reason::Duplicate, facts),
    }
}

/// The school has found that something is owed (R7–R10).
fn determination_positive(register: &Register<'_>, entry: &Entry<'_>) -> Verdict {
    let determination = register.student(entry).determination.as_ref();
    let mut findings: Vec<Finding> = determination.map_or_else(Vec::new, |found| found.findings.clone());
    findings.sort_unstable();
    findings.dedup();
    let facts = Facts::Determination { findings };
    match register.pupils[entry.pupil].standing {
        Standing::Open => Verdict::gate(Outcome::NoData, Reason::NoDetermination, facts),
        Standing::Negative => Verdict::limit(Outcome::Fail, Reason::ServiceNotOwed, facts),
        Standing::Positive => Verdict::pass(facts),
    }
}

/// The service is owed, or may be charged to one that is (R6).
fn service_line_matches_determination(register: &Register<'_>, entry: &Entry<'_>) -> Verdict {
    let line = entry.line.map(|line| register.lines[line].line);
    let facts = Facts::ServiceLine { service_line: line.map(|line| line.service.clone()) };
    match register.pupils[entry.pupil].standing {
        Standing::Open => Verdict::no_data(facts),
        _ => Verdict::limit_if(line.is_none(), Reason::ServiceNotOwed, facts),
    }
}
