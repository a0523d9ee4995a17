//! The sessions of a draft.

use app::queries::claims::{GoalChoice, SessionRow, SessionSheet, SessionsPart};
use domain::access::Actor;
use domain::claim::ClaimRef;
use domain::draft::read_date;
use domain::id::StudentId;
use domain::refusal::Refusal;
use domain::timeline::BusinessDays;
use jiff::civil::Date;

use super::open_draft;
use super::starting::children;
use crate::services::drafts::typed;
use crate::services::{Error, Services};
use crate::store::sessions::Session;
use crate::store::{sessions, students};

impl Services {
    pub(super) async fn sessions_of(
        &self,
        actor: &Actor,
        number: ClaimRef,
    ) -> Result<Option<SessionsPart>, Error> {
        let mut connection = self.store.read().await?;
        let Some(claim) = open_draft(&mut connection, actor, number).await? else { return Ok(None) };
        let lines = sessions::of_claim(&mut connection, claim.id).await?;
        let goals = goals(&mut connection, claim.student).await?;
        let owed = students::service_lines(&mut connection, claim.student).await?;
        let left = owed.iter().find(|line| line.service == claim.service).map(students::ServiceLine::left);
        let calendar = BusinessDays::new(&*self.settings(&mut connection).await?, Vec::new());
        let rows: Vec<SessionRow> =
            lines.iter().map(|line| row(line, &goals, (self.clock.today(), &calendar))).collect();
        Ok(Some(SessionsPart {
            number,
            total: rows.iter().map(|row| row.price).sum(),
            minutes: rows.iter().filter_map(|row| row.minutes).sum(),
            left_minutes: left.unwrap_or_default(),
            rows,
            goals,
        }))
    }

    pub(super) async fn one_session(
        &self,
        actor: &Actor,
        number: ClaimRef,
        n: i64,
    ) -> Result<Option<SessionSheet>, Error> {
        let mut connection = self.store.read().await?;
        let Some(claim) = open_draft(&mut connection, actor, number).await? else { return Ok(None) };
        let line = sessions::find(&mut connection, claim.id, n).await?.ok_or(Refusal::Missing)?;
        let typed = typed::read(&line.typed);
        Ok(Some(SessionSheet {
            number,
            n,
            version: line.version,
            day: read_date(&typed.date).ok(),
            problems: typed.check(self.clock.today()).problems,
            typed,
            student: line.student,
            service: line.service,
            children: children(&mut connection, actor).await?,
            goals: goals(&mut connection, line.student).await?,
        }))
    }
}

/// The goals of a child, read in the caller's scope.
async fn goals(connection: &mut sqlx::AnyConnection, student: StudentId) -> Result<Vec<GoalChoice>, Error> {
    let goals = students::goals(connection, student).await?;
    Ok(goals
        .into_iter()
        .map(|goal| GoalChoice { id: goal.id, code: goal.code, wording: goal.wording })
        .collect())
}

/// A session as the list shows it; days that can be read but have not come are shown too.
pub(super) fn row(
    line: &Session,
    goals: &[GoalChoice],
    (today, calendar): (Date, &BusinessDays),
) -> SessionRow {
    let typed = typed::read(&line.typed);
    let read = typed.check(today);
    let day = read_date(&typed.date).ok();
    let code = |id| goals.iter().find(|goal| goal.id == id).map(|goal| goal.code.clone());
    SessionRow {
        n: line.n,
        day,
        times: read.start.zip(read.end),
        minutes: read.minutes(),
        price: line.billed,
        goals: line.goals.iter().filter_map(|id| code(*id)).collect(),
        kind: line.kind.clone(),
        has_note: line.note.is_some(),
        holiday: day.is_some_and(|day| calendar.is_holiday(day)),
        problems: read.problems,
    }
}
