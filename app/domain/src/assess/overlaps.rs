//! Sessions at the same time, in the claim and against history (FORMAT §5.7, R43).

use super::register::Register;
use crate::case::{Id, Setting};
use crate::clock_time::{Span, different_minutes};

/// The overlaps of one session.
#[derive(Default)]
pub(super) struct Overlaps<'c> {
    /// With sessions of the same student.
    pub student: Shared<'c>,
    /// With sessions of the same provider.
    pub provider: Shared<'c>,
    /// Different minutes in any overlap.
    pub minutes: i64,
}

/// Overlaps of one kind.
#[derive(Default)]
pub(super) struct Shared<'c> {
    /// Different minutes.
    pub minutes: i64,
    /// The other sessions, sorted.
    pub sessions: Vec<&'c Id>,
    spans: Vec<Span>,
}

/// A session that takes time: a counted one of the claim, or one of history.
struct Booking<'c> {
    /// The place of a claim session in session order.
    place: Option<usize>,
    id: &'c Id,
    student: &'c Id,
    provider: &'c Id,
    setting: Setting,
    span: Span,
}

#[derive(Clone, Copy)]
enum OverlapKind {
    Student,
    Provider,
}

/// Finds the overlaps of every session, in session order.
pub(super) fn find<'c>(register: &Register<'c>) -> Vec<Overlaps<'c>> {
    let mut overlaps: Vec<Overlaps<'c>> = Vec::new();
    overlaps.resize_with(register.entries.len(), Overlaps::default);
    let bookings = bookings(register);
    for (next, booking) in bookings.iter().enumerate() {
        let later = bookings[next + 1..].iter().take_while(|later| later.span.start < booking.span.end);
        for later in later {
            note_overlap(booking, later, &mut overlaps);
        }
    }
    overlaps.iter_mut().for_each(count);
    overlaps
}

/// All bookings, by their start.
fn bookings<'c>(register: &Register<'c>) -> Vec<Booking<'c>> {
    let claimed = register.entries.iter().enumerate().filter_map(|(place, entry)| {
        let session = entry.session;
        Some(Booking {
            place: Some(place),
            id: &session.id,
            student: &session.student,
            provider: &session.provider,
            setting: session.setting,
            span: entry.counted_span()?,
        })
    });
    let past = register.case.history.sessions.iter().map(|session| Booking {
        place: None,
        id: &session.id,
        student: &session.student,
        provider: &session.provider,
        setting: session.setting,
        span: session.span(),
    });
    let mut bookings: Vec<_> = claimed.chain(past).collect();
    bookings.sort_by_key(|booking| booking.span);
    bookings
}

fn note_overlap<'c>(one: &Booking<'c>, other: &Booking<'c>, overlaps: &mut [Overlaps<'c>]) {
    let Some(kind) = kind(one, other) else { return };
    let Some(common) = one.span.common(other.span) else { return };
    for (mine, theirs) in [(one, other), (other, one)] {
        let Some(place) = mine.place else { continue };
        let shared = match kind {
            OverlapKind::Student => &mut overlaps[place].student,
            OverlapKind::Provider => &mut overlaps[place].provider,
        };
        shared.spans.push(common);
        shared.sessions.push(theirs.id);
    }
}

/// The kind of overlap of two sessions that share time, if it is one.
fn kind(one: &Booking<'_>, other: &Booking<'_>) -> Option<OverlapKind> {
    if one.place.is_none() && other.place.is_none() {
        return None;
    }
    if one.student == other.student {
        return Some(OverlapKind::Student);
    }
    let both_in_groups = one.setting == Setting::Group && other.setting == Setting::Group;
    (one.provider == other.provider && !both_in_groups).then_some(OverlapKind::Provider)
}

fn count(overlaps: &mut Overlaps<'_>) {
    let mut all = overlaps.student.spans.clone();
    all.append(&mut overlaps.provider.spans.clone());
    overlaps.minutes = different_minutes(&mut all);
    for shared in [&mut overlaps.student, &mut overlaps.provider] {
        shared.minutes = different_minutes(&mut shared.spans);
        shared.sessions.sort_unstable();
    }
}
