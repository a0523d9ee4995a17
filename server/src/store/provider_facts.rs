//! What the district keeps about providers: written by imports and by the staff's pages.

use domain::id::{ContractId, ProviderId};
use sqlx::AnyConnection;

use super::StoreError;
use super::column::{get, on};
use super::providers::{self, Contract, Provider};
use super::student_facts::escaped;

/// The provider with this code in the district's files.
pub async fn with_code(tx: &mut AnyConnection, code: &str) -> Result<Option<Provider>, StoreError> {
    let row =
        sqlx::query("SELECT id FROM provider WHERE code = $1").bind(code).fetch_optional(&mut *tx).await?;
    match row {
        None => Ok(None),
        Some(row) => providers::find(tx, get(&row, "id")?).await,
    }
}

/// Saves a provider's names and roles, and whether only one household knows them.
pub async fn save(tx: &mut AnyConnection, provider: &Provider) -> Result<(), StoreError> {
    sqlx::query(
        "UPDATE provider
            SET name = $2, other_names = $3, roles = $4, household_id = $5, version = version + 1
          WHERE id = $1",
    )
    .bind(provider.id.to_string())
    .bind(&provider.name)
    .bind(provider.other_names.join("|"))
    .bind(provider.roles.join(","))
    .bind(provider.household.map(|id| id.to_string()))
    .execute(tx)
    .await?;
    Ok(())
}

/// The contract with this number, and whose it is.
pub async fn contract(
    tx: &mut AnyConnection,
    number: &str,
) -> Result<Option<(ProviderId, Contract)>, StoreError> {
    let row = sqlx::query("SELECT id, provider_id FROM contract WHERE number = $1")
        .bind(number)
        .fetch_optional(&mut *tx)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let (id, provider): (ContractId, ProviderId) = (get(&row, "id")?, get(&row, "provider_id")?);
    let contracts = providers::contracts(tx, provider).await?;
    Ok(contracts.into_iter().find(|contract| contract.id == id).map(|contract| (provider, contract)))
}

/// Keeps a contract and its rates; rates of other services stay.
pub async fn keep_contract(
    tx: &mut AnyConnection,
    provider: ProviderId,
    contract: &Contract,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO contract (id, number, provider_id, state, approved_on, effective_from_on, effective_to_on, version)
         VALUES ($1, $2, $3, $4, $5, $6, $7, 1)
         ON CONFLICT (number) DO UPDATE
            SET state = excluded.state, approved_on = excluded.approved_on, effective_from_on = excluded.effective_from_on,
                effective_to_on = excluded.effective_to_on, version = contract.version + 1",
    )
    .bind(contract.id.to_string())
    .bind(&contract.number)
    .bind(provider.to_string())
    .bind(&contract.state)
    .bind(on(contract.approved_on))
    .bind(on(contract.effective_from))
    .bind(on(contract.effective_to))
    .execute(&mut *tx)
    .await?;
    for rate in &contract.rates {
        sqlx::query(
            "INSERT INTO contract_rate (contract_id, service, individual_cents, group_cents)
             VALUES ($1, $2, $3, $4)
             ON CONFLICT (contract_id, service) DO UPDATE
                SET individual_cents = excluded.individual_cents, group_cents = excluded.group_cents",
        )
        .bind(contract.id.to_string())
        .bind(&rate.service)
        .bind(rate.individual.map(domain::money::Money::cents))
        .bind(rate.group.map(domain::money::Money::cents))
        .execute(&mut *tx)
        .await?;
    }
    Ok(())
}

/// Providers with a name or code that begins like the words; by name.
pub async fn search(tx: &mut AnyConnection, words: &str, most: i64) -> Result<Vec<Provider>, StoreError> {
    let begins = format!("{}%", escaped(&words.to_lowercase()));
    let rows = sqlx::query(
        "SELECT id
           FROM provider
          WHERE LOWER(name) LIKE $1 ESCAPE '!' OR LOWER(name) LIKE $2 ESCAPE '!' OR LOWER(other_names) LIKE $1 ESCAPE '!'
             OR LOWER(code) LIKE $1 ESCAPE '!'
          ORDER BY name, id
          LIMIT $3",
    )
    .bind(begins.clone())
    .bind(format!("% {begins}"))
    .bind(most)
    .fetch_all(&mut *tx)
    .await?;
    let mut found = Vec::with_capacity(rows.len());
    for row in &rows {
        found.extend(providers::find(tx, get(row, "id")?).await?);
    }
    Ok(found)
}
