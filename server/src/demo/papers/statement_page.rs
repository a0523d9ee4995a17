//! How a statement's pages look: masthead, sums, lines, foot.

use super::chance::Chance;
use super::fonts::{Face, Style};
use super::sheet::{Area, BLACK, GREY, Ink, LETTER, MARGIN, MIST, PALE, Sheet, WHITE, at};
use super::statement::{AccountKind, Row, Statement, Sums};
use super::words;

/// An institution's colour and telephone, the same on all its pages.
pub(super) struct Look {
    accent: Ink,
    phone: String,
    institution: String,
}

const ACCENTS: [Ink; 5] = [[18, 60, 105], [122, 30, 44], [20, 92, 78], [70, 52, 120], [40, 74, 60]];
const RIGHT: f32 = LETTER.0 - MARGIN;
const WIDE: f32 = RIGHT - MARGIN;
const ROW: f32 = 17.5;
const MARKER: Ink = [16, 16, 18];

impl Look {
    pub(super) fn choose(institution: &str, chance: &mut Chance) -> Self {
        // The name decides the colour, so that two statements of one bank look alike.
        let sum: usize = institution.bytes().map(usize::from).sum();
        let phone = format!("(617) 555-01{}", chance.digits(2));
        Self { accent: ACCENTS[sum % ACCENTS.len()], phone, institution: institution.to_owned() }
    }
}

pub(super) fn first(statement: &Statement, look: &Look, sums: &Sums, rows: &[Row]) -> Sheet {
    let mut sheet = Sheet::new(LETTER);
    masthead(&mut sheet, statement, look);
    holder(&mut sheet, statement);
    summary(&mut sheet, statement, look, sums);
    table(&mut sheet, statement, look, rows, 332.0);
    sheet
}

pub(super) fn other(statement: &Statement, look: &Look, rows: &[Row]) -> Sheet {
    let mut sheet = Sheet::new(LETTER);
    masthead(&mut sheet, statement, look);
    table(&mut sheet, statement, look, rows, 126.0);
    sheet
}

pub(super) fn foot(sheet: &mut Sheet, look: &Look, page: usize, of: usize) {
    let style = Face::Sans.at(7.5).ink(GREY);
    sheet.rule(at(MARGIN, 752.0), WIDE, PALE);
    let help = format!("{} · Questions? Call {}, day or night.", look.institution, look.phone);
    sheet.text(at(MARGIN, 764.0), &help, style);
    sheet.text_right(at(RIGHT, 764.0), &format!("Page {page} of {of}"), style);
    sheet.specimen();
}

fn masthead(sheet: &mut Sheet, statement: &Statement, look: &Look) {
    logo(sheet, look.accent);
    sheet.text(at(MARGIN + 38.0, 62.0), &look.institution, Face::SerifBold.at(18.0).ink(look.accent));
    let kind = match statement.kind {
        AccountKind::Bank => "Checking account statement",
        AccountKind::Card => "Credit card statement",
    };
    sheet.text_right(at(RIGHT, 50.0), kind, Face::SansBold.at(10.5));
    let period =
        format!("{} – {}", words::long_day(statement.period_from), words::long_day(statement.period_to));
    sheet.text_right(at(RIGHT, 64.0), &period, Face::Sans.at(9.0));
    let account = format!("Account ending in {}", statement.last4);
    sheet.text_right(at(RIGHT, 77.0), &account, Face::Sans.at(9.0));
    sheet.line(&[at(MARGIN, 90.0), at(RIGHT, 90.0)], 1.6, look.accent);
}

/// A lighthouse of sorts.
fn logo(sheet: &mut Sheet, accent: Ink) {
    sheet.fill(Area { left: MARGIN, top: 40.0, width: 28.0, height: 28.0 }, accent);
    let tower =
        [at(MARGIN + 11.0, 50.0), at(MARGIN + 17.0, 50.0), at(MARGIN + 19.5, 65.0), at(MARGIN + 8.5, 65.0)];
    sheet.marks.push(super::sheet::Mark::Shape { corners: tower.to_vec(), ink: WHITE });
    for y in [43.5, 46.5] {
        sheet.line(&[at(MARGIN + 5.0, y), at(MARGIN + 23.0, y)], 1.4, WHITE);
    }
}

fn holder(sheet: &mut Sheet, statement: &Statement) {
    let mut baseline = 130.0;
    sheet.text(at(MARGIN + 12.0, baseline), &statement.holder.to_uppercase(), Face::Sans.at(10.5));
    for line in &statement.address {
        baseline += 14.0;
        sheet.text(at(MARGIN + 12.0, baseline), &line.to_uppercase(), Face::Sans.at(10.5));
    }
}

