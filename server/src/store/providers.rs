//! Providers with their licenses and contracts. They are the district's, so every signed-in person may read them.

use domain::id::{ContractId, DocumentId, HouseholdId, LicenseId, ProviderId};
use domain::money::Money;
use jiff::civil::Date;
use sqlx::AnyConnection;
use sqlx::any::AnyRow;

use super::StoreError;
use super::column::{get, int, items, maybe, maybe_int, maybe_text, on, text};

/// Who gives a service.
#[derive(Clone, Debug)]
pub struct Provider {
    /// Which provider.
    pub id: ProviderId,
    /// The code in the district's files.
    pub code: String,
    /// The person's name.
    pub name: String,
    /// Business names, and names on bank papers.
    pub other_names: Vec<String>,
    /// The codes of the person's jobs, the main one first.
    pub roles: Vec<String>,
    /// The family that named this provider, until the district knows them.
    pub household: Option<HouseholdId>,
    /// Licenses, the supervisors' too.
    pub licenses: Vec<License>,
    /// Contracts with the City.
    pub contracts: Vec<Contract>,
    /// Counts its changes.
    pub version: i64,
}

/// A license.
#[derive(Clone, Debug)]
pub struct License {
    /// Which license.
    pub id: LicenseId,
    /// Whether it is a supervisor's.
    pub is_supervisor: bool,
    /// Its kind: `SLP`, `LABA` …
    pub kind: String,
    /// The name on it.
    pub holder: String,
    /// The board that gave it.
    pub board: Option<String>,
    /// Its number.
    pub number: String,
    /// Its first day, where known.
    pub valid_from: Option<Date>,
    /// Its last day, where known.
    pub expires_on: Option<Date>,
    /// The day it was looked up at the board.
    pub checked_on: Option<Date>,
    /// Its paper.
    pub document: Option<DocumentId>,
}

/// A contract with the City.
#[derive(Clone, Debug)]
pub struct Contract {
    /// Which contract.
    pub id: ContractId,
    /// Its number in the district's files.
    pub number: String,
    /// `DRAFT` … `CITY_APPROVED` …
    pub state: String,
    /// The day of the City's approval.
    pub approved_on: Option<Date>,
    /// Its first day, where stated.
    pub effective_from: Option<Date>,
    /// Its last day, where there is one.
    pub effective_to: Option<Date>,
    /// Prices by service.
    pub rates: Vec<Rate>,
    /// Counts its changes.
    pub version: i64,
}

/// The price of a service in a contract.
#[derive(Clone, Debug)]
pub struct Rate {
    /// The code of the service.
    pub service: String,
    /// Alone, for an hour.
    pub individual: Option<Money>,
    /// In a group, for an hour.
    pub group: Option<Money>,
}

fn provider(row: &AnyRow) -> Result<Provider, StoreError> {
    Ok(Provider {
        id: get(row, "id")?,
        code: text(row, "code")?,
        name: text(row, "name")?,
        other_names: names(&text(row, "other_names")?),
        roles: items(&text(row, "roles")?),
        household: maybe(row, "household_id")?,
        licenses: Vec::new(),
        contracts: Vec::new(),
        version: int(row, "version")?,
    })
}

