//! Stories of a sent claim: its way, its hours, fixing one thing, and asking for a provider.

use domain::access::Actor;
use domain::claim::{ClaimRef, LineState};
use domain::draft::TypedSession;
use domain::language::Language;
use jiff::civil::{date, time};
use server::demo::papers::{Format, Paper, SessionNote, render};
use server::services::drafts::{NewClaim, Signature};
use server::services::papers::NewPaper;
use server::store::claims::PayTo;
use server::store::documents::DocumentKind;
use server::store::students::Student;
use server::store::{Scope, claims, provider_facts, sessions, student_facts, students};
use tests::{Portal, Visitor, on_each_database};

const LAN: &str = "lan.tran@example.org";
/// The state's number of Minh, her child.
const MINH: &str = "9900001001";

async fn minh(portal: &Portal) -> Student {
    let mut connection = portal.services.store.read().await.unwrap();
    student_facts::with_sasid(&mut connection, MINH).await.unwrap().unwrap()
}

/// Lan sends a claim of two sessions; the end of the second is missing.
async fn send_claim(portal: &Portal, lan: &Actor) -> ClaimRef {
    let (child, services) = (minh(portal).await, &portal.services);
    let mut connection = services.store.read().await.unwrap();
    let provider = provider_facts::with_code(&mut connection, "P-101").await.unwrap();
    let goals = students::goals(&mut connection, child.id).await.unwrap();
    drop(connection);
    let provider = provider.map(|provider| provider.id);
    let new = NewClaim { student: child.id, service: "SLT".to_owned(), provider, copy_last: false };
    let number = services.start_claim(lan, &new, "").await.unwrap();
    for (date, end) in [("2025-10-07", "16:45"), ("2025-10-14", "")] {
        let session = TypedSession {
            date: date.to_owned(),
            start: "16:00".to_owned(),
            end: end.to_owned(),
            price: "112.50".to_owned(),
            goals: goals.iter().map(|goal| goal.id).collect(),
            setting: "INDIVIDUAL".to_owned(),
            kind: "SERVICE".to_owned(),
            student: None,
            service: "SLT".to_owned(),
        };
        services.add_session(lan, number, &session, "").await.unwrap();
    }
    for n in [1, 2] {
        let (provider, file_name) = (None, "note.pdf".to_owned());
        let paper =
            NewPaper { claim: number, provider, kind: DocumentKind::Note, file_name, bytes: note().into() };
        let note = services.keep_paper(lan, paper).await.unwrap();
        services.attach_note(lan, number, n, note).await.unwrap();
    }
    let pay_to = PayTo {
        method: "CHECK".to_owned(),
        name: lan.name.clone(),
        street: "27 Example Street".to_owned(),
        city: "Boston".to_owned(),
        state: "MA".to_owned(),
        zip: "02125".to_owned(),
        vendor: String::new(),
    };
    services.save_pay_to(lan, number, &pay_to, None).await.unwrap();
    let signature = Signature { happened: true, paid: true, name: lan.name.clone() };
    services.send_claim(lan, number, &signature).await.unwrap();
    number
}

/// A note without its end.
fn note() -> Vec<u8> {
    let note = SessionNote {
        provider_name: "Maya Castellano".to_owned(),
        role: "Speech-Language Pathologist".to_owned(),
        student: "M. T.".to_owned(),
        date: date(2025, 10, 14),
        start: Some(time(16, 0, 0, 0)),
        end: None,
        goals: vec!["Goal 1".to_owned()],
        text: "Worked on r and s.".to_owned(),
        supervisor: None,
    };
    render(&Paper::SessionNote(note), Format::Pdf, 1)
}

/// A caseworker sent the second line back today.
async fn return_second_line(portal: &Portal, number: ClaimRef) {
    let mut tx = portal.services.store.write().await.unwrap();
    let claim = claims::find(&mut tx, &Scope::All, number).await.unwrap().unwrap();
    let mut line = sessions::find(&mut tx, claim.id, 2).await.unwrap().unwrap();
    line.state = LineState::Returned;
    line.returned_on = Some(portal.today());
    sessions::save(&mut tx, &line).await.unwrap();
    claims::retell(&mut tx, claim.id).await.unwrap();
    tx.commit().await.unwrap();
}

async fn lan_sends(portal: &Portal) -> (Visitor, ClaimRef) {
    let lan = portal.actor(LAN).await;
    let number = send_claim(portal, &lan).await;
    (portal.signed_in(LAN).await, number)
}

