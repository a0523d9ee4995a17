//! The portal's "no": plain facts, without a sentence for the reader.

use serde::{Deserialize, Serialize};

use crate::field::Problem;

/// Why something was not done. Each has a sentence in every language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum Refusal {
    /// It does not exist, or not for this person.
    #[error("no such thing for this person")]
    Missing,
    /// Fields of the form need another look.
    #[error("{} fields have problems", .0.len())]
    Problems(Vec<Problem>),
    /// Somebody changed it since it was read.
    #[error("{by} changed it first")]
    ChangedMeanwhile {
        /// The name of who was first; empty when not known.
        by: String,
    },
    /// One person may not do both steps.
    #[error("the same person did the step before")]
    SamePerson,
    /// The claim has been sent and can't be changed like a draft.
    #[error("the claim was sent already")]
    AlreadySent,
    /// The line does not wait for this.
    #[error("the line is in another state")]
    WrongState,
    /// The line is in a payment batch.
    #[error("the line is in a batch")]
    InBatch,
    /// Fewer minutes are left than the decision gives.
    #[error("only {left} minutes are left")]
    OverHours {
        /// Minutes left on the service line.
        left: i64,
    },
    /// The batch would be empty.
    #[error("nothing is ready to be paid")]
    NothingToPay,
    /// Too many tries.
    #[error("too many tries")]
    SlowDown,
}

impl From<Vec<Problem>> for Refusal {
    fn from(problems: Vec<Problem>) -> Self {
        Self::Problems(problems)
    }
}
