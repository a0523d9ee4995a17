//! The things that addresses name: made anew for every form that may change them.

use std::collections::HashMap;
use std::sync::atomic::{AtomicI32, Ordering};

use bytes::Bytes;
use domain::access::Actor;
use domain::claim::ClaimRef;
use domain::draft::TypedSession;
use domain::id::{DocumentId, ImportId, SlipId};
use domain::money::Money;
use domain::papers::{TypedBankLine, TypedReceipt};
use domain::plan::TypedPlan;
use jiff::ToSpan as _;
use jiff::civil::{date, time};
use server::demo::papers::{Format, Paper, SessionNote, render};
use server::imports::Kind;
use server::services::Services;
use server::services::ask::TypedAsk;
use server::services::decisions::Decision;
use server::services::drafts::{NewClaim, Signature};
use server::services::imports::Brought;
use server::services::papers::{NewBankLine, NewPaper, NewReceipt};
use server::store::claims::PayTo;
use server::store::documents::DocumentKind;
use server::store::{batches, payments, provider_facts, student_facts, students};
use tests::Portal;

use super::people::{CASEWORKER, SECOND};

/// What the `{names}` of addresses and forms stand for.
pub struct Things(HashMap<&'static str, String>);

/// The guardian's child.
const MINH: &str = "9900001001";
/// Everything is about 112 dollars and 50 cents.
const CENTS: i64 = 11_250;
/// The visits of the tests so far: no two have the same time.
static VISITS: AtomicI32 = AtomicI32::new(0);

impl Things {
    /// Makes the guardian's claim, as far as it has come, and what stands beside it.
    pub async fn make(portal: &Portal, come: &str) -> Self {
        let guardian = portal.actor("lan.tran@example.org").await;
        let mut things = Self(HashMap::new());
        let desk = Desk { portal, services: &portal.services, guardian, bytes: note() };
        things.facts(portal).await;
        things.keep("slip", desk.slip(&things).await);
        let claim = desk.claim().await;
        things.keep("number", claim);
        match come {
            "draft" => {
                desk.papers(claim, &mut things).await;
                desk.pay_to(claim).await;
            }
            "sent" => desk.send(claim).await,
            "returned" => desk.decided(claim, "RETURN").await,
            "decided" => desk.decided(claim, "PART").await,
            "batch" => desk.batch(claim, &mut things).await,
            "paid" => desk.answered(claim, &mut things, "PAID,2025-12-05,CHECK,1001,").await,
            "back" => desk.answered(claim, &mut things, "RETURNED,,,,address unknown").await,
            other => panic!("a claim is never {other}"),
        }
        things
    }

    fn keep(&mut self, name: &'static str, thing: impl ToString) {
        self.0.insert(name, thing.to_string());
    }

    async fn facts(&mut self, portal: &Portal) {
        let mut connection = portal.services.store.read().await.expect("a connection");
        let child = student_facts::with_sasid(&mut connection, MINH).await.expect("a child").expect("Minh");
        let lines = students::service_lines(&mut connection, child.id).await.expect("what is owed");
        let provider = provider_facts::with_code(&mut connection, "P-101").await.expect("a provider");
        drop(connection);
        let provider = provider.expect("Maya Castellano");
        self.keep("child", child.id);
        self.keep("student", child.id);
        self.keep("fy", "fy26");
        self.keep("owed-line", lines[0].id);
        self.keep("owed-minutes", lines[0].owed);
        self.keep("provider", provider.id);
        self.keep("provider-version", provider.version);
        self.keep("lang", "en");
        self.keep("n", 1);
        self.keep("name", style_sheet(portal).await);
        self.keep("import", import(portal).await);
    }

    /// An address with its names replaced.
    pub fn address(&self, path: &str) -> String {
        let id = match path.split('/').nth(if path.starts_with("/staff/") { 2 } else { 1 }) {
            Some("children") => "child",
            Some("providers") => "provider",
            Some("imports") => "import",
            Some("slips") => "slip",
            _ => "note",
        };
        let number = if path.contains("/batches/") { "batch" } else { "number" };
        let path = path.replace("{number}", &format!("{{{number}}}")).replace("{id}", &format!("{{{id}}}"));
        self.filled(&path)
    }

    /// A form with its names replaced.
    pub fn form(&self, text: &str) -> Vec<(String, String)> {
        let pairs = text.split('&').filter_map(|pair| pair.split_once('='));
        pairs.map(|(name, value)| (name.to_owned(), self.filled(value))).collect()
    }

    fn filled(&self, text: &str) -> String {
        let text = self
            .0
            .iter()
            .fold(text.to_owned(), |text, (name, thing)| text.replace(&format!("{{{name}}}"), thing));
        assert!(!text.contains('{'), "nothing stands for a name of {text}");
        text
    }
}

struct Desk<'p> {
    portal: &'p Portal,
    services: &'p Services,
    guardian: Actor,
    bytes: Bytes,
}

