//! References to things that are not there (FORMAT §4: `UNKNOWN_ID`), and receipts over sessions of other providers.

use std::collections::{HashMap, HashSet};

use super::{Findings, note};
use crate::case::{Case, Code, Id};

fn providers(case: &Case) -> HashSet<&Id> {
    case.providers.iter().map(|provider| &provider.id).collect()
}

/// The student and the provider of a claim session.
pub fn of_sessions(case: &Case, findings: &mut Findings) {
    let students: HashSet<&Id> = case.students.iter().map(|student| &student.id).collect();
    let providers = providers(case);
    for (s, session) in case.claim.sessions.iter().enumerate() {
        note!(findings, UnknownId if !students.contains(&session.student), "/claim/sessions/{s}/student");
        note!(findings, UnknownId if !providers.contains(&session.provider), "/claim/sessions/{s}/provider");
    }
}

/// The provider of a contract or receipt.
pub fn of_contracts_and_receipts(case: &Case, findings: &mut Findings) {
    let providers = providers(case);
    for (c, contract) in case.contracts.iter().enumerate() {
        note!(findings, UnknownId if !providers.contains(&contract.provider), "/contracts/{c}/provider");
    }
    for (r, receipt) in case.claim.receipts.iter().enumerate() {
        note!(findings, UnknownId if !providers.contains(&receipt.provider), "/claim/receipts/{r}/provider");
    }
}

/// The receipt of an allocation.
pub fn of_bank_lines(case: &Case, findings: &mut Findings) {
    let receipts: HashSet<&Id> = case.claim.receipts.iter().map(|receipt| &receipt.id).collect();
    for (b, line) in case.claim.bank_lines.iter().enumerate() {
        for (a, allocation) in line.allocations.iter().enumerate() {
            let unknown = !receipts.contains(&allocation.receipt);
            note!(findings, UnknownId if unknown, "/claim/bank_lines/{b}/allocations/{a}/receipt");
        }
    }
}

/// What is in translation is the note of a claim session or a claim receipt.
pub fn of_translations(case: &Case, findings: &mut Findings) {
    let notes = case.claim.sessions.iter().filter_map(|session| session.note.as_ref());
    let papers: HashSet<&Id> = notes.chain(case.claim.receipts.iter().map(|receipt| &receipt.id)).collect();
    for (t, paper) in case.claim.in_translation.iter().enumerate() {
        note!(findings, UnknownId if !papers.contains(paper), "/claim/in_translation/{t}");
    }
}

/// The roles of providers, of catalog services and of the setting `also_require_supervisor_for`.
pub fn of_roles(case: &Case, findings: &mut Findings) {
    let unknown = |role: &Code| case.catalog.role(role).is_none();
    for (p, provider) in case.providers.iter().enumerate() {
        for (r, role) in provider.roles.iter().enumerate() {
            note!(findings, UnknownId if unknown(role), "/providers/{p}/roles/{r}");
        }
    }
    for (code, service) in &case.catalog.services {
        for (r, role) in service.roles.iter().enumerate() {
            note!(findings, UnknownId if unknown(role), "/catalog/services/{code}/roles/{r}");
        }
    }
    for (r, role) in case.settings.also_require_supervisor_for.iter().enumerate() {
        note!(findings, UnknownId if unknown(role), "/settings/also_require_supervisor_for/{r}");
    }
}

/// The services of a service line.
pub fn of_service_lines(case: &Case, findings: &mut Findings) {
    let unknown = |service: &Code| case.catalog.service(service).is_none();
    for (s, student) in case.students.iter().enumerate() {
        let lines = student.determination.iter().flat_map(|determination| &determination.service_lines);
        for (l, line) in lines.enumerate() {
            let pointer = format!("/students/{s}/determination/service_lines/{l}");
            note!(findings, UnknownId if unknown(&line.service), "{pointer}/service");
            for (i, substitute) in line.substitute_services.iter().enumerate() {
                note!(findings, UnknownId if unknown(substitute), "{pointer}/substitute_services/{i}");
            }
        }
    }
}

/// The sessions of a receipt: they are there, and the receipt's provider gave them (`OTHER_PROVIDER`).
pub fn receipts_over_other_providers(case: &Case, findings: &mut Findings) {
    let mut given_by: HashMap<&Id, &Id> = HashMap::new();
    for session in &case.claim.sessions {
        given_by.entry(&session.id).or_insert(&session.provider);
    }
    for (r, receipt) in case.claim.receipts.iter().enumerate() {
        for (p, part) in receipt.sessions.iter().enumerate() {
            let provider = given_by.get(&part.session);
            let other = provider.is_some_and(|provider| **provider != receipt.provider);
            note!(findings, UnknownId if provider.is_none(), "/claim/receipts/{r}/sessions/{p}/session");
            note!(findings, OtherProvider if other, "/claim/receipts/{r}/sessions/{p}/session");
        }
    }
}
