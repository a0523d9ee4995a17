//! Deciding one line.

use app::mail::Topic;
use domain::access::{Action, Actor, Subject, may};
use domain::claim::{ClaimRef, LineState, Outcome};
use domain::event::EventKind;
use domain::refusal::Refusal;

use super::said::Said;
use super::{Decision, line_for, unchanged};
use crate::clock::in_boston;
use crate::services::{Error, Services};
use crate::store::claims::Claim;
use crate::store::events::Event;
use crate::store::sessions::Session;
use crate::store::{Scope, Tx, claims, decisions, events, holds, line_checks, sessions, whole_claims};

impl Services {
    /// Decides a line that waits for a caseworker or for an office. `None` as version asks for no check of it.
    pub async fn decide_line(
        &self,
        actor: &Actor,
        number: ClaimRef,
        n: i64,
        version: Option<i64>,
        typed: &Decision,
    ) -> Result<(), Error> {
        let mut tx = self.store.write().await?;
        let (claim, mut line) = line_for(&mut tx, actor, number, n).await?;
        may(actor, Action::Decide, Subject::Line { sent_by: claim.sent_by, decided_by: None })?;
        unchanged(&mut tx, &line, version).await?;
        if !matches!(line.state, LineState::Sent | LineState::Held) {
            return Err(Refusal::WrongState.into());
        }
        let checks = line_checks::of_claim(&mut tx, claim.id).await?;
        let check = checks.iter().find(|check| check.session == line.id);
        let said = typed.read(&line, check, self.clock.today())?;
        self.keep_decision(&mut tx, actor, (&claim, &mut line), &said).await?;
        self.tell_outcome(&mut tx, &claim, &said).await?;
        self.papers_read(&mut tx, claim.clone()).await?;
        self.keep_decided(tx, &claim).await
    }

    /// Keeps the decision and moves the line; minutes are kept only for what is to be paid.
    async fn keep_decision(
        &self,
        tx: &mut Tx,
        actor: &Actor,
        (claim, line): (&Claim, &mut Session),
        said: &Said,
    ) -> Result<(), Error> {
        let now = self.clock.now();
        let was = line.state;
        // A hold that is decided now no longer stands.
        holds::end(tx, line.id, now).await?;
        let (hold_owner, hold_until) = said.hold.clone().unzip();
        let decision = decisions::Decision {
            id: self.ids.new_id(now),
            session: line.id,
            claim: line.claim,
            outcome: said.outcome,
            minutes: said.minutes,
            amount: said.amount,
            reasons: said.reasons.clone(),
            note: said.note.clone(),
            hold_owner,
            hold_until,
            decided_by: actor.person,
            decided_at: now,
        };
        decisions::add(tx, &decision).await?;
        line.state = match said.outcome {
            Outcome::Approve | Outcome::Part => LineState::Decided,
            Outcome::Return => LineState::Returned,
            Outcome::Deny => LineState::Denied,
            Outcome::Hold => LineState::Held,
        };
        if said.outcome == Outcome::Return {
            line.returned_on = Some(self.clock.today());
        }
        // A held line keeps its minutes: it waits for the district, not for the family.
        if matches!(line.state, LineState::Returned | LineState::Denied) {
            self.release(tx, actor, line).await?;
        }
        sessions::save(tx, line).await?;
        let event = Event::new(EventKind::LineDecided).claim(claim.household, claim.id).session(line.id);
        self.record(tx, actor, &event.about(decision.id).change(was, line.state)).await?;
        Ok(())
    }

    /// Writes to the family what it must know now: one letter a day for all that goes back to it, one for all that waits
    /// for an office.
    async fn tell_outcome(&self, tx: &mut Tx, claim: &Claim, said: &Said) -> Result<(), Error> {
        match (said.outcome, &said.hold) {
            (Outcome::Return, _) if self.returned_today(tx, claim).await? == 1 => {
                let topic = Topic::NeedsYou { claim: claim.number, things: 1 };
                self.tell_family(tx, claim, &topic).await
            }
            (Outcome::Hold, Some((office, _))) if self.held_today(tx, claim, office).await? == 1 => {
                let topic = Topic::Waiting { claim: claim.number, office: office.clone() };
                self.tell_family(tx, claim, &topic).await
            }
            _ => Ok(()),
        }
    }

    /// How many lines of a claim went back to its family today.
    async fn returned_today(&self, tx: &mut Tx, claim: &Claim) -> Result<usize, Error> {
        let today = self.clock.today();
        let told = events::of_claim(tx, &Scope::All, claim.id).await?;
        let returned = told.iter().filter(|told| {
            let event = &told.event;
            event.kind == EventKind::LineDecided && event.became == LineState::Returned.code()
        });
        Ok(returned.filter(|told| in_boston(told.at).date() == today).count())
    }

    /// How many lines of a claim wait for an office since today.
    async fn held_today(&self, tx: &mut Tx, claim: &Claim, office: &str) -> Result<usize, Error> {
        let today = self.clock.today();
        let whole = whole_claims::find(tx, &Scope::All, claim.number).await?.ok_or(Refusal::Missing)?;
        let standing = whole.lines.iter().filter_map(|line| line.decision.as_ref());
        let held = standing.filter(|(decision, _)| decision.hold_owner.as_deref() == Some(office));
        Ok(held.filter(|(decision, _)| in_boston(decision.decided_at).date() == today).count())
    }

    /// Notes the first day on which every line had been looked at.
    async fn papers_read(&self, tx: &mut Tx, mut claim: Claim) -> Result<(), Error> {
        let lines = sessions::of_claim(tx, claim.id).await?;
        if claim.reviewed_on.is_none() && !lines.iter().any(|line| line.state == LineState::Sent) {
            claim.reviewed_on = Some(self.clock.today());
            claims::save(tx, &claim).await?;
        }
        Ok(())
    }
}
