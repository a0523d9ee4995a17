//! The worksheet as a file for a spreadsheet. It carries the state's numbers of children: each download is written down.

use domain::access::{Action, Actor, Subject, may};
use domain::circuit_breaker::{Cited, FileRow, FiscalYear, WorksheetFile};
use domain::event::EventKind;
use domain::money::Money;

use super::{Line, read};
use crate::services::{Error, Services};
use crate::store::events::Event;

/// A file on its way to a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Download {
    /// Its name, with the control totals.
    pub name: String,
    /// Its content.
    pub csv: String,
}

impl Services {
    /// Every paid line of a fiscal year as a file.
    pub async fn download_worksheet(&self, actor: &Actor, year: FiscalYear) -> Result<Download, Error> {
        may(actor, Action::SeeWorksheet, Subject::Portal)?;
        let mut tx = self.store.write().await?;
        let sheet = read(&mut tx, year).await?;
        let file = WorksheetFile { year, rows: sheet.lines.iter().map(row).collect() };
        let name = file.name();
        self.record(&mut tx, actor, &Event::new(EventKind::WorksheetDownloaded).about(&name)).await?;
        self.commit(tx).await?;
        Ok(Download { csv: file.csv(), name })
    }
}

fn row(line: &Line) -> FileRow {
    let (row, priced) = (&line.row, &line.priced);
    FileRow {
        sasid: row.sasid.clone(),
        claim: row.number,
        n: row.n,
        held_on: row.held_on,
        paid_on: row.paid_on,
        service: row.service.clone(),
        role: line.role.clone().unwrap_or_default(),
        group: priced.cost_group,
        minutes: row.minutes,
        paid: row.paid,
        status: priced.status,
        claimed: Money::from_cents(priced.claimed_cents),
        reasons: reasons(line),
    }
}

/// Why a line does not count, then what is taken off it.
pub(in crate::services) fn reasons(line: &Line) -> Vec<Cited> {
    let reductions = line.priced.reductions.iter().map(|reduction| reduction.cited);
    line.priced.codes.iter().copied().chain(reductions).collect()
}
