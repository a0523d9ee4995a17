//! A family says again where its money goes, after a payment came back or could not be made.

use domain::access::{Action, Actor};
use domain::claim::ClaimRef;
use domain::event::EventKind;
use domain::refusal::Refusal;

use crate::services::drafts::{check_pay_to, claim_for, fresh};
use crate::services::{Error, Services};
use crate::store::claims::PayTo;
use crate::store::events::Event;
use crate::store::{claims, payouts, people};

impl Services {
    /// Keeps where the money of a claim goes, and puts what waited for it back among the ready lines. Only a guardian
    /// may say it, and only while something waits for it. `None` as version asks for no check of it.
    pub async fn confirm_details(
        &self,
        actor: &Actor,
        number: ClaimRef,
        pay_to: &PayTo,
        version: Option<i64>,
    ) -> Result<(), Error> {
        let mut tx = self.store.write().await?;
        let mut claim = claim_for(&mut tx, actor, Action::Sign, number).await?;
        let mut waiting = payouts::aside_of_claim(&mut tx, claim.id).await?;
        waiting.retain(domain::payment::Aside::ends_with_details);
        if waiting.is_empty() {
            return Err(Refusal::WrongState.into());
        }
        fresh(version, claim.version)?;
        let problems = check_pay_to(pay_to, &people::guardians(&mut tx, claim.household).await?);
        if !problems.is_empty() {
            return Err(Refusal::from(problems).into());
        }
        let changed = if claim.pay_to == *pay_to { "same" } else { "changed" };
        claim.pay_to = pay_to.clone();
        claims::save(&mut tx, &claim).await?;
        for why in &waiting {
            payouts::put_back(&mut tx, claim.id, why).await?;
            let event = Event::new(EventKind::DetailsConfirmed).claim(claim.household, claim.id);
            self.record(&mut tx, actor, &event.change(why, changed)).await?;
        }
        claims::retell(&mut tx, claim.id).await?;
        self.commit(tx).await?;
        Ok(())
    }
}
