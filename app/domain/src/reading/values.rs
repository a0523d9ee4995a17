//! One reader per value type of FORMAT §1.2. Each gives the value, or notes the problem at its place.

use std::collections::BTreeMap;
use std::ops::{RangeFrom, RangeInclusive};
use std::str::FromStr;

use jiff::civil::Date;

use super::json::Json;
use super::place::Place;
use super::problem::ProblemCode;
use crate::case::{Code, Id, Text};
use crate::clock_time::ClockTime;

const DATE_YEARS: RangeInclusive<i16> = 1900..=2099;
const SESSION_DATE_YEARS: RangeInclusive<i16> = 2007..=2099;
const MOST_CENTS: i64 = 1_000_000_000;
const MOST_MINUTES: i64 = 1_000_000;

pub(crate) fn id<'j>(json: &'j Json<'j>, place: &mut Place<'j>) -> Option<Id> {
    parsed(json, place)
}

pub(crate) fn code<'j>(json: &'j Json<'j>, place: &mut Place<'j>) -> Option<Code> {
    parsed(json, place)
}

pub(crate) fn text<'j>(json: &'j Json<'j>, place: &mut Place<'j>) -> Option<Text> {
    parsed(json, place)
}

fn parsed<'j, T: FromStr<Err = ProblemCode>>(json: &'j Json<'j>, place: &mut Place<'j>) -> Option<T> {
    let text = as_text(json, place)?;
    text.parse().or_else(|code| place.refuse(code).ok_or(())).ok()
}

fn as_text<'j>(json: &'j Json<'j>, place: &mut Place<'j>) -> Option<&'j str> {
    match json {
        Json::Text(text) => Some(text),
        _ => place.refuse(ProblemCode::WrongType),
    }
}

pub(crate) fn time<'j>(json: &'j Json<'j>, place: &mut Place<'j>) -> Option<ClockTime> {
    let text = as_text(json, place)?;
    text.parse().ok().or_else(|| place.refuse(ProblemCode::MalformedTime))
}

pub(crate) fn date<'j>(json: &'j Json<'j>, place: &mut Place<'j>) -> Option<Date> {
    date_within(json, place, DATE_YEARS)
}

pub(crate) fn session_date<'j>(json: &'j Json<'j>, place: &mut Place<'j>) -> Option<Date> {
    date_within(json, place, SESSION_DATE_YEARS)
}

fn date_within<'j>(json: &'j Json<'j>, place: &mut Place<'j>, years: RangeInclusive<i16>) -> Option<Date> {
    let text = as_text(json, place)?;
    match existing_day(text) {
        Some(day) if years.contains(&day.year()) => Some(day),
        Some(_) => place.refuse(ProblemCode::OutOfRange),
        None => place.refuse(ProblemCode::MalformedDate),
    }
}

/// The day written as `YYYY-MM-DD`; there is no year 0000.
fn existing_day(text: &str) -> Option<Date> {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = *text.as_bytes() else { return None };
    if ![y1, y2, y3, y4, m1, m2, d1, d2].iter().all(u8::is_ascii_digit) {
        return None;
    }
    let year: i16 = text[..4].parse().ok().filter(|year| *year > 0)?;
    Date::new(year, text[5..7].parse().ok()?, text[8..].parse().ok()?).ok()
}

pub(crate) fn yes_no<'j>(json: &'j Json<'j>, place: &mut Place<'j>) -> Option<bool> {
    match json {
        Json::YesNo(value) => Some(*value),
        _ => place.refuse(ProblemCode::WrongType),
    }
}

pub(crate) fn cents<'j>(json: &'j Json<'j>, place: &mut Place<'j>) -> Option<i64> {
    integer(0..=MOST_CENTS)(json, place)
}

pub(crate) fn minutes<'j>(json: &'j Json<'j>, place: &mut Place<'j>) -> Option<i64> {
    integer(0..=MOST_MINUTES)(json, place)
}

pub(crate) fn signed_cents<'j>(json: &'j Json<'j>, place: &mut Place<'j>) -> Option<i64> {
    match integer(-MOST_CENTS..=MOST_CENTS)(json, place)? {
        0 => place.refuse(ProblemCode::OutOfRange),
        cents => Some(cents),
    }
}

/// An integer within a range.
pub(crate) fn integer<'j>(
    range: RangeInclusive<i64>,
) -> impl Fn(&'j Json<'j>, &mut Place<'j>) -> Option<i64> {
    move |json, place| match json {
        Json::Integer(value) if range.contains(value) => Some(*value),
        Json::Integer(..0) if *range.start() >= 0 => place.refuse(ProblemCode::NegativeAmount),
        Json::Integer(_) => place.refuse(ProblemCode::OutOfRange),
        _ => place.refuse(ProblemCode::WrongType),
    }
}

