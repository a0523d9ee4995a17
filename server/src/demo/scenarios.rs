//! What the example families did: who got which help when, and what they paid.

use domain::case::SessionKind;
use jiff::civil::{Date, Time, date, time};

/// A family's claim.
pub struct Scenario {
    /// The household's code.
    pub household: &'static str,
    /// The guardian who sends it, by e-mail address.
    pub guardian: &'static str,
    /// The children, by state number, as visits count them.
    pub children: Vec<&'static str>,
    /// The service.
    pub service: &'static str,
    /// The provider's code.
    pub provider: &'static str,
    /// The day on which the claim is sent.
    pub sent_on: Date,
    /// The sessions.
    pub visits: Vec<Visit>,
    /// The receipt.
    pub receipt: Bill,
    /// What the bank paper is.
    pub proof: Proof,
    /// The lines of the bank paper: who was paid, when, how much.
    pub bank: Vec<(&'static str, Date, i64)>,
    /// Street and ZIP of the family.
    pub home: (&'static str, &'static str),
    /// Whether the family took photos, or sends what was mailed to it.
    pub photos: bool,
    /// How far the office came with it.
    pub office: Office,
}

/// How far the office came with a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Office {
    /// Nobody has taken it.
    New,
    /// A caseworker decided its lines; the second person has not looked.
    First,
    /// Two people decided; the next payday pays it.
    Both,
    /// Its payment came back, and why.
    CameBack(&'static str),
}

/// How a family shows that it paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// A bank statement.
    Bank,
    /// A card statement.
    Card,
    /// Both sides of a check.
    Check,
}

/// The provider's receipt.
pub struct Bill {
    /// Its number.
    pub number: &'static str,
    /// Its day.
    pub paid_on: Date,
    /// What an insurer paid of it.
    pub insured_cents: i64,
}

/// A session as the family and the provider wrote it down.
#[derive(Clone)]
pub struct Visit {
    /// Which of the children.
    pub child: usize,
    /// The day.
    pub day: Date,
    /// The start.
    pub start: Time,
    /// How long it took.
    pub minutes: i64,
    /// What it cost.
    pub cents: i64,
    /// A service or a fee.
    pub kind: SessionKind,
    /// Another service than the claim's.
    pub service: &'static str,
    /// Whether the note names a goal.
    pub goal: bool,
    /// Whether the note tells the end.
    pub end: bool,
}

/// Visits of one length and price on these days, at four in the afternoon.
pub(super) fn visits(days: &[Date], minutes: i64, cents: i64) -> Vec<Visit> {
    days.iter()
        .map(|day| Visit {
            child: 0,
            day: *day,
            start: time(16, 0, 0, 0),
            minutes,
            cents,
            kind: SessionKind::Service,
            service: "",
            goal: true,
            end: true,
        })
        .collect()
}

/// So many weeks from a day on, one visit each.
pub(super) fn weekly(first: Date, weeks: i32) -> Vec<Date> {
    (0..weeks).map(|week| first.saturating_add(jiff::Span::new().weeks(week))).collect()
}

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

pub(super) fn claim(
    household: &'static str,
    guardian: &'static str,
    child: &'static str,
    (service, provider): (&'static str, &'static str),
    sent_on: Date,
) -> Scenario {
    Scenario {
        household,
        guardian,
        children: vec![child],
        service,
        provider,
        sent_on,
        visits: Vec::new(),
        receipt: Bill { number: "", paid_on: sent_on, insured_cents: 0 },
        proof: Proof::Bank,
        bank: Vec::new(),
        home: ("27 Example Street", "02125"),
        photos: true,
        office: Office::Both,
    }
}

impl Scenario {
    /// Paid at once: one receipt, one line of a bank paper.
    pub(super) fn paid(mut self, payee: &'static str, on: Date, visits: Vec<Visit>) -> Self {
        let total = visits.iter().map(|visit| visit.cents).sum();
        self.receipt = Bill { number: &self.provider[2..], paid_on: on, insured_cents: 0 };
        self.bank = vec![(payee, on, total)];
        Self { visits, ..self }
    }

    /// Paid by card, visit by visit.
    fn by_card(self, bank: Vec<(&'static str, Date, i64)>) -> Self {
        Self { bank, proof: Proof::Card, ..self }
    }

    /// Paid by check.
    fn by_check(self) -> Self {
        Self { proof: Proof::Check, ..self }
    }

    /// With another number on the receipt.
    fn numbered(mut self, number: &'static str) -> Self {
        self.receipt.number = number;
        self
    }

    /// An insurer paid a part, so the bank paper shows the rest.
    fn insured(mut self, cents: i64) -> Self {
        self.receipt.insured_cents = cents;
        for line in &mut self.bank {
            line.2 -= cents;
        }
        self
    }
}
