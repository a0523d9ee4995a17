//! The other lines of a statement: groceries, bus fares and wages around the payments that matter.

use jiff::ToSpan;
use jiff::civil::Date;

use super::chance::Chance;
use super::statement::{AccountKind, Statement, StatementLine};

/// The lines around the ones that matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Neighbours {
    /// This many, in the open.
    Shown(u32),
    /// This many, blacked out by the family.
    BlackedOut(u32),
}

/// A line as it stands on the statement.
pub(super) struct Entry {
    pub(super) line: StatementLine,
    /// Whether a marker went over it.
    pub(super) hidden: bool,
}

/// Where money goes in an ordinary month, with the least and the most it costs in cents.
const SHOPS: [(&str, i64, i64); 18] = [
    ("BEACON STREET MARKET", 1_850, 14_200),
    ("FOUR CORNERS GROCERY", 980, 9_650),
    ("HARBORSIDE PHARMACY", 620, 4_875),
    ("CITY TRANSIT FARE", 240, 2_400),
    ("PILGRIM GAS & GO #18", 2_600, 5_150),
    ("NORTHFIELD ELECTRIC CO", 6_240, 14_875),
    ("CORNER OVEN BAKERY", 475, 2_360),
    ("BAYLINE WIRELESS", 5_500, 9_250),
    ("DUDLEY HARDWARE", 815, 6_420),
    ("LITTLE SPROUTS DAYCARE", 18_000, 32_000),
    ("SQ *CAFE MARISOL", 525, 1_975),
    ("THREE SISTERS LAUNDRY", 900, 2_600),
    ("MILL POND VETERINARY", 4_500, 16_800),
    ("OLD COLONY BOOKS", 1_095, 4_380),
    ("STARFISH STREAMING", 1_199, 1_599),
    ("GREENWAY PIZZA", 1_450, 4_325),
    ("SHOE BARN 0442", 2_999, 8_999),
    ("UNION SQ PARKING", 300, 2_200),
];

/// The statement's own lines and their neighbours, by day.
pub(super) fn entries(statement: &Statement, chance: &mut Chance) -> Vec<Entry> {
    let (count, hidden) = match statement.neighbours {
        Neighbours::Shown(count) => (count, false),
        Neighbours::BlackedOut(count) => (count, true),
    };
    let own = statement.lines.iter().map(|line| Entry { line: line.clone(), hidden: false });
    let mut entries: Vec<Entry> = own.collect();
    let first_shop = chance.below(18) as usize;
    for number in 0..count as usize {
        let date = some_day(statement.period_from, statement.period_to, chance);
        // Five and eighteen share no factor, so every shop has its turn before one comes again.
        let shop = SHOPS[(first_shop + number * 5) % SHOPS.len()];
        let line =
            if number == 3 { income(statement.kind, date, chance) } else { purchase(shop, date, chance) };
        entries.push(Entry { line, hidden });
    }
    entries.sort_by_key(|entry| entry.line.date);
    entries
}

fn some_day(from: Date, to: Date, chance: &mut Chance) -> Date {
    let days = u32::try_from((to - from).get_days()).unwrap_or(0);
    from.saturating_add(i64::from(chance.below(days + 1)).days())
}

fn purchase((payee, low, high): (&str, i64, i64), date: Date, chance: &mut Chance) -> StatementLine {
    let span = u32::try_from(high - low).expect("prices rise from low to high");
    StatementLine { date, payee: payee.to_owned(), cents: low + i64::from(chance.below(span)) }
}

/// Wages for a bank account, a payment for a card.
fn income(kind: AccountKind, date: Date, chance: &mut Chance) -> StatementLine {
    let payee = match kind {
        AccountKind::Bank => "DIRECT DEPOSIT PAYROLL",
        AccountKind::Card => "PAYMENT - THANK YOU",
    };
    StatementLine { date, payee: payee.to_owned(), cents: -i64::from(120_000 + chance.below(70_000)) }
}
