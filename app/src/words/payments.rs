//! States of payments and batches, and why a line is set aside.

use domain::payment::{Aside, BatchState, PaymentState};

use super::Words;

/// Where a batch stands.
pub fn batch_state(words: &Words, state: BatchState) -> String {
    match state {
        BatchState::Built => words.msg_batch_built(),
        BatchState::Released => words.msg_batch_released(),
        BatchState::Exported => words.msg_batch_exported(),
        BatchState::Confirmed => words.msg_batch_confirmed(),
        BatchState::Dropped => words.msg_batch_dropped(),
    }
}

/// Where a payment stands, for finance.
pub fn payment_state(words: &Words, state: PaymentState) -> String {
    match state {
        PaymentState::Batched => words.msg_finance_batched(),
        PaymentState::Exported => words.msg_finance_exported(),
        PaymentState::Confirmed => words.msg_finance_paid(),
        PaymentState::Returned => words.msg_finance_returned(),
    }
}

/// How a payment is made.
pub fn pay_method(words: &Words, code: &str) -> String {
    match code {
        "CHECK" => words.msg_pay_mail(),
        "DEPOSIT" => words.msg_pay_deposit(),
        "PICK_UP" => words.msg_pay_pickup(),
        _ => code.to_owned(),
    }
}

/// Why a line waits beside the next batch.
pub fn aside(words: &Words, aside: &Aside) -> String {
    match aside {
        Aside::NoMethod => words.msg_aside_no_method(),
        Aside::NoName => words.msg_aside_no_name(),
        Aside::NoAddress => words.msg_aside_no_address(),
        Aside::NoZip => words.msg_aside_no_zip(),
        Aside::NoVendor => words.msg_aside_no_vendor(),
        Aside::NotGuardian => words.msg_aside_not_guardian(),
        Aside::CameBack => words.msg_aside_came_back(),
        Aside::ByHand(why) => why.clone(),
    }
}

/// What a family must set right before its money can go out.
pub fn details_wanted(words: &Words, why: &Aside) -> String {
    match why {
        Aside::NoMethod => words.msg_details_no_method(),
        Aside::NoName => words.msg_details_no_name(),
        Aside::NoAddress => words.msg_details_no_address(),
        Aside::NoZip => words.msg_details_no_zip(),
        Aside::NoVendor => words.msg_details_no_vendor(),
        Aside::NotGuardian => words.msg_details_not_guardian(),
        Aside::CameBack => words.msg_details_came_back(),
        Aside::ByHand(why) => why.clone(),
    }
}
