//! The example families come out as they are meant to.

use app::queries::circuit_breaker::CircuitBreakerQueries as _;
use app::queries::tracker::SentClaim;
use domain::access::Actor;
use domain::catalog::CostGroup;
use domain::circuit_breaker::WorksheetCode;
use domain::claim::{ClaimRef, Status, Turn};
use domain::money::Money;
use domain::reason::Reason;
use jiff::civil::date;

use super::office::person;
use super::*;
use crate::files::Files;
use crate::services::settings::Today;
use crate::services::{OutTray, Pepper};
use crate::store::{Scope, Store, claims, households, line_checks, payouts};

/// A scenario's family, which of its claims is the scenario's, what was asked and how it divides (paid, to fix, held,
/// not payable), and why.
type Meant = (&'static str, usize, [i64; 5], &'static [Reason]);

use Reason::*;

const SCENARIOS: &[Meant] = &[
    ("lan.tran", 0, [90_000, 90_000, 0, 0, 0], &[]),
    ("carlos.rivera", 0, [84_000, 80_000, 0, 0, 4_000], &[OverCap, PartialCap]),
    ("nadia.haddad", 0, [66_000, 0, 0, 66_000, 0], &[ContractNotApproved]),
    ("marie.joseph", 0, [82_500, 49_500, 0, 0, 33_000], &[BeforeContract]),
    ("ana.tavares", 0, [67_500, 33_750, 0, 0, 33_750], &[AfterSchoolStart]),
    ("beatriz.lopes", 0, [67_500, 67_500, 0, 0, 0], &[]),
    ("wei.zhang", 0, [96_000, 64_000, 32_000, 0, 0], &[LicenseNotValidOnDate]),
    ("hodan.abdi", 0, [130_000, 0, 130_000, 0, 0], &[SupervisorLicenseMissing]),
    ("claire.dubois", 0, [56_000, 42_000, 14_000, 0, 0], &[PaymentNotProven]),
    ("karen.sullivan", 0, [30_000, 15_000, 15_000, 0, 0], &[ProviderOverlap]),
    ("jamal.carter", 1, [30_000, 0, 0, 0, 30_000], &[Duplicate]),
    (
        "luz.martinez",
        0,
        [95_000, 57_000, 19_000, 0, 19_000],
        &[NoteNoGoal, NoteNoTime, NotAService, ServiceNotOwed],
    ),
    ("thuy.nguyen", 0, [70_000, 60_000, 0, 0, 10_000], &[AboveContractRate]),
    ("grace.mensah", 0, [60_000, 20_000, 0, 0, 40_000], &[ThirdPartyPaid]),
];

/// How far the office came with the claims of other families.
const OTHERS: &[(&str, Status, Turn)] = &[
    ("denise.walker", Status::NeedsYou, Turn::Family),
    ("julio.pena", Status::Paying, Turn::Finance),
    ("fatuma.ali", Status::Decided, Turn::Finance),
    ("anh.pham", Status::Checking, Turn::Second),
    ("rose.pierre", Status::Received, Turn::Oss),
    ("mei.lin", Status::Received, Turn::Oss),
    ("paulo.mendes", Status::Received, Turn::Oss),
];

async fn loaded() -> (tempfile::TempDir, Services) {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}?mode=rwc", folder.path().join("portal.db").display());
    let store = Store::open(&url, 4).await.unwrap();
    store.migrate().await.unwrap();
    let files = Files::open(&format!("file:{}", folder.path().display())).unwrap();
    let (clock, ids, pepper) = (Clock::standing_on(date(2026, 6, 1)), Ids::default(), Pepper([0; 32]));
    let services =
        Services { store, files, clock, ids, pepper, out_tray: OutTray::default(), today: Today::default() };
    load(&services).await.unwrap();
    (folder, services)
}

async fn guardian(services: &Services, name: &str) -> Actor {
    person(services, &format!("{name}@example.org")).await.unwrap()
}

