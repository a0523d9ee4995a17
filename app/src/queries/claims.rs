//! Questions of the pages of a family's draft: start, parts, provider, sessions, how we pay, check and send.
//!
//! What belongs to a draft is answered with nothing once the claim was sent; the page then leads to the claim.

use async_trait::async_trait;
use domain::access::Actor;
use domain::claim::ClaimRef;
use domain::draft::TypedSession;
use domain::field::Problem;
use domain::id::{GoalId, ProviderId, StudentId};
use domain::money::Money;
use jiff::civil::{Date, Time};

pub use super::claims_sent::{LineToTake, SentSheet, TakeBackSheet};
use super::tracker::SentClaim;
use crate::trouble::Trouble;

/// What a claim can be started for.
#[derive(Clone, Debug)]
pub struct ClaimStart {
    /// The children, by name.
    pub children: Vec<ChildChoice>,
    /// Whether there is a claim to copy.
    pub can_copy: bool,
}

/// A child and the services owed to it.
#[derive(Clone, Debug)]
pub struct ChildChoice {
    /// Which child.
    pub id: StudentId,
    /// First name.
    pub name: String,
    /// The owed services.
    pub services: Vec<ServiceChoice>,
}

/// One owed service.
#[derive(Clone, Debug)]
pub struct ServiceChoice {
    /// Its code.
    pub code: String,
    /// Minutes that can still be claimed.
    pub left_minutes: i64,
}

/// A claim as its family sees it.
#[derive(Clone, Debug)]
pub enum ClaimPage {
    /// A draft: the list of its parts.
    Draft(Box<ClaimSheet>),
    /// A claim that was sent: its way.
    Sent(Box<SentClaim>),
}

/// A draft as its list of parts.
#[derive(Clone, Debug)]
pub struct ClaimSheet {
    /// Its number.
    pub number: ClaimRef,
    /// The child's first name.
    pub child: String,
    /// The code of the service.
    pub service: String,
    /// Whether this person may sign.
    pub can_sign: bool,
    /// Provider and license.
    pub provider: PartState,
    /// Sessions and goals.
    pub sessions: PartState,
    /// Receipts.
    pub receipts: PartState,
    /// Bank papers.
    pub bank: PartState,
    /// Receipts matched with bank lines.
    pub matching: PartState,
    /// How the money is sent.
    pub pay_to: PartState,
}

/// How far a part is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartState {
    /// Nothing is missing.
    Done,
    /// Something is missing.
    Todo,
    /// So many things were added.
    Added(i64),
    /// Something that was typed is wrong.
    LookAgain,
}

/// The providers that a draft can name.
#[derive(Clone, Debug)]
pub struct ProviderPart {
    /// The claim.
    pub number: ClaimRef,
    /// Its version.
    pub version: i64,
    /// The provider that is chosen so far.
    pub chosen: Option<ProviderId>,
    /// Those known for this service.
    pub providers: Vec<ProviderChoice>,
    /// The codes of the jobs that may give the service.
    pub jobs: Vec<String>,
}

/// A known provider with contract and license.
#[derive(Clone, Debug)]
pub struct ProviderChoice {
    /// Which provider.
    pub id: ProviderId,
    /// Name and business.
    pub name: String,
    /// The state of the contract.
    pub contract: ContractState,
    /// The state of the license.
    pub license: LicenseState,
}

/// How far a provider's contract with the City is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContractState {
    /// Approved, to a day where one is stated.
    Approved(Option<Date>),
    /// Waiting for the City.
    Waiting,
}

/// Whether a license is there and good.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LicenseState {
    /// The job needs none.
    NotNeeded,
    /// Good to a day where one is stated.
    Good(Option<Date>),
    /// It ended.
    Ended(Date),
    /// We have none.
    Missing,
}

/// The licenses of a draft's provider.
#[derive(Clone, Debug)]
pub struct LicensePart {
    /// The claim.
    pub number: ClaimRef,
    /// The provider's name; none until one is chosen.
    pub provider: Option<String>,
    /// The provider's own license; none when the job needs none.
    pub own: Option<Vec<KnownLicense>>,
    /// The supervisor's license; none when the job needs none.
    pub supervisor: Option<Vec<KnownLicense>>,
}

/// A license that we have.
#[derive(Clone, Debug)]
pub struct KnownLicense {
    /// Its number.
    pub number: String,
    /// Whose it is.
    pub holder: String,
    /// Its last day, where known.
    pub ends: Option<Date>,
    /// Whether the office looked it up.
    pub looked_up: bool,
}

/// The sessions of a draft.
#[derive(Clone, Debug)]
pub struct SessionsPart {
    /// The claim.
    pub number: ClaimRef,
    /// The sessions, by number.
    pub rows: Vec<SessionRow>,
    /// The sum of the prices.
    pub total: Money,
    /// The sum of the lengths.
    pub minutes: i64,
    /// Minutes left on the claim's service before this claim.
    pub left_minutes: i64,
    /// The goals that can be chosen.
    pub goals: Vec<GoalChoice>,
}

/// One session in the list.
#[derive(Clone, Debug)]
pub struct SessionRow {
    /// Its number.
    pub n: i64,
    /// The day, where it can be read.
    pub day: Option<Date>,
    /// Start and end, where they can be read.
    pub times: Option<(Time, Time)>,
    /// Its length.
    pub minutes: Option<i64>,
    /// Its price.
    pub price: Money,
    /// The numbers of its goals.
    pub goals: Vec<String>,
    /// `SERVICE`, or a fee.
    pub kind: String,
    /// Whether its note is there.
    pub has_note: bool,
    /// Whether the City rests on that day.
    pub holiday: bool,
    /// What is wrong with it.
    pub problems: Vec<Problem>,
}

