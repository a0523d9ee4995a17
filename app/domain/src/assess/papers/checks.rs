//! The checks of a session against receipts and bank lines (FORMAT §5.8.1, §5.8.2).

use super::Pools;
use crate::assess::check::{Facts, Outcome};
use crate::assess::evidence::Evidence;
use crate::assess::examination::Examination;
use crate::assess::verdict::Verdict;
use crate::case::Id;
use crate::reason::{Class, Reason, Reasons};

/// Good receipts cover the amount (R23, R27, R42).
pub(in crate::assess) fn receipt_present<'c>(
    evidence: &Evidence<'c>,
    examination: &mut Examination<'c>,
) -> Verdict {
    let papers = &evidence.papers.sessions[examination.place];
    let needed = examination.amount_cents;
    let short = needed - needed.min(papers.receipted_cents);
    let facts = Facts::Receipts {
        receipts: sorted(evidence.papers.receipt_ids(examination.place)),
        needed_cents: needed,
        receipted_cents: papers.receipted_cents,
        already_reimbursed_cents: papers.already_reimbursed_cents,
    };
    if short == 0 {
        return Verdict::pass(facts);
    }
    let already = papers.already_reimbursed_cents;
    let missing = (papers.listed_cents < needed).then_some(Reason::ReceiptMissing);
    let duplicate = (already > 0).then_some(Reason::Duplicate);
    let states = evidence.papers.listing(examination.place).filter_map(|paper| paper.problem);
    let reasons: Reasons = states.chain(missing).chain(duplicate).collect();
    examination.receipt_reasons = reasons;
    let denied = short.min(already);
    let to_fix = reasons.of_class(Class::Return);
    examination.take(denied, Reason::Duplicate);
    examination.take(short - denied, if to_fix.is_empty() { reasons.of_class(Class::Hold) } else { to_fix });
    let outcome = if papers.receipts.is_empty() {
        Outcome::NoData
    } else if reasons == Reason::TranslationNeeded.into() {
        Outcome::NeedsHuman
    } else {
        Outcome::Fail
    };
    Verdict::limit(outcome, reasons, facts)
}

/// Bank papers show that the amount was paid (R24–R26).
pub(in crate::assess) fn matches_statement_line<'c>(
    evidence: &Evidence<'c>,
    examination: &mut Examination<'c>,
) -> Verdict {
    let needed_cents = examination.amount_cents;
    let proven = evidence.papers.sessions[examination.place].proven.limited_to(needed_cents);
    let unproven = needed_cents - proven.any_payer;
    let reason = if proven.any_payer > 0 { Reason::PaymentMismatch } else { Reason::PaymentNotProven };
    let also = papers_of_both_kinds_missing(evidence, examination).then_some(Reason::PaymentNotProven);
    let good = evidence.papers.listing(examination.place).filter(|paper| paper.problem.is_none());
    let facts = Facts::Proof {
        bank_lines: sorted(good.flat_map(|paper| paper.accepted_lines.iter().copied())),
        needed_cents,
        proven_cents: proven.net,
    };
    examination.proven = proven;
    examination.take(unproven, reason);
    examination.take(proven.any_payer - proven.gross, Reason::PayerMismatch);
    examination.take(proven.gross - proven.net, Reason::Refunded);
    match (unproven > 0, also) {
        (true, _) => Verdict::limit(Outcome::Fail, Reasons::from(reason).and(also), facts),
        (false, Some(also)) => Verdict::limit(Outcome::NoData, also, facts),
        (false, None) => Verdict::pass(facts),
    }
}

/// Whether, beside a shortage of receipts, payments are missing too, so that a family learns of both at once.
fn papers_of_both_kinds_missing(evidence: &Evidence<'_>, examination: &Examination<'_>) -> bool {
    let short = !examination.receipt_reasons.is_empty();
    let not_shown = || {
        let mut bad = evidence.papers.listing(examination.place).filter(|paper| paper.problem.is_some());
        bad.any(|paper| !paper.is_shown_paid)
    };
    let no_line = || {
        let practitioner = evidence.register.practitioner(evidence.entry(examination));
        let missing = examination.receipt_reasons.contains(Reason::ReceiptMissing);
        missing && !evidence.papers.proof.names(practitioner)
    };
    short && (not_shown() || no_line())
}

/// The account is that of an accepted payer (R41).
pub(in crate::assess) fn payer_is_guardian<'c>(
    _: &Evidence<'c>,
    examination: &mut Examination<'c>,
) -> Verdict {
    let other_payer_cents = examination.proven.any_payer - examination.proven.gross;
    Verdict::limit_if(other_payer_cents > 0, Reason::PayerMismatch, Facts::OtherPayer { other_payer_cents })
}

/// The money did not come back (R26).
pub(in crate::assess) fn not_refunded<'c>(_: &Evidence<'c>, examination: &mut Examination<'c>) -> Verdict {
    let refunded_cents = examination.proven.gross - examination.proven.net;
    Verdict::limit_if(refunded_cents > 0, Reason::Refunded, Facts::Refund { refunded_cents })
}

impl Pools {
    /// Not more than the amount so far.
    fn limited_to(self, cents: i64) -> Self {
        Self { net: self.net.min(cents), gross: self.gross.min(cents), any_payer: self.any_payer.min(cents) }
    }
}

fn sorted<'c>(ids: impl Iterator<Item = &'c Id>) -> Vec<Id> {
    let mut ids: Vec<Id> = ids.cloned().collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}
