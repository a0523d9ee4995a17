//! The days on which the City works (FORMAT §7.1).

use std::collections::HashSet;

use jiff::civil::{Date, Weekday};

use crate::case::Settings;

/// Holidays with a fixed date, as month and day.
const FIXED_HOLIDAYS: [(i8, i8); 5] = [(1, 1), (6, 19), (7, 4), (11, 11), (12, 25)];
/// Evacuation Day and Bunker Hill Day.
const SUFFOLK_HOLIDAYS: [(i8, i8); 2] = [(3, 17), (6, 17)];

/// The days that count towards the estimate of one claim.
pub struct BusinessDays {
    listed: Option<HashSet<Date>>,
    suffolk_days_closed: bool,
    /// Each pauses the days after its first up to and including its second.
    pauses: Vec<(Date, Date)>,
}

impl BusinessDays {
    /// The calendar of the settings, with the pauses of a claim.
    pub fn new(settings: &Settings, pauses: Vec<(Date, Date)>) -> Self {
        let listed = settings.city_holidays.as_ref().map(|days| days.iter().copied().collect());
        Self { listed, suffolk_days_closed: settings.suffolk_days_closed, pauses }
    }

    /// For each number n of a rising list, the n-th counted day after a day (which itself never counts).
    pub fn days_after(&self, start: Date, numbers: &[i64]) -> Vec<Date> {
        let mut day = start;
        let mut counted = 0;
        let mut days = Vec::with_capacity(numbers.len());
        for number in numbers {
            while counted < *number {
                // After the last day of the calendar there is no other.
                let Ok(next) = day.tomorrow() else { break };
                day = next;
                counted += i64::from(self.counts(day));
            }
            days.push(day);
        }
        days
    }

    /// How many days count after a day, up to another one.
    pub fn between(&self, from: Date, to: Date) -> i64 {
        let mut days = 0;
        let mut day = from;
        while day < to {
            // After the last day of the calendar there is no other.
            let Ok(next) = day.tomorrow() else { break };
            day = next;
            days += i64::from(self.counts(day));
        }
        days
    }

    /// Whether the City keeps a holiday on a day.
    pub fn is_holiday(&self, day: Date) -> bool {
        match &self.listed {
            Some(holidays) => holidays.contains(&day),
            None => is_city_holiday(day, self.suffolk_days_closed),
        }
    }

    /// Whether a day counts: the City works and the claim is not with the family.
    pub fn counts(&self, day: Date) -> bool {
        is_weekday(day)
            && !self.is_holiday(day)
            && !self.pauses.iter().any(|(from, to)| *from < day && day <= *to)
    }
}

fn is_weekday(day: Date) -> bool {
    !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

/// Whether the City keeps a holiday on a day, Monday to Friday.
pub fn is_city_holiday(day: Date, suffolk_days_closed: bool) -> bool {
    is_fixed_holiday(day, suffolk_days_closed) || is_moving_holiday(day)
}

/// A holiday with a fixed date; one that falls on a Sunday is kept on the Monday.
fn is_fixed_holiday(day: Date, suffolk_days_closed: bool) -> bool {
    let falls_on = |day: Date| {
        let date = (day.month(), day.day());
        FIXED_HOLIDAYS.contains(&date) || suffolk_days_closed && SUFFOLK_HOLIDAYS.contains(&date)
    };
    falls_on(day) || day.weekday() == Weekday::Monday && day.yesterday().is_ok_and(falls_on)
}

/// Martin Luther King, Presidents', Patriots', Memorial, Labor, Indigenous Peoples Day and Thanksgiving.
fn is_moving_holiday(day: Date) -> bool {
    let week = (day.day() - 1) / 7 + 1;
    match (day.month(), day.weekday()) {
        (1 | 2 | 4, Weekday::Monday) => week == 3,
        (5, Weekday::Monday) => day.day() > 24,
        (9, Weekday::Monday) => week == 1,
        (10, Weekday::Monday) => week == 2,
        (11, Weekday::Thursday) => week == 4,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    /// The 25th business day, with holidays by the rule.
    fn twenty_fifth(start: Date, suffolk_days_closed: bool) -> Date {
        let settings = Settings { suffolk_days_closed, ..Settings::default() };
        BusinessDays::new(&settings, Vec::new()).days_after(start, &[25])[0]
    }

    #[test]
    fn five_weeks_are_counted_around_the_holidays() {
        assert_eq!(twenty_fifth(date(2026, 3, 2), false), date(2026, 4, 6));
        assert_eq!(twenty_fifth(date(2026, 3, 2), true), date(2026, 4, 7));
        assert_eq!(twenty_fifth(date(2026, 2, 9), false), date(2026, 3, 17));
        assert_eq!(twenty_fifth(date(2025, 12, 1), false), date(2026, 1, 7));
        assert_eq!(twenty_fifth(date(2025, 11, 10), false), date(2025, 12, 17));
    }

    #[test]
    fn a_holiday_on_a_sunday_is_kept_on_the_monday_and_one_on_a_saturday_is_not_moved() {
        assert!(is_city_holiday(date(2027, 7, 5), false));
        assert!(!is_city_holiday(date(2026, 7, 3), false));
        assert!(is_city_holiday(date(2023, 1, 2), false));
    }

    #[test]
    fn the_moving_holidays_of_2026() {
        for day in [
            date(2026, 1, 19),
            date(2026, 2, 16),
            date(2026, 4, 20),
            date(2026, 5, 25),
            date(2026, 9, 7),
            date(2026, 10, 12),
            date(2026, 11, 26),
        ] {
            assert!(is_city_holiday(day, false), "{day}");
        }
        assert!(!is_city_holiday(date(2026, 5, 18), false));
    }

    #[test]
    fn no_business_days_after_a_saturday_are_the_saturday() {
        let calendar = BusinessDays::new(&Settings::default(), Vec::new());
        assert_eq!(calendar.days_after(date(2026, 1, 3), &[0, 1]), [date(2026, 1, 3), date(2026, 1, 5)]);
    }

    #[test]
    fn days_with_the_family_do_not_count() {
        let calendar = BusinessDays::new(&Settings::default(), vec![(date(2026, 1, 6), date(2026, 1, 8))]);
        assert_eq!(calendar.days_after(date(2026, 1, 5), &[1, 2]), [date(2026, 1, 6), date(2026, 1, 9)]);
    }

    #[test]
    fn a_list_of_holidays_replaces_the_rule() {
        let settings = Settings { city_holidays: Some(vec![date(2026, 1, 6)]), ..Settings::default() };
        let calendar = BusinessDays::new(&settings, Vec::new());
        assert_eq!(calendar.days_after(date(2025, 12, 31), &[1, 4]), [date(2026, 1, 1), date(2026, 1, 7)]);
    }

    #[test]
    fn the_end_of_the_calendar_is_no_panic() {
        let calendar = BusinessDays::new(&Settings::default(), Vec::new());
        assert_eq!(calendar.days_after(date(9999, 12, 30), &[700]), [date(9999, 12, 31)]);
    }
}
