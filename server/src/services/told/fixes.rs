//! What a family can fix of a sent claim.

use app::queries::tracker::{FixList, FixNeed, FixPage, FixSheet};
use app::words::{self, ReasonText};
use domain::access::Actor;
use domain::claim::{ClaimRef, LineState};
use domain::id::GoalId;
use domain::reason::Class;
use domain::refusal::Refusal;
use jiff::civil::Time;
use sqlx::AnyConnection;

use super::claim::{Told, read, reasons};
use crate::services::{Error, Services, reason_facts};
use crate::store::sessions::Session;
use crate::store::students;
use crate::store::whole_claims::Line;

/// What fixes the reasons of a line; a message when nothing else does.
pub(crate) fn needs(line: &Line) -> Vec<FixNeed> {
    let mut needs: Vec<FixNeed> = reasons(line).iter().filter_map(|reason| FixNeed::of(*reason)).collect();
    needs.sort_unstable();
    needs.dedup();
    if needs.is_empty() {
        needs.push(FixNeed::Message);
    }
    needs
}

/// The lines to fix, most money first.
fn returned(told: &Told) -> Vec<&Line> {
    let mut lines: Vec<&Line> =
        told.lines.iter().filter(|line| line.session.state == LineState::Returned).collect();
    lines.sort_by_key(|line| (std::cmp::Reverse(line.session.billed), line.session.n));
    lines
}

impl Services {
    /// The lines of a claim that wait for its family.
    pub(crate) async fn things_to_fix(&self, actor: &Actor, number: ClaimRef) -> Result<FixList, Error> {
        let mut connection = self.store.read().await?;
        let told = read(&mut connection, actor, number).await?;
        let lines = returned(&told).into_iter().map(|line| told.line(actor, line)).collect();
        Ok(FixList { number, lines })
    }

    /// One line that waits for its family, with the fields that help; when it does not wait any more, the lines that
    /// do.
    pub(crate) async fn thing_to_fix(
        &self,
        actor: &Actor,
        number: ClaimRef,
        n: i64,
    ) -> Result<FixPage, Error> {
        let mut connection = self.store.read().await?;
        let told = read(&mut connection, actor, number).await?;
        let line = told.lines.iter().find(|line| line.session.n == n).ok_or(Refusal::Missing)?;
        let session = &line.session;
        let waiting = returned(&told);
        let Some(place) = waiting.iter().position(|line| line.session.n == n) else {
            drop(connection);
            return Ok(FixPage::Others(self.things_to_fix(actor, number).await?));
        };
        let w = words::of(actor.language);
        let clock = |time: Option<Time>| time.map(|time| words::dates::time(w, time)).unwrap_or_default();
        let date = session.held_on.map(|day| day.strftime("%m/%d/%Y").to_string());
        Ok(FixPage::One(Box::new(FixSheet {
            number,
            line: told.line(actor, line),
            place: (place + 1, waiting.len()),
            needs: needs(line),
            start: clock(session.start),
            end: clock(session.end),
            date: date.unwrap_or_default(),
            goals: goals(&mut connection, session).await?,
            still: self.still(&mut connection, actor, &told, session).await?,
            version: session.version,
        })))
    }

    /// What the rules still ask the family for, as the papers are now.
    async fn still(
        &self,
        tx: &mut AnyConnection,
        actor: &Actor,
        told: &Told,
        session: &Session,
    ) -> Result<Vec<ReasonText>, Error> {
        let answers = self.preview_claim(tx, &told.claim).await?;
        let Some(answer) = answers.iter().find(|answer| answer.session == session.id) else {
            return Ok(Vec::new());
        };
        let facts = reason_facts::of_answer(tx, told.claim.household, &told.school, &answer.answer).await?;
        let w = words::of(actor.language);
        let asked = answer.reasons.iter().filter(|reason| reason.class() == Class::Return);
        Ok(asked.map(|reason| words::reason(w, *reason, &facts)).collect())
    }
}

/// The goals of the child's IEP, and which of them the session names.
async fn goals(tx: &mut AnyConnection, session: &Session) -> Result<Vec<(GoalId, String, bool)>, Error> {
    let goals = students::goals(tx, session.student).await?;
    let named = |id: GoalId| session.goals.contains(&id);
    Ok(goals
        .into_iter()
        .map(|goal| (goal.id, format!("{}: {}", goal.code, goal.wording), named(goal.id)))
        .collect())
}
