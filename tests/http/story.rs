//! The main job, end to end: from a family's phone to "Paid".

use jiff::civil::{date, time};
use server::demo::papers::{Format, Paper, SessionNote, render};
use tests::{Portal, Visitor, on_each_database};

const LAN: &str = "lan.tran@example.org";
const OKAFOR: &str = "okafor@example.org";
const REILLY: &str = "reilly@example.org";
const CHEN: &str = "chen@example.org";
const GOMES: &str = "gomes@example.org";

/// A paper that can be opened; which one does not matter to the story.
fn paper(format: Format, n: u64) -> Vec<u8> {
    let note = SessionNote {
        provider_name: "Maya Castellano".to_owned(),
        role: "Speech-Language Pathologist".to_owned(),
        student: "M. T.".to_owned(),
        date: date(2025, 10, 7),
        start: Some(time(16, 0, 0, 0)),
        end: Some(time(16, 45, 0, 0)),
        goals: vec!["Goal 1".to_owned()],
        text: format!("Worked on r and s, page {n}."),
        supervisor: None,
    };
    render(&Paper::SessionNote(note), format, n)
}

/// Fills in a claim for two sessions and sends it; gives its number.
async fn claim(lan: &mut Visitor) -> String {
    lan.open("/claims/new").await;
    lan.choose("claim-service", "Speech therapy").press("Start a claim").await;
    let number =
        lan.path().split('/').nth(2).expect("the claim's number").split('?').next().unwrap().to_owned();
    let part = |name: &str| format!("/claims/{number}/{name}");
    lan.open(&part("provider")).await;
    lan.choose("provider-choice", "Maya Castellano").press("Save and continue").await;
    lan.open(&part("sessions")).await;
    lan.tick("sessions-days", &["tue"]).fill("session-start", "16:00").fill("session-end", "16:45");
    lan.fill("ask-from", "2025-10-07").fill("ask-to", "2025-10-14").fill("session-price", "112.50");
    lan.choose("session-goals", "").choose("session-group", "").press("Make the list").await;
    lan.sees("$225.00");
    lan.open(&part("notes")).await;
    for n in [1, 2] {
        lan.attach("session-note", "note.png", paper(Format::Png, n)).press("Add photos of notes").await;
    }
    lan.press("Save the notes").await;
    lan.open(&part("receipts")).await;
    lan.fill("receipt-total", "225.00").fill("receipt-date", "2025-11-26").fill("receipt-number", "1042");
    lan.tick("receipt-sessions", &["1", "2"]).fill("receipt-other-pay", "no");
    lan.attach("receipt-file", "receipt.pdf", paper(Format::Pdf, 3)).press("Add a receipt").await;
    lan.open(&part("proof")).await;
    lan.fill("proof-kind", "BANK_STATEMENT").fill("proof-holder", "Lan Tran").fill("line-date", "2025-11-26");
    lan.fill("line-name", "MAYA CASTELLANO SLP").fill("line-amount", "225.00");
    lan.attach("proof-file", "bank.pdf", paper(Format::Pdf, 4)).press("Add a bank paper").await;
    lan.open(&part("match")).await;
    lan.choose("line", "").press("Save the match").await;
    lan.open(&part("pay-to")).await;
    lan.fill("pay-method", "CHECK").fill("pay-name", "Lan Tran").fill("pay-street", "27 Example Street");
    lan.fill("pay-city", "Boston").fill("pay-zip", "02125").press("Save and continue").await;
    lan.open(&part("check")).await;
    lan.tick("sign-happened", &["yes"]).tick("sign-paid", &["yes"]).fill("sign-name", "Lan Tran");
    lan.press("Send my claim").await;
    lan.sees(&number);
    number
}

/// Decides a line by its form.
async fn decide(okafor: &mut Visitor, number: &str, n: u8, outcome: &str, reason: &str) {
    okafor.open(&format!("/staff/claims/{number}?line={n}")).await;
    okafor.fill("decide-outcome", outcome).fill("decide-reason", reason).press("Save decision").await;
    assert_eq!(okafor.status(), 200, "{}", okafor.text());
}

fn subjects(portal: &Portal) -> Vec<String> {
    portal.letters_to(LAN).into_iter().map(|letter| letter.subject).collect()
}

on_each_database! {
    async fn from_a_familys_phone_to_paid(portal) {
        let mut lan = portal.signed_in(LAN).await;
        let number = claim(&mut lan).await;
        let mut okafor = portal.signed_in(OKAFOR).await;
        okafor.open("/staff/queue").await;
        okafor.press("Take the next oldest").await;
        okafor.sees("Okafor");
        decide(&mut okafor, &number, 2, "RETURN", "RECEIPT_UNREADABLE").await;
        lan.open(&format!("/claims/{number}")).await;
        lan.sees("We need something from you");
        okafor.open(&format!("/staff/claims/{number}?line=2")).await;
        okafor.fill("undo-why", "It can be read after all.").press("Undo this decision").await;
        for n in [1, 2] {
            decide(&mut okafor, &number, n, "APPROVE", "").await;
        }
        let mut reilly = portal.signed_in(REILLY).await;
        for n in [1, 2] {
            reilly.open(&format!("/staff/claims/{number}?line={n}")).await;
            reilly.press("Agree").await;
            assert_eq!(reilly.status(), 200, "{}", reilly.text());
        }
        lan.open(&format!("/claims/{number}")).await;
        lan.sees("Decided").sees("$225.00");
        let mut chen = portal.signed_in(CHEN).await;
        chen.open("/staff/finance/payments").await;
        chen.sees("$225.00").press("Build batch").await;
        let batch = chen.path().split('?').next().unwrap().to_owned();
        let mut gomes = portal.signed_in(GOMES).await;
        gomes.open(&batch).await;
        gomes.fill("batch-total", "225.00").press_first("Release").await;
        chen.open(&batch).await;
        chen.press("Make the file").await;
        lan.open(&format!("/claims/{number}")).await;
        lan.sees("Payment on its way");
        portal.work().await;
        assert!(subjects(&portal).len() >= 4, "{:?}", subjects(&portal));
    }
}
