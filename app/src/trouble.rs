//! What a page is told instead of an answer.

use domain::refusal::Refusal;

/// Why a page cannot show what was asked for.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    /// Nobody is signed in.
    #[error("signed out")]
    SignedOut,
    /// It does not exist, or not for this person.
    #[error("missing")]
    Missing,
    /// Something failed on our side; the reference stands in the log.
    #[error("broken, {reference}")]
    Broken {
        /// The number for the phone.
        reference: String,
    },
}

impl From<Refusal> for Trouble {
    /// A read is only ever refused because the thing is not there for this person.
    fn from(_: Refusal) -> Self {
        Self::Missing
    }
}
