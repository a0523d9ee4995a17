//! The assessment: how much of a claim can be paid, and why not the rest (FORMAT §5, §6, §8). A pure function.
//!
//! - [`assess`] tells the story; `EXAMINATION` and `FIRST_CHECKS` list the checks in their order
//! - `register`, `people` – the case, looked up by id; `evidence` – what is only seen across all sessions
//! - `first_checks` (§5.1), `determination` (§5.2), `contract` (§5.3), `school_start` (§5.4), `license` (§5.5),
//!   `note` (§5.6), `minutes` and `overlaps` (§5.7), `rate` and `papers` (§5.8), `second_review` (§5.9), `cap` (§5.10)
//! - `examination` – one session while its checks are made; `verdict` – what a rule found out
//! - `flags` – review flags (§8); `assessment`, `check` – what is printed; `answer` – how it is put together

mod answer;
mod assessment;
mod cap;
mod check;
mod contract;
mod determination;
mod evidence;
mod examination;
mod first_checks;
mod flags;
mod license;
mod minutes;
mod note;
mod overlaps;
mod papers;
mod people;
mod rate;
mod register;
mod school_start;
mod second_review;
mod verdict;

pub use assessment::{
    Assessment, Flag, FlagKind, NotPaid, ReviewFlag, ServiceLineUse, SessionAssessment, Totals,
};
pub use check::{Check, CheckName, Facts, Outcome};

use crate::case::Case;
use evidence::Evidence;
use examination::Examination;
use papers::checks;
use register::Register;
use verdict::Verdict;

/// A rule on one session: it looks at the evidence, takes from the amount what its limit takes, and says what it found.
type Rule = for<'c> fn(&Evidence<'c>, &mut Examination<'c>) -> Verdict;

/// The checks of an examined session, in the order of chapter 5. The first checks go before, the cap comes last.
const EXAMINATION: [(CheckName, Rule); 20] = [
    (CheckName::IepInForceForMissedPeriod, determination::iep_in_force),
    (CheckName::CauseAccepted, determination::cause_accepted),
    (CheckName::SessionNotInFuture, determination::session_not_in_future),
    (CheckName::ContractApprovedOnSessionDate, contract::approved_on_session_date),
    (CheckName::SchoolServicesNotStarted, school_start::not_started_on_session_date),
    (CheckName::LicenseValidOnSessionDate, license::own_valid_on_session_date),
    (CheckName::SupervisorLicenseValidOnSessionDate, license::supervisor_valid_on_session_date),
    (CheckName::NotePresent, note::present),
    (CheckName::NoteHasStartAndEnd, note::has_start_and_end),
    (CheckName::NoteHasIepGoal, note::has_iep_goal),
    (CheckName::MinutesNotAboveNote, minutes::not_above_note),
    (CheckName::NoOverlapSameChild, minutes::no_overlap_same_child),
    (CheckName::NoOverlapSameProvider, minutes::no_overlap_same_provider),
    (CheckName::RateWithinContract, rate::within_contract),
    (CheckName::ThirdPartyPaymentExcluded, rate::third_party_excluded),
    (CheckName::ReceiptPresent, checks::receipt_present),
    (CheckName::ReceiptMatchesStatementLine, checks::matches_statement_line),
    (CheckName::PayerIsCaseGuardian, checks::payer_is_guardian),
    (CheckName::PaymentNotRefunded, checks::not_refunded),
    (CheckName::SecondReview, second_review::second_review),
];

/// Assesses a case that has no problems. (Of one that has, references to nothing lead to nothing being paid.)
pub fn assess(case: &Case) -> Assessment {
    let register = Register::new(case);
    let entries = register.entries.iter().enumerate();
    let mut examinations: Vec<_> =
        entries.map(|(place, entry)| Examination::begin(&register, place, entry)).collect();
    let evidence = Evidence::gather(register, &examinations);
    let mut left_minutes: Vec<i64> =
        evidence.register.lines.iter().map(|owed| owed.line.left_minutes()).collect();
    for examination in examinations.iter_mut().filter(|examination| !examination.ended) {
        examine(&evidence, examination);
        cap::settle(&evidence.register, examination, &mut left_minutes);
    }
    answer::assessment(evidence, examinations, &left_minutes)
}

/// Makes the checks of one session.
fn examine<'c>(evidence: &Evidence<'c>, examination: &mut Examination<'c>) {
    examination.minutes.lose(evidence.overlaps[examination.place].minutes);
    for (name, rule) in EXAMINATION {
        let verdict = rule(evidence, examination);
        examination.record(name, verdict);
    }
}