impl Desk<'_> {
    async fn slip(&self, things: &Things) -> SlipId {
        let plan = TypedPlan {
            from: "2026-01-06".to_owned(),
            to: "2026-02-24".to_owned(),
            minutes: "45".to_owned(),
            count: "8".to_owned(),
        };
        let [child, provider] = ["child", "provider"].map(|name| things.0[name].clone());
        let asked = TypedAsk { service: "SLT".to_owned(), provider, plan, ..TypedAsk::default() };
        let child = child.parse().expect("a child");
        self.services.ask_before_paying(&self.guardian, child, &asked, "").await.expect("a slip")
    }

    async fn claim(&self) -> ClaimRef {
        let mut connection = self.services.store.read().await.expect("a connection");
        let child = student_facts::with_sasid(&mut connection, MINH).await.expect("a child").expect("Minh");
        let provider = provider_facts::with_code(&mut connection, "P-101").await.expect("a provider");
        let goals = students::goals(&mut connection, child.id).await.expect("goals");
        drop(connection);
        let provider = provider.map(|provider| provider.id);
        let new = NewClaim { student: child.id, service: "SLT".to_owned(), provider, copy_last: false };
        let number = self.services.start_claim(&self.guardian, &new, "").await.expect("a claim");
        let visit = VISITS.fetch_add(1, Ordering::SeqCst);
        let start = time(8, 0, 0, 0) + (50 * (visit / 50)).minutes();
        let session = TypedSession {
            date: (date(2025, 10, 7) + (visit % 50).days()).to_string(),
            start: start.strftime("%H:%M").to_string(),
            end: (start + 45.minutes()).strftime("%H:%M").to_string(),
            price: Money::from_cents(CENTS).typed(),
            goals: goals.into_iter().map(|goal| goal.id).collect(),
            setting: "INDIVIDUAL".to_owned(),
            kind: "SERVICE".to_owned(),
            student: None,
            service: "SLT".to_owned(),
        };
        self.services.add_session(&self.guardian, number, &session, "").await.expect("a session");
        number
    }

    async fn upload(&self, claim: ClaimRef, kind: DocumentKind) -> DocumentId {
        let file_name = "paper.pdf".to_owned();
        let paper = NewPaper { claim, provider: None, kind, file_name, bytes: self.bytes.clone() };
        self.services.keep_paper(&self.guardian, paper).await.expect("a paper")
    }

    async fn papers(&self, claim: ClaimRef, things: &mut Things) {
        let (services, guardian) = (self.services, &self.guardian);
        things.keep("note", self.upload(claim, DocumentKind::Note).await);
        let document = Some(self.upload(claim, DocumentKind::Receipt).await);
        let typed = TypedReceipt::paid(Money::from_cents(CENTS), date(2025, 11, 26), "1", &[1]);
        let receipt = NewReceipt { document, typed, ..NewReceipt::default() };
        services.add_receipt(guardian, claim, &receipt).await.expect("a receipt");
        let paper = self.upload(claim, DocumentKind::BankPaper).await;
        things.keep("paper", paper);
        let typed = TypedBankLine {
            kind: "BANK_STATEMENT".to_owned(),
            holder: guardian.name.clone(),
            date: "2025-11-26".to_owned(),
            name: "MAYA CASTELLANO SLP".to_owned(),
            amount: Money::from_cents(CENTS).typed(),
            back: String::new(),
        };
        let line = NewBankLine { document: Some(paper), typed, ..NewBankLine::default() };
        things.keep("line", services.add_bank_line(guardian, claim, &line).await.expect("a line").id);
    }

    async fn pay_to(&self, claim: ClaimRef) {
        let pay_to = PayTo {
            method: "CHECK".to_owned(),
            name: self.guardian.name.clone(),
            street: "27 Example Street".to_owned(),
            city: "Boston".to_owned(),
            state: "MA".to_owned(),
            zip: "02125".to_owned(),
            vendor: String::new(),
        };
        self.services.save_pay_to(&self.guardian, claim, &pay_to, None).await.expect("where the money goes");
    }

    async fn send(&self, claim: ClaimRef) {
        self.pay_to(claim).await;
        let signature = Signature { happened: true, paid: true, name: self.guardian.name.clone() };
        self.services.send_claim(&self.guardian, claim, &signature).await.expect("the claim is sent");
    }

    /// Sent, and decided by a caseworker whom nobody asks as.
    async fn decided(&self, claim: ClaimRef, outcome: &str) {
        self.send(claim).await;
        let decision = Decision {
            outcome: outcome.to_owned(),
            minutes: "45".to_owned(),
            amount: Money::from_cents(CENTS).typed(),
            reasons: vec!["NOTE_MISSING".to_owned()],
            note: "The note came by mail.".to_owned(),
            ..Decision::default()
        };
        let caseworker = self.portal.actor(CASEWORKER).await;
        self.services.take_claim(&caseworker, claim).await.expect("the claim is taken");
        self.services.decide_line(&caseworker, claim, 1, None, &decision).await.expect("a decision");
    }

    /// Approved by the second person, in a batch that somebody else of finance built; and an answer of the City.
    async fn batch(&self, claim: ClaimRef, things: &mut Things) {
        self.decided(claim, "PART").await;
        let [second, gomes] = [self.portal.actor(SECOND).await, self.portal.actor("gomes@example.org").await];
        self.services.approve_line(&second, claim, 1).await.expect("a second approval");
        let batch = self.services.build_batch(&gomes).await.expect("a batch");
        things.keep("batch", batch.number);
        let mut connection = self.services.store.read().await.expect("a connection");
        let payments = payments::of_batch(&mut connection, batch.id).await.expect("payments");
        drop(connection);
        things.keep("payment", payments[0].id);
        let csv = format!(
            "payment,status,date,method,trace,note\n{},PAID,2025-12-05,CHECK,1001,\n",
            payments[0].id
        );
        let hash =
            self.services.bring_confirmations(&gomes, csv.as_bytes()).await.expect("a file of the City");
        things.keep("hash", hash);
    }

    /// In a batch that went out, and the City answered.
    async fn answered(&self, claim: ClaimRef, things: &mut Things, answer: &str) {
        self.batch(claim, things).await;
        let batch = things.0["batch"].parse().expect("a number");
        let mut connection = self.services.store.read().await.expect("a connection");
        let total =
            batches::find(&mut connection, batch).await.expect("batches").expect("the batch").control.sum;
        drop(connection);
        let chen = self.portal.actor("chen@example.org").await;
        self.services.release_batch(&chen, batch, &total.typed()).await.expect("the batch is released");
        self.services.export_batch(&chen, batch).await.expect("a file for the City");
        let csv = format!("payment,status,date,method,trace,note\n{},{answer}\n", things.0["payment"]);
        let hash =
            self.services.bring_confirmations(&chen, csv.as_bytes()).await.expect("a file of the City");
        self.services.apply_brought_confirmations(&chen, &hash).await.expect("the City's answer is applied");
    }
}

