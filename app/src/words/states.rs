//! States in words: the label of a claim for its family, everything else for caseworkers.

use domain::claim::{LineState, Outcome, Status, Turn};

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

/// Where a line stands.
pub fn line_state(w: &Words, state: LineState) -> String {
    match state {
        LineState::Draft => w.msg_status_draft(),
        LineState::Sent => w.msg_review_state_sent(),
        LineState::Returned => w.msg_review_state_returned(),
        LineState::Held => w.msg_review_state_held(),
        LineState::Decided => w.msg_review_state_decided(),
        LineState::Approved => w.msg_review_state_approved(),
        LineState::Denied => w.msg_review_state_denied(),
        LineState::TakenBack => w.msg_reason_taken_back(),
    }
}

/// What an outcome is called.
pub fn outcome(w: &Words, outcome: Outcome) -> String {
    match outcome {
        Outcome::Approve => w.msg_review_approve(),
        Outcome::Part => w.msg_review_part(),
        Outcome::Return => w.msg_review_return(),
        Outcome::Deny => w.msg_review_deny(),
        Outcome::Hold => w.msg_review_hold(),
    }
}

/// Whose turn it is.
pub fn turn(w: &Words, turn: Turn) -> String {
    match turn {
        Turn::Family => w.msg_review_turn_family(),
        Turn::Oss => w.msg_review_turn_oss(),
        Turn::Second => w.msg_review_turn_second(),
        Turn::Office => w.msg_review_turn_office(),
        Turn::Finance => w.msg_review_turn_finance(),
        Turn::Nobody => w.msg_review_turn_nobody(),
    }
}
