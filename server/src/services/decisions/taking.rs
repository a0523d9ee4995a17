//! Taking claims from the queue.

use domain::access::{Action, Actor, Role, Subject, may};
use domain::claim::ClaimRef;
use domain::event::EventKind;
use domain::refusal::Refusal;

use super::sent_claim;
use crate::services::{Error, Services};
use crate::store::claims::Claim;
use crate::store::events::Event;
use crate::store::{Scope, Tx, claims, people, queue};

impl Services {
    /// Makes a claim the actor's work. What another caseworker has, only the lead takes over.
    pub async fn take_claim(&self, actor: &Actor, number: ClaimRef) -> Result<(), Error> {
        may(actor, Action::Take, Subject::Portal)?;
        let mut tx = self.store.write().await?;
        let mut claim = sent_claim(&mut tx, actor, number).await?;
        if claim.sent_by == Some(actor.person) {
            return Err(Refusal::SamePerson.into());
        }
        match claim.reviewer {
            Some(person) if person == actor.person => return Ok(()),
            Some(person) if actor.role != Role::Lead => {
                let by = people::by_id(&mut tx, person).await?.map(|person| person.name).unwrap_or_default();
                return Err(Refusal::ChangedMeanwhile { by }.into());
            }
            _ => {}
        }
        let was = claim.reviewer.map(|person| person.to_string()).unwrap_or_default();
        claim.reviewer = Some(actor.person);
        claims::save(&mut tx, &claim).await?;
        self.taken(&mut tx, actor, &claim, was).await?;
        self.commit(tx).await?;
        Ok(())
    }

    /// Takes the claim that waits longest and that nobody has; none when nothing waits.
    pub async fn take_next(&self, actor: &Actor) -> Result<Option<ClaimRef>, Error> {
        may(actor, Action::Take, Subject::Portal)?;
        let mut tx = self.store.write().await?;
        let Some(number) = queue::take_oldest(&mut tx, &Scope::of(actor), actor.person).await? else {
            return Ok(None);
        };
        let claim = sent_claim(&mut tx, actor, number).await?;
        self.taken(&mut tx, actor, &claim, String::new()).await?;
        self.commit(tx).await?;
        Ok(Some(number))
    }

    /// Writes down who has the claim now.
    async fn taken(&self, tx: &mut Tx, actor: &Actor, claim: &Claim, was: String) -> Result<(), Error> {
        let event = Event::new(EventKind::ClaimTaken).claim(claim.household, claim.id);
        self.record(tx, actor, &event.change(was, actor.person)).await?;
        claims::retell(tx, claim.id).await?;
        Ok(())
    }
}
