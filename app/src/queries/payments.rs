//! Questions of the pages of finance's payouts, batches, exports and confirmations.

use async_trait::async_trait;
use domain::access::Actor;
use domain::claim::ClaimRef;
use domain::id::PaymentId;
use domain::money::Money;
use domain::payment::{Aside, BatchState, PaymentState};

use crate::trouble::Trouble;

/// How many, and what they add up to.
#[derive(Clone, Copy, Debug)]
pub struct Sum {
    /// How many lines.
    pub count: i64,
    /// Their sum.
    pub money: Money,
}

/// Where all approved money stands.
#[derive(Clone, Copy, Debug)]
pub struct TieOut {
    /// What two people approved.
    pub approved: Money,
    /// Open lines, set aside or not.
    pub open: Sum,
    /// Open lines that are set aside.
    pub aside: Sum,
    /// Lines in batches that are not exported.
    pub batched: Sum,
    /// Lines in files for the City.
    pub exported: Sum,
    /// Lines that the City confirmed.
    pub confirmed: Sum,
    /// Whether every cent is where it should be.
    pub holds: bool,
}

/// Finance's start page.
#[derive(Clone, Debug)]
pub struct PaymentsDesk {
    /// The first lines that the next batch takes, the longest approved first.
    pub ready: Vec<OpenLine>,
    /// All of them.
    pub ready_sum: Sum,
    /// The first lines that are set aside, with why.
    pub aside: Vec<OpenLine>,
    /// Where all approved money stands.
    pub tie: TieOut,
    /// The newest batches.
    pub batches: Vec<BatchInList>,
    /// Whether this person may change anything.
    pub may_act: bool,
}

/// An approved line that is in no batch. It carries no child's name.
#[derive(Clone, Debug)]
pub struct OpenLine {
    /// Its claim.
    pub number: ClaimRef,
    /// The number of the line.
    pub n: i64,
    /// The child by its initials.
    pub child: String,
    /// Who is to be paid; empty until the family has said it.
    pub payee: String,
    /// How much.
    pub amount: Money,
    /// The day of the second approval.
    pub approved: String,
    /// Why it is set aside.
    pub aside: Option<Aside>,
}

/// A batch in a list.
#[derive(Clone, Debug)]
pub struct BatchInList {
    /// Its number.
    pub number: i64,
    /// Where it stands.
    pub state: BatchState,
    /// How many payments it has.
    pub payments: i64,
    /// What they add up to.
    pub total: Money,
    /// Who built it, and when.
    pub built: (String, String),
}

/// Whether this person may release a batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MayRelease {
    /// This person may.
    Yes,
    /// This person did a step before.
    Another,
    /// This person never releases.
    No,
}

/// A batch with its payments.
#[derive(Clone, Debug)]
pub struct BatchSheet {
    /// The batch.
    pub batch: BatchInList,
    /// How many lines its payments pay.
    pub lines: i64,
    /// Who released it, and when.
    pub released: Option<(String, String)>,
    /// When its file was made.
    pub exported: Option<String>,
    /// The name and the SHA-256 of its file.
    pub file: Option<(String, String)>,
    /// Who downloaded its file, and when.
    pub downloads: Vec<(String, String)>,
    /// Its payments.
    pub payments: Vec<PaymentLine>,
    /// Whether this person may change anything.
    pub may_act: bool,
    /// Whether this person may release it.
    pub may_release: MayRelease,
}

/// A payment in a list.
#[derive(Clone, Debug)]
pub struct PaymentLine {
    /// Which payment.
    pub id: PaymentId,
    /// Its batch.
    pub batch: i64,
    /// Its number in the batch.
    pub n: i64,
    /// Who is paid.
    pub payee: String,
    /// City, state and ZIP code.
    pub place: String,
    /// `CHECK`, `DEPOSIT` or `PICK_UP`.
    pub method: String,
    /// For which claim.
    pub number: ClaimRef,
    /// How much.
    pub amount: Money,
    /// Where it stands.
    pub state: PaymentState,
    /// The day the City paid, and its number.
    pub paid: Option<(String, String)>,
    /// When it came back, and why.
    pub came_back: Option<(String, String)>,
    /// It replaces a payment that came back.
    pub is_reissue: bool,
    /// It came back and was replaced.
    pub is_replaced: bool,
}

/// A file of the City's answers, in a list.
#[derive(Clone, Debug)]
pub struct AnswerFile {
    /// Its SHA-256.
    pub hash: String,
    /// Who brought or applied it.
    pub by: String,
    /// When it was brought.
    pub when: String,
    /// How many payments it changed; none until it is applied.
    pub changed: Option<i64>,
}

/// The page of the City's answers.
#[derive(Clone, Debug)]
pub struct ConfirmationsDesk {
    /// The newest files.
    pub files: Vec<AnswerFile>,
    /// Payments that came back, the newest first.
    pub returned: Vec<PaymentLine>,
    /// Whether this person may change anything.
    pub may_act: bool,
}

/// One file of the City's answers, and what it would do.
#[derive(Clone, Debug)]
pub struct AnswerSheet {
    /// The file.
    pub file: AnswerFile,
    /// Payments that it confirms.
    pub paid: Sum,
    /// Payments that came back.
    pub returned: Sum,
    /// How many lines say what is known already.
    pub same: usize,
    /// The first answers that change something: line, payment, whether it was paid, and what is said of it.
    pub answers: Vec<(u64, PaymentLine, bool, String)>,
    /// The first lines that are wrong: line, column, what to do.
    pub flaws: Vec<(u64, String, String)>,
    /// How many more are wrong.
    pub more_flaws: usize,
    /// Whether this person may change anything.
    pub may_act: bool,
}

/// What these pages ask.
#[async_trait]
pub trait PaymentQueries: Send + Sync {
    /// Payable lines, set-aside ones, the tie-out and the newest batches.
    async fn payments_desk(&self, actor: &Actor) -> Result<PaymentsDesk, Trouble>;
    /// One batch.
    async fn batch_sheet(&self, actor: &Actor, number: i64) -> Result<BatchSheet, Trouble>;
    /// The City's answers, and what came back.
    async fn confirmations_desk(&self, actor: &Actor) -> Result<ConfirmationsDesk, Trouble>;
    /// One file of the City's answers.
    async fn answer_sheet(&self, actor: &Actor, hash: String) -> Result<AnswerSheet, Trouble>;
}
