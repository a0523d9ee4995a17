//! Minutes that schools made up: a line for each owed service, with all minutes given so far (R35).

use super::cells::{self, Cells};
use super::{Change, Column, Desk, Fact, Flaw, Stop, needed, stop};
use crate::store::ledger::{self, Entry, EntryKind};
use crate::store::student_facts;

/// Minutes given by a school.
pub struct Given {
    sasid: String,
    service: String,
    minutes: i64,
}

impl Fact for Given {
    const COLUMNS: &'static [Column] = &[needed("sasid"), needed("service"), needed("minutes_so_far")];

    fn read(cells: &mut Cells<'_>) -> Option<Self> {
        let sasid = cells.read("sasid", cells::sasid);
        let service = cells.read("service", cells::service);
        let minutes = cells.read("minutes_so_far", cells::minutes);
        Some(Self { sasid: sasid?, service: service?, minutes: minutes? })
    }

    fn key(&self) -> (&'static str, String) {
        ("service", format!("{} {}", self.sasid, self.service))
    }

    async fn keep(&self, desk: &mut Desk<'_>) -> Result<Change, Stop> {
        let Some(line) = student_facts::service_line(desk.tx, &self.sasid, &self.service).await? else {
            return stop("service", Flaw::Unknown);
        };
        let minutes = |minutes: i64| [("minutes_so_far", minutes.to_string())];
        let change = Change::between(&minutes(line.school), &minutes(self.minutes));
        if change != Change::Same {
            let entry = Entry {
                line: line.id,
                kind: EntryKind::School,
                minutes: self.minutes - line.school,
                claim: None,
                session: None,
                person: desk.by,
            };
            ledger::enter(desk.tx, desk.ids.new_id(desk.now), &entry, desk.now).await?;
            desk.touched.students.insert(line.student);
        }
        Ok(change)
    }
}
