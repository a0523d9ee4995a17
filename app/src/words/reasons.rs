//! Reasons in words: what it is called, why it is so, and what makes it right. Ids of other families never stand in
//! them.

use domain::claim::ClaimRef;
use domain::money::Money;
use domain::reason::Reason;
use jiff::civil::Date;

use super::Words;
use super::dates::{length, short_day};

/// What the sentences of a line's reasons are made of; what is not known is left out of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReasonFacts {
    /// The last day of the license that was looked at.
    pub license_ended: Option<Date>,
    /// The first day of the contract.
    pub contract_from: Option<Date>,
    /// The last day of the contract.
    pub contract_to: Option<Date>,
    /// The day on which the school began to give the service.
    pub school_started: Option<Date>,
    /// The contract's price of an hour.
    pub rate: Option<Money>,
    /// The child's school.
    pub school: String,
    /// Minutes on the note.
    pub noted: Option<i64>,
    /// Minutes billed.
    pub billed: Option<i64>,
    /// Minutes of it that fit into the hours left.
    pub fit: Option<i64>,
    /// What another program paid.
    pub third_party: Option<Money>,
    /// What no bank paper shows yet.
    pub unproven: Option<Money>,
    /// The family's claim that has the session already.
    pub other_claim: Option<ClaimRef>,
    /// About when a second person will have looked.
    pub second_about: Option<Date>,
}

/// A reason as a person reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReasonText {
    /// What to do, or what it is called.
    pub title: String,
    /// Why it is so.
    pub why: String,
    /// What would make it payable.
    pub fix: String,
}

/// The three texts of a message by the name of its title.
macro_rules! text {
    ($w:ident, $title:ident, $why:ident, $fix:ident) => {
        ReasonText { title: $w.$title(), why: $w.$why(), fix: $w.$fix() }
    };
}

/// The words of a reason, for a family and for caseworkers alike.
#[expect(clippy::too_many_lines, reason = "a table: one line for each")]
pub fn reason(w: &Words, reason: Reason, facts: &ReasonFacts) -> ReasonText {
    match reason {
        Reason::AboveContractRate => above_rate(w, facts),
        Reason::AfterContractEnd => after_contract(w, facts),
        Reason::AfterSchoolStart => school_started(w, facts),
        Reason::BeforeContract => before_contract(w, facts),
        Reason::ContractMissing => {
            text!(
                w,
                msg_reason_contract_missing,
                msg_reason_contract_missing_why,
                msg_reason_contract_missing_fix
            )
        }
        Reason::ContractNotApproved => {
            text!(
                w,
                msg_reason_contract_waiting,
                msg_reason_contract_waiting_why,
                msg_reason_contract_waiting_fix
            )
        }
        Reason::Duplicate => duplicate(w, facts),
        Reason::FutureService => text!(w, msg_reason_future, msg_reason_future_why, msg_reason_future_fix),
        Reason::LicenseMissing => {
            text!(
                w,
                msg_reason_license_missing,
                msg_reason_license_missing_why,
                msg_reason_license_missing_fix
            )
        }
        Reason::LicenseNotValidOnDate => license_dates(w, facts),
        Reason::LicenseWrongType => {
            text!(w, msg_reason_license_kind, msg_reason_license_kind_why, msg_reason_license_kind_fix)
        }
        Reason::MinutesDiffer => minutes_less(w, facts),
        Reason::NoteMissing => {
            text!(w, msg_reason_note_missing, msg_reason_note_missing_why, msg_reason_note_missing_fix)
        }
        Reason::NoteNotPerSession => {
            text!(
                w,
                msg_reason_note_per_session,
                msg_reason_note_per_session_why,
                msg_reason_note_per_session_fix
            )
        }
        Reason::NoteNoGoal => {
            text!(w, msg_reason_note_no_goal, msg_reason_note_no_goal_why, msg_reason_note_no_goal_fix)
        }
        Reason::NoteNoTime => {
            text!(w, msg_reason_note_no_time, msg_reason_note_no_time_why, msg_reason_note_no_time_fix)
        }
        Reason::NotAService => {
            text!(w, msg_reason_not_a_service, msg_reason_not_a_service_why, msg_reason_not_a_service_fix)
        }
        Reason::NoDetermination => ReasonText {
            title: w.msg_reason_no_determination(),
            why: w.msg_reason_no_determination_why(),
            fix: w.msg_reason_no_determination_fix(&facts.school),
        },
        Reason::OverCap | Reason::PartialCap => hours_used(w, facts),
        Reason::PayerMismatch => {
            text!(w, msg_reason_payer_mismatch, msg_reason_payer_mismatch_why, msg_reason_payer_mismatch_fix)
        }
        Reason::PaymentMismatch => proof_short(w, facts),
        Reason::PaymentNotProven => {
            text!(w, msg_reason_proof_missing, msg_reason_proof_missing_why, msg_reason_proof_missing_fix)
        }
        Reason::ProviderOverlap => {
            text!(
                w,
                msg_reason_provider_overlap,
                msg_reason_provider_overlap_why,
                msg_reason_provider_overlap_fix
            )
        }
        Reason::ReceiptMissing => {
            text!(
                w,
                msg_reason_receipt_missing,
                msg_reason_receipt_missing_why,
                msg_reason_receipt_missing_fix
            )
        }
        Reason::ReceiptNoDates => {
            text!(
                w,
                msg_reason_receipt_no_dates,
                msg_reason_receipt_no_dates_why,
                msg_reason_receipt_no_dates_fix
            )
        }
        Reason::ReceiptUnreadable => {
            text!(
                w,
                msg_reason_receipt_unreadable,
                msg_reason_receipt_unreadable_why,
                msg_reason_receipt_unreadable_fix
            )
        }
        Reason::Refunded => text!(w, msg_reason_refunded, msg_reason_refunded_why, msg_reason_refunded_fix),
        Reason::SecondReview => second_person(w, facts),
        Reason::ServiceNotOwed => {
            text!(
                w,
                msg_reason_service_not_owed,
                msg_reason_service_not_owed_why,
                msg_reason_service_not_owed_fix
            )
        }
        Reason::StudentOverlap => {
            text!(w, msg_reason_child_overlap, msg_reason_child_overlap_why, msg_reason_child_overlap_fix)
        }
        Reason::SupervisorLicenseMissing => {
            text!(
                w,
                msg_reason_supervisor_missing,
                msg_reason_supervisor_missing_why,
                msg_reason_supervisor_missing_fix
            )
        }
        Reason::SupervisorNotValidOnDate => {
            text!(
                w,
                msg_reason_supervisor_dates,
                msg_reason_supervisor_dates_why,
                msg_reason_supervisor_dates_fix
            )
        }
        Reason::ThirdPartyPaid => third_party(w, facts),
        Reason::TranslationNeeded => ReasonText {
            title: w.msg_reason_translating(),
            why: w.msg_reason_translating_why(w.msg_reason_other_language()),
            fix: w.msg_reason_translating_fix(),
        },
    }
}

