//! The City's answers to a batch: a line for each payment, with what became of it.

use std::collections::HashMap;

use domain::id::PaymentId;
use jiff::civil::Date;

use super::cells::{self, Cells};
use super::table::Table;
use super::{Column, Flaw, LineFlaw, needed, optional};

/// What became of one payment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Confirmation {
    /// The line of the file.
    pub line: u64,
    /// Which payment.
    pub payment: PaymentId,
    /// What became of it.
    pub answer: Answer,
}

/// What the City says of a payment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It was paid.
    Paid {
        /// On this day.
        on: Date,
        /// Under this number.
        trace: String,
        /// In this way, where the City says it.
        method: Option<String>,
    },
    /// It came back.
    Returned {
        /// Why, in words that the family reads.
        why: String,
    },
}

const COLUMNS: &[Column] = &[
    needed("payment"),
    needed("status"),
    optional("date"),
    optional("method"),
    optional("trace"),
    optional("note"),
];
const STATUSES: [&str; 2] = ["PAID", "RETURNED"];
const METHODS: [&str; 3] = ["CHECK", "DEPOSIT", "PICK_UP"];

/// Reads the City's answers: all of them, or everything that is wrong with them.
pub fn parse_confirmations(bytes: &[u8]) -> Result<Vec<Confirmation>, Vec<LineFlaw>> {
    let table = Table::read(bytes, COLUMNS)?;
    let (mut flaws, mut answers, mut seen) = (Vec::new(), Vec::new(), HashMap::new());
    for row in &table.rows {
        let mut cells = Cells::new(row, &mut flaws);
        let Some(answer) = line(&mut cells, row.line) else { continue };
        match seen.insert(answer.payment, row.line) {
            Some(first) => cells.note("payment", Flaw::Twice { line: first }),
            None => answers.push(answer),
        }
    }
    if flaws.is_empty() { Ok(answers) } else { Err(flaws) }
}

fn line(cells: &mut Cells<'_>, line: u64) -> Option<Confirmation> {
    let payment = cells.read("payment", |value| value.parse().map_err(|_| Flaw::NoPayment));
    let status = cells.read("status", |value| one_of(value, &STATUSES))?;
    let answer = if status == "PAID" { paid(cells) } else { returned(cells) };
    Some(Confirmation { line, payment: payment?, answer: answer? })
}

fn paid(cells: &mut Cells<'_>) -> Option<Answer> {
    let on = cells.read("date", cells::day);
    let trace = cells.read("trace", cells::text);
    let method = cells.maybe("method", |value| one_of(value, &METHODS));
    Some(Answer::Paid { on: on?, trace: trace?, method: method? })
}

fn returned(cells: &mut Cells<'_>) -> Option<Answer> {
    Some(Answer::Returned { why: cells.read("note", cells::text)? })
}

fn one_of(value: &str, words: &[&str]) -> Result<String, Flaw> {
    let value = value.to_uppercase().replace([' ', '-'], "_");
    if words.contains(&value.as_str()) { Ok(value) } else { Err(Flaw::NotOneOf(words.join(", "))) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: &str = "payment,status,date,method,trace,note\n";
    const ONE: &str = "00000000-0000-0000-0000-000000000001";
    const TWO: &str = "00000000-0000-0000-0000-000000000002";

    #[test]
    fn paid_and_returned_payments_are_read() {
        let csv = format!("{HEADER}{ONE},paid,2026-04-03,pick up,1001,\n{TWO},RETURNED,,,,address unknown\n");
        let answers = parse_confirmations(csv.as_bytes()).expect("the file is whole");
        let paid = Answer::Paid {
            on: jiff::civil::date(2026, 4, 3),
            trace: "1001".into(),
            method: Some("PICK_UP".into()),
        };
        assert_eq!(answers[0].answer, paid);
        assert_eq!(answers[1].answer, Answer::Returned { why: "address unknown".into() });
        assert_eq!(answers[1].line, 3);
    }

    #[test]
    fn everything_that_is_wrong_is_told_with_its_line() {
        let csv =
            format!("{HEADER}x,PAID,,,,\n{ONE},LOST,,,,\n{TWO},RETURNED,,,,back\n{TWO},RETURNED,,,,back\n");
        let flaws = parse_confirmations(csv.as_bytes()).expect_err("nothing is right");
        let told: Vec<_> = flaws.iter().map(|flaw| (flaw.line, flaw.column.as_str())).collect();
        assert_eq!(told, [(2, "payment"), (2, "date"), (2, "trace"), (3, "status"), (5, "payment")]);
    }
}
