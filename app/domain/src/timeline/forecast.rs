//! How long claims took, as an estimate for those that are on their way.

use jiff::civil::Date;

use super::{BusinessDays, pauses};
use crate::case::{ClaimReturn, Settings};

/// So many paid claims are enough for an estimate; with fewer, only the targets are told.
pub const ENOUGH: usize = 30;

/// How many City business days claims took from their sending to their money, without the days with the family.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Forecast {
    /// Half of the claims took so many days or fewer.
    pub half: i64,
    /// Four of five took so many or fewer.
    pub four_of_five: i64,
}

/// A claim that was paid.
#[derive(Clone, Debug)]
pub struct PaidClaim {
    /// The day it was sent.
    pub sent_on: Date,
    /// The day of its last payment.
    pub paid_on: Date,
    /// The times it lay with the family.
    pub returns: Vec<ClaimReturn>,
}

impl Forecast {
    /// What the paid claims say; none when there are too few.
    pub fn of(settings: &Settings, paid: &[PaidClaim]) -> Option<Self> {
        if paid.len() < ENOUGH {
            return None;
        }
        let days = |claim: &PaidClaim| {
            let calendar = BusinessDays::new(settings, pauses(&claim.returns, claim.paid_on));
            calendar.between(claim.sent_on, claim.paid_on)
        };
        let mut took: Vec<i64> = paid.iter().map(days).collect();
        took.sort_unstable();
        Some(Self { half: percentile(&took, 50), four_of_five: percentile(&took, 80) })
    }

    /// The days on which a claim's money likely comes: from the first to the second.
    pub fn likely(
        self,
        settings: &Settings,
        sent_on: Date,
        (returns, today): (&[ClaimReturn], Date),
    ) -> (Date, Date) {
        let calendar = BusinessDays::new(settings, pauses(returns, today));
        let days = calendar.days_after(sent_on, &[self.half, self.four_of_five]);
        (days[0], days[1])
    }
}

/// The smallest number that so many percent of the sorted numbers do not exceed.
fn percentile(sorted: &[i64], percent: usize) -> i64 {
    let rank = (sorted.len() * percent).div_ceil(100);
    sorted[rank.max(1) - 1]
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    /// A claim sent on Monday, January 5, 2026, and paid so many business days later.
    fn paid_after(days: i64) -> PaidClaim {
        let sent_on = date(2026, 1, 5);
        let calendar = BusinessDays::new(&Settings::default(), Vec::new());
        PaidClaim { sent_on, paid_on: calendar.days_after(sent_on, &[days])[0], returns: Vec::new() }
    }

    #[test]
    fn half_and_four_of_five_are_counted_from_the_shortest() {
        let paid: Vec<PaidClaim> = (1..=30).rev().map(paid_after).collect();
        let forecast = Forecast::of(&Settings::default(), &paid);
        assert_eq!(forecast, Some(Forecast { half: 15, four_of_five: 24 }));
        assert_eq!(Forecast::of(&Settings::default(), &paid[1..]), None, "29 claims are too few");
    }

    #[test]
    fn days_with_the_family_are_not_counted_and_move_the_estimate() {
        let returned = |back| ClaimReturn { returned_on: date(2026, 1, 6), sent_back_on: back };
        let mut claim = paid_after(10);
        claim.returns.push(returned(Some(date(2026, 1, 9))));
        let forecast = Forecast::of(&Settings::default(), &vec![claim; 30]).unwrap();
        assert_eq!((forecast.half, forecast.four_of_five), (7, 7));
        let likely = |returns: &[ClaimReturn]| {
            forecast.likely(&Settings::default(), date(2026, 1, 5), (returns, date(2026, 1, 9)))
        };
        assert_eq!(likely(&[]), (date(2026, 1, 14), date(2026, 1, 14)));
        let still = likely(&[returned(None)]);
        assert_eq!(still, (date(2026, 1, 20), date(2026, 1, 20)), "three days later, after a holiday");
    }
}
