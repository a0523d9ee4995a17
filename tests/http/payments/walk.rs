//! A walk of chance through everything that finance, the City and families can do with money.

use std::fmt::Write as _;

use domain::payment::{BatchState, PaymentState};
use server::services::Error;
use server::store::batches::{self, Batch};
use server::store::claims::PayTo;
use server::store::payments::{self, Payment};
use server::store::payouts;
use tests::Portal;

use super::approved::{Approved, approve, by_check};
use super::{CHEN, GOMES, LAN, say};

/// Chance that is the same each time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % most.max(1)
    }

    fn one_of<'a, T>(&mut self, all: &'a [T]) -> Option<&'a T> {
        all.get(self.below(all.len()))
    }
}

/// Walks so many steps. A refusal is a step too; a fault, or a cent that is not where it should be, fails the story.
pub async fn walk(portal: &Portal, seed: u64, steps: usize) {
    let mut chance = Chance(seed);
    let mut claims = Vec::new();
    for step in 0..steps {
        let what = chance.below(9);
        let outcome = take_step(portal, &mut chance, what, &mut claims).await;
        assert!(
            !matches!(outcome, Err(Error::Store(_) | Error::Files(_))),
            "{seed} {step} {what}: {outcome:?}"
        );
        let mut connection = portal.services.store.read().await.unwrap();
        let tie = payouts::tie_out(&mut connection).await.unwrap();
        assert!(tie.holds(), "{seed} {step} {what}: {tie:?}");
    }
    // The walk went somewhere.
    let mut connection = portal.services.store.read().await.unwrap();
    let tie = payouts::tie_out(&mut connection).await.unwrap();
    assert!(tie.confirmed.count > 0 && tie.approved.cents() > 0, "{tie:?}");
}

async fn take_step(
    portal: &Portal,
    chance: &mut Chance,
    what: usize,
    claims: &mut Vec<Approved>,
) -> Result<(), Error> {
    let services = &portal.services;
    let (chen, gomes) = (portal.actor(CHEN).await, portal.actor(GOMES).await);
    match what {
        0 | 1 => {
            let cents: Vec<i64> =
                (0..=chance.below(3)).map(|_| i64::try_from(chance.below(20_000)).unwrap() + 1).collect();
            let zip = if chance.below(5) == 0 { "212" } else { "02122" };
            claims.push(approve(portal, LAN, &cents, &PayTo { zip: zip.into(), ..by_check() }).await);
        }
        2 => {
            services.build_batch(&chen).await?;
        }
        3 => {
            if let Some(batch) = some_batch(portal, chance, BatchState::Built).await {
                let list = of_batch(portal, &batch).await;
                let payment = chance.one_of(&list).unwrap();
                services.set_aside(&chen, batch.number, payment.id, "not now").await?;
            }
        }
        4 => {
            if let Some(batch) = some_batch(portal, chance, BatchState::Built).await {
                services.release_batch(&gomes, batch.number, &batch.control.sum.typed()).await?;
            }
        }
        5 => {
            if let Some(batch) = some_batch(portal, chance, BatchState::Released).await {
                services.export_batch(&chen, batch.number).await?;
            }
        }
        6 | 7 => answer(portal, chance).await?,
        _ => {
            if let Some(claim) = chance.one_of(claims) {
                if chance.below(2) == 0 {
                    services.put_back(&chen, claim.number).await?;
                } else {
                    services
                        .confirm_details(&portal.actor(LAN).await, claim.number, &by_check(), None)
                        .await?;
                }
            }
        }
    }
    Ok(())
}

/// The City answers for some payments: most are paid, some come back, also some that were paid.
async fn answer(portal: &Portal, chance: &mut Chance) -> Result<(), Error> {
    let mut lines = String::new();
    for state in [BatchState::Exported, BatchState::Confirmed] {
        let Some(batch) = some_batch(portal, chance, state).await else { continue };
        for payment in of_batch(portal, &batch).await {
            let line = match (payment.state, chance.below(4)) {
                (PaymentState::Exported, 0) | (PaymentState::Confirmed, 1) => "RETURNED,,,,moved",
                (PaymentState::Exported, 1 | 2) => "PAID,2025-12-05,CHECK,1001,",
                _ => continue,
            };
            writeln!(lines, "{},{line}", payment.id).unwrap();
        }
    }
    if lines.is_empty() { Ok(()) } else { say(portal, &lines).await.map(drop) }
}

async fn some_batch(portal: &Portal, chance: &mut Chance, state: BatchState) -> Option<Batch> {
    let mut connection = portal.services.store.read().await.unwrap();
    let mut all = batches::newest(&mut connection, 100).await.unwrap();
    all.retain(|batch| batch.state == state);
    chance.one_of(&all).cloned()
}

async fn of_batch(portal: &Portal, batch: &Batch) -> Vec<Payment> {
    let mut connection = portal.services.store.read().await.unwrap();
    payments::of_batch(&mut connection, batch.id).await.unwrap()
}
