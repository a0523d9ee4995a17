//! One receipt as it was typed, and how its amount divides over sessions.

use jiff::civil::Date;

use super::read_amount;
use crate::draft::read_date;
use crate::field::{Field, Problem, Problems, Wrong};
use crate::money::Money;

/// The longest number of a receipt.
const LONGEST_NUMBER: usize = 40;

/// A receipt as it was typed, right or wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedReceipt {
    /// The total.
    pub total: String,
    /// The day it was paid.
    pub date: String,
    /// Its number, if there is one.
    pub number: String,
    /// `yes` when another program paid a part, else `no`; empty when not chosen.
    pub other_pay: String,
    /// What the other program paid.
    pub other_amount: String,
    /// The numbers of the sessions it pays for.
    pub sessions: Vec<i64>,
}

/// A session that a receipt can pay for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Price {
    /// The session's number in the claim.
    pub n: i64,
    /// What of its price no other receipt of the claim pays.
    pub open: Money,
}

/// What can be read of a receipt, and what is wrong with the rest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadReceipt {
    /// The total; zero when it can't be read.
    pub amount: Money,
    /// The day it was paid.
    pub paid_on: Option<Date>,
    /// Its number.
    pub number: Option<String>,
    /// What another program paid of it; never more than the total.
    pub third_party: Money,
    /// How the total divides over the sessions, in the order of the sessions; never more than the total.
    pub parts: Vec<(i64, Money)>,
    /// What is wrong, in the order of the form.
    pub problems: Vec<Problem>,
}

impl TypedReceipt {
    /// A receipt that was paid in full by the family.
    pub fn paid(total: Money, on: Date, number: &str, sessions: &[i64]) -> Self {
        Self {
            total: total.typed(),
            date: on.to_string(),
            number: number.to_owned(),
            other_pay: "no".to_owned(),
            other_amount: String::new(),
            sessions: sessions.to_vec(),
        }
    }

    /// Whether nothing at all was typed.
    pub fn is_empty(&self) -> bool {
        [&self.total, &self.date, &self.number, &self.other_amount].iter().all(|text| text.trim().is_empty())
    }

    /// Reads what was typed, as of a day. Without its photo a receipt can be kept, but not sent.
    pub fn check(&self, today: Date, prices: &[Price], has_photo: bool) -> ReadReceipt {
        let mut problems = Problems::default();
        if !has_photo {
            problems.add(Field::ReceiptFile, Wrong::Missing);
        }
        let amount = problems.take(Field::ReceiptTotal, read_amount(&self.total)).unwrap_or_default();
        let paid_on =
            problems.take(Field::ReceiptDate, read_date(&self.date).and_then(|day| come(day, today)));
        let number = self.number.trim();
        if number.chars().count() > LONGEST_NUMBER {
            problems.add(Field::ReceiptNumber, Wrong::Long);
        }
        let ticked: Vec<Price> =
            prices.iter().copied().filter(|price| self.sessions.contains(&price.n)).collect();
        if let Err(wrong) = adds_up(amount, &ticked) {
            problems.add(Field::ReceiptSessions, wrong);
        }
        let third_party = problems.take(Field::ReceiptOtherPay, self.third_party(amount)).unwrap_or_default();
        ReadReceipt {
            amount,
            paid_on,
            number: (!number.is_empty()).then(|| number.to_owned()),
            third_party,
            parts: divide(amount, &ticked),
            problems: problems.into_vec(),
        }
    }

    fn third_party(&self, amount: Money) -> Result<Money, Wrong> {
        match self.other_pay.as_str() {
            "no" => Ok(Money::ZERO),
            "yes" => read_amount(&self.other_amount).ok().filter(|part| *part <= amount).ok_or(Wrong::Amount),
            _ => Err(Wrong::Missing),
        }
    }
}

/// A day that has come.
fn come(day: Date, today: Date) -> Result<Date, Wrong> {
    if day > today { Err(Wrong::Future) } else { Ok(day) }
}

/// Whether the ticked sessions add up to the total; not asked while there is no total.
fn adds_up(amount: Money, ticked: &[Price]) -> Result<(), Wrong> {
    let sum = ticked.iter().map(|price| price.open).sum();
    match ticked {
        [] => Err(Wrong::Missing),
        _ if amount.is_zero() || sum == amount => Ok(()),
        _ => Err(Wrong::Sum { sum, total: amount }),
    }
}

/// The total over the sessions by their open prices, until it is used up.
fn divide(amount: Money, ticked: &[Price]) -> Vec<(i64, Money)> {
    let mut left = amount;
    let part = |price: &Price| {
        let part = price.open.min(left);
        left = left - part;
        (price.n, part)
    };
    ticked.iter().map(part).filter(|(_, part)| !part.is_zero()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    const TODAY: Date = Date::constant(2025, 12, 1);

    fn prices() -> Vec<Price> {
        (1..=8).map(|n| Price { n, open: Money::from_cents(11_250) }).collect()
    }

    fn typed() -> TypedReceipt {
        TypedReceipt::paid(Money::from_cents(90_000), date(2025, 11, 26), "1042", &[1, 2, 3, 4, 5, 6, 7, 8])
    }

    #[test]
    fn a_receipt_that_adds_up_divides_by_the_prices() {
        let read = typed().check(TODAY, &prices(), true);
        assert_eq!(read.problems, []);
        assert_eq!(read.parts.len(), 8);
        assert!(read.parts.iter().all(|(_, part)| *part == Money::from_cents(11_250)));
    }

    #[test]
    fn sessions_that_do_not_add_up_are_told_with_both_sums_and_nothing_is_divided_twice() {
        let read = TypedReceipt { total: "500".into(), ..typed() }.check(TODAY, &prices(), true);
        let wrong = Wrong::Sum { sum: Money::from_cents(90_000), total: Money::from_cents(50_000) };
        assert_eq!(read.problems, [Problem::new(Field::ReceiptSessions, wrong)]);
        assert_eq!(read.parts.iter().map(|(_, part)| *part).sum::<Money>(), Money::from_cents(50_000));
    }

    #[test]
    fn an_empty_receipt_says_what_is_missing_in_the_order_of_the_form() {
        let fields: Vec<_> = TypedReceipt::default()
            .check(TODAY, &prices(), false)
            .problems
            .iter()
            .map(|problem| problem.field)
            .collect();
        let order = [
            Field::ReceiptFile,
            Field::ReceiptTotal,
            Field::ReceiptDate,
            Field::ReceiptSessions,
            Field::ReceiptOtherPay,
        ];
        assert_eq!(fields, order);
    }

    #[test]
    fn another_program_never_pays_more_than_the_total() {
        let with = |amount: &str| {
            let typed = TypedReceipt { other_pay: "yes".into(), other_amount: amount.into(), ..typed() };
            typed.check(TODAY, &prices(), true)
        };
        assert_eq!(with("100").third_party, Money::from_cents(10_000));
        assert_eq!(with("901").problems, [Problem::new(Field::ReceiptOtherPay, Wrong::Amount)]);
        assert_eq!(with("").problems, [Problem::new(Field::ReceiptOtherPay, Wrong::Amount)]);
    }

    proptest! {
        #[test]
        fn parts_are_never_more_than_the_total(cents in 0_i64..200_000, ticked in proptest::collection::vec(1_i64..9, 0..9)) {
            let total = Money::from_cents(cents);
            let typed = TypedReceipt { total: total.typed(), sessions: ticked, ..typed() };
            let read = typed.check(TODAY, &prices(), true);
            prop_assert!(read.parts.iter().map(|(_, part)| *part).sum::<Money>() <= total);
        }
    }
}
