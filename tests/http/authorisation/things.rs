//! The things that addresses name: made anew for every request that may change them.

use std::collections::HashMap;

use bytes::Bytes;
use domain::access::Actor;
use domain::claim::ClaimRef;
use domain::draft::TypedSession;
use domain::id::DocumentId;
use domain::money::Money;
use domain::papers::{TypedBankLine, TypedReceipt};
use jiff::civil::{date, time};
use server::demo::papers::{Format, Paper, SessionNote, render};
use server::imports::Kind;
use server::services::Services;
use server::services::drafts::{NewClaim, Signature};
use server::services::imports::Brought;
use server::services::papers::{NewBankLine, NewPaper, NewReceipt};
use server::store::claims::PayTo;
use server::store::documents::DocumentKind;
use server::store::{provider_facts, student_facts, students};
use tests::Portal;

/// What the `{names}` of addresses and forms stand for.
pub struct Things(HashMap<&'static str, String>);

/// The guardian's child.
const MINH: &str = "9900001001";
/// Everything is about 112 dollars and 50 cents.
const CENTS: i64 = 11_250;

impl Things {
    /// Makes a draft and a sent claim of the guardian, with papers.
    pub async fn make(portal: &Portal) -> Self {
        let guardian = portal.actor("lan.tran@example.org").await;
        let lead = portal.actor("feldman@example.org").await;
        let mut things = Self(HashMap::new());
        let desk = Desk { services: &portal.services, guardian, bytes: note() };
        things.facts(portal).await;
        things.keep("name", style_sheet(portal).await);
        let draft = desk.claim().await;
        things.keep("draft", draft);
        desk.papers(draft, &mut things).await;
        let paid = desk.claim().await;
        desk.pay_to(paid).await;
        things.keep("paid-draft", paid);
        let sent = desk.claim().await;
        desk.send(sent).await;
        things.keep("sent", sent);
        let csv = format!(
            "household,guardian,other_names,email,language,relation\nX-{sent},A B,,{sent}@example.org,en,GUARDIAN\n"
        );
        let file = Brought { kind: Kind::Households, name: "households.csv", bytes: csv.as_bytes() };
        things.keep("import", portal.services.bring_file(&lead, file).await.expect("a file"));
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
        let provider = provider.expect("Maya Castellano");
        self.keep("child", child.id);
        self.keep("owed-line", lines[0].id);
        self.keep("provider", provider.id);
        self.keep("provider-version", provider.version);
        self.keep("lang", "en");
        self.keep("n", 1);
    }

    /// An address with its names replaced.
    pub fn address(&self, path: &str, claim: &str) -> String {
        let id = match path.split('/').nth(if path.starts_with("/staff/") { 2 } else { 1 }) {
            Some("children") => "child",
            Some("providers") => "provider",
            Some("imports") => "import",
            _ => "note",
        };
        let path = path.replace("{number}", &self.0[claim]).replace("{id}", &self.0[id]);
        self.filled(&path)
    }

    /// A form with its names replaced.
    pub fn form(&self, text: &str) -> Vec<(String, String)> {
        let pairs = text.split('&').filter_map(|pair| pair.split_once('='));
        pairs.map(|(name, value)| (name.to_owned(), self.filled(value))).collect()
    }

    fn filled(&self, text: &str) -> String {
        self.0.iter().fold(text.to_owned(), |text, (name, thing)| text.replace(&format!("{{{name}}}"), thing))
    }
}

struct Desk<'p> {
    services: &'p Services,
    guardian: Actor,
    bytes: Bytes,
}

impl Desk<'_> {
    async fn claim(&self) -> ClaimRef {
        let mut connection = self.services.store.read().await.expect("a connection");
        let child = student_facts::with_sasid(&mut connection, MINH).await.expect("a child").expect("Minh");
        let provider = provider_facts::with_code(&mut connection, "P-101").await.expect("a provider");
        let goals = students::goals(&mut connection, child.id).await.expect("goals");
        drop(connection);
        let provider = provider.map(|provider| provider.id);
        let new = NewClaim { student: child.id, service: "SLT".to_owned(), provider, copy_last: false };
        let number = self.services.start_claim(&self.guardian, &new, "").await.expect("a claim");
        let session = TypedSession {
            date: "2025-10-07".to_owned(),
            start: "16:00".to_owned(),
            end: "16:45".to_owned(),
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
        let receipt = NewReceipt { document, typed };
        services.add_receipt(guardian, claim, &receipt).await.expect("a receipt");
        let paper = self.upload(claim, DocumentKind::BankPaper).await;
        things.keep("paper", paper);
        let typed = TypedBankLine {
            kind: "BANK_STATEMENT".to_owned(),
            holder: guardian.name.clone(),
            date: "2025-11-26".to_owned(),
            name: "MAYA CASTELLANO SLP".to_owned(),
            amount: Money::from_cents(CENTS).typed(),
        };
        let line = NewBankLine { document: Some(paper), both_sides: false, typed };
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