/// The claims of a family, the oldest first, as it reads them.
async fn claims_of(services: &Services, name: &str) -> Vec<SentClaim> {
    let guardian = guardian(services, name).await;
    let mut connection = services.store.read().await.unwrap();
    let listed = households::claims(&mut connection, &Scope::of(&guardian), 10).await.unwrap();
    drop(connection);
    let mut told = Vec::new();
    for claim in listed.iter().rev() {
        told.push(services.tell_claim(&guardian, claim.number).await.unwrap());
    }
    told
}

/// What the rules say of a claim: asked, payable, returned, held, denied; and every reason.
async fn rules(services: &Services, number: ClaimRef) -> ([i64; 5], Vec<Reason>) {
    let mut connection = services.store.read().await.unwrap();
    let claim = claims::find(&mut connection, &Scope::All, number).await.unwrap().unwrap();
    let (mut sums, mut reasons) = ([claim.asked.cents(), 0, 0, 0, 0], Vec::new());
    for check in line_checks::of_claim(&mut connection, claim.id).await.unwrap() {
        let parts = [check.payable, check.returned, check.held, check.denied];
        for (sum, part) in sums[1..].iter_mut().zip(parts) {
            *sum += part.cents();
        }
        reasons.extend(check.reasons);
    }
    reasons.sort_unstable();
    reasons.dedup();
    (sums, reasons)
}

fn read(claim: &SentClaim) -> [i64; 5] {
    let parts = [claim.asked, claim.to_pay + claim.paid, claim.to_fix, claim.waiting, claim.not_payable];
    parts.map(Money::cents)
}

async fn everything(services: &Services) -> Vec<String> {
    let mut all = Vec::new();
    for scenario in scenarios::all() {
        for claim in claims_of(services, scenario.guardian).await {
            all.push(format!("{claim:?}"));
        }
    }
    let mut connection = services.store.read().await.unwrap();
    all.push(format!("{:?}", payouts::tie_out(&mut connection).await.unwrap()));
    all
}

#[tokio::test]
async fn every_scenario_comes_out_as_meant_and_a_second_load_changes_nothing() {
    let (_folder, services) = loaded().await;
    for (name, place, meant, why) in SCENARIOS {
        let claim = &claims_of(&services, name).await[*place];
        let (sums, reasons) = rules(&services, claim.number).await;
        assert_eq!((sums, reasons.as_slice()), (*meant, *why), "the rules, {name}");
        assert_eq!(read(claim), *meant, "the family's page, {name}");
        assert_eq!(claim.to_pay, Money::ZERO, "what two people approved was paid, {name}");
    }
    let first = everything(&services).await;
    load(&services).await.unwrap();
    assert_eq!(everything(&services).await, first);
    the_second_of_two_claims_names_the_first(&services).await;
    the_office_gives_the_help_itself(&services).await;
    claims_stand_all_along_the_way(&services).await;
    the_worksheet_counts_what_was_paid(&services).await;
}

async fn the_second_of_two_claims_names_the_first(services: &Services) {
    let claims = claims_of(services, "jamal.carter").await;
    assert_eq!((claims[0].status, read(&claims[0])), (Status::Paid, [30_000, 30_000, 0, 0, 0]));
    assert!(claims[1].lines.iter().all(|line| line.same_as == Some(claims[0].number)));
}

async fn the_office_gives_the_help_itself(services: &Services) {
    let rosa = guardian(services, "rosa.barros").await;
    let mut connection = services.store.read().await.unwrap();
    let child =
        crate::store::student_facts::with_sasid(&mut connection, "9900001014").await.unwrap().unwrap();
    drop(connection);
    let hours = services.hours_of(&rosa, child.id).await.unwrap();
    assert_eq!(hours.asked_for_provider, Some(PROVIDER_WANTED));
    let minutes = hours.services.iter().map(|one| (one.missed, one.school, one.left)).next();
    assert_eq!(minutes, Some((600, 120, 480)));
    assert_eq!(claims_of(services, "rosa.barros").await.len(), 0);
}

