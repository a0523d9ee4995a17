//! The caseworkers' job: take a claim, decide its lines one by one, agree as the second person, undo.

mod approving;
mod deciding;
mod said;
mod taking;
mod undoing;

pub use said::Decision;

use app::mail::Topic;
use domain::access::Actor;
use domain::claim::{ClaimRef, ClaimState, LineState};
use domain::refusal::Refusal;

use super::{Error, Services};
use crate::store::claims::Claim;
use crate::store::ledger::{Entry, EntryKind};
use crate::store::sessions::Session;
use crate::store::{Scope, Tx, claims, decisions, ledger, sessions};

/// The sent claim with this number, in the actor's scope.
async fn sent_claim(tx: &mut Tx, actor: &Actor, number: ClaimRef) -> Result<Claim, Error> {
    let claim = claims::find(tx, &Scope::of(actor), number).await?;
    Ok(claim.filter(|claim| claim.state == ClaimState::Sent).ok_or(Refusal::Missing)?)
}

/// A line of a sent claim, in the actor's scope.
async fn line_for(tx: &mut Tx, actor: &Actor, number: ClaimRef, n: i64) -> Result<(Claim, Session), Error> {
    let claim = sent_claim(tx, actor, number).await?;
    let line = sessions::find(tx, claim.id, n).await?.ok_or(Refusal::Missing)?;
    Ok((claim, line))
}

/// Whether the line is as the person read it; else who was first. `None` as version asks for no check of it.
async fn unchanged(tx: &mut Tx, line: &Session, version: Option<i64>) -> Result<(), Error> {
    if version.is_none_or(|version| version == line.version) {
        return Ok(());
    }
    let by = decisions::last_by(tx, line.id).await?.unwrap_or_default();
    Err(Refusal::ChangedMeanwhile { by }.into())
}

impl Services {
    /// Enters minutes of a line in the ledger of the owed service that pays for it.
    async fn enter_minutes(
        &self,
        tx: &mut Tx,
        actor: &Actor,
        line: &Session,
        (kind, minutes): (EntryKind, i64),
    ) -> Result<(), Error> {
        let Some(pays) = line.service_line.filter(|_| minutes != 0) else { return Ok(()) };
        let now = self.clock.now();
        let (claim, session, person) = (Some(line.claim), Some(line.id), Some(actor.person));
        let entry = Entry { line: pays, kind, minutes, claim, session, person };
        ledger::enter(tx, self.ids.new_id(now), &entry, now).await?;
        Ok(())
    }

    /// Frees the minutes that were kept for a line. The line is changed, not saved.
    async fn release(&self, tx: &mut Tx, actor: &Actor, line: &mut Session) -> Result<(), Error> {
        self.enter_minutes(tx, actor, line, (EntryKind::Released, line.reserved_minutes)).await?;
        line.reserved_minutes = 0;
        Ok(())
    }

    /// Ends a story that decided a line: status and turn, the letter when nothing waits any more, the commit.
    async fn keep_decided(&self, mut tx: Tx, claim: &Claim) -> Result<(), Error> {
        let waits = |line: &Session| {
            matches!(line.state, LineState::Sent | LineState::Decided | LineState::Held | LineState::Returned)
        };
        if !sessions::of_claim(&mut tx, claim.id).await?.iter().any(waits) {
            self.tell_family(&mut tx, claim, &Topic::Decided { claim: claim.number }).await?;
        }
        claims::retell(&mut tx, claim.id).await?;
        self.commit(tx).await?;
        Ok(())
    }
}
