//! Setting one payment of a batch aside, and putting it back.

use domain::access::{Action, Actor, Subject, may};
use domain::claim::ClaimRef;
use domain::event::EventKind;
use domain::field::{Field, Problem, Wrong};
use domain::id::PaymentId;
use domain::payment::{Aside, BatchState};
use domain::refusal::Refusal;

use super::{batch_for, control};
use crate::services::{Error, Services};
use crate::store::events::Event;
use crate::store::{Scope, batches, claims, payments, payouts};

/// A reason has at most so many letters.
const LONGEST_REASON: usize = 200;

impl Services {
    /// Sets one payment of a batch aside before the batch is released: its payouts are open again, with the reason.
    /// A batch that becomes empty is dropped; its number is not given again.
    pub async fn set_aside(
        &self,
        actor: &Actor,
        number: i64,
        payment: PaymentId,
        why: &str,
    ) -> Result<(), Error> {
        may(actor, Action::KeepPayments, Subject::Portal)?;
        let why = Aside::ByHand(reason(why)?);
        let mut tx = self.store.write().await?;
        let mut batch = batch_for(&mut tx, number).await?;
        let payment = payments::find(&mut tx, payment).await?.filter(|payment| payment.batch == batch.id);
        if batch.state != BatchState::Built {
            return Err(Refusal::WrongState.into());
        }
        let payment = payment.ok_or(Refusal::Missing)?;
        payouts::open_again(&mut tx, payment.id, &why, false).await?;
        payments::remove(&mut tx, payment.id).await?;
        (batch.payments, batch.control) = batches::counted(&mut tx, batch.id).await?;
        if batch.payments == 0 {
            batch.state = BatchState::Dropped;
        }
        batches::shrink(&mut tx, &batch).await?;
        control(&mut tx, &batch).await?;
        claims::retell(&mut tx, payment.claim).await?;
        let event = Event::new(EventKind::PaymentSetAside).claim(payment.household, payment.claim);
        self.record(&mut tx, actor, &event.about(batch.id).change(payment.amount, &why)).await?;
        self.commit(tx).await?;
        Ok(())
    }

    /// Puts what was set aside of a claim back among the ready lines. What came back waits for the family.
    pub async fn put_back(&self, actor: &Actor, number: ClaimRef) -> Result<(), Error> {
        may(actor, Action::KeepPayments, Subject::Portal)?;
        let mut tx = self.store.write().await?;
        let claim = claims::find(&mut tx, &Scope::of(actor), number).await?.ok_or(Refusal::Missing)?;
        let asides = payouts::aside_of_claim(&mut tx, claim.id).await?;
        let mut done = 0;
        for why in asides.iter().filter(|why| why.ends_by_hand()) {
            done += payouts::put_back(&mut tx, claim.id, why).await?;
            let event = Event::new(EventKind::PaymentPutBack).claim(claim.household, claim.id);
            self.record(&mut tx, actor, &event.change(why, "")).await?;
        }
        if done == 0 {
            return Err(Refusal::WrongState.into());
        }
        claims::retell(&mut tx, claim.id).await?;
        self.commit(tx).await?;
        Ok(())
    }
}

fn reason(typed: &str) -> Result<String, Refusal> {
    let why = typed.trim();
    let wrong = match why.chars().count() {
        0 => Wrong::Missing,
        1..=LONGEST_REASON => return Ok(why.to_owned()),
        _ => Wrong::Long,
    };
    Err(vec![Problem::new(Field::AsideWhy, wrong)].into())
}
