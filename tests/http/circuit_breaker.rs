//! Stories of the circuit breaker worksheet: every paid line counts or says why not, and nothing else is on it.

use domain::claim::ClaimRef;
use jiff::civil::date;
use server::services::decisions::Decision;
use server::store::{batches, payments};
use sqlx::Row as _;
use tests::{Portal, on_each_database};

use crate::payments::approved::{approve, by_check};
use crate::review::sent;

const CHEN: &str = "chen@example.org";
const NEWEST: &str = "/staff/circuit-breaker";
const FY26: &str = "/staff/circuit-breaker/fy26";
const FILE: &str = "/staff/circuit-breaker/fy26/file";

/// Two sessions of Minh with all their papers, decided as the rules propose and approved.
async fn approved_with_papers(portal: &Portal) -> ClaimRef {
    let days = [date(2025, 10, 7), date(2025, 10, 14)];
    let number = sent::with_papers(portal, &days).await;
    let [okafor, reilly] =
        [portal.actor("okafor@example.org").await, portal.actor("reilly@example.org").await];
    portal.services.take_claim(&okafor, number).await.unwrap();
    for n in [1, 2] {
        let decision = Decision { outcome: "APPROVE".to_owned(), ..Decision::default() };
        portal.services.decide_line(&okafor, number, n, None, &decision).await.unwrap();
        portal.services.approve_line(&reilly, number, n).await.unwrap();
    }
    number
}

/// Everything approved goes out, and the City answers each payment with this.
pub async fn answered(portal: &Portal, answer: &str) {
    let (chen, gomes) = (portal.actor(CHEN).await, portal.actor("gomes@example.org").await);
    let number = portal.services.build_batch(&chen).await.unwrap().number;
    let mut connection = portal.services.store.read().await.unwrap();
    let batch = batches::find(&mut connection, number).await.unwrap().unwrap();
    let list = payments::of_batch(&mut connection, batch.id).await.unwrap();
    drop(connection);
    portal.services.release_batch(&gomes, number, &batch.control.sum.typed()).await.unwrap();
    portal.services.export_batch(&chen, number).await.unwrap();
    let lines = list.iter().map(|payment| format!("{},{answer}", payment.id));
    let head = "payment,status,date,method,trace,note".to_owned();
    let csv = std::iter::once(head).chain(lines).collect::<Vec<_>>().join("\n");
    let hash = portal.services.bring_confirmations(&chen, csv.as_bytes()).await.unwrap();
    portal.services.apply_brought_confirmations(&chen, &hash).await.unwrap();
}

/// A claim whose lines count, and one made without provider, papers or owed service, whose line cannot.
async fn paid(portal: &Portal) -> (ClaimRef, ClaimRef) {
    let counts = approved_with_papers(portal).await;
    let other = approve(portal, sent::LAN, &[7_000], &by_check()).await;
    answered(portal, "PAID,2025-12-05,CHECK,1001,").await;
    (counts, other.number)
}

async fn downloads(portal: &Portal) -> i64 {
    let mut connection = portal.services.store.read().await.unwrap();
    let row = sqlx::query("SELECT COUNT(*) AS count FROM event WHERE kind = 'WORKSHEET_DOWNLOADED'");
    row.fetch_one(&mut *connection).await.unwrap().get("count")
}

