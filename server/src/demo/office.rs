//! What the office did with an example claim: each line as the rules propose it, then a second person.

use anyhow::{Context as _, Result};
use domain::access::Actor;
use domain::claim::{ClaimRef, LineState, Outcome};
use domain::reason::Class;
use jiff::ToSpan as _;

use super::play::STEP;
use crate::services::decisions::Decision;
use crate::services::{Services, retrying};
use crate::store::line_checks::{self, LineCheck};
use crate::store::{Scope, claims, people, sessions};

const CASEWORKER: &str = "okafor@example.org";
const SECOND: &str = "reilly@example.org";
/// Who must act where the contract waits.
const CITY: &str = "City purchasing";
/// A hold is looked at again after so many days.
const HOLD_DAYS: i64 = 14;

/// The person with this address.
pub(super) async fn person(services: &Services, email: &str) -> Result<Actor> {
    let mut connection = services.store.read().await?;
    let found = people::by_email(&mut connection, email).await?;
    Ok(found.with_context(|| format!("{email} is missing"))?.actor())
}

/// The caseworker takes the claim and decides its lines.
pub(super) async fn decide(services: &Services, number: ClaimRef) -> Result<()> {
    let okafor = person(services, CASEWORKER).await?;
    retrying(|| services.take_claim(&okafor, number)).await?;
    for (n, check) in checks(services, number).await? {
        services.clock.advance(STEP);
        let decision = proposed(services, &check);
        retrying(|| services.decide_line(&okafor, number, n, None, &decision)).await?;
    }
    Ok(())
}

/// The second person agrees to every line that is to be paid; tells whether there was one.
pub(super) async fn agree(services: &Services, number: ClaimRef) -> Result<bool> {
    let reilly = person(services, SECOND).await?;
    let lines = decided(services, number).await?;
    for n in &lines {
        services.clock.advance(STEP);
        retrying(|| services.approve_line(&reilly, number, *n)).await?;
    }
    Ok(!lines.is_empty())
}

/// The answer of the rules to each line, by its number.
async fn checks(services: &Services, number: ClaimRef) -> Result<Vec<(i64, LineCheck)>> {
    let mut connection = services.store.read().await?;
    let claim = claims::find(&mut connection, &Scope::All, number).await?.context("the claim is missing")?;
    let checks = line_checks::of_claim(&mut connection, claim.id).await?;
    let lines = sessions::of_claim(&mut connection, claim.id).await?;
    let answer = |id| checks.iter().find(|check| check.session == id).cloned();
    Ok(lines.iter().filter_map(|line| Some((line.n, answer(line.id)?))).collect())
}

async fn decided(services: &Services, number: ClaimRef) -> Result<Vec<i64>> {
    let mut connection = services.store.read().await?;
    let claim = claims::find(&mut connection, &Scope::All, number).await?.context("the claim is missing")?;
    let lines = sessions::of_claim(&mut connection, claim.id).await?;
    Ok(lines.iter().filter(|line| line.state == LineState::Decided).map(|line| line.n).collect())
}

/// What the rules propose: pay what can be paid, else say why not.
fn proposed(services: &Services, check: &LineCheck) -> Decision {
    let (outcome, class) = if !check.payable.is_zero() {
        return Decision { outcome: Outcome::Approve.code().to_owned(), ..Decision::default() };
    } else if !check.denied.is_zero() {
        (Outcome::Deny, Class::Deny)
    } else if !check.returned.is_zero() {
        (Outcome::Return, Class::Return)
    } else {
        (Outcome::Hold, Class::Hold)
    };
    let held = outcome == Outcome::Hold;
    let until = services.clock.today().saturating_add(HOLD_DAYS.days());
    let reasons = check.reasons.iter().filter(|reason| reason.class() == class);
    Decision {
        outcome: outcome.code().to_owned(),
        reasons: reasons.map(ToString::to_string).collect(),
        hold_owner: if held { CITY.to_owned() } else { String::new() },
        hold_until: if held { until.to_string() } else { String::new() },
        ..Decision::default()
    }
}
