//! The case: everything needed to say how much of a claim can be paid (FORMAT §2).
//!
//! - [`read`] reads a case file; the parts and their tables are in `settings`, `student`, `determination`,
//!   `provider`, `contract`, `claim`, `papers` and `history`, each with its reader
//! - [`check`] looks at the connections between the parts (§4), in `connections`
//! - `value` holds the kinds of text

mod claim;
pub(crate) mod connections;
mod contract;
mod determination;
mod history;
mod papers;
mod provider;
mod setting_name;
mod settings;
mod student;
mod value;

use jiff::civil::Date;
use serde::Serialize;

pub use crate::catalog::Catalog;
use crate::reading::{self, date, list, list_of, readable};
pub use crate::reading::{Problem, ProblemCode};
pub use claim::{Claim, ClaimReturn, Session, SessionKind, Setting};
pub use connections::check;
pub use contract::{Contract, ContractState, Rate};
pub use determination::{
    Cause, Determination, Finding, LateNoticeOverride, NotifierRole, SchoolBasedStart, ServiceLine,
};
pub use history::{History, PastReceipt, PastSession};
pub use papers::{Allocation, BankLine, BankLineKind, Receipt, ReceiptPart};
pub use provider::{License, Provider};
pub use setting_name::{NoValue, SettingName};
pub use settings::{
    ContractEffectiveDefault, LateStartNotice, RateCeiling, SchoolStartBasis, SecondReviewFlag, Settings,
    SlaStart,
};
pub use student::{Attendance, Guardian, Iep, Relation, Student};
pub use value::{Code, Id, Text};

/// A case (§2).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Case {
    /// Day of the assessment.
    pub as_of: Date,
    /// The program's choices (§2.1).
    pub settings: Settings,
    /// Additions to the service and role tables (§3).
    pub catalog: Catalog,
    /// The children of one household that claim together (§2.2).
    pub students: Vec<Student>,
    /// The people who gave the services (§2.3).
    pub providers: Vec<Provider>,
    /// Their contracts with the City (§2.4).
    pub contracts: Vec<Contract>,
    /// The claim itself (§2.5).
    pub claim: Claim,
    /// What other claims hold (§2.6).
    pub history: History,
}

readable!(Case {
    as_of: required(date),
    settings: or_empty(Settings::read),
    catalog: or_empty(Catalog::read),
    students: required(list_of(1.., Student::read)),
    providers: default(Vec::new(), list(Provider::read)),
    contracts: default(Vec::new(), list(Contract::read)),
    claim: required(Claim::read),
    history: or_empty(History::read),
});

/// Reads a case file (§1.1). Refuses it with the complete list of its problems: those of its structure or, when it has
/// none, those of its connections.
pub fn read(file: impl AsRef<[u8]>) -> Result<Case, Vec<Problem>> {
    let case = reading::read_member(file.as_ref(), "case", Case::read)?;
    let problems = check(&case);
    if problems.is_empty() { Ok(case) } else { Err(problems) }
}

impl Case {
    /// The reference date of the claim: the day of its submission, or of the assessment for a draft (§2.5).
    pub fn reference_date(&self) -> Date {
        self.claim.submitted_on.unwrap_or(self.as_of)
    }
}