on_each_database! {
    async fn what_was_approved_comes_onto_the_sheet_when_the_city_has_paid_it(portal) {
        approved_with_papers(&portal).await;
        let mut chen = portal.signed_in(CHEN).await;
        chen.open(FY26).await.sees("Nothing was paid for sessions of this year.").sees("2 lines, $225.00. Not on this sheet.");
        answered(&portal, "PAID,2025-12-05,CHECK,1001,").await;
        chen.open("/staff/finance/payments").await.sees("Circuit breaker worksheet");
        chen.open(NEWEST).await.sees("Circuit breaker FY26").sees("ESTIMATE").sees("2 lines, 90 min (1.50 h), $225.00");
        chen.sees("OK: included and not included add up to what the City has paid.").sees("Every paid line counts.");
        chen.sees("M. T.").sees("…1001").does_not_see("Minh").does_not_see("9900001001").sees("$53,206.00");
        chen.sees("$53,431.00").sees("M.G.L. c. 71B, § 5A").sees("Provisional").sees("75%");
    }

    async fn a_paid_line_that_cannot_count_says_why_and_where_it_is_written(portal) {
        let (counts, other) = paid(&portal).await;
        let mut feldman = portal.signed_in("feldman@example.org").await;
        feldman.open(FY26).await.sees("2 lines, 90 min (1.50 h), $225.00").sees("1 line, 45 min (0.75 h), $70.00");
        feldman.sees("3 lines, $295.00").sees("OK: included and not included add up");
        feldman.sees("No owed service of the student's IEP paid for it.").sees("603 CMR 10.07(5)");
        let sheet = feldman.html().split("href=\"/staff/circuit-breaker/fy26/").nth(1).unwrap().to_owned();
        let sheet = format!("{FY26}/{}", sheet.split('"').next().unwrap());
        feldman.open(&sheet).await.sees("Minh Tran, FY26").sees(&counts.to_string()).sees(&other.to_string());
        feldman.sees("Oct 7, 2025").sees("Dec 5, 2025").sees("(c) certified and licensed staff");
        feldman.sees("No credential or training of the cost group was found.").sees("603 CMR 10.07(6)(c), (e), (f), (h)");
        feldman.sees("$53,431.00. $53,206.00 more before the state shares any cost");
        for nothing in [sheet.replace("fy26", "fy25"), sheet.replace("fy26", "2026"), format!("{FY26}/minh")] {
            assert_eq!(feldman.open(&nothing).await.status(), 404, "{nothing}");
        }
        let nobody = format!("{FY26}/00000000-0000-0000-0000-000000000001");
        assert_eq!(feldman.open(&nobody).await.status(), 404);
    }

    async fn money_that_came_back_is_not_on_the_sheet(portal) {
        approved_with_papers(&portal).await;
        answered(&portal, "RETURNED,,,,address unknown").await;
        let mut park = portal.signed_in("park@example.org").await;
        park.open(FY26).await.sees("Nothing was paid for sessions of this year.").sees("2 lines, $225.00. Not on this sheet.");
    }

    async fn a_year_without_values_computes_no_share(portal) {
        paid(&portal).await;
        let mut whitaker = portal.signed_in("whitaker@example.org").await;
        whitaker.open(FY26).await.sees("$225.00").sees("Circuit breaker FY25").sees("Circuit breaker FY27");
        whitaker.open("/staff/circuit-breaker/fy27").await.sees("No values are known for this year: no threshold, no share.");
        whitaker.does_not_see("Quarter 1").does_not_see("$225.00");
    }

    async fn a_download_carries_every_line_and_is_written_down(portal) {
        let (counts, other) = paid(&portal).await;
        let mut chen = portal.signed_in(CHEN).await;
        chen.open(FY26).await.press("Download the lines").await;
        let file = chen.html().to_owned();
        assert_eq!(file.lines().count(), 4, "{file}");
        let line = format!("FY26,ESTIMATE,9900001001,{counts},1,2025-10-07,2025-12-05,SLT,SLP,C,45,112.50,INCLUDED,112.50,,");
        assert!(file.lines().any(|found| found == line), "{file}");
        let line = format!(",{other},1,{},2025-12-05,SLT,,C,45,70.00,EXCLUDED,0.00,X_NOT_ON_IEP;", portal.today());
        assert!(file.contains(&line), "{file}");
        assert!(!file.contains("Minh"));
        assert_eq!(downloads(&portal).await, 1);
    }

    async fn who_has_no_part_in_it_finds_nothing(portal) {
        paid(&portal).await;
        for email in [sent::LAN, "okafor@example.org", "reilly@example.org", "rowe@example.org", "bennett@example.org"] {
            let mut other = portal.signed_in(email).await;
            for path in [NEWEST, FY26] {
                assert_eq!(other.open(path).await.status(), 404, "{email} {path}");
            }
            assert_eq!(other.post(FILE, &[]).await.status(), 404, "{email}");
        }
        assert_eq!(downloads(&portal).await, 0);
    }
}
