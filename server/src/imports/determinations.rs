//! Findings with the minutes owed: a line for each owed service, the finding repeated in each.

use domain::case::{Cause, Finding};
use domain::id::{DeterminationId, StudentId};
use jiff::civil::Date;

use super::cells::{self, Cells};
use super::{Change, Column, Desk, Fact, Flaw, Stop, needed, optional, stop};
use crate::store::ledger::{self, Entry, EntryKind};
use crate::store::student_facts;
use crate::store::students::{self, Determination, ServiceLine};

/// An owed service with its finding.
pub struct Owed {
    sasid: String,
    missed_from: Date,
    missed_to: Date,
    findings: Vec<Finding>,
    cause: Cause,
    assessor: String,
    decided_on: Date,
    service: String,
    minutes: i64,
    substitutes: Vec<String>,
}

impl Fact for Owed {
    const COLUMNS: &'static [Column] = &[
        needed("sasid"),
        needed("missed_from"),
        needed("missed_to"),
        needed("findings"),
        needed("cause"),
        needed("assessor"),
        needed("decided_on"),
        needed("service"),
        needed("owed_minutes"),
        optional("substitutes"),
    ];

    fn read(cells: &mut Cells<'_>) -> Option<Self> {
        let sasid = cells.read("sasid", cells::sasid);
        let missed_from = cells.read("missed_from", cells::day);
        let missed_to = cells.read("missed_to", cells::day);
        let findings = findings(cells);
        let cause = cells.read("cause", cells::one_of(Cause::ALL));
        let assessor = cells.read("assessor", cells::text);
        let decided_on = cells.read("decided_on", cells::day);
        let service = cells.read("service", cells::service);
        let minutes = cells.read("owed_minutes", cells::minutes);
        let substitutes = cells.list("substitutes", cells::service);
        cells.in_order("missed_to", missed_from, missed_to)?;
        Some(Self {
            sasid: sasid?,
            missed_from: missed_from?,
            missed_to: missed_to?,
            findings: findings?,
            cause: cause?,
            assessor: assessor?,
            decided_on: decided_on?,
            service: service?,
            minutes: minutes?,
            substitutes: substitutes?,
        })
    }

    fn key(&self) -> (&'static str, String) {
        ("service", format!("{} {}", self.sasid, self.service))
    }

    fn alike(&self) -> Option<(&'static str, String, String)> {
        let Self { missed_from, missed_to, findings, cause, assessor, decided_on, .. } = self;
        let said = format!("{missed_from} {missed_to} {findings:?} {cause} {decided_on} {assessor}");
        Some(("sasid", self.sasid.clone(), said))
    }

    async fn keep(&self, desk: &mut Desk<'_>) -> Result<Change, Stop> {
        let Some(child) = student_facts::with_sasid(desk.tx, &self.sasid).await? else {
            return stop("sasid", Flaw::Unknown);
        };
        let (determination, found) = self.keep_finding(desk, child.id).await?;
        let owed = self.keep_line(desk, child.id, determination).await?;
        let change = match (found, owed) {
            (Change::Changed(mut found), Change::Changed(owed)) => {
                found.extend(owed);
                Change::Changed(found)
            }
            (found, Change::Same) => found,
            (_, owed) => owed,
        };
        if change != Change::Same {
            desk.touched.students.insert(child.id);
        }
        Ok(change)
    }
}

/// What the school found; empty while it has not finished.
fn findings(cells: &mut Cells<'_>) -> Option<Vec<Finding>> {
    let mut findings = cells.list("findings", cells::one_of(Finding::ALL))?;
    findings.sort_unstable();
    findings.dedup();
    if findings.len() > 1 && findings.contains(&Finding::Neither) {
        cells.note("findings", Flaw::Contradiction);
        return None;
    }
    Some(findings)
}

impl Owed {
    async fn keep_finding(
        &self,
        desk: &mut Desk<'_>,
        child: StudentId,
    ) -> Result<(DeterminationId, Change), Stop> {
        let kept = students::determination(desk.tx, child).await?;
        let wanted = Determination {
            id: kept.as_ref().map_or_else(|| desk.ids.new_id(desk.now), |kept| kept.id),
            student: child,
            missed_from: self.missed_from,
            missed_to: self.missed_to,
            findings: self.findings.iter().map(ToString::to_string).collect(),
            cause: self.cause.code().to_owned(),
            // An accepted cause stays accepted only while it is the same.
            cause_accepted_at: kept
                .as_ref()
                .filter(|kept| kept.cause == self.cause.code())
                .and_then(|kept| kept.cause_accepted_at),
            assessor: self.assessor.clone(),
            decided_on: self.decided_on,
            version: 1,
        };
        let change = match &kept {
            None => Change::New,
            Some(kept) => Change::between(&columns(kept), &columns(&wanted)),
        };
        if change != Change::Same {
            student_facts::keep_determination(desk.tx, &wanted).await?;
        }
        Ok((wanted.id, change))
    }

    async fn keep_line(
        &self,
        desk: &mut Desk<'_>,
        child: StudentId,
        determination: DeterminationId,
    ) -> Result<Change, Stop> {
        let lines = students::service_lines(desk.tx, child).await?;
        let kept = lines.into_iter().find(|line| line.service == self.service);
        if let Some(line) = kept.as_ref().filter(|line| self.minutes < line.reimbursed) {
            return stop("owed_minutes", Flaw::BelowPaid { minutes: line.reimbursed });
        }
        let id = kept.as_ref().map_or_else(|| desk.ids.new_id(desk.now), |line| line.id);
        let change = match &kept {
            None => Change::New,
            Some(line) => Change::between(
                &owed_columns(line.owed, &line.substitutes),
                &owed_columns(self.minutes, &self.substitutes),
            ),
        };
        if change == Change::Same {
            return Ok(change);
        }
        let line = ServiceLine {
            id,
            determination,
            student: child,
            service: self.service.clone(),
            substitutes: self.substitutes.clone(),
            owed: 0,
            school: 0,
            reserved: 0,
            reimbursed: 0,
            start: None,
        };
        student_facts::keep_service_line(desk.tx, &line).await?;
        let owed = self.minutes - kept.map_or(0, |line| line.owed);
        let entry = Entry {
            line: id,
            kind: EntryKind::Owed,
            minutes: owed,
            claim: None,
            session: None,
            person: desk.by,
        };
        ledger::enter(desk.tx, desk.ids.new_id(desk.now), &entry, desk.now).await?;
        Ok(change)
    }
}

fn columns(finding: &Determination) -> [(&'static str, String); 6] {
    [
        ("missed_from", finding.missed_from.to_string()),
        ("missed_to", finding.missed_to.to_string()),
        ("findings", finding.findings.join("|")),
        ("cause", finding.cause.clone()),
        ("assessor", finding.assessor.clone()),
        ("decided_on", finding.decided_on.to_string()),
    ]
}

fn owed_columns(minutes: i64, substitutes: &[String]) -> [(&'static str, String); 2] {
    [("owed_minutes", minutes.to_string()), ("substitutes", substitutes.join("|"))]
}