/// A word of a list.
pub(crate) fn word<'j, T: FromStr>(json: &'j Json<'j>, place: &mut Place<'j>) -> Option<T> {
    let text = as_text(json, place)?;
    text.parse().ok().or_else(|| place.refuse(ProblemCode::NotAllowedValue))
}

/// A word of a part of a list.
pub(crate) fn word_of<'j, T: FromStr + PartialEq>(
    allowed: &'static [T],
) -> impl Fn(&'j Json<'j>, &mut Place<'j>) -> Option<T> {
    move |json, place| {
        let text = as_text(json, place)?;
        let word = text.parse().ok().filter(|word| allowed.contains(word));
        word.or_else(|| place.refuse(ProblemCode::NotAllowedValue))
    }
}

/// A value, or null.
pub(crate) fn or_null<'j, T>(
    value: impl Fn(&'j Json<'j>, &mut Place<'j>) -> Option<T>,
) -> impl Fn(&'j Json<'j>, &mut Place<'j>) -> Option<Option<T>> {
    move |json, place| match json {
        Json::Null => Some(None),
        _ => value(json, place).map(Some),
    }
}

/// A list of any length.
pub(crate) fn list<'j, T>(
    item: impl Fn(&'j Json<'j>, &mut Place<'j>) -> Option<T>,
) -> impl Fn(&'j Json<'j>, &mut Place<'j>) -> Option<Vec<T>> {
    list_of(0.., item)
}

/// A list of so many items or more. The items of a shorter list are not read.
pub(crate) fn list_of<'j, T>(
    length: RangeFrom<usize>,
    item: impl Fn(&'j Json<'j>, &mut Place<'j>) -> Option<T>,
) -> impl Fn(&'j Json<'j>, &mut Place<'j>) -> Option<Vec<T>> {
    move |json, place| {
        let Json::List(items) = json else { return place.refuse(ProblemCode::WrongType) };
        if !length.contains(&items.len()) {
            return place.refuse(ProblemCode::OutOfRange);
        }
        let mut values = Vec::with_capacity(items.len());
        for (index, json) in items.iter().enumerate() {
            values.extend(place.in_item(index, |place| item(json, place)));
        }
        (values.len() == items.len()).then_some(values)
    }
}

/// An object whose members are codes. The value of a malformed code is not read.
pub(crate) fn map<'j, T>(
    value: impl Fn(&'j Json<'j>, &mut Place<'j>) -> Option<T>,
) -> impl Fn(&'j Json<'j>, &mut Place<'j>) -> Option<BTreeMap<Code, T>> {
    move |json, place| {
        let Json::Object(members) = json else { return place.refuse(ProblemCode::WrongType) };
        let mut values = BTreeMap::new();
        for (name, json) in members {
            values.extend(place.in_member(name, |place| match name.parse::<Code>() {
                Ok(code) => value(json, place).map(|value| (code, value)),
                Err(problem) => place.refuse(problem),
            }));
        }
        (values.len() == members.len()).then_some(values)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_a_day_that_exists() {
        assert_eq!(existing_day("2024-02-29"), Some(Date::constant(2024, 2, 29)));
        for text in [
            "2025-02-29",
            "0000-01-01",
            "2025-1-01",
            "2025/01/01",
            "+025-01-01",
            "2025-13-01",
            "２025-01-01",
            "",
        ] {
            assert_eq!(existing_day(text), None, "{text}");
        }
    }

    #[test]
    fn an_integer_below_zero_is_negative_or_out_of_range() {
        let code = |json: &Json<'_>, range| {
            let mut place = Place::default();
            // The reader of an integer borrows nothing, so a copy of the number will do.
            let copy = match json {
                Json::Integer(value) => Json::Integer(*value),
                _ => Json::OtherNumber,
            };
            let refused = integer(range)(&copy, &mut place).is_none();
            assert!(refused);
            place.into_problems()[0].code
        };
        assert_eq!(code(&Json::Integer(-1), 1..=5), ProblemCode::NegativeAmount);
        assert_eq!(code(&Json::Integer(0), 1..=5), ProblemCode::OutOfRange);
        assert_eq!(code(&Json::Integer(-9), -5..=5), ProblemCode::OutOfRange);
        assert_eq!(code(&Json::OtherNumber, 1..=5), ProblemCode::WrongType);
    }
}
