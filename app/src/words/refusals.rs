//! Every "no" in a sentence that says what to do.

use domain::refusal::Refusal;

use super::Words;

/// The sentence over the form.
pub fn refusal(words: &Words, refusal: &Refusal) -> String {
    match refusal {
        Refusal::Missing => words.msg_error_not_found(),
        Refusal::Problems(_) => words.msg_error_title(),
        Refusal::ChangedMeanwhile { by } if by.is_empty() => words.msg_error_conflict(),
        Refusal::ChangedMeanwhile { by } => words.msg_error_first(by),
        Refusal::SamePerson => words.msg_error_same_person(),
        Refusal::AlreadySent => words.msg_error_already_sent(),
        Refusal::WrongState => words.msg_error_wrong_state(),
        Refusal::InBatch => words.msg_error_in_batch(),
        Refusal::OverHours { left } => words.msg_error_over_hours(left.to_string()),
        Refusal::NothingToPay => words.msg_error_nothing_to_pay(),
        Refusal::SlowDown => words.msg_error_slow_down(),
    }
}