/// A reason as caseworkers read it: its words, then its code.
pub fn reason_for_staff(w: &Words, which: Reason, facts: &ReasonFacts) -> String {
    format!("{} ({which})", reason(w, which, facts).title)
}

/// The day, or "another day" where it is not known.
fn day_or_other(w: &Words, day: Option<Date>) -> String {
    day.map_or_else(|| w.msg_reason_other_day(), |day| short_day(w, day))
}

fn length_or_some(w: &Words, minutes: Option<i64>) -> String {
    minutes.map_or_else(|| w.msg_reason_other_time(), |minutes| length(w, minutes))
}

fn amount_or_part(w: &Words, amount: Option<Money>) -> String {
    amount.map_or_else(|| w.msg_reason_a_part(), |amount| amount.to_string())
}

fn above_rate(w: &Words, facts: &ReasonFacts) -> ReasonText {
    let rate = amount_or_part(w, facts.rate);
    ReasonText {
        title: w.msg_reason_above_rate(),
        why: if facts.rate.is_some() {
            w.msg_reason_above_rate_why(&rate)
        } else {
            w.msg_reason_above_rate_plain()
        },
        fix: w.msg_reason_above_rate_fix(),
    }
}

fn before_contract(w: &Words, facts: &ReasonFacts) -> ReasonText {
    ReasonText {
        title: w.msg_reason_before_contract(),
        why: w.msg_reason_before_contract_why(day_or_other(w, facts.contract_from)),
        fix: w.msg_reason_before_contract_fix(),
    }
}

fn after_contract(w: &Words, facts: &ReasonFacts) -> ReasonText {
    ReasonText {
        title: w.msg_reason_after_contract(),
        why: w.msg_reason_after_contract_why(day_or_other(w, facts.contract_to)),
        fix: w.msg_reason_after_contract_fix(),
    }
}

