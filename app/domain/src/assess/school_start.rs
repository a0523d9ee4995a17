//! The start of school-based services (FORMAT §5.4, R37).

use jiff::civil::Date;

use super::assessment::{Flag, FlagKind, ReviewFlag};
use super::check::{Facts, Outcome};
use super::evidence::Evidence;
use super::examination::Examination;
use super::verdict::Verdict;
use crate::case::{LateStartNotice, SchoolBasedStart, SchoolStartBasis};
use crate::reason::Reason;

/// The school had not yet started to give the service itself (R37).
pub(super) fn not_started_on_session_date<'c>(
    evidence: &Evidence<'c>,
    examination: &mut Examination<'c>,
) -> Verdict {
    let register = &evidence.register;
    let date = examination.session.date;
    let compared_date = match register.case.settings.school_start_basis {
        SchoolStartBasis::ServiceDate => date,
        SchoolStartBasis::SubmissionDate => register.case.reference_date(),
    };
    let unknown =
        Facts::SchoolStart { start_date: None, notice_date: None, cut_off_date: None, compared_date };
    let Some(line) = evidence.entry(examination).line else { return Verdict::no_data(unknown) };
    let Some(started) = &register.lines[line].line.school_based_start else { return Verdict::pass(unknown) };
    let cut_off_date = cut_off(started);
    let facts = Facts::SchoolStart {
        start_date: Some(started.start_date),
        notice_date: started.notice_date,
        cut_off_date,
        compared_date,
    };
    if cut_off_date.is_none_or(|cut_off| compared_date < cut_off) {
        return Verdict::pass(facts);
    }
    let late = started.notice_date.is_none_or(|notice| notice > date);
    if late {
        let id = &examination.session.id;
        examination.flags.push(ReviewFlag::new(Flag::LateStartNotice, FlagKind::Session, id));
    }
    if late && register.case.settings.late_start_notice == LateStartNotice::Hold {
        return Verdict::gate(Outcome::NeedsHuman, Reason::SecondReview, facts);
    }
    Verdict::gate(Outcome::Fail, Reason::AfterSchoolStart, facts)
}

/// The day from which sessions are no longer paid; none when a supervisor allowed all until a notice that never came.
fn cut_off(started: &SchoolBasedStart) -> Option<Date> {
    match &started.late_notice_override {
        None => Some(started.start_date),
        Some(_) => started.notice_date.map(|notice| notice.max(started.start_date)),
    }
}
