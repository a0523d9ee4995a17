//! A claim and its sessions (FORMAT §2.5). Its receipts and bank lines are in `papers`.

use jiff::civil::Date;
use serde::Serialize;

use super::{BankLine, Code, Id, Receipt, Text};
use crate::clock_time::{ClockTime, Span};
use crate::coded::coded;
use crate::reading::{
    cents, code, date, id, integer, list, or_null, readable, session_date, text, time, word, yes_no,
};

/// A claim.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Claim {
    /// The id.
    pub id: Id,
    /// Day of the submission; none = draft.
    pub submitted_on: Option<Date>,
    /// Day the document review was complete.
    pub reviewed_on: Option<Date>,
    /// Times the claim lay with the family.
    pub returns: Vec<ClaimReturn>,
    /// Whether the family asks OSS to provide (R17).
    pub cannot_find_provider: bool,
    /// The sessions.
    pub sessions: Vec<Session>,
    /// The receipts.
    pub receipts: Vec<Receipt>,
    /// The lines of bank papers.
    pub bank_lines: Vec<BankLine>,
    /// Notes and receipts that are being translated (R15).
    pub in_translation: Vec<Id>,
}

readable!(Claim {
    id: required(id),
    submitted_on: default(None, or_null(date)),
    reviewed_on: default(None, or_null(date)),
    returns: default(Vec::new(), list(ClaimReturn::read)),
    cannot_find_provider: default(false, yes_no),
    sessions: required(list(Session::read)),
    receipts: default(Vec::new(), list(Receipt::read)),
    bank_lines: default(Vec::new(), list(BankLine::read)),
    in_translation: default(Vec::new(), list(id)),
});

/// A time the claim lay with the family.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ClaimReturn {
    /// Day it was returned.
    pub returned_on: Date,
    /// Day it came back; none = still with the family.
    pub sent_back_on: Option<Date>,
}

readable!(ClaimReturn { returned_on: required(date), sent_back_on: default(None, or_null(date)) });

/// A session. Date, times, setting and goals are those of its note, as far as there is one.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Session {
    /// The id.
    pub id: Id,
    /// Who received it.
    pub student: Id,
    /// Who gave it.
    pub provider: Id,
    /// What was given.
    pub service: Code,
    /// What is billed; only `SERVICE` can be paid (R21).
    pub kind: SessionKind,
    /// The day.
    pub date: Date,
    /// When it began.
    pub start: Option<ClockTime>,
    /// When it ended.
    pub end: Option<ClockTime>,
    /// Alone or in a group.
    pub setting: Setting,
    /// Goals worked on (R29).
    pub goals: Vec<Id>,
    /// The note document.
    pub note: Option<Id>,
    /// Equal for notes with the same wording.
    pub note_fingerprint: Option<Text>,
    /// The supervisor named in the note.
    pub supervisor_name: Option<Text>,
    /// Minutes billed; none = the minutes noted.
    pub billed_minutes: Option<i64>,
    /// Price billed.
    pub billed_cents: i64,
    /// Part of the price paid by insurance or others (R90).
    pub third_party_cents: i64,
}

readable!(Session {
    id: required(id),
    student: required(id),
    provider: required(id),
    service: required(code),
    kind: default(SessionKind::Service, word),
    date: required(session_date),
    start: default(None, or_null(time)),
    end: default(None, or_null(time)),
    setting: default(Setting::Individual, word),
    goals: default(Vec::new(), list(id)),
    note: default(None, or_null(id)),
    note_fingerprint: default(None, or_null(text)),
    supervisor_name: default(None, or_null(text)),
    billed_minutes: default(None, or_null(integer(1..=1440))),
    billed_cents: required(cents),
    third_party_cents: default(0, cents),
});

impl Session {
    /// The time it took, when start and end are noted (§1.5).
    pub fn span(&self) -> Option<Span> {
        Some(Span::of_session(self.date, self.start?, self.end?))
    }
}

coded! {
    /// What a session is billed for (R21).
    pub enum SessionKind {
        /// The service itself.
        Service = "SERVICE",
        /// The student did not come.
        NoShow = "NO_SHOW",
        /// Canceled too late.
        LateCancellation = "LATE_CANCELLATION",
        /// The way.
        Travel = "TRAVEL",
        /// An evaluation.
        Evaluation = "EVALUATION",
        /// Paperwork.
        Paperwork = "PAPERWORK",
        /// Materials.
        Materials = "MATERIALS",
        /// Something else.
        Other = "OTHER",
    }
}

coded! {
    /// Alone or in a group.
    pub enum Setting {
        /// Alone.
        Individual = "INDIVIDUAL",
        /// In a group.
        Group = "GROUP",
    }
}
