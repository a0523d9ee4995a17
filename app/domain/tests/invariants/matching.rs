//! What the matcher proposes is what the assessment accepts.

use domain::assess::{Assessment, assess};
use domain::case::{Allocation, BankLine, Case, Id, Receipt, check};
use domain::matching::{Bill, Judge, Line, Payment, ProofRules, propose};
use domain::money::Money;
use domain::names::Folded;
use domain::reason::Reason;
use proptest::prelude::*;

use super::cases::case;
use super::random_cases;

proptest! {
    #![proptest_config(random_cases(10_000))]

    #[test]
    fn a_receipt_whose_proposal_is_confirmed_is_never_judged_unproven(mut case in case()) {
        let full = confirm_proposal(&mut case);
        prop_assert_eq!(check(&case), []);
        let answer = assess(&case);
        for session in &answer.sessions {
            let mut listing = case.claim.receipts.iter().filter(|one| lists(one, &session.id));
            if listing.all(|receipt| full.contains(&receipt.id)) && lists_any(&case, &session.id) {
                prop_assert!(!is_unproven(&answer, &session.id), "session {}", session.id);
            }
        }
    }
}

fn lists(receipt: &Receipt, session: &Id) -> bool {
    receipt.sessions.iter().any(|part| part.session == *session)
}

fn lists_any(case: &Case, session: &Id) -> bool {
    case.claim.receipts.iter().any(|receipt| lists(receipt, session))
}

/// Whether money was taken from a session since its payment is not shown, or is not the family's.
fn is_unproven(answer: &Assessment, session: &Id) -> bool {
    let unproven = [Reason::PaymentNotProven, Reason::PaymentMismatch, Reason::PayerMismatch];
    let mut sessions = answer.sessions.iter().filter(|one| one.id == *session);
    sessions.any(|one| {
        one.not_paid.iter().any(|part| unproven.iter().any(|reason| part.reasons.contains(*reason)))
    })
}

/// Forgets who paid what and confirms what is proposed instead; gives the receipts that are wholly proven then.
fn confirm_proposal(case: &mut Case) -> Vec<Id> {
    for line in &mut case.claim.bank_lines {
        line.allocations.clear();
    }
    let (bills, payments): (Vec<_>, Vec<_>) =
        (case.claim.receipts.iter().map(bill).collect(), case.claim.bank_lines.iter().map(payment).collect());
    let shares = propose(&bills, &payments, |line, receipt| counts(case, line, receipt));
    let receipts = &case.claim.receipts;
    for share in &shares {
        let receipt = share.receipt;
        let allocation = Allocation { receipt: receipts[receipt].id.clone(), cents: share.part.cents() };
        case.claim.bank_lines[share.line].allocations.push(allocation);
    }
    let shown = |id: &Id| -> i64 {
        let parts = case.claim.bank_lines.iter().flat_map(|line| &line.allocations);
        parts.filter(|part| part.receipt == *id && part.cents > 0).map(|part| part.cents).sum()
    };
    let full = receipts.iter().filter(|receipt| shown(&receipt.id) == receipt.amount_cents);
    full.map(|receipt| receipt.id.clone()).collect()
}

/// The number behind the letter of an id of a random case.
fn number(id: &Id) -> usize {
    id.as_str()[1..].parse().unwrap()
}

fn bill(receipt: &Receipt) -> Bill<usize> {
    let open = Money::from_cents(receipt.amount_cents);
    Bill { id: number(&receipt.id), day: Some(receipt.date), open, shown: Money::ZERO }
}

fn payment(line: &BankLine) -> Payment<usize> {
    let sign = line.amount_cents.signum();
    let free = line.amount_cents - sign * line.allocated_before_cents;
    Payment { id: number(&line.id), day: Some(line.date), free: Money::from_cents(free) }
}

fn counts(case: &Case, line: usize, receipt: usize) -> bool {
    let (line, receipt) = (&case.claim.bank_lines[line], &case.claim.receipts[receipt]);
    let provider = case.providers.iter().find(|provider| provider.id == receipt.provider).unwrap();
    let names = std::iter::once(&provider.name).chain(&provider.other_names);
    let children = case.students.iter().filter(|student| {
        let own = |session: &&domain::case::Session| session.student == student.id;
        case.claim.sessions.iter().filter(own).any(|session| lists(receipt, &session.id))
    });
    let payers = children.map(|student| {
        let accepted = student.guardians.iter().filter(|guardian| guardian.is_accepted_payer());
        let names = accepted.flat_map(|one| std::iter::once(&one.name).chain(&one.other_names));
        names.map(|name| Folded::new(name.as_str())).collect()
    });
    let judge = Judge {
        rules: ProofRules::of(&case.settings, case.as_of),
        names: names.map(|name| Folded::new(name.as_str())).collect(),
        payers: payers.collect(),
    };
    let printed =
        Line { kind: line.kind, both_sides: line.both_sides, day: Some(line.date), cents: line.amount_cents };
    let holder = line.account_holder.as_ref().map(domain::case::Text::as_str);
    judge.why(printed, line.payee.as_str(), holder, Some(receipt.date)).is_none()
}
