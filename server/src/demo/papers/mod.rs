//! Papers that look like the papers families send in: drawn for the demo households, the same bytes for the
//! same seed, and marked "SPECIMEN" so that nobody can misuse them.
//!
//! A kind of paper (`receipt`, `statement`, `check`, `note`, `session_sheet`, `license`) draws
//! itself on one or more sheets (`sheet`). A sheet becomes pixels (`canvas`, `photo`, `scan`) or a
//! page (`pdf`); its printed letters come from `fonts`, its handwriting from `pen`, and every bit of
//! chance from `chance`.

mod canvas;
mod chance;
mod check;
mod exif;
mod fonts;
mod license;
mod neighbours;
mod note;
mod pdf;
mod pdf_fonts;
mod pen;
mod pen_strokes;
mod photo;
mod receipt;
mod scan;
mod session_sheet;
mod sheet;
mod statement;
mod statement_page;
mod table_top;
mod view;
mod words;

#[cfg(test)]
mod samples;
#[cfg(test)]
mod tests;

pub use check::{Check, Side};
pub use license::License;
pub use neighbours::Neighbours;
pub use note::SessionNote;
pub use receipt::{Receipt, ReceiptLine};
pub use session_sheet::{SessionRow, SessionSheet};
pub use statement::{AccountKind, Statement, StatementLine};

use chance::Chance;
use sheet::Sheet;

/// A paper a family could send in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Paper {
    /// What the provider gave for the money.
    Receipt(Receipt),
    /// What the bank or the card company sent.
    Statement(Statement),
    /// A check that went through the bank.
    Check(Check),
    /// The notes of one session.
    SessionNote(SessionNote),
    /// One page that lists several sessions.
    SessionSheet(SessionSheet),
    /// A provider's or a supervisor's license.
    License(License),
}

/// The kind of file a paper arrives as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A JPEG from a phone, which carries the place where it was taken.
    Photo {
        /// How the phone was held.
        turned: Turn,
    },
    /// A clean PNG, as from a scanner or a screenshot.
    Png,
    /// A PDF with text in it.
    Pdf,
}

/// How a photo has to be turned before it can be read; the photo says so in its EXIF data.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Turn {
    /// It can be read as it is (orientation 1).
    #[default]
    Upright,
    /// A quarter turn clockwise (orientation 6).
    Clockwise,
    /// A half turn (orientation 3).
    UpsideDown,
    /// A quarter turn counterclockwise (orientation 8).
    Counterclockwise,
}

/// The bytes of the paper as a file: always the same for the same paper, format and seed.
pub fn render(paper: &Paper, as_: Format, seed: u64) -> Vec<u8> {
    let mut chance = Chance::new(seed);
    let sheets = draw(paper, &mut chance);
    match as_ {
        Format::Photo { turned } => photo::take(&sheets, turned, paper.dated(), &mut chance),
        Format::Png => scan::scan(&sheets),
        Format::Pdf => pdf::write(&sheets),
    }
}

fn draw(paper: &Paper, chance: &mut Chance) -> Vec<Sheet> {
    match paper {
        Paper::Receipt(receipt) => vec![receipt::draw(receipt, chance)],
        Paper::Statement(statement) => statement::draw(statement, chance),
        Paper::Check(check) => vec![check::draw(check, chance)],
        Paper::SessionNote(note) => vec![note::draw(note, chance)],
        Paper::SessionSheet(list) => vec![session_sheet::draw(list, chance)],
        Paper::License(license) => vec![license::draw(license, chance)],
    }
}

impl Paper {
    /// The day the paper was made out, or the day it ends with.
    fn dated(&self) -> jiff::civil::Date {
        match self {
            Self::Receipt(receipt) => receipt.date,
            Self::Statement(statement) => statement.period_to,
            Self::Check(check) => check.cleared,
            Self::SessionNote(note) => note.date,
            Self::SessionSheet(list) => list.rows.last().map_or(list.month, |row| row.date),
            Self::License(license) => license.issued,
        }
    }
}
