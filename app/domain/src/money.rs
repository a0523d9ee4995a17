//! An exact amount of United States money.

use core::fmt;
use core::iter::Sum;
use core::ops::{Add, AddAssign, Sub};
use core::str::FromStr;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::{Deserialize, Serialize};

/// An amount in whole cents; it can be below zero only as a difference or a refund.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Money(i64);

/// What a person typed is not an amount in dollars and cents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an amount in dollars and cents")]
pub struct NotMoney;

impl Money {
    /// No money.
    pub const ZERO: Self = Self(0);
    /// The largest amount one line of a claim can carry: $9,999,999.99.
    pub const MOST: Self = Self(999_999_999);

    /// An amount from whole cents.
    pub const fn from_cents(cents: i64) -> Self {
        Self(cents)
    }

    /// The amount in whole cents.
    pub const fn cents(self) -> i64 {
        self.0
    }

    /// Whether nothing is left.
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// The typed form, as a field shows it again: `1234.50`.
    pub fn typed(self) -> String {
        Decimal::new(self.0, 2).to_string()
    }
}

impl FromStr for Money {
    type Err = NotMoney;

    /// Reads `112.50`, `$1,234.50`, `900`. More than two decimals, signs and other letters are refused.
    fn from_str(typed: &str) -> Result<Self, NotMoney> {
        let plain: String = typed.trim().trim_start_matches('$').replace(',', "");
        if plain.is_empty() || !plain.chars().all(|c| c.is_ascii_digit() || c == '.') {
            return Err(NotMoney);
        }
        let dollars = Decimal::from_str_exact(&plain).map_err(|_| NotMoney)?;
        if dollars.scale() > 2 {
            return Err(NotMoney);
        }
        let cents =
            dollars.checked_mul(Decimal::ONE_HUNDRED).and_then(|cents| cents.to_i64()).ok_or(NotMoney)?;
        if cents > Self::MOST.0 { Err(NotMoney) } else { Ok(Self(cents)) }
    }
}

impl fmt::Display for Money {
    /// `$1,234.50`, in all languages the same, as bank papers print it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sign, cents) = (if self.0 < 0 { "-" } else { "" }, self.0.unsigned_abs());
        let whole = (cents / 100).to_string();
        let mut grouped = String::new();
        for (i, digit) in whole.chars().enumerate() {
            if i > 0 && (whole.len() - i).is_multiple_of(3) {
                grouped.push(',');
            }
            grouped.push(digit);
        }
        write!(f, "{sign}${grouped}.{:02}", cents % 100)
    }
}

impl Add for Money {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl AddAssign for Money {
    fn add_assign(&mut self, other: Self) {
        self.0 += other.0;
    }
}

impl Sub for Money {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl Sum for Money {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Add::add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_amount_reads_as_bank_papers_print_it() {
        assert_eq!(Money::from_cents(123_450).to_string(), "$1,234.50");
        assert_eq!(Money::from_cents(5).to_string(), "$0.05");
        assert_eq!(Money::from_cents(-100_000_000).to_string(), "-$1,000,000.00");
    }

    #[test]
    fn typed_amounts_are_read_or_refused_never_guessed() {
        assert_eq!("112.5".parse(), Ok(Money::from_cents(11_250)));
        assert_eq!(" $1,234.50 ".parse(), Ok(Money::from_cents(123_450)));
        for wrong in ["", "1.234", "-5", "abc", "1e3", "99999999.99", "٥", "79228162514264337593543950335"] {
            assert!(wrong.parse::<Money>().is_err(), "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn what_is_typed_again_is_the_same_amount(cents in 0_i64..=999_999_999) {
            let money = Money::from_cents(cents);
            prop_assert_eq!(money.typed().parse::<Money>(), Ok(money));
            prop_assert_eq!(money.to_string().parse::<Money>(), Ok(money));
        }
    }
}
