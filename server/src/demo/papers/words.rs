//! Money, days and times in the words that American papers use.

use jiff::civil::{Date, Time};

const SMALL: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const TENS: [&str; 10] =
    ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/// "$1,234.50", with a minus sign before the dollar if it is owed the other way.
pub(super) fn money(cents: i64) -> String {
    let sign = if cents < 0 { "-" } else { "" };
    format!("{sign}${}", amount(cents.abs()))
}

/// "1,234.50", with a minus sign if negative.
pub(super) fn amount(cents: i64) -> String {
    let sign = if cents < 0 { "-" } else { "" };
    let cents = cents.unsigned_abs();
    format!("{sign}{}.{:02}", grouped(cents / 100), cents % 100)
}

fn grouped(whole: u64) -> String {
    let digits = whole.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// "Three hundred forty and 50/100", as written on a check.
pub(super) fn amount_in_words(cents: i64) -> String {
    let cents = cents.unsigned_abs();
    let mut text = spelled(cents / 100);
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    format!("{text} and {:02}/100", cents % 100)
}

fn spelled(whole: u64) -> String {
    let index = usize::try_from(whole).unwrap_or(usize::MAX);
    match index {
        0..20 => SMALL[index].to_owned(),
        20..100 if index.is_multiple_of(10) => TENS[index / 10].to_owned(),
        20..100 => format!("{}-{}", TENS[index / 10], SMALL[index % 10]),
        100..1_000 => joined(&spelled(whole / 100), "hundred", whole % 100),
        _ => joined(&spelled(whole / 1_000), "thousand", whole % 1_000),
    }
}

fn joined(count: &str, unit: &str, rest: u64) -> String {
    if rest == 0 { format!("{count} {unit}") } else { format!("{count} {unit} {}", spelled(rest)) }
}

/// "10/07/2025".
pub(super) fn day(date: Date) -> String {
    date.strftime("%m/%d/%Y").to_string()
}

/// "10/07".
pub(super) fn short_day(date: Date) -> String {
    date.strftime("%m/%d").to_string()
}

/// "October 7, 2025".
pub(super) fn long_day(date: Date) -> String {
    date.strftime("%B %-d, %Y").to_string()
}

/// "4:00 PM".
pub(super) fn clock(time: Time) -> String {
    time.strftime("%-I:%M %p").to_string()
}

#[cfg(test)]
mod tests {
    use super::{amount, amount_in_words, clock, day, money};
    use jiff::civil::{date, time};

    #[test]
    fn money_is_written_as_banks_write_it() {
        assert_eq!(money(123_450), "$1,234.50");
        assert_eq!(money(-11_250), "-$112.50");
        assert_eq!(amount(1_234_567_805), "12,345,678.05");
    }

    #[test]
    fn a_check_spells_its_amount() {
        assert_eq!(amount_in_words(30_000), "Three hundred and 00/100");
        assert_eq!(amount_in_words(112_250), "One thousand one hundred twenty-two and 50/100");
        assert_eq!(amount_in_words(4_005), "Forty and 05/100");
    }

    #[test]
    fn days_and_times_are_american() {
        assert_eq!(day(date(2025, 10, 7)), "10/07/2025");
        assert_eq!(clock(time(16, 0, 0, 0)), "4:00 PM");
        assert_eq!(clock(time(0, 30, 0, 0)), "12:30 AM");
    }
}
