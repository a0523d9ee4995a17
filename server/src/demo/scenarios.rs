//! The claims of the fourteen scenarios; the fourteenth family has none, for it found no provider.

use domain::case::SessionKind;
use jiff::civil::{date, time};

use super::scenario::{Scenario, Visit, claim, visits, weekly};

/// All claims. A claim's place in this list is the seed of its ids, so new ones stand at the end.
pub fn all() -> Vec<Scenario> {
    let mut all = first_half();
    all.extend(second_half());
    all.extend(super::others::all());
    all
}

fn first_half() -> Vec<Scenario> {
    let january = [5, 7, 9, 12, 14, 16].map(|day| date(2026, 1, day));
    let february = [2, 5, 9, 12, 18, 23].map(|day| date(2026, 2, day));
    let before_contract =
        [date(2025, 10, 27), date(2025, 11, 3), date(2025, 11, 10), date(2025, 11, 17), date(2025, 11, 24)];
    vec![
        claim("D-01", "lan.tran", "9900001001", ("SLT", "P-101"), date(2025, 12, 1)).paid(
            "MAYA CASTELLANO SLP",
            date(2025, 11, 26),
            visits(&weekly(date(2025, 10, 7), 8), 45, 11_250),
        ),
        claim("D-02", "carlos.rivera", "9900001002", ("OT", "P-102"), date(2025, 12, 3)).paid(
            "HANNAH WEISS OT",
            date(2025, 11, 25),
            visits(&weekly(date(2025, 10, 8), 7), 45, 12_000),
        ),
        claim("D-03", "nadia.haddad", "9900001003", ("READ", "P-103"), date(2025, 12, 4)).paid(
            "PAUL BERGSTROM",
            date(2025, 11, 21),
            visits(&weekly(date(2025, 10, 9), 6), 60, 11_000),
        ),
        claim("D-04", "marie.joseph", "9900001004", ("PT", "P-104"), date(2025, 12, 5))
            .paid("Julia Novak", date(2025, 11, 28), visits(&before_contract, 60, 16_500))
            .by_check(),
        claim("D-05", "ana.tavares", "9900001005", ("SLT", "P-105"), date(2026, 1, 22)).paid(
            "ROBERT KIM SLP",
            date(2026, 1, 20),
            visits(&january, 45, 11_250),
        ),
        claim("D-05B", "beatriz.lopes", "9900001055", ("SLT", "P-155"), date(2026, 1, 23)).paid(
            "ELENA PETROVA",
            date(2026, 1, 20),
            visits(&january, 45, 11_250),
        ),
        claim("D-06", "wei.zhang", "9900001006", ("OT", "P-106"), date(2026, 3, 2)).paid(
            "EMILY CARTER OT",
            date(2026, 2, 26),
            visits(&february, 60, 16_000),
        ),
        claim("D-07", "hodan.abdi", "9900001007", ("ABA", "P-107"), date(2026, 1, 15)).paid(
            "TYLER BROOKS",
            date(2026, 1, 12),
            visits(&weekly(date(2025, 10, 30), 10), 120, 13_000),
        ),
    ]
}

fn second_half() -> Vec<Scenario> {
    let counseling = [8, 15, 22, 29].map(|day| date(2025, 10, day));
    vec![
        claim("D-08", "claire.dubois", "9900001008", ("COUN", "P-108"), date(2025, 11, 12))
            .paid("SQ *HARBOR COUNSEL", date(2025, 10, 30), visits(&counseling, 50, 14_000))
            .by_card(counseling[..3].iter().map(|day| ("SQ *HARBOR COUNSEL", *day, 14_000)).collect()),
        siblings(),
        claim("D-10", "jamal.carter", "9900001010", ("SLT", "P-110"), date(2025, 11, 10))
            .paid(
                "PRIYA RAMAN SLP",
                date(2025, 10, 24),
                visits(&[date(2025, 10, 14), date(2025, 10, 21)], 60, 15_000),
            )
            .numbered("1042"),
        claim("D-10", "jamal.carter", "9900001010", ("SLT", "P-110"), date(2026, 1, 12))
            .paid(
                "PRIYA RAMAN SLP",
                date(2025, 10, 24),
                visits(&[date(2025, 10, 14), date(2025, 10, 21)], 60, 15_000),
            )
            .numbered("1042"),
        claim("D-11", "luz.martinez", "9900001011", ("ACAD", "P-111"), date(2026, 1, 7)).paid(
            "DANA WHITFIELD",
            date(2025, 12, 19),
            instruction(),
        ),
        claim("D-12", "thuy.nguyen", "9900001012", ("SLT", "P-112"), date(2025, 12, 8)).paid(
            "SOFIA MARINO SLP",
            date(2025, 12, 2),
            visits(&weekly(date(2025, 11, 5), 4), 60, 17_500),
        ),
        claim("D-13", "grace.mensah", "9900001013", ("OT", "P-113"), date(2025, 12, 9))
            .paid("BEN ALDER OT", date(2025, 12, 2), visits(&weekly(date(2025, 11, 6), 4), 60, 15_000))
            .insured(40_000),
    ]
}

/// Two children of one family with the same therapist at overlapping times.
fn siblings() -> Scenario {
    let day = date(2026, 3, 3);
    let mut both = visits(&[day, day], 60, 15_000);
    both[1].child = 1;
    both[1].start = time(16, 30, 0, 0);
    let mut claim = claim("D-09", "karen.sullivan", "9900001009", ("SLT", "P-109"), date(2026, 3, 10));
    claim.children.push("9900001019");
    claim.paid("OLIVIA GRANT SLP", date(2026, 3, 4), both)
}

/// Ten lines: six good ones, a note without a goal, one without an end, a missed visit, and an art class.
fn instruction() -> Vec<Visit> {
    let mut lines = visits(&weekly(date(2025, 10, 7), 10), 60, 9_500);
    lines[1].goal = false;
    lines[2].end = false;
    lines[3].kind = SessionKind::NoShow;
    lines[4].service = "MUS";
    lines
}
