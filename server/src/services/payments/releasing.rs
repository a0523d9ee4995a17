//! Releasing a batch: the second person looks at it and types its total.

use domain::access::{Action, Actor, Subject, may};
use domain::event::EventKind;
use domain::field::{Field, Problem, Wrong};
use domain::money::Money;
use domain::payment::BatchState;
use domain::refusal::Refusal;

use super::{batch_for, control};
use crate::services::{Error, Services};
use crate::store::batches;
use crate::store::events::Event;

impl Services {
    /// Releases a batch. Whoever built it, or decided or approved a line of it, is refused; so is another total.
    pub async fn release_batch(&self, actor: &Actor, number: i64, typed_total: &str) -> Result<(), Error> {
        may(actor, Action::Release, Subject::Portal)?;
        let mut tx = self.store.write().await?;
        let batch = batch_for(&mut tx, number).await?;
        let hands = batches::hands(&mut tx, batch.id).await?;
        may(actor, Action::Release, Subject::Batch { built_by: batch.built_by, approved_by: &hands })?;
        if batch.state != BatchState::Built {
            return Err(Refusal::WrongState.into());
        }
        typed(typed_total, batch.control.sum)?;
        control(&mut tx, &batch).await?;
        batches::release(&mut tx, batch.id, batch.version, actor.person, self.clock.now()).await?;
        let event = Event::new(EventKind::BatchReleased).about(batch.id);
        self.record(&mut tx, actor, &event.change(batch.state, BatchState::Released)).await?;
        self.commit(tx).await?;
        Ok(())
    }
}

/// Whether the typed total is the total.
fn typed(typed: &str, total: Money) -> Result<(), Refusal> {
    let wrong = match typed.parse::<Money>() {
        Ok(same) if same == total => return Ok(()),
        Ok(_) => Wrong::Mistaken,
        Err(_) if typed.trim().is_empty() => Wrong::Missing,
        Err(_) => Wrong::Format,
    };
    Err(vec![Problem::new(Field::BatchTotal, wrong)].into())
}
