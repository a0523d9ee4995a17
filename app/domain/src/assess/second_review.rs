//! Second review: flags that the program lets hold a session (FORMAT §5.9).

use super::assessment::{Flag, FlagKind};
use super::check::{Facts, Outcome};
use super::evidence::Evidence;
use super::examination::Examination;
use super::verdict::Verdict;
use crate::case::SecondReviewFlag;
use crate::reason::Reason;

/// No flag of the setting was raised for the session, its provider, or a receipt that lists it.
pub(super) fn second_review<'c>(evidence: &Evidence<'c>, examination: &mut Examination<'c>) -> Verdict {
    let named = &evidence.register.case.settings.second_review_flags;
    let mut flags: Vec<_> =
        named.iter().copied().filter(|flag| raised(*flag, evidence, examination)).collect();
    flags.sort_unstable();
    flags.dedup();
    if flags.is_empty() {
        return Verdict::pass(Facts::Flags { flags });
    }
    Verdict::gate(Outcome::NeedsHuman, Reason::SecondReview, Facts::Flags { flags })
}

fn raised(named: SecondReviewFlag, evidence: &Evidence<'_>, examination: &Examination<'_>) -> bool {
    let (flag, kind) = flag_of(named);
    let is_raised = |id| evidence.flags.is_raised(flag, kind, id);
    match kind {
        FlagKind::Provider => is_raised(&examination.session.provider),
        FlagKind::Receipt => evidence.papers.receipt_ids(examination.place).any(is_raised),
        _ => is_raised(&examination.session.id),
    }
}

/// The flag of the same code, and what it is raised for.
fn flag_of(named: SecondReviewFlag) -> (Flag, FlagKind) {
    match named {
        SecondReviewFlag::DuplicateReceipt => (Flag::DuplicateReceipt, FlagKind::Receipt),
        SecondReviewFlag::IepEnded => (Flag::IepEnded, FlagKind::Session),
        SecondReviewFlag::ImpossibleDay => (Flag::ImpossibleDay, FlagKind::Session),
        SecondReviewFlag::OddHour => (Flag::OddHour, FlagKind::Session),
        SecondReviewFlag::PayeeIsGuardian => (Flag::PayeeIsGuardian, FlagKind::Provider),
        SecondReviewFlag::RepeatedNote => (Flag::RepeatedNote, FlagKind::Session),
        SecondReviewFlag::SameStartAlreadyPaid => (Flag::SameStartAlreadyPaid, FlagKind::Session),
        SecondReviewFlag::StudentElsewhere => (Flag::StudentElsewhere, FlagKind::Session),
    }
}
