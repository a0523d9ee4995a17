//! Questions of the pages of the district's facts: determinations, providers, contracts, school-based starts, imports.

use async_trait::async_trait;
use domain::access::Actor;
use domain::id::{ContractId, ImportId, ProviderId, ServiceLineId, StudentId};

use crate::trouble::Trouble;

/// What a search found.
#[derive(Clone, Debug, Default)]
pub struct FactsFound {
    /// The words that were searched for.
    pub words: String,
    /// Children.
    pub children: Vec<ChildFound>,
    /// Providers.
    pub providers: Vec<ProviderFound>,
}

/// A child that was found.
#[derive(Clone, Debug)]
pub struct ChildFound {
    /// Which child.
    pub id: StudentId,
    /// First and last name.
    pub name: String,
    /// The end of the state's number: `…1001`.
    pub sasid: String,
    /// The school.
    pub school: String,
}

/// A provider that was found.
#[derive(Clone, Debug)]
pub struct ProviderFound {
    /// Which provider.
    pub id: ProviderId,
    /// The name.
    pub name: String,
    /// The code in the district's files.
    pub code: String,
    /// The jobs.
    pub jobs: String,
}

/// Everything kept about a child.
#[derive(Clone, Debug)]
pub struct ChildFacts {
    /// Which child.
    pub id: StudentId,
    /// First and last name.
    pub name: String,
    /// The state's number.
    pub sasid: String,
    /// The school.
    pub school: String,
    /// The days of the IEP.
    pub iep: Option<String>,
    /// What the school found; none while it has not finished.
    pub finding: Option<Finding>,
    /// The owed services.
    pub lines: Vec<OwedService>,
    /// The goals with their numbers.
    pub goals: Vec<(String, String)>,
    /// The guardians.
    pub guardians: Vec<GuardianFacts>,
}

/// What a school found.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The findings in words.
    pub findings: Vec<String>,
    /// First and last day of the missed services.
    pub missed: String,
    /// The cause in words.
    pub cause: String,
    /// Whether a caseworker must accept the cause.
    pub to_accept: bool,
    /// When a caseworker accepted the cause.
    pub accepted_on: Option<String>,
    /// Who assessed.
    pub assessor: String,
    /// The day of the decision.
    pub decided_on: String,
}

/// An owed service with its minutes.
#[derive(Clone, Debug)]
pub struct OwedService {
    /// Which line.
    pub id: ServiceLineId,
    /// The name of the service.
    pub service: String,
    /// Minutes owed.
    pub owed: i64,
    /// Minutes made up by the school.
    pub school: i64,
    /// Minutes of lines in review.
    pub reserved: i64,
    /// Minutes paid back.
    pub reimbursed: i64,
    /// Minutes left.
    pub left: i64,
    /// The first day on which the school gives it.
    pub starts_on: Option<String>,
    /// Its ledger, the newest entry first.
    pub entries: Vec<LedgerEntry>,
}

/// A change of a line's minutes.
#[derive(Clone, Debug)]
pub struct LedgerEntry {
    /// The day.
    pub when: String,
    /// What it was, in words.
    pub what: String,
    /// By how many minutes.
    pub minutes: i64,
}

/// A guardian.
#[derive(Clone, Debug)]
pub struct GuardianFacts {
    /// The name.
    pub name: String,
    /// Names on bank papers that are theirs too.
    pub other_names: String,
    /// The e-mail address.
    pub email: String,
    /// The language's own name.
    pub language: &'static str,
}

/// Everything kept about a provider.
#[derive(Clone, Debug)]
pub struct ProviderFacts {
    /// Which provider.
    pub id: ProviderId,
    /// The name.
    pub name: String,
    /// The code in the district's files.
    pub code: String,
    /// The jobs.
    pub jobs: String,
    /// Whether a family named this provider and the district does not know them yet.
    pub named_by_family: bool,
    /// Other names, one a line.
    pub other_names: String,
    /// The licenses.
    pub licenses: Vec<LicenseFacts>,
    /// The contracts.
    pub contracts: Vec<ContractFacts>,
    /// Counts the provider's changes.
    pub version: i64,
}

