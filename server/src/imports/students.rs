//! Children with an IEP: a line each.

use jiff::civil::Date;

use super::cells::{self, Cells, shown};
use super::{Change, Column, Desk, Fact, Flaw, Stop, needed, optional, stop};
use crate::store::students::{self, Student};
use crate::store::{family_facts, student_facts};

/// A child of a household.
pub struct Child {
    sasid: String,
    household: String,
    first_name: String,
    last_name: String,
    school: String,
    iep_from: Option<Date>,
    iep_to: Option<Date>,
}

impl Fact for Child {
    const COLUMNS: &'static [Column] = &[
        needed("sasid"),
        needed("household"),
        needed("first_name"),
        needed("last_name"),
        needed("school"),
        needed("iep_from"),
        optional("iep_to"),
    ];

    fn read(cells: &mut Cells<'_>) -> Option<Self> {
        let sasid = cells.read("sasid", cells::sasid);
        let household = cells.read("household", cells::id);
        let first_name = cells.read("first_name", cells::text);
        let last_name = cells.read("last_name", cells::text);
        let school = cells.read("school", cells::text);
        let iep_from = cells.maybe("iep_from", cells::day);
        let iep_to = cells.maybe("iep_to", cells::day);
        let (iep_from, iep_to) = (iep_from?, iep_to?);
        if iep_to.is_some() && iep_from.is_none() {
            cells.note("iep_from", Flaw::Both);
            return None;
        }
        cells.in_order("iep_to", iep_from, iep_to)?;
        Some(Self {
            sasid: sasid?,
            household: household?,
            first_name: first_name?,
            last_name: last_name?,
            school: school?,
            iep_from,
            iep_to,
        })
    }

    fn key(&self) -> (&'static str, String) {
        ("sasid", self.sasid.clone())
    }

    async fn keep(&self, desk: &mut Desk<'_>) -> Result<Change, Stop> {
        let Some(household) = family_facts::household(desk.tx, &self.household).await? else {
            return stop("household", Flaw::Unknown);
        };
        let kept = student_facts::with_sasid(desk.tx, &self.sasid).await?;
        let child = Student {
            id: kept.as_ref().map_or_else(|| desk.ids.new_id(desk.now), |kept| kept.id),
            household,
            sasid: self.sasid.clone(),
            first_name: self.first_name.clone(),
            last_name: self.last_name.clone(),
            school: self.school.clone(),
            iep_from: self.iep_from,
            iep_to: self.iep_to,
            version: 1,
        };
        let Some(kept) = kept else {
            students::add(desk.tx, &child).await?;
            desk.touched.students.insert(child.id);
            return Ok(Change::New);
        };
        // A child's claims stay with the household that made them; moving one is work for a person.
        if kept.household != household {
            return stop("household", Flaw::Taken);
        }
        let change = Change::between(&columns(&kept), &columns(&child));
        if change != Change::Same {
            student_facts::save(desk.tx, &child).await?;
            desk.touched.students.insert(child.id);
        }
        Ok(change)
    }
}

fn columns(child: &Student) -> [(&'static str, String); 5] {
    [
        ("first_name", child.first_name.clone()),
        ("last_name", child.last_name.clone()),
        ("school", child.school.clone()),
        ("iep_from", shown(child.iep_from.as_ref())),
        ("iep_to", shown(child.iep_to.as_ref())),
    ]
}