/// A file that a lead brought and nobody applied.
async fn import(portal: &Portal) -> ImportId {
    let lead = portal.actor("feldman@example.org").await;
    let n = VISITS.fetch_add(1, Ordering::SeqCst);
    let head = "household,guardian,other_names,email,language,relation";
    let csv = format!("{head}\nX-{n},A B,,x{n}@example.org,en,GUARDIAN\n");
    let file = Brought { kind: Kind::Households, name: "households.csv", bytes: csv.as_bytes() };
    portal.services.bring_file(&lead, file).await.expect("a file")
}

/// The name of the style sheet, as pages link to it.
async fn style_sheet(portal: &Portal) -> String {
    let mut visitor = portal.visitor();
    let page = visitor.open("/sign-in").await.html().to_owned();
    let name = page.split("/assets/").nth(1).and_then(|rest| rest.split('"').next());
    name.expect("a page links to its style sheet").to_owned()
}

fn note() -> Bytes {
    let paper = Paper::SessionNote(SessionNote {
        provider_name: "Maya Castellano".to_owned(),
        role: "Speech-Language Pathologist".to_owned(),
        student: "M. T.".to_owned(),
        date: date(2025, 10, 7),
        start: Some(time(16, 0, 0, 0)),
        end: Some(time(16, 45, 0, 0)),
        goals: vec!["Goal 1".to_owned()],
        text: "Worked on r and s.".to_owned(),
        supervisor: None,
    });
    render(&paper, Format::Pdf, 1).into()
}