/// A license.
#[derive(Clone, Debug)]
pub struct LicenseFacts {
    /// Its kind and number.
    pub what: String,
    /// The name on it.
    pub holder: String,
    /// Whether it is a supervisor's.
    pub supervisor: bool,
    /// Its last day.
    pub expires_on: Option<String>,
    /// The day it was looked up.
    pub checked_on: Option<String>,
}

/// A contract.
#[derive(Clone, Debug)]
pub struct ContractFacts {
    /// Which contract.
    pub id: ContractId,
    /// Its number.
    pub number: String,
    /// The code of its state.
    pub state: String,
    /// Its state in words.
    pub state_name: String,
    /// The states it can have, with their names.
    pub states: Vec<(String, String)>,
    /// The day of the City's approval, as a field shows it.
    pub approved_on: String,
    /// Its first day.
    pub effective_from: String,
    /// Its last day.
    pub effective_to: String,
    /// The prices: service, alone, in a group.
    pub rates: Vec<(String, String, String)>,
    /// Counts its changes.
    pub version: i64,
}

/// The page on which a school tells that it gives a service itself.
#[derive(Clone, Debug)]
pub struct SchoolStarts {
    /// The school.
    pub school: String,
    /// Services that families still get elsewhere.
    pub open: Vec<(ServiceLineId, String)>,
    /// Starts that were told.
    pub told: Vec<ToldStart>,
}

/// A start that was told.
#[derive(Clone, Debug)]
pub struct ToldStart {
    /// The child.
    pub child: String,
    /// The service.
    pub service: String,
    /// The first day.
    pub starts_on: String,
    /// The day the family was told.
    pub notice_on: Option<String>,
    /// Whether the family read it.
    pub read: bool,
}

/// The page of imports.
#[derive(Clone, Debug)]
pub struct ImportsPage {
    /// The kinds of files: code, name, columns.
    pub kinds: Vec<(String, String, String)>,
    /// The newest files.
    pub files: Vec<ImportedFile>,
}

/// A file in the list.
#[derive(Clone, Debug)]
pub struct ImportedFile {
    /// Which file.
    pub id: ImportId,
    /// What it holds.
    pub kind: String,
    /// What it is called.
    pub name: String,
    /// Who brought it.
    pub by: Option<String>,
    /// When it came.
    pub when: String,
    /// How many lines changed something; none while it waits.
    pub changed: Option<i64>,
}

/// A file that is looked at before it is applied.
#[derive(Clone, Debug)]
pub struct ImportSheet {
    /// The file.
    pub file: ImportedFile,
    /// The first part of its SHA-256.
    pub hash: String,
    /// How many lines it has.
    pub lines: usize,
    /// How many of them add something.
    pub new: usize,
    /// How many change something.
    pub changed: usize,
    /// How many say what is known.
    pub same: usize,
    /// What is wrong: line, column, sentence.
    pub flaws: Vec<(String, String, String)>,
    /// How many more things are wrong.
    pub more_flaws: usize,
    /// What would change: line, in words.
    pub changes: Vec<(String, String)>,
    /// How many more lines would change something.
    pub more_changes: usize,
}

/// What these pages ask.
#[async_trait]
pub trait FactQueries: Send + Sync {
    /// Children by name or the end of the state's number, and providers by name or code.
    async fn find_facts(&self, actor: &Actor, words: String) -> Result<FactsFound, Trouble>;
    /// A child.
    async fn child_facts(&self, actor: &Actor, child: StudentId) -> Result<ChildFacts, Trouble>;
    /// A provider.
    async fn provider_facts(&self, actor: &Actor, provider: ProviderId) -> Result<ProviderFacts, Trouble>;
    /// The starts of a school.
    async fn school_starts(&self, actor: &Actor) -> Result<SchoolStarts, Trouble>;
    /// The kinds of files and the newest files.
    async fn imports(&self, actor: &Actor) -> Result<ImportsPage, Trouble>;
    /// A file and what it would do.
    async fn import(&self, actor: &Actor, id: ImportId) -> Result<ImportSheet, Trouble>;
}
