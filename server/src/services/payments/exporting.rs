//! Exporting a batch: its file is made once and is the same for ever; each download is written down.

use app::mail::Topic;
use domain::access::{Action, Actor, Subject, may};
use domain::claim::PayoutState;
use domain::event::EventKind;
use domain::payment::{BatchState, PaymentFile, Row};
use domain::refusal::Refusal;

use super::{batch_for, control, off};
use crate::clock::sha256;
use crate::services::{Error, Services};
use crate::store::events::Event;
use crate::store::payments::Payment;
use crate::store::{Tx, batches, claims, payments, payouts};

/// A file on its way to a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DownloadedFile {
    /// Its name, with the control totals.
    pub name: String,
    /// Its content.
    pub csv: String,
}

impl Services {
    /// Makes the file of a released batch. A second time changes nothing.
    pub async fn export_batch(&self, actor: &Actor, number: i64) -> Result<(), Error> {
        may(actor, Action::KeepPayments, Subject::Portal)?;
        let mut tx = self.store.write().await?;
        let batch = batch_for(&mut tx, number).await?;
        match batch.state {
            BatchState::Exported | BatchState::Confirmed => return Ok(()),
            BatchState::Built | BatchState::Dropped => return Err(Refusal::WrongState.into()),
            BatchState::Released => {}
        }
        control(&mut tx, &batch).await?;
        let list = payments::of_batch(&mut tx, batch.id).await?;
        let file = PaymentFile { batch: number, rows: list.iter().map(row).collect() };
        if (i64::try_from(file.rows.len()), file.total()) != (Ok(batch.payments), batch.control.sum) {
            return Err(off(batch.id, "its file differs").into());
        }
        let csv = file.csv();
        let hash = sha256(csv.as_bytes());
        batches::export(&mut tx, batch.id, batch.version, (&csv, &hash), self.clock.now()).await?;
        payments::export(&mut tx, batch.id).await?;
        let event = Event::new(EventKind::BatchExported).about(batch.id);
        self.record(&mut tx, actor, &event.change(batch.state, BatchState::Exported)).await?;
        for payment in &list {
            self.send_off(&mut tx, actor, payment).await?;
        }
        self.commit(tx).await?;
        Ok(())
    }

    /// Moves the payouts of a payment, and tells the family that its money is on its way.
    async fn send_off(&self, tx: &mut Tx, actor: &Actor, payment: &Payment) -> Result<(), Error> {
        payouts::advance(tx, payment.id, PayoutState::Batched, PayoutState::Exported).await?;
        claims::retell(tx, payment.claim).await?;
        let event = Event::new(EventKind::BatchExported).claim(payment.household, payment.claim);
        let event = event.about(payment.id).change(PayoutState::Batched, PayoutState::Exported);
        self.record(tx, actor, &event).await?;
        self.write_to_family(tx, payment.household, &Topic::Paying { claim: payment.number }).await?;
        Ok(())
    }

    /// The file of a batch, byte for byte as it was made. The download is written down.
    pub async fn download_batch(&self, actor: &Actor, number: i64) -> Result<DownloadedFile, Error> {
        may(actor, Action::SeePayments, Subject::Portal)?;
        let mut tx = self.store.write().await?;
        let batch = batch_for(&mut tx, number).await?;
        let hash = batch.file_hash.ok_or(Refusal::WrongState)?;
        let csv = batches::file(&mut tx, batch.id).await?.ok_or(Refusal::WrongState)?;
        if sha256(csv.as_bytes()) != hash {
            return Err(off(batch.id, "its file is not the one that was made").into());
        }
        let now = self.clock.now();
        batches::downloaded(&mut tx, self.ids.new_id(now), batch.id, actor.person, &hash, now).await?;
        self.commit(tx).await?;
        let name = PaymentFile::name(number, batch.payments, batch.control.sum);
        Ok(DownloadedFile { name, csv })
    }
}

fn row(payment: &Payment) -> Row {
    let pay_to = payment.pay_to.clone();
    Row {
        payment: payment.id,
        method: pay_to.method,
        name: pay_to.name,
        street: pay_to.street,
        city: pay_to.city,
        state: pay_to.state,
        zip: pay_to.zip,
        vendor: pay_to.vendor,
        amount: payment.amount,
        claim: payment.number,
        reissue_of: payment.reissue_of,
    }
}
