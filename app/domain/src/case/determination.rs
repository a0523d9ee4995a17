//! The school's finding on missed services, and what is owed for them (FORMAT §2.2).

use jiff::civil::Date;
use serde::Serialize;

use super::{Code, Text};
use crate::coded::coded;
use crate::reading::{code, date, list, minutes, or_null, readable, text, word, yes_no};

/// The school's finding on the missed services (R1, R7–R10).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Determination {
    /// First day of the missed services.
    pub missed_from: Date,
    /// Last day of the missed services.
    pub missed_to: Date,
    /// What the school found; empty = it has not finished (R8, R9).
    pub findings: Vec<Finding>,
    /// Why the services were missed (R1).
    pub cause: Cause,
    /// Whether a reviewer accepted a cause other than staffing shortage.
    pub cause_accepted: bool,
    /// One line per owed service (R5).
    pub service_lines: Vec<ServiceLine>,
}

readable!(Determination {
    missed_from: required(date),
    missed_to: required(date),
    findings: required(list(word)),
    cause: required(word),
    cause_accepted: default(false, yes_no),
    service_lines: required(list(ServiceLine::read)),
});

coded! {
    /// What the school found (R8, R9). Ordered by code.
    pub enum Finding {
        /// The student did not make progress.
        FailureToProgress = "FAILURE_TO_PROGRESS",
        /// Neither of the others.
        Neither = "NEITHER",
        /// The student lost skills.
        Regression = "REGRESSION",
    }
}

coded! {
    /// Why services were missed (R1).
    pub enum Cause {
        /// Nobody to give them.
        StaffingShortage = "STAFFING_SHORTAGE",
        /// The student was absent.
        StudentAbsence = "STUDENT_ABSENCE",
        /// The school was closed.
        SchoolClosed = "SCHOOL_CLOSED",
        /// The family declined.
        FamilyDeclined = "FAMILY_DECLINED",
        /// Something else.
        Other = "OTHER",
    }
}

/// One owed service, with its cap in minutes (R5, R21).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ServiceLine {
    /// The service owed.
    pub service: Code,
    /// The cap.
    pub owed_minutes: i64,
    /// Minutes already paid (R35).
    pub reimbursed_minutes: i64,
    /// Minutes kept for other open claims (R35).
    pub reserved_minutes: i64,
    /// Minutes delivered by OSS or the school (R35).
    pub school_provided_minutes: i64,
    /// Other services that may be charged to this line (R6).
    pub substitute_services: Vec<Code>,
    /// The start of school-based services, if they started (R36, R37).
    pub school_based_start: Option<SchoolBasedStart>,
}

readable!(ServiceLine {
    service: required(code),
    owed_minutes: required(minutes),
    reimbursed_minutes: default(0, minutes),
    reserved_minutes: default(0, minutes),
    school_provided_minutes: default(0, minutes),
    substitute_services: default(Vec::new(), list(code)),
    school_based_start: default(None, or_null(SchoolBasedStart::read)),
});

impl ServiceLine {
    /// The service and its substitutes, in this order.
    pub fn services(&self) -> impl Iterator<Item = &Code> {
        std::iter::once(&self.service).chain(&self.substitute_services)
    }

    /// The minutes used before this claim (R35).
    pub fn used_before_minutes(&self) -> i64 {
        self.reimbursed_minutes + self.reserved_minutes + self.school_provided_minutes
    }

    /// The minutes left for this claim; never below zero.
    pub fn left_minutes(&self) -> i64 {
        (self.owed_minutes - self.used_before_minutes()).max(0)
    }
}

/// The start of school-based services (R36, R37).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SchoolBasedStart {
    /// The day they started.
    pub start_date: Date,
    /// The day the notice reached the family, if it did.
    pub notice_date: Option<Date>,
    /// Who announced it.
    pub notifier_role: NotifierRole,
    /// A supervisor's leave to pay until the notice.
    pub late_notice_override: Option<LateNoticeOverride>,
}

readable!(SchoolBasedStart {
    start_date: required(date),
    notice_date: required(or_null(date)),
    notifier_role: required(word),
    late_notice_override: default(None, or_null(LateNoticeOverride::read)),
});

coded! {
    /// Who may announce the start of school-based services (R36).
    pub enum NotifierRole {
        /// The school leader.
        SchoolLeader = "SCHOOL_LEADER",
        /// The related service provider.
        RelatedServiceProvider = "RELATED_SERVICE_PROVIDER",
    }
}

/// A supervisor's leave to pay sessions until the late notice (R37).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LateNoticeOverride {
    /// Who gave it.
    pub approved_by: Text,
    /// Why.
    pub reason: Text,
}

readable!(LateNoticeOverride { approved_by: required(text), reason: required(text) });
