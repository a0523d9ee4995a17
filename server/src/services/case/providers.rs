//! The providers of a claim with licenses and contracts.

use domain::case::{Contract, ContractState, License, Provider, Rate};
use domain::id::ProviderId;
use sqlx::AnyConnection;

use super::{id, words};
use crate::store::receipts::Receipt;
use crate::store::sessions::Session;
use crate::store::{StoreError, providers};

/// The providers of the sessions and receipts, and their contracts.
pub(super) async fn of_sessions(
    tx: &mut AnyConnection,
    open: &[&Session],
    receipts: &[Receipt],
) -> Result<(Vec<Provider>, Vec<Contract>), StoreError> {
    let sessions = open.iter().filter_map(|session| session.provider);
    let mut ids: Vec<ProviderId> =
        sessions.chain(receipts.iter().filter_map(|receipt| receipt.provider)).collect();
    ids.sort_unstable();
    ids.dedup();
    with_ids(tx, ids).await
}

/// These providers, and their contracts.
pub(super) async fn with_ids(
    tx: &mut AnyConnection,
    ids: Vec<ProviderId>,
) -> Result<(Vec<Provider>, Vec<Contract>), StoreError> {
    let (mut found, mut contracts) = (Vec::with_capacity(ids.len()), Vec::new());
    for wanted in ids {
        let Some(row) = providers::find(tx, wanted).await? else { continue };
        contracts.extend(row.contracts.iter().filter_map(|contract| case_contract(wanted, contract)));
        found.extend(provider(&row));
    }
    Ok((found, contracts))
}

fn provider(row: &providers::Provider) -> Option<Provider> {
    let licenses = |supervisors: bool| {
        let licenses = row.licenses.iter().filter(move |license| license.is_supervisor == supervisors);
        licenses.filter_map(license).collect()
    };
    Some(Provider {
        id: id(row.id),
        name: words(&row.name)?,
        other_names: row.other_names.iter().filter_map(words).collect(),
        roles: row.roles.iter().filter_map(|role| role.parse().ok()).collect(),
        licenses: licenses(false),
        supervisor_licenses: licenses(true),
    })
}

fn license(row: &providers::License) -> Option<License> {
    Some(License {
        kind: row.kind.parse().ok()?,
        holder: words(&row.holder)?,
        board: row.board.as_deref().and_then(words),
        number: words(&row.number)?,
        valid_from: row.valid_from,
        expires_on: row.expires_on,
        checked_on: row.checked_on,
    })
}

fn case_contract(provider: ProviderId, row: &providers::Contract) -> Option<Contract> {
    let state: ContractState = row.state.parse().ok()?;
    Some(Contract {
        id: id(row.id),
        provider: id(provider),
        state,
        approved_on: row.approved_on,
        effective_from: row.effective_from,
        effective_to: row.effective_to,
        rates: row.rates.iter().filter_map(rate).collect(),
    })
}

fn rate(row: &providers::Rate) -> Option<Rate> {
    Some(Rate {
        service: row.service.parse().ok()?,
        individual_cents_per_hour: row.individual.map(domain::money::Money::cents).filter(|cents| *cents > 0),
        group_cents_per_hour: row.group.map(domain::money::Money::cents).filter(|cents| *cents > 0),
    })
}
