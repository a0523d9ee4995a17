//! Typed, time-ordered ids of everything that is kept. They are names, never secrets.

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, uuid::Error> {
                Uuid::parse_str(text).map(Self)
            }
        }

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                Self(id)
            }
        }
    )*};
}

ids! {
    /// A family: guardians and children who claim together.
    HouseholdId
    /// A guardian, a helper or a member of staff.
    PersonId
    /// A signed-in phone or computer.
    DeviceId
    /// A child with an IEP.
    StudentId
    /// One goal of a student's IEP.
    GoalId
    /// A school's finding that services were missed.
    DeterminationId
    /// One owed service of a determination.
    ServiceLineId
    /// The person who gives a service.
    ProviderId
    /// A license or certificate of a provider or supervisor.
    LicenseId
    /// A provider's contract with the City.
    ContractId
    /// A family's request to be paid back.
    ClaimId
    /// One visit of a claim.
    SessionId
    /// A provider's receipt.
    ReceiptId
    /// One line of a bank paper.
    BankLineId
    /// A paper: an uploaded photo or PDF.
    DocumentId
    /// A caseworker's decision on one session.
    DecisionId
    /// One approved line on its way to the family.
    PayoutId
    /// One check or deposit.
    PaymentId
    /// Payments that leave together.
    BatchId
    /// Something that happened.
    EventId
    /// A file of the district's facts.
    ImportId
    /// A task of the out-tray.
    JobId
    /// What a family asked before it paid.
    SlipId
    /// A message between a family and the office.
    MessageId
    /// A change of a setting.
    SettingChangeId
}
