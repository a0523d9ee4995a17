//! States in the family's words.

use domain::claim::Status;

use super::Words;

/// The one label of a claim.
pub fn status(words: &Words, status: Status) -> String {
    match status {
        Status::Draft => words.msg_status_draft(),
        Status::Received => words.msg_status_received(),
        Status::NeedsYou => words.msg_status_need_you(),
        Status::Checking => words.msg_status_checking(),
        Status::Waiting => words.msg_status_waiting(),
        Status::Decided => words.msg_status_decided(),
        Status::Paying => words.msg_status_paying(),
        Status::Paid => words.msg_status_paid(),
        Status::TakenBack => words.msg_reason_taken_back(),
    }
}
