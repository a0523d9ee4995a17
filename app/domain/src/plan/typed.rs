//! The plan as it is typed, and the days on which its sessions are supposed.

use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::draft::read_date;
use crate::field::{Field, Problem, Problems, Wrong};

/// A session lasts so many minutes.
const MINUTES: std::ops::RangeInclusive<i64> = 5..=480;
/// A plan has so many sessions.
const SESSIONS: std::ops::RangeInclusive<i64> = 1..=200;
/// The minutes of a day.
pub(super) const DAY: i64 = 1440;

/// A plan as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedPlan {
    /// The first day.
    pub from: String,
    /// The last day.
    pub to: String,
    /// Minutes of each session.
    pub minutes: String,
    /// How many sessions.
    pub count: String,
}

/// A plan: sessions of one length, spread evenly over its days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
    /// Minutes of each session.
    pub minutes: i64,
    /// How many sessions.
    pub count: i64,
}

impl TypedPlan {
    /// The plan, or everything that is wrong with it.
    pub fn check(&self) -> Result<Plan, Vec<Problem>> {
        let mut problems = Problems::default();
        let from = problems.take(Field::AskFrom, read_date(&self.from));
        let to = problems.take(Field::AskTo, read_date(&self.to));
        if from.zip(to).is_some_and(|(from, to)| to < from) {
            problems.add(Field::AskTo, Wrong::Order);
        }
        let minutes = problems.take(Field::AskMinutes, number(&self.minutes, MINUTES));
        let count = problems.take(Field::AskCount, number(&self.count, SESSIONS));
        let typed = from.zip(to).zip(minutes.zip(count));
        let plan = typed.map(|((from, to), (minutes, count))| Plan { from, to, minutes, count });
        if plan.is_some_and(|plan| plan.from <= plan.to && !plan.fits_in_its_days()) {
            problems.add(Field::AskCount, Wrong::Many);
        }
        plan.filter(|_| problems.is_empty()).ok_or_else(|| problems.into_vec())
    }
}

fn number(typed: &str, allowed: std::ops::RangeInclusive<i64>) -> Result<i64, Wrong> {
    if typed.trim().is_empty() {
        return Err(Wrong::Missing);
    }
    typed.trim().parse().ok().filter(|number| allowed.contains(number)).ok_or(Wrong::Range)
}

impl Plan {
    /// The minutes of all its sessions.
    pub const fn all_minutes(&self) -> i64 {
        self.minutes * self.count
    }

    /// The day of each session and the minute of that day at which it is supposed to begin. Sessions of one day follow
    /// one another.
    pub fn days(&self) -> Vec<(Date, i64)> {
        let length = i64::from(self.from.until(self.to).map_or(0, |span| span.get_days()));
        let gaps = (self.count - 1).max(1);
        let mut days: Vec<(Date, i64)> = Vec::new();
        for n in 0..self.count {
            let day = self.from.saturating_add((length * n / gaps).days());
            let start =
                days.last().filter(|(last, _)| *last == day).map_or(0, |(_, start)| start + self.minutes);
            days.push((day, start));
        }
        days
    }

    /// Whether no day holds more sessions than its hours.
    fn fits_in_its_days(&self) -> bool {
        self.days().iter().all(|(_, start)| start + self.minutes <= DAY)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn typed() -> TypedPlan {
        let [from, to, minutes, count] = ["01/06/2026", "02/24/2026", "45", "8"].map(str::to_owned);
        TypedPlan { from, to, minutes, count }
    }

    #[test]
    fn eight_sessions_in_eight_weeks_are_one_a_week() {
        let days = typed().check().unwrap().days();
        let weeks = (0..8).map(|week| (date(2026, 1, 6) + (7 * week).days(), 0));
        assert_eq!(days, weeks.collect::<Vec<_>>());
    }

    #[test]
    fn every_problem_is_told_at_once() {
        let problems = TypedPlan::default().check().unwrap_err();
        let missing = [Field::AskFrom, Field::AskTo, Field::AskMinutes, Field::AskCount];
        assert_eq!(problems, missing.map(|field| Problem::new(field, Wrong::Missing)));
        let wrong = |plan: TypedPlan| plan.check().unwrap_err();
        let back = TypedPlan { to: "1/5/2026".to_owned(), ..typed() };
        assert_eq!(wrong(back), [Problem::new(Field::AskTo, Wrong::Order)]);
        let long = TypedPlan { minutes: "481".to_owned(), count: "0".to_owned(), ..typed() };
        let ranges = [Field::AskMinutes, Field::AskCount].map(|field| Problem::new(field, Wrong::Range));
        assert_eq!(wrong(long), ranges);
        let dense = TypedPlan { to: "1/6/2026".to_owned(), count: "33".to_owned(), ..typed() };
        assert_eq!(wrong(dense), [Problem::new(Field::AskCount, Wrong::Many)]);
    }

    proptest! {
        #[test]
        fn sessions_lie_in_the_plan_and_never_at_the_same_time(
            length in 0_i64..400, minutes in 5_i64..=480, count in 1_i64..=200,
        ) {
            let from = date(2026, 1, 6);
            let plan = Plan { from, to: from + length.days(), minutes, count };
            let days = plan.days();
            prop_assert_eq!(i64::try_from(days.len()).unwrap(), count);
            prop_assert_eq!(days[0].0, from);
            prop_assert!(days.iter().all(|(day, _)| plan.from <= *day && *day <= plan.to));
            prop_assert!(days.windows(2).all(|two| two[0].0 < two[1].0 || two[0].1 + minutes <= two[1].1));
        }
    }
}
