//! Times of the day as people write them, and the length between two.

use jiff::civil::{Date, Time};

use crate::clock_time::{ClockTime, Span};
use crate::field::Wrong;

/// A time typed as `16:00`, `4:00 PM`, `4pm` or `4 p.m.`. A lone `4:00` could be either half of the day and is refused.
pub fn read_time(typed: &str) -> Result<Time, Wrong> {
    let plain: String =
        typed.chars().filter(|sign| !sign.is_whitespace() && *sign != '.').collect::<String>().to_lowercase();
    if plain.is_empty() {
        return Err(Wrong::Missing);
    }
    let half =
        [("am", 0), ("pm", 12)].into_iter().find_map(|(word, add)| Some((plain.strip_suffix(word)?, add)));
    let (hour, minute) = match half {
        None => whole_day(&plain)?,
        Some((clock, add)) => half_day(clock, add)?,
    };
    Time::new(hour, minute, 0, 0).map_err(|_| Wrong::Format)
}

/// `HH:MM`, with the seconds that some browsers add.
fn whole_day(clock: &str) -> Result<(i8, i8), Wrong> {
    let parts: Vec<&str> = clock.split(':').collect();
    let (hour, minute) = match parts[..] {
        [hour, minute] | [hour, minute, "00"] if hour.len() == 2 && minute.len() == 2 => (hour, minute),
        _ => return Err(Wrong::Format),
    };
    Ok((number(hour)?, number(minute)?))
}

/// `4` or `4:00` of a half of the day; twelve is its first hour.
fn half_day(clock: &str, add: i8) -> Result<(i8, i8), Wrong> {
    let (hour, minute) = clock.split_once(':').unwrap_or((clock, "00"));
    let hour = Some(number(hour)?).filter(|hour| (1..=12).contains(hour)).ok_or(Wrong::Format)?;
    if minute.len() != 2 {
        return Err(Wrong::Format);
    }
    Ok((hour % 12 + add, number(minute)?))
}

fn number(digits: &str) -> Result<i8, Wrong> {
    let plain = !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit());
    digits.parse().ok().filter(|_| plain).ok_or(Wrong::Format)
}

/// The minutes of a session in Boston, past midnight when the end is earlier, and right on days when clocks change.
pub fn minutes_between(day: Date, start: Time, end: Time) -> i64 {
    Span::of_session(day, clock(start), clock(end)).minutes()
}

fn clock(time: Time) -> ClockTime {
    let hour = u16::try_from(time.hour()).unwrap_or_default();
    let minute = u16::try_from(time.minute()).unwrap_or_default();
    ClockTime::new(hour, minute).expect("a time has an hour below 24 and a minute below 60")
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};
    use proptest::prelude::*;

    #[test]
    fn a_time_is_read_in_the_ways_in_which_people_write_it() {
        for typed in ["16:00", "16:00:00", "4:00 PM", "4:00pm", "4 pm", "4 p.m.", "04:00 PM"] {
            assert_eq!(read_time(typed), Ok(time(16, 0, 0, 0)), "{typed}");
        }
        assert_eq!(read_time("12:15 AM"), Ok(time(0, 15, 0, 0)));
        assert_eq!(read_time("12:15 PM"), Ok(time(12, 15, 0, 0)));
    }

    #[test]
    fn half_a_time_is_refused() {
        assert_eq!(read_time(""), Err(Wrong::Missing));
        for typed in ["4:00", "24:00", "13:00 PM", "0 pm", "4:5 pm", "4:60 pm", "pm", "noon", "16:00:30"] {
            assert_eq!(read_time(typed), Err(Wrong::Format), "{typed}");
        }
    }

    #[test]
    fn a_session_may_cross_midnight_and_the_change_of_the_clocks() {
        let at = |hour, minute| time(hour, minute, 0, 0);
        assert_eq!(minutes_between(date(2025, 10, 7), at(23, 30), at(0, 15)), 45);
        assert_eq!(minutes_between(date(2026, 3, 8), at(1, 30), at(3, 30)), 60);
        assert_eq!(minutes_between(date(2025, 11, 2), at(0, 30), at(2, 30)), 180);
    }

    proptest! {
        #[test]
        fn any_time_is_read_again_in_each_form(hour in 0_i8..24, minute in 0_i8..60) {
            let at = time(hour, minute, 0, 0);
            for form in ["%H:%M", "%-I:%M %p", "%I:%M%P"] {
                prop_assert_eq!(read_time(&at.strftime(form).to_string()), Ok(at));
            }
        }

        #[test]
        fn nothing_that_is_typed_breaks_the_reading(typed in ".{0,16}") {
            let _ = read_time(&typed);
        }
    }
}
