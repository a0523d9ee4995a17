//! Finance's stories: batches, their file, and the City's answers. Not a cent is lost or paid twice.

pub mod approved;
mod details;
mod walk;

use domain::claim::Status;
use domain::payment::{BatchState, PaymentState};
use domain::refusal::Refusal;
use server::imports::confirmations::parse_confirmations;
use server::services::{Error, retrying};
use server::store::claims::PayTo;
use server::store::{StoreError, batches, payments, payouts};
use tests::{Portal, on_each_database};

use approved::{approve, approve_by, by_check, claim_of};

const LAN: &str = "lan.tran@example.org";
const CHEN: &str = "chen@example.org";
const GOMES: &str = "gomes@example.org";
const DESK: &str = "/staff/finance/payments";

fn refused<T: std::fmt::Debug>(outcome: Result<T, Error>) -> Refusal {
    match outcome {
        Err(Error::Refused(refusal)) => refusal,
        other => panic!("it was not refused: {other:?}"),
    }
}

async fn tie_out(portal: &Portal) -> payouts::TieOut {
    let mut connection = portal.services.store.read().await.unwrap();
    payouts::tie_out(&mut connection).await.unwrap()
}

async fn payments_of(portal: &Portal, number: i64) -> Vec<payments::Payment> {
    let mut connection = portal.services.store.read().await.unwrap();
    let batch = batches::find(&mut connection, number).await.unwrap().unwrap();
    payments::of_batch(&mut connection, batch.id).await.unwrap()
}

async fn batch_state(portal: &Portal, number: i64) -> BatchState {
    let mut connection = portal.services.store.read().await.unwrap();
    batches::find(&mut connection, number).await.unwrap().unwrap().state
}

/// A batch with one claim, released and exported.
async fn exported(portal: &Portal) -> (approved::Approved, i64) {
    let claim = approve(portal, LAN, &[11_250, 9_000], &by_check()).await;
    let (chen, gomes) = (portal.actor(CHEN).await, portal.actor(GOMES).await);
    let built = portal.services.build_batch(&chen).await.unwrap();
    portal.services.release_batch(&gomes, built.number, "202.50").await.unwrap();
    portal.services.export_batch(&chen, built.number).await.unwrap();
    (claim, built.number)
}

async fn say(portal: &Portal, lines: &str) -> Result<server::services::payments::Applied, Error> {
    let csv = format!("payment,status,date,method,trace,note\n{lines}");
    let chen = portal.actor(CHEN).await;
    let hash = portal.services.bring_confirmations(&chen, csv.as_bytes()).await?;
    portal.services.apply_brought_confirmations(&chen, &hash).await
}

