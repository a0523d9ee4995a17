//! What staff type into the forms of facts, read as what it means.

use domain::case::Code;
use domain::field::Wrong;
use domain::money::Money;
use jiff::civil::Date;

/// A text that says something.
pub(super) fn filled(text: &str) -> Result<String, Wrong> {
    if text.parse::<domain::case::Text>().is_ok() { Ok(text.to_owned()) } else { Err(Wrong::Missing) }
}

/// A code of the catalog.
pub(super) fn code(text: String) -> Result<String, Wrong> {
    if text.parse::<Code>().is_ok() { Ok(text) } else { Err(Wrong::Format) }
}

/// A day as a form sends it.
pub(super) fn day(text: &str) -> Result<Date, Wrong> {
    domain::draft::read_date(text)
}

/// A day that may be left out.
pub(super) fn maybe_day(text: &str) -> Result<Option<Date>, Wrong> {
    if text.is_empty() { Ok(None) } else { day(text).map(Some) }
}

/// A price that may be left out.
pub(super) fn price(text: &str) -> Result<Option<Money>, Wrong> {
    if text.is_empty() { Ok(None) } else { text.parse().map(Some).map_err(|_| Wrong::Format) }
}

/// Whole minutes.
pub(super) fn whole_minutes(text: &str) -> Result<i64, Wrong> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let minutes = digits.then(|| text.parse().ok()).flatten();
    minutes.filter(|minutes| *minutes <= 1_000_000).ok_or(Wrong::Format)
}
