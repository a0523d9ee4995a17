//! What other claims hold (FORMAT §2.6). Its students and providers need not occur in the case.

use jiff::civil::Date;
use serde::Serialize;

use super::{Code, Id, Setting, Text};
use crate::clock_time::{ClockTime, Span};
use crate::reading::{
    cents, code, date, id, integer, list, or_null, readable, session_date, text, time, word, yes_no,
};

/// Sessions and receipts of other claims.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct History {
    /// Sessions of this household and, for overlaps, of other students of the same providers.
    pub sessions: Vec<PastSession>,
    /// Receipts of this household.
    pub receipts: Vec<PastReceipt>,
}

readable!(History {
    sessions: default(Vec::new(), list(PastSession::read)),
    receipts: default(Vec::new(), list(PastReceipt::read)),
});

/// A session of another claim.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PastSession {
    /// The id.
    pub id: Id,
    /// Who received it.
    pub student: Id,
    /// What was given.
    pub service: Code,
    /// Who gave it.
    pub provider: Id,
    /// The day.
    pub date: Date,
    /// When it began.
    pub start: ClockTime,
    /// When it ended.
    pub end: ClockTime,
    /// Alone or in a group.
    pub setting: Setting,
    /// Paid or approved.
    pub reimbursed: bool,
}

readable!(PastSession {
    id: required(id),
    student: required(id),
    service: required(code),
    provider: required(id),
    date: required(session_date),
    start: required(time),
    end: required(time),
    setting: default(Setting::Individual, word),
    reimbursed: required(yes_no),
});

impl PastSession {
    /// The time it took (§1.5).
    pub fn span(&self) -> Span {
        Span::of_session(self.date, self.start, self.end)
    }
}

/// A receipt of another claim.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PastReceipt {
    /// The id.
    pub id: Id,
    /// Whose receipt it is.
    pub provider: Id,
    /// The number printed on it.
    pub number: Option<Text>,
    /// The date printed on it.
    pub date: Date,
    /// The whole amount.
    pub amount_cents: i64,
    /// The part already reimbursed.
    pub reimbursed_cents: i64,
    /// Equal for copies of one file.
    pub fingerprint: Option<Text>,
}

readable!(PastReceipt {
    id: required(id),
    provider: required(id),
    number: default(None, or_null(text)),
    date: required(date),
    amount_cents: required(integer(1..=1_000_000_000)),
    reimbursed_cents: required(cents),
    fingerprint: default(None, or_null(text)),
});
