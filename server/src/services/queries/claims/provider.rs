//! The providers that a draft can name, with contract and license.

use app::queries::claims::{
    ContractState, KnownLicense, LicensePart, LicenseState, ProviderChoice, ProviderPart,
};
use domain::access::Actor;
use domain::case::Code;
use domain::catalog::Catalog;
use domain::claim::ClaimRef;
use domain::refusal::Refusal;
use jiff::civil::Date;

use super::open_draft;
use crate::services::drafts::kind_needed;
use crate::services::{Error, Services};
use crate::store::claims::Claim;
use crate::store::providers;
use crate::store::providers::{License, Provider};

/// A list longer than this helps nobody.
const MOST_PROVIDERS: usize = 40;

impl Services {
    pub(super) async fn provider_choices(
        &self,
        actor: &Actor,
        number: ClaimRef,
    ) -> Result<Option<ProviderPart>, Error> {
        let mut connection = self.store.read().await?;
        let Some(claim) = open_draft(&mut connection, actor, number).await? else { return Ok(None) };
        let jobs = jobs_for(&claim.service);
        let mut known = providers::for_household(&mut connection, claim.household).await?;
        known.retain(|provider| fits(provider, &claim, &jobs));
        // The family's own first, then the district's.
        known.sort_by_key(|provider| (provider.household.is_none(), provider.name.clone()));
        let mut choices = Vec::new();
        for provider in known.iter().take(MOST_PROVIDERS) {
            let whole = providers::find(&mut connection, provider.id).await?.ok_or(Refusal::Missing)?;
            choices.push(choice(&whole, self.clock.today()));
        }
        let part =
            ProviderPart { number, version: claim.version, chosen: claim.provider, providers: choices, jobs };
        Ok(Some(part))
    }

    pub(super) async fn licenses_of(
        &self,
        actor: &Actor,
        number: ClaimRef,
    ) -> Result<Option<LicensePart>, Error> {
        let mut connection = self.store.read().await?;
        let Some(claim) = open_draft(&mut connection, actor, number).await? else { return Ok(None) };
        let Some(id) = claim.provider else {
            return Ok(Some(LicensePart { number, provider: None, own: None, supervisor: None }));
        };
        let provider = providers::find(&mut connection, id).await?.ok_or(Refusal::Missing)?;
        let group = |supervisor| kind_needed(&provider, supervisor).map(|_| known(&provider, supervisor));
        let (own, supervisor) = (group(false), group(true));
        Ok(Some(LicensePart { number, provider: Some(provider.name), own, supervisor }))
    }
}

/// The jobs that may give a service; all jobs for a service that the catalog does not know.
pub(in crate::services) fn jobs_for(service: &str) -> Vec<String> {
    let known = service.parse::<Code>().ok().and_then(|code| Catalog::standard().service(&code));
    match known {
        Some(service) => service.roles.iter().map(ToString::to_string).collect(),
        None => Catalog::standard().roles.keys().map(ToString::to_string).collect(),
    }
}

/// Whether a provider belongs into the list of this claim.
fn fits(provider: &Provider, claim: &Claim, jobs: &[String]) -> bool {
    provider.household.is_some()
        || claim.provider == Some(provider.id)
        || provider.roles.iter().any(|role| jobs.contains(role))
}

/// A provider as a choice, with contract and license as they are today.
pub(in crate::services) fn choice(provider: &Provider, today: Date) -> ProviderChoice {
    let business = provider.other_names.first().map(|name| format!(", {name}")).unwrap_or_default();
    ProviderChoice {
        id: provider.id,
        name: format!("{}{business}", provider.name),
        contract: contract_state(provider),
        license: license_state(provider, false, today),
    }
}

/// The contract that lasts longest of those that the City approved, also when it is over: its last day is told.
fn contract_state(provider: &Provider) -> ContractState {
    let approved = provider.contracts.iter().filter(|contract| contract.state == "CITY_APPROVED");
    let longest = approved.max_by_key(|contract| contract.effective_to.unwrap_or(Date::MAX));
    longest.map_or(ContractState::Waiting, |contract| ContractState::Approved(contract.effective_to))
}

/// Whether the license that the job needs is there, of the provider or of the supervisor.
pub(super) fn license_state(provider: &Provider, supervisor: bool, today: Date) -> LicenseState {
    if kind_needed(provider, supervisor).is_none() {
        return LicenseState::NotNeeded;
    }
    let last_day = |license: &License| license.expires_on.unwrap_or(Date::MAX);
    let newest = provider
        .licenses
        .iter()
        .filter(|license| license.is_supervisor == supervisor)
        .max_by_key(|license| last_day(license));
    match newest {
        None => LicenseState::Missing,
        Some(license) if last_day(license) < today => LicenseState::Ended(last_day(license)),
        Some(license) => LicenseState::Good(license.expires_on),
    }
}

fn known(provider: &Provider, supervisor: bool) -> Vec<KnownLicense> {
    let of_kind = provider.licenses.iter().filter(|license| license.is_supervisor == supervisor);
    of_kind
        .map(|license| KnownLicense {
            number: license.number.clone(),
            holder: license.holder.clone(),
            ends: license.expires_on,
            looked_up: license.checked_on.is_some(),
        })
        .collect()
}
