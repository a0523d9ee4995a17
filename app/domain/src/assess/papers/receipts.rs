//! What each receipt covers of its sessions (FORMAT §5.8.1, R23, R27, R42).

use std::collections::{HashMap, HashSet};

use super::{Pools, SessionPapers};
use crate::assess::examination::Examination;
use crate::assess::register::Register;
use crate::case::{Id, Receipt, Text};
use crate::names::Folded;
use crate::reason::Reason;

/// A receipt with what was found out about it.
pub(super) struct Paper<'c> {
    pub receipt: &'c Receipt,
    /// Whose receipt it is.
    pub practitioner: usize,
    /// Why it is not good; none = good.
    pub problem: Option<Reason>,
    /// What it covers, in session order. A receipt that is not good covers nothing, ended sessions are left out.
    pub covers: Vec<Cover>,
    /// The students of all sessions it lists, each once.
    pub pupils: Vec<usize>,
    /// The payments for it.
    pub pools: Pools,
    /// The bank lines with an accepted allocation to it.
    pub accepted_lines: Vec<&'c Id>,
    /// Whether a payment for it was shown, whoever paid.
    pub is_shown_paid: bool,
}

/// The part of a session that a receipt covers.
pub(super) struct Cover {
    pub place: usize,
    pub cents: i64,
}

/// The receipts in receipt order (§1.6), with their state: in translation, unreadable, without dates, or good.
pub(super) fn in_order<'c>(register: &Register<'c>, in_translation: &HashSet<&'c Id>) -> Vec<Paper<'c>> {
    let mut receipts: Vec<_> = register.case.claim.receipts.iter().collect();
    receipts.sort_by_key(|receipt| (receipt.date, &receipt.id));
    let paper = |receipt: &'c Receipt| Paper {
        receipt,
        practitioner: register.practitioner_of(&receipt.provider),
        problem: problem(receipt, in_translation),
        covers: Vec::new(),
        pupils: Vec::new(),
        pools: Pools::default(),
        accepted_lines: Vec::new(),
        is_shown_paid: false,
    };
    receipts.into_iter().map(paper).collect()
}

fn problem(receipt: &Receipt, in_translation: &HashSet<&Id>) -> Option<Reason> {
    if in_translation.contains(&receipt.id) {
        Some(Reason::TranslationNeeded)
    } else if !receipt.readable {
        Some(Reason::ReceiptUnreadable)
    } else if !receipt.itemizes_dates {
        Some(Reason::ReceiptNoDates)
    } else {
        None
    }
}

/// Takes the receipts in receipt order and, in each, the listed sessions in session order.
pub(super) fn cover<'c>(
    register: &Register<'c>,
    receipts: &mut [Paper<'c>],
    sessions: &mut [SessionPapers],
    examinations: &[Examination<'c>],
) {
    let places = register.places();
    let mut copies = Copies::of(register);
    for (index, paper) in receipts.iter_mut().enumerate() {
        let parts = paper.receipt.sessions.iter();
        let mut parts: Vec<_> =
            parts.filter_map(|part| Some((*places.get(&part.session)?, part.cents))).collect();
        parts.sort_unstable();
        paper.pupils = parts.iter().map(|(place, _)| register.entries[*place].pupil).collect();
        paper.pupils.sort_unstable();
        paper.pupils.dedup();
        let copy =
            copy_of(&paper.receipt.provider, paper.receipt.number.as_ref(), paper.receipt.amount_cents);
        let mut left = copies.left(copy.as_ref());
        for (place, cents) in parts {
            let session = &mut sessions[place];
            session.receipts.push(index);
            session.listed_cents += cents;
            if paper.problem.is_some() || examinations[place].ended {
                continue;
            }
            let covered = cents.min(left);
            left -= covered;
            session.receipted_cents += covered;
            session.already_reimbursed_cents += cents - covered;
            paper.covers.push(Cover { place, cents: covered });
        }
        copies.keep(copy, left);
    }
}

/// What makes numbered receipts copies of one: provider, folded number, amount.
type Copy<'c> = (&'c Id, Folded, i64);

/// The copy that a receipt is; none without a number.
fn copy_of<'c>(provider: &'c Id, number: Option<&Text>, amount_cents: i64) -> Option<Copy<'c>> {
    Some((provider, Folded::new(number?.as_str()), amount_cents))
}

/// What is left of each numbered receipt: it is paid only once, however many copies there are (R42).
struct Copies<'c> {
    reimbursed: HashMap<Copy<'c>, i64>,
    left: HashMap<Copy<'c>, i64>,
}

impl<'c> Copies<'c> {
    /// Counts what history has reimbursed.
    fn of(register: &Register<'c>) -> Self {
        let mut reimbursed = HashMap::new();
        for past in &register.case.history.receipts {
            if let Some(copy) = copy_of(&past.provider, past.number.as_ref(), past.amount_cents) {
                *reimbursed.entry(copy).or_insert(0) += past.reimbursed_cents;
            }
        }
        Self { reimbursed, left: HashMap::new() }
    }

    /// What can still be paid on a receipt. One without a number has no limit.
    fn left(&self, copy: Option<&Copy<'c>>) -> i64 {
        let Some(copy) = copy else { return i64::MAX };
        let untouched = || (copy.2 - self.reimbursed.get(copy).unwrap_or(&0)).max(0);
        self.left.get(copy).copied().unwrap_or_else(untouched)
    }

    fn keep(&mut self, copy: Option<Copy<'c>>, left: i64) {
        if let Some(copy) = copy {
            self.left.insert(copy, left);
        }
    }
}