async fn claims_stand_all_along_the_way(services: &Services) {
    for (name, status, turn) in OTHERS {
        let claim = &claims_of(services, name).await[0];
        assert_eq!((claim.status, claim.turn), (*status, *turn), "{name}");
    }
    let mut connection = services.store.read().await.unwrap();
    let tie = payouts::tie_out(&mut connection).await.unwrap();
    let counts = [tie.open.count, tie.aside.count, tie.exported.count];
    assert!(tie.holds() && counts == [6, 3, 3] && tie.confirmed.count > 50, "{tie:?}");
}

/// The paid lines of scenarios 1–11, as the domain's §3.6 expects them: the child's state number, minutes and cents.
/// All of them are in cost group (c).
const WORKSHEET: &[(&str, i64, i64)] = &[
    ("9900001001", 360, 90_000),
    ("9900001002", 300, 80_000),
    ("9900001004", 180, 49_500),
    ("9900001005", 135, 33_750),
    ("9900001006", 240, 64_000),
    ("9900001008", 150, 42_000),
    ("9900001009", 30, 7_500),
    ("9900001019", 30, 7_500),
    ("9900001011", 360, 57_000),
];

/// The paid lines beside them: scenario 5b, the first claim of scenario 10, scenarios 12 and 13.
const BESIDE: &[(&str, i64, i64)] = &[
    ("9900001055", 270, 67_500),
    ("9900001010", 120, 30_000),
    ("9900001012", 240, 60_000),
    ("9900001013", 240, 20_000),
];

/// Scenarios 1–11 come to 1,785 minutes (29.75 hours) and $4,312.50; with what was paid beside them the sheet has 2,655
/// minutes and $6,087.50. What came back, what the City has not answered and what waits for a batch is not on it.
async fn the_worksheet_counts_what_was_paid(services: &Services) {
    let chen = person(services, "chen@example.org").await.unwrap();
    let sheet = services.year_sheet(&chen, None).await.unwrap();
    assert_eq!(sheet.year.label(), "FY26");
    let sums = |rows: &[(&str, i64, i64)]| -> (i64, i64) {
        (rows.iter().map(|row| row.1).sum(), rows.iter().map(|row| row.2).sum())
    };
    assert_eq!(sums(WORKSHEET), (1_785, 431_250));
    for (sasid, minutes, cents) in WORKSHEET.iter().chain(BESIDE) {
        let mut connection = services.store.read().await.unwrap();
        let child = crate::store::student_facts::with_sasid(&mut connection, sasid).await.unwrap().unwrap();
        drop(connection);
        let found = services.student_sheet(&chen, sheet.year, child.id).await.unwrap();
        let included = found.student.sums.included;
        assert_eq!((included.minutes, included.paid.cents()), (*minutes, *cents), "{sasid}");
        assert!(found.lines.iter().all(|line| line.group == Some(CostGroup::C)), "{sasid}");
    }
    let all: (i64, i64) = (2_655, 608_750);
    assert_eq!((sheet.sums.included.minutes, sheet.sums.claimed.cents()), all);
    assert_eq!(sheet.sums.all, sheet.sums.included, "every paid line counts");
    let reasons: Vec<_> = sheet.reasons.iter().map(|(cited, part)| (cited.code, part.lines)).collect();
    assert_eq!(reasons, [(WorksheetCode::ThirdParty, 4)], "the insurer's part of scenario 13 is taken off");
    assert_eq!((sheet.paid.count, sheet.paid.money.cents()), (sheet.sums.all.lines, all.1));
    assert!(sheet.ties && sheet.students.len() == WORKSHEET.len() + BESIDE.len());
    assert_eq!(sheet.waits.count, 9, "three came back, three are in a file, three wait for a batch");
    let below = sheet.students[0].share.unwrap().below;
    assert_eq!((below.cents(), sheet.total), (5_343_100 - 90_000, Some((Money::ZERO, Money::ZERO))));
}
