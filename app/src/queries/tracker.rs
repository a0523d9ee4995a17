//! Questions of the pages of hours, the way of a sent claim, why and why not, and fixing one thing.

use async_trait::async_trait;
use domain::access::Actor;
use domain::claim::{ClaimRef, Status, Turn};
use domain::id::{GoalId, StudentId};
use domain::money::Money;
use domain::payment::Aside;
use domain::reason::Reason;
use jiff::civil::Date;

use super::claims::PayToPart;
use crate::trouble::Trouble;
use crate::words::ReasonText;

/// A child's hours, service by service.
#[derive(Clone, Debug)]
pub struct ChildHours {
    /// Which child.
    pub id: StudentId,
    /// First name.
    pub name: String,
    /// School.
    pub school: String,
    /// Whether the school has finished its review.
    pub decided: bool,
    /// The owed services.
    pub services: Vec<ServiceHours>,
    /// The day of the open request for a provider.
    pub asked_for_provider: Option<Date>,
}

/// The minutes of one owed service.
#[derive(Clone, Debug)]
pub struct ServiceHours {
    /// What it is called.
    pub name: String,
    /// Minutes missed.
    pub missed: i64,
    /// Minutes made up by the school.
    pub school: i64,
    /// Minutes in the family's claims.
    pub in_claims: i64,
    /// Minutes paid back.
    pub paid: i64,
    /// Minutes left.
    pub left: i64,
    /// The day from which the school gives the service itself, and who told.
    pub starts: Option<(Date, String)>,
}

/// Every change of a child's hours.
#[derive(Clone, Debug)]
pub struct HoursBook {
    /// Which child.
    pub id: StudentId,
    /// First name.
    pub name: String,
    /// The services by name, each with its changes, the newest first.
    pub services: Vec<(String, Vec<HoursChange>)>,
}

/// One change of the hours of a service.
#[derive(Clone, Debug)]
pub struct HoursChange {
    /// The day.
    pub on: Date,
    /// What happened.
    pub what: HoursWhat,
    /// By how many minutes the hours left change.
    pub minutes: i64,
    /// For which claim.
    pub claim: Option<ClaimRef>,
}

/// What happened to the hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HoursWhat {
    /// The school found that they were missed, or changed the number.
    Found,
    /// The school made them up.
    MadeUp,
    /// They are kept for a claim.
    Kept,
    /// They came back from a claim.
    CameBack,
    /// They were paid back.
    PaidBack,
    /// An approval was taken back.
    Undone,
}

/// "I can't find a provider".
#[derive(Clone, Debug)]
pub struct FindProvider {
    /// Which child.
    pub id: StudentId,
    /// First name.
    pub name: String,
    /// The services with hours left: code, name, minutes.
    pub services: Vec<(String, String, i64)>,
    /// The day of the open request.
    pub asked_on: Option<Date>,
}

/// A sent claim as its family reads it.
#[derive(Clone, Debug)]
pub struct SentClaim {
    /// Its number.
    pub number: ClaimRef,
    /// The child's first name.
    pub child: String,
    /// What the service is called.
    pub service: String,
    /// The one label.
    pub status: Status,
    /// Whose turn it is.
    pub turn: Turn,
    /// The office that must act, where a line waits for one.
    pub office: Option<String>,
    /// When the money is expected.
    pub way: Way,
    /// What was asked.
    pub asked: Money,
    /// What will be paid, beyond what was paid.
    pub to_pay: Money,
    /// What was paid.
    pub paid: Money,
    /// What the family can fix.
    pub to_fix: Money,
    /// What waits for an office.
    pub waiting: Money,
    /// What can't be paid.
    pub not_payable: Money,
    /// Minutes of lines that can't be paid: they are free again.
    pub hours_back: i64,
    /// The lines by day.
    pub lines: Vec<SentLine>,
    /// The payments, the newest first.
    pub payments: Vec<PaymentFacts>,
    /// What its money waits for, where the family must say again where it goes.
    pub details: Option<DetailsWanted>,
    /// Whether this person may sign: take back, see where the money goes.
    pub can_sign: bool,
    /// The day of the newest decision.
    pub decided_on: Option<Date>,
}

