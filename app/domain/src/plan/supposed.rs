//! The case of a plan: as if its sessions had been given, and every paper of them were there.
//!
//! A session costs a cent a minute: no contract is cheaper, and each minute that is not paid shows in the cents.

use super::Plan;
use super::typed::DAY;
use crate::case::{
    Allocation, BankLine, BankLineKind, Case, Code, History, Id, Receipt, ReceiptPart, Session, SessionKind,
    Setting,
};
use crate::clock_time::ClockTime;

/// Fills the claim of a case with the sessions of a plan and with good papers for them; the case is assessed as on the
/// last day of the plan.
pub(super) fn suppose(case: &mut Case, plan: &Plan, service: &Code) {
    let Some((student, provider)) = case.students.first().zip(case.providers.first()) else { return };
    let payer = student.guardians.iter().find(|guardian| guardian.is_accepted_payer());
    let (holder, payee) = (payer.map(|payer| payer.name.clone()), provider.name.clone());
    let (student, provider) = (student.id.clone(), provider.id.clone());
    case.as_of = case.as_of.max(plan.to);
    case.claim.submitted_on = None;
    case.claim.in_translation.clear();
    case.history = History { sessions: Vec::new(), receipts: Vec::new() };
    case.students[0].goals.push(id("goal"));
    let sessions = plan.days().into_iter().zip(1..).map(|((date, start), n)| Session {
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
    });
    case.claim.sessions = sessions.collect();
    let parts = case.claim.sessions.iter();
    let parts = parts.map(|session| ReceiptPart { session: session.id.clone(), cents: plan.minutes });
    case.claim.receipts = vec![Receipt {
        id: id("receipt"),
        number: None,
        provider,
        date: plan.to,
        amount_cents: plan.all_minutes(),
        readable: true,
        itemizes_dates: true,
        fingerprint: None,
        sessions: parts.collect(),
    }];
    case.claim.bank_lines = vec![BankLine {
        id: id("bank-line"),
        kind: BankLineKind::BankStatement,
        account_holder: holder,
        payee,
        date: plan.to,
        amount_cents: plan.all_minutes(),
        both_sides: true,
        allocated_before_cents: 0,
        allocations: vec![Allocation { receipt: id("receipt"), cents: plan.all_minutes() }],
    }];
}

fn id(text: &str) -> Id {
    text.parse().expect("letters, digits and dashes are an id")
}

/// The time on the wall so many minutes after midnight.
fn clock(minute: i64) -> Option<ClockTime> {
    let minute = u16::try_from(minute.rem_euclid(DAY)).ok()?;
    ClockTime::new(minute / 60, minute % 60)
}
