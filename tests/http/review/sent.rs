//! Claims that Lan sent, for the caseworkers' stories: some with all their papers, some with none.

use domain::access::Actor;
use domain::claim::ClaimRef;
use domain::draft::TypedSession;
use domain::money::Money;
use domain::papers::{TypedBankLine, TypedReceipt};
use jiff::civil::{Date, date, time};
use server::demo::papers::{Format, Paper, SessionNote, render};
use server::services::decisions::Decision;
use server::services::drafts::{NewClaim, Signature};
use server::services::papers::{NewBankLine, NewPaper, NewReceipt};
use server::store::claims::{self, PayTo};
use server::store::documents::DocumentKind;
use server::store::ledger::{self, Entry, EntryKind};
use server::store::sessions::{self, Session};
use server::store::students::{self, ServiceLine, Student};
use server::store::{Scope, provider_facts, student_facts};
use tests::Portal;

pub const LAN: &str = "lan.tran@example.org";
/// The state's number of Minh, her child.
const MINH: &str = "9900001001";
/// Every session costs 112 dollars and 50 cents.
const CENTS: i64 = 11_250;

/// A claim of sessions on these days, each 45 minutes, with every paper that the rules ask for.
pub async fn with_papers(portal: &Portal, days: &[Date]) -> ClaimRef {
    let number = ready_to_send(portal, days).await;
    send(portal, &portal.actor(LAN).await, number).await;
    number
}

/// A claim as [`with_papers`] that only waits for its signature.
pub async fn ready_to_send(portal: &Portal, days: &[Date]) -> ClaimRef {
    let lan = portal.actor(LAN).await;
    let number = draft(portal, &lan, days).await;
    let services = &portal.services;
    let lines: Vec<i64> = (1..).take(days.len()).collect();
    for (n, day) in lines.iter().zip(days) {
        let note = paper(portal, &lan, number, DocumentKind::Note, *day).await;
        services.attach_note(&lan, number, *n, note).await.unwrap();
    }
    let total = Money::from_cents(CENTS * i64::try_from(days.len()).unwrap());
    let document = Some(paper(portal, &lan, number, DocumentKind::Receipt, days[0]).await);
    let typed = TypedReceipt::paid(total, date(2025, 11, 26), &number.to_string(), &lines);
    let receipt = services
        .add_receipt(&lan, number, &NewReceipt { document, typed, ..NewReceipt::default() })
        .await
        .unwrap();
    let document = Some(paper(portal, &lan, number, DocumentKind::BankPaper, days[0]).await);
    let typed = TypedBankLine {
        kind: "BANK_STATEMENT".to_owned(),
        holder: lan.name.clone(),
        date: "2025-11-26".to_owned(),
        name: "MAYA CASTELLANO SLP".to_owned(),
        amount: total.typed(),
        back: String::new(),
    };
    let line = NewBankLine { document, typed, ..NewBankLine::default() };
    let line = services.add_bank_line(&lan, number, &line).await.unwrap();
    services.allocate(&lan, number, &[(line.id, receipt.id, total)]).await.unwrap();
    pay_to_lan(portal, &lan, number).await;
    number
}

/// A claim of sessions on these days without any paper: the rules pay nothing for it.
pub async fn without_papers(portal: &Portal, days: &[Date]) -> ClaimRef {
    let lan = portal.actor(LAN).await;
    let number = draft(portal, &lan, days).await;
    pay_to_lan(portal, &lan, number).await;
    send(portal, &lan, number).await;
    number
}

async fn minh(portal: &Portal) -> Student {
    let mut connection = portal.services.store.read().await.unwrap();
    student_facts::with_sasid(&mut connection, MINH).await.unwrap().unwrap()
}

