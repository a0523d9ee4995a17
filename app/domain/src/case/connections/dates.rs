//! Dates, findings and supervisor rules that contradict each other (FORMAT §4: `DATES_REVERSED`, `MISSING_DATE`,
//! `FINDINGS_CONTRADICT`, `SUPERVISOR_RULE_FIXED`).

use jiff::civil::Date;

use super::{Findings, note};
use crate::case::{Case, Claim, ContractState, Finding, License, Student};

/// Roles whose supervisor is fixed by the program's rules (R32).
const FIXED_SUPERVISOR: [&str; 3] = ["PARA", "RBT", "BT"];

/// The later-named date of a pair is earlier.
pub fn reversed(case: &Case, findings: &mut Findings) {
    for (s, student) in case.students.iter().enumerate() {
        of_student(s, student, findings);
    }
    for (p, provider) in case.providers.iter().enumerate() {
        of_licenses(&format!("/providers/{p}/licenses"), &provider.licenses, findings);
        of_licenses(&format!("/providers/{p}/supervisor_licenses"), &provider.supervisor_licenses, findings);
    }
    for (c, contract) in case.contracts.iter().enumerate() {
        let wrong = before(contract.effective_to, contract.effective_from);
        note!(findings, DatesReversed if wrong, "/contracts/{c}/effective_to");
    }
    of_claim(&case.claim, case.as_of, findings);
}

fn of_student(s: usize, student: &Student, findings: &mut Findings) {
    if let Some(iep) = &student.iep {
        let wrong = before(iep.end_date, Some(iep.start_date));
        note!(findings, DatesReversed if wrong, "/students/{s}/iep/end_date");
    }
    if let Some(determination) = &student.determination {
        let wrong = determination.missed_to < determination.missed_from;
        note!(findings, DatesReversed if wrong, "/students/{s}/determination/missed_to");
    }
}

fn of_licenses(list: &str, licenses: &[License], findings: &mut Findings) {
    for (l, license) in licenses.iter().enumerate() {
        let wrong = before(license.expires_on, license.valid_from);
        note!(findings, DatesReversed if wrong, "{list}/{l}/expires_on");
    }
}

fn of_claim(claim: &Claim, as_of: Date, findings: &mut Findings) {
    for (r, returned) in claim.returns.iter().enumerate() {
        let wrong = before(returned.sent_back_on, Some(returned.returned_on));
        note!(findings, DatesReversed if wrong, "/claim/returns/{r}/sent_back_on");
    }
    let late = before(Some(as_of), claim.submitted_on);
    note!(findings, DatesReversed if late, "/claim/submitted_on");
    let early = claim.reviewed_on.is_some() && claim.submitted_on.is_none()
        || before(claim.reviewed_on, claim.submitted_on);
    note!(findings, DatesReversed if early, "/claim/reviewed_on");
}

/// Whether both dates are given and the first lies before the second.
fn before(first: Option<Date>, second: Option<Date>) -> bool {
    first.zip(second).is_some_and(|(first, second)| first < second)
}

/// An approved contract has the day of its approval, an expired one also its end.
pub fn missing_in_contracts(case: &Case, findings: &mut Findings) {
    for (c, contract) in case.contracts.iter().enumerate() {
        let approval = contract.state.is_approved() && contract.approved_on.is_none();
        let end = contract.state == ContractState::Expired && contract.effective_to.is_none();
        note!(findings, MissingDate if approval, "/contracts/{c}/approved_on");
        note!(findings, MissingDate if end, "/contracts/{c}/effective_to");
    }
}

/// NEITHER stands alone (R8, R9).
pub fn contradicting_findings(case: &Case, findings: &mut Findings) {
    for (s, student) in case.students.iter().enumerate() {
        let found = student.determination.as_ref().map_or(&[][..], |determination| &determination.findings);
        let neither = found.iter().filter(|finding| **finding == Finding::Neither).count();
        let wrong = neither > 0 && neither < found.len();
        note!(findings, FindingsContradict if wrong, "/students/{s}/determination/findings");
    }
}

/// The supervisor of PARA, RBT and BT cannot be switched off (R32).
pub fn fixed_supervisor_rules(case: &Case, findings: &mut Findings) {
    for code in FIXED_SUPERVISOR {
        let off = case.catalog.roles.get(code).is_some_and(|role| !role.supervisor_required);
        note!(findings, SupervisorRuleFixed if off, "/catalog/roles/{code}/supervisor_required");
    }
}
