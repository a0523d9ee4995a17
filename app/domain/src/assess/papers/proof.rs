//! Proof of payment: which payments are shown, and how they apportion over sessions (FORMAT §5.8.2, R24–R26, R41).

use super::receipts::Paper;
use super::{Pools, SessionPapers};
use crate::assess::people::Practitioner;
use crate::assess::register::{Register, first_by_id};
use crate::case::BankLine;
use crate::matching::{Line, ProofRules};
use crate::names::Folded;

/// The folded payees of the lines that can be proof at all.
pub(super) struct Proof {
    payees: Vec<Folded>,
}

/// How an allocation of a payment counts.
#[derive(Clone, Copy, PartialEq)]
enum Judgment {
    NoProof,
    OtherPayer,
    Accepted,
}

impl Proof {
    /// Judges every allocation, and fills the pools of the receipts.
    pub fn weigh<'c>(register: &Register<'c>, receipts: &mut [Paper<'c>]) -> Self {
        let by_id = first_by_id(receipts.iter().map(|paper| &paper.receipt.id));
        let mut proof = Self { payees: Vec::new() };
        let rules = ProofRules::of(&register.case.settings, register.case.as_of);
        for line in &register.case.claim.bank_lines {
            let payment = Payment::of(line, &rules);
            for allocation in &line.allocations {
                let Some(paper) = by_id.get(&allocation.receipt).map(|place| &mut receipts[*place]) else {
                    continue;
                };
                if line.amount_cents < 0 {
                    paper.pools.net += allocation.cents;
                    continue;
                }
                let judgment = payment
                    .as_ref()
                    .map_or(Judgment::NoProof, |payment| payment.judge(paper, register, &rules));
                count(judgment, line, allocation.cents, paper);
            }
            proof.payees.extend(payment.map(|payment| payment.payee));
        }
        for paper in receipts {
            paper.pools = Pools {
                net: (paper.pools.gross + paper.pools.net).max(0),
                gross: paper.pools.gross,
                any_payer: paper.pools.gross + paper.pools.any_payer,
            };
        }
        proof
    }

    /// Whether some bank line of the claim is proof for a provider.
    pub fn names(&self, practitioner: &Practitioner<'_>) -> bool {
        self.payees.iter().any(|payee| payee.shows_any(&practitioner.names))
    }
}

/// While counting, `net` holds the refunds and `any_payer` the payments of others alone.
fn count<'c>(judgment: Judgment, line: &'c BankLine, cents: i64, paper: &mut Paper<'c>) {
    match judgment {
        Judgment::NoProof => return,
        Judgment::OtherPayer => paper.pools.any_payer += cents,
        Judgment::Accepted => {
            paper.pools.gross += cents;
            paper.accepted_lines.push(&line.id);
        }
    }
    paper.is_shown_paid = true;
}

/// A bank line that can be proof: a payment on an accepted kind of paper, not after the day of the assessment.
struct Payment<'c> {
    line: &'c BankLine,
    payee: Folded,
    holder: Option<Folded>,
}

impl<'c> Payment<'c> {
    fn of(line: &'c BankLine, rules: &ProofRules) -> Option<Self> {
        let printed = Line {
            kind: line.kind,
            both_sides: line.both_sides,
            day: Some(line.date),
            cents: line.amount_cents,
        };
        rules.refuses(printed).is_none().then(|| Self {
            line,
            payee: Folded::new(line.payee.as_str()),
            holder: line.account_holder.as_ref().map(|holder| Folded::new(holder.as_str())),
        })
    }

    /// Judges an allocation of this payment to a receipt.
    fn judge(&self, paper: &Paper<'_>, register: &Register<'_>, rules: &ProofRules) -> Judgment {
        let provider = &register.practitioners[paper.practitioner];
        let receipt = (paper.receipt.date, provider.names.as_slice());
        if rules.refuses_for((self.line.date, &self.payee), receipt).is_some() {
            return Judgment::NoProof;
        }
        let accepted = |pupil: &usize| {
            let holder = self.holder.as_ref();
            holder.is_some_and(|holder| register.pupils[*pupil].accepts_payer(holder))
        };
        if paper.pupils.iter().all(accepted) { Judgment::Accepted } else { Judgment::OtherPayer }
    }
}

/// Apportions the pools of the good receipts over the sessions they cover, the earliest first.
pub(super) fn apportion(register: &Register<'_>, receipts: &[Paper<'_>], sessions: &mut [SessionPapers]) {
    let needs: Vec<i64> = register
        .entries
        .iter()
        .map(|entry| (entry.session.billed_cents - entry.session.third_party_cents).max(0))
        .collect();
    for paper in receipts {
        let mut left = paper.pools;
        for cover in &paper.covers {
            let need = needs[cover.place];
            let proven = &mut sessions[cover.place].proven;
            take_share(&mut left.net, cover.cents, need, &mut proven.net);
            take_share(&mut left.gross, cover.cents, need, &mut proven.gross);
            take_share(&mut left.any_payer, cover.cents, need, &mut proven.any_payer);
        }
    }
}

/// A session takes what the pool has left, what the receipt covers, and what it still needs, whichever is least.
fn take_share(pool_left: &mut i64, covered: i64, need: i64, proven: &mut i64) {
    let share = covered.min(need - *proven).min(*pool_left);
    *pool_left -= share;
    *proven += share;
}
