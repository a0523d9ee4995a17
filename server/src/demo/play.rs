//! A family's claim, done step by step through the same services as its pages.

use anyhow::{Context as _, Result};
use domain::access::Actor;
use domain::claim::ClaimRef;
use domain::draft::TypedSession;
use domain::money::Money;
use jiff::ToSpan as _;

use super::scenario::{Scenario, Visit};
use super::{office, paperwork};
use crate::clock::Millis;
use crate::services::drafts::{NewClaim, Signature};
use crate::services::{Services, retrying};
use crate::store::claims::PayTo;
use crate::store::providers::Provider;
use crate::store::students::Student;
use crate::store::{Scope, households, provider_facts, student_facts, students};

/// Every step takes the family some minutes; it also keeps what happened in order.
pub(super) const STEP: Millis = 60_000;

/// Who is who in a claim.
pub(super) struct Cast {
    /// Who sends it.
    pub guardian: Actor,
    /// For whom.
    pub children: Vec<Student>,
    /// Who gave the help.
    pub provider: Provider,
}

/// A family without a provider asks the office for one. While its request is open, this changes nothing.
pub async fn ask_for_provider(services: &Services) -> Result<()> {
    let (guardian, child) = ("rosa.barros@example.org", "9900001014");
    let guardian = office::person(services, guardian).await?;
    let mut connection = services.store.read().await?;
    let child = student_facts::with_sasid(&mut connection, child).await?.context("the child is missing")?;
    drop(connection);
    let wanted = (vec!["READ".to_owned()], "Two reading centers. Both are full.".to_owned());
    retrying(|| services.ask_for_provider(&guardian, child.id, wanted.clone())).await?;
    Ok(())
}

/// Plays a claim from its start to its sending and gives its number; nothing when the household has as many claims
/// already.
pub async fn play(services: &Services, scenario: &Scenario) -> Result<Option<ClaimRef>> {
    let cast = cast(services, scenario).await?;
    if played(services, scenario, &cast).await? {
        return Ok(None);
    }
    let number = start(services, scenario, &cast).await?;
    for visit in &scenario.visits {
        add_visit(services, scenario, &cast, number, visit).await?;
    }
    paperwork::add(services, scenario, &cast, number).await?;
    send(services, scenario, &cast, number).await?;
    Ok(Some(number))
}

async fn cast(services: &Services, scenario: &Scenario) -> Result<Cast> {
    let guardian = office::person(services, &format!("{}@example.org", scenario.guardian)).await?;
    let mut connection = services.store.read().await?;
    let mut children = Vec::new();
    for sasid in &scenario.children {
        children
            .push(student_facts::with_sasid(&mut connection, sasid).await?.context("a child is missing")?);
    }
    let provider = provider_facts::with_code(&mut connection, scenario.provider).await?;
    Ok(Cast { guardian, children, provider: provider.context("the provider is missing")? })
}

/// Whether this claim is there: a household plays its claims in order, one sending day each.
async fn played(services: &Services, scenario: &Scenario, cast: &Cast) -> Result<bool> {
    let before = super::scenarios::all()
        .iter()
        .filter(|other| other.household == scenario.household && other.sent_on < scenario.sent_on)
        .count();
    let mut connection = services.store.read().await?;
    let claims = households::claims(&mut connection, &Scope::of(&cast.guardian), 100).await?;
    Ok(claims.len() > before)
}

async fn start(services: &Services, scenario: &Scenario, cast: &Cast) -> Result<ClaimRef> {
    let new = NewClaim {
        student: cast.children[0].id,
        service: scenario.service.to_owned(),
        provider: Some(cast.provider.id),
        copy_last: false,
    };
    let number = retrying(|| services.start_claim(&cast.guardian, &new, "")).await?;
    services.clock.advance(STEP);
    Ok(number)
}

async fn add_visit(
    services: &Services,
    scenario: &Scenario,
    cast: &Cast,
    number: ClaimRef,
    visit: &Visit,
) -> Result<()> {
    let child = cast.children.get(visit.child).context("a visit counts a child that is not there")?;
    let mut connection = services.store.read().await?;
    let goals = students::goals(&mut connection, child.id).await?;
    drop(connection);
    let end = visit.start.saturating_add(visit.minutes.minutes());
    let typed = TypedSession {
        date: visit.day.to_string(),
        start: visit.start.strftime("%H:%M").to_string(),
        end: if visit.end { end.strftime("%H:%M").to_string() } else { String::new() },
        price: Money::from_cents(visit.cents).typed(),
        goals: if visit.goal { goals.into_iter().take(1).map(|goal| goal.id).collect() } else { Vec::new() },
        setting: "INDIVIDUAL".to_owned(),
        kind: visit.kind.code().to_owned(),
        student: (visit.child > 0).then_some(child.id),
        service: if visit.service.is_empty() { scenario.service } else { visit.service }.to_owned(),
    };
    retrying(|| services.add_session(&cast.guardian, number, &typed, "")).await?;
    services.clock.advance(STEP);
    Ok(())
}

async fn send(services: &Services, scenario: &Scenario, cast: &Cast, number: ClaimRef) -> Result<()> {
    let pay_to = PayTo {
        method: "CHECK".to_owned(),
        name: cast.guardian.name.clone(),
        street: scenario.home.0.to_owned(),
        city: "Boston".to_owned(),
        state: "MA".to_owned(),
        zip: scenario.home.1.to_owned(),
        vendor: String::new(),
    };
    retrying(|| services.save_pay_to(&cast.guardian, number, &pay_to, None)).await?;
    services.clock.advance(STEP);
    let signature = Signature { happened: true, paid: true, name: cast.guardian.name.clone() };
    retrying(|| services.send_claim(&cast.guardian, number, &signature)).await?;
    Ok(())
}
