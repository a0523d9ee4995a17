//! Business days of the district, as the queue counts a claim's age.

use domain::timeline::is_city_holiday;
use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday};

/// A claim should be decided within so many business days.
pub const GOAL: i64 = 25;

fn counts(day: Date) -> bool {
    !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) && !is_city_holiday(day, false)
}

/// Business days after a day, up to today.
pub fn since(day: Date, today: Date) -> i64 {
    let mut days = 0;
    let mut next = day;
    while next < today {
        next = next.saturating_add(1.day());
        days += i64::from(counts(next));
    }
    days
}

/// The last day since which so many business days have passed.
pub fn back(today: Date, days: i64) -> Date {
    let (mut day, mut left) = (today, days);
    while left > 0 && day > Date::MIN {
        left -= i64::from(counts(day));
        day = day.saturating_sub(1.day());
    }
    day
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn days_back_are_the_days_since() {
        let today = date(2026, 1, 7);
        for days in 1..40 {
            let day = back(today, days);
            assert_eq!((since(day, today), since(day.tomorrow().unwrap(), today)), (days, days - 1), "{day}");
        }
        assert_eq!(back(today, GOAL), date(2025, 12, 1));
        assert_eq!(back(today, 0), today);
    }
}
