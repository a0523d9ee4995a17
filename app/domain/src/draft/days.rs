//! Days as people write them.

use jiff::civil::{Date, Weekday};

use crate::field::Wrong;

/// The first letters of the months, as they are compared.
const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// The days of the week with their codes in forms, Monday first.
const WEEKDAYS: [(Weekday, &str); 7] = [
    (Weekday::Monday, "mon"),
    (Weekday::Tuesday, "tue"),
    (Weekday::Wednesday, "wed"),
    (Weekday::Thursday, "thu"),
    (Weekday::Friday, "fri"),
    (Weekday::Saturday, "sat"),
    (Weekday::Sunday, "sun"),
];

/// A day typed as `2025-10-07`, `10/7/25`, `10/07/2025` or `Oct 7, 2025`; from 2000 to 2099.
pub fn read_date(typed: &str) -> Result<Date, Wrong> {
    let apart = |sign: char| sign.is_whitespace() || matches!(sign, '-' | '/' | '.' | ',');
    let parts: Vec<&str> = typed.split(apart).filter(|part| !part.is_empty()).collect();
    if parts.is_empty() {
        return Err(Wrong::Missing);
    }
    let [first, second, third] = parts[..] else { return Err(Wrong::Format) };
    let (year, month, day) = match month(first) {
        Some(month) => (year(third)?, month, number(second)?),
        None if first.len() == 4 => (year(first)?, number(second)?, number(third)?),
        None => (year(third)?, number(first)?, number(second)?),
    };
    Date::new(year, month, day).map_err(|_| Wrong::Format)
}

/// The month of an English name, short or long.
fn month(name: &str) -> Option<i8> {
    let name = name.to_ascii_lowercase();
    let letters = name.len() >= 3 && name.bytes().all(|letter| letter.is_ascii_lowercase());
    let place = MONTHS.iter().position(|short| name.starts_with(short)).filter(|_| letters)?;
    i8::try_from(place + 1).ok()
}

fn number(digits: &str) -> Result<i8, Wrong> {
    let plain = digits.len() <= 2 && digits.bytes().all(|digit| digit.is_ascii_digit());
    digits.parse().ok().filter(|_| plain).ok_or(Wrong::Format)
}

fn year(digits: &str) -> Result<i16, Wrong> {
    let plain = digits.bytes().all(|digit| digit.is_ascii_digit());
    let year = digits.parse::<i16>().ok().filter(|_| plain).ok_or(Wrong::Format)?;
    match (digits.len(), year) {
        (2, year) => Ok(2000 + year),
        (4, 2000..=2099) => Ok(year),
        _ => Err(Wrong::Format),
    }
}

/// The code of a day of the week in forms: `mon` … `sun`.
pub fn weekday_code(day: Weekday) -> &'static str {
    WEEKDAYS.iter().find(|(one, _)| *one == day).map_or("", |(_, code)| *code)
}

/// The day of the week with this code.
pub fn weekday_of(code: &str) -> Option<Weekday> {
    WEEKDAYS.iter().find(|(_, one)| *one == code).map(|(day, _)| *day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    #[test]
    fn a_day_is_read_in_the_ways_in_which_people_write_it() {
        for typed in [
            "2025-10-07",
            "10/7/25",
            "10/07/2025",
            "10-7-2025",
            "Oct 7 2025",
            "oct. 7, 2025",
            "October 7, 2025",
        ] {
            assert_eq!(read_date(typed), Ok(date(2025, 10, 7)), "{typed}");
        }
    }

    #[test]
    fn what_could_be_another_day_is_not_guessed() {
        assert_eq!(read_date("  "), Err(Wrong::Missing));
        for typed in
            ["10/7", "7 Oct 2025", "13/7/2025", "2/30/2025", "10/7/1925", "٧/10/2025", "Tuesday", "1/2/3/4"]
        {
            assert_eq!(read_date(typed), Err(Wrong::Format), "{typed}");
        }
    }

    proptest! {
        #[test]
        fn any_day_is_read_again_in_each_form(days in 0_i32..36_000) {
            let day = date(2000, 1, 1).checked_add(jiff::Span::new().days(days)).unwrap();
            for form in ["%Y-%m-%d", "%m/%d/%Y", "%-m/%-d/%y", "%b %-d, %Y", "%B %-d %Y"] {
                prop_assert_eq!(read_date(&day.strftime(form).to_string()), Ok(day));
            }
        }

        #[test]
        fn nothing_that_is_typed_breaks_the_reading(typed in ".{0,24}") {
            let _ = read_date(&typed);
        }
    }
}
