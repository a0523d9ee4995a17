//! What a bank line is worth as proof that a receipt was paid (FORMAT §5.8.2, R24–R26, R41).

use jiff::civil::Date;

use crate::case::{BankLineKind, Settings};
use crate::clock_time::day_number;
use crate::coded::coded;
use crate::names::Folded;

coded! {
    /// Why a bank line does not count for a receipt.
    pub enum Why {
        /// Its paper is of no kind that is accepted.
        Kind = "KIND",
        /// One side of the check is missing.
        OneSide = "ONE_SIDE",
        /// It shows no payment: money came back, or nothing was read.
        NoPayment = "NO_PAYMENT",
        /// Its day has not come, or is not known.
        Day = "DAY",
        /// It is too long before the receipt.
        Early = "EARLY",
        /// It is too long after the receipt.
        Late = "LATE",
        /// It does not show the provider's name.
        Name = "NAME",
        /// The account is of nobody who may pay for the children.
        Payer = "PAYER",
    }
}

/// What the program asks of a payment on a day.
#[derive(Clone, Copy, Debug)]
pub struct ProofRules {
    as_of: Date,
    days_before: i64,
    days_after: i64,
    cash: bool,
}

/// What is printed on a bank line.
#[derive(Clone, Copy, Debug)]
pub struct Line {
    /// The kind of paper.
    pub kind: BankLineKind,
    /// Whether front and back of a check are there.
    pub both_sides: bool,
    /// The day; none when it can't be read.
    pub day: Option<Date>,
    /// Above zero = paid.
    pub cents: i64,
}

impl ProofRules {
    /// The rules of these settings on a day.
    pub const fn of(settings: &Settings, as_of: Date) -> Self {
        Self {
            as_of,
            days_before: settings.bank_days_before,
            days_after: settings.bank_days_after,
            cash: settings.cash_attestation,
        }
    }

    /// Why a line is proof of nothing, whoever was paid.
    pub fn refuses(&self, line: Line) -> Option<Why> {
        let accepted = match line.kind {
            BankLineKind::BankStatement | BankLineKind::CardStatement | BankLineKind::CanceledCheck => true,
            BankLineKind::CashAttestation => self.cash,
            BankLineKind::PaymentAppScreenshot | BankLineKind::Invoice | BankLineKind::Other => false,
        };
        if !accepted {
            Some(Why::Kind)
        } else if line.kind == BankLineKind::CanceledCheck && !line.both_sides {
            Some(Why::OneSide)
        } else if line.cents <= 0 {
            Some(Why::NoPayment)
        } else {
            line.day.is_none_or(|day| day > self.as_of).then_some(Why::Day)
        }
    }

    /// Why a payment is not for this receipt: another name, or outside of the days around the receipt.
    pub fn refuses_for(&self, (paid, payee): (Date, &Folded), (on, names): (Date, &[Folded])) -> Option<Why> {
        let days = day_number(paid) - day_number(on);
        if !payee.shows_any(names) {
            Some(Why::Name)
        } else if days < -self.days_before {
            Some(Why::Early)
        } else {
            (days > self.days_after).then_some(Why::Late)
        }
    }
}

/// Who is looked for on bank lines: the rules of a day, the provider's names, and who may pay for each child.
#[derive(Clone, Debug)]
pub struct Judge {
    /// The rules.
    pub rules: ProofRules,
    /// The folded names of the provider.
    pub names: Vec<Folded>,
    /// The folded names of those who may pay, child by child.
    pub payers: Vec<Vec<Folded>>,
}

impl Judge {
    /// Why a line does not count for a receipt of this day; none when it does. Money that came back counts whoever
    /// shows it, as long as it names the provider.
    pub fn why(&self, line: Line, payee: &str, holder: Option<&str>, receipt: Option<Date>) -> Option<Why> {
        let payee = Folded::new(payee);
        if line.cents < 0 {
            return (!payee.shows_any(&self.names)).then_some(Why::Name);
        }
        let (Some(paid), Some(on)) = (line.day, receipt) else { return Some(Why::Day) };
        let of_line = || self.rules.refuses(line);
        let of_pair = || self.rules.refuses_for((paid, &payee), (on, &self.names));
        of_line().or_else(of_pair).or_else(|| self.other_payer(holder).then_some(Why::Payer))
    }

    fn other_payer(&self, holder: Option<&str>) -> bool {
        let holder = holder.map(Folded::new);
        !self.payers.iter().all(|names| holder.as_ref().is_some_and(|holder| holder.shows_any(names)))
    }

    /// Whether a name on a bank line is like one of the provider's, as when a card statement cuts it short.
    pub fn resembles(&self, payee: &str) -> bool {
        let payee = Folded::new(payee);
        let words = || payee.as_str().split(' ').filter(|word| word.chars().count() >= FEW_LETTERS);
        let name_words = self.names.iter().flat_map(|name| name.as_str().split(' '));
        let like = |name: &str| words().any(|word| name.starts_with(word));
        !payee.shows_any(&self.names) && name_words.into_iter().any(like)
    }
}

/// A word with fewer letters says nothing about a name.
const FEW_LETTERS: usize = 4;