/// A goal of the child's IEP.
#[derive(Clone, Debug)]
pub struct GoalChoice {
    /// Which goal.
    pub id: GoalId,
    /// Its number.
    pub code: String,
    /// Its words.
    pub wording: String,
}

/// One session of a draft.
#[derive(Clone, Debug)]
pub struct SessionSheet {
    /// The claim.
    pub number: ClaimRef,
    /// Its number in the claim.
    pub n: i64,
    /// Its version.
    pub version: i64,
    /// What is kept, as it was typed.
    pub typed: TypedSession,
    /// The day, where it can be read.
    pub day: Option<Date>,
    /// What is wrong with it.
    pub problems: Vec<Problem>,
    /// The child it is for.
    pub student: StudentId,
    /// The service it is for.
    pub service: String,
    /// The children that can be chosen.
    pub children: Vec<ChildChoice>,
    /// The goals that can be chosen.
    pub goals: Vec<GoalChoice>,
}

/// Where the money of a draft goes.
#[derive(Clone, Debug)]
pub struct PayToPart {
    /// The claim.
    pub number: ClaimRef,
    /// Its version.
    pub version: i64,
    /// Whether this person may set it.
    pub can_sign: bool,
    /// `CHECK`, `DEPOSIT`, `PICK_UP`, or nothing yet.
    pub method: String,
    /// The payee's name.
    pub name: String,
    /// Street and number.
    pub street: String,
    /// City.
    pub city: String,
    /// State.
    pub state: String,
    /// ZIP code.
    pub zip: String,
    /// The City's vendor number.
    pub vendor: String,
}

/// A draft before it is signed.
#[derive(Clone, Debug)]
pub struct CheckSheet {
    /// The claim.
    pub number: ClaimRef,
    /// Whether this person may sign.
    pub can_sign: bool,
    /// The child's first name.
    pub child: String,
    /// The code of the service.
    pub service: String,
    /// The provider's name.
    pub provider: Option<String>,
    /// How many sessions.
    pub sessions: i64,
    /// The sum of the lengths.
    pub minutes: i64,
    /// The sum of the prices.
    pub total: Money,
    /// How many receipts.
    pub receipts: i64,
    /// The sum of the receipts.
    pub receipts_total: Money,
    /// How many bank lines.
    pub bank_lines: i64,
    /// Method and name, once set.
    pub pay_to: Option<(String, String)>,
    /// What is missing; none of it blocks.
    pub missing: Vec<MissingPaper>,
    /// Sessions that cannot be sent as they are.
    pub blocked: Vec<SessionRow>,
    /// What the rules would say now, besides missing papers.
    pub hints: Vec<Hint>,
}

/// Something that the rules would say about sessions of a draft.
#[derive(Clone, Debug)]
pub struct Hint {
    /// In words.
    pub text: crate::words::ReasonText,
    /// To how many sessions.
    pub sessions: i64,
}

/// A paper that is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MissingPaper {
    /// No receipt.
    Receipt,
    /// No bank paper.
    BankPaper,
    /// A session has no note.
    Notes,
    /// The provider's or supervisor's license.
    License,
}

/// What these pages ask.
#[async_trait]
pub trait ClaimQueries: Send + Sync {
    /// The children and services a claim can be started for.
    async fn claim_start(&self, actor: &Actor) -> Result<ClaimStart, Trouble>;
    /// The claim: the state of its parts while it is a draft, then its way.
    async fn claim_page(&self, actor: &Actor, number: ClaimRef) -> Result<ClaimPage, Trouble>;
    /// The number of a claim that can be copied, and a form key.
    async fn claim_to_copy(&self, actor: &Actor, number: ClaimRef) -> Result<ClaimRef, Trouble>;
    /// The providers that the draft can name.
    async fn provider_part(&self, actor: &Actor, number: ClaimRef) -> Result<Option<ProviderPart>, Trouble>;
    /// The licenses of the draft's provider.
    async fn license_part(&self, actor: &Actor, number: ClaimRef) -> Result<Option<LicensePart>, Trouble>;
    /// The sessions of the draft.
    async fn sessions_part(&self, actor: &Actor, number: ClaimRef) -> Result<Option<SessionsPart>, Trouble>;
    /// One session of the draft.
    async fn session_sheet(
        &self,
        actor: &Actor,
        number: ClaimRef,
        n: i64,
    ) -> Result<Option<SessionSheet>, Trouble>;
    /// Where the money of the draft goes.
    async fn pay_to_part(&self, actor: &Actor, number: ClaimRef) -> Result<Option<PayToPart>, Trouble>;
    /// The draft before it is signed.
    async fn check_sheet(&self, actor: &Actor, number: ClaimRef) -> Result<Option<CheckSheet>, Trouble>;
    /// The claim as it was sent; missing while it is a draft.
    async fn sent_sheet(&self, actor: &Actor, number: ClaimRef) -> Result<SentSheet, Trouble>;
    /// The lines that may be taken back.
    async fn take_back_sheet(&self, actor: &Actor, number: ClaimRef) -> Result<TakeBackSheet, Trouble>;
}
