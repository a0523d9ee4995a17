//! Building a batch: everything that is ready, one payment for each claim.

use domain::access::{Action, Actor, Subject, may};
use domain::event::EventKind;
use domain::field::{Field, Problem, Wrong};
use domain::id::BatchId;
use domain::money::Money;
use domain::payment::Aside;
use domain::refusal::Refusal;

use super::{control, needs_details, off};
use crate::services::drafts::check_pay_to;
use crate::services::{Error, Services};
use crate::store::events::Event;
use crate::store::payments::NewPayment;
use crate::store::payouts::{Control, Ready};
use crate::store::{Tx, batches, claims, payments, payouts, people};

/// A batch that was built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Built {
    /// Which batch.
    pub id: BatchId,
    /// Its number.
    pub number: i64,
}

impl Services {
    /// Takes all ready payouts into the next batch. A payee that can't be paid is set aside, and the rest goes on.
    pub async fn build_batch(&self, actor: &Actor) -> Result<Built, Error> {
        may(actor, Action::KeepPayments, Subject::Portal)?;
        let mut tx = self.store.write().await?;
        let ledger = payouts::ready_control(&mut tx).await?;
        let groups = payouts::ready(&mut tx).await?;
        let all = sum(&groups);
        let good = self.sort_out(&mut tx, actor, groups).await?;
        if good.is_empty() {
            // What was set aside stays so, with its reason.
            self.commit(tx).await?;
            return Err(Refusal::NothingToPay.into());
        }
        let now = self.clock.now();
        let id: BatchId = self.ids.new_id(now);
        if ledger != all {
            return Err(off(id, "the ready payouts differ from their claims").into());
        }
        let payments = i64::try_from(good.len()).unwrap_or(i64::MAX);
        let number = batches::add(&mut tx, id, (actor.person, now), payments, sum(&good)).await?;
        self.take_groups(&mut tx, id, &good).await?;
        let batch = batches::find(&mut tx, number).await?.ok_or(Refusal::Missing)?;
        control(&mut tx, &batch).await?;
        let told = format!("{number}: {payments}, {}", batch.control.sum);
        self.record(&mut tx, actor, &Event::new(EventKind::BatchBuilt).about(id).change("", told)).await?;
        self.commit(tx).await?;
        Ok(Built { id, number })
    }

    /// Sets the claims aside whose payee can't be paid; gives the others.
    async fn sort_out(&self, tx: &mut Tx, actor: &Actor, groups: Vec<Ready>) -> Result<Vec<Ready>, Error> {
        let mut good = Vec::with_capacity(groups.len());
        for group in groups {
            let guardians = people::guardians(tx, group.household).await?;
            let problems = check_pay_to(&group.pay_to, &guardians);
            let Some(problem) = problems.first() else {
                good.push(group);
                continue;
            };
            let why = aside(*problem);
            // A claim with two groups is set aside as a whole with the first.
            if payouts::set_aside(tx, group.claim, &why).await? > 0 {
                claims::retell(tx, group.claim).await?;
                let event = Event::new(EventKind::PaymentSetAside).claim(group.household, group.claim);
                self.record(tx, actor, &event.change("", &why)).await?;
                self.write_to_family(tx, group.household, &needs_details(group.number)).await?;
            }
        }
        Ok(good)
    }

    /// Makes a payment of each group and takes its payouts into it.
    async fn take_groups(&self, tx: &mut Tx, batch: BatchId, groups: &[Ready]) -> Result<(), Error> {
        let now = self.clock.now();
        for (n, group) in (1..).zip(groups) {
            let id = self.ids.new_id(now);
            payments::add(tx, NewPayment { id, batch, n, group }).await?;
            payouts::take(tx, group, id).await?;
            claims::retell(tx, group.claim).await?;
        }
        Ok(())
    }
}

fn sum(groups: &[Ready]) -> Control {
    Control {
        count: groups.iter().map(|group| group.control.count).sum(),
        sum: groups.iter().map(|group| group.control.sum).sum::<Money>(),
    }
}

/// Why a payee can't be paid, from what is wrong with its details.
const fn aside(problem: Problem) -> Aside {
    match (problem.field, problem.wrong) {
        (Field::PayMethod, _) => Aside::NoMethod,
        (Field::PayName, Wrong::Who) => Aside::NotGuardian,
        (Field::PayName, _) => Aside::NoName,
        (Field::PayZip, _) => Aside::NoZip,
        (Field::PayVendor, _) => Aside::NoVendor,
        _ => Aside::NoAddress,
    }
}
