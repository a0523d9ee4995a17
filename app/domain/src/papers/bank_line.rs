//! One line of a bank paper as it was typed.

use jiff::civil::Date;

use super::read_amount;
use crate::case::BankLineKind;
use crate::draft::read_date;
use crate::field::{Field, Problem, Problems, Wrong};
use crate::money::Money;

/// A line of a bank paper as it was typed, right or wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedBankLine {
    /// The code of the kind of paper: `BANK_STATEMENT`, `CARD_STATEMENT`, `CANCELED_CHECK`.
    pub kind: String,
    /// The name on the account.
    pub holder: String,
    /// The day the bank shows.
    pub date: String,
    /// The name as it is printed.
    pub name: String,
    /// The amount.
    pub amount: String,
    /// `yes` when it is money that came back.
    pub back: String,
}

/// What there is to see of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Photo {
    /// Nothing yet.
    None,
    /// The page, or one side of a check.
    Front,
    /// Both sides of a check.
    BothSides,
}

impl Photo {
    /// The field that asks for what is not there.
    fn lacks(self, kind: BankLineKind) -> Option<Field> {
        match (self, kind) {
            (Self::None, BankLineKind::CanceledCheck) => Some(Field::ProofFront),
            (Self::Front, BankLineKind::CanceledCheck) => Some(Field::ProofBack),
            (Self::None, _) => Some(Field::ProofFile),
            _ => None,
        }
    }
}

/// What can be read of a line, and what is wrong with the rest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadBankLine {
    /// The kind of paper.
    pub kind: BankLineKind,
    /// The name on the account.
    pub holder: Option<String>,
    /// The day the bank shows.
    pub posted_on: Option<Date>,
    /// The name as it is printed.
    pub payee: String,
    /// The amount, below zero when it came back; zero when it can't be read.
    pub amount: Money,
    /// What is wrong, in the order of the form.
    pub problems: Vec<Problem>,
}

impl TypedBankLine {
    /// Whether nothing of the line itself was typed; its kind and the name on the account belong to the paper.
    pub fn is_empty(&self) -> bool {
        [&self.date, &self.name, &self.amount].iter().all(|text| text.trim().is_empty())
    }

    /// Reads what was typed. A check needs both of its sides; any other paper one photo.
    pub fn check(&self, photo: Photo) -> ReadBankLine {
        let mut problems = Problems::default();
        let kind = problems.take(Field::ProofKind, read_kind(&self.kind)).unwrap_or(BankLineKind::Other);
        if let Some(field) = photo.lacks(kind) {
            problems.add(field, Wrong::Missing);
        }
        let holder = problems.take(Field::ProofHolder, read_name(&self.holder));
        let posted_on = problems.take(Field::LineDate, read_date(&self.date));
        let payee = problems.take(Field::LineName, read_name(&self.name)).unwrap_or_default();
        let amount = problems.take(Field::LineAmount, read_amount(&self.amount)).unwrap_or_default();
        let amount = if self.back == "yes" { Money::ZERO - amount } else { amount };
        ReadBankLine { kind, holder, posted_on, payee, amount, problems: problems.into_vec() }
    }
}

/// One of the three kinds of paper that the program takes (R25).
fn read_kind(code: &str) -> Result<BankLineKind, Wrong> {
    let taken = |kind: &BankLineKind| {
        matches!(
            kind,
            BankLineKind::BankStatement | BankLineKind::CardStatement | BankLineKind::CanceledCheck
        )
    };
    code.parse().ok().filter(taken).ok_or(Wrong::Missing)
}

fn read_name(typed: &str) -> Result<String, Wrong> {
    let name = typed.trim();
    if name.is_empty() { Err(Wrong::Missing) } else { Ok(name.to_owned()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn typed() -> TypedBankLine {
        TypedBankLine {
            kind: "BANK_STATEMENT".into(),
            holder: "Lan Tran".into(),
            date: "11/26/2025".into(),
            name: "SQ *HARBOR SPEECH".into(),
            amount: "900.00".into(),
            back: String::new(),
        }
    }

    #[test]
    fn a_whole_line_has_no_problem() {
        let read = typed().check(Photo::Front);
        assert_eq!(read.problems, []);
        assert_eq!((read.posted_on, read.amount), (Some(date(2025, 11, 26)), Money::from_cents(90_000)));
    }

    #[test]
    fn money_that_came_back_is_below_zero() {
        let read = TypedBankLine { back: "yes".into(), ..typed() }.check(Photo::Front);
        assert_eq!((read.problems, read.amount), (Vec::new(), Money::from_cents(-90_000)));
    }

    #[test]
    fn cash_and_screenshots_are_no_bank_papers() {
        for kind in ["CASH_ATTESTATION", "PAYMENT_APP_SCREENSHOT", "INVOICE", "", "X"] {
            let read = TypedBankLine { kind: kind.into(), ..typed() }.check(Photo::Front);
            assert_eq!(read.problems, [Problem::new(Field::ProofKind, Wrong::Missing)], "{kind}");
        }
    }

    #[test]
    fn a_check_needs_both_sides() {
        let wrong = |photo| {
            let typed = TypedBankLine { kind: "CANCELED_CHECK".into(), ..typed() };
            typed.check(photo).problems.first().map(|problem| problem.field)
        };
        assert_eq!(wrong(Photo::None), Some(Field::ProofFront));
        assert_eq!(wrong(Photo::Front), Some(Field::ProofBack));
        assert_eq!(wrong(Photo::BothSides), None);
    }
}
