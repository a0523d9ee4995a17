//! Who gave the help.

use domain::access::{Action, Actor};
use domain::case::Code;
use domain::catalog::Catalog;
use domain::claim::ClaimRef;
use domain::event::EventKind;
use domain::field::{Field, Problem, Problems, Wrong};
use domain::id::ProviderId;
use domain::refusal::Refusal;

use super::{draft_for, fresh};
use crate::services::{Error, Services};
use crate::store::claims::Claim;
use crate::store::events::Event;
use crate::store::providers::Provider;
use crate::store::{Tx, claims, providers};

/// A provider that the portal does not know yet.
#[derive(Clone, Debug, Default)]
pub struct NamedProvider {
    /// First and last name.
    pub name: String,
    /// The name on a bank or card statement, if it is different.
    pub business: String,
    /// The code of the job.
    pub job: String,
    /// Phone or e-mail, for the office; may be empty.
    pub contact: String,
}

impl NamedProvider {
    /// What is wrong, in the order of the form.
    fn check(&self) -> Vec<Problem> {
        let mut problems = Problems::default();
        if self.name.trim().is_empty() {
            problems.add(Field::ProviderName, Wrong::Missing);
        }
        let known = self.job.parse::<Code>().is_ok_and(|job| Catalog::standard().role(&job).is_some());
        if !known {
            problems.add(Field::ProviderJob, Wrong::Missing);
        }
        if !self.contact.is_empty() && !can_be_reached(&self.contact) {
            problems.add(Field::ProviderContact, Wrong::Format);
        }
        problems.into_vec()
    }
}

/// An e-mail address, or a phone number of at least ten digits.
fn can_be_reached(contact: &str) -> bool {
    let digits = contact.chars().filter(char::is_ascii_digit).count();
    crate::services::sign_in::email(contact).is_ok() || digits >= 10
}

impl Services {
    /// Chooses a provider whom the family can see.
    pub async fn choose_provider(
        &self,
        actor: &Actor,
        number: ClaimRef,
        provider: ProviderId,
        version: Option<i64>,
    ) -> Result<(), Error> {
        let mut tx = self.store.write().await?;
        let claim = draft_for(&mut tx, actor, Action::FillIn, number).await?;
        // The same form again, since its answer was lost: nobody changed anything.
        if claim.provider == Some(provider) {
            return Ok(());
        }
        fresh(version, claim.version)?;
        let known = providers::for_household(&mut tx, claim.household).await?;
        if !known.iter().any(|one| one.id == provider) {
            return Err(Refusal::from(vec![Problem::new(Field::ProviderChoice, Wrong::Missing)]).into());
        }
        let event = Event::new(EventKind::DraftChanged).about("provider").change("", provider);
        self.give_provider(tx, actor, claim, provider, event).await
    }

    /// Names a provider that is not in the list. The claim goes on; the office asks for the contract.
    pub async fn name_provider(
        &self,
        actor: &Actor,
        number: ClaimRef,
        named: &NamedProvider,
        version: Option<i64>,
    ) -> Result<ProviderId, Error> {
        let mut tx = self.store.write().await?;
        let claim = draft_for(&mut tx, actor, Action::FillIn, number).await?;
        fresh(version, claim.version)?;
        let problems = named.check();
        if !problems.is_empty() {
            return Err(Refusal::from(problems).into());
        }
        let business = named.business.trim().replace('|', " ");
        let provider = Provider {
            id: self.ids.new_id(self.clock.now()),
            code: format!("FAMILY-{}", self.ids.claim_number()),
            name: named.name.trim().to_owned(),
            other_names: if business.is_empty() { Vec::new() } else { vec![business] },
            roles: vec![named.job.clone()],
            household: Some(claim.household),
            licenses: Vec::new(),
            contracts: Vec::new(),
            version: 1,
        };
        providers::add(&mut tx, &provider).await?;
        let event = Event::new(EventKind::ProviderNamed).about(provider.id).change("", &named.contact);
        self.give_provider(tx, actor, claim, provider.id, event).await?;
        Ok(provider.id)
    }

    /// Keeps the provider with the claim and its sessions.
    async fn give_provider(
        &self,
        mut tx: Tx,
        actor: &Actor,
        mut claim: Claim,
        provider: ProviderId,
        event: Event,
    ) -> Result<(), Error> {
        claim.provider = Some(provider);
        claims::save(&mut tx, &claim).await?;
        claims::give_provider(&mut tx, claim.id, provider).await?;
        self.keep_draft(tx, actor, &claim, event).await
    }
}
