//! Parts that are more than their whole (FORMAT §4: `PART_ABOVE_WHOLE`, `OVER_ALLOCATED`, `WRONG_SIGN`).

use super::{Findings, note};
use crate::case::Case;

/// Third-party money above the price, reimbursed money above the receipt.
pub fn parts_above_the_whole(case: &Case, findings: &mut Findings) {
    for (s, session) in case.claim.sessions.iter().enumerate() {
        let above = session.third_party_cents > session.billed_cents;
        note!(findings, PartAboveWhole if above, "/claim/sessions/{s}/third_party_cents");
    }
    for (r, receipt) in case.history.receipts.iter().enumerate() {
        let above = receipt.reimbursed_cents > receipt.amount_cents;
        note!(findings, PartAboveWhole if above, "/history/receipts/{r}/reimbursed_cents");
    }
}

/// A receipt divided beyond its amount.
pub fn receipts_over_allocated(case: &Case, findings: &mut Findings) {
    for (r, receipt) in case.claim.receipts.iter().enumerate() {
        let divided: i64 = receipt.sessions.iter().map(|part| part.cents).sum();
        note!(findings, OverAllocated if divided > receipt.amount_cents, "/claim/receipts/{r}/sessions");
    }
}

/// A bank line divided beyond its amount (I3), or with another sign than its own.
pub fn bank_lines_over_allocated(case: &Case, findings: &mut Findings) {
    for (b, line) in case.claim.bank_lines.iter().enumerate() {
        let divided: i64 = line.allocations.iter().map(|allocation| allocation.cents.abs()).sum();
        let over = divided + line.allocated_before_cents > line.amount_cents.abs();
        note!(findings, OverAllocated if over, "/claim/bank_lines/{b}/allocations");
        for (a, allocation) in line.allocations.iter().enumerate() {
            let wrong = allocation.cents.signum() != line.amount_cents.signum();
            note!(findings, WrongSign if wrong, "/claim/bank_lines/{b}/allocations/{a}/cents");
        }
    }
}
