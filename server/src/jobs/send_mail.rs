//! Sends a letter in its reader's language.

use uuid::Uuid;

use super::{JobError, Worker};
use crate::store::{mail, people};

impl Worker {
    /// Writes the letter's words now, in the language the person reads now, and sends it once.
    pub(super) async fn send_mail(&self, id: Uuid) -> Result<(), JobError> {
        let services = &self.services;
        let mut connection = services.store.read().await?;
        let Some(letter) = mail::find(&mut connection, id).await? else { return Ok(()) };
        if letter.sent_at.is_some() {
            return Ok(());
        }
        let Some(person) = people::by_id(&mut connection, letter.person).await? else { return Ok(()) };
        let words = app::mail::letter(person.language, &letter.topic, &self.origin);
        self.mailer.send(&id.to_string(), &person.email, &words).await?;
        mail::sent(&mut connection, id, services.clock.now()).await?;
        Ok(())
    }
}