/// Names as they stand in a column, apart by `|`.
pub fn names(text: &str) -> Vec<String> {
    text.split('|').map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

fn license(row: &AnyRow) -> Result<License, StoreError> {
    Ok(License {
        id: get(row, "id")?,
        is_supervisor: int(row, "is_supervisor")? == 1,
        kind: text(row, "kind")?,
        holder: text(row, "holder")?,
        board: maybe_text(row, "board")?,
        number: text(row, "number")?,
        valid_from: maybe(row, "valid_from_on")?,
        expires_on: maybe(row, "expires_on")?,
        checked_on: maybe(row, "checked_on")?,
        document: maybe(row, "document_id")?,
    })
}

/// A provider with licenses and contracts.
pub async fn find(tx: &mut AnyConnection, id: ProviderId) -> Result<Option<Provider>, StoreError> {
    let row = sqlx::query(
        "SELECT id, code, name, other_names, roles, household_id, version FROM provider WHERE id = $1",
    )
    .bind(id.to_string())
    .fetch_optional(&mut *tx)
    .await?;
    let Some(mut found) = row.as_ref().map(provider).transpose()? else { return Ok(None) };
    found.licenses = licenses(tx, id).await?;
    found.contracts = contracts(tx, id).await?;
    Ok(Some(found))
}

/// The providers that a household can choose: the district's and those it named itself, by name; without licenses and
/// contracts.
pub async fn for_household(
    tx: &mut AnyConnection,
    household: HouseholdId,
) -> Result<Vec<Provider>, StoreError> {
    let rows = sqlx::query(
        "SELECT id, code, name, other_names, roles, household_id, version
           FROM provider
          WHERE household_id IS NULL OR household_id = $1
          ORDER BY name, id",
    )
    .bind(household.to_string())
    .fetch_all(tx)
    .await?;
    rows.iter().map(provider).collect()
}

/// The licenses of a provider, the supervisors' last.
pub async fn licenses(tx: &mut AnyConnection, id: ProviderId) -> Result<Vec<License>, StoreError> {
    let rows = sqlx::query(
        "SELECT id, is_supervisor, kind, holder, board, number, valid_from_on, expires_on, checked_on, document_id
           FROM license
          WHERE provider_id = $1
          ORDER BY is_supervisor, id",
    )
    .bind(id.to_string())
    .fetch_all(tx)
    .await?;
    rows.iter().map(license).collect()
}

/// The contracts of a provider with their rates, by number.
pub async fn contracts(tx: &mut AnyConnection, id: ProviderId) -> Result<Vec<Contract>, StoreError> {
    let rows = sqlx::query(
        "SELECT contract.id, number, state, approved_on, effective_from_on, effective_to_on, version, service,
                individual_cents, group_cents
           FROM contract
           LEFT JOIN contract_rate ON contract_rate.contract_id = contract.id
          WHERE provider_id = $1
          ORDER BY number, service",
    )
    .bind(id.to_string())
    .fetch_all(tx)
    .await?;
    let mut contracts: Vec<Contract> = Vec::new();
    for row in &rows {
        let id: ContractId = get(row, "id")?;
        if contracts.last().is_none_or(|contract| contract.id != id) {
            contracts.push(contract(row, id)?);
        }
        if let (Some(contract), Some(service)) = (contracts.last_mut(), maybe_text(row, "service")?) {
            let individual = maybe_int(row, "individual_cents")?.map(Money::from_cents);
            let group = maybe_int(row, "group_cents")?.map(Money::from_cents);
            contract.rates.push(Rate { service, individual, group });
        }
    }
    Ok(contracts)
}

fn contract(row: &AnyRow, id: ContractId) -> Result<Contract, StoreError> {
    Ok(Contract {
        id,
        number: text(row, "number")?,
        state: text(row, "state")?,
        approved_on: maybe(row, "approved_on")?,
        effective_from: maybe(row, "effective_from_on")?,
        effective_to: maybe(row, "effective_to_on")?,
        rates: Vec::new(),
        version: int(row, "version")?,
    })
}

/// Adds a provider, without licenses and contracts.
pub async fn add(tx: &mut AnyConnection, provider: &Provider) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO provider (id, code, name, other_names, roles, household_id, version) VALUES ($1, $2, $3, $4, $5, $6, 1)",
    )
    .bind(provider.id.to_string())
    .bind(&provider.code)
    .bind(&provider.name)
    .bind(provider.other_names.join("|"))
    .bind(provider.roles.join(","))
    .bind(provider.household.map(|id| id.to_string()))
    .execute(tx)
    .await?;
    Ok(())
}

/// Adds a license to a provider; a license with the same kind, number and holder is changed instead.
pub async fn add_license(
    tx: &mut AnyConnection,
    provider: ProviderId,
    license: &License,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO license (id, provider_id, is_supervisor, kind, holder, board, number, valid_from_on, expires_on,
                              checked_on, document_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
         ON CONFLICT (provider_id, kind, number, holder) DO UPDATE
            SET is_supervisor = excluded.is_supervisor, board = excluded.board, valid_from_on = excluded.valid_from_on,
                expires_on = excluded.expires_on, checked_on = excluded.checked_on,
                document_id = COALESCE(excluded.document_id, license.document_id)",
    )
    .bind(license.id.to_string())
    .bind(provider.to_string())
    .bind(i64::from(license.is_supervisor))
    .bind(&license.kind)
    .bind(&license.holder)
    .bind(license.board.clone())
    .bind(&license.number)
    .bind(on(license.valid_from))
    .bind(on(license.expires_on))
    .bind(on(license.checked_on))
    .bind(license.document.map(|id| id.to_string()))
    .execute(tx)
    .await?;
    Ok(())
}

/// Saves the other names of a provider, if nobody saved the provider since it was read.
pub async fn save_names(tx: &mut AnyConnection, provider: &Provider) -> Result<(), StoreError> {
    let done = sqlx::query(
        "UPDATE provider SET other_names = $3, version = version + 1 WHERE id = $1 AND version = $2",
    )
    .bind(provider.id.to_string())
    .bind(provider.version)
    .bind(provider.other_names.join("|"))
    .execute(tx)
    .await?;
    if done.rows_affected() == 1 { Ok(()) } else { Err(StoreError::Conflict) }
}
