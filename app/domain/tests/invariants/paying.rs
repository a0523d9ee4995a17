//! What can be paid, and that every cent has its place (FORMAT §12, I1–I5).

use std::collections::HashSet;

use domain::assess::{Assessment, Facts, SessionAssessment, assess};
use domain::case::{Case, check};
use proptest::prelude::*;

use super::cases::case;
use super::random_cases;

proptest! {
    #![proptest_config(random_cases(3_000))]

    #[test]
    fn every_cent_of_a_claim_has_its_place(case in case()) {
        prop_assert_eq!(check(&case), []);
        let answer = assess(&case);
        no_service_line_pays_more_than_is_left(&answer)?;
        billed_is_the_sum_of_its_parts(&answer)?;
        no_more_is_proven_than_was_paid(&case, &answer)?;
        nothing_is_paid_twice(&case, &answer)?;
        every_unpaid_cent_has_a_reason(&answer)?;
    }
}

/// I1.
fn no_service_line_pays_more_than_is_left(answer: &Assessment) -> Result<(), TestCaseError> {
    for line in &answer.service_lines {
        let left = (line.owed_minutes - line.used_before_minutes).max(0);
        prop_assert!(line.payable_now_minutes <= left);
        prop_assert_eq!(line.left_minutes, left - line.payable_now_minutes);
        let charged = answer.sessions.iter().filter(|session| {
            session.student == line.student && session.service_line.as_ref() == Some(&line.service)
        });
        let minutes: i64 = charged.map(|session| session.minutes_payable).sum();
        prop_assert_eq!(minutes, line.payable_now_minutes);
    }
    Ok(())
}

/// I2.
fn billed_is_the_sum_of_its_parts(answer: &Assessment) -> Result<(), TestCaseError> {
    for session in &answer.sessions {
        let parts = [session.payable_cents, session.returned_cents, session.held_cents, session.denied_cents];
        prop_assert!(parts.iter().all(|cents| *cents >= 0));
        prop_assert_eq!(session.billed_cents, parts.iter().sum::<i64>());
    }
    let totals = answer.totals;
    let parts = totals.payable_cents + totals.returned_cents + totals.held_cents + totals.denied_cents;
    prop_assert_eq!(totals.billed_cents, parts);
    Ok(())
}

/// I3, as far as it can be seen from outside.
fn no_more_is_proven_than_was_paid(case: &Case, answer: &Assessment) -> Result<(), TestCaseError> {
    let paid_for = |receipt| -> i64 {
        let allocations = case.claim.bank_lines.iter().flat_map(|line| &line.allocations);
        allocations
            .filter(|allocation| allocation.receipt == receipt)
            .map(|allocation| allocation.cents)
            .sum()
    };
    let paid: i64 = case.claim.receipts.iter().map(|receipt| paid_for(receipt.id.clone()).max(0)).sum();
    let proven: i64 = answer.sessions.iter().map(proven_cents).sum();
    prop_assert!(proven <= paid, "{} proven, {} paid", proven, paid);
    Ok(())
}

fn proven_cents(session: &SessionAssessment) -> i64 {
    let facts = session.checks.iter().map(|check| &check.facts);
    facts.map(|facts| if let Facts::Proof { proven_cents, .. } = facts { *proven_cents } else { 0 }).sum()
}

/// I4.
fn nothing_is_paid_twice(case: &Case, answer: &Assessment) -> Result<(), TestCaseError> {
    let paid_before = case.history.sessions.iter().filter(|past| past.reimbursed);
    let mut paid: HashSet<_> =
        paid_before.map(|past| (&past.student, &past.service, past.date, Some(past.start))).collect();
    for session in answer.sessions.iter().filter(|session| session.payable_cents > 0) {
        let start = case.claim.sessions.iter().find(|billed| billed.id == session.id).unwrap().start;
        prop_assert!(paid.insert((&session.student, &session.service, session.date, start)));
    }
    Ok(())
}

/// I5.
fn every_unpaid_cent_has_a_reason(answer: &Assessment) -> Result<(), TestCaseError> {
    for session in &answer.sessions {
        let unpaid: i64 = session.not_paid.iter().map(|part| part.cents).sum();
        prop_assert_eq!(unpaid, session.billed_cents - session.payable_cents);
        for part in &session.not_paid {
            prop_assert!(part.cents > 0 && !part.reasons.is_empty());
            prop_assert!(part.reasons.iter().all(|reason| reason.class() == part.class));
            prop_assert!(part.reasons.iter().all(|reason| session.reasons.contains(reason)));
        }
    }
    Ok(())
}
