//! How the words of the domain stand in columns.

use std::fmt::Display;
use std::str::FromStr;

use jiff::civil::{Date, Time};
use sqlx::Row as _;
use sqlx::any::AnyRow;

use super::StoreError;

/// Reads a column as what it stands for.
pub fn get<T>(row: &AnyRow, column: &'static str) -> Result<T, StoreError>
where
    T: FromStr,
    T::Err: Display,
{
    let text: String = row.try_get(column)?;
    parse(column, &text)
}

/// Reads a column that can be empty.
pub fn maybe<T>(row: &AnyRow, column: &'static str) -> Result<Option<T>, StoreError>
where
    T: FromStr,
    T::Err: Display,
{
    let text: Option<String> = row.try_get(column)?;
    text.map(|text| parse(column, &text)).transpose()
}

/// Reads a whole number: cents, minutes, milliseconds, versions.
pub fn int(row: &AnyRow, column: &'static str) -> Result<i64, StoreError> {
    Ok(row.try_get(column)?)
}

/// Reads a plain text.
pub fn text(row: &AnyRow, column: &'static str) -> Result<String, StoreError> {
    Ok(row.try_get(column)?)
}

/// Reads a text that can be empty.
pub fn maybe_text(row: &AnyRow, column: &'static str) -> Result<Option<String>, StoreError> {
    Ok(row.try_get(column)?)
}

/// Reads a whole number that can be empty.
pub fn maybe_int(row: &AnyRow, column: &'static str) -> Result<Option<i64>, StoreError> {
    Ok(row.try_get(column)?)
}

fn parse<T>(column: &'static str, text: &str) -> Result<T, StoreError>
where
    T: FromStr,
    T::Err: Display,
{
    text.parse().map_err(|why: T::Err| StoreError::Corrupt {
        table: column,
        id: text.to_owned(),
        why: why.to_string(),
    })
}

/// A day as it stands in a column.
pub fn on(day: Option<Date>) -> Option<String> {
    day.map(|day| day.to_string())
}

/// A wall-clock time as it stands in a column.
pub fn time(time: Option<Time>) -> Option<String> {
    time.map(|time| time.strftime("%H:%M").to_string())
}

/// A list of codes as it stands in a column.
pub fn list<T: Display>(items: &[T]) -> String {
    items.iter().map(ToString::to_string).collect::<Vec<_>>().join(",")
}

/// A list of codes read from a column.
pub fn items(text: &str) -> Vec<String> {
    text.split(',').filter(|item| !item.is_empty()).map(str::to_owned).collect()
}
