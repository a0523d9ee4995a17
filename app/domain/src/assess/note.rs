//! The session note (FORMAT §5.6, R28–R30).

use super::check::{Facts, Outcome};
use super::evidence::Evidence;
use super::examination::Examination;
use super::verdict::Verdict;
use crate::case::Id;
use crate::reason::Reason;

/// The session has a note of its own that can be read (R15, R30).
pub(super) fn present<'c>(evidence: &Evidence<'c>, examination: &mut Examination<'c>) -> Verdict {
    let note = examination.session.note.as_ref();
    let facts = Facts::Note { note: note.cloned() };
    match note {
        None => Verdict::gate(Outcome::NoData, Reason::NoteMissing, facts),
        Some(note) if evidence.in_translation.contains(note) => {
            Verdict::gate(Outcome::NeedsHuman, Reason::TranslationNeeded, facts)
        }
        Some(note) => {
            let owner = evidence.note_owners.get(note);
            Verdict::gate_if(owner != Some(&examination.place), Reason::NoteNotPerSession, facts)
        }
    }
}

/// The note says when the session began and ended (R28).
pub(super) fn has_start_and_end<'c>(evidence: &Evidence<'c>, examination: &mut Examination<'c>) -> Verdict {
    let session = examination.session;
    let facts = Facts::Times { start: session.start, end: session.end };
    if !can_be_read(evidence, examination) {
        return Verdict::no_data(facts);
    }
    let incomplete = session.start.is_none() || session.end.is_none();
    Verdict::gate_if(incomplete, Reason::NoteNoTime, facts)
}

/// The note names goals, and all of them are the student's (R12, R29).
pub(super) fn has_iep_goal<'c>(evidence: &Evidence<'c>, examination: &mut Examination<'c>) -> Verdict {
    let of_student = &evidence.register.student(evidence.entry(examination)).goals;
    let mut goals: Vec<Id> = examination.session.goals.clone();
    goals.sort_unstable();
    goals.dedup();
    let (on_iep, not_on_iep): (Vec<_>, Vec<_>) =
        goals.into_iter().partition(|goal| of_student.contains(goal));
    let wrong = on_iep.is_empty() || !not_on_iep.is_empty();
    let facts = Facts::Goals { on_iep, not_on_iep };
    if !can_be_read(evidence, examination) {
        return Verdict::no_data(facts);
    }
    Verdict::gate_if(wrong, Reason::NoteNoGoal, facts)
}

/// Whether there is a note, and it is not in translation.
fn can_be_read(evidence: &Evidence<'_>, examination: &Examination<'_>) -> bool {
    let note = examination.session.note.as_ref();
    note.is_some_and(|note| !evidence.in_translation.contains(note))
}
