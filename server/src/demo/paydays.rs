//! The days on which the example district pays what two people approved, and what the City answered.

use std::fmt::Write as _;

use anyhow::{Context as _, Result};
use domain::claim::ClaimRef;
use jiff::civil::{Date, date};

use super::office::person;
use super::play::STEP;
use crate::services::{Services, retrying};
use crate::store::batches;
use crate::store::payments::{self, Payment};

const BUILDS: &str = "chen@example.org";
const RELEASES: &str = "gomes@example.org";

/// A day on which a batch goes out.
#[derive(Clone, Copy, Debug)]
pub(super) struct Payday {
    /// The day.
    pub on: Date,
    /// The day on which the City answers, where it has answered.
    pub answered: Option<Date>,
}

/// All of them. The City has not answered the last one yet.
pub(super) const PAYDAYS: [Payday; 5] = [
    Payday { on: date(2025, 12, 8), answered: Some(date(2025, 12, 11)) },
    Payday { on: date(2026, 1, 5), answered: Some(date(2026, 1, 8)) },
    Payday { on: date(2026, 2, 9), answered: Some(date(2026, 2, 12)) },
    Payday { on: date(2026, 4, 6), answered: Some(date(2026, 4, 9)) },
    Payday { on: date(2026, 5, 11), answered: None },
];

/// One of finance builds a batch of all that is ready, another releases it, and its file is made; gives its number.
pub(super) async fn pay(services: &Services) -> Result<i64> {
    let (chen, gomes) = (person(services, BUILDS).await?, person(services, RELEASES).await?);
    let number = retrying(|| services.build_batch(&chen)).await?.number;
    services.clock.advance(STEP);
    let total = {
        let mut connection = services.store.read().await?;
        batches::find(&mut connection, number).await?.context("the batch is missing")?.control.sum.typed()
    };
    retrying(|| services.release_batch(&gomes, number, &total)).await?;
    services.clock.advance(STEP);
    retrying(|| services.export_batch(&chen, number)).await?;
    Ok(number)
}

/// The City's answers to a batch: paid, but for the claims whose payment came back.
pub(super) async fn answer(services: &Services, batch: i64, came_back: &[(ClaimRef, &str)]) -> Result<()> {
    let chen = person(services, BUILDS).await?;
    let mut connection = services.store.read().await?;
    let id = batches::find(&mut connection, batch).await?.context("the batch is missing")?.id;
    let list = payments::of_batch(&mut connection, id).await?;
    drop(connection);
    let mut csv = String::from("payment,status,date,method,trace,note\n");
    for payment in &list {
        line(&mut csv, payment, services.clock.today(), came_back)?;
    }
    let hash = retrying(|| services.bring_confirmations(&chen, csv.as_bytes())).await?;
    services.clock.advance(STEP);
    retrying(|| services.apply_brought_confirmations(&chen, &hash)).await?;
    Ok(())
}

fn line(csv: &mut String, payment: &Payment, on: Date, came_back: &[(ClaimRef, &str)]) -> std::fmt::Result {
    let trace = 482_000 + payment.batch_number * 100 + payment.n;
    match came_back.iter().find(|(claim, _)| *claim == payment.number) {
        Some((_, why)) => writeln!(csv, "{},RETURNED,,,,{why}", payment.id),
        None => writeln!(csv, "{},PAID,{on},CHECK,{trace:07},", payment.id),
    }
}
