//! The examination of one session: the checks made so far, and what is left of its amount.

use super::assessment::{NotPaid, ReviewFlag};
use super::check::{Check, CheckName, Outcome};
use super::first_checks::FIRST_CHECKS;
use super::minutes::Minutes;
use super::papers::Pools;
use super::register::{Entry, Register};
use super::verdict::{Effect, Verdict};
use crate::case::{Code, Contract, Session};
use crate::reason::Reasons;

/// How many checks an examined session has.
const CHECKS_OF_EXAMINED: usize = 25;

/// The examination of one session.
pub(super) struct Examination<'c> {
    /// The session's place in session order.
    pub place: usize,
    pub session: &'c Session,
    /// Whether a first check failed (§5.1).
    pub ended: bool,
    pub checks: Vec<Check>,
    /// The reasons of the gates that stop the session.
    pub gates: Reasons,
    /// What is left of the amount.
    pub amount_cents: i64,
    /// What was taken away, in order.
    pub not_paid: Vec<NotPaid>,
    pub minutes: Minutes,
    pub minutes_payable: i64,
    /// The session's contract, once §5.3 passed.
    pub contract: Option<&'c Contract>,
    /// The session's role (§5.5).
    pub role: Option<&'c Code>,
    /// Whether `receipt-present` found a shortage, and with which reasons (§5.8.1).
    pub receipt_reasons: Reasons,
    /// What is proven of the amount (§5.8.2).
    pub proven: Pools,
    /// Flags raised by the checks.
    pub flags: Vec<ReviewFlag>,
}

impl<'c> Examination<'c> {
    /// Makes the first checks (§5.1). The first that fails denies the whole price and ends the examination.
    pub fn begin(register: &Register<'c>, place: usize, entry: &Entry<'c>) -> Self {
        let mut examination = Self::new(place, entry);
        for (name, rule) in FIRST_CHECKS {
            let verdict = rule(register, entry);
            let ends = verdict.outcome == Outcome::Fail;
            let reasons = verdict.reasons;
            examination.record(name, verdict);
            if ends {
                examination.ended = true;
                examination.take(examination.amount_cents, reasons);
                break;
            }
        }
        examination
    }

    fn new(place: usize, entry: &Entry<'c>) -> Self {
        Self {
            place,
            session: entry.session,
            ended: false,
            checks: Vec::with_capacity(CHECKS_OF_EXAMINED),
            gates: Reasons::NONE,
            amount_cents: entry.session.billed_cents,
            not_paid: Vec::new(),
            minutes: Minutes::of(entry),
            minutes_payable: 0,
            contract: None,
            role: None,
            receipt_reasons: Reasons::NONE,
            proven: Pools::default(),
            flags: Vec::new(),
        }
    }

    /// Writes a check down.
    pub fn record(&mut self, name: CheckName, verdict: Verdict) {
        let Verdict { outcome, reasons, effect, facts } = verdict;
        if effect == Effect::Gate {
            self.gates = self.gates.and(reasons);
        }
        self.checks.push(Check { name, outcome, reasons, facts });
    }

    /// Takes a part of the amount away, for reasons of one class.
    pub fn take(&mut self, cents: i64, reasons: impl Into<Reasons>) {
        let reasons = reasons.into();
        if let Some(class) = reasons.class()
            && cents > 0
        {
            self.amount_cents -= cents;
            self.not_paid.push(NotPaid { class, cents, reasons });
        }
    }

    /// Denies the whole price, whatever was taken before (§5.10).
    pub fn deny_whole(&mut self, reasons: Reasons) {
        self.not_paid.clear();
        self.amount_cents = self.session.billed_cents;
        self.take(self.amount_cents, reasons);
    }
}
