//! Makes a one-time code at the moment it leaves, so that it stands nowhere else.

use uuid::Uuid;

use super::{JobError, Worker};
use crate::store::{people, sign_in_codes};

impl Worker {
    /// Makes the code of a request and sends it; for an unknown address there is nobody to send it to.
    pub(super) async fn send_code(&self, request: Uuid) -> Result<(), JobError> {
        let services = &self.services;
        let mut tx = services.store.write().await?;
        let Some(person) = sign_in_codes::asker(&mut tx, request, services.clock.now()).await? else {
            return Ok(());
        };
        let Some(person) = people::by_id(&mut tx, person).await? else { return Ok(()) };
        let code = services.ids.code();
        sign_in_codes::made(&mut tx, request, &services.code_hash(request, &code)).await?;
        tx.commit().await?;
        let letter = app::mail::code_letter(person.language, &code);
        self.mailer.send(&Uuid::to_string(&request), &person.email, &letter).await?;
        Ok(())
    }
}
