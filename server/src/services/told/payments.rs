//! The payments of a claim as its family reads them, and whether its money waits for the family.

use app::queries::claims::PayToPart;
use app::queries::tracker::{DetailsWanted, PaymentFacts, PaymentStage};
use domain::access::{Action, Actor, Subject, may};
use domain::money::Money;
use domain::payment::Aside;
use sqlx::AnyConnection;

use super::Told;
use crate::services::Error;
use crate::store::claim_payments::Payment;
use crate::store::claims::{Claim, PayTo};
use crate::store::payouts;

/// What the family must say again; nothing while no money of the claim waits for that.
pub(super) async fn details_wanted(
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

impl Told {
    /// The payments with what of them is for this claim; approved money without a payment is one more.
    pub(super) fn payments(&self, rows: &[Payment], wait: bool, with_address: bool) -> Vec<PaymentFacts> {
        let payouts: Vec<_> = self.lines.iter().filter_map(|line| line.payout).collect();
        let of = |id| payouts.iter().filter(move |payout| payout.payment == id);
        let waiting: Vec<_> = of(None).collect();
        let approved = (!waiting.is_empty()).then(|| PaymentFacts {
            state: if wait { PaymentStage::WaitsForYou } else { PaymentStage::Approved },
            amount: waiting.iter().map(|payout| payout.amount).sum(),
            sessions: waiting.len(),
            method: self.claim.pay_to.method.clone(),
            to: None,
            sent_on: None,
            trace: None,
            came_back: None,
        });
        let payment = |row: &Payment| {
            let state = match row.state.as_str() {
                "CONFIRMED" => PaymentStage::Sent,
                "EXPORTED" => PaymentStage::OnItsWay,
                "RETURNED" => PaymentStage::CameBack,
                _ => PaymentStage::Approved,
            };
            let came_back = state == PaymentStage::CameBack;
            let here: Money = of(Some(row.id)).map(|payout| payout.amount).sum();
            PaymentFacts {
                state,
                amount: if came_back { row.amount } else { here },
                sessions: of(Some(row.id)).count(),
                method: row.method.clone(),
                to: with_address.then(|| format!("{}, {}", row.payee, row.address)),
                sent_on: row.paid_on,
                trace: row.trace.clone().filter(|_| with_address),
                came_back: came_back.then(|| told_why(row)),
            }
        };
        approved.into_iter().chain(rows.iter().map(payment)).collect()
    }
}

/// Why a payment came back, as the City wrote it; the sentence around it ends by itself.
fn told_why(payment: &Payment) -> String {
    payment.returned_why.as_deref().unwrap_or_default().trim_end_matches('.').to_owned()
}