/// Where the money goes, to be said again.
#[derive(Clone, Debug)]
pub struct DetailsWanted {
    /// Why the money waits.
    pub why: Vec<Aside>,
    /// What is kept; nothing but the right to set it for helpers.
    pub kept: PayToPart,
}

impl SentClaim {
    /// The lines of a group.
    pub fn of(&self, group: LineGroup) -> impl Iterator<Item = &SentLine> {
        self.lines.iter().filter(move |line| line.group == group)
    }
}

/// The way of a claim in five steps.
#[derive(Clone, Debug)]
pub struct Way {
    /// The step that goes on now, from 1; 6 when all are done.
    pub now: usize,
    /// When each step was or is expected to be done.
    pub days: [Option<Date>; 5],
    /// The goal of about five weeks.
    pub goal: Option<Date>,
    /// From when to when the money likely comes, by how long other claims took.
    pub likely: Option<(Date, Date)>,
    /// Whether the goal has passed without the money.
    pub late: bool,
}

/// What a family reads of a line's place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineGroup {
    /// It is being checked.
    Checking,
    /// The family must fix one thing.
    Fix,
    /// An office must act.
    Waiting,
    /// It is approved; the money is not sent.
    ToPay,
    /// The money was sent.
    Paid,
    /// It can't be paid.
    NotPayable,
    /// The family took it back.
    TakenBack,
}

/// A line of a sent claim.
#[derive(Clone, Debug)]
pub struct SentLine {
    /// Its number in the claim.
    pub n: i64,
    /// The day.
    pub on: Option<Date>,
    /// The price.
    pub asked: Money,
    /// What is or will be paid of it.
    pub pays: Money,
    /// What of it the family can fix; of a line that is paid in part, a part.
    pub to_fix: Money,
    /// Its minutes.
    pub minutes: Option<i64>,
    /// Where it stands.
    pub group: LineGroup,
    /// Why not, or why not all.
    pub reasons: Vec<ReasonText>,
    /// The family's claim in which the same session stands.
    pub same_as: Option<ClaimRef>,
}

impl SentLine {
    /// Whether a part of it is not paid.
    pub fn is_part(&self) -> bool {
        matches!(self.group, LineGroup::ToPay | LineGroup::Paid) && self.pays < self.asked
    }

    /// What of it can't be paid.
    pub fn not_payable(&self) -> Money {
        let decided = matches!(self.group, LineGroup::ToPay | LineGroup::Paid | LineGroup::NotPayable);
        if decided { self.asked - self.pays - self.to_fix } else { Money::ZERO }
    }
}

/// A payment as its family reads it.
#[derive(Clone, Debug)]
pub struct PaymentFacts {
    /// How far it is.
    pub state: PaymentStage,
    /// What of it is for this claim.
    pub amount: Money,
    /// For how many sessions of this claim.
    pub sessions: usize,
    /// `CHECK`, `DEPOSIT` or `PICK_UP`.
    pub method: String,
    /// To whom and where; nothing for helpers.
    pub to: Option<String>,
    /// The day it was sent.
    pub sent_on: Option<Date>,
    /// Its number; nothing for helpers.
    pub trace: Option<String>,
    /// Why it came back.
    pub came_back: Option<String>,
}

/// How far a payment is: three sentences, never one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaymentStage {
    /// Approved; it waits for a batch, or is in one.
    Approved,
    /// Approved; it waits for the family to say where it goes.
    WaitsForYou,
    /// It left for the City.
    OnItsWay,
    /// The City sent it.
    Sent,
    /// It came back.
    CameBack,
}

/// The things to fix of a claim.
#[derive(Clone, Debug)]
pub struct FixList {
    /// The claim.
    pub number: ClaimRef,
    /// The lines to fix, most money first.
    pub lines: Vec<SentLine>,
}

