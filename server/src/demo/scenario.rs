//! What an example family did: who got which help when, what was paid, and how far the office came with it.

use domain::case::SessionKind;
use jiff::civil::{Date, Time, time};

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
pub fn visits(days: &[Date], minutes: i64, cents: i64) -> Vec<Visit> {
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
pub fn weekly(first: Date, weeks: i32) -> Vec<Date> {
    (0..weeks).map(|week| first.saturating_add(jiff::Span::new().weeks(week))).collect()
}

pub fn claim(
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
    pub fn paid(mut self, payee: &'static str, on: Date, visits: Vec<Visit>) -> Self {
        let total = visits.iter().map(|visit| visit.cents).sum();
        self.receipt = Bill { number: &self.provider[2..], paid_on: on, insured_cents: 0 };
        self.bank = vec![(payee, on, total)];
        Self { visits, ..self }
    }

    /// Paid by card, visit by visit.
    pub fn by_card(self, bank: Vec<(&'static str, Date, i64)>) -> Self {
        Self { bank, proof: Proof::Card, ..self }
    }

    /// Paid by check.
    pub fn by_check(self) -> Self {
        Self { proof: Proof::Check, ..self }
    }

    /// With another number on the receipt.
    pub fn numbered(mut self, number: &'static str) -> Self {
        self.receipt.number = number;
        self
    }

    /// An insurer paid a part, so the bank paper shows the rest.
    pub fn insured(mut self, cents: i64) -> Self {
        self.receipt.insured_cents = cents;
        for line in &mut self.bank {
            line.2 -= cents;
        }
        self
    }
}