fn summary(sheet: &mut Sheet, statement: &Statement, look: &Look, sums: &Sums) {
    let area = Area { left: MARGIN, top: 202.0, width: WIDE, height: 94.0 };
    sheet.fill(area, MIST);
    sheet.fill(Area { width: 4.0, ..area }, look.accent);
    sheet.text(at(MARGIN + 16.0, 219.0), "Account summary", Face::SansBold.at(11.0).ink(look.accent));
    let (from, to) = (words::short_day(statement.period_from), words::short_day(statement.period_to));
    let lines = match statement.kind {
        AccountKind::Bank => [
            (format!("Beginning balance on {from}"), sums.before),
            ("Deposits and credits".to_owned(), sums.money_in),
            ("Withdrawals and payments".to_owned(), -sums.money_out),
            (format!("Ending balance on {to}"), sums.after),
        ],
        AccountKind::Card => [
            ("Previous balance".to_owned(), sums.before),
            ("Payments and credits".to_owned(), -sums.money_in),
            ("Purchases".to_owned(), sums.money_out),
            (format!("New balance on {to}"), sums.after),
        ],
    };
    for (baseline, (label, cents)) in [236.0, 252.0, 268.0, 285.0].into_iter().zip(lines) {
        let face = if baseline > 280.0 { Face::SansBold } else { Face::Sans };
        sheet.text(at(MARGIN + 16.0, baseline), &label, face.at(9.5));
        sheet.text_right(at(MARGIN + 300.0, baseline), &words::money(cents), face.at(9.5));
    }
    let (label, value) = match statement.kind {
        AccountKind::Bank => ("INTEREST EARNED", "$0.00".to_owned()),
        AccountKind::Card => ("MINIMUM PAYMENT", words::money((sums.after / 50).max(3_500))),
    };
    sheet.field(at(MARGIN + 360.0, 232.0), label, &value);
    let closed = words::long_day(statement.period_to);
    sheet.field(at(MARGIN + 360.0, 264.0), "STATEMENT CLOSED", &closed);
}

fn table(sheet: &mut Sheet, statement: &Statement, look: &Look, rows: &[Row], top: f32) {
    sheet.text(at(MARGIN, top - 10.0), "Transactions", Face::SansBold.at(12.0).ink(look.accent));
    sheet.fill(Area { left: MARGIN, top, width: WIDE, height: 18.0 }, look.accent);
    let head = Face::SansBold.at(8.5).ink(WHITE);
    let amount_at = amount_column(statement.kind);
    sheet.text(at(MARGIN + 8.0, top + 12.5), "Posted", head);
    sheet.text(at(MARGIN + 62.0, top + 12.5), "Description", head);
    sheet.text_right(at(amount_at, top + 12.5), "Amount", head);
    if statement.kind == AccountKind::Bank {
        sheet.text_right(at(RIGHT - 8.0, top + 12.5), "Balance", head);
    }
    let mut top = top + 18.0;
    for row in rows {
        line(sheet, statement.kind, row, top);
        sheet.rule(at(MARGIN, top + ROW), WIDE, PALE);
        top += ROW;
    }
}

fn amount_column(kind: AccountKind) -> f32 {
    match kind {
        AccountKind::Bank => RIGHT - 92.0,
        AccountKind::Card => RIGHT - 8.0,
    }
}

fn line(sheet: &mut Sheet, kind: AccountKind, Row { entry, balance }: &Row, top: f32) {
    let style = Face::Sans.at(9.5).ink(BLACK);
    let baseline = top + 12.0;
    if entry.hidden {
        black_out(sheet, top, style);
        return;
    }
    sheet.text(at(MARGIN + 8.0, baseline), &words::short_day(entry.line.date), style);
    sheet.text(at(MARGIN + 62.0, baseline), &entry.line.payee, style);
    let cents = if kind == AccountKind::Bank { -entry.line.cents } else { entry.line.cents };
    sheet.text_right(at(amount_column(kind), baseline), &words::amount(cents), style);
    if kind == AccountKind::Bank {
        sheet.text_right(at(RIGHT - 8.0, baseline), &words::amount(*balance), style);
    }
}

/// A broad marker over the whole line; what was under it is not in the file at all.
fn black_out(sheet: &mut Sheet, top: f32, style: Style) {
    let middle = top + ROW / 2.0;
    let sway = (top * 0.37).sin();
    let through = [
        at(MARGIN + 6.0 + sway * 3.0, middle + sway),
        at(MARGIN + 240.0 + sway * 90.0, middle - sway * 0.8),
        at(RIGHT - 7.0 + sway * 4.0, middle + 0.5),
    ];
    sheet.line(&through, style.size * 1.3, MARKER);
}
