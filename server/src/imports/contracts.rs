//! Contracts with the City: a line for each service and its price, the contract repeated in each.

use domain::case::ContractState;
use domain::money::Money;
use jiff::civil::Date;

use super::cells::{self, Cells, shown};
use super::{Change, Column, Desk, Fact, Flaw, Stop, needed, optional, stop};
use crate::store::provider_facts;
use crate::store::providers::{Contract, Rate};

/// A contract with the price of one service.
pub struct Priced {
    contract: String,
    provider: String,
    state: ContractState,
    approved_on: Option<Date>,
    effective_from: Option<Date>,
    effective_to: Option<Date>,
    service: String,
    individual: Option<Money>,
    group: Option<Money>,
}

impl Fact for Priced {
    const COLUMNS: &'static [Column] = &[
        needed("contract"),
        needed("provider"),
        needed("state"),
        needed("approved_on"),
        needed("effective_from"),
        needed("effective_to"),
        needed("service"),
        needed("individual_rate"),
        optional("group_rate"),
    ];

    fn read(cells: &mut Cells<'_>) -> Option<Self> {
        let contract = cells.read("contract", cells::id);
        let provider = cells.read("provider", cells::id);
        let state = cells.read("state", cells::one_of(ContractState::ALL));
        let approved_on = cells.maybe("approved_on", cells::day);
        let effective_from = cells.maybe("effective_from", cells::day);
        let effective_to = cells.maybe("effective_to", cells::day);
        let service = cells.read("service", cells::service);
        let individual = cells.maybe("individual_rate", cells::dollars);
        let group = cells.maybe("group_rate", cells::dollars);
        let (state, approved_on) = (state?, approved_on?);
        if state.is_approved() && approved_on.is_none() {
            cells.note("approved_on", Flaw::ApprovedWhen);
            return None;
        }
        let (effective_from, effective_to) = (effective_from?, effective_to?);
        cells.in_order("effective_to", effective_from, effective_to)?;
        Some(Self {
            contract: contract?,
            provider: provider?,
            state,
            approved_on,
            effective_from,
            effective_to,
            service: service?,
            individual: individual?,
            group: group?,
        })
    }

    fn key(&self) -> (&'static str, String) {
        ("service", format!("{} {}", self.contract, self.service))
    }

    fn alike(&self) -> Option<(&'static str, String, String)> {
        let Self { provider, state, approved_on, effective_from, effective_to, .. } = self;
        let said = format!("{provider} {state} {approved_on:?} {effective_from:?} {effective_to:?}");
        Some(("contract", self.contract.clone(), said))
    }

    async fn keep(&self, desk: &mut Desk<'_>) -> Result<Change, Stop> {
        let Some(provider) = provider_facts::with_code(desk.tx, &self.provider).await? else {
            return stop("provider", Flaw::Unknown);
        };
        let kept = provider_facts::contract(desk.tx, &self.contract).await?;
        if kept.as_ref().is_some_and(|(whose, _)| *whose != provider.id) {
            return stop("contract", Flaw::Taken);
        }
        let kept = kept.map(|(_, contract)| contract);
        let contract = Contract {
            id: kept.as_ref().map_or_else(|| desk.ids.new_id(desk.now), |kept| kept.id),
            number: self.contract.clone(),
            state: self.state.code().to_owned(),
            approved_on: self.approved_on,
            effective_from: self.effective_from,
            effective_to: self.effective_to,
            rates: vec![Rate {
                service: self.service.clone(),
                individual: self.individual,
                group: self.group,
            }],
            version: 1,
        };
        let change = self.change(kept.as_ref(), &contract);
        if change != Change::Same {
            provider_facts::keep_contract(desk.tx, provider.id, &contract).await?;
            desk.touched.providers.insert(provider.id);
        }
        Ok(change)
    }
}

impl Priced {
    /// A contract that is known with a service that it did not have is new in the sense of the file.
    fn change(&self, kept: Option<&Contract>, wanted: &Contract) -> Change {
        let rate =
            |contract: &Contract| contract.rates.iter().find(|rate| rate.service == self.service).cloned();
        match kept.and_then(|kept| Some((kept, rate(kept)?))) {
            None => Change::New,
            Some((kept, price)) => {
                let wanted_price = Rate { individual: self.individual, group: self.group, ..price.clone() };
                Change::between(&columns(kept, &price), &columns(wanted, &wanted_price))
            }
        }
    }
}

fn columns(contract: &Contract, rate: &Rate) -> [(&'static str, String); 6] {
    [
        ("state", contract.state.clone()),
        ("approved_on", shown(contract.approved_on.as_ref())),
        ("effective_from", shown(contract.effective_from.as_ref())),
        ("effective_to", shown(contract.effective_to.as_ref())),
        ("individual_rate", shown(rate.individual.as_ref())),
        ("group_rate", shown(rate.group.as_ref())),
    ]
}
