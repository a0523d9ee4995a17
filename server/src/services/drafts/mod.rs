//! A family's draft, from its start to its sending.
//!
//! Everything that is typed is kept, also when it is wrong; `domain::draft` says what is wrong with it. Each story
//! takes the version that the form was made from: a stale form is refused with what is kept now. `None` asks for no
//! such check (the demo, and stories that only add).

mod license;
mod pay_to;
mod provider;
mod sending;
mod sessions;
mod starting;
#[cfg(test)]
mod stories;
mod taking_back;
pub mod typed;

pub use license::TypedLicense;
pub(crate) use license::kind_needed;
pub use pay_to::check_pay_to;
pub use provider::NamedProvider;
pub use sending::Signature;
pub use starting::NewClaim;
pub use taking_back::can_be_taken_back;

use domain::access::{Action, Actor, Subject, may};
use domain::claim::{ClaimRef, ClaimState};
use domain::refusal::Refusal;

use super::{Error, Services};
use crate::store::claims::Claim;
use crate::store::events::Event;
use crate::store::whole_claims::WholeClaim;
use crate::store::{Scope, Tx, claims, whole_claims};

/// The claim in the actor's scope, if the actor may do this to it.
pub(crate) async fn claim_for(
    tx: &mut sqlx::AnyConnection,
    actor: &Actor,
    action: Action,
    number: ClaimRef,
) -> Result<Claim, Error> {
    let claim = claims::find(tx, &Scope::of(actor), number).await?.ok_or(Refusal::Missing)?;
    may(actor, action, Subject::Household(claim.household))?;
    Ok(claim)
}

/// The claim with its lines, if the actor may fill it in.
pub(crate) async fn whole_claim_for(
    tx: &mut sqlx::AnyConnection,
    actor: &Actor,
    number: ClaimRef,
) -> Result<WholeClaim, Error> {
    let whole = whole_claims::find(tx, &Scope::of(actor), number).await?.ok_or(Refusal::Missing)?;
    may(actor, Action::FillIn, Subject::Household(whole.claim.household))?;
    Ok(whole)
}

/// The claim as [`claim_for`], while it is a draft.
async fn draft_for(tx: &mut Tx, actor: &Actor, action: Action, number: ClaimRef) -> Result<Claim, Error> {
    let claim = claim_for(tx, actor, action, number).await?;
    match claim.state {
        ClaimState::Draft => Ok(claim),
        ClaimState::Sent | ClaimState::TakenBack => Err(Refusal::AlreadySent.into()),
    }
}

/// Refuses a form that was made from an older version.
pub(crate) fn fresh(asked: Option<i64>, kept: i64) -> Result<(), Refusal> {
    match asked {
        Some(asked) if asked != kept => Err(Refusal::ChangedMeanwhile { by: String::new() }),
        _ => Ok(()),
    }
}

impl Services {
    /// Ends a story of a draft: its receipts divided anew, its event, its sum and status, and the commit.
    async fn keep_draft(&self, mut tx: Tx, actor: &Actor, claim: &Claim, event: Event) -> Result<(), Error> {
        self.divide_receipts(&mut tx, claim).await?;
        self.record(&mut tx, actor, &event.claim(claim.household, claim.id)).await?;
        claims::retell(&mut tx, claim.id).await?;
        self.commit(tx).await?;
        Ok(())
    }
}
