//! Random sessions, receipts, bank lines and history.

use domain::case::{
    Allocation, BankLine, BankLineKind, History, PastReceipt, PastSession, Receipt, ReceiptPart, Session,
    SessionKind, Setting,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::{PROVIDERS, SERVICES, STUDENTS, clock, day, number, of, once_in};

/// The payee of a line that is meant for the provider of its first receipt.
const ANYONE: &str = "anyone";

pub fn session() -> impl Strategy<Value = Session> {
    let what = (0..2_usize, 0..2_usize, select(SERVICES.to_vec()), once_in(15), any::<bool>());
    let when = (0..9_i64, (56..84_u16), select(vec![25, 30, 45, 60]), once_in(12));
    let note = (option::weighted(0.93, 0..40_u8), once_in(12), option::weighted(0.3, 0..2_u8));
    let price = (
        select(vec![0_i64, 2_500, 2_500, 5_000, 7_500, 7_501]),
        once_in(8),
        option::weighted(0.1, 20..70_i64),
    );
    (what, when, note, price).prop_map(|(what, (on, quarter, length, untimed), note, price)| {
        let (student, provider, service, other, group) = what;
        let minute = quarter * 15;
        Session {
            id: of("S"),
            student: of(STUDENTS[student]),
            provider: of(PROVIDERS[provider].0),
            service: of(service),
            kind: if other { SessionKind::Travel } else { SessionKind::Service },
            date: day(on),
            start: Some(clock(minute)),
            end: (!untimed).then(|| clock(minute + length)),
            setting: if group { Setting::Group } else { Setting::Individual },
            goals: if note.1 { vec![of("G1"), of("G9")] } else { vec![of("G1")] },
            note: note.0.map(|n| of(format!("N{n}"))),
            note_fingerprint: note.2.map(|n| of(format!("f{n}"))),
            supervisor_name: None,
            billed_minutes: price.2,
            billed_cents: price.0,
            third_party_cents: if price.1 { price.0 / 3 } else { 0 },
        }
    })
}

/// A receipt and the places of its sessions, each with an amount or, without one, the price.
type ReceiptPlan = (Receipt, Vec<(usize, Option<i64>)>);

pub fn receipt() -> impl Strategy<Value = ReceiptPlan> {
    let paper = (0..20_i64, once_in(12), once_in(12), option::weighted(0.7, 0..9_u8));
    let parts = vec((0..8_usize, option::weighted(0.15, select(vec![2_500_i64, 7_500]))), 4..12);
    (0..2_usize, paper, parts, 0..2_i64).prop_map(|(provider, paper, parts, spare)| {
        let (on, unreadable, undated, number) = paper;
        let receipt = Receipt {
            id: of("R"),
            number: number.map(|n| of(format!("10-{n}"))),
            provider: of(PROVIDERS[provider].0),
            date: day(on),
            amount_cents: spare * 300,
            readable: !unreadable,
            itemizes_dates: !undated,
            fingerprint: None,
            sessions: Vec::new(),
        };
        (receipt, parts)
    })
}

/// Divides receipts over sessions of their provider.
pub fn divide(plans: Vec<ReceiptPlan>, sessions: &[Session]) -> Vec<Receipt> {
    let mut receipts = Vec::new();
    for (n, (mut receipt, parts)) in plans.into_iter().enumerate() {
        receipt.id = of(format!("R{n}"));
        for (place, cents) in parts {
            let Some(session) = sessions.get(place).filter(|session| session.provider == receipt.provider)
            else {
                continue;
            };
            if receipt.sessions.iter().all(|part| part.session != session.id) {
                let cents = cents.unwrap_or(session.billed_cents).max(1);
                receipt.sessions.push(ReceiptPart { session: session.id.clone(), cents });
                receipt.amount_cents += cents;
            }
        }
        receipt.amount_cents = receipt.amount_cents.max(1);
        receipts.push(receipt);
    }
    receipts
}

/// A bank line and the places of its receipts, each with a percentage of the receipt's amount.
type LinePlan = (BankLine, Vec<(usize, i64)>);

pub fn bank_line() -> impl Strategy<Value = LinePlan> {
    let kinds = prop_oneof![5 => Just(BankLineKind::BankStatement), 1 => Just(BankLineKind::Invoice)];
    let holders = prop_oneof![4 => Just(Some("Maria Silva")), 1 => Just(Some("Ana Silva")), 1 => Just(None)];
    let payees = prop_oneof![5 => Just(ANYONE), 1 => Just(PROVIDERS[0].1)];
    let parts = vec((0..6_usize, prop_oneof![2 => Just(100_i64), 1 => 10..=100_i64]), 1..5);
    (kinds, (holders, payees), 5..30_i64, once_in(8), 0..2_i64, parts).prop_map(
        |(kind, (holder, payee), on, refund, spare, parts)| {
            let line = BankLine {
                id: of("B"),
                kind,
                account_holder: holder.map(of),
                payee: of(payee),
                date: day(on),
                amount_cents: if refund { -1 } else { 1 },
                both_sides: true,
                allocated_before_cents: spare * 100,
                allocations: Vec::new(),
            };
            (line, parts)
        },
    )
}

/// Divides bank lines over receipts.
pub fn allocate(plans: Vec<LinePlan>, receipts: &[Receipt]) -> Vec<BankLine> {
    let mut lines = Vec::new();
    for (n, (mut line, parts)) in plans.into_iter().enumerate() {
        line.id = of(format!("B{n}"));
        let sign = line.amount_cents;
        for (place, percent) in parts {
            let Some(receipt) = receipts.get(place) else { continue };
            if line.payee.as_str() == ANYONE {
                line.payee = payee(receipt);
            }
            if line.allocations.iter().all(|allocation| allocation.receipt != receipt.id) {
                let cents = sign * (receipt.amount_cents * percent / 100).max(1);
                line.allocations.push(Allocation { receipt: receipt.id.clone(), cents });
                line.amount_cents += cents;
            }
        }
        line.amount_cents += sign * line.allocated_before_cents;
        lines.push(line);
    }
    lines
}

fn payee(receipt: &Receipt) -> domain::case::Text {
    let provider = PROVIDERS.iter().find(|(id, _)| *id == receipt.provider.as_str()).unwrap();
    of(format!("Zelle {}", provider.1))
}

pub fn history() -> impl Strategy<Value = History> {
    let session = (0..3_usize, 0..2_usize, select(SERVICES.to_vec()), 0..9_i64, 56..84_u16, any::<bool>());
    let receipt = (0..2_usize, 0..9_u8, select(vec![2_500_i64, 7_500, 10_000]), 0..=100_i64);
    let sessions = vec(session.prop_map(past_session), 0..3);
    (sessions, vec(receipt.prop_map(past_receipt), 0..2)).prop_map(|(sessions, receipts)| History {
        sessions: number(sessions, |past, n| past.id = of(format!("H{n}"))),
        receipts: number(receipts, |past, n| past.id = of(format!("HR{n}"))),
    })
}

type PastSessionPlan = (usize, usize, &'static str, i64, u16, bool);

fn past_session((student, provider, service, on, quarter, reimbursed): PastSessionPlan) -> PastSession {
    PastSession {
        id: of("H"),
        student: of(["a", "b", "another"][student]),
        service: of(service),
        provider: of(PROVIDERS[provider].0),
        date: day(on),
        start: clock(quarter * 15),
        end: clock(quarter * 15 + 30),
        setting: Setting::Individual,
        reimbursed,
    }
}

fn past_receipt((provider, number, amount_cents, percent): (usize, u8, i64, i64)) -> PastReceipt {
    PastReceipt {
        id: of("HR"),
        provider: of(PROVIDERS[provider].0),
        number: Some(of(format!("10 {number}"))),
        date: day(0),
        amount_cents,
        reimbursed_cents: amount_cents * percent / 100,
        fingerprint: None,
    }
}
