//! Payments and their batches: states, why money is set aside, and the file that the City pays from.

mod aside;
mod file;

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::claim::{UnknownState, states};

pub use aside::Aside;
pub use file::{PaymentFile, Row};

states! {
    /// Where a batch of payments stands.
    BatchState {
        /// Its payments are chosen; another person must look at it and release it.
        Built "BUILT"
        /// A second person released it; its file can be made.
        Released "RELEASED"
        /// Its file was made: the City can pay.
        Exported "EXPORTED"
        /// The City answered for each of its payments.
        Confirmed "CONFIRMED"
        /// All of its payments were set aside before it was released.
        Dropped "DROPPED"
    }
}

states! {
    /// Where one check or deposit stands.
    PaymentState {
        /// In a batch that is not exported.
        Batched "BATCHED"
        /// In a file for the City.
        Exported "EXPORTED"
        /// The City confirmed it.
        Confirmed "CONFIRMED"
        /// It came back; its money goes out with another payment.
        Returned "RETURNED"
    }
}
