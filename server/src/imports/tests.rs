//! Imports told as stories, on SQLite and, where `TEST_POSTGRES` names one, on PostgreSQL.

use std::sync::Arc;
use std::sync::atomic::AtomicI64;

use jiff::civil::date;

use super::*;
use crate::services::Services;
use crate::services::imports::Brought;
use crate::store::{Scope, ledger, people, providers, student_facts, students};
use crate::stories::desks;

const EXAMPLES: [(Kind, &str); 9] = [
    (Kind::Households, include_str!("examples/households.csv")),
    (Kind::Students, include_str!("examples/students.csv")),
    (Kind::Goals, include_str!("examples/goals.csv")),
    (Kind::Determinations, include_str!("examples/determinations.csv")),
    (Kind::Providers, include_str!("examples/providers.csv")),
    (Kind::Licenses, include_str!("examples/licenses.csv")),
    (Kind::Contracts, include_str!("examples/contracts.csv")),
    (Kind::SchoolStarts, include_str!("examples/school-starts.csv")),
    (Kind::SchoolMinutes, include_str!("examples/school-minutes.csv")),
];

/// Tells a story on each database, with ids that are the same every time.
async fn each_database<F: Future<Output = ()>>(story: impl Fn(Services) -> F) {
    for desk in desks(date(2025, 10, 1)).await {
        let ids = Ids::Counted(Arc::new(AtomicI64::new(0)));
        story(Services { ids, ..desk.services }).await;
    }
}

async fn apply(services: &Services, kind: Kind, csv: &str) -> Report {
    services.clock.advance(1_000);
    services.apply_file(Brought { kind, name: "file.csv", bytes: csv.as_bytes() }).await.unwrap()
}

async fn apply_examples(services: &Services) {
    for (kind, csv) in EXAMPLES {
        let report = apply(services, kind, csv).await;
        assert_eq!(report.flaws, [], "{kind}");
        assert_eq!(report.new_lines() + report.changed_lines(), report.lines, "{kind}");
    }
}

fn flaws(report: &Report) -> Vec<(u64, &str, &Flaw)> {
    report.flaws.iter().map(|flaw| (flaw.line, flaw.column.as_str(), &flaw.flaw)).collect()
}

#[tokio::test]
async fn each_example_is_kept_once_and_changes_nothing_the_second_time() {
    each_database(|services| async move {
        apply_examples(&services).await;
        for (kind, csv) in EXAMPLES {
            let again = apply(&services, kind, csv).await;
            assert_eq!((again.flaws.len(), again.changes.len()), (0, 0), "{kind}: {:?}", again.changes);
            assert_eq!(again.same_lines(), again.lines, "{kind}");
        }
        let mut tx = services.store.read().await.unwrap();
        let elena = student_facts::with_sasid(&mut tx, "9900000101").await.unwrap().unwrap();
        let lines = students::service_lines(&mut tx, elena.id).await.unwrap();
        let owed: Vec<_> =
            lines.iter().map(|line| (line.service.as_str(), line.owed, line.start.is_some())).collect();
        assert_eq!(owed, [("READ", 600, true), ("SLT", 720, false)]);
        let ayaan = student_facts::service_line(&mut tx, "9900000102", "OT").await.unwrap().unwrap();
        assert_eq!((ayaan.owed, ayaan.school, ayaan.left()), (300, 120, 180));
        assert_eq!(people::guardians(&mut tx, elena.household).await.unwrap().len(), 2);
        assert_eq!(ledger::of_line(&mut tx, lines[1].id).await.unwrap().len(), 1);
    })
    .await;
}

