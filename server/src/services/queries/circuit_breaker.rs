//! Answers for the pages of the circuit breaker worksheet.

use std::collections::BTreeMap;

use app::queries::circuit_breaker::{
    CircuitBreakerQueries, Part, Share, SheetLine, StudentRow, StudentSheet, Sums, YearSheet,
};
use app::queries::payments::Sum;
use app::trouble::Trouble;
use app::words::{self, dates};
use async_trait::async_trait;
use domain::access::Actor;
use domain::circuit_breaker::{Cited, FiscalYear, StudentShare, WorksheetCode};
use domain::id::StudentId;
use domain::money::Money;
use domain::refusal::Refusal;

use crate::services::circuit_breaker::{Line, Year, reasons};
use crate::services::{Error, Services};
use crate::store::payouts::Control;

/// So many digits of the state's number are shown.
const SHOWN_DIGITS: usize = 4;

#[async_trait]
impl CircuitBreakerQueries for Services {
    async fn year_sheet(&self, actor: &Actor, year: Option<FiscalYear>) -> Result<YearSheet, Trouble> {
        Ok(self.sheet_of_year(actor, year).await?)
    }

    async fn student_sheet(
        &self,
        actor: &Actor,
        year: FiscalYear,
        student: StudentId,
    ) -> Result<StudentSheet, Trouble> {
        Ok(self.sheet_of_student(actor, year, student).await?)
    }
}

impl Services {
    async fn sheet_of_year(&self, actor: &Actor, year: Option<FiscalYear>) -> Result<YearSheet, Error> {
        let year = match year {
            Some(year) => year,
            None => self.newest_year(actor).await?,
        };
        let sheet = self.year(actor, year).await?;
        let cents = |cents| Money::from_cents(cents);
        let district = &sheet.district;
        let known = sheet.settings.is_some();
        let quarters = district.quarters.iter().filter(|_| known);
        Ok(YearSheet {
            year,
            settings: sheet.settings,
            students: students(&sheet),
            sums: sums(sheet.lines.iter()),
            reasons: why(&sheet),
            total: known.then(|| (cents(district.before_proration_cents), cents(district.total_cents))),
            quarters: quarters.map(|quarter| cents(quarter.payment_cents)).collect(),
            paid: sum(sheet.paid),
            ties: sheet.ties(),
            waits: sum(sheet.waits),
        })
    }

    async fn sheet_of_student(
        &self,
        actor: &Actor,
        year: FiscalYear,
        student: StudentId,
    ) -> Result<StudentSheet, Error> {
        let sheet = self.year(actor, year).await?;
        let lines: Vec<&Line> = sheet.lines.iter().filter(|line| line.row.student == student).collect();
        let first = lines.first().ok_or(Refusal::Missing)?;
        Ok(StudentSheet {
            year,
            settings: sheet.settings,
            name: format!("{} {}", first.row.first_name, first.row.last_name),
            student: student_row(&sheet, &lines, first),
            lines: lines.iter().map(|line| sheet_line(actor, line)).collect(),
        })
    }
}

const fn sum(control: Control) -> Sum {
    Sum { count: control.count, money: control.sum }
}

fn students(sheet: &Year) -> Vec<StudentRow> {
    let by_child = sheet.lines.chunk_by(|a, b| a.row.student == b.row.student);
    let row = |lines: &[Line]| {
        let lines: Vec<&Line> = lines.iter().collect();
        Some(student_row(sheet, &lines, lines.first()?))
    };
    by_child.filter_map(row).collect()
}

fn student_row(sheet: &Year, lines: &[&Line], first: &Line) -> StudentRow {
    let initial = |name: &str| name.chars().next().map(|letter| format!("{letter}.")).unwrap_or_default();
    let share = sheet.shares.get(&first.row.student).filter(|_| sheet.settings.is_some());
    StudentRow {
        id: first.row.student,
        child: format!("{} {}", initial(&first.row.first_name), initial(&first.row.last_name)),
        sasid: ending(&first.row.sasid),
        sums: sums(lines.iter().copied()),
        share: share.map(share_of),
    }
}

fn share_of(share: &StudentShare) -> Share {
    Share {
        below: Money::from_cents(share.below_threshold_by_cents),
        excess: Money::from_cents(share.instructional_excess_cents),
        share: Money::from_cents(share.instructional_share_cents),
    }
}

/// `…1001`: who works with the whole number has it; the file, whose downloads are written down, carries it.
fn ending(sasid: &str) -> String {
    let signs: Vec<char> = sasid.chars().collect();
    let shown = &signs[signs.len().saturating_sub(SHOWN_DIGITS)..];
    format!("…{}", shown.iter().collect::<String>())
}

fn sums<'l>(lines: impl Iterator<Item = &'l Line>) -> Sums {
    let mut sums = Sums::default();
    for line in lines {
        add(&mut sums.all, line);
        add(if line.is_included() { &mut sums.included } else { &mut sums.excluded }, line);
        sums.claimed += Money::from_cents(line.priced.claimed_cents);
    }
    sums
}

fn add(part: &mut Part, line: &Line) {
    part.lines += 1;
    part.minutes += line.row.minutes;
    part.paid += line.row.paid;
}

/// Every reason of the sheet with its lines, in the order of the codes.
fn why(sheet: &Year) -> Vec<(Cited, Part)> {
    let mut all: BTreeMap<WorksheetCode, (Cited, Part)> = BTreeMap::new();
    for line in &sheet.lines {
        for cited in reasons(line) {
            let (_, part) = all.entry(cited.code).or_insert((cited, Part::default()));
            add(part, line);
        }
    }
    all.into_values().collect()
}

fn sheet_line(actor: &Actor, line: &Line) -> SheetLine {
    let w = words::of(actor.language);
    SheetLine {
        number: line.row.number,
        n: line.row.n,
        day: dates::short_day(w, line.row.held_on),
        paid_on: dates::short_day(w, line.row.paid_on),
        service: words::service(w, &line.row.service),
        job: line.role.as_deref().map(|role| words::job(w, role)),
        group: line.priced.cost_group,
        minutes: line.row.minutes,
        paid: line.row.paid,
        status: line.priced.status,
        claimed: Money::from_cents(line.priced.claimed_cents),
        reasons: reasons(line),
    }
}

#[cfg(test)]
mod tests {
    use super::ending;

    #[test]
    fn only_the_end_of_a_state_number_is_shown() {
        assert_eq!(ending("9900001001"), "…1001");
        assert_eq!(ending("12"), "…12");
    }
}
