//! The name of a fiscal year, as addresses and people write it.

use core::fmt;
use core::str::FromStr;

use jiff::civil::Date;

use super::case::Days;

/// A fiscal year of the commonwealth, named by the calendar year in which it ends: FY26 is July 2025 – June 2026.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FiscalYear(i16);

/// The text names no fiscal year of a worksheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a fiscal year like fy26")]
pub struct UnknownYear;

/// The first year that a worksheet can name (FORMAT §9.1).
const FIRST: i16 = 2000;
/// The last one.
const LAST: i16 = 2098;

impl FiscalYear {
    /// The year that ends in this calendar year; none outside 2000–2098.
    pub fn ending(year: i16) -> Option<Self> {
        (FIRST..=LAST).contains(&year).then_some(Self(year))
    }

    /// The year in which a day lies.
    pub fn of(day: Date) -> Self {
        Self((day.year() + i16::from(day.month() >= 7)).clamp(FIRST, LAST))
    }

    /// The calendar year in which it ends.
    pub const fn number(self) -> i16 {
        self.0
    }

    /// Its days, 1 July – 30 June.
    pub fn days(self) -> Days {
        Days::of_fiscal_year(self.0)
    }

    /// As people write it: `FY26`.
    pub fn label(self) -> String {
        self.to_string().to_uppercase()
    }

    /// The year before, where there is one.
    pub fn before(self) -> Option<Self> {
        Self::ending(self.0 - 1)
    }

    /// The year after, where there is one.
    pub fn after(self) -> Option<Self> {
        Self::ending(self.0 + 1)
    }
}

impl fmt::Display for FiscalYear {
    /// As it stands in an address: `fy26`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "fy{:02}", self.0 % 100)
    }
}

impl FromStr for FiscalYear {
    type Err = UnknownYear;
    /// Reads `fy26`, and nothing else: a sheet has one address.
    fn from_str(text: &str) -> Result<Self, UnknownYear> {
        let digits = text.strip_prefix("fy").filter(|digits| digits.len() == 2);
        let number = digits.filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()));
        let number: i16 = number.and_then(|number| number.parse().ok()).ok_or(UnknownYear)?;
        Self::ending(FIRST + number).ok_or(UnknownYear)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_year_begins_in_july_and_is_named_after_its_end() {
        assert_eq!(FiscalYear::of(date(2025, 6, 30)).label(), "FY25");
        assert_eq!(FiscalYear::of(date(2025, 7, 1)).label(), "FY26");
        assert_eq!(FiscalYear::of(date(2026, 6, 30)).to_string(), "fy26");
        let days = FiscalYear::of(date(2026, 1, 1)).days();
        assert_eq!((days.from, days.to), (date(2025, 7, 1), date(2026, 6, 30)));
    }

    #[test]
    fn a_year_has_one_address() {
        assert_eq!("fy26".parse(), FiscalYear::ending(2026).ok_or(UnknownYear));
        for text in ["", "26", "FY26", "fy2026", "fy6", "fy+6", "fy99", "fyxx"] {
            assert_eq!(text.parse::<FiscalYear>(), Err(UnknownYear), "{text}");
        }
    }
}
