//! What happened on which day: families send, the office decides, finance pays, the City answers.

use anyhow::{Context as _, Result};
use domain::claim::ClaimRef;
use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday};

use super::paydays::{self, PAYDAYS};
use super::scenario::{Office, Scenario};
use super::{office, play, scenarios, standing};
use crate::services::Services;

/// Something that happens to a claim or on a payday, by its place in its list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum What {
    Send(usize),
    Decide(usize),
    Agree(usize),
    Pay(usize),
    Answer(usize),
}

/// The year as it goes.
struct Year<'a> {
    services: &'a Services,
    claims: Vec<Scenario>,
    /// The claims that this load sent; what was there before is left alone.
    numbers: Vec<Option<ClaimRef>>,
    batches: [Option<i64>; PAYDAYS.len()],
    /// Whether something was approved since the last payday.
    ready: bool,
}

/// Plays the whole year, day by day.
pub async fn play_year(services: &Services) -> Result<()> {
    let claims = scenarios::all();
    let numbers = vec![None; claims.len()];
    let mut year = Year { services, claims, numbers, batches: [None; PAYDAYS.len()], ready: false };
    for (day, what) in year.days() {
        year.happens(day, what).await.with_context(|| format!("the demo's {day}: {what:?}"))?;
    }
    Ok(())
}

impl Year<'_> {
    fn days(&self) -> Vec<(Date, What)> {
        let mut days = Vec::new();
        for (i, claim) in self.claims.iter().enumerate() {
            days.push((claim.sent_on, What::Send(i)));
            if claim.office != Office::New {
                days.push((working_day(claim.sent_on, 9), What::Decide(i)));
            }
            if matches!(claim.office, Office::Both | Office::CameBack(_)) {
                days.push((working_day(claim.sent_on, 11), What::Agree(i)));
            }
        }
        for (i, payday) in PAYDAYS.iter().enumerate() {
            days.push((payday.on, What::Pay(i)));
            days.extend(payday.answered.map(|on| (on, What::Answer(i))));
        }
        days.sort_unstable();
        days
    }

    async fn happens(&mut self, day: Date, what: What) -> Result<()> {
        let desk = standing(self.services, day, first_id(what));
        match what {
            What::Send(i) => self.numbers[i] = play::play(&desk, &self.claims[i]).await?,
            What::Decide(i) => {
                if let Some(number) = self.numbers[i] {
                    office::decide(&desk, number).await?;
                }
            }
            What::Agree(i) => {
                if let Some(number) = self.numbers[i] {
                    self.ready |= office::agree(&desk, number).await?;
                }
            }
            What::Pay(i) => {
                if std::mem::take(&mut self.ready) {
                    self.batches[i] = Some(paydays::pay(&desk).await?);
                }
            }
            What::Answer(i) => {
                if let Some(batch) = self.batches[i] {
                    paydays::answer(&desk, batch, &self.come_back()).await?;
                }
            }
        }
        Ok(())
    }

    /// The claims whose payment comes back, and why.
    fn come_back(&self) -> Vec<(ClaimRef, &'static str)> {
        let sent = self.claims.iter().zip(&self.numbers);
        let back = sent.filter_map(|(claim, number)| match claim.office {
            Office::CameBack(why) => Some(((*number)?, why)),
            Office::New | Office::First | Office::Both => None,
        });
        back.collect()
    }
}

/// Every step of every claim and payday has ids of its own.
fn first_id(what: What) -> i64 {
    let (step, place) = match what {
        What::Send(i) => (0, i),
        What::Decide(i) => (1, i),
        What::Agree(i) => (2, i),
        What::Pay(i) => (3, i),
        What::Answer(i) => (4, i),
    };
    (i64::try_from(place).unwrap_or(i64::MAX) + 1) * 1_000_000 + step * 100_000
}

/// So many days later, or the Monday after it.
fn working_day(day: Date, days: i64) -> Date {
    let day = day.saturating_add(days.days());
    match day.weekday() {
        Weekday::Saturday => day.saturating_add(2.days()),
        Weekday::Sunday => day.saturating_add(1.day()),
        _ => day,
    }
}
