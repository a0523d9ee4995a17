//! Undoing a decision: the line waits for a caseworker again, while its money has not left.

use domain::access::{Action, Actor, Subject, may};
use domain::claim::{ClaimRef, LineState};
use domain::event::EventKind;
use domain::field::{Field, Problem, Wrong};
use domain::refusal::Refusal;

use super::line_for;
use crate::services::{Error, Services};
use crate::store::decisions::Decision;
use crate::store::events::Event;
use crate::store::ledger::EntryKind;
use crate::store::sessions::Session;
use crate::store::{Tx, claims, decisions, payouts, sessions};

impl Services {
    /// Undoes the decision on a line; what was approved stays approved once it is in a batch.
    pub async fn undo_line(&self, actor: &Actor, number: ClaimRef, n: i64, why: &str) -> Result<(), Error> {
        let mut tx = self.store.write().await?;
        let (claim, mut line) = line_for(&mut tx, actor, number, n).await?;
        may(actor, Action::Decide, Subject::Line { sent_by: claim.sent_by, decided_by: None })?;
        let was = line.state;
        let decision = decisions::standing(&mut tx, line.id).await?.ok_or(Refusal::WrongState)?;
        let why = why.trim();
        if why.is_empty() {
            return Err(Refusal::from(vec![Problem::new(Field::UndoWhy, Wrong::Missing)]).into());
        }
        match was {
            LineState::Approved => self.take_money_back(&mut tx, actor, &line, &decision).await?,
            LineState::Returned | LineState::Denied | LineState::Held | LineState::Decided => {}
            LineState::Draft | LineState::Sent | LineState::TakenBack => {
                return Err(Refusal::WrongState.into());
            }
        }
        decisions::undo(&mut tx, decision.id, actor.person, why, self.clock.now()).await?;
        line.state = LineState::Sent;
        line.returned_on = None;
        sessions::save(&mut tx, &line).await?;
        let event = Event::new(EventKind::DecisionUndone).claim(claim.household, claim.id).session(line.id);
        self.record(&mut tx, actor, &event.about(decision.id).change(was, line.state)).await?;
        let checks = self.check_claim(&mut tx, &claim).await?;
        self.reserve_again(&mut tx, Some(actor.person), claim.id, &checks).await?;
        claims::retell(&mut tx, claim.id).await?;
        self.commit(tx).await?;
        Ok(())
    }

    /// Frees the paid minutes and removes payout and approval, while the payout is open.
    async fn take_money_back(
        &self,
        tx: &mut Tx,
        actor: &Actor,
        line: &Session,
        decision: &Decision,
    ) -> Result<(), Error> {
        decisions::disapprove(tx, decision.id).await?;
        if !payouts::remove_open(tx, decision.id).await? {
            return Err(Refusal::InBatch.into());
        }
        self.enter_minutes(tx, actor, line, (EntryKind::Undone, decision.minutes)).await
    }
}
