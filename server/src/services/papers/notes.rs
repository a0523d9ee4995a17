//! Session notes: which paper belongs to which session.

use domain::access::Actor;
use domain::claim::ClaimRef;
use domain::event::EventKind;
use domain::id::DocumentId;
use domain::refusal::Refusal;

use super::{is_open, open_claim, own_paper};
use crate::services::{Error, Services};
use crate::store::claims::Claim;
use crate::store::events::Event;
use crate::store::sessions::Session;
use crate::store::{Tx, sessions};

impl Services {
    /// Gives a session its note.
    pub async fn attach_note(
        &self,
        actor: &Actor,
        number: ClaimRef,
        n: i64,
        note: DocumentId,
    ) -> Result<(), Error> {
        self.assign_notes(actor, number, &[(n, Some(note))]).await
    }

    /// Gives sessions their notes, or takes them away; sessions that are not named stay as they are.
    pub async fn assign_notes(
        &self,
        actor: &Actor,
        number: ClaimRef,
        notes: &[(i64, Option<DocumentId>)],
    ) -> Result<(), Error> {
        let mut tx = self.store.write().await?;
        let (claim, lines) = open_claim(&mut tx, actor, number).await?;
        let mut changed = Vec::new();
        for (n, note) in notes {
            let line = lines.iter().find(|line| line.n == *n).ok_or(Refusal::Missing)?;
            if line.note == *note {
                continue;
            }
            if !is_open(line) {
                return Err(Refusal::AlreadySent.into());
            }
            own_paper(&mut tx, &claim, *note).await?;
            self.give_note(&mut tx, actor, &claim, line, *note).await?;
            changed.push(n.to_string());
        }
        let event = Event::new(EventKind::PapersChanged).about("notes").change("", changed.join(","));
        self.keep_change(tx, actor, &claim, event).await
    }

    async fn give_note(
        &self,
        tx: &mut Tx,
        actor: &Actor,
        claim: &Claim,
        line: &Session,
        note: Option<DocumentId>,
    ) -> Result<(), Error> {
        let name = |note: Option<DocumentId>| note.map(|id| id.to_string()).unwrap_or_default();
        sessions::save(tx, &Session { note, ..line.clone() }).await?;
        let event = Event::new(EventKind::PapersChanged).claim(claim.household, claim.id).session(line.id);
        self.record(tx, actor, &event.change(name(line.note), name(note))).await?;
        Ok(())
    }
}
