//! Messages: a family and the office write to one another about a claim.

use app::mail::Topic;
use domain::access::{Action, Actor, Subject, may};
use domain::claim::ClaimRef;
use domain::event::EventKind;
use domain::field::{Field, Problem, Wrong};
use domain::id::MessageId;
use domain::refusal::Refusal;

use super::{Error, Services, once};
use crate::store::claims::Claim;
use crate::store::events::Event;
use crate::store::messages::Message;
use crate::store::{Scope, Tx, claims, messages, people};

/// The longest message, in letters.
pub const MOST_LETTERS: usize = 2_000;

impl Services {
    /// Writes a message in a claim. The office's messages reach the family by letter too; what the other side wrote is
    /// read by answering it. The same form again says nothing more.
    pub async fn write_message(
        &self,
        actor: &Actor,
        number: ClaimRef,
        wording: &str,
        form_key: &str,
    ) -> Result<(), Error> {
        let mut tx = self.store.write().await?;
        let claim = claim_to_write_in(&mut tx, actor, number).await?;
        let wording = wording.trim();
        let long = wording.chars().count();
        let wrong = match long {
            0 => Some(Wrong::Missing),
            _ if long > MOST_LETTERS => Some(Wrong::TooLong(long - MOST_LETTERS)),
            _ => None,
        };
        if let Some(wrong) = wrong {
            return Err(Refusal::from(vec![Problem::new(Field::MessageText, wrong)]).into());
        }
        messages::read(&mut tx, claim.id, actor.role.is_staff(), self.clock.now()).await?;
        let key = once(form_key, &[&number.to_string(), wording]);
        if self.posted_before(&mut tx, actor, &key).await?.is_some() {
            return Ok(());
        }
        let id = self.say(&mut tx, actor, &claim, wording).await?;
        self.posted(&mut tx, actor, &key, &id.to_string()).await?;
        self.commit(tx).await?;
        Ok(())
    }

    /// Notes that this side has read what the other wrote.
    pub async fn read_messages(&self, actor: &Actor, number: ClaimRef) -> Result<(), Error> {
        let mut tx = self.store.write().await?;
        let claim = claim_to_write_in(&mut tx, actor, number).await?;
        messages::read(&mut tx, claim.id, actor.role.is_staff(), self.clock.now()).await?;
        self.commit(tx).await?;
        Ok(())
    }

    /// Writes a message within a story.
    pub(super) async fn say(
        &self,
        tx: &mut Tx,
        actor: &Actor,
        claim: &Claim,
        wording: &str,
    ) -> Result<MessageId, Error> {
        let now = self.clock.now();
        let message = Message {
            id: self.ids.new_id(now),
            household: claim.household,
            claim: claim.id,
            person: actor.person,
            person_name: actor.name.clone(),
            from_staff: actor.role.is_staff(),
            wording: wording.to_owned(),
            language: actor.language,
            written_at: now,
            read_at: None,
        };
        messages::add(tx, &message).await?;
        let event = Event::new(EventKind::MessageWritten).claim(claim.household, claim.id);
        self.record(tx, actor, &event.about(message.id)).await?;
        if message.from_staff {
            for guardian in people::guardians(tx, claim.household).await? {
                self.write_to(tx, guardian.id, &Topic::Message { claim: claim.number }).await?;
            }
        }
        Ok(message.id)
    }
}

async fn claim_to_write_in(tx: &mut Tx, actor: &Actor, number: ClaimRef) -> Result<Claim, Error> {
    let claim = claims::find(tx, &Scope::of(actor), number).await?.ok_or(Refusal::Missing)?;
    may(actor, Action::Write, Subject::Household(claim.household))?;
    Ok(claim)
}
