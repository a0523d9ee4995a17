//! The minutes of a session: billed, noted, and free of overlaps (FORMAT §5.7).

use super::check::Facts;
use super::evidence::Evidence;
use super::examination::Examination;
use super::overlaps::Shared;
use super::register::Entry;
use super::verdict::Verdict;
use crate::clock_time::Span;
use crate::reason::{Reason, Reasons};

/// The minutes of a session.
#[derive(Clone, Copy, Debug)]
pub(super) struct Minutes {
    /// Minutes billed, or noted when the bill names none.
    pub billed: Option<i64>,
    /// Minutes noted; unknown without start and end.
    pub noted: Option<i64>,
    /// Minutes that are billed and noted.
    pub in_note: i64,
    /// Minutes that are also in no overlap.
    pub free: i64,
}

impl Minutes {
    /// The minutes of a session before overlaps are looked at.
    pub fn of(entry: &Entry<'_>) -> Self {
        let noted = entry.span.map(Span::minutes);
        let billed = entry.session.billed_minutes.or(noted);
        let in_note = billed.zip(noted).map_or(0, |(billed, noted)| billed.min(noted));
        Self { billed, noted, in_note, free: in_note }
    }

    /// Takes the minutes in overlaps away: they are lost when too few clean ones are left.
    pub fn lose(&mut self, overlapping: i64) {
        let clean = self.noted.unwrap_or(0) - overlapping;
        self.free = self.in_note.min(clean).max(0);
    }

    /// Whether minutes are lost to overlaps.
    pub fn are_lost(&self) -> bool {
        self.free < self.in_note
    }
}

/// Not more is billed than the note says (R30).
pub(super) fn not_above_note<'c>(_: &Evidence<'c>, examination: &mut Examination<'c>) -> Verdict {
    let Minutes { billed, noted, .. } = examination.minutes;
    let facts = Facts::Minutes { billed, noted };
    match billed.zip(noted) {
        None => Verdict::no_data(facts),
        Some((billed, noted)) => Verdict::limit_if(billed > noted, Reason::MinutesDiffer, facts),
    }
}

/// The child is not in two sessions at the same time (R43).
pub(super) fn no_overlap_same_child<'c>(
    evidence: &Evidence<'c>,
    examination: &mut Examination<'c>,
) -> Verdict {
    let shared = &evidence.overlaps[examination.place].student;
    no_overlap(shared, examination, Reason::StudentOverlap)
}

/// The provider is not with two children at the same time, unless both are in groups (R43).
pub(super) fn no_overlap_same_provider<'c>(
    evidence: &Evidence<'c>,
    examination: &mut Examination<'c>,
) -> Verdict {
    let shared = &evidence.overlaps[examination.place].provider;
    no_overlap(shared, examination, Reason::ProviderOverlap)
}

fn no_overlap(shared: &Shared<'_>, examination: &Examination<'_>, reason: Reason) -> Verdict {
    let sessions = shared.sessions.iter().map(|id| (*id).clone()).collect();
    let facts = Facts::Overlap { minutes: shared.minutes, sessions };
    match examination.minutes.noted {
        None => Verdict::no_data(facts),
        Some(_) => Verdict::limit_if(examination.minutes.are_lost() && shared.minutes > 0, reason, facts),
    }
}

/// The overlap reasons that were given to a session.
pub(super) fn overlap_reasons(examination: &Examination<'_>) -> Reasons {
    let given = |reason| examination.checks.iter().any(|check| check.reasons.contains(reason));
    [Reason::StudentOverlap, Reason::ProviderOverlap].into_iter().filter(|reason| given(*reason)).collect()
}
