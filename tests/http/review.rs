//! The caseworkers' stories: take a claim, decide its lines, agree as the second person, undo.

mod desk;
pub mod sent;

use domain::claim::{ClaimRef, LineState, Status};
use domain::field::{Field, Problem, Wrong};
use domain::refusal::Refusal;
use jiff::civil::{Date, date};
use server::services::decisions::Decision;
use server::services::{Error, retrying};
use server::store::{Scope, claims, decisions, payouts};
use tests::{Portal, on_each_database};

use sent::{LAN, half_an_hour, leave_minutes, line, owed, say, with_papers, without_papers};

const OKAFOR: &str = "okafor@example.org";
const FELDMAN: &str = "feldman@example.org";
const REILLY: &str = "reilly@example.org";
const FIRST: Date = date(2025, 10, 7);
const SECOND: Date = date(2025, 10, 14);

fn refused<T: std::fmt::Debug>(outcome: Result<T, Error>) -> Refusal {
    match outcome {
        Err(Error::Refused(refusal)) => refusal,
        other => panic!("it was not refused: {other:?}"),
    }
}

async fn decide(portal: &Portal, who: &str, claim: ClaimRef, n: i64, said: &Decision) -> Result<(), Error> {
    let actor = portal.actor(who).await;
    retrying(|| portal.services.decide_line(&actor, claim, n, None, said)).await
}

async fn approve(portal: &Portal, who: &str, claim: ClaimRef, n: i64) -> Result<(), Error> {
    let actor = portal.actor(who).await;
    retrying(|| portal.services.approve_line(&actor, claim, n)).await
}

async fn undo(portal: &Portal, claim: ClaimRef, n: i64) -> Result<(), Error> {
    let actor = portal.actor(OKAFOR).await;
    retrying(|| portal.services.undo_line(&actor, claim, n, "The wrong month.")).await
}

async fn ready(portal: &Portal) -> payouts::Control {
    let mut connection = portal.services.store.read().await.unwrap();
    payouts::ready_control(&mut connection).await.unwrap()
}

fn letters(portal: &Portal, words: &str) -> usize {
    portal.letters_to(LAN).iter().filter(|letter| letter.subject.contains(words)).count()
}

