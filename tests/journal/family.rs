//! A guardian who files one claim after the other, with photos and PDFs.

use std::sync::Arc;

use jiff::civil::{Date, date, time};
use jiff::{Span, ToSpan as _};
use server::clock::sha256;
use server::demo::papers::{Format, Paper, SessionNote, Turn, render};

use crate::client::{Client, Over};
use crate::journal::Deed;
use crate::office::Trays;

/// The first Tuesday of the contracts; each claim is of two Tuesdays.
const FIRST: Date = date(2025, 10, 7);
/// So many claims fit between the first Tuesday and one before today; after that come other hours of the same days.
const FORTNIGHTS: i64 = 14;
/// Both sessions of a claim.
const TOTAL: &str = "225.00";

/// Files claims until the run is over.
pub async fn live(mut me: Client, family: usize, trays: Arc<Trays>) -> Result<(), Over> {
    me.arrive().await?;
    let photo = photo(family);
    for k in 0.. {
        let claim = start(&mut me, family).await?;
        sessions(&mut me, &claim, k).await?;
        papers(&mut me, &claim, (family, k), &photo).await?;
        send(&mut me, &claim, family).await?;
        trays.sent(claim);
    }
    Ok(())
}

fn photo(family: usize) -> Vec<u8> {
    let note = SessionNote {
        provider_name: format!("Provider {family}"),
        role: "Speech-Language Pathologist".to_owned(),
        student: "C. N.".to_owned(),
        date: FIRST,
        start: Some(time(16, 0, 0, 0)),
        end: Some(time(16, 45, 0, 0)),
        goals: vec!["Goal 1".to_owned()],
        text: "Worked on r and s.".to_owned(),
        supervisor: None,
    };
    render(&Paper::SessionNote(note), Format::Photo { turned: Turn::default() }, family as u64)
}

async fn start(me: &mut Client, family: usize) -> Result<String, Over> {
    me.open("/claims/new").await?.choose("claim-service", "").fill("claim-copy", "fresh");
    go(me, "Start a claim").await?;
    let number = me.visitor.path().split('/').nth(2).unwrap_or_default();
    let claim = number.split('?').next().unwrap_or_default().to_owned();
    me.done(Deed::Start { claim: claim.clone() });
    me.open(&format!("/claims/{claim}/provider")).await?;
    me.visitor.choose("provider-choice", &format!("Provider {family}"));
    go(me, "Save and continue").await?;
    Ok(claim)
}

async fn sessions(me: &mut Client, claim: &str, k: i64) -> Result<(), Over> {
    let fortnights: Span = (14 * (k % FORTNIGHTS)).days();
    let first = FIRST.checked_add(fortnights).expect("a day of this century");
    let second = first.checked_add(7.days()).expect("a day of this century");
    let hour = 7 + k / FORTNIGHTS;
    let page = me.open(&format!("/claims/{claim}/sessions")).await?;
    page.tick("sessions-days", &["tue"]);
    page.fill("session-start", &format!("{hour:02}:00")).fill("session-end", &format!("{hour:02}:45"));
    page.fill("ask-from", &first.to_string()).fill("ask-to", &second.to_string());
    page.fill("session-price", "112.50").choose("session-goals", "").choose("session-group", "");
    go(me, "Make the list").await?;
    Ok(())
}

async fn papers(me: &mut Client, claim: &str, (family, k): (usize, i64), photo: &[u8]) -> Result<(), Over> {
    for n in [1, 2] {
        // Decoders stop at the end of the picture; what follows makes each file its own.
        let note = [photo, format!("{claim}-{n}").as_bytes()].concat();
        me.open(&format!("/claims/{claim}/notes")).await?.attach("session-note", "note.jpg", note.clone());
        add(me, claim, "Add photos of notes", &note).await?;
    }
    go(me, "Save the notes").await?;
    let receipt = pdf(claim, "receipt");
    let page = me.open(&format!("/claims/{claim}/receipts")).await?;
    page.fill("receipt-total", TOTAL).fill("receipt-date", "2026-11-02");
    page.fill("receipt-number", &format!("R-{family}-{k}")).tick("receipt-sessions", &["1", "2"]);
    page.fill("receipt-other-pay", "no").attach("receipt-file", "receipt.pdf", receipt.clone());
    add(me, claim, "Add a receipt", &receipt).await?;
    let bank = pdf(claim, "bank");
    let page = me.open(&format!("/claims/{claim}/proof")).await?;
    page.fill("proof-kind", "BANK_STATEMENT").fill("proof-holder", &format!("Guardian {family}"));
    page.fill("line-date", "2026-11-02").fill("line-name", &format!("Provider {family}"));
    page.fill("line-amount", TOTAL).attach("proof-file", "bank.pdf", bank.clone());
    add(me, claim, "Add a bank paper", &bank).await?;
    me.open(&format!("/claims/{claim}/match")).await?.tick("line", &[]);
    me.visitor.choose("line", "");
    go(me, "Save the match").await?;
    Ok(())
}

/// Presses a button that must lead on.
async fn go(me: &mut Client, button: &str) -> Result<(), Over> {
    let status = me.press(button).await?;
    assert_eq!(status, 303, "{button}: {}", me.visitor.text());
    Ok(())
}

async fn add(me: &mut Client, claim: &str, button: &str, bytes: &[u8]) -> Result<(), Over> {
    go(me, button).await?;
    me.done(Deed::Paper { claim: claim.to_owned(), sha256: sha256(bytes) });
    Ok(())
}

fn pdf(claim: &str, what: &str) -> Vec<u8> {
    format!("%PDF-1.7\n% {what} of {claim}\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n").into_bytes()
}

async fn send(me: &mut Client, claim: &str, family: usize) -> Result<(), Over> {
    let page = me.open(&format!("/claims/{claim}/pay-to")).await?;
    page.fill("pay-method", "CHECK").fill("pay-name", &format!("Guardian {family}"));
    page.fill("pay-street", "27 Example Street").fill("pay-city", "Boston").fill("pay-zip", "02125");
    go(me, "Save and continue").await?;
    let page = me.open(&format!("/claims/{claim}/check")).await?;
    page.tick("sign-happened", &["yes"]).tick("sign-paid", &["yes"]);
    page.fill("sign-name", &format!("Guardian {family}"));
    go(me, "Send my claim").await?;
    me.done(Deed::Send { claim: claim.to_owned() });
    Ok(())
}