#[tokio::test]
async fn one_bad_line_keeps_the_whole_file_out() {
    each_database(|services| async move {
        let file = "household,guardian,email\nH-1,Rosa Alvarez,rosa@example.org\nH-2,,not an address\n";
        let report = apply(&services, Kind::Households, file).await;
        assert_eq!(flaws(&report), [(3, "guardian", &Flaw::Missing), (3, "email", &Flaw::Email)]);
        let mut tx = services.store.read().await.unwrap();
        assert!(people::all(&mut tx).await.unwrap().is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_look_at_a_file_keeps_nothing() {
    each_database(|services| async move {
        let (kind, csv) = EXAMPLES[0];
        let file = Brought { kind, name: "households.csv", bytes: csv.as_bytes() };
        let report = services.look_at_file(file).await.unwrap();
        assert_eq!((report.new_lines(), report.flaws.len()), (3, 0));
        let mut tx = services.store.read().await.unwrap();
        assert!(people::all(&mut tx).await.unwrap().is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_file_comes_with_a_mark_line_ends_quotes_blank_lines_and_another_order_of_columns() {
    each_database(|services| async move {
        let file =
            "\u{feff}E-mail,Guardian,Household\r\n\r\nrosa@example.org,\"Alvarez, Rosa\",H-1\r\n,,\r\n";
        let file = file.replace("E-mail", "email");
        let report = apply(&services, Kind::Households, &file).await;
        assert_eq!((report.flaws.len(), report.new_lines()), (0, 1), "{:?}", report.flaws);
        let mut tx = services.store.read().await.unwrap();
        assert_eq!(people::all(&mut tx).await.unwrap()[0].name, "Alvarez, Rosa");
    })
    .await;
}

#[tokio::test]
async fn every_column_says_what_is_wrong_with_it() {
    each_database(|services| async move {
        apply_examples(&services).await;
        let head = "sasid,missed_from,missed_to,findings,cause,assessor,decided_on,service,owed_minutes\n";
        let good =
            "9900000101,2024-09-05,2025-06-20,REGRESSION,STAFFING_SHORTAGE,Mather Elementary,2025-09-12";
        let lines = [
            "411,2025-09-05,2025-06-31,LOST,NOBODY,,12.9.25,SPEECH,six hundred".to_owned(),
            "9900000999,2024-09-05,2025-06-20,NEITHER|REGRESSION,OTHER,x,2025-09-12,SLT,60".to_owned(),
            "9900000999,2024-09-05,2025-06-20,,OTHER,x,2025-09-12,SLT,60".to_owned(),
            format!("{good},SLT,720"),
            format!("{good},SLT,720"),
            format!("{},OT,60", good.replace("Mather", "Holland")),
        ];
        let report = apply(&services, Kind::Determinations, &format!("{head}{}\n", lines.join("\n"))).await;
        let mut found: Vec<_> = report.flaws.iter().map(|flaw| (flaw.line, flaw.column.as_str())).collect();
        let first =
            ["sasid", "missed_to", "findings", "cause", "assessor", "decided_on", "service", "owed_minutes"];
        let mut expected: Vec<(u64, &str)> = first.iter().map(|column| (2, *column)).collect();
        expected.extend([(3, "findings"), (4, "sasid"), (6, "service"), (7, "sasid")]);
        found.sort_unstable();
        expected.sort_unstable();
        assert_eq!(found, expected);
    })
    .await;
}

#[tokio::test]
async fn a_header_that_lacks_a_column_or_has_a_strange_one_is_told_alone() {
    each_database(|services| async move {
        let report = apply(&services, Kind::Students, "sasid,household,name\n9900000101,H-1,Elena\n").await;
        assert!(report.flaws.iter().all(|flaw| flaw.line == 1));
        assert!(flaws(&report).contains(&(1, "name", &Flaw::StrangeColumn)));
        assert!(flaws(&report).contains(&(1, "first_name", &Flaw::NoColumn)));
        let empty = apply(&services, Kind::Students, "\n\n").await;
        assert_eq!(flaws(&empty), [(1, "", &Flaw::NoLines)]);
    })
    .await;
}

#[tokio::test]
async fn a_changed_minute_is_an_entry_of_the_ledger_and_a_renewed_license_stays_one() {
    each_database(|services| async move {
        apply_examples(&services).await;
        let (_, owed) = EXAMPLES[3];
        let report = apply(&services, Kind::Determinations, &owed.replace("OT,300", "OT,420")).await;
        let difference =
            Difference { column: "owed_minutes", was: "300".to_owned(), becomes: "420".to_owned() };
        assert_eq!(report.changes, [(4, Change::Changed(vec![difference]))]);
        let mut tx = services.store.read().await.unwrap();
        let line = student_facts::service_line(&mut tx, "9900000102", "OT").await.unwrap().unwrap();
        let entries = ledger::of_line(&mut tx, line.id).await.unwrap();
        let minutes: i64 = entries
            .iter()
            .filter(|(entry, _)| entry.kind == ledger::EntryKind::Owed)
            .map(|(entry, _)| entry.minutes)
            .sum();
        assert_eq!((line.owed, minutes), (420, 420));
        drop(tx);
        let (_, licenses) = EXAMPLES[5];
        apply(&services, Kind::Licenses, &licenses.replace("2027-02-12", "2029-02-12")).await;
        let mut tx = services.store.read().await.unwrap();
        let dana = crate::store::provider_facts::with_code(&mut tx, "P-0201").await.unwrap().unwrap();
        let licenses = providers::licenses(&mut tx, dana.id).await.unwrap();
        assert_eq!(licenses.len(), 1);
        assert_eq!(licenses[0].expires_on, Some(date(2029, 2, 12)));
    })
    .await;
}

#[tokio::test]
async fn somebody_elses_address_and_anothers_contract_are_refused() {
    each_database(|services| async move {
        apply_examples(&services).await;
        let file = "household,guardian,email\nH-0999,Eve,rosa.alvarez@example.org\n";
        assert_eq!(flaws(&apply(&services, Kind::Households, file).await), [(2, "email", &Flaw::Taken)]);
        let (_, contracts) = EXAMPLES[6];
        let file = contracts.replace("P-0201", "P-0202");
        let report = apply(&services, Kind::Contracts, &file).await;
        assert_eq!(flaws(&report)[0], (2, "contract", &Flaw::Taken));
        let mut tx = services.store.read().await.unwrap();
        let found = student_facts::search(&mut tx, &Scope::All, "elena", 10).await.unwrap();
        assert_eq!(found.len(), 1);
        assert_eq!(
            student_facts::search(&mut tx, &Scope::All, "0102", 10).await.unwrap()[0].first_name,
            "Ayaan"
        );
        assert!(student_facts::search(&mut tx, &Scope::Nothing, "elena", 10).await.unwrap().is_empty());
    })
    .await;
}
