//! A contract of a provider with the City (FORMAT §2.4).

use jiff::civil::Date;
use serde::Serialize;

use super::{Code, Id};
use crate::coded::coded;
use crate::reading::{code, date, id, integer, list, or_null, readable, word};

/// A contract (R20).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Contract {
    /// The id.
    pub id: Id,
    /// Whose contract it is.
    pub provider: Id,
    /// How far it has come.
    pub state: ContractState,
    /// Day of the City's approval.
    pub approved_on: Option<Date>,
    /// First day, when it states one.
    pub effective_from: Option<Date>,
    /// Last day; none = no end.
    pub effective_to: Option<Date>,
    /// The services it covers, with their prices.
    pub rates: Vec<Rate>,
}

readable!(Contract {
    id: required(id),
    provider: required(id),
    state: required(word),
    approved_on: default(None, or_null(date)),
    effective_from: default(None, or_null(date)),
    effective_to: default(None, or_null(date)),
    rates: required(list(Rate::read)),
});

impl Contract {
    /// The rate of a service; none = the contract does not cover it.
    pub fn rate(&self, service: &Code) -> Option<&Rate> {
        self.rates.iter().find(|rate| rate.service == *service)
    }
}

coded! {
    /// How far a contract has come (R20).
    pub enum ContractState {
        /// Being written.
        Draft = "DRAFT",
        /// Written.
        Completed = "COMPLETED",
        /// With the City.
        Submitted = "SUBMITTED",
        /// Approved by the City.
        CityApproved = "CITY_APPROVED",
        /// Refused; as if there were none.
        Rejected = "REJECTED",
        /// Approved once, and ended.
        Expired = "EXPIRED",
    }
}

impl ContractState {
    /// Whether the City has approved it.
    pub fn is_approved(self) -> bool {
        matches!(self, Self::CityApproved | Self::Expired)
    }

    /// Whether the City may still approve it.
    pub fn is_pending(self) -> bool {
        matches!(self, Self::Draft | Self::Completed | Self::Submitted)
    }
}

/// The prices of one service.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Rate {
    /// The service.
    pub service: Code,
    /// Price of an hour alone.
    pub individual_cents_per_hour: Option<i64>,
    /// Price of an hour in a group.
    pub group_cents_per_hour: Option<i64>,
}

readable!(Rate {
    service: required(code),
    individual_cents_per_hour: default(None, or_null(integer(1..=1_000_000_000))),
    group_cents_per_hour: default(None, or_null(integer(1..=1_000_000_000))),
});
