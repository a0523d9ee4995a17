//! Session times that cannot be (FORMAT §4: `END_WITHOUT_START`, `START_EQUALS_END`, `BAD_SESSION_LENGTH`).

use jiff::civil::Date;

use super::Findings;
use crate::case::{Case, ProblemCode};
use crate::clock_time::{ClockTime, Span};

/// The times of claim sessions, history sessions and school attendance. A start without an end is a note without time.
pub fn session_lengths(case: &Case, findings: &mut Findings) {
    for (s, session) in case.claim.sessions.iter().enumerate() {
        let Some(end) = session.end else { continue };
        let problem = match session.start {
            Some(start) => length_problem(session.date, start, end),
            None => Some(ProblemCode::EndWithoutStart),
        };
        note_at(problem, format_args!("/claim/sessions/{s}/end"), findings);
    }
    for (s, session) in case.history.sessions.iter().enumerate() {
        let problem = length_problem(session.date, session.start, session.end);
        note_at(problem, format_args!("/history/sessions/{s}/end"), findings);
    }
    for (s, student) in case.students.iter().enumerate() {
        for (a, attended) in student.school_attendance.iter().enumerate() {
            let problem = length_problem(attended.date, attended.start, attended.end);
            note_at(problem, format_args!("/students/{s}/school_attendance/{a}/end"), findings);
        }
    }
}

fn note_at(problem: Option<ProblemCode>, pointer: std::fmt::Arguments<'_>, findings: &mut Findings) {
    if let Some(code) = problem {
        findings.note_if(true, code, pointer);
    }
}

fn length_problem(date: Date, start: ClockTime, end: ClockTime) -> Option<ProblemCode> {
    if start == end {
        return Some(ProblemCode::StartEqualsEnd);
    }
    let good = (1..=1440).contains(&Span::of_session(date, start, end).minutes());
    (!good).then_some(ProblemCode::BadSessionLength)
}
