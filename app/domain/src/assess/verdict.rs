//! What a rule found out about one session.

use super::check::{Facts, Outcome};
use crate::reason::{Reason, Reasons};

/// How the reasons of a verdict work (FORMAT §5).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Effect {
    /// They stop the whole session.
    Gate,
    /// They take away a part of the amount.
    Limit,
}

/// What a rule found out.
pub(super) struct Verdict {
    pub outcome: Outcome,
    pub reasons: Reasons,
    pub effect: Effect,
    pub facts: Facts,
}

impl Verdict {
    /// All is well.
    pub fn pass(facts: Facts) -> Self {
        Self { outcome: Outcome::Pass, reasons: Reasons::NONE, effect: Effect::Limit, facts }
    }

    /// Something is absent; another check gives the reason.
    pub fn no_data(facts: Facts) -> Self {
        Self { outcome: Outcome::NoData, reasons: Reasons::NONE, effect: Effect::Limit, facts }
    }

    /// A gate: the whole session stops here.
    pub fn gate(outcome: Outcome, reason: Reason, facts: Facts) -> Self {
        Self { outcome, reasons: reason.into(), effect: Effect::Gate, facts }
    }

    /// A limit: a part of the amount is taken away.
    pub fn limit(outcome: Outcome, reasons: impl Into<Reasons>, facts: Facts) -> Self {
        Self { outcome, reasons: reasons.into(), effect: Effect::Limit, facts }
    }

    /// A limit that fails when something is wrong, and passes otherwise.
    pub fn limit_if(wrong: bool, reason: Reason, facts: Facts) -> Self {
        if wrong { Self::limit(Outcome::Fail, reason, facts) } else { Self::pass(facts) }
    }

    /// A gate that fails when something is wrong, and passes otherwise.
    pub fn gate_if(wrong: bool, reason: Reason, facts: Facts) -> Self {
        if wrong { Self::gate(Outcome::Fail, reason, facts) } else { Self::pass(facts) }
    }
}
