//! The assessment: the answer to a case, as it is printed (FORMAT §6).

use jiff::civil::Date;
use serde::Serialize;

use super::check::Check;
use crate::case::{Code, Id};
use crate::catalog::CostGroup;
use crate::coded::coded;
use crate::reason::{Class, Reasons};
use crate::timeline::Timeline;

/// The assessment of a claim.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Assessment {
    /// The claim.
    pub claim: Id,
    /// One per session, in session order.
    pub sessions: Vec<SessionAssessment>,
    /// One per service line of every determination, by student and service.
    pub service_lines: Vec<ServiceLineUse>,
    /// Sums over sessions.
    pub totals: Totals,
    /// Review flags (§8), ordered by flag, kind and id.
    pub flags: Vec<ReviewFlag>,
    /// When the money is expected (§7).
    pub timeline: Timeline,
}

/// What becomes of one session. Billed = payable + returned + held + denied (I2).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SessionAssessment {
    /// The session.
    pub id: Id,
    /// Who received it.
    pub student: Id,
    /// What was given.
    pub service: Code,
    /// The service line it is charged to.
    pub service_line: Option<Code>,
    /// Who gave it.
    pub provider: Id,
    /// The day.
    pub date: Date,
    /// The class shown first; none without reasons.
    pub class: Option<Class>,
    /// Minutes noted; none without start and end.
    pub minutes_noted: Option<i64>,
    /// Minutes billed, or noted when the bill names none.
    pub minutes_billed: Option<i64>,
    /// Minutes taken from the service line.
    pub minutes_payable: i64,
    /// Price billed.
    pub billed_cents: i64,
    /// What can be paid.
    pub payable_cents: i64,
    /// What the family or provider can fix.
    pub returned_cents: i64,
    /// What waits for somebody else.
    pub held_cents: i64,
    /// What is denied.
    pub denied_cents: i64,
    /// The cost group (§5.11).
    pub cost_group: Option<CostGroup>,
    /// All reasons.
    pub reasons: Reasons,
    /// What is not paid and why, in the order in which it was taken.
    pub not_paid: Vec<NotPaid>,
    /// The checks, in their order.
    pub checks: Vec<Check>,
}

/// A part that is not paid, with reasons of its class (I5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct NotPaid {
    /// What the part asks for.
    pub class: Class,
    /// How much.
    pub cents: i64,
    /// Why.
    pub reasons: Reasons,
}

/// The minutes of one service line.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ServiceLineUse {
    /// Whose line.
    pub student: Id,
    /// The service owed.
    pub service: Code,
    /// The cap.
    pub owed_minutes: i64,
    /// Used before this claim.
    pub used_before_minutes: i64,
    /// Payable with this claim.
    pub payable_now_minutes: i64,
    /// Left after it.
    pub left_minutes: i64,
}

/// Sums over sessions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Totals {
    /// Prices billed.
    pub billed_cents: i64,
    /// What can be paid.
    pub payable_cents: i64,
    /// What the family or providers can fix.
    pub returned_cents: i64,
    /// What waits for somebody else.
    pub held_cents: i64,
    /// What is denied.
    pub denied_cents: i64,
    /// Minutes that can be paid.
    pub minutes_payable: i64,
}

/// A flag that asks a second person to look (§8). Ordered by flag, kind and id.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct ReviewFlag {
    /// What was seen.
    pub flag: Flag,
    /// On what kind of thing.
    pub kind: FlagKind,
    /// On which.
    pub id: Id,
}

impl ReviewFlag {
    /// A flag on a thing.
    pub(crate) fn new(flag: Flag, kind: FlagKind, id: &Id) -> Self {
        Self { flag, kind, id: id.clone() }
    }
}

coded! {
    /// What a review flag says (§8). Ordered by code.
    pub enum Flag {
        /// The session filled its service line exactly.
        CapFilled = "CAP_FILLED",
        /// Another receipt looks the same.
        DuplicateReceipt = "DUPLICATE_RECEIPT",
        /// The session lies after the end of the IEP.
        IepEnded = "IEP_ENDED",
        /// The provider works too long or at two places.
        ImpossibleDay = "IMPOSSIBLE_DAY",
        /// The family was told of school-based services after the session.
        LateStartNotice = "LATE_START_NOTICE",
        /// A license was not looked up at the board.
        LicenseNotChecked = "LICENSE_NOT_CHECKED",
        /// The session touches the night.
        OddHour = "ODD_HOUR",
        /// The family asks OSS to provide.
        OssToProvide = "OSS_TO_PROVIDE",
        /// A provider has the name of a guardian.
        PayeeIsGuardian = "PAYEE_IS_GUARDIAN",
        /// The rate rose by more than 25 percent.
        RateJump = "RATE_JUMP",
        /// A bank line shows money coming back.
        RefundSeen = "REFUND_SEEN",
        /// Three or more notes have the same wording.
        RepeatedNote = "REPEATED_NOTE",
        /// A paid session of the student began at the same time.
        SameStartAlreadyPaid = "SAME_START_ALREADY_PAID",
        /// The student was at school at that time.
        StudentElsewhere = "STUDENT_ELSEWHERE",
    }
}

coded! {
    /// What a review flag is raised for. Ordered by code.
    pub enum FlagKind {
        /// A bank line.
        BankLine = "BANK_LINE",
        /// The claim.
        Claim = "CLAIM",
        /// A contract.
        Contract = "CONTRACT",
        /// A provider.
        Provider = "PROVIDER",
        /// A receipt.
        Receipt = "RECEIPT",
        /// A session.
        Session = "SESSION",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flags_are_ordered_by_their_codes() {
        assert!(Flag::ALL.is_sorted_by_key(|flag| flag.code()));
        assert!(FlagKind::ALL.is_sorted_by_key(|kind| kind.code()));
    }
}
