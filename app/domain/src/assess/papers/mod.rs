//! Receipts and bank lines across all sessions (FORMAT §5.8): neither alone leads to payment.
//!
//! - `receipts` – what each good receipt covers of its sessions
//! - `proof` – which payments are shown, in three pools per receipt, and how they apportion over sessions
//! - `checks` – the checks of a session that look at both

pub(super) mod checks;
mod proof;
mod receipts;

use std::collections::HashSet;

use super::examination::Examination;
use super::register::Register;
use crate::case::Id;
use proof::Proof;
use receipts::Paper;

/// The receipts in receipt order, and what all papers say about each session in session order.
pub(super) struct Papers<'c> {
    receipts: Vec<Paper<'c>>,
    sessions: Vec<SessionPapers>,
    proof: Proof,
}

/// What all papers say about one session.
#[derive(Clone, Default)]
struct SessionPapers {
    /// The places of the receipts that list it, in receipt order.
    receipts: Vec<usize>,
    /// The sum that these receipts name for it, good or not.
    listed_cents: i64,
    /// The sum that good receipts cover.
    receipted_cents: i64,
    /// The sum that good receipts would cover, had it not been reimbursed.
    already_reimbursed_cents: i64,
    /// What is proven, from each of the three pools.
    proven: Pools,
}

/// An amount in each of the three pools (§5.8.2).
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Pools {
    /// Accepted payments less refunds.
    pub net: i64,
    /// Accepted payments.
    pub gross: i64,
    /// Accepted payments and those of other payers.
    pub any_payer: i64,
}

impl<'c> Papers<'c> {
    /// Looks at all papers, once it is known which sessions are ended.
    pub fn new(
        register: &Register<'c>,
        in_translation: &HashSet<&'c Id>,
        examinations: &[Examination<'c>],
    ) -> Self {
        let mut sessions = vec![SessionPapers::default(); register.entries.len()];
        let mut receipts = receipts::in_order(register, in_translation);
        receipts::cover(register, &mut receipts, &mut sessions, examinations);
        let proof = Proof::weigh(register, &mut receipts);
        proof::apportion(register, &receipts, &mut sessions);
        Self { receipts, sessions, proof }
    }

    /// The receipts that list a session, in receipt order.
    fn listing(&self, place: usize) -> impl Iterator<Item = &Paper<'c>> {
        self.sessions[place].receipts.iter().map(|receipt| &self.receipts[*receipt])
    }

    /// The ids of the receipts that list a session.
    pub fn receipt_ids(&self, place: usize) -> impl Iterator<Item = &'c Id> {
        self.listing(place).map(|paper| &paper.receipt.id)
    }
}
