//! Fixing one thing: a line that went back to its family returns to the caseworkers, at its first date.

use app::mail::Topic;
use app::queries::tracker::FixNeed;
use domain::access::Actor;
use domain::claim::{ClaimRef, LineState};
use domain::draft::{read_date, read_time};
use domain::event::EventKind;
use domain::field::{Field, Problems, Wrong};
use domain::id::GoalId;
use domain::refusal::Refusal;
use jiff::civil::Date;

use super::drafts::{TypedLicense, typed};
use super::told::{Told, needs, read};
use super::{Error, Services};
use crate::store::events::Event;
use crate::store::providers::License;
use crate::store::sessions::Session;
use crate::store::{Tx, claims, holds, providers, sessions, students};

/// What the family typed or chose; only what the line's reasons ask for is looked at.
#[derive(Clone, Debug, Default)]
pub struct TypedFix {
    /// The version of the line that the form was made from.
    pub version: Option<i64>,
    /// The day.
    pub date: String,
    /// The start.
    pub start: String,
    /// The end.
    pub end: String,
    /// The goals that the note names.
    pub goals: Vec<GoalId>,
    /// The provider's license.
    pub license: TypedLicense,
    /// The supervisor's license.
    pub supervisor: TypedLicense,
}

impl Services {
    /// Sends the fix of a line; gives the number of the next line to fix, if there is one. Papers were added on their
    /// own pages; one that is still missing does not keep the family from sending: a person will look.
    pub async fn send_fix(
        &self,
        actor: &Actor,
        number: ClaimRef,
        n: i64,
        fix: &TypedFix,
    ) -> Result<Option<i64>, Error> {
        let mut tx = self.store.write().await?;
        let told = read(&mut tx, actor, number).await?;
        let line = told.lines.iter().find(|line| line.session.n == n).ok_or(Refusal::Missing)?;
        let (mut session, needs) = (line.session.clone(), needs(line));
        if session.state != LineState::Returned {
            return Err(Refusal::WrongState.into());
        }
        if fix.version.is_some_and(|version| version != session.version) {
            return Err(Refusal::ChangedMeanwhile { by: String::new() }.into());
        }
        self.fill_in(&mut tx, actor, &told, &mut session, (&needs, fix)).await?;
        self.line_fixed(&mut tx, actor, &told, session).await?;
        let checks = self.check_claim(&mut tx, &told.claim).await?;
        self.reserve_again(&mut tx, Some(actor.person), told.claim.id, &checks).await?;
        let waiting = |line: &&Session| line.state == LineState::Returned && line.n != n;
        let next = told.lines.iter().map(|line| &line.session).find(waiting).map(|line| line.n);
        if next.is_none() {
            self.tell_family(&mut tx, &told.claim, &Topic::ThanksForFix { claim: number }).await?;
        }
        claims::retell(&mut tx, told.claim.id).await?;
        self.commit(tx).await?;
        Ok(next)
    }

    /// Puts what was typed into the line, or says everything that is wrong with it.
    async fn fill_in(
        &self,
        tx: &mut Tx,
        actor: &Actor,
        told: &Told,
        session: &mut Session,
        (needs, fix): (&[FixNeed], &TypedFix),
    ) -> Result<(), Error> {
        let mut problems = Problems::default();
        let mut kept = typed::read(&session.typed);
        if needs.contains(&FixNeed::Day) {
            let day = read_date(&fix.date).and_then(|day| come(day, self.clock.today()));
            session.held_on = problems.take(Field::SessionDate, day);
            kept.date.clone_from(&fix.date);
        }
        if needs.contains(&FixNeed::Times) {
            session.start = problems.take(Field::SessionStart, read_time(&fix.start));
            session.end = problems.take(Field::SessionEnd, read_time(&fix.end));
            if session.start.is_some() && session.start == session.end {
                problems.add(Field::SessionEnd, Wrong::Same);
            }
            (kept.start, kept.end) = (fix.start.clone(), fix.end.clone());
        }
        if needs.contains(&FixNeed::Goals) {
            let goals = students::goals(tx, session.student).await?;
            session.goals = goals.iter().map(|goal| goal.id).filter(|id| fix.goals.contains(id)).collect();
            kept.goals.clone_from(&session.goals);
            if session.goals.is_empty() {
                problems.add(Field::SessionGoals, Wrong::Missing);
            }
        }
        if !problems.is_empty() {
            return Err(Refusal::from(problems.into_vec()).into());
        }
        session.typed = typed::kept(&kept);
        let licenses = [(FixNeed::License, &fix.license), (FixNeed::SupervisorLicense, &fix.supervisor)];
        for (_, license) in licenses.iter().filter(|(need, _)| needs.contains(need)) {
            self.give_license(tx, actor, told, session, license).await?;
        }
        Ok(())
    }

    async fn give_license(
        &self,
        tx: &mut Tx,
        actor: &Actor,
        told: &Told,
        session: &Session,
        typed: &TypedLicense,
    ) -> Result<(), Error> {
        let provider = session.provider.ok_or(Refusal::Missing)?;
        let provider = providers::find(tx, provider).await?.ok_or(Refusal::Missing)?;
        let license = self.license(&provider, typed)?;
        let same = |kept: &&License| {
            (&kept.kind, &kept.number, &kept.holder) == (&license.kind, &license.number, &license.holder)
        };
        // What the district looked up stays as it is.
        if provider.licenses.iter().find(same).is_none_or(|kept| kept.checked_on.is_none()) {
            providers::add_license(tx, provider.id, &license).await?;
        }
        let event = Event::new(EventKind::LicenseGiven).claim(told.claim.household, told.claim.id);
        self.record(tx, actor, &event.about(provider.id).change("", &license.number)).await?;
        Ok(())
    }

    /// The line is with the caseworkers again; its place in the queue is that of its claim.
    async fn line_fixed(
        &self,
        tx: &mut Tx,
        actor: &Actor,
        told: &Told,
        mut session: Session,
    ) -> Result<(), Error> {
        let asked_on = session.returned_on.map(|day| day.to_string()).unwrap_or_default();
        session.state = LineState::Sent;
        session.returned_on = None;
        sessions::save(tx, &session).await?;
        holds::end_return(tx, session.id, "LINE_FIXED", self.clock.now()).await?;
        let event = Event::new(EventKind::LineFixed).claim(told.claim.household, told.claim.id);
        let event = event.session(session.id).change(asked_on, self.clock.today());
        self.record(tx, actor, &event).await?;
        Ok(())
    }
}

/// A day that has come.
fn come(day: Date, today: Date) -> Result<Date, Wrong> {
    if day <= today { Ok(day) } else { Err(Wrong::Future) }
}
