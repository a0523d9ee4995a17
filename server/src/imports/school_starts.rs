//! Starts of school-based services: a line for each owed service that a school now gives itself (R35 to R37).

use domain::case::NotifierRole;
use jiff::civil::Date;

use super::cells::{self, Cells, shown};
use super::{Change, Column, Desk, Fact, Flaw, Stop, needed, optional, stop};
use crate::store::student_facts;
use crate::store::students::SchoolStart;

/// A start of school-based services.
pub struct Start {
    sasid: String,
    service: String,
    starts_on: Date,
    notice_on: Option<Date>,
    notifier_role: NotifierRole,
    notifier_name: String,
    over: Option<(String, String)>,
}

impl Fact for Start {
    const COLUMNS: &'static [Column] = &[
        needed("sasid"),
        needed("service"),
        needed("starts_on"),
        needed("notice_on"),
        needed("notifier_role"),
        needed("notifier_name"),
        optional("override_by"),
        optional("override_reason"),
    ];

    fn read(cells: &mut Cells<'_>) -> Option<Self> {
        let sasid = cells.read("sasid", cells::sasid);
        let service = cells.read("service", cells::service);
        let starts_on = cells.read("starts_on", cells::day);
        let notice_on = cells.maybe("notice_on", cells::day);
        let notifier_role = cells.read("notifier_role", cells::one_of(NotifierRole::ALL));
        let notifier_name = cells.read("notifier_name", cells::text);
        let override_by = cells.maybe("override_by", cells::text);
        let override_reason = cells.maybe("override_reason", cells::text);
        let (override_by, override_reason) = (override_by?, override_reason?);
        if override_by.is_some() != override_reason.is_some() {
            cells.note("override_by", Flaw::Both);
            return None;
        }
        Some(Self {
            sasid: sasid?,
            service: service?,
            starts_on: starts_on?,
            notice_on: notice_on?,
            notifier_role: notifier_role?,
            notifier_name: notifier_name?,
            over: override_by.zip(override_reason),
        })
    }

    fn key(&self) -> (&'static str, String) {
        ("service", format!("{} {}", self.sasid, self.service))
    }

    async fn keep(&self, desk: &mut Desk<'_>) -> Result<Change, Stop> {
        let Some(line) = student_facts::service_line(desk.tx, &self.sasid, &self.service).await? else {
            return stop("service", Flaw::Unknown);
        };
        let start = SchoolStart {
            starts_on: self.starts_on,
            notice_on: self.notice_on,
            notifier_role: self.notifier_role.code().to_owned(),
            notifier_name: self.notifier_name.clone(),
            over: self.over.clone(),
            read_at: None,
        };
        let change = match &line.start {
            None => Change::New,
            Some(kept) => Change::between(&columns(kept), &columns(&start)),
        };
        if change != Change::Same {
            student_facts::keep_start(desk.tx, desk.ids.new_id(desk.now), line.id, &start).await?;
            desk.touched.students.insert(line.student);
        }
        Ok(change)
    }
}

fn columns(start: &SchoolStart) -> [(&'static str, String); 6] {
    let (by, why) = start.over.clone().unwrap_or_default();
    [
        ("starts_on", start.starts_on.to_string()),
        ("notice_on", shown(start.notice_on.as_ref())),
        ("notifier_role", start.notifier_role.clone()),
        ("notifier_name", start.notifier_name.clone()),
        ("override_by", by),
        ("override_reason", why),
    ]
}
