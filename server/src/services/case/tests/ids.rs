//! The ids of a case, as ids of rows.

use std::collections::BTreeMap;

use domain::case::{Case, Id};
use domain::id::SessionId;
use uuid::Uuid;

/// Ids of rows for ids of a case, in the same order.
#[derive(Default)]
pub(super) struct Ids(pub(super) BTreeMap<(&'static str, String), Uuid>);

impl Ids {
    pub(super) fn of(case: &Case) -> Self {
        let mut names: Vec<(&'static str, String)> = Vec::new();
        let mut name = |kind: &'static str, id: &Id| names.push((kind, id.to_string()));
        for session in &case.claim.sessions {
            name("session", &session.id);
            name("student", &session.student);
            name("provider", &session.provider);
            session.note.iter().for_each(|note| name("note", note));
            session.goals.iter().for_each(|goal| name("goal", goal));
        }
        for past in &case.history.sessions {
            name("session", &past.id);
            name("student", &past.student);
            name("provider", &past.provider);
        }
        for student in &case.students {
            name("student", &student.id);
            student.goals.iter().for_each(|goal| name("goal", goal));
        }
        case.providers.iter().for_each(|provider| name("provider", &provider.id));
        case.contracts.iter().for_each(|contract| name("contract", &contract.id));
        case.claim.receipts.iter().for_each(|receipt| name("receipt", &receipt.id));
        case.history.receipts.iter().for_each(|receipt| name("receipt", &receipt.id));
        case.history.receipts.iter().for_each(|receipt| name("provider", &receipt.provider));
        case.claim.bank_lines.iter().for_each(|line| name("line", &line.id));
        names.sort_unstable();
        names.dedup();
        let ids = names.into_iter().zip(1_u128..);
        Self(ids.map(|(name, rank)| (name, Uuid::from_u128(rank << 64))).collect())
    }

    pub(super) fn get<T: From<Uuid>>(&self, kind: &'static str, id: &str) -> T {
        self.0[&(kind, id.to_owned())].into()
    }

    /// The id of a session.
    pub fn session(&self, id: &str) -> SessionId {
        self.get("session", id)
    }
}