async fn draft(portal: &Portal, lan: &Actor, days: &[Date]) -> ClaimRef {
    let (child, services) = (minh(portal).await, &portal.services);
    let mut connection = services.store.read().await.unwrap();
    let provider = provider_facts::with_code(&mut connection, "P-101").await.unwrap();
    let goals = students::goals(&mut connection, child.id).await.unwrap();
    drop(connection);
    let provider = provider.map(|provider| provider.id);
    let new = NewClaim { student: child.id, service: "SLT".to_owned(), provider, copy_last: false };
    let number = services.start_claim(lan, &new, "").await.unwrap();
    for day in days {
        let session = TypedSession {
            date: day.to_string(),
            start: "16:00".to_owned(),
            end: "16:45".to_owned(),
            price: Money::from_cents(CENTS).typed(),
            goals: goals.iter().map(|goal| goal.id).collect(),
            setting: "INDIVIDUAL".to_owned(),
            kind: "SERVICE".to_owned(),
            student: None,
            service: "SLT".to_owned(),
        };
        services.add_session(lan, number, &session, "").await.unwrap();
    }
    number
}

async fn paper(
    portal: &Portal,
    lan: &Actor,
    claim: ClaimRef,
    kind: DocumentKind,
    day: Date,
) -> domain::id::DocumentId {
    let drawn = Paper::SessionNote(SessionNote {
        provider_name: "Maya Castellano".to_owned(),
        role: "Speech-Language Pathologist".to_owned(),
        student: "M. T.".to_owned(),
        date: day,
        start: Some(time(16, 0, 0, 0)),
        end: Some(time(16, 45, 0, 0)),
        goals: vec!["Goal 1".to_owned()],
        text: format!("Worked on r and s, {kind:?}."),
        supervisor: None,
    });
    let (provider, file_name) = (None, "paper.pdf".to_owned());
    let bytes = render(&drawn, Format::Pdf, 1).into();
    let new = NewPaper { claim, provider, kind, file_name, bytes };
    portal.services.keep_paper(lan, new).await.unwrap()
}

async fn pay_to_lan(portal: &Portal, lan: &Actor, number: ClaimRef) {
    let pay_to = PayTo {
        method: "CHECK".to_owned(),
        name: lan.name.clone(),
        street: "27 Example Street".to_owned(),
        city: "Boston".to_owned(),
        state: "MA".to_owned(),
        zip: "02125".to_owned(),
        vendor: String::new(),
    };
    portal.services.save_pay_to(lan, number, &pay_to, None).await.unwrap();
}

async fn send(portal: &Portal, lan: &Actor, number: ClaimRef) {
    let signature = Signature { happened: true, paid: true, name: lan.name.clone() };
    portal.services.send_claim(lan, number, &signature).await.unwrap();
}

/// A line as it is kept now.
pub async fn line(portal: &Portal, number: ClaimRef, n: i64) -> Session {
    let mut connection = portal.services.store.read().await.unwrap();
    let claim = claims::find(&mut connection, &Scope::All, number).await.unwrap().unwrap();
    sessions::find(&mut connection, claim.id, n).await.unwrap().unwrap()
}

/// Minh's speech therapy as it is owed now.
pub async fn owed(portal: &Portal) -> ServiceLine {
    let child = minh(portal).await;
    let mut connection = portal.services.store.read().await.unwrap();
    let lines = students::service_lines(&mut connection, child.id).await.unwrap();
    lines.into_iter().find(|line| line.service == "SLT").unwrap()
}

/// The school makes up all but so many of the minutes that are left.
pub async fn leave_minutes(portal: &Portal, minutes: i64) {
    let line = owed(portal).await;
    let services = &portal.services;
    let now = services.clock.now();
    let made_up = line.left() - minutes;
    let entry = Entry {
        line: line.id,
        kind: EntryKind::School,
        minutes: made_up,
        claim: None,
        session: None,
        person: None,
    };
    let mut tx = services.store.write().await.unwrap();
    ledger::enter(&mut tx, services.ids.new_id(now), &entry, now).await.unwrap();
    tx.commit().await.unwrap();
}

/// A decision with one of its reasons.
pub fn say(outcome: &str, reason: &str) -> Decision {
    Decision { outcome: outcome.to_owned(), reasons: vec![reason.to_owned()], ..Decision::default() }
}

/// Pays 30 minutes of a line, also where the rules pay nothing.
pub fn half_an_hour() -> Decision {
    Decision {
        minutes: "30".to_owned(),
        amount: "75.00".to_owned(),
        note: "The provider sent the note by mail.".to_owned(),
        ..say("PART", "PARTIAL_CAP")
    }
}