on_each_database! {
    /// She reads who must act and about when; nothing asks her for anything.
    async fn a_sent_claim_says_who_must_act_and_about_when(portal) {
        let (mut lan, number) = lan_sends(&portal).await;
        lan.open(&format!("/claims/{number}")).await;
        lan.sees("We have it").sees("must act").sees("Goal: about 5 weeks").sees("$225.00");
        lan.does_not_see("denied").does_not_see("rejected");
        lan.open(&format!("/claims/{number}/fix")).await.sees("There is nothing to fix");
        lan.open(&format!("/claims/{number}/payment")).await.sees("There is no payment yet");
    }

    /// The line that came back is fixed with one field, keeps its place, and she is thanked.
    async fn one_missing_time_is_fixed_with_one_field(portal) {
        let (mut lan, number) = lan_sends(&portal).await;
        return_second_line(&portal, number).await;
        lan.open(&format!("/claims/{number}")).await.sees("You must act.");
        lan.open(&format!("/claims/{number}/fix/2")).await.sees("Add the missing time");
        lan.press("Send this fix").await.sees_problem("session-end", "Enter the end time.");
        lan.fill("session-start", "4:00 PM").fill("session-end", "4:45 PM").press("Send this fix").await;
        lan.sees("We have your fix").does_not_see("You must act.");
        portal.work().await;
        assert!(portal.letters_to(LAN).iter().any(|letter| letter.subject.contains("moving again")));
        let mut connection = portal.services.store.read().await.unwrap();
        let claim = claims::find(&mut connection, &Scope::All, number).await.unwrap().unwrap();
        assert_eq!(claim.sent_on.map(|day| day.to_string()), Some("2025-12-01".to_owned()));
        let line = sessions::find(&mut connection, claim.id, 2).await.unwrap().unwrap();
        assert_eq!((line.state, line.end), (LineState::Sent, Some("16:45".parse().unwrap())));
        drop(connection);
        lan.open(&format!("/claims/{number}/fix/2")).await.sees("There is nothing to fix");
    }

    /// Hours are hours: what is owed, and every entry in words.
    async fn hours_are_shown_with_every_entry(portal) {
        let child = minh(&portal).await;
        let mut lan = portal.signed_in(LAN).await;
        lan.open(&format!("/children/{}", child.id)).await;
        lan.sees("Speech therapy").sees("Missed").sees("left").does_not_see("$");
        lan.open(&format!("/children/{}/hours", child.id)).await.sees("The school found missed hours.");
    }

    /// She asks the office for a provider once, and reads what happens next.
    async fn a_family_without_a_provider_asks_the_office(portal) {
        let child = minh(&portal).await;
        let mut lan = portal.signed_in(LAN).await;
        let page = format!("/children/{}/find-provider", child.id);
        lan.open(&page).await.press("Ask OSS for help").await;
        lan.sees_problem("find-services", "Choose at least one service.");
        lan.tick("find-services", &["SLT"]).fill("find-tried", "Three offices").press("Ask OSS for help").await;
        lan.sees("OSS must act.").sees("What happens next");
        let mut carlos = portal.signed_in("carlos.rivera@example.org").await;
        assert_eq!(carlos.open(&page).await.status(), 404);
    }

    /// The office sees who waits for a provider and since when, and says what it did; then the request is closed.
    async fn the_office_answers_a_family_without_a_provider(portal) {
        let child = minh(&portal).await;
        let lan = portal.actor(LAN).await;
        portal.services.choose_language(&lan, Language::Vietnamese).await.unwrap();
        let asked = || (vec!["SLT".to_owned()], "Three offices".to_owned());
        portal.services.ask_for_provider(&lan, child.id, asked()).await.unwrap();
        portal.days_pass(5);
        let mut okafor = portal.signed_in("okafor@example.org").await;
        okafor.open("/staff").await.sees("Requests");
        okafor.open("/staff/requests").await.sees("Minh Tran").sees("Asked Dec 1, 2025, 5 days ago");
        okafor.sees("Lan Tran").sees("Tiếng Việt").sees("Speech therapy, 12 h 0 min left").sees("Three offices");
        okafor.press("Mark as answered").await.sees_problem("request-did", "Enter what you did.");
        okafor.fill("request-did", "Called with an interpreter.").press("Mark as answered").await;
        okafor.sees("No family waits for a provider.");
        okafor.press_again().await;
        assert_eq!(okafor.answered(), 409);
        // The family can ask again.
        let mut lan = portal.signed_in(LAN).await;
        lan.open(&format!("/children/{}/find-provider", child.id)).await.does_not_see("OSS must act.");
        let mut chen = portal.signed_in("chen@example.org").await;
        assert_eq!(chen.open("/staff/requests").await.status(), 404);
    }
}
