//! The case of a plan: as if its sessions had been given, and every paper of them were there.
//!
//! A session costs a cent a minute: no contract is cheaper, and each minute that is not paid shows in the cents.

use super::Plan;
use super::typed::DAY;
use crate::case::{
    Allocation, BankLine, BankLineKind, Case, Code, History, Id, Receipt, ReceiptPart, Session, SessionKind,
    Setting, Text,
};
use crate::clock_time::ClockTime;

/// Fills the claim of a case with the sessions of a plan and with good papers for them; the case is assessed as on the
/// last day of the plan.
pub(super) fn suppose(case: &mut Case, plan: &Plan, service: &Code) {
    let Some((student, provider)) = case.students.first_mut().zip(case.providers.first()) else { return };
    let guardian = student.guardians.iter().find(|guardian| guardian.is_accepted_payer());
    let holder = guardian.map(|guardian| guardian.name.clone());
    student.goals.push(id("goal"));
    case.as_of = case.as_of.max(plan.to);
    case.claim.submitted_on = None;
    case.claim.in_translation.clear();
    case.history = History { sessions: Vec::new(), receipts: Vec::new() };
    case.claim.sessions = sessions(plan, service, &student.id, &provider.id);
    case.claim.receipts = vec![receipt(plan, &case.claim.sessions, &provider.id)];
    case.claim.bank_lines = vec![bank_line(plan, holder, provider.name.clone())];
}

fn sessions(plan: &Plan, service: &Code, student: &Id, provider: &Id) -> Vec<Session> {
    let session = |((date, start), n)| Session {
        id: id(&format!("session-{n}")),
        student: student.clone(),
        provider: provider.clone(),
        service: service.clone(),
        kind: SessionKind::Service,
        date,
        start: clock(start),
        end: clock(start + plan.minutes),
        setting: Setting::Individual,
        goals: vec![id("goal")],
        note: Some(id(&format!("note-{n}"))),
        note_fingerprint: None,
        supervisor_name: None,
        billed_minutes: None,
        billed_cents: plan.minutes,
        third_party_cents: 0,
    };
    plan.days().into_iter().zip(1..=plan.count).map(session).collect()
}

fn receipt(plan: &Plan, sessions: &[Session], provider: &Id) -> Receipt {
    let part = |session: &Session| ReceiptPart { session: session.id.clone(), cents: plan.minutes };
    Receipt {
        id: id("receipt"),
        number: None,
        provider: provider.clone(),
        date: plan.to,
        amount_cents: plan.all_minutes(),
        readable: true,
        itemizes_dates: true,
        fingerprint: None,
        sessions: sessions.iter().map(part).collect(),
    }
}

fn bank_line(plan: &Plan, holder: Option<Text>, payee: Text) -> BankLine {
    BankLine {
        id: id("bank-line"),
        kind: BankLineKind::BankStatement,
        account_holder: holder,
        payee,
        date: plan.to,
        amount_cents: plan.all_minutes(),
        both_sides: true,
        allocated_before_cents: 0,
        allocations: vec![Allocation { receipt: id("receipt"), cents: plan.all_minutes() }],
    }
}

fn id(text: &str) -> Id {
    text.parse().expect("letters, digits and dashes are an id")
}

/// The time on the wall so many minutes after midnight.
fn clock(minute: i64) -> Option<ClockTime> {
    let minute = u16::try_from(minute.rem_euclid(DAY)).ok()?;
    ClockTime::new(minute / 60, minute % 60)
}
