//! Ids and services that are given twice (FORMAT §4: `DUPLICATE_ID`, `DUPLICATE_SERVICE`).

use std::collections::HashSet;
use std::hash::Hash;

use super::{Findings, note};
use crate::case::{Case, Id};

/// An id given before in the same list, reading in document order.
pub fn ids_given_twice(case: &Case, findings: &mut Findings) {
    in_list("/students", case.students.iter().map(|student| &student.id), findings);
    in_list("/providers", case.providers.iter().map(|provider| &provider.id), findings);
    in_list("/contracts", case.contracts.iter().map(|contract| &contract.id), findings);
    in_list("/claim/bank_lines", case.claim.bank_lines.iter().map(|line| &line.id), findings);
    sessions(case, findings);
    receipts(case, findings);
    inside_of_things(case, findings);
}

fn in_list<'c>(list: &str, ids: impl Iterator<Item = &'c Id>, findings: &mut Findings) {
    for index in later(ids) {
        note!(findings, DuplicateId, "{list}/{index}/id");
    }
}

/// Sessions of the claim, followed by those of history.
fn sessions(case: &Case, findings: &mut Findings) {
    let claimed = &case.claim.sessions;
    let ids = claimed.iter().map(|session| &session.id);
    for index in later(ids.chain(case.history.sessions.iter().map(|session| &session.id))) {
        match index.checked_sub(claimed.len()) {
            None => note!(findings, DuplicateId, "/claim/sessions/{index}/id"),
            Some(past) => note!(findings, DuplicateId, "/history/sessions/{past}/id"),
        }
    }
}

/// Receipts of the claim, followed by those of history.
fn receipts(case: &Case, findings: &mut Findings) {
    let claimed = &case.claim.receipts;
    let ids = claimed.iter().map(|receipt| &receipt.id);
    for index in later(ids.chain(case.history.receipts.iter().map(|receipt| &receipt.id))) {
        match index.checked_sub(claimed.len()) {
            None => note!(findings, DuplicateId, "/claim/receipts/{index}/id"),
            Some(past) => note!(findings, DuplicateId, "/history/receipts/{past}/id"),
        }
    }
}

/// Goals of a student, sessions of a receipt, receipts of a bank line.
fn inside_of_things(case: &Case, findings: &mut Findings) {
    for (s, student) in case.students.iter().enumerate() {
        for g in later(student.goals.iter()) {
            note!(findings, DuplicateId, "/students/{s}/goals/{g}");
        }
    }
    for (r, receipt) in case.claim.receipts.iter().enumerate() {
        for p in later(receipt.sessions.iter().map(|part| &part.session)) {
            note!(findings, DuplicateId, "/claim/receipts/{r}/sessions/{p}/session");
        }
    }
    for (b, line) in case.claim.bank_lines.iter().enumerate() {
        for a in later(line.allocations.iter().map(|allocation| &allocation.receipt)) {
            note!(findings, DuplicateId, "/claim/bank_lines/{b}/allocations/{a}/receipt");
        }
    }
}

/// A service among the services and substitutes of one determination, or among the rates of one contract.
pub fn services_given_twice(case: &Case, findings: &mut Findings) {
    for (s, student) in case.students.iter().enumerate() {
        let mut given = HashSet::new();
        let lines = student.determination.iter().flat_map(|determination| &determination.service_lines);
        for (l, line) in lines.enumerate() {
            let pointer = format!("/students/{s}/determination/service_lines/{l}");
            note!(findings, DuplicateService if !given.insert(&line.service), "{pointer}/service");
            for (i, substitute) in line.substitute_services.iter().enumerate() {
                note!(findings, DuplicateService if !given.insert(substitute), "{pointer}/substitute_services/{i}");
            }
        }
    }
    for (c, contract) in case.contracts.iter().enumerate() {
        for r in later(contract.rates.iter().map(|rate| &rate.service)) {
            note!(findings, DuplicateService, "/contracts/{c}/rates/{r}/service");
        }
    }
}

/// The places of items that were given before.
pub(crate) fn later<T: Eq + Hash>(items: impl Iterator<Item = T>) -> Vec<usize> {
    let mut given = HashSet::new();
    items.enumerate().filter_map(|(index, item)| (!given.insert(item)).then_some(index)).collect()
}
