//! Bank and card statements: what they say, and how it is spread over pages.

use jiff::civil::Date;

use super::chance::Chance;
use super::neighbours::{self, Entry, Neighbours};
use super::sheet::Sheet;
use super::statement_page;

/// A statement of a bank account or a card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// What the account is.
    pub kind: AccountKind,
    /// The bank or card company.
    pub institution: String,
    /// The account's holder.
    pub holder: String,
    /// The holder's address, line by line.
    pub address: Vec<String>,
    /// The last four digits of the account's number.
    pub last4: String,
    /// The first day.
    pub period_from: Date,
    /// The last day.
    pub period_to: Date,
    /// The payments that matter.
    pub lines: Vec<StatementLine>,
    /// The lines around them.
    pub neighbours: Neighbours,
}

/// The kind of account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccountKind {
    /// A checking account, with a balance on every line.
    Bank,
    /// A credit card.
    Card,
}

/// Money that moved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatementLine {
    /// The day it was posted.
    pub date: Date,
    /// Who got it, as the bank writes it.
    pub payee: String,
    /// How much left the account, or went on the card; negative for money that came in.
    pub cents: i64,
}

/// The sums at the head of the first page.
pub(super) struct Sums {
    pub(super) before: i64,
    pub(super) money_out: i64,
    pub(super) money_in: i64,
    pub(super) after: i64,
}

/// A line with the balance after it.
pub(super) struct Row {
    pub(super) entry: Entry,
    pub(super) balance: i64,
}

const FIRST_PAGE_ROWS: usize = 22;
const OTHER_PAGE_ROWS: usize = 32;

pub(super) fn draw(statement: &Statement, chance: &mut Chance) -> Vec<Sheet> {
    let look = statement_page::Look::choose(&statement.institution, chance);
    let entries = neighbours::entries(statement, chance);
    let sums = sums(statement.kind, &entries, chance);
    let mut rows = with_balances(statement.kind, entries, sums.before);
    let later = rows.split_off(rows.len().min(FIRST_PAGE_ROWS));
    let count = 1 + later.len().div_ceil(OTHER_PAGE_ROWS);

    let mut pages = vec![statement_page::first(statement, &look, &sums, &rows)];
    pages.extend(later.chunks(OTHER_PAGE_ROWS).map(|rows| statement_page::other(statement, &look, rows)));
    for (index, page) in pages.iter_mut().enumerate() {
        statement_page::foot(page, &look, index + 1, count);
    }
    pages
}

/// The sums, with an opening balance that keeps a bank account above zero.
fn sums(kind: AccountKind, entries: &[Entry], chance: &mut Chance) -> Sums {
    let money_out = entries.iter().map(|entry| entry.line.cents.max(0)).sum();
    let money_in = entries.iter().map(|entry| -entry.line.cents.min(0)).sum();
    let spare = i64::from(25_000 + chance.below(180_000));
    let (before, after) = match kind {
        AccountKind::Bank => (spare + money_out, spare + money_in),
        AccountKind::Card => (spare + money_in, spare + money_out),
    };
    Sums { before, money_out, money_in, after }
}

fn with_balances(kind: AccountKind, entries: Vec<Entry>, mut balance: i64) -> Vec<Row> {
    let step = |entry: Entry| {
        balance += match kind {
            AccountKind::Bank => -entry.line.cents,
            AccountKind::Card => entry.line.cents,
        };
        Row { entry, balance }
    };
    entries.into_iter().map(step).collect()
}

#[cfg(test)]
mod tests {
    use super::super::Paper;
    use super::super::samples;
    use super::{AccountKind, Chance, Neighbours, neighbours, sums, with_balances};

    #[test]
    fn the_lines_add_up_to_the_closing_balance() {
        for kind in [AccountKind::Bank, AccountKind::Card] {
            let Paper::Statement(statement) = samples::statement(kind, Neighbours::Shown(15)) else { return };
            let mut chance = Chance::new(5);
            let entries = neighbours::entries(&statement, &mut chance);
            let sums = sums(kind, &entries, &mut chance);
            let rows = with_balances(kind, entries, sums.before);
            assert_eq!(rows.last().map(|row| row.balance), Some(sums.after));
            assert!(kind == AccountKind::Card || rows.iter().all(|row| row.balance > 0));
        }
    }
}