/// A line that was opened to be fixed.
#[derive(Clone, Debug)]
pub enum FixPage {
    /// It waits for its family.
    One(Box<FixSheet>),
    /// It does not wait any more; these do.
    Others(FixList),
}

/// One line to fix.
#[derive(Clone, Debug)]
pub struct FixSheet {
    /// The claim.
    pub number: ClaimRef,
    /// The line.
    pub line: SentLine,
    /// Its place among the lines to fix, and how many there are.
    pub place: (usize, usize),
    /// What helps: the fields and papers of its reasons.
    pub needs: Vec<FixNeed>,
    /// The start that is kept, as a form shows it.
    pub start: String,
    /// The end that is kept.
    pub end: String,
    /// The day that is kept.
    pub date: String,
    /// The goals of the child's IEP: id, words, whether the note names it so far.
    pub goals: Vec<(GoalId, String, bool)>,
    /// What still asks for something, as the rules see the papers now.
    pub still: Vec<ReasonText>,
    /// Counts the changes of the line.
    pub version: i64,
}

/// What fixes a reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FixNeed {
    /// The day.
    Day,
    /// Start and end.
    Times,
    /// The goals.
    Goals,
    /// A note.
    Note,
    /// A receipt.
    Receipt,
    /// A line of a bank paper.
    BankLine,
    /// The provider's license.
    License,
    /// The supervisor's license.
    SupervisorLicense,
    /// A message: nothing can be typed or added.
    Message,
}

impl FixNeed {
    /// What fixes this reason, where the family can.
    pub const fn of(reason: Reason) -> Option<Self> {
        Some(match reason {
            Reason::FutureService => Self::Day,
            Reason::NoteNoTime | Reason::MinutesDiffer | Reason::StudentOverlap | Reason::ProviderOverlap => {
                Self::Times
            }
            Reason::NoteNoGoal => Self::Goals,
            Reason::NoteMissing | Reason::NoteNotPerSession => Self::Note,
            Reason::ReceiptMissing | Reason::ReceiptNoDates | Reason::ReceiptUnreadable => Self::Receipt,
            Reason::PaymentNotProven | Reason::PaymentMismatch | Reason::PayerMismatch => Self::BankLine,
            Reason::LicenseMissing | Reason::LicenseNotValidOnDate => Self::License,
            Reason::SupervisorLicenseMissing | Reason::SupervisorNotValidOnDate => Self::SupervisorLicense,
            Reason::AboveContractRate
            | Reason::AfterContractEnd
            | Reason::AfterSchoolStart
            | Reason::BeforeContract
            | Reason::ContractMissing
            | Reason::ContractNotApproved
            | Reason::Duplicate
            | Reason::LicenseWrongType
            | Reason::NotAService
            | Reason::NoDetermination
            | Reason::OverCap
            | Reason::PartialCap
            | Reason::Refunded
            | Reason::SecondReview
            | Reason::ServiceNotOwed
            | Reason::ThirdPartyPaid
            | Reason::TranslationNeeded => return None,
        })
    }
}

/// What these pages ask.
#[async_trait]
pub trait TrackerQueries: Send + Sync {
    /// A child's hours.
    async fn child_hours(&self, actor: &Actor, child: StudentId) -> Result<ChildHours, Trouble>;
    /// Every change of a child's hours.
    async fn hours_book(&self, actor: &Actor, child: StudentId) -> Result<HoursBook, Trouble>;
    /// The form "I can't find a provider".
    async fn find_provider(&self, actor: &Actor, child: StudentId) -> Result<FindProvider, Trouble>;
    /// A claim that was sent.
    async fn sent_claim(&self, actor: &Actor, number: ClaimRef) -> Result<SentClaim, Trouble>;
    /// The things to fix of a claim.
    async fn fix_list(&self, actor: &Actor, number: ClaimRef) -> Result<FixList, Trouble>;
    /// One line to fix.
    async fn fix_page(&self, actor: &Actor, number: ClaimRef, n: i64) -> Result<FixPage, Trouble>;
}
