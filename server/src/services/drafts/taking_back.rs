//! Taking back a claim, or some of its lines: the minutes kept for them are free again.

use domain::access::{Action, Actor};
use domain::claim::{ClaimRef, ClaimState, LineState};
use domain::event::EventKind;
use domain::field::{Field, Problem, Wrong};
use domain::refusal::Refusal;

use super::claim_for;
use crate::services::{Error, Services};
use crate::store::claims::Claim;
use crate::store::events::Event;
use crate::store::ledger::{Entry, EntryKind};
use crate::store::sessions::Session;
use crate::store::{Tx, claims, ledger, sessions};

/// Whether a line can still be taken back: nobody has approved or denied it.
pub const fn can_be_taken_back(state: LineState) -> bool {
    matches!(state, LineState::Draft | LineState::Sent | LineState::Returned | LineState::Held)
}

impl Services {
    /// Takes back the lines with these numbers, or the whole claim when none is named. Of the whole claim, denied lines
    /// stay denied; a line that was approved stops it.
    pub async fn take_back(&self, actor: &Actor, number: ClaimRef, lines: &[i64]) -> Result<(), Error> {
        let mut tx = self.store.write().await?;
        let mut claim = claim_for(&mut tx, actor, Action::Sign, number).await?;
        let all = sessions::of_claim(&mut tx, claim.id).await?;
        if claim.state == ClaimState::TakenBack {
            return Ok(());
        }
        let open = |line: &Session| !matches!(line.state, LineState::Denied | LineState::TakenBack);
        let wanted = |line: &Session| if lines.is_empty() { open(line) } else { lines.contains(&line.n) };
        let (going, staying): (Vec<_>, Vec<_>) = all.into_iter().partition(wanted);
        if going.is_empty() && !lines.is_empty() {
            return Err(Refusal::from(vec![Problem::new(Field::TakeBackLines, Wrong::Missing)]).into());
        }
        if !going.iter().all(|line| can_be_taken_back(line.state)) {
            return Err(Refusal::WrongState.into());
        }
        for line in going {
            self.let_go(&mut tx, actor, &claim, line).await?;
        }
        if !staying.iter().any(open) {
            let was = claim.state;
            claim.state = ClaimState::TakenBack;
            claims::save(&mut tx, &claim).await?;
            let event = Event::new(EventKind::ClaimTakenBack).claim(claim.household, claim.id);
            self.record(&mut tx, actor, &event.change(was, claim.state)).await?;
        }
        if claim.state == ClaimState::Sent {
            // The lines that stay may now get minutes that those which went had taken.
            let checks = self.check_claim(&mut tx, &claim).await?;
            self.reserve_again(&mut tx, Some(actor.person), claim.id, &checks).await?;
        }
        claims::retell(&mut tx, claim.id).await?;
        self.commit(tx).await?;
        Ok(())
    }

    /// Takes one line back and frees its minutes.
    async fn let_go(
        &self,
        tx: &mut Tx,
        actor: &Actor,
        claim: &Claim,
        mut line: Session,
    ) -> Result<(), Error> {
        let now = self.clock.now();
        if let Some(pays) = line.service_line {
            let entry = Entry {
                line: pays,
                kind: EntryKind::Released,
                minutes: line.reserved_minutes,
                claim: Some(claim.id),
                session: Some(line.id),
                person: Some(actor.person),
            };
            ledger::enter(tx, self.ids.new_id(now), &entry, now).await?;
        }
        let was = line.state;
        line.state = LineState::TakenBack;
        line.reserved_minutes = 0;
        sessions::save(tx, &line).await?;
        let event = Event::new(EventKind::LineTakenBack).claim(claim.household, claim.id).session(line.id);
        self.record(tx, actor, &event.change(was, line.state)).await?;
        Ok(())
    }
}
