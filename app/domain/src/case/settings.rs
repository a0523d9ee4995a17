//! The program's choices, one per open question of the sources (FORMAT §2.1, §11).

use jiff::civil::Date;
use serde::Serialize;

use super::Code;
use crate::coded::coded;
use crate::reading::{
    Json, Place, ProblemCode, code, date, integer, list, of_nothing, or_null, readable, word, yes_no,
};

/// The stages of a claim on its way to the payment.
const STAGES: usize = 7;

coded! {
    /// When the five-week clock starts (R33).
    pub enum SlaStart {
        /// With the submission.
        Submitted = "SUBMITTED",
        /// When the document review is complete.
        Reviewed = "REVIEWED",
    }
}

coded! {
    /// Which date is compared with the start of school-based services (R37).
    pub enum SchoolStartBasis {
        /// The date of the session.
        ServiceDate = "SERVICE_DATE",
        /// The reference date of the claim.
        SubmissionDate = "SUBMISSION_DATE",
    }
}

coded! {
    /// What becomes of sessions before the family was told of the start of school-based services (R37).
    pub enum LateStartNotice {
        /// They are denied.
        Deny = "DENY",
        /// They are held for a supervisor.
        Hold = "HOLD",
    }
}

coded! {
    /// The start of an approved contract that states none (R20).
    pub enum ContractEffectiveDefault {
        /// The day of the City's approval.
        ApprovalDate = "APPROVAL_DATE",
        /// No limit.
        Open = "OPEN",
    }
}

coded! {
    /// Whether the contract rate is a ceiling.
    pub enum RateCeiling {
        /// It is.
        Contract = "CONTRACT",
        /// It is not.
        None = "NONE",
    }
}

coded! {
    /// A review flag that can hold a session (§8). Ordered by code.
    pub enum SecondReviewFlag {
        /// See the review flag of the same code.
        DuplicateReceipt = "DUPLICATE_RECEIPT",
        /// See the review flag of the same code.
        IepEnded = "IEP_ENDED",
        /// See the review flag of the same code.
        ImpossibleDay = "IMPOSSIBLE_DAY",
        /// See the review flag of the same code.
        OddHour = "ODD_HOUR",
        /// See the review flag of the same code.
        PayeeIsGuardian = "PAYEE_IS_GUARDIAN",
        /// See the review flag of the same code.
        RepeatedNote = "REPEATED_NOTE",
        /// See the review flag of the same code.
        SameStartAlreadyPaid = "SAME_START_ALREADY_PAID",
        /// See the review flag of the same code.
        StudentElsewhere = "STUDENT_ELSEWHERE",
    }
}

/// The settings of a case. The default is the default of every field.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Settings {
    /// When the five-week clock starts (R33).
    pub sla_start: SlaStart,
    /// City business days of each stage (R34).
    pub stage_days: [i64; STAGES],
    /// The City's holidays; none = the rule of §7.1.
    pub city_holidays: Option<Vec<Date>>,
    /// Evacuation Day and Bunker Hill Day are holidays.
    pub suffolk_days_closed: bool,
    /// Which date is compared with the start of school-based services (R37).
    pub school_start_basis: SchoolStartBasis,
    /// Sessions before the family was told: deny or hold.
    pub late_start_notice: LateStartNotice,
    /// Start of an approved contract that states none (R20).
    pub contract_effective_default: ContractEffectiveDefault,
    /// Whether the contract rate is a ceiling.
    pub rate_ceiling: RateCeiling,
    /// How many days before the receipt the bank date may lie (R26).
    pub bank_days_before: i64,
    /// How many days after the receipt the bank date may lie (R26).
    pub bank_days_after: i64,
    /// Whether `CASH_ATTESTATION` is accepted as proof of payment (R25).
    pub cash_attestation: bool,
    /// Roles that need a supervisor besides those for which it is fixed (R32).
    pub also_require_supervisor_for: Vec<Code>,
    /// Whether a license is valid on the day it expires (R19).
    pub expiry_day_valid: bool,
    /// Review flags that hold a session (§8).
    pub second_review_flags: Vec<SecondReviewFlag>,
}

readable!(Settings {
    sla_start: default(SlaStart::Submitted, word),
    stage_days: default([2, 5, 3, 3, 4, 5, 3], stage_days),
    city_holidays: default(None, or_null(list(date))),
    suffolk_days_closed: default(false, yes_no),
    school_start_basis: default(SchoolStartBasis::ServiceDate, word),
    late_start_notice: default(LateStartNotice::Deny, word),
    contract_effective_default: default(ContractEffectiveDefault::ApprovalDate, word),
    rate_ceiling: default(RateCeiling::Contract, word),
    bank_days_before: default(30, integer(0..=3650)),
    bank_days_after: default(60, integer(0..=3650)),
    cash_attestation: default(false, yes_no),
    also_require_supervisor_for: default(assistants(), list(code)),
    expiry_day_valid: default(true, yes_no),
    second_review_flags: default(Vec::new(), list(word)),
});

/// The assistants need a supervisor unless the program decides otherwise.
fn assistants() -> Vec<Code> {
    ["SLPA", "COTA", "PTA", "LAABA"].map(Code::fixed).to_vec()
}

fn stage_days<'j>(json: &'j Json<'j>, place: &mut Place<'j>) -> Option<[i64; STAGES]> {
    if let Json::List(items) = json
        && items.len() != STAGES
    {
        return place.refuse(ProblemCode::OutOfRange);
    }
    list(integer(0..=100))(json, place)?.try_into().ok()
}

impl Default for Settings {
    fn default() -> Self {
        of_nothing(Self::read).expect("every setting has a default")
    }
}
