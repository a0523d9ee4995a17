//! A check of chapter 5: its name, outcome, reasons and facts (FORMAT §5, §6).

use jiff::civil::Date;
use serde::Serialize;

use crate::case::{Cause, Code, Finding, Id, SecondReviewFlag, SessionKind, Text};
use crate::clock_time::ClockTime;
use crate::coded::coded;
use crate::reason::Reasons;

coded! {
    /// The checks, in the order of chapter 5.
    pub enum CheckName {
        /// §5.1 (R21, R46).
        NonReimbursableCostAbsent = "non-reimbursable-cost-absent",
        /// §5.1 (R42).
        NoDuplicateSessionAcrossClaims = "no-duplicate-session-across-claims",
        /// §5.1 (R7–R10).
        DeterminationPositive = "determination-positive",
        /// §5.1 (R6).
        ServiceLineMatchesDetermination = "service-line-matches-determination",
        /// §5.2 (R4).
        IepInForceForMissedPeriod = "iep-in-force-for-missed-period",
        /// §5.2 (R1).
        CauseAccepted = "cause-accepted",
        /// §5.2 (R23).
        SessionNotInFuture = "session-not-in-future",
        /// §5.3 (R20).
        ContractApprovedOnSessionDate = "provider-contract-city-approved-on-session-date",
        /// §5.4 (R37).
        SchoolServicesNotStarted = "school-based-services-not-started-on-session-date",
        /// §5.5 (R19, R31).
        LicenseValidOnSessionDate = "provider-license-valid-on-session-date",
        /// §5.5 (R32).
        SupervisorLicenseValidOnSessionDate = "supervisor-license-valid-on-session-date",
        /// §5.6 (R30).
        NotePresent = "session-note-present",
        /// §5.6 (R28).
        NoteHasStartAndEnd = "session-note-has-start-and-end",
        /// §5.6 (R12, R29).
        NoteHasIepGoal = "session-note-has-iep-goal",
        /// §5.7 (R30).
        MinutesNotAboveNote = "session-minutes-not-above-note",
        /// §5.7 (R43).
        NoOverlapSameChild = "no-overlap-same-child",
        /// §5.7 (R43).
        NoOverlapSameProvider = "no-overlap-same-provider",
        /// §5.8.
        RateWithinContract = "session-rate-within-contract",
        /// §5.8 (R90).
        ThirdPartyPaymentExcluded = "third-party-payment-excluded",
        /// §5.8.1 (R23, R27, R42).
        ReceiptPresent = "receipt-present",
        /// §5.8.2 (R24–R26).
        ReceiptMatchesStatementLine = "receipt-matches-statement-line",
        /// §5.8.2 (R41).
        PayerIsCaseGuardian = "payer-is-case-guardian",
        /// §5.8.2 (R26).
        PaymentNotRefunded = "payment-not-refunded",
        /// §5.9.
        SecondReview = "second-review",
        /// §5.10 (R21).
        MissedMinutesCapNotExceeded = "missed-minutes-cap-not-exceeded",
    }
}

coded! {
    /// How a check came out.
    pub enum Outcome {
        /// All is well.
        Pass = "PASS",
        /// It is not.
        Fail = "FAIL",
        /// Something needed is absent.
        NoData = "NO_DATA",
        /// Somebody must decide or act first.
        NeedsHuman = "NEEDS_HUMAN",
    }
}

/// A check that was made.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Check {
    /// Which check.
    pub name: CheckName,
    /// How it came out.
    pub outcome: Outcome,
    /// Why it did not pass.
    pub reasons: Reasons,
    /// What was looked at.
    pub facts: Facts,
}

/// What a check looked at; the members are named in §5. What is not known is none.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[expect(missing_docs, reason = "the members are the facts of §5, word by word")]
pub enum Facts {
    /// §5.1.1.
    Kind { kind: SessionKind },
    /// §5.1.2.
    Duplicate { duplicate_of: Option<Id> },
    /// §5.1.3.
    Determination { findings: Vec<Finding> },
    /// §5.1.4.
    ServiceLine { service_line: Option<Code> },
    /// §5.2.1.
    MissedPeriod {
        iep_start: Option<Date>,
        iep_end: Option<Date>,
        missed_from: Option<Date>,
        missed_to: Option<Date>,
    },
    /// §5.2.2.
    Cause { cause: Option<Cause> },
    /// §5.2.3.
    Future { date: Date, compared_with: Date },
    /// §5.3.
    Contract { contract: Option<Id>, effective_from: Option<Date>, effective_to: Option<Date> },
    /// §5.4.
    SchoolStart {
        start_date: Option<Date>,
        notice_date: Option<Date>,
        cut_off_date: Option<Date>,
        compared_date: Date,
    },
    /// §5.5.1.
    License { role: Option<Code>, required: Option<bool>, number: Option<Text>, expires_on: Option<Date> },
    /// §5.5.2.
    Supervisor {
        required: Option<bool>,
        holder: Option<Text>,
        number: Option<Text>,
        expires_on: Option<Date>,
    },
    /// §5.6.1.
    Note { note: Option<Id> },
    /// §5.6.2.
    Times { start: Option<ClockTime>, end: Option<ClockTime> },
    /// §5.6.3.
    Goals { on_iep: Vec<Id>, not_on_iep: Vec<Id> },
    /// §5.7.1.
    Minutes { billed: Option<i64>, noted: Option<i64> },
    /// §5.7.2 and §5.7.3.
    Overlap { minutes: i64, sessions: Vec<Id> },
    /// §5.8.
    Rate { billed_cents: i64, ceiling_cents: Option<i64> },
    /// §5.8.
    ThirdParty { third_party_cents: i64 },
    /// §5.8.1.
    Receipts { receipts: Vec<Id>, needed_cents: i64, receipted_cents: i64, already_reimbursed_cents: i64 },
    /// §5.8.2.
    Proof { bank_lines: Vec<Id>, needed_cents: i64, proven_cents: i64 },
    /// §5.8.2.
    OtherPayer { other_payer_cents: i64 },
    /// §5.8.2.
    Refund { refunded_cents: i64 },
    /// §5.9.
    Flags { flags: Vec<SecondReviewFlag> },
    /// §5.10.
    Cap { asked: Option<i64>, left: Option<i64> },
}
