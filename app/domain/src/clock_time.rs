//! Clock time of Boston and the absolute minutes it stands for (FORMAT §1.5).

use std::fmt;
use std::str::FromStr;

use jiff::civil::{Date, Weekday};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use thiserror::Error;

const MINUTES_PER_DAY: i64 = 1440;
const STANDARD_OFFSET_MINUTES: i64 = -300;
const DAYLIGHT_OFFSET_MINUTES: i64 = -240;
/// The minute of the spring day from which daylight time holds (03:00; the hour before does not exist).
const SPRING_CHANGE_MINUTE: i64 = 180;
/// The minute of the autumn day up to which daylight time is meant (02:00; the hour before happens twice).
const AUTUMN_CHANGE_MINUTE: i64 = 120;
/// The day from which days are counted.
const DAY_ZERO: Date = Date::constant(1970, 1, 1);

/// A wall-clock time of the day, 00:00–23:59.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClockTime {
    minute: u16,
}

/// A text that is not a time of the form `HH:MM`.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
#[error("not a time of the form HH:MM")]
pub struct NotATime;

impl ClockTime {
    /// The time of an hour and a minute, when there is one.
    pub fn new(hour: u16, minute: u16) -> Option<Self> {
        (hour < 24 && minute < 60).then_some(Self { minute: hour * 60 + minute })
    }

    /// The minute of the day, from 0 at midnight.
    pub fn minute_of_day(self) -> i64 {
        i64::from(self.minute)
    }
}

impl FromStr for ClockTime {
    type Err = NotATime;

    fn from_str(text: &str) -> Result<Self, NotATime> {
        let [h1, h2, b':', m1, m2] = *text.as_bytes() else { return Err(NotATime) };
        if ![h1, h2, m1, m2].iter().all(u8::is_ascii_digit) {
            return Err(NotATime);
        }
        let two = |tens: u8, ones: u8| u16::from(tens - b'0') * 10 + u16::from(ones - b'0');
        Self::new(two(h1, h2), two(m1, m2)).ok_or(NotATime)
    }
}

impl fmt::Display for ClockTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.minute / 60, self.minute % 60)
    }
}

impl Serialize for ClockTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for ClockTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// A half-open span of absolute minutes, `[start, end)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The first minute.
    pub start: i64,
    /// The minute after the last.
    pub end: i64,
}

impl Span {
    /// The span of a session; an end earlier than the start lies on the next day.
    pub fn of_session(date: Date, start: ClockTime, end: ClockTime) -> Self {
        let last_day = if end < start { date.tomorrow().unwrap_or(date) } else { date };
        Self { start: absolute_minute(date, start), end: absolute_minute(last_day, end) }
    }

    /// The number of minutes, below zero only for a session around a clock change.
    pub fn minutes(self) -> i64 {
        self.end - self.start
    }

    /// The minutes that lie in both spans, if any.
    pub fn common(self, other: Self) -> Option<Self> {
        let (start, end) = (self.start.max(other.start), self.end.min(other.end));
        (start < end).then_some(Self { start, end })
    }
}

/// The number of different minutes in any of the spans. Sorts them on the way.
pub fn different_minutes(spans: &mut [Span]) -> i64 {
    spans.sort_unstable();
    let mut counted_to = i64::MIN;
    let mut minutes = 0;
    for span in spans {
        let from = span.start.max(counted_to);
        if from < span.end {
            minutes += span.end - from;
            counted_to = span.end;
        }
    }
    minutes
}

/// The absolute minute of a wall-clock time.
pub fn absolute_minute(date: Date, time: ClockTime) -> i64 {
    let wall = time.minute_of_day();
    day_number(date) * MINUTES_PER_DAY + wall - offset_minutes(date, wall)
}

/// The number of a day, counted from a fixed day.
pub fn day_number(date: Date) -> i64 {
    date.duration_since(DAY_ZERO).as_hours() / 24
}

/// The offset from UTC of a minute of a day in Boston.
fn offset_minutes(date: Date, wall: i64) -> i64 {
    let daylight = match date.month() {
        3 => match date.cmp(&sunday(date, 2)) {
            std::cmp::Ordering::Less => false,
            std::cmp::Ordering::Equal => wall >= SPRING_CHANGE_MINUTE,
            std::cmp::Ordering::Greater => true,
        },
        4..=10 => true,
        11 => date == sunday(date, 1) && wall < AUTUMN_CHANGE_MINUTE || date < sunday(date, 1),
        _ => false,
    };
    if daylight { DAYLIGHT_OFFSET_MINUTES } else { STANDARD_OFFSET_MINUTES }
}

/// The n-th Sunday of the month of a day, n = 1 or 2.
fn sunday(date: Date, nth: i8) -> Date {
    date.nth_weekday_of_month(nth, Weekday::Sunday).expect("every month has two Sundays")
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn noted(day: Date, start: &str, end: &str) -> i64 {
        Span::of_session(day, start.parse().unwrap(), end.parse().unwrap()).minutes()
    }

    #[test]
    fn a_session_may_end_on_the_next_day() {
        assert_eq!(noted(date(2025, 10, 7), "23:30", "00:30"), 60);
    }

    #[test]
    fn the_hour_that_does_not_exist_is_read_with_the_offset_before_the_change() {
        assert_eq!(noted(date(2026, 3, 8), "01:30", "02:30"), 60);
        assert_eq!(noted(date(2026, 3, 8), "01:30", "03:30"), 60);
        assert_eq!(noted(date(2026, 3, 8), "02:30", "03:30"), 0);
        assert_eq!(noted(date(2026, 3, 8), "02:30", "03:00"), -30);
    }

    #[test]
    fn the_first_of_two_equal_hours_is_meant() {
        assert_eq!(noted(date(2025, 11, 2), "01:30", "02:30"), 120);
        assert_eq!(noted(date(2025, 11, 2), "00:30", "01:30"), 60);
        assert_eq!(noted(date(2025, 11, 1), "23:30", "02:00"), 210);
    }

    #[test]
    fn an_ordinary_day_has_1440_minutes() {
        let day = date(2025, 7, 1);
        let midnight = ClockTime::new(0, 0).unwrap();
        assert_eq!(absolute_minute(day.tomorrow().unwrap(), midnight) - absolute_minute(day, midnight), 1440);
        assert_eq!(day_number(date(1970, 1, 2)), 1);
        assert_eq!(day_number(date(1969, 12, 31)), -1);
    }

    #[test]
    fn a_time_is_read_and_printed_as_hours_and_minutes() {
        assert_eq!("09:05".parse::<ClockTime>().unwrap().to_string(), "09:05");
        for wrong in ["24:00", "9:05", "09:60", "09.05", "09:5 ", "+9:05", "０9:05", ""] {
            assert_eq!(wrong.parse::<ClockTime>(), Err(NotATime), "{wrong}");
        }
    }

    #[test]
    fn minutes_in_several_spans_count_once() {
        let span = |start, end| Span { start, end };
        assert_eq!(different_minutes(&mut [span(10, 20), span(0, 5), span(15, 25), span(16, 18)]), 20);
        assert_eq!(different_minutes(&mut []), 0);
    }
}
