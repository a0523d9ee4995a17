//! A CSV file as rows of named values: UTF-8 with or without its mark, any line ends, quotes, blank lines.

use std::collections::HashMap;

use super::flaw::{Flaw, LineFlaw};
use super::{Column, MOST_BYTES};

/// A file that could be read.
#[derive(Debug)]
pub struct Table {
    /// The rows below the header, without blank ones.
    pub rows: Vec<Row>,
}

/// One row.
#[derive(Debug)]
pub struct Row {
    /// Its line in the file.
    pub line: u64,
    /// Whether it has as many values as the header.
    pub whole: bool,
    /// Its values by column, without spaces around them.
    pub values: HashMap<&'static str, String>,
}

impl Table {
    /// Reads a file with these columns, in any order.
    pub(super) fn read(bytes: &[u8], columns: &'static [Column]) -> Result<Self, Vec<LineFlaw>> {
        let text = text(bytes).map_err(|flaw| vec![LineFlaw::of_file(flaw)])?;
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .trim(csv::Trim::All)
            .from_reader(text);
        let mut records = reader.records().filter_map(Result::ok).filter(|row| !is_blank(row));
        let Some(header) = records.next() else { return Err(vec![LineFlaw::of_file(Flaw::NoLines)]) };
        let header = places(&header, columns)?;
        let rows: Vec<Row> = records.map(|record| row(&record, &header)).collect();
        if rows.is_empty() { Err(vec![LineFlaw::of_file(Flaw::NoLines)]) } else { Ok(Self { rows }) }
    }
}

fn text(bytes: &[u8]) -> Result<&[u8], Flaw> {
    if bytes.len() > MOST_BYTES {
        return Err(Flaw::Size);
    }
    // PostgreSQL keeps no zero byte in a text, and none belongs there.
    if std::str::from_utf8(bytes).is_err() || bytes.contains(&0) {
        return Err(Flaw::NotText);
    }
    Ok(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes))
}

fn is_blank(record: &csv::StringRecord) -> bool {
    record.iter().all(str::is_empty)
}

/// Which column stands at which place.
fn places(
    header: &csv::StringRecord,
    columns: &'static [Column],
) -> Result<Vec<&'static str>, Vec<LineFlaw>> {
    let flaw = |column: &str, flaw| LineFlaw { line: 1, column: column.to_owned(), flaw };
    let (mut places, mut flaws) = (Vec::new(), Vec::new());
    for name in header {
        let folded = name.to_lowercase().replace([' ', '-'], "_");
        match columns.iter().find(|column| column.name == folded) {
            Some(column) if !places.contains(&column.name) => places.push(column.name),
            _ => flaws.push(flaw(name, Flaw::StrangeColumn)),
        }
    }
    let lacking = columns.iter().filter(|column| column.needed && !places.contains(&column.name));
    flaws.extend(lacking.map(|column| flaw(column.name, Flaw::NoColumn)));
    if flaws.is_empty() { Ok(places) } else { Err(flaws) }
}

fn row(record: &csv::StringRecord, header: &[&'static str]) -> Row {
    let values = header.iter().zip(record).map(|(name, value)| (*name, value.to_owned())).collect();
    // Spreadsheets pad lines with empty values; those are no reason to refuse one.
    let whole = record.len() >= header.len() && record.iter().skip(header.len()).all(str::is_empty);
    Row { line: record.position().map_or(0, csv::Position::line), whole, values }
}