fn school_started(w: &Words, facts: &ReasonFacts) -> ReasonText {
    ReasonText {
        title: w.msg_reason_school_started(),
        why: w.msg_reason_school_started_why(day_or_other(w, facts.school_started)),
        fix: w.msg_reason_school_started_fix(),
    }
}

/// The session is in another claim of the family; else its receipt was paid before.
fn duplicate(w: &Words, facts: &ReasonFacts) -> ReasonText {
    match facts.other_claim {
        Some(other) => ReasonText {
            title: w.msg_reason_duplicate(),
            why: w.msg_reason_duplicate_why(other.to_string()),
            fix: w.msg_reason_duplicate_fix(),
        },
        None => text!(w, msg_reason_paid_before, msg_reason_paid_before_why, msg_reason_paid_before_fix),
    }
}

/// "Good until" is true only where the last day is known.
fn license_dates(w: &Words, facts: &ReasonFacts) -> ReasonText {
    match facts.license_ended {
        Some(ended) => ReasonText {
            title: w.msg_reason_license_dates(),
            why: w.msg_reason_license_dates_why(short_day(w, ended)),
            fix: w.msg_reason_license_dates_fix(),
        },
        None => text!(w, msg_reason_license_day, msg_reason_license_day_why, msg_reason_license_day_fix),
    }
}

fn minutes_less(w: &Words, facts: &ReasonFacts) -> ReasonText {
    ReasonText {
        title: w.msg_reason_minutes_less(),
        why: w.msg_reason_minutes_less_why(length_or_some(w, facts.noted), length_or_some(w, facts.billed)),
        fix: w.msg_reason_minutes_less_fix(),
    }
}

fn hours_used(w: &Words, facts: &ReasonFacts) -> ReasonText {
    match facts.fit.filter(|fit| *fit > 0) {
        Some(fit) => ReasonText {
            title: w.msg_reason_hours_partly_left(),
            why: w.msg_reason_hours_partly_left_why(length(w, fit), length_or_some(w, facts.billed)),
            fix: w.msg_reason_hours_partly_left_fix(),
        },
        None => text!(w, msg_reason_hours_used, msg_reason_hours_used_why, msg_reason_hours_used_fix),
    }
}

fn proof_short(w: &Words, facts: &ReasonFacts) -> ReasonText {
    match facts.unproven {
        Some(rest) => ReasonText {
            title: w.msg_reason_proof_short(rest.to_string()),
            why: w.msg_reason_proof_short_why(),
            fix: w.msg_reason_proof_short_fix(),
        },
        None => {
            text!(w, msg_reason_proof_no_match, msg_reason_proof_no_match_why, msg_reason_proof_no_match_fix)
        }
    }
}

fn second_person(w: &Words, facts: &ReasonFacts) -> ReasonText {
    ReasonText {
        title: w.msg_reason_second_person(),
        why: w.msg_reason_second_person_why(),
        fix: match facts.second_about {
            Some(about) => w.msg_reason_second_person_about(short_day(w, about)),
            None => w.msg_track_nothing_to_do(),
        },
    }
}

fn third_party(w: &Words, facts: &ReasonFacts) -> ReasonText {
    ReasonText {
        title: w.msg_reason_third_party(),
        why: w.msg_reason_third_party_why(amount_or_part(w, facts.third_party)),
        fix: w.msg_reason_third_party_fix(),
    }
}

#[cfg(test)]
mod tests {
    use domain::language::Language;

    use super::*;
    use crate::words;

    #[test]
    fn every_reason_says_what_why_and_what_to_do_also_when_nothing_is_known() {
        let w = words::of(Language::default());
        for which in Reason::ALL {
            let text = reason(w, *which, &ReasonFacts::default());
            for words in [text.title, text.why, text.fix] {
                assert!(!words.trim().is_empty() && !words.contains('{'), "{which}: {words}");
            }
        }
    }

    #[test]
    fn lengths_stand_in_the_order_of_the_sentence() {
        let w = words::of(Language::default());
        let facts =
            ReasonFacts { noted: Some(40), billed: Some(45), fit: Some(15), ..ReasonFacts::default() };
        let strip = |text: String| text.replace(['\u{2068}', '\u{2069}'], "");
        let why = strip(reason(w, Reason::MinutesDiffer, &facts).why);
        assert!(why.starts_with("The note shows 40 min. You asked for 45 min."), "{why}");
        let why = strip(reason(w, Reason::OverCap, &facts).why);
        assert!(why.starts_with("We can pay 15 min of 45 min."), "{why}");
    }
}
