//! Questions of the pages of papers: uploads, receipts, bank papers, matching, viewing; and messages.

use async_trait::async_trait;
use domain::access::Actor;
use domain::claim::ClaimRef;
use domain::field::Problem;
use domain::id::{BankLineId, DocumentId};
use domain::language::Language;
use domain::matching::{Told, Why};
use domain::money::Money;
use domain::papers::{TypedBankLine, TypedReceipt};
use jiff::civil::{Date, Time};

use crate::trouble::Trouble;

/// The claim whose papers are shown, and what can be done with them.
#[derive(Clone, Copy, Debug)]
pub struct PapersOf {
    /// The claim.
    pub number: ClaimRef,
    /// Whether papers can be added and changed now.
    pub open: bool,
    /// Whether papers can be taken out: the claim was never sent.
    pub draft: bool,
}

/// A paper as it stands on a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tile {
    /// Which paper.
    pub id: DocumentId,
    /// Whether it is a picture; else a PDF.
    pub picture: bool,
}

/// A receipt on its card.
#[derive(Clone, Debug)]
pub struct ReceiptCard {
    /// Its number in the claim.
    pub n: i64,
    /// Its photo.
    pub tile: Option<Tile>,
    /// Who wrote it.
    pub provider: Option<String>,
    /// Its total.
    pub amount: Money,
    /// The day it was paid.
    pub paid_on: Option<Date>,
    /// The number printed on it.
    pub number: Option<String>,
    /// So many sessions.
    pub sessions: usize,
    /// What is wrong with it.
    pub problems: Vec<Problem>,
    /// Whether it can be changed now.
    pub open: bool,
}

/// A session that a receipt can pay for.
#[derive(Clone, Debug)]
pub struct SessionTick {
    /// Its number in the claim.
    pub n: i64,
    /// Its day.
    pub held_on: Option<Date>,
    /// What of its price no other receipt pays.
    pub open: Money,
    /// Whether this receipt pays for it, or should by default.
    pub ticked: bool,
}

/// The receipts of a claim.
#[derive(Clone, Debug)]
pub struct ReceiptsPage {
    /// The claim.
    pub of: PapersOf,
    /// The receipts by number.
    pub receipts: Vec<ReceiptCard>,
    /// The sessions that a new one can pay for.
    pub sessions: Vec<SessionTick>,
}

/// One receipt.
#[derive(Clone, Debug)]
pub struct ReceiptPage {
    /// The claim.
    pub of: PapersOf,
    /// The receipt.
    pub card: ReceiptCard,
    /// What was typed.
    pub typed: TypedReceipt,
    /// The sessions that it can pay for.
    pub sessions: Vec<SessionTick>,
}

/// A session and its note.
#[derive(Clone, Debug)]
pub struct NoteOf {
    /// The session's number in the claim.
    pub n: i64,
    /// Its day.
    pub held_on: Option<Date>,
    /// Its start.
    pub start: Option<Time>,
    /// Its note.
    pub note: Option<DocumentId>,
    /// A photo without a session that could be its note.
    pub proposed: Option<DocumentId>,
    /// Whether the family can change it now.
    pub open: bool,
}

/// The session notes of a claim.
#[derive(Clone, Debug)]
pub struct NotesPage {
    /// The claim.
    pub of: PapersOf,
    /// The photos, the oldest first.
    pub photos: Vec<Tile>,
    /// The sessions by number.
    pub sessions: Vec<NoteOf>,
}

/// A line of a bank paper.
#[derive(Clone, Debug)]
pub struct BankLineRow {
    /// Which line.
    pub id: BankLineId,
    /// The day the bank shows.
    pub posted_on: Option<Date>,
    /// The name as it is printed.
    pub payee: String,
    /// The amount.
    pub amount: Money,
    /// What is wrong with it.
    pub problems: Vec<Problem>,
}

/// A bank paper with its lines.
#[derive(Clone, Debug)]
pub struct BankPaper {
    /// Its photo.
    pub tile: Option<Tile>,
    /// The code of its kind.
    pub kind: String,
    /// The name on the account.
    pub holder: Option<String>,
    /// Its lines.
    pub lines: Vec<BankLineRow>,
}

/// The bank papers of a claim.
#[derive(Clone, Debug)]
pub struct ProofPage {
    /// The claim.
    pub of: PapersOf,
    /// The papers that came with it.
    pub papers: Vec<BankPaper>,
}

/// One line of a bank paper.
#[derive(Clone, Debug)]
pub struct BankLinePage {
    /// The claim.
    pub of: PapersOf,
    /// Its paper.
    pub tile: Option<Tile>,
    /// What was typed.
    pub typed: TypedBankLine,
    /// What is wrong with it.
    pub problems: Vec<Problem>,
}

/// A bank line beside a receipt.
#[derive(Clone, Debug)]
pub struct MatchLine {
    /// Which line.
    pub id: BankLineId,
    /// The day the bank shows.
    pub posted_on: Option<Date>,
    /// The name as it is printed.
    pub payee: String,
    /// The whole line.
    pub amount: Money,
    /// What other receipts leave of it.
    pub free: Money,
    /// How much of it paid this receipt, or likely did.
    pub part: Money,
    /// Why it does not count for this receipt.
    pub why: Option<Why>,
}

