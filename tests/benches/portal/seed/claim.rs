//! The claims of a seeded family.

use anyhow::Result;
use domain::access::{Actor, Role};
use domain::claim::{ClaimRef, ClaimState, LineState, Status, Turn};
use domain::event::EventKind;
use domain::id::{BankLineId, DocumentId, MessageId, ReceiptId, SessionId};
use domain::language::Language;
use domain::money::Money;
use jiff::civil::{date, time};
use server::clock::sha256;
use server::store::Tx;
use server::store::bank_lines::{self, BankLine};
use server::store::claims::{self, Claim, PayTo};
use server::store::documents::{self, Document, DocumentKind};
use server::store::events::{self, Event};
use server::store::ledger::EntryKind;
use server::store::line_checks::{self, LineCheck};
use server::store::messages::{self, Message};
use server::store::receipts::{self, Receipt};
use server::store::sessions::{self, Session};

use super::{About, Seeder};

const LINES: i8 = 12;
const PRICE: Money = Money::from_cents(11_250);
/// Papers in their order: two receipts, two bank papers, and notes.
const PAPERS: [DocumentKind; 6] = [
    DocumentKind::Receipt,
    DocumentKind::Receipt,
    DocumentKind::BankPaper,
    DocumentKind::BankPaper,
    DocumentKind::Note,
    DocumentKind::Note,
];
const NOTES_OF_A_THICK_CLAIM: usize = 8;

impl Seeder {
    pub(super) async fn claim_in_review(&self, tx: &mut Tx, about: About, n: usize) -> Result<ClaimRef> {
        let claim = self.claim(tx, about).await?;
        let mut lines = Vec::new();
        for n in 1..=LINES {
            lines.push(self.line(tx, about, &claim, n).await?);
        }
        let mut papers = Vec::new();
        let more = if n.is_multiple_of(3) { NOTES_OF_A_THICK_CLAIM } else { 0 };
        for kind in PAPERS.into_iter().chain(std::iter::repeat_n(DocumentKind::Note, more)) {
            papers.push(self.paper(tx, about, &claim, kind).await?);
        }
        for (n, lines) in (0..).zip(lines.chunks(6)) {
            self.receipt(tx, about, &claim, (n, &papers, lines)).await?;
        }
        for from_staff in [true, false] {
            self.message(tx, about, &claim, from_staff).await?;
        }
        self.enter(tx, (about.owed, EntryKind::Reserved, 45 * i64::from(LINES)), Some(claim.id)).await?;
        self.send(tx, about, claim).await
    }

    /// A claim of one line, sent or not.
    pub(super) async fn small_claim(&self, tx: &mut Tx, about: About, sent: bool) -> Result<()> {
        let claim = self.claim(tx, about).await?;
        self.line(tx, about, &claim, 1).await?;
        if sent {
            self.send(tx, about, claim).await?;
        }
        Ok(())
    }

    async fn claim(&self, tx: &mut Tx, about: About) -> Result<Claim> {
        let claim = Claim {
            id: self.ids.new_id(self.now),
            number: self.ids.claim_number(),
            household: about.household,
            student: about.student,
            service: "SLT".to_owned(),
            provider: None,
            state: ClaimState::Draft,
            status: Status::Draft,
            turn: Turn::Family,
            asked: Money::ZERO,
            created_by: about.guardian,
            created_at: self.now,
            sent_by: None,
            sent_at: None,
            sent_on: None,
            signed_name: None,
            reviewed_on: None,
            reviewer: None,
            pay_to: PayTo::default(),
            version: 1,
        };
        claims::add(tx, &claim).await?;
        self.record(tx, Event::new(EventKind::ClaimStarted).claim(about.household, claim.id)).await?;
        Ok(claim)
    }

    async fn send(&self, tx: &mut Tx, about: About, mut claim: Claim) -> Result<ClaimRef> {
        claim.state = ClaimState::Sent;
        claim.reviewer = Some(self.reviewer);
        (claim.sent_by, claim.sent_at, claim.sent_on) =
            (Some(about.guardian), Some(self.now), Some(date(2025, 12, 1)));
        claims::save(tx, &claim).await?;
        claims::retell(tx, claim.id).await?;
        self.record(tx, Event::new(EventKind::ClaimSent).claim(about.household, claim.id)).await?;
        Ok(claim.number)
    }

    async fn record(&self, tx: &mut Tx, event: Event) -> Result<()> {
        events::record(tx, self.ids.new_id(self.now), None, &event, self.now).await?;
        Ok(())
    }

