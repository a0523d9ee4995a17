//! Business days of the district, as the queue counts a claim's age.

use domain::case::Settings;
use domain::timeline::BusinessDays;
use jiff::ToSpan as _;
use jiff::civil::Date;

/// The days on which the City works, and within how many of them a claim should be done.
pub struct DistrictDays {
    calendar: BusinessDays,
    /// A claim should be done within so many business days.
    pub goal: i64,
}

impl DistrictDays {
    /// By the settings that hold.
    pub fn of(settings: &Settings) -> Self {
        Self::of_claim(settings, Vec::new())
    }

    /// The days of one claim: those on which it lay with its family are not the district's.
    pub fn of_claim(settings: &Settings, pauses: Vec<(Date, Date)>) -> Self {
        Self { calendar: BusinessDays::new(settings, pauses), goal: settings.stage_days.iter().sum() }
    }

    /// Business days after a day, up to today.
    pub fn since(&self, day: Date, today: Date) -> i64 {
        self.calendar.between(day, today)
    }

    /// The last day since which so many business days have passed.
    pub fn back(&self, today: Date, days: i64) -> Date {
        let (mut day, mut left) = (today, days);
        while left > 0 && day > Date::MIN {
            left -= i64::from(self.calendar.counts(day));
            day = day.saturating_sub(1.day());
        }
        day
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn days_back_are_the_days_since() {
        let today = date(2026, 1, 7);
        let days = DistrictDays::of(&Settings::default());
        for count in 1..40 {
            let day = days.back(today, count);
            let next = day.tomorrow().unwrap();
            assert_eq!((days.since(day, today), days.since(next, today)), (count, count - 1), "{day}");
        }
        assert_eq!(days.back(today, days.goal), date(2025, 12, 1));
        assert_eq!(days.back(today, 0), today);
    }
}