/// A bank line of which nothing is left.
#[derive(Clone, Debug)]
pub struct UsedLine {
    /// The name as it is printed.
    pub payee: String,
    /// The whole line.
    pub amount: Money,
    /// The day the bank shows.
    pub posted_on: Option<Date>,
    /// The sent claim that uses it.
    pub by: Option<ClaimRef>,
}

/// A receipt beside the bank lines.
#[derive(Clone, Debug)]
pub struct MatchReceipt {
    /// Its number in the claim.
    pub n: i64,
    /// The number printed on it.
    pub number: Option<String>,
    /// The day it was paid.
    pub paid_on: Option<Date>,
    /// What the family paid.
    pub paid: Money,
    /// How much more than that is used of bank lines.
    pub over: Money,
    /// What is proven, and what is missing.
    pub told: Told,
    /// The same, once what is proposed is saved.
    pub proposed: Option<Told>,
    /// Whether it can be changed now.
    pub open: bool,
    /// The sent claim that has this receipt too.
    pub copy_of: Option<ClaimRef>,
    /// The lines that are free or used here.
    pub lines: Vec<MatchLine>,
}

/// The match of a claim's receipts and the household's bank lines.
#[derive(Clone, Debug)]
pub struct MatchPage {
    /// The claim.
    pub of: PapersOf,
    /// The receipts by number.
    pub receipts: Vec<MatchReceipt>,
    /// The provider's name.
    pub provider: Option<String>,
    /// Names on used lines that are not known as the provider's.
    pub other_names: Vec<String>,
    /// Whether there is any bank line.
    pub any_line: bool,
    /// Lines that other claims use up.
    pub used_up: Vec<UsedLine>,
    /// So many days a payment may lie before its receipt, and after it.
    pub window: (i64, i64),
}

/// One page of a paper.
#[derive(Clone, Debug)]
pub struct PaperSheet {
    /// Its file.
    pub tile: Tile,
    /// The name the file had, for its family.
    pub file_name: Option<String>,
}

/// A paper that is looked at.
#[derive(Clone, Debug)]
pub struct PaperPage {
    /// The code of its kind.
    pub kind: String,
    /// The claim it was added to.
    pub claim: Option<ClaimRef>,
    /// The day it was added.
    pub added_on: Date,
    /// Its pages.
    pub sheets: Vec<PaperSheet>,
}

/// A claim that can be written about.
#[derive(Clone, Debug)]
pub struct ThreadRow {
    /// The claim.
    pub number: ClaimRef,
    /// The name of its service.
    pub service: String,
    /// The day of the newest message.
    pub newest_on: Option<Date>,
    /// Messages of the office that were not read.
    pub unread: i64,
}

/// A message in its thread.
#[derive(Clone, Debug)]
pub struct MessageShown {
    /// Who wrote it; none for the reader's own.
    pub who: Option<String>,
    /// The day and time.
    pub when: String,
    /// Its words.
    pub wording: String,
    /// The language of who wrote it.
    pub language: Language,
    /// Whether the reader's side has not read it yet.
    pub new: bool,
}

/// The messages about a claim.
#[derive(Clone, Debug)]
pub struct ThreadPage {
    /// The claim.
    pub number: ClaimRef,
    /// The messages, the oldest first.
    pub messages: Vec<MessageShown>,
    /// Whether the reader may write here.
    pub can_write: bool,
}

/// What these pages ask.
#[async_trait]
pub trait PaperQueries: Send + Sync {
    /// The receipts of a claim.
    async fn receipts(&self, actor: &Actor, number: ClaimRef) -> Result<ReceiptsPage, Trouble>;
    /// One receipt of a claim.
    async fn receipt(&self, actor: &Actor, number: ClaimRef, n: i64) -> Result<ReceiptPage, Trouble>;
    /// The session notes of a claim.
    async fn notes(&self, actor: &Actor, number: ClaimRef) -> Result<NotesPage, Trouble>;
    /// The bank papers of a claim.
    async fn proof(&self, actor: &Actor, number: ClaimRef) -> Result<ProofPage, Trouble>;
    /// One line of a bank paper of a claim.
    async fn bank_line(
        &self,
        actor: &Actor,
        number: ClaimRef,
        id: BankLineId,
    ) -> Result<BankLinePage, Trouble>;
    /// A bank paper to which a line is added.
    async fn bank_paper(
        &self,
        actor: &Actor,
        number: ClaimRef,
        id: DocumentId,
    ) -> Result<BankLinePage, Trouble>;
    /// Which bank lines paid which receipts.
    async fn matching(&self, actor: &Actor, number: ClaimRef) -> Result<MatchPage, Trouble>;
    /// A paper with its pages.
    async fn paper(&self, actor: &Actor, id: DocumentId) -> Result<PaperPage, Trouble>;
    /// The claims that this family can write about.
    async fn threads(&self, actor: &Actor) -> Result<Vec<ThreadRow>, Trouble>;
    /// The messages about a claim, for a family or for staff.
    async fn thread(&self, actor: &Actor, number: ClaimRef) -> Result<ThreadPage, Trouble>;
}
