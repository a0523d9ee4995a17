//! Flags on sessions.

use std::collections::{HashMap, HashSet};

use jiff::civil::Date;

use super::Flags;
use crate::assess::assessment::{Flag, FlagKind};
use crate::assess::overlaps::Overlaps;
use crate::assess::register::{Entry, Register};
use crate::case::{Id, SessionKind, Student, Text};
use crate::clock_time::{ClockTime, Span, different_minutes};

/// More minutes than this a provider cannot work in a day.
const LONGEST_DAY_MINUTES: i64 = 720;
/// The night ends at 06:00 and begins at 22:00, in minutes of the day.
const NIGHT_ENDS: i64 = 360;
const NIGHT_BEGINS: i64 = 1320;
/// So many notes with the same wording are too many.
const TOO_MANY_NOTES: usize = 3;
/// No recorded time is longer than a day and the extra hour of autumn.
const LONGEST_SPAN_MINUTES: i64 = 1500;

fn raise(flag: Flag, entry: &Entry<'_>, flags: &mut Flags) {
    flags.raise(flag, FlagKind::Session, &entry.session.id);
}

fn counted<'r, 'c>(register: &'r Register<'c>) -> impl Iterator<Item = &'r Entry<'c>> {
    register.entries.iter().filter(|entry| entry.is_counted())
}

/// `IEP_ENDED`: a counted session lies after the end of the student's IEP.
pub(super) fn iep_ended<'c>(register: &Register<'c>, _: &[Overlaps<'c>], flags: &mut Flags) {
    for entry in counted(register) {
        let end = register.student(entry).iep.as_ref().and_then(|iep| iep.end_date);
        if end.is_some_and(|end| entry.session.date > end) {
            raise(Flag::IepEnded, entry, flags);
        }
    }
}

/// `IMPOSSIBLE_DAY`: a counted session has a provider overlap, or lies on a day on which its provider works too long.
pub(super) fn impossible_day<'c>(register: &Register<'c>, overlaps: &[Overlaps<'c>], flags: &mut Flags) {
    let mut work: HashMap<(&Id, Date), Vec<Span>> = HashMap::with_capacity(register.entries.len());
    for entry in &register.entries {
        if let Some(span) = entry.counted_span() {
            work.entry((&entry.session.provider, entry.session.date)).or_default().push(span);
        }
    }
    for past in &register.case.history.sessions {
        work.entry((&past.provider, past.date)).or_default().push(past.span());
    }
    let too_long: HashSet<(&Id, Date)> = work
        .into_iter()
        .filter_map(|(day, mut spans)| (different_minutes(&mut spans) > LONGEST_DAY_MINUTES).then_some(day))
        .collect();
    for (entry, overlaps) in register.entries.iter().zip(overlaps) {
        let day = (&entry.session.provider, entry.session.date);
        let impossible = overlaps.provider.minutes > 0 || too_long.contains(&day);
        if impossible && entry.counted_span().is_some() {
            raise(Flag::ImpossibleDay, entry, flags);
        }
    }
}

/// `ODD_HOUR`: a counted session touches 22:00–06:00 on the wall clock.
pub(super) fn odd_hour<'c>(register: &Register<'c>, _: &[Overlaps<'c>], flags: &mut Flags) {
    for entry in counted(register) {
        let times = entry.session.start.zip(entry.session.end);
        if times.is_some_and(|(start, end)| touches_the_night(start, end)) {
            raise(Flag::OddHour, entry, flags);
        }
    }
}

fn touches_the_night(start: ClockTime, end: ClockTime) -> bool {
    start.minute_of_day() < NIGHT_ENDS || end.minute_of_day() > NIGHT_BEGINS || end < start
}

/// `REPEATED_NOTE`: three or more counted sessions of one provider have the same note fingerprint.
pub(super) fn repeated_note<'c>(register: &Register<'c>, _: &[Overlaps<'c>], flags: &mut Flags) {
    let mut notes: HashMap<(&Id, &Text), Vec<&Entry<'_>>> = HashMap::new();
    for entry in counted(register) {
        if let Some(fingerprint) = &entry.session.note_fingerprint {
            notes.entry((&entry.session.provider, fingerprint)).or_default().push(entry);
        }
    }
    for entries in notes.values().filter(|entries| entries.len() >= TOO_MANY_NOTES) {
        for entry in entries {
            raise(Flag::RepeatedNote, entry, flags);
        }
    }
}

/// `SAME_START_ALREADY_PAID`: a paid session of the student in history began at the same time.
pub(super) fn same_start_already_paid<'c>(register: &Register<'c>, _: &[Overlaps<'c>], flags: &mut Flags) {
    let paid = register.case.history.sessions.iter().filter(|past| past.reimbursed);
    let paid: HashSet<_> = paid.map(|past| (&past.student, past.date, past.start)).collect();
    for entry in register.entries.iter().filter(|entry| entry.session.kind == SessionKind::Service) {
        let session = entry.session;
        if session.start.is_some_and(|start| paid.contains(&(&session.student, session.date, start))) {
            raise(Flag::SameStartAlreadyPaid, entry, flags);
        }
    }
}

/// `STUDENT_ELSEWHERE`: a counted session overlaps the student's recorded school hours.
pub(super) fn student_elsewhere<'c>(register: &Register<'c>, _: &[Overlaps<'c>], flags: &mut Flags) {
    let hours: Vec<_> = register.pupils.iter().map(|pupil| school_hours(pupil.student)).collect();
    for entry in counted(register) {
        if entry.span.is_some_and(|span| is_at_school(&hours[entry.pupil], span)) {
            raise(Flag::StudentElsewhere, entry, flags);
        }
    }
}

/// A student's school hours, by their start.
fn school_hours(student: &Student) -> Vec<Span> {
    let attended = student.school_attendance.iter();
    let mut hours: Vec<_> =
        attended.map(|hours| Span::of_session(hours.date, hours.start, hours.end)).collect();
    hours.sort_unstable();
    hours
}

fn is_at_school(hours: &[Span], span: Span) -> bool {
    let first = hours.partition_point(|hours| hours.start < span.start - LONGEST_SPAN_MINUTES);
    hours[first..].iter().take_while(|hours| hours.start < span.end).any(|hours| hours.end > span.start)
}
