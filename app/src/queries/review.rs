//! Questions of the pages of the caseworkers' queue and workbench, decisions and second approval.

use async_trait::async_trait;
use domain::access::Actor;
use domain::claim::{ClaimRef, LineState, Outcome};
use domain::id::DocumentId;
use domain::money::Money;

use crate::trouble::Trouble;

/// What the queue is narrowed to, and where it goes on.
#[derive(Clone, Debug, Default)]
pub struct QueueView {
    /// The code of whose turn it is; empty for all.
    pub turn: String,
    /// The code of the family's language; empty for all.
    pub language: String,
    /// Whether only the person's own claims are shown.
    pub mine: bool,
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
    /// What was asked.
    pub asked: Money,
    /// City business days since it was sent.
    pub days: i64,
    /// Who works on it.
    pub reviewer: Option<String>,
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
    /// Its papers.
    pub papers: Vec<PaperTab>,
    /// Its lines.
    pub lines: Vec<WorkLine>,
    /// What happened, the newest first.
    pub events: Vec<String>,
    /// Whether the person may decide.
    pub may_decide: bool,
    /// Whether the person may take the claim.
    pub may_take: bool,
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
    /// The checks, each with its outcome.
    pub checks: Vec<CheckShown>,
    /// The standing decision.
    pub decision: Option<DecisionShown>,
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

/// A rule and its outcome.
#[derive(Clone, Debug)]
pub struct CheckShown {
    /// The name of the rule.
    pub name: String,
    /// `PASS`, `FAIL`, `NO_DATA` or `NEEDS_HUMAN`.
    pub outcome: String,
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

/// What these pages ask.
#[async_trait]
pub trait ReviewQueries: Send + Sync {
    /// A page of the queue.
    async fn queue(&self, actor: &Actor, view: QueueView) -> Result<QueuePage, Trouble>;
    /// A claim with papers, checks and lines.
    async fn workbench(&self, actor: &Actor, number: ClaimRef) -> Result<Workbench, Trouble>;
    /// The lines to which this person may agree as the second.
    async fn second_list(&self, actor: &Actor) -> Result<Vec<SecondRow>, Trouble>;
}
