//! Questions of the pages of the caseworkers' queue and workbench, decisions and second approval.

use async_trait::async_trait;
use domain::access::Actor;
use domain::claim::{ClaimRef, LineState, Outcome, Turn};
use domain::id::{DocumentId, ServiceLineId, SlipId};
use domain::money::Money;

use super::facts::LedgerEntry;
use super::papers::ThreadPage;
use crate::trouble::Trouble;

/// What the queue is narrowed to, and where it goes on.
#[derive(Clone, Debug, Default)]
pub struct QueueView {
    /// The code of whose turn it is; empty for all.
    pub turn: String,
    /// The code of the family's language; empty for all.
    pub language: String,
    /// `me`, `none` for nobody's; empty for all.
    pub reviewer: String,
    /// The least that was asked, as it was typed.
    pub least: String,
    /// At least so many business days old; empty for all.
    pub age: String,
    /// The place after which the page begins; empty for the first page.
    pub after: String,
}

/// A page of the queue.
#[derive(Clone, Debug)]
pub struct QueuePage {
    /// Its rows, the oldest first.
    pub rows: Vec<QueueRow>,
    /// The place of the next page, if there is one.
    pub next: Option<String>,
    /// Whether the person may take claims.
    pub may_take: bool,
}

/// A claim in the queue.
#[derive(Clone, Debug)]
pub struct QueueRow {
    /// Its number.
    pub number: ClaimRef,
    /// The child's first name.
    pub child: String,
    /// The service.
    pub service: String,
    /// The family's language, by its own name.
    pub language: String,
    /// Its label.
    pub status: String,
    /// Whose turn it is.
    pub turn: Turn,
    /// So many sessions.
    pub sessions: i64,
    /// What was asked.
    pub asked: Money,
    /// City business days since it was sent.
    pub days: i64,
    /// Whether it waits for a decision longer than the goal.
    pub late: bool,
    /// What the rules found in its open lines.
    pub flags: Vec<String>,
    /// Who works on it.
    pub reviewer: Option<String>,
}

/// How much waits, and where it is seen.
#[derive(Clone, Debug)]
pub struct Count {
    /// So many.
    pub number: i64,
    /// What waits.
    pub what: Waits,
}

/// What waits on the caseworkers' start page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Waits {
    /// The person's own claims.
    Mine,
    /// Claims that nobody has.
    New,
    /// Lines for the second person.
    Second,
    /// Claims with the family.
    Family,
    /// Claims with another office.
    Office,
    /// Claims beyond the goal.
    Late,
}

/// A claim on the workbench.
#[derive(Clone, Debug)]
pub struct Workbench {
    /// Its number.
    pub number: ClaimRef,
    /// The child's first name and the service.
    pub title: String,
    /// Who works on it.
    pub reviewer: Option<String>,
    /// The family's language, by its own name.
    pub language: String,
    /// City business days since it was sent.
    pub days: i64,
    /// Its label.
    pub status: String,
    /// The newest slip for its child, service and provider, with its number.
    pub slip: Option<(SlipId, ClaimRef)>,
    /// Its papers.
    pub papers: Vec<PaperTab>,
    /// Its lines.
    pub lines: Vec<WorkLine>,
    /// The number of the line that is looked at.
    pub chosen: Option<i64>,
    /// The checks of that line, each with its outcome.
    pub checks: Vec<CheckShown>,
    /// By which rules and settings they were made.
    pub checked: Option<Checked>,
    /// What happened, the newest first.
    pub events: Vec<String>,
    /// Its receipts with the bank lines that paid them.
    pub receipts: Vec<ReceiptPaid>,
    /// The minutes of the owed services that pay for its lines.
    pub ledgers: Vec<Ledger>,
    /// The messages about it.
    pub thread: ThreadPage,
    /// Whether the person may decide.
    pub may_decide: bool,
    /// Whether the person may take the claim.
    pub may_take: bool,
}

/// A receipt with the bank lines that paid it.
#[derive(Clone, Debug)]
pub struct ReceiptPaid {
    /// Its number in the claim, and the one printed on it.
    pub name: String,
    /// What the family paid.
    pub paid: Money,
    /// What the bank lines show of it.
    pub shown: Money,
    /// Day and name as the bank prints them, and how much of the line paid this receipt.
    pub lines: Vec<(String, Money)>,
}

/// The minutes of an owed service.
#[derive(Clone, Debug)]
pub struct Ledger {
    /// Which one.
    pub id: ServiceLineId,
    /// Its name.
    pub service: String,
    /// Minutes left.
    pub left: i64,
    /// Its entries, the newest first.
    pub entries: Vec<LedgerEntry>,
}

