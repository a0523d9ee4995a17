//! The circuit breaker worksheet of a fiscal year, drawn from what the City has paid; nothing of it is kept.
//!
//! - `found` – what the rules found of a paid line, read from their kept answer
//! - `downloading` – the sheet as a file; each download is written down

mod downloading;
mod found;

pub use downloading::Download;
pub(in crate::services) use downloading::reasons;

use std::collections::HashMap;

use domain::access::{Action, Actor, Subject, may};
use domain::case::{SessionKind, Setting};
use domain::circuit_breaker::{
    District, FiscalYear, LineStatus, PaidLine, StudentShare, WorksheetLine, YearSettings, case_of, settings,
    worksheet,
};
use domain::id::StudentId;
use domain::money::Money;
use sqlx::AnyConnection;

use super::{Error, Services};
use crate::store::circuit_breaker::{self, PaidRow};
use crate::store::payouts::Control;
use crate::store::{Scope, StoreError};
use found::Found;

/// The worksheet of a fiscal year beside the lines it is drawn from.
#[derive(Clone, Debug)]
pub struct Year {
    /// The year.
    pub year: FiscalYear,
    /// Its values, where the portal has any.
    pub settings: Option<&'static YearSettings>,
    /// Every paid line with its price, child by child, then by day.
    pub lines: Vec<Line>,
    /// The state's share, child by child. Without values nothing lies above a threshold.
    pub shares: HashMap<StudentId, StudentShare>,
    /// The district's result.
    pub district: District,
    /// What the City has paid for the year's sessions, counted by the store without the lines.
    pub paid: Control,
    /// What two people approved for the year's sessions and the City has not paid yet.
    pub waits: Control,
}

/// A paid line and its place on the worksheet.
#[derive(Clone, Debug)]
pub struct Line {
    /// The line.
    pub row: PaidRow,
    /// The provider's job, where the rules found one.
    pub role: Option<String>,
    /// Its price, or why it does not count.
    pub priced: WorksheetLine,
}

impl Line {
    /// Whether the line counts.
    pub fn is_included(&self) -> bool {
        self.priced.status == LineStatus::Included
    }
}

impl Year {
    /// Whether the lines that count and those that do not add up to what the City has paid, lines and cents.
    pub fn ties(&self) -> bool {
        let sum: Money = self.lines.iter().map(|line| line.row.paid).sum();
        (i64::try_from(self.lines.len()), sum) == (Ok(self.paid.count), self.paid.sum)
    }
}

impl Services {
    /// The worksheet of a fiscal year. Who looks at it was asked before; it is drawn over all families.
    pub(in crate::services) async fn year(&self, actor: &Actor, year: FiscalYear) -> Result<Year, Error> {
        may(actor, Action::SeeWorksheet, Subject::Portal)?;
        let mut connection = self.store.read().await?;
        Ok(read(&mut connection, year).await?)
    }

    /// The newest fiscal year of which something was paid; this one when nothing was paid yet.
    pub(in crate::services) async fn newest_year(&self, actor: &Actor) -> Result<FiscalYear, Error> {
        may(actor, Action::SeeWorksheet, Subject::Portal)?;
        let mut connection = self.store.read().await?;
        let newest = circuit_breaker::newest_day(&mut connection, &Scope::All).await?;
        Ok(FiscalYear::of(newest.unwrap_or_else(|| self.clock.today())))
    }
}

async fn read(tx: &mut AnyConnection, year: FiscalYear) -> Result<Year, StoreError> {
    // An administrator has no scope of families, and the sheet is the district's: who may see it is asked before.
    let rows = circuit_breaker::paid_lines(tx, &Scope::All, year).await?;
    let (paid, waits) = circuit_breaker::counted(tx, &Scope::All, year).await?;
    let settings = settings(year);
    let lines = rows.iter().map(paid_line).collect::<Result<Vec<_>, _>>()?;
    let case = case_of(year, settings, &lines);
    let sheet = worksheet(&case);
    let shares = shares(sheet.students, &lines);
    let mut priced: HashMap<String, WorksheetLine> =
        sheet.lines.into_iter().map(|line| (line.id.to_string(), line)).collect();
    let together = rows.into_iter().zip(lines).filter_map(|(row, line)| {
        let priced = priced.remove(&row.session.to_string())?;
        Some(Line { row, role: line.role.map(|role| role.to_string()), priced })
    });
    Ok(Year { year, settings, lines: together.collect(), shares, district: sheet.district, paid, waits })
}

/// The shares by child; a case knows children by their ids as text.
fn shares(shares: Vec<StudentShare>, lines: &[PaidLine]) -> HashMap<StudentId, StudentShare> {
    let students: HashMap<String, StudentId> =
        lines.iter().map(|line| (line.student.to_string(), line.student)).collect();
    shares.into_iter().filter_map(|share| Some((*students.get(share.id.as_str())?, share))).collect()
}

fn paid_line(row: &PaidRow) -> Result<PaidLine, StoreError> {
    let found = row.answer.as_deref().map(Found::read).unwrap_or_default();
    let corrupt = |why: &str| StoreError::Corrupt {
        table: "session",
        id: row.session.to_string(),
        why: why.to_owned(),
    };
    Ok(PaidLine {
        session: row.session,
        student: row.student,
        has_iep: row.iep_from.is_some(),
        held_on: row.held_on,
        paid_on: row.paid_on,
        service: row.service.parse().map_err(|_| corrupt("its service is no code"))?,
        kind: row.kind.parse().unwrap_or(SessionKind::Other),
        setting: row.setting.parse().unwrap_or(Setting::Individual),
        minutes: row.minutes,
        paid: row.paid,
        third_party: row.third_party,
        role: found.role,
        group: found.group,
        licensed: found.licensed,
        supervised: found.supervised,
        finding: row.determination.and_then(|id| id.to_string().parse().ok()),
    })
}