on_each_database! {
    async fn finance_pays_what_two_people_approved(portal) {
        let claim = approve(&portal, LAN, &[11_250, 9_000], &by_check()).await;
        let mut chen = portal.signed_in(CHEN).await;
        chen.open(DESK).await.sees("Ready: 2 lines, $202.50").sees("OK: every cent is where it should be.");
        chen.press("Build batch").await.sees("The batch is built.").sees("1 payment for 2 lines, $202.50");
        chen.sees("You built this batch or approved a line of it.");
        let mut gomes = portal.signed_in(GOMES).await;
        gomes.open("/staff/finance/batches/1").await;
        gomes.fill("batch-total", "202.05").press("Release").await;
        assert_eq!(gomes.status(), 422);
        gomes.sees_problem("batch-total", "This is not the total of the batch. Check the list again.");
        gomes.fill("batch-total", "$202.50").press("Release").await.sees("The batch is released.");
        chen.open("/staff/finance/batches/1").await.press("Make the file").await.sees("batch-1-1-202.50.csv");
        assert_eq!(claim_of(&portal, &claim).await.status, Status::Paying);
        let id = payments_of(&portal, 1).await[0].id;
        chen.open("/staff/finance/confirmations").await;
        let lines = format!("payment,status,date,method,trace,note\n{id},PAID,2025-12-05,CHECK,1001,");
        chen.fill("confirm-text", &lines).press("Look at the file").await.sees("Dec 5, 2025 · 1001");
        assert_eq!(claim_of(&portal, &claim).await.status, Status::Paying);
        chen.press("Apply all").await.sees("The answers are applied.");
        assert_eq!(claim_of(&portal, &claim).await.status, Status::Paid);
        assert_eq!(batch_state(&portal, 1).await, BatchState::Confirmed);
        portal.work().await;
        let letters = portal.letters_to(LAN);
        let said = |words: &str| letters.iter().filter(|letter| letter.subject.ends_with(words)).count();
        assert_eq!((letters.len(), said("is on its way"), said("was sent")), (2, 1, 1));
        assert!(tie_out(&portal).await.holds());
    }

    async fn of_two_builds_at_once_one_takes_everything(portal) {
        for cents in [5_000, 7_500, 11_250] {
            approve(&portal, LAN, &[cents, cents], &by_check()).await;
        }
        let chen = portal.actor(CHEN).await;
        let build = || retrying(|| portal.services.build_batch(&chen));
        let outcomes: [Result<_, _>; 4] = tokio::join!(build(), build(), build(), build()).into();
        let (built, others): (Vec<_>, Vec<_>) = outcomes.into_iter().partition(Result::is_ok);
        assert_eq!(built.len(), 1);
        assert!(others.into_iter().all(|outcome| refused(outcome) == Refusal::NothingToPay));
        let tie = tie_out(&portal).await;
        assert_eq!((tie.batched.count, tie.open.count, tie.holds()), (6, 0, true));
        assert_eq!(payments_of(&portal, 1).await.len(), 3);
    }

    async fn neither_builder_nor_approver_releases_and_the_database_agrees(portal) {
        approve_by(&portal, LAN, &[10_000], &by_check(), ("okafor@example.org", GOMES)).await;
        let (chen, gomes) = (portal.actor(CHEN).await, portal.actor(GOMES).await);
        let number = portal.services.build_batch(&chen).await.unwrap().number;
        for actor in [&chen, &gomes] {
            let outcome = portal.services.release_batch(actor, number, "100.00").await;
            assert_eq!(refused(outcome), Refusal::SamePerson);
            let mut tx = portal.services.store.write().await.unwrap();
            let batch = batches::find(&mut tx, number).await.unwrap().unwrap();
            let forced = batches::release(&mut tx, batch.id, batch.version, actor.person, 0).await;
            assert!(matches!(forced, Err(StoreError::Database(_))), "{forced:?}");
        }
        assert_eq!(batch_state(&portal, number).await, BatchState::Built);
        let outcome = portal.services.export_batch(&chen, number).await;
        assert_eq!(refused(outcome), Refusal::WrongState);
    }

    async fn a_file_is_made_once_and_each_download_is_the_same(portal) {
        let (claim, number) = exported(&portal).await;
        let (chen, park) = (portal.actor(CHEN).await, portal.actor("park@example.org").await);
        let first = portal.services.download_batch(&chen, number).await.unwrap();
        portal.services.export_batch(&chen, number).await.unwrap();
        let elsewhere = PayTo { street: "1 Other Rd".into(), ..by_check() };
        approved::move_to(&portal, &claim, &elsewhere).await;
        assert_eq!(portal.services.download_batch(&park, number).await.unwrap(), first);
        assert_eq!(first.name, "batch-1-1-202.50.csv");
        assert!(first.csv.contains(",\"12 Adams St, Apt 3\",Boston,MA,02122,,202.50,"), "{}", first.csv);
        let mut connection = portal.services.store.read().await.unwrap();
        let batch = batches::find(&mut connection, number).await.unwrap().unwrap();
        assert_eq!(batches::downloads(&mut connection, batch.id).await.unwrap().len(), 2);
        drop(connection);
        portal.work().await;
        assert_eq!(portal.letters_to(LAN).len(), 1);
    }

    async fn the_same_answers_again_change_nothing(portal) {
        let (_, number) = exported(&portal).await;
        let id = payments_of(&portal, number).await[0].id;
        let line = format!("{id},PAID,2025-12-05,CHECK,1001,\n");
        assert_eq!(say(&portal, &line).await.unwrap().paid, 1);
        portal.work().await;
        let (letters, tie) = (portal.letters_to(LAN).len(), tie_out(&portal).await);
        assert_eq!(say(&portal, &line).await.unwrap().paid, 0);
        let other_file = format!("{line}\n");
        let answers = format!("payment,status,date,method,trace,note\n{other_file}");
        let answers = parse_confirmations(answers.as_bytes()).unwrap();
        let chen = portal.actor(CHEN).await;
        let again = portal.services.apply_confirmations(&chen, &answers, "another hash").await.unwrap();
        assert_eq!((again.paid, again.returned, again.same), (0, 0, 1));
        portal.work().await;
        assert_eq!((portal.letters_to(LAN).len(), tie_out(&portal).await), (letters, tie));
        let otherwise = say(&portal, &format!("{id},PAID,2025-12-05,CHECK,1002,\n")).await;
        assert!(matches!(refused(otherwise), Refusal::Problems(_)));
    }

    async fn answers_are_applied_whole_or_not_at_all(portal) {
        let (claim, number) = exported(&portal).await;
        let id = payments_of(&portal, number).await[0].id;
        let nobody = "00000000-0000-0000-0000-000000000001";
        let lines = format!("{id},PAID,2025-12-05,CHECK,1001,\n{nobody},PAID,2025-12-05,CHECK,1002,\n");
        assert!(matches!(refused(say(&portal, &lines).await), Refusal::Problems(_)));
        assert_eq!(claim_of(&portal, &claim).await.status, Status::Paying);
        let mut chen = portal.signed_in(CHEN).await;
        let csv = format!("payment,status,date,method,trace,note\n{lines}");
        chen.open("/staff/finance/confirmations").await;
        chen.attach("confirm-file", "answers.csv", csv.into_bytes()).press("Look at the file").await;
        chen.sees("Fix these lines").sees("No payment has this id.").does_not_see("Apply all");
    }

    async fn money_that_comes_back_goes_out_with_a_new_payment(portal) {
        let (claim, number) = exported(&portal).await;
        let (chen, lan) = (portal.actor(CHEN).await, portal.actor(LAN).await);
        let first = payments_of(&portal, number).await[0].clone();
        let outcome = portal.services.confirm_details(&lan, claim.number, &by_check(), None).await;
        assert_eq!(refused(outcome), Refusal::WrongState);
        assert_eq!(say(&portal, &format!("{},RETURNED,,,,address unknown\n", first.id)).await.unwrap().returned, 1);
        assert_eq!(batch_state(&portal, number).await, BatchState::Confirmed);
        assert_eq!(claim_of(&portal, &claim).await.status, Status::NeedsYou);
        portal.work().await;
        assert!(portal.letters_to(LAN).iter().any(|letter| letter.subject == "Your payment came back"));
        assert_eq!(refused(portal.services.build_batch(&chen).await), Refusal::NothingToPay);
        assert_eq!(refused(portal.services.put_back(&chen, claim.number).await), Refusal::WrongState);
        let new_home = PayTo { street: "5 New St".into(), ..by_check() };
        portal.services.confirm_details(&lan, claim.number, &new_home, None).await.unwrap();
        let next = portal.services.build_batch(&chen).await.unwrap();
        let second = payments_of(&portal, next.number).await[0].clone();
        assert_eq!((second.reissue_of, second.amount), (Some(first.id), first.amount));
        assert_eq!(second.pay_to.street, "5 New St");
        assert_eq!(payments_of(&portal, number).await[0].state, PaymentState::Returned);
        assert!(tie_out(&portal).await.holds());
    }

    async fn a_payee_who_cannot_be_paid_waits_and_the_rest_goes_on(portal) {
        let good = approve(&portal, LAN, &[10_000], &by_check()).await;
        let bad = approve(&portal, LAN, &[5_000], &PayTo { zip: "2122".into(), ..by_check() }).await;
        let stranger = approve(&portal, LAN, &[2_000], &PayTo { name: "Dana Ortiz".into(), ..by_check() }).await;
        let mut chen = portal.signed_in(CHEN).await;
        chen.open(DESK).await.press("Build batch").await.sees("1 payment for 1 line, $100.00");
        chen.open(DESK).await.sees("The ZIP code needs 5 numbers.").sees("The payee is no guardian on this case.");
        assert_eq!(claim_of(&portal, &good).await.status, Status::Paying);
        assert_eq!(claim_of(&portal, &bad).await.status, Status::NeedsYou);
        let lan = portal.actor(LAN).await;
        portal.services.confirm_details(&lan, bad.number, &by_check(), None).await.unwrap();
        portal.services.confirm_details(&lan, stranger.number, &by_check(), None).await.unwrap();
        chen.open(DESK).await.sees("Ready: 2 lines, $70.00").press("Build batch").await.sees("Batch 2");
        assert!(tie_out(&portal).await.holds());
    }

    async fn a_payment_is_set_aside_with_a_reason_and_an_empty_batch_is_dropped(portal) {
        let claim = approve(&portal, LAN, &[10_000], &by_check()).await;
        let mut chen = portal.signed_in(CHEN).await;
        chen.open(DESK).await.press("Build batch").await;
        let id = payments_of(&portal, 1).await[0].id.to_string();
        chen.fill("payment", &id).press("Set aside").await;
        chen.sees_problem("aside-why", "Enter why this payment is set aside.");
        chen.fill("payment", &id).fill("aside-why", "the family asked to wait").press("Set aside").await;
        chen.sees("Dropped: all payments were set aside");
        chen.open(DESK).await.sees("the family asked to wait").does_not_see("Build batch");
        chen.press(&format!("Put back {}", claim.number)).await.press("Build batch").await.sees("Batch 2");
        assert_eq!(payments_of(&portal, 1).await.len(), 0);
        assert!(tie_out(&portal).await.holds());
    }

    async fn an_auditor_looks_and_others_find_nothing(portal) {
        approve(&portal, LAN, &[10_000], &by_check()).await;
        let mut park = portal.signed_in("park@example.org").await;
        park.open(DESK).await.sees("Ready: 1 line, $100.00").does_not_see("Build batch");
        park.post(DESK, &[("form", "build")]).await;
        assert_eq!(park.status(), 404);
        for email in [LAN, "okafor@example.org", "whitaker@example.org"] {
            let mut other = portal.signed_in(email).await;
            for path in [DESK, "/staff/finance/batches/1", "/staff/finance/confirmations"] {
                assert_eq!(other.open(path).await.status(), 404, "{email} {path}");
            }
        }
    }

    async fn a_lost_cent_is_seen(portal) {
        let claim = approve(&portal, LAN, &[10_000], &by_check()).await;
        assert!(tie_out(&portal).await.holds());
        approved::lose_a_cent(&portal, &claim).await;
        assert!(!tie_out(&portal).await.holds());
        let mut chen = portal.signed_in(CHEN).await;
        chen.open(DESK).await.sees("NOT OK: the sums differ.");
    }

    async fn the_tie_out_holds_wherever_the_money_walks(portal) {
        for seed in [3, 11] {
            walk::walk(&portal, seed, 60).await;
        }
    }
}
