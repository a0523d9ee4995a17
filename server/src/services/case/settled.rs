//! What the settled lines of a claim took of its bank lines, so that no payment proves two lines.

use std::collections::HashMap;

use domain::id::{BankLineId, ReceiptId};
use serde_json::Value;

use super::{Rows, is_settled};
use crate::store::bank_lines::BankLine;
use crate::store::receipts::Receipt;
use crate::store::sessions::Session;

/// Cents of allocations that settled lines took.
#[derive(Default)]
pub(super) struct Used(HashMap<(BankLineId, ReceiptId), i64>);

impl Used {
    /// What is gone of the allocation of a line to a receipt.
    pub fn of(&self, line: BankLineId, receipt: ReceiptId) -> i64 {
        self.0.get(&(line, receipt)).copied().unwrap_or(0)
    }

    /// Takes up to so many cents of what a line holds for a receipt; gives what was taken.
    fn take(&mut self, line: BankLineId, receipt: ReceiptId, holds: i64, cents: i64) -> i64 {
        let used = self.0.entry((line, receipt)).or_insert(0);
        let taken = cents.min(holds - *used).max(0);
        *used += taken;
        taken
    }
}

/// What was taken, line by line in the order of the rules: of each receipt what the session still needs, first of the
/// bank lines that its check names as proof, then of any other.
pub(super) fn used(rows: &Rows, receipts: &[Receipt], bank_lines: &[BankLine]) -> Used {
    let mut settled: Vec<&Session> =
        rows.sessions.iter().filter(|session| is_settled(session.state)).collect();
    settled.sort_by_key(|session| (session.held_on, session.start, session.n));
    let mut used = Used::default();
    for session in settled {
        let proof = proof(rows, session);
        let mut needed = session.billed.cents() - session.third_party.cents();
        for receipt in receipts {
            let parts = receipt.parts.iter().filter(|(listed, _)| *listed == session.id);
            let mut wanted = parts.map(|(_, part)| part.cents()).sum::<i64>().min(needed);
            let mut order: Vec<&BankLine> = bank_lines.iter().collect();
            order.sort_by_key(|line| !proof.contains(&line.id.to_string()));
            for line in order {
                let held = line.allocations.iter().filter(|(paid, _)| *paid == receipt.id);
                let holds = held.map(|(_, cents)| cents.cents()).sum();
                let taken = used.take(line.id, receipt.id, holds, wanted);
                wanted -= taken;
                needed -= taken;
            }
        }
    }
    used
}

/// The bank lines that the stored check of a line names as proof.
fn proof(rows: &Rows, session: &Session) -> Vec<String> {
    let Some(check) = rows.checks.iter().find(|check| check.session == session.id) else {
        return Vec::new();
    };
    let answer: Value = serde_json::from_str(&check.answer).unwrap_or_default();
    let checks = answer["checks"].as_array().into_iter().flatten();
    let lines = checks.filter_map(|check| check["facts"]["bank_lines"].as_array()).flatten();
    lines.filter_map(|line| line.as_str().map(str::to_owned)).collect()
}
