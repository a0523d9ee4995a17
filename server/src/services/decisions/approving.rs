//! The second person: agree, or send the line back to the first.

use domain::access::{Action, Actor, Subject, may};
use domain::claim::{ClaimRef, LineState};
use domain::event::EventKind;
use domain::field::{Field, Problem, Wrong};
use domain::refusal::Refusal;

use super::{line_for, unchanged};
use crate::services::{Error, Services};
use crate::store::claims::Claim;
use crate::store::decisions::{self, Decision};
use crate::store::events::Event;
use crate::store::ledger::EntryKind;
use crate::store::payouts::{self, NewPayout};
use crate::store::sessions::Session;
use crate::store::{Tx, claims, ledger, sessions};

impl Services {
    /// Agrees as the second person to the decision that stands.
    pub async fn approve_line(&self, actor: &Actor, number: ClaimRef, n: i64) -> Result<(), Error> {
        self.approve_line_read(actor, number, n, None).await
    }

    /// Agrees as the second person to what was read: kept minutes become paid minutes, and the money is ready for the
    /// next batch. `None` as version agrees to the decision that stands.
    pub async fn approve_line_read(
        &self,
        actor: &Actor,
        number: ClaimRef,
        n: i64,
        version: Option<i64>,
    ) -> Result<(), Error> {
        let mut tx = self.store.write().await?;
        let (claim, mut line, decision) = decided_line(&mut tx, actor, number, n).await?;
        unchanged(&mut tx, &line, version).await?;
        let pays = line.service_line.ok_or(Refusal::WrongState)?;
        self.release(&mut tx, actor, &mut line).await?;
        let left = ledger::left(&mut tx, pays).await?;
        if decision.minutes > left {
            return Err(Refusal::OverHours { left: left.max(0) }.into());
        }
        self.enter_minutes(&mut tx, actor, &line, (EntryKind::Reimbursed, decision.minutes)).await?;
        let now = self.clock.now();
        decisions::approve(&mut tx, &decision, actor.person, now).await?;
        line.state = LineState::Approved;
        sessions::save(&mut tx, &line).await?;
        let payout = NewPayout {
            id: self.ids.new_id(now),
            decision: decision.id,
            session: line.id,
            claim: claim.id,
            household: claim.household,
            amount: decision.amount,
            minutes: decision.minutes,
        };
        payouts::add(&mut tx, &payout, now).await?;
        let event = Event::new(EventKind::LineApproved).claim(claim.household, claim.id).session(line.id);
        let event = event.about(decision.id).change(LineState::Decided, line.state);
        self.record(&mut tx, actor, &event).await?;
        self.keep_decided(tx, &claim).await
    }

    /// Sends a decided line back to the caseworkers, with a word why. Its minutes stay kept for it.
    pub async fn send_back(&self, actor: &Actor, number: ClaimRef, n: i64, note: &str) -> Result<(), Error> {
        let mut tx = self.store.write().await?;
        let (claim, mut line, decision) = decided_line(&mut tx, actor, number, n).await?;
        let note = note.trim();
        if note.is_empty() {
            return Err(Refusal::from(vec![Problem::new(Field::SecondNote, Wrong::Missing)]).into());
        }
        decisions::undo(&mut tx, decision.id, actor.person, note, self.clock.now()).await?;
        line.state = LineState::Sent;
        sessions::save(&mut tx, &line).await?;
        let event = Event::new(EventKind::LineSentBack).claim(claim.household, claim.id).session(line.id);
        let event = event.about(decision.id).change(LineState::Decided, line.state);
        self.record(&mut tx, actor, &event).await?;
        claims::retell(&mut tx, claim.id).await?;
        self.commit(tx).await?;
        Ok(())
    }
}

/// A line that waits for a second person, if the actor may be that person.
async fn decided_line(
    tx: &mut Tx,
    actor: &Actor,
    number: ClaimRef,
    n: i64,
) -> Result<(Claim, Session, Decision), Error> {
    let (claim, line) = line_for(tx, actor, number, n).await?;
    let decision = decisions::standing(tx, line.id).await?;
    let decided_by = decision.as_ref().map(|decision| decision.decided_by);
    may(actor, Action::ApproveSecond, Subject::Line { sent_by: claim.sent_by, decided_by })?;
    match decision {
        Some(decision) if line.state == LineState::Decided => Ok((claim, line, decision)),
        _ => Err(Refusal::WrongState.into()),
    }
}
