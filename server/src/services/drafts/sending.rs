//! Signing and sending: the draft becomes a claim, and its minutes are kept for it.

use app::mail::Topic;
use domain::access::{Action, Actor};
use domain::claim::{ClaimRef, ClaimState, LineState};
use domain::event::EventKind;
use domain::field::{Field, Problem, Problems, Wrong};
use domain::refusal::Refusal;

use super::sessions::fill;
use super::{check_pay_to, claim_for, typed};
use crate::services::{Error, Services};
use crate::store::claims::Claim;
use crate::store::events::Event;
use crate::store::sessions::Session;
use crate::store::{Tx, claims, people, sessions};

/// The two statements and the name that sign a claim.
#[derive(Clone, Debug, Default)]
pub struct Signature {
    /// "These sessions happened."
    pub happened: bool,
    /// "I paid this money. Nobody has paid me back."
    pub paid: bool,
    /// The typed name.
    pub name: String,
}

impl Signature {
    fn check(&self, problems: &mut Problems) {
        if !self.happened {
            problems.add(Field::SignHappened, Wrong::Missing);
        }
        if !self.paid {
            problems.add(Field::SignPaid, Wrong::Missing);
        }
        if self.name.trim().is_empty() {
            problems.add(Field::SignName, Wrong::Missing);
        }
    }
}

impl Services {
    /// Sends a claim. What is sent already stays sent; missing papers never block, but a session without a day or a
    /// price, no provider, or nowhere to pay to does.
    pub async fn send_claim(
        &self,
        actor: &Actor,
        number: ClaimRef,
        signature: &Signature,
    ) -> Result<(), Error> {
        let mut tx = self.store.write().await?;
        let mut claim = claim_for(&mut tx, actor, Action::Sign, number).await?;
        match claim.state {
            ClaimState::Draft => {}
            ClaimState::Sent => return Ok(()),
            ClaimState::TakenBack => return Err(Refusal::WrongState.into()),
        }
        let mut lines = sessions::of_claim(&mut tx, claim.id).await?;
        let problems = self.unready(&mut tx, &claim, &mut lines, signature).await?;
        if !problems.is_empty() {
            return Err(Refusal::from(problems).into());
        }
        self.sign(&mut tx, actor, &mut claim, &mut lines, signature).await?;
        let checks = self.check_claim(&mut tx, &claim).await?;
        self.reserve_again(&mut tx, Some(actor.person), claim.id, &checks).await?;
        self.record(&mut tx, actor, &Event::new(EventKind::ClaimSent).claim(claim.household, claim.id))
            .await?;
        self.tell_family(&mut tx, &claim, &Topic::Received { claim: number }).await?;
        claims::retell(&mut tx, claim.id).await?;
        self.commit(tx).await?;
        Ok(())
    }

    /// What keeps the claim from being sent. Reads all sessions anew: a day that had not come may have come.
    async fn unready(
        &self,
        tx: &mut Tx,
        claim: &Claim,
        lines: &mut [Session],
        signature: &Signature,
    ) -> Result<Vec<Problem>, Error> {
        let mut problems = Problems::default();
        if claim.provider.is_none() {
            problems.add(Field::ProviderChoice, Wrong::Missing);
        }
        if lines.is_empty() {
            problems.add(Field::ClaimSessions, Wrong::Missing);
        }
        let today = self.clock.today();
        let mut blocked = false;
        for line in lines {
            let typed = typed::read(&line.typed);
            fill(self, claim, line, &typed);
            blocked |= typed.check(today).blocking().next().is_some();
        }
        if blocked {
            problems.add(Field::ClaimSessions, Wrong::Format);
        }
        let guardians = people::guardians(tx, claim.household).await?;
        if !check_pay_to(&claim.pay_to, &guardians).is_empty() {
            problems.add(Field::PayMethod, Wrong::Missing);
        }
        signature.check(&mut problems);
        Ok(problems.into_vec())
    }

    /// Puts the signature on the claim and makes its sessions lines.
    async fn sign(
        &self,
        tx: &mut Tx,
        actor: &Actor,
        claim: &mut Claim,
        lines: &mut [Session],
        signature: &Signature,
    ) -> Result<(), Error> {
        claim.state = ClaimState::Sent;
        claim.sent_by = Some(actor.person);
        claim.sent_at = Some(self.clock.now());
        claim.sent_on = Some(self.clock.today());
        claim.signed_name = Some(signature.name.trim().to_owned());
        claims::save(tx, claim).await?;
        claim.version += 1;
        for line in lines {
            line.state = LineState::Sent;
            line.provider = line.provider.or(claim.provider);
            sessions::save(tx, line).await?;
        }
        Ok(())
    }
}
