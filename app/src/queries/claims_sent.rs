//! What a family reads after sending, and before taking back.

use domain::claim::{ClaimRef, LineState};
use domain::money::Money;
use jiff::civil::{Date, DateTime};

/// A claim that was just sent.
#[derive(Clone, Debug)]
pub struct SentSheet {
    /// The claim.
    pub number: ClaimRef,
    /// When it was sent, by the clock in Boston.
    pub sent_at: DateTime,
    /// What was asked.
    pub asked: Money,
    /// How many sessions.
    pub sessions: i64,
    /// Minutes kept for it.
    pub held_minutes: i64,
    /// About when the money comes.
    pub about: Option<Date>,
}

/// A claim that may be taken back.
#[derive(Clone, Debug)]
pub struct TakeBackSheet {
    /// The claim.
    pub number: ClaimRef,
    /// Whether it is a draft.
    pub draft: bool,
    /// Whether the whole claim can be taken back.
    pub whole: bool,
    /// Its lines.
    pub lines: Vec<LineToTake>,
}

/// A line that may be taken back.
#[derive(Clone, Debug)]
pub struct LineToTake {
    /// Its number.
    pub n: i64,
    /// Its day.
    pub day: Option<Date>,
    /// Its price.
    pub price: Money,
    /// Where it stands.
    pub state: LineState,
    /// Whether it can be taken back.
    pub open: bool,
}
