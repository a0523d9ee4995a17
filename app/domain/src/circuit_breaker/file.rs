//! The CSV file of a worksheet: every paid line of the year, with its amount or why it does not count.

use jiff::civil::Date;

use super::answer::{Cited, LineStatus};
use super::year::FiscalYear;
use crate::catalog::CostGroup;
use crate::claim::ClaimRef;
use crate::csv::line;
use crate::money::Money;

/// One paid line as a spreadsheet reads it. It carries the state's number of the child and no name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileRow {
    /// The state's number of the child.
    pub sasid: String,
    /// The claim.
    pub claim: ClaimRef,
    /// The number of the line in it.
    pub n: i64,
    /// The day of the session.
    pub held_on: Date,
    /// The day the City paid.
    pub paid_on: Date,
    /// The code of the service.
    pub service: String,
    /// The code of the provider's job; empty when the portal does not know it.
    pub role: String,
    /// The cost group of 603 CMR 10.07(6).
    pub group: Option<CostGroup>,
    /// Minutes that were paid.
    pub minutes: i64,
    /// What the family was paid.
    pub paid: Money,
    /// Whether the line counts.
    pub status: LineStatus,
    /// What counts of it.
    pub claimed: Money,
    /// Why it does not count, or not wholly.
    pub reasons: Vec<Cited>,
}

/// All paid lines of a fiscal year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorksheetFile {
    /// The year.
    pub year: FiscalYear,
    /// Its lines, in their order.
    pub rows: Vec<FileRow>,
}

const HEADER: [&str; 16] = [
    "fiscal_year",
    "label",
    "sasid",
    "claim",
    "line",
    "service_date",
    "paid_date",
    "service",
    "role",
    "cost_group",
    "minutes",
    "paid",
    "status",
    "claimed",
    "codes",
    "citations",
];

impl WorksheetFile {
    /// The file's name with its control totals, lines and dollars paid: `worksheet-fy26-54-6285.00.csv`.
    pub fn name(&self) -> String {
        let paid: Money = self.rows.iter().map(|row| row.paid).sum();
        format!("worksheet-{}-{}-{}.csv", self.year, self.rows.len(), paid.typed())
    }

    /// The bytes of the file: UTF-8, lines ended as RFC 4180 asks. Each line says that it is an estimate (R104).
    pub fn csv(&self) -> String {
        let mut csv = String::new();
        line(&mut csv, HEADER);
        for row in &self.rows {
            line(&mut csv, self.cells(row));
        }
        csv
    }

    fn cells(&self, row: &FileRow) -> [String; 16] {
        let joined =
            |part: fn(&Cited) -> &'static str| row.reasons.iter().map(part).collect::<Vec<_>>().join("; ");
        [
            self.year.label(),
            super::Label::Estimate.code().to_owned(),
            row.sasid.clone(),
            row.claim.to_string(),
            row.n.to_string(),
            row.held_on.to_string(),
            row.paid_on.to_string(),
            row.service.clone(),
            row.role.clone(),
            row.group.map(|group| group.code().to_owned()).unwrap_or_default(),
            row.minutes.to_string(),
            row.paid.typed(),
            row.status.code().to_owned(),
            row.claimed.typed(),
            joined(|reason| reason.code.code()),
            joined(|reason| reason.citation),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::circuit_breaker::WorksheetCode;
    use jiff::civil::date;

    fn file(sasid: &str) -> WorksheetFile {
        let row = FileRow {
            sasid: sasid.to_owned(),
            claim: ClaimRef::from_chance([1; 8]),
            n: 2,
            held_on: date(2025, 10, 7),
            paid_on: date(2025, 12, 11),
            service: "SLT".to_owned(),
            role: String::new(),
            group: Some(CostGroup::C),
            minutes: 45,
            paid: Money::from_cents(11_250),
            status: LineStatus::Excluded,
            claimed: Money::ZERO,
            reasons: vec![WorksheetCode::NotOnIep.into(), WorksheetCode::NoCredential.into()],
        };
        WorksheetFile { year: FiscalYear::ending(2026).unwrap(), rows: vec![row] }
    }

    #[test]
    fn a_paid_line_is_one_line_with_its_reasons_and_where_they_are_written() {
        let file = file("9900001001");
        let csv = file.csv();
        assert_eq!(
            csv.lines().nth(1),
            Some(
                "FY26,ESTIMATE,9900001001,3333-3333,2,2025-10-07,2025-12-11,SLT,,C,45,112.50,EXCLUDED,0.00,\
                 X_NOT_ON_IEP; X_NO_CREDENTIAL,\"603 CMR 10.07(5); 603 CMR 10.07(6)(c), (e), (f), (h)\""
            )
        );
        assert_eq!(file.name(), "worksheet-fy26-1-112.50.csv");
    }

    #[test]
    fn no_cell_is_a_formula() {
        assert!(file("=1+1").csv().contains(",\"'=1+1\","));
    }
}
