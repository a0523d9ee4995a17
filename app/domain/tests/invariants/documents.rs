//! A further valid document never takes money away (FORMAT §12, I6).

use std::collections::HashMap;

use domain::assess::{Assessment, SessionAssessment, assess};
use domain::case::{
    Allocation, BankLine, BankLineKind, Case, Code, Id, License, Receipt, ReceiptPart, check,
};
use domain::reason::Reason;
use proptest::prelude::*;
use proptest::sample::Index;

use super::cases::{case, day, of};
use super::random_cases;

/// A kind of document that can be added.
#[derive(Clone, Copy, Debug)]
enum Document {
    License,
    SupervisorLicense,
    Note,
    Receipt,
    BankLine,
    Translation,
}

fn document() -> impl Strategy<Value = Document> {
    prop_oneof![
        Just(Document::License),
        Just(Document::SupervisorLicense),
        Just(Document::Note),
        Just(Document::Receipt),
        Just(Document::BankLine),
        Just(Document::Translation),
    ]
}

proptest! {
    #![proptest_config(random_cases(2_500))]

    #[test]
    fn a_further_document_never_takes_money_away(
        before in case(), documents in proptest::collection::vec((document(), any::<Index>()), 1..3),
    ) {
        let mut after = before.clone();
        for (document, index) in documents {
            add(document, index, &mut after);
        }
        prop_assert_eq!(check(&after), []);
        nothing_is_lost(&assess(&before), &assess(&after))?;
    }
}

fn nothing_is_lost(before: &Assessment, after: &Assessment) -> Result<(), TestCaseError> {
    for (old, new) in before.sessions.iter().zip(&after.sessions) {
        prop_assert!(eligible_cents(new) >= eligible_cents(old), "session {}", old.id);
    }
    let (old_cents, new_cents) = (cents_by_line(before), cents_by_line(after));
    for (old, new) in before.service_lines.iter().zip(&after.service_lines) {
        prop_assert!(new.payable_now_minutes >= old.payable_now_minutes, "line {}", old.service);
        let line = (&old.student, &old.service);
        if new.left_minutes > 0 {
            prop_assert!(new_cents.get(&line) >= old_cents.get(&line), "line {}", old.service);
        }
    }
    Ok(())
}

/// What is payable, or would be were it not for the cap.
fn eligible_cents(session: &SessionAssessment) -> i64 {
    let over_cap = session.not_paid.iter().filter(|part| part.reasons.contains(Reason::OverCap));
    session.payable_cents + over_cap.map(|part| part.cents).sum::<i64>()
}

fn cents_by_line(answer: &Assessment) -> HashMap<(&Id, &Code), i64> {
    let mut cents = HashMap::new();
    for session in &answer.sessions {
        if let Some(line) = &session.service_line {
            *cents.entry((&session.student, line)).or_default() += session.payable_cents;
        }
    }
    cents
}

fn add(document: Document, index: Index, case: &mut Case) {
    match document {
        Document::License => {
            let provider = index.get_mut(&mut case.providers);
            let holder = provider.name.clone();
            provider.licenses.extend(["SLP", "OT", "LABA", "SLPA"].map(|kind| license(kind, holder.clone())));
        }
        Document::SupervisorLicense => {
            let kinds = ["SLP", "OT", "LABA"].map(|kind| license(kind, of("Lee Wu")));
            index.get_mut(&mut case.providers).supervisor_licenses.extend(kinds);
        }
        Document::Note => {
            let missing = case.claim.sessions.iter_mut().filter(|session| session.note.is_none());
            missing.for_each(|session| session.note = Some(of(format!("New-{}", session.id))));
        }
        Document::Receipt => add_receipt(index, case),
        Document::BankLine => add_bank_line(index, case),
        Document::Translation => {
            let copies = copies(case);
            case.claim.in_translation.retain(|id| copies.contains(id));
        }
    }
}

/// Receipts with the number or the picture of another one: FORMAT's I6 does not call a copy of a known receipt valid.
fn copies(case: &Case) -> Vec<Id> {
    let receipts = &case.claim.receipts;
    let history = &case.history.receipts;
    let same = |one: &Receipt, other: &Receipt| {
        one.id != other.id
            && ((one.number.is_some() && one.number == other.number)
                || (one.fingerprint.is_some() && one.fingerprint == other.fingerprint))
    };
    let known = |one: &Receipt| {
        receipts.iter().any(|other| same(one, other))
            || history.iter().any(|known| known.number.is_some() && known.number == one.number)
            || history.iter().any(|known| known.fingerprint.is_some() && known.fingerprint == one.fingerprint)
    };
    receipts.iter().filter(|receipt| known(receipt)).map(|receipt| receipt.id.clone()).collect()
}

fn license(kind: &str, holder: domain::case::Text) -> License {
    License {
        kind: of(kind),
        holder,
        board: None,
        number: of("new"),
        valid_from: None,
        expires_on: Some(day(2000)),
        checked_on: Some(day(0)),
    }
}

/// A receipt that is a copy of no other, for one session.
fn add_receipt(index: Index, case: &mut Case) {
    if case.claim.sessions.is_empty() {
        return;
    }
    let session = index.get(&case.claim.sessions);
    let number = case.claim.receipts.len();
    let receipt = Receipt {
        id: of(format!("New-{number}")),
        number: Some(of(format!("new {number}"))),
        provider: session.provider.clone(),
        date: day(21),
        amount_cents: 999_999,
        readable: true,
        itemizes_dates: true,
        fingerprint: None,
        sessions: vec![ReceiptPart { session: session.id.clone(), cents: session.billed_cents.max(1) }],
    };
    case.claim.receipts.push(receipt);
}

/// A bank line of an accepted payer, for one receipt.
fn add_bank_line(index: Index, case: &mut Case) {
    if case.claim.receipts.is_empty() {
        return;
    }
    let receipt = index.get(&case.claim.receipts);
    let provider = case.providers.iter().find(|provider| provider.id == receipt.provider).unwrap();
    let line = BankLine {
        id: of(format!("New-{}", case.claim.bank_lines.len())),
        kind: BankLineKind::CardStatement,
        account_holder: Some(of("MARIA SILVA")),
        payee: provider.name.clone(),
        date: receipt.date,
        amount_cents: receipt.amount_cents,
        both_sides: true,
        allocated_before_cents: 0,
        allocations: vec![Allocation { receipt: receipt.id.clone(), cents: receipt.amount_cents }],
    };
    case.claim.bank_lines.push(line);
}