on_each_database! {
    /// From the queue to the money: two people, and the family reads of it once.
    async fn a_caseworker_decides_and_a_second_person_agrees(portal) {
        let number = with_papers(&portal, &[FIRST]).await;
        let mut okafor = portal.signed_in(OKAFOR).await;
        okafor.open("/staff/queue").await.sees(&number.to_string()).sees("$112.50");
        okafor.press("Take the next oldest").await.sees("In review: Nneka Okafor");
        okafor.sees("pay $112.50 + ask $0.00 + hold $0.00 + not payable $0.00");
        okafor.fill("decide-outcome", "APPROVE").press("Save decision").await;
        okafor.sees("Waits for a second person").does_not_see("Agree");
        assert_eq!(owed(&portal).await.reserved, 45);
        let mut reilly = portal.signed_in(REILLY).await;
        reilly.open("/staff/second").await.sees("$112.50").sees("Nneka Okafor");
        reilly.open(&format!("/staff/claims/{number}?line=1")).await.press("Agree").await;
        reilly.sees("Approved by two");
        let line = owed(&portal).await;
        assert_eq!((line.reserved, line.reimbursed), (0, 45));
        let ready = ready(&portal).await;
        assert_eq!((ready.count, ready.sum.cents()), (1, 11_250));
        portal.work().await;
        assert_eq!(letters(&portal, "A decision"), 1);
    }

    async fn of_two_approvals_of_the_last_minutes_one_wins(portal) {
        let number = without_papers(&portal, &[FIRST, SECOND]).await;
        for n in [1, 2] {
            decide(&portal, OKAFOR, number, n, &half_an_hour()).await.unwrap();
        }
        leave_minutes(&portal, 30).await;
        let (one, other) = tokio::join!(approve(&portal, REILLY, number, 1), approve(&portal, FELDMAN, number, 2));
        let (agreed, over): (Vec<_>, Vec<_>) = [one, other].into_iter().partition(Result::is_ok);
        assert_eq!((agreed.len(), over.len()), (1, 1));
        assert!(over.into_iter().all(|outcome| refused(outcome) == Refusal::OverHours { left: 0 }));
        let (ready, line) = (ready(&portal).await, owed(&portal).await);
        assert_eq!((ready.count, ready.sum.cents()), (1, 7_500));
        assert_eq!((line.reimbursed, line.left()), (30, 0));
    }

    async fn one_person_never_does_both_steps_and_the_database_agrees(portal) {
        let number = with_papers(&portal, &[FIRST]).await;
        decide(&portal, OKAFOR, number, 1, &say("APPROVE", "")).await.unwrap();
        assert_eq!(refused(approve(&portal, OKAFOR, number, 1).await), Refusal::SamePerson);
        let okafor = portal.actor(OKAFOR).await;
        let session = line(&portal, number, 1).await;
        let mut tx = portal.services.store.write().await.unwrap();
        let mut decision = decisions::standing(&mut tx, session.id).await.unwrap().unwrap();
        decisions::approve(&mut tx, &decision, okafor.person, 1).await.unwrap_err();
        drop(tx);
        // Nor does it help to say that somebody else decided.
        let mut tx = portal.services.store.write().await.unwrap();
        decision.decided_by = portal.actor(FELDMAN).await.person;
        decisions::approve(&mut tx, &decision, okafor.person, 1).await.unwrap_err();
        drop(tx);
        assert_eq!((ready(&portal).await.count, line(&portal, number, 1).await.state), (0, LineState::Decided));
    }

    async fn of_two_caseworkers_on_a_line_the_second_reads_who_was_first(portal) {
        let number = with_papers(&portal, &[FIRST]).await;
        let page = format!("/staff/claims/{number}?line=1");
        let (mut okafor, mut feldman) = (portal.signed_in(OKAFOR).await, portal.signed_in(FELDMAN).await);
        okafor.open(&page).await;
        feldman.open(&page).await;
        okafor.fill("decide-outcome", "APPROVE").press("Save decision").await.sees("Waits for a second person");
        feldman.fill("decide-outcome", "DENY").fill("decide-reason", "DUPLICATE");
        feldman.fill("decide-note", "Paid in May.").press("Save decision").await;
        assert_eq!(feldman.status(), 409);
        feldman.sees("Nneka Okafor changed this first.").sees("Paid in May.");
        assert_eq!(line(&portal, number, 1).await.state, LineState::Decided);
    }

    async fn of_two_decisions_at_once_one_stands(portal) {
        let number = with_papers(&portal, &[FIRST]).await;
        let version = Some(line(&portal, number, 1).await.version);
        let (okafor, feldman) = (portal.actor(OKAFOR).await, portal.actor(FELDMAN).await);
        let (pay, deny) = (say("APPROVE", ""), say("DENY", "DUPLICATE"));
        let services = &portal.services;
        let (one, other) = tokio::join!(
            retrying(|| services.decide_line(&okafor, number, 1, version, &pay)),
            retrying(|| services.decide_line(&feldman, number, 1, version, &deny))
        );
        let by = if one.is_ok() { okafor.name.clone() } else { feldman.name.clone() };
        let (done, late): (Vec<_>, Vec<_>) = [one, other].into_iter().partition(Result::is_ok);
        assert_eq!(done.len(), 1);
        assert!(late.into_iter().all(|outcome| refused(outcome) == Refusal::ChangedMeanwhile { by: by.clone() }));
    }

    async fn nobody_agrees_to_what_was_not_read(portal) {
        let number = with_papers(&portal, &[FIRST]).await;
        decide(&portal, OKAFOR, number, 1, &say("APPROVE", "")).await.unwrap();
        let mut reilly = portal.signed_in(REILLY).await;
        reilly.open(&format!("/staff/claims/{number}?line=1")).await;
        undo(&portal, number, 1).await.unwrap();
        decide(&portal, OKAFOR, number, 1, &half_an_hour()).await.unwrap();
        reilly.press("Agree").await.sees("Nneka Okafor changed this first.");
        assert_eq!((reilly.status(), ready(&portal).await.count), (409, 0));
        reilly.press("Agree").await.sees("Approved by two");
        assert_eq!(ready(&portal).await.sum.cents(), 7_500);
    }

    async fn undoing_an_approval_gives_the_minutes_back_until_the_batch(portal) {
        let number = with_papers(&portal, &[FIRST]).await;
        let before = owed(&portal).await;
        for _ in 0..2 {
            decide(&portal, OKAFOR, number, 1, &say("APPROVE", "")).await.unwrap();
            approve(&portal, REILLY, number, 1).await.unwrap();
            assert_eq!((owed(&portal).await.reimbursed, ready(&portal).await.count), (45, 1));
            undo(&portal, number, 1).await.unwrap();
            let after = owed(&portal).await;
            assert_eq!((after.reserved, after.reimbursed, after.left()), (45, 0, before.left()));
            assert_eq!((line(&portal, number, 1).await.state, ready(&portal).await.count), (LineState::Sent, 0));
        }
        decide(&portal, OKAFOR, number, 1, &say("APPROVE", "")).await.unwrap();
        approve(&portal, REILLY, number, 1).await.unwrap();
        let chen = portal.actor("chen@example.org").await;
        portal.services.build_batch(&chen).await.unwrap();
        assert_eq!(refused(undo(&portal, number, 1).await), Refusal::InBatch);
        assert_eq!((line(&portal, number, 1).await.state, owed(&portal).await.reimbursed), (LineState::Approved, 45));
    }

    async fn what_is_sent_back_waits_for_the_first_again_with_its_minutes(portal) {
        let number = with_papers(&portal, &[FIRST]).await;
        decide(&portal, OKAFOR, number, 1, &say("APPROVE", "")).await.unwrap();
        let mut reilly = portal.signed_in(REILLY).await;
        reilly.open(&format!("/staff/claims/{number}?line=1")).await.press("Send back").await;
        reilly.sees_problem("second-note", "Enter why you send it back.");
        reilly.fill("second-note", "The note is of another day.").press("Send back").await;
        reilly.sees("To decide");
        assert_eq!((line(&portal, number, 1).await.state, owed(&portal).await.reserved), (LineState::Sent, 45));
    }

    /// Two lines go back on one day and one on the next: two letters, and the minutes are free meanwhile.
    async fn returns_of_a_day_are_one_letter(portal) {
        let number = with_papers(&portal, &[FIRST, SECOND, date(2025, 10, 21)]).await;
        let asked = say("RETURN", "NOTE_NO_TIME");
        decide(&portal, OKAFOR, number, 1, &asked).await.unwrap();
        decide(&portal, OKAFOR, number, 2, &asked).await.unwrap();
        portal.work().await;
        assert_eq!((letters(&portal, "need something"), owed(&portal).await.reserved), (1, 45));
        portal.days_pass(1);
        decide(&portal, OKAFOR, number, 3, &asked).await.unwrap();
        portal.work().await;
        assert_eq!((letters(&portal, "need something"), owed(&portal).await.reserved), (2, 0));
        assert_eq!(line(&portal, number, 3).await.returned_on, Some(portal.today()));
        undo(&portal, number, 3).await.unwrap();
        assert_eq!((line(&portal, number, 3).await.returned_on, owed(&portal).await.reserved), (None, 45));
    }

    async fn a_hold_names_who_acts_and_when_and_keeps_its_minutes(portal) {
        let number = with_papers(&portal, &[FIRST]).await;
        let hold = |owner: &str, until: &str| Decision {
            hold_owner: owner.to_owned(),
            hold_until: until.to_owned(),
            ..say("HOLD", "CONTRACT_NOT_APPROVED")
        };
        let wrong = |field, wrong| Refusal::Problems(vec![Problem::new(field, wrong)]);
        let late = decide(&portal, OKAFOR, number, 1, &hold("The City", "2025-12-16")).await;
        assert_eq!(refused(late), wrong(Field::HoldUntil, Wrong::Range));
        let nobody = decide(&portal, OKAFOR, number, 1, &hold("", "2025-12-15")).await;
        assert_eq!(refused(nobody), wrong(Field::HoldOwner, Wrong::Missing));
        decide(&portal, OKAFOR, number, 1, &hold("The City", "2025-12-15")).await.unwrap();
        assert_eq!((line(&portal, number, 1).await.state, owed(&portal).await.reserved), (LineState::Held, 45));
        // The rules do not wait for it: only a person ends it.
        portal.services.clock.advance(60_000);
        portal.work().await;
        assert_eq!(line(&portal, number, 1).await.state, LineState::Held);
        decide(&portal, FELDMAN, number, 1, &say("APPROVE", "")).await.unwrap();
        assert_eq!(line(&portal, number, 1).await.state, LineState::Decided);
    }

    async fn more_than_the_rules_pay_needs_a_note_and_never_more_than_was_billed(portal) {
        let number = without_papers(&portal, &[FIRST]).await;
        let wrong = |field, wrong| Refusal::Problems(vec![Problem::new(field, wrong)]);
        let approved = decide(&portal, OKAFOR, number, 1, &say("APPROVE", "")).await;
        assert_eq!(refused(approved), wrong(Field::DecideOutcome, Wrong::Range));
        let silent = Decision { note: " ".to_owned(), ..half_an_hour() };
        let silent = decide(&portal, OKAFOR, number, 1, &silent).await;
        assert_eq!(refused(silent), wrong(Field::DecideNote, Wrong::Missing));
        let more = Decision { amount: "112.51".to_owned(), ..half_an_hour() };
        let more = decide(&portal, OKAFOR, number, 1, &more).await;
        assert_eq!(refused(more), wrong(Field::DecideAmount, Wrong::Range));
        let why = Decision { reasons: Vec::new(), ..half_an_hour() };
        let why = decide(&portal, OKAFOR, number, 1, &why).await;
        assert_eq!(refused(why), wrong(Field::DecideReason, Wrong::Missing));
        decide(&portal, OKAFOR, number, 1, &half_an_hour()).await.unwrap();
    }

    /// The note to file is the staff's own.
    async fn a_family_never_reads_the_note_to_file(portal) {
        let number = with_papers(&portal, &[FIRST]).await;
        let said = Decision { note: "Called the school twice.".to_owned(), ..say("RETURN", "NOTE_NO_TIME") };
        decide(&portal, OKAFOR, number, 1, &said).await.unwrap();
        let mut okafor = portal.signed_in(OKAFOR).await;
        okafor.open(&format!("/staff/claims/{number}?line=1")).await.sees("Called the school twice.");
        let mut lan = portal.signed_in(LAN).await;
        for page in ["", "/decision", "/fix", "/fix/1"] {
            lan.open(&format!("/claims/{number}{page}")).await.does_not_see("Called the school");
            assert_eq!(lan.status(), 200);
        }
    }

    /// The workbench names the line that has the same session, and leads there.
    async fn a_duplicate_names_its_twin(portal) {
        let day = date(2025, 10, 7);
        let number = sent::without_papers(&portal, &[day, day]).await;
        let mut okafor = portal.signed_in("okafor@example.org").await;
        let mut twins = Vec::new();
        for (line, other) in [(1, 2), (2, 1)] {
            okafor.open(&format!("/staff/claims/{number}?line={line}")).await.sees("The session was not claimed before");
            if okafor.text().contains(&format!("Claim {number} has it, line {other}")) {
                assert!(okafor.html().contains(&format!("href=\"/staff/claims/{number}?line={other}\"")));
                twins.push(line);
            }
        }
        // The one with the larger id, which is either of two lines written in the same moment (FORMAT 5.1).
        assert_eq!(twins.len(), 1, "{twins:?}");
    }

    /// The district's clock stands while the family is asked.
    async fn days_with_the_family_are_not_the_districts(portal) {
        let number = sent::without_papers(&portal, &[date(2025, 10, 7)]).await;
        portal.days_pass(1);
        let okafor = portal.actor("okafor@example.org").await;
        portal.services.decide_line(&okafor, number, 1, None, &say("RETURN", "NOTE_MISSING")).await.unwrap();
        portal.days_pass(7);
        let mut okafor = portal.signed_in("okafor@example.org").await;
        okafor.open(&format!("/staff/claims/{number}")).await.sees("District day 1 of 25");
    }

    async fn of_two_who_take_the_next_oldest_each_gets_another(portal) {
        let first = without_papers(&portal, &[FIRST]).await;
        portal.days_pass(1);
        let second = without_papers(&portal, &[SECOND]).await;
        let (okafor, feldman) = (portal.actor(OKAFOR).await, portal.actor(FELDMAN).await);
        let services = &portal.services;
        let (one, other) = tokio::join!(
            retrying(|| services.take_next(&okafor)),
            retrying(|| services.take_next(&feldman))
        );
        let mut taken = vec![one.unwrap().unwrap(), other.unwrap().unwrap()];
        taken.sort_by_key(|number| *number != first);
        assert_eq!(taken, [first, second]);
        assert_eq!(retrying(|| services.take_next(&okafor)).await.unwrap(), None);
        let mut connection = services.store.read().await.unwrap();
        let claim = claims::find(&mut connection, &Scope::All, first).await.unwrap().unwrap();
        assert_eq!(claim.status, Status::Checking);
    }
}
