//! Answers to the pages' questions, straight from the store.

mod ask;
mod bench;
mod bench_beside;
mod bench_checks;
mod check_facts;
mod circuit_breaker;
pub(super) mod claims;
mod district_days;
mod fact_words;
mod facts;
mod home;
mod papers;
mod payments;
mod review;
mod settings;
mod tracker;

use app::trouble::Trouble;

use super::Error;

impl From<Error> for Trouble {
    /// A refusal is told as it is; a fault is logged once, here, and told by its number.
    fn from(error: Error) -> Self {
        match error {
            Error::Refused(refusal) => refusal.into(),
            fault => broken(&fault),
        }
    }
}

/// Logs a fault with its causes, and gives the number that is shown to the person.
pub fn broken(fault: &Error) -> Trouble {
    Trouble::Broken { reference: log(fault) }
}

/// Logs a fault with its causes under a short number.
pub fn log(fault: &dyn std::error::Error) -> String {
    let mut bytes = [0; 4];
    let _ = getrandom::fill(&mut bytes);
    let reference = crate::clock::hex(&bytes);
    let mut causes = fault.to_string();
    let mut cause = fault.source();
    while let Some(deeper) = cause {
        causes.push_str(": ");
        causes.push_str(&deeper.to_string());
        cause = deeper.source();
    }
    tracing::error!(reference, causes, "a request broke");
    reference
}
