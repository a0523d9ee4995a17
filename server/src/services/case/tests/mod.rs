//! Cases that went through the rows come out as the rules say, on both databases.

mod blanks;
mod choices;
mod ids;
mod rows;

use std::fs;
use std::path::{Path, PathBuf};

use domain::case::Case;
use domain::claim::LineState;
use domain::event::EventKind;
use serde_json::Value;

use crate::clock::Clock;
use crate::services::Services;
use crate::store::line_checks::LineCheck;
use crate::store::providers::Contract;
use crate::store::{Scope, claims, events, provider_facts, providers, sessions, students};
use crate::stories::{self, Desk};
use rows::Loaded;

/// A desk on each database.
async fn desks() -> Vec<Desk> {
    stories::desks(jiff::civil::date(2025, 12, 1)).await
}

fn examples() -> Vec<PathBuf> {
    let mut paths: Vec<_> =
        fs::read_dir("../app/domain/tests/cases").unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

/// The case of an example, and what is expected of its sessions.
fn example(path: &Path) -> Option<(Case, Vec<Value>)> {
    let file = fs::read_to_string(path).unwrap();
    let case = domain::case::read(&file).ok()?;
    let expected: Value = serde_json::from_str(&file).unwrap();
    Some((case, expected["expected"]["assessment"]["sessions"].as_array()?.clone()))
}

fn told(check: &LineCheck) -> (i64, i64, i64, i64, i64, String) {
    let reasons = check.reasons.iter().map(ToString::to_string).collect::<Vec<_>>().join(",");
    (
        check.payable.cents(),
        check.payable_minutes,
        check.returned.cents(),
        check.held.cents(),
        check.denied.cents(),
        reasons,
    )
}

fn wanted(session: &Value) -> (i64, i64, i64, i64, i64, String) {
    let number = |name: &str| session[name].as_i64().unwrap();
    let reasons = session["reasons"].as_array().unwrap().iter();
    let reasons = reasons.map(|reason| reason.as_str().unwrap()).collect::<Vec<_>>().join(",");
    (
        number("payable_cents"),
        number("minutes_payable"),
        number("returned_cents"),
        number("held_cents"),
        number("denied_cents"),
        reasons,
    )
}

#[tokio::test]
async fn every_example_that_rows_can_hold_comes_out_as_expected() {
    for desk in desks().await {
        let (mut told_of, mut wrong) = (0, Vec::new());
        for path in examples() {
            let Some((case, expected)) = example(&path).filter(|(case, _)| rows::fit(case)) else { continue };
            let services = Services { clock: Clock::standing_on(case.as_of), ..desk.services.clone() };
            let mut tx = services.store.write().await.unwrap();
            let loaded = Loaded::of(&case, &mut tx).await;
            let checks = services.check_claim(&mut tx, &loaded.claim).await.unwrap();
            for session in &expected {
                let id = loaded.ids.session(session["id"].as_str().unwrap());
                let found = checks.iter().find(|check| check.session == id).map(told);
                if found.as_ref() != Some(&wanted(session)) {
                    wrong.push(format!(
                        "{} {}: {found:?}, not {:?}",
                        path.display(),
                        session["id"],
                        wanted(session)
                    ));
                }
            }
            told_of += 1;
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
        assert!(told_of >= 20, "only {told_of} examples");
    }
}

fn scenario(name: &str) -> Case {
    example(Path::new(&format!("../app/domain/tests/cases/{name}.json"))).unwrap().0
}

fn sums(checks: &[LineCheck]) -> (i64, i64) {
    let payable = checks.iter().map(|check| check.payable.cents()).sum();
    (payable, checks.iter().map(|check| check.denied.cents()).sum())
}

#[tokio::test]
async fn own_reservations_do_not_make_a_claim_poorer() {
    for desk in desks().await {
        for (name, expected) in [("scenario-01", (90_000, 0)), ("scenario-02", (80_000, 4_000))] {
            let services = &desk.services;
            let mut tx = services.store.write().await.unwrap();
            let loaded = Loaded::of(&scenario(name), &mut tx).await;
            for _ in 0..3 {
                let checks = services.check_claim(&mut tx, &loaded.claim).await.unwrap();
                assert_eq!(sums(&checks), expected, "{name}");
                services.reserve_again(&mut tx, None, loaded.claim.id, &checks).await.unwrap();
            }
            let lines = students::service_lines(&mut tx, loaded.claim.student).await.unwrap();
            let reserved: i64 = lines.iter().map(|line| line.reserved).sum();
            assert_eq!(reserved, if name == "scenario-01" { 360 } else { 300 });
        }
    }
}

#[tokio::test]
async fn decided_lines_keep_their_answer_and_nothing_is_paid_twice() {
    for desk in desks().await {
        let services = &desk.services;
        let mut tx = services.store.write().await.unwrap();
        let loaded = Loaded::of(&scenario("scenario-02"), &mut tx).await;
        let before = services.check_claim(&mut tx, &loaded.claim).await.unwrap();
        services.reserve_again(&mut tx, None, loaded.claim.id, &before).await.unwrap();
        // The last lines are decided first: the earlier ones must not take their minutes or their payments.
        for mut line in sessions::of_claim(&mut tx, loaded.claim.id).await.unwrap().into_iter().skip(3) {
            line.state = LineState::Decided;
            sessions::save(&mut tx, &line).await.unwrap();
        }
        let after = services.check_claim(&mut tx, &loaded.claim).await.unwrap();
        let told_of = |checks: &[LineCheck]| checks.iter().map(told).collect::<Vec<_>>();
        assert_eq!(told_of(&after), told_of(&before));
    }
}

#[tokio::test]
async fn what_contradicts_itself_is_left_out_and_fails_nobody() {
    for desk in desks().await {
        let services = &desk.services;
        let mut case = scenario("scenario-01");
        case.claim.receipts[0].amount_cents = 11_250;
        case.claim.sessions[1].end = case.claim.sessions[1].start;
        let mut tx = services.store.write().await.unwrap();
        let loaded = Loaded::of(&case, &mut tx).await;
        let checks = services.check_claim(&mut tx, &loaded.claim).await.unwrap();
        assert_eq!(checks.len(), 8);
        assert_eq!(sums(&checks), (0, 0));
        let claim = claims::by_id(&mut tx, &Scope::All, loaded.claim.id).await.unwrap();
        assert!(claim.is_some());
    }
}

#[tokio::test]
async fn a_held_claim_goes_on_by_itself_when_the_city_approves_the_contract() {
    for desk in desks().await {
        let services = &desk.services;
        let case = scenario("scenario-01");
        let mut tx = services.store.write().await.unwrap();
        let loaded = Loaded::of(&case, &mut tx).await;
        let provider = loaded.claim.provider.unwrap();
        let [approved] = &providers::contracts(&mut tx, provider).await.unwrap()[..] else {
            panic!("one contract")
        };
        let waiting = Contract { state: "SUBMITTED".into(), approved_on: None, ..approved.clone() };
        provider_facts::keep_contract(&mut tx, provider, &waiting).await.unwrap();
        let checks = services.check_claim(&mut tx, &loaded.claim).await.unwrap();
        assert!(checks.iter().all(|check| check.held.cents() == 11_250));
        for mut line in sessions::of_claim(&mut tx, loaded.claim.id).await.unwrap() {
            line.state = LineState::Held;
            sessions::save(&mut tx, &line).await.unwrap();
        }
        services.commit(tx).await.unwrap();

        services.recheck_claim(loaded.claim.id).await.unwrap();
        let mut tx = services.store.write().await.unwrap();
        let lines = sessions::of_claim(&mut tx, loaded.claim.id).await.unwrap();
        assert!(lines.iter().all(|line| line.state == LineState::Held), "nothing has arrived yet");
        provider_facts::keep_contract(&mut tx, provider, approved).await.unwrap();
        services.commit(tx).await.unwrap();

        for _ in 0..2 {
            services.recheck_claim(loaded.claim.id).await.unwrap();
        }
        let mut connection = services.store.read().await.unwrap();
        let lines = sessions::of_claim(&mut connection, loaded.claim.id).await.unwrap();
        assert!(lines.iter().all(|line| line.state == LineState::Sent && line.reserved_minutes == 45));
        let claim = claims::by_id(&mut connection, &Scope::All, loaded.claim.id).await.unwrap().unwrap();
        assert_eq!((claim.sent_on, claim.sent_at), (loaded.claim.sent_on, loaded.claim.sent_at));
        let told = events::of_claim(&mut connection, &Scope::All, loaded.claim.id).await.unwrap();
        assert_eq!(told.iter().filter(|told| told.event.kind == EventKind::HoldEnded).count(), 8);
    }
}
