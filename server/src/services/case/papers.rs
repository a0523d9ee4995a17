//! The receipts of a claim, and the bank lines that show their payment.

use std::collections::{HashMap, HashSet};

use domain::case::{Allocation, BankLine, BankLineKind, Id, Receipt, ReceiptPart, Session};
use domain::id::DocumentId;

use super::settled::Used;
use super::{id, words};
use crate::store::claims::Claim;
use crate::store::{bank_lines, receipts};

/// The receipts with a day, a total and a provider, divided over the sessions of the case.
pub(super) fn receipts(
    rows: &[receipts::Receipt],
    sessions: &[Session],
    prints: &HashMap<DocumentId, String>,
) -> Vec<Receipt> {
    let in_case: HashMap<&Id, &Id> =
        sessions.iter().map(|session| (&session.id, &session.provider)).collect();
    let receipt = |row: &receipts::Receipt| {
        let provider = id(row.provider?);
        let parts = row.parts.iter().map(|(session, cents)| (id(*session), cents.cents()));
        let sessions = parts
            .filter(|(session, cents)| *cents > 0 && in_case.get(session).is_some_and(|by| **by == provider))
            .map(|(session, cents)| ReceiptPart { session, cents })
            .collect();
        Some(Receipt {
            id: id(row.id),
            number: row.number.as_deref().and_then(words),
            provider,
            date: row.paid_on?,
            amount_cents: Some(row.amount.cents()).filter(|cents| *cents > 0)?,
            readable: row.readable,
            itemizes_dates: row.itemizes,
            fingerprint: row.document.and_then(|paper| words(prints.get(&paper)?)),
            sessions,
        })
    };
    rows.iter().filter_map(receipt).collect()
}

/// The bank lines that came with the claim or pay one of its receipts. What else was paid with them was used before.
pub(super) fn bank_lines(
    rows: &[bank_lines::BankLine],
    claim: &Claim,
    receipts: &[Receipt],
    used: &Used,
) -> Vec<BankLine> {
    let in_case: HashSet<&Id> = receipts.iter().map(|receipt| &receipt.id).collect();
    let line = |row: &bank_lines::BankLine| {
        let whole: i64 = row.allocations.iter().map(|(_, cents)| cents.cents().abs()).sum();
        let allocations: Vec<Allocation> = row
            .allocations
            .iter()
            .map(|(receipt, cents)| (receipt, cents.cents() - used.of(row.id, *receipt)))
            .filter(|(_, cents)| *cents != 0)
            .map(|(receipt, cents)| Allocation { receipt: id(*receipt), cents })
            .filter(|allocation| in_case.contains(&allocation.receipt))
            .collect();
        let here: i64 = allocations.iter().map(|allocation| allocation.cents.abs()).sum();
        if row.claim != claim.id && allocations.is_empty() || row.amount.is_zero() {
            return None;
        }
        Some(BankLine {
            id: id(row.id),
            kind: row.kind.parse().unwrap_or(BankLineKind::Other),
            account_holder: row.account_holder.as_deref().and_then(words),
            payee: words(&row.payee)?,
            date: row.posted_on?,
            amount_cents: row.amount.cents(),
            both_sides: row.both_sides,
            allocated_before_cents: whole - here,
            allocations,
        })
    };
    rows.iter().filter_map(line).collect()
}