    async fn line(&self, tx: &mut Tx, about: About, claim: &Claim, n: i8) -> Result<SessionId> {
        let session = Session {
            id: self.ids.new_id(self.now),
            claim: claim.id,
            n: i64::from(n),
            student: claim.student,
            provider: None,
            service: "SLT".to_owned(),
            kind: "SERVICE".to_owned(),
            typed: "date=10%2F07%2F2025&start=4%3A00+PM&end=4%3A45+PM&price=112.50".to_owned(),
            held_on: Some(date(2025, 10, n)),
            start: Some(time(16, 0, 0, 0)),
            end: Some(time(16, 45, 0, 0)),
            setting: "INDIVIDUAL".to_owned(),
            goals: Vec::new(),
            note: None,
            supervisor_name: None,
            billed_minutes: None,
            billed: PRICE,
            third_party: Money::ZERO,
            state: LineState::Sent,
            service_line: Some(about.owed),
            reserved_minutes: 45,
            returned_on: None,
            version: 1,
        };
        sessions::add(tx, &session).await?;
        // What is owed is known once a line is sent.
        sessions::save(tx, &session).await?;
        let check = LineCheck {
            session: session.id,
            payable: session.billed,
            payable_minutes: 45,
            returned: Money::ZERO,
            held: Money::ZERO,
            denied: Money::ZERO,
            reasons: Vec::new(),
            answer: include_str!("../line_answer.json").to_owned(),
            settings: None,
            rules: "1".to_owned(),
            checked_at: self.now,
        };
        line_checks::save(tx, claim.id, &check).await?;
        let event = Event::new(EventKind::LineChecked).claim(about.household, claim.id).session(session.id);
        self.record(tx, event).await?;
        Ok(session.id)
    }

    async fn paper(
        &self,
        tx: &mut Tx,
        about: About,
        claim: &Claim,
        kind: DocumentKind,
    ) -> Result<DocumentId> {
        let key = self.ids.secret();
        let document = Document {
            id: self.ids.new_id(self.now),
            household: Some(claim.household),
            claim: Some(claim.id),
            provider: None,
            kind,
            media_type: "image/jpeg".to_owned(),
            bytes: 240_000,
            sha256: sha256(key.as_bytes()),
            object_key: key,
            file_name: "IMG_4021.jpg".to_owned(),
            page_of: None,
            added_by: about.guardian,
            added_at: self.now,
        };
        documents::add(tx, &document).await?;
        let event = Event::new(EventKind::DocumentAdded).claim(about.household, claim.id).about(document.id);
        self.record(tx, event).await?;
        Ok(document.id)
    }

    /// A receipt for these lines, paid by one bank line.
    async fn receipt(
        &self,
        tx: &mut Tx,
        about: About,
        claim: &Claim,
        (n, papers, lines): (usize, &[DocumentId], &[SessionId]),
    ) -> Result<()> {
        let amount: Money = lines.iter().map(|_| PRICE).sum();
        let receipt = Receipt {
            id: self.ids.new_id::<ReceiptId>(self.now),
            claim: claim.id,
            household: about.household,
            provider: None,
            n: i64::try_from(n)? + 1,
            typed: "paid=10%2F31%2F2025&amount=675.00".to_owned(),
            number: Some(format!("2025-{n}")),
            paid_on: Some(date(2025, 10, 31)),
            amount,
            third_party: Money::ZERO,
            readable: true,
            itemizes: true,
            document: papers.get(n).copied(),
            parts: lines.iter().map(|line| (*line, PRICE)).collect(),
        };
        receipts::add(tx, &receipt).await?;
        let line = BankLine {
            id: self.ids.new_id::<BankLineId>(self.now),
            household: about.household,
            claim: claim.id,
            typed: "posted=11%2F03%2F2025&amount=675.00".to_owned(),
            kind: "BANK_STATEMENT".to_owned(),
            account_holder: None,
            payee: "CASTELLANO SPEECH LLC".to_owned(),
            posted_on: Some(date(2025, 11, 3)),
            amount,
            both_sides: false,
            document: papers.get(n + 2).copied(),
            allocations: Vec::new(),
        };
        bank_lines::add(tx, &line).await?;
        bank_lines::allocate(tx, line.id, receipt.id, amount).await?;
        Ok(())
    }

    async fn message(&self, tx: &mut Tx, about: About, claim: &Claim, from_staff: bool) -> Result<()> {
        let writer = Actor {
            person: if from_staff { self.reviewer } else { about.guardian },
            device: None,
            name: String::new(),
            role: if from_staff { Role::Reviewer } else { Role::Family },
            household: (!from_staff).then_some(about.household),
            school: None,
            language: Language::English,
        };
        let message = Message {
            id: self.ids.new_id::<MessageId>(self.now),
            household: about.household,
            claim: claim.id,
            person: writer.person,
            person_name: String::new(),
            from_staff,
            wording: "Which of the two receipts is for the session of October 7?".to_owned(),
            language: writer.language,
            written_at: self.now,
            read_at: None,
        };
        messages::add(tx, &message).await?;
        let event = Event::new(EventKind::MessageWritten).claim(about.household, claim.id).about(message.id);
        events::record(tx, self.ids.new_id(self.now), Some(&writer), &event, self.now).await?;
        Ok(())
    }
}