/// A paper of the claim.
#[derive(Clone, Debug)]
pub struct PaperTab {
    /// Which paper.
    pub id: DocumentId,
    /// What it is.
    pub kind: String,
    /// Whether it is a picture.
    pub is_picture: bool,
}

/// A line on the workbench.
#[derive(Clone, Debug)]
pub struct WorkLine {
    /// Its number.
    pub n: i64,
    /// Its day.
    pub day: String,
    /// The service or fee.
    pub what: String,
    /// Minutes of the session.
    pub minutes: Option<i64>,
    /// What was asked.
    pub asked: Money,
    /// Where it stands.
    pub state: LineState,
    /// What the rules propose.
    pub proposal: Proposal,
    /// The standing decision.
    pub decision: Option<DecisionShown>,
    /// The owed service that pays for it.
    pub service_line: Option<ServiceLineId>,
    /// Counts its changes.
    pub version: i64,
    /// Whether this person may agree as the second.
    pub may_agree: bool,
}

/// What the rules say of a line's money.
#[derive(Clone, Debug, Default)]
pub struct Proposal {
    /// What can be paid.
    pub payable: Money,
    /// For how many minutes.
    pub minutes: i64,
    /// What the family can fix.
    pub returned: Money,
    /// What waits for an office.
    pub held: Money,
    /// What can't be paid.
    pub denied: Money,
    /// The reasons: code and words.
    pub reasons: Vec<(String, String)>,
}

/// By what a line was checked.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The version of the rules.
    pub rules: String,
    /// The hash of the settings.
    pub settings: String,
    /// The day.
    pub on: String,
}

/// A rule and its outcome.
#[derive(Clone, Debug)]
pub struct CheckShown {
    /// What the rule looks for.
    pub name: String,
    /// `PASS`, `FAIL`, `NO_DATA` or `NEEDS_HUMAN`.
    pub outcome: String,
    /// What was looked at.
    pub facts: Vec<String>,
    /// The claim that has the same session or receipt, and the number of its line.
    pub twin: Option<(ClaimRef, Option<i64>)>,
}

/// A decision in words.
#[derive(Clone, Debug)]
pub struct DecisionShown {
    /// What was decided.
    pub outcome: Outcome,
    /// By whom.
    pub by: String,
    /// How much is paid.
    pub amount: Money,
    /// For how many minutes.
    pub minutes: i64,
    /// Why.
    pub reasons: Vec<String>,
    /// Who must act and when a person looks again, for a hold.
    pub hold: Option<String>,
    /// The note to file.
    pub note: String,
}

/// A line that waits for a second person.
#[derive(Clone, Debug)]
pub struct SecondRow {
    /// Its claim.
    pub number: ClaimRef,
    /// Its number in the claim.
    pub n: i64,
    /// The child's first name, the service and the day.
    pub about: String,
    /// How much is paid.
    pub amount: Money,
    /// For how many minutes.
    pub minutes: i64,
    /// Who decided first.
    pub by: String,
}

/// A family that waits for a provider (R17).
#[derive(Clone, Debug)]
pub struct WaitingFamily {
    /// The request.
    pub id: String,
    /// The child's name.
    pub child: String,
    /// Who asked.
    pub by: String,
    /// The language that person reads, by its own name.
    pub language: String,
    /// The services with the hours left, in words.
    pub services: Vec<String>,
    /// Whom the family called, and good times, as it was typed.
    pub tried: String,
    /// The day of the request, in words.
    pub asked_on: String,
    /// Days since then.
    pub days: i64,
}

/// What these pages ask.
#[async_trait]
pub trait ReviewQueries: Send + Sync {
    /// How much waits for this person; nothing for those who see no case.
    async fn my_day(&self, actor: &Actor) -> Result<Vec<Count>, Trouble>;
    /// A page of the queue.
    async fn queue(&self, actor: &Actor, view: QueueView) -> Result<QueuePage, Trouble>;
    /// A claim with papers and lines, and the checks of one line: this one, or the first.
    async fn workbench(
        &self,
        actor: &Actor,
        number: ClaimRef,
        line: Option<i64>,
    ) -> Result<Workbench, Trouble>;
    /// The families that wait for a provider, the oldest request first.
    async fn waiting_families(&self, actor: &Actor) -> Result<Vec<WaitingFamily>, Trouble>;
    /// The lines to which this person may agree as the second.
    async fn second_list(&self, actor: &Actor) -> Result<Vec<SecondRow>, Trouble>;
}
