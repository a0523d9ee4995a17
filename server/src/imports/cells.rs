//! The columns of one line, read one by one; all that cannot be read is noted, so that everything is fixed at once.

use std::fmt::Display;
use std::str::FromStr;

use domain::case::{Catalog, Code, Id};
use domain::language::Language;
use domain::money::Money;
use domain::names::folds_to_nothing;
use jiff::civil::Date;

use super::flaw::{Flaw, LineFlaw};
use super::table::Row;

const LONGEST_TEXT: usize = 200;
const MOST_MINUTES: i64 = 1_000_000;

/// The columns of a line.
pub struct Cells<'a> {
    row: &'a Row,
    flaws: &'a mut Vec<LineFlaw>,
}

impl<'a> Cells<'a> {
    /// The columns of this row; flaws are added to the list.
    pub(super) fn new(row: &'a Row, flaws: &'a mut Vec<LineFlaw>) -> Self {
        let mut cells = Self { row, flaws };
        if !row.whole {
            cells.note("", Flaw::Count);
        }
        cells
    }

    /// Notes a flaw of a column.
    pub(super) fn note(&mut self, column: &'static str, flaw: Flaw) {
        self.flaws.push(LineFlaw { line: self.row.line, column: column.to_owned(), flaw });
    }

    /// Reads a column that must be filled.
    pub(super) fn read<T>(
        &mut self,
        column: &'static str,
        parse: impl FnOnce(&str) -> Result<T, Flaw>,
    ) -> Option<T> {
        let value = self.maybe(column, parse)?;
        if value.is_none() {
            self.note(column, Flaw::Missing);
        }
        value
    }

    /// Reads a column that may be empty or absent; the outer none is a flaw.
    #[expect(
        clippy::option_option,
        reason = "a flaw and an empty column are two things, and `?` passes the flaw on"
    )]
    pub(super) fn maybe<T>(
        &mut self,
        column: &'static str,
        parse: impl FnOnce(&str) -> Result<T, Flaw>,
    ) -> Option<Option<T>> {
        let value = self.row.values.get(column).map_or("", String::as_str);
        if value.is_empty() {
            return Some(None);
        }
        match parse(value) {
            Ok(value) => Some(Some(value)),
            Err(flaw) => {
                self.note(column, flaw);
                None
            }
        }
    }

    /// Reads a list, apart by `|`; empty when the column is.
    pub(super) fn list<T>(
        &mut self,
        column: &'static str,
        parse: impl Fn(&str) -> Result<T, Flaw>,
    ) -> Option<Vec<T>> {
        let items = |value: &str| {
            value.split('|').map(str::trim).filter(|item| !item.is_empty()).map(&parse).collect()
        };
        Some(self.maybe(column, items)?.unwrap_or_default())
    }

    /// Notes when a last day lies before its first day.
    pub(super) fn in_order(
        &mut self,
        column: &'static str,
        first: Option<Date>,
        last: Option<Date>,
    ) -> Option<()> {
        if first.zip(last).is_some_and(|(first, last)| last < first) {
            self.note(column, Flaw::Order);
            return None;
        }
        Some(())
    }
}

/// A name or other words.
pub(super) fn text(value: &str) -> Result<String, Flaw> {
    if folds_to_nothing(value) {
        return Err(Flaw::Empty);
    }
    if value.chars().count() > LONGEST_TEXT { Err(Flaw::Long) } else { Ok(value.to_owned()) }
}

/// The wording of a goal.
pub(super) fn wording(value: &str) -> Result<String, Flaw> {
    if value.chars().count() > 2_000 { Err(Flaw::Long) } else { Ok(value.to_owned()) }
}

/// The id of a thing in the district's own files.
pub(super) fn id(value: &str) -> Result<String, Flaw> {
    value.parse::<Id>().map(|id| id.to_string()).map_err(|_| Flaw::Signs)
}

/// A code such as `DESE_SPEECH`.
pub(super) fn code(value: &str) -> Result<String, Flaw> {
    value.parse::<Code>().map(|code| code.to_string()).map_err(|_| Flaw::Signs)
}

/// The code of a service of the catalog.
pub(super) fn service(value: &str) -> Result<String, Flaw> {
    let services = &Catalog::standard().services;
    let code = value.parse::<Code>().ok().filter(|code| services.contains_key(code));
    code.map(|code| code.to_string()).ok_or_else(|| Flaw::NotOneOf(words(services.keys())))
}

/// The code of a role of the catalog.
pub(super) fn role(value: &str) -> Result<String, Flaw> {
    let roles = &Catalog::standard().roles;
    let code = value.parse::<Code>().ok().filter(|code| roles.contains_key(code));
    code.map(|code| code.to_string()).ok_or_else(|| Flaw::NotOneOf(words(roles.keys())))
}

/// A word of a closed list.
pub(super) fn one_of<T: FromStr + Display + Copy + 'static>(all: &[T]) -> impl Fn(&str) -> Result<T, Flaw> {
    move |value| value.to_uppercase().parse().map_err(|_| Flaw::NotOneOf(words(all.iter())))
}

fn words(all: impl Iterator<Item = impl Display>) -> String {
    all.map(|word| word.to_string()).collect::<Vec<_>>().join(", ")
}

/// A day: `2026-02-12` or `02/12/2026`.
pub(super) fn day(value: &str) -> Result<Date, Flaw> {
    let iso = Date::strptime("%Y-%m-%d", value).or_else(|_| Date::strptime("%m/%d/%Y", value));
    iso.ok().filter(|day| (1900..=2099).contains(&day.year())).ok_or(Flaw::Day)
}

/// Whole minutes.
pub(super) fn minutes(value: &str) -> Result<i64, Flaw> {
    let digits = value.bytes().all(|byte| byte.is_ascii_digit());
    let minutes = digits.then(|| value.parse().ok()).flatten();
    minutes.filter(|minutes| *minutes <= MOST_MINUTES).ok_or(Flaw::Minutes)
}

/// Dollars and cents.
pub(super) fn dollars(value: &str) -> Result<Money, Flaw> {
    value.parse().map_err(|_| Flaw::Amount)
}

/// The state's number of a child: ten digits. `411` stands for a possible double and is no number.
pub(super) fn sasid(value: &str) -> Result<String, Flaw> {
    let digits = value.len() == 10 && value.bytes().all(|byte| byte.is_ascii_digit());
    if digits { Ok(value.to_owned()) } else { Err(Flaw::Sasid) }
}

/// An e-mail address, in small letters.
pub(super) fn email(value: &str) -> Result<String, Flaw> {
    let email = value.to_lowercase();
    let whole = email.parse::<lettre::Address>().is_ok() && email.len() <= LONGEST_TEXT;
    if whole { Ok(email) } else { Err(Flaw::Email) }
}

/// A language of the portal by its code.
pub(super) fn language(value: &str) -> Result<Language, Flaw> {
    let all = || words(Language::ALL.iter().map(|language| language.code()));
    value.to_lowercase().parse().map_err(|_| Flaw::NotOneOf(all()))
}

/// Yes or no.
pub(super) fn yes_no(value: &str) -> Result<bool, Flaw> {
    match value.to_lowercase().as_str() {
        "yes" | "y" | "true" | "1" => Ok(true),
        "no" | "n" | "false" | "0" => Ok(false),
        _ => Err(Flaw::NotOneOf("yes, no".to_owned())),
    }
}

/// How a value that may be empty reads in a comparison.
pub(super) fn shown<T: Display>(value: Option<&T>) -> String {
    value.map(ToString::to_string).unwrap_or_default()
}
