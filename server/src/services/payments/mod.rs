//! Finance's stories: build a batch, set a payment aside, release, export, and hear from the City.
//!
//! No story makes or loses a cent: approved = open + batched + exported + confirmed after each of them.

mod building;
mod confirming;
mod details;
mod exporting;
mod releasing;
mod setting_aside;

pub use building::Built;
pub use confirming::{Applied, Weighed};
pub use exporting::DownloadedFile;

use app::mail::Topic;
use domain::claim::ClaimRef;
use domain::id::{BatchId, HouseholdId};
use domain::refusal::Refusal;

use super::{Error, Services};
use crate::store::batches::{self, Batch};
use crate::store::{StoreError, Tx, people};

/// The batch with this number.
async fn batch_for(tx: &mut Tx, number: i64) -> Result<Batch, Error> {
    Ok(batches::find(tx, number).await?.ok_or(Refusal::Missing)?)
}

/// Breaks when what a batch says differs from what its payouts say: then nothing of the story happens.
async fn control(tx: &mut Tx, batch: &Batch) -> Result<(), StoreError> {
    let counted = batches::counted(tx, batch.id).await?;
    if counted == (batch.payments, batch.control) { Ok(()) } else { Err(off(batch.id, "its payouts differ")) }
}

fn off(id: BatchId, why: &str) -> StoreError {
    StoreError::Corrupt { table: "payment_batch", id: id.to_string(), why: why.to_owned() }
}

impl Services {
    /// Writes to every guardian of a household.
    async fn write_to_family(
        &self,
        tx: &mut Tx,
        household: HouseholdId,
        topic: &Topic,
    ) -> Result<(), StoreError> {
        for guardian in people::guardians(tx, household).await? {
            self.write_to(tx, guardian.id, topic).await?;
        }
        Ok(())
    }
}

/// The letter to a family whose money waits for its details.
const fn needs_details(claim: ClaimRef) -> Topic {
    Topic::NeedsYou { claim, things: 1 }
}
