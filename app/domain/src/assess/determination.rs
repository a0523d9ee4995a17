//! The determination and the date (FORMAT §5.2).

use super::check::{Facts, Outcome};
use super::evidence::Evidence;
use super::examination::Examination;
use super::verdict::Verdict;
use crate::case::{Cause, Determination, Iep};
use crate::reason::Reason;

/// An IEP was in force in the missed period (R4).
pub(super) fn iep_in_force<'c>(evidence: &Evidence<'c>, examination: &mut Examination<'c>) -> Verdict {
    let student = evidence.register.student(evidence.entry(examination));
    let (iep, determination) = (student.iep.as_ref(), student.determination.as_ref());
    let facts = Facts::MissedPeriod {
        iep_start: iep.map(|iep| iep.start_date),
        iep_end: iep.and_then(|iep| iep.end_date),
        missed_from: determination.map(|found| found.missed_from),
        missed_to: determination.map(|found| found.missed_to),
    };
    match (iep, determination) {
        (Some(_), None) => Verdict::no_data(facts),
        (Some(iep), Some(found)) => {
            Verdict::gate_if(!share_a_day(iep, found), Reason::NoDetermination, facts)
        }
        (None, _) => Verdict::gate(Outcome::Fail, Reason::NoDetermination, facts),
    }
}

fn share_a_day(iep: &Iep, found: &Determination) -> bool {
    iep.start_date <= found.missed_to && iep.end_date.is_none_or(|end| found.missed_from <= end)
}

/// The services were missed for want of staff, or a reviewer accepted another cause (R1).
pub(super) fn cause_accepted<'c>(evidence: &Evidence<'c>, examination: &mut Examination<'c>) -> Verdict {
    let determination = evidence.register.student(evidence.entry(examination)).determination.as_ref();
    let facts = Facts::Cause { cause: determination.map(|found| found.cause) };
    match determination {
        None => Verdict::no_data(facts),
        Some(found) if found.cause == Cause::StaffingShortage || found.cause_accepted => Verdict::pass(facts),
        Some(_) => Verdict::gate(Outcome::NeedsHuman, Reason::SecondReview, facts),
    }
}

/// The session has happened (R23).
pub(super) fn session_not_in_future<'c>(
    evidence: &Evidence<'c>,
    examination: &mut Examination<'c>,
) -> Verdict {
    let date = examination.session.date;
    let compared_with = evidence.register.case.reference_date();
    Verdict::gate_if(date > compared_with, Reason::FutureService, Facts::Future { date, compared_with })
}
