//! Goals of IEPs: a line each.

use super::cells::{self, Cells};
use super::{Change, Column, Desk, Fact, Flaw, Stop, needed, stop};
use crate::store::students::Goal;
use crate::store::{student_facts, students};

/// A goal of a child's IEP.
pub struct IepGoal {
    sasid: String,
    goal: String,
    wording: String,
}

impl Fact for IepGoal {
    const COLUMNS: &'static [Column] = &[needed("sasid"), needed("goal"), needed("wording")];

    fn read(cells: &mut Cells<'_>) -> Option<Self> {
        let sasid = cells.read("sasid", cells::sasid);
        let goal = cells.read("goal", cells::id);
        let wording = cells.read("wording", cells::wording);
        Some(Self { sasid: sasid?, goal: goal?, wording: wording? })
    }

    fn key(&self) -> (&'static str, String) {
        ("goal", format!("{} {}", self.sasid, self.goal))
    }

    async fn keep(&self, desk: &mut Desk<'_>) -> Result<Change, Stop> {
        let Some(child) = student_facts::with_sasid(desk.tx, &self.sasid).await? else {
            return stop("sasid", Flaw::Unknown);
        };
        let kept = students::goals(desk.tx, child.id).await?.into_iter().find(|goal| goal.code == self.goal);
        let change = match &kept {
            None => Change::New,
            Some(kept) => {
                Change::between(&[("wording", kept.wording.clone())], &[("wording", self.wording.clone())])
            }
        };
        if change != Change::Same {
            let id = kept.map_or_else(|| desk.ids.new_id(desk.now), |kept| kept.id);
            let goal = Goal { id, code: self.goal.clone(), wording: self.wording.clone() };
            student_facts::keep_goal(desk.tx, child.id, &goal).await?;
            desk.touched.students.insert(child.id);
        }
        Ok(change)
    }
}
