//! Whether a claim's money waits for its family, and what is kept of where it goes.

use app::queries::claims::PayToPart;
use app::queries::tracker::DetailsWanted;
use domain::access::{Action, Actor, Subject, may};
use domain::payment::Aside;
use sqlx::AnyConnection;

use crate::services::Error;
use crate::store::claims::{Claim, PayTo};
use crate::store::payouts;

/// What the family must say again; nothing while no money of the claim waits for that.
pub(super) async fn wanted(
    tx: &mut AnyConnection,
    actor: &Actor,
    claim: &Claim,
) -> Result<Option<DetailsWanted>, Error> {
    let mut why = payouts::aside_of_claim(tx, claim.id).await?;
    why.retain(Aside::ends_with_details);
    if why.is_empty() {
        return Ok(None);
    }
    let can_sign = may(actor, Action::Sign, Subject::Household(claim.household)).is_ok();
    let kept = if can_sign { claim.pay_to.clone() } else { PayTo::default() };
    let kept = PayToPart {
        number: claim.number,
        version: claim.version,
        can_sign,
        method: kept.method,
        name: kept.name,
        street: kept.street,
        city: kept.city,
        state: kept.state,
        zip: kept.zip,
        vendor: kept.vendor,
    };
    Ok(Some(DetailsWanted { why, kept }))
}
