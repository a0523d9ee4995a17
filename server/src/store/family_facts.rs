//! Households and guardians as the district's files name them. Read and written for the district, not for a family.

use domain::access::Role;
use domain::id::{HouseholdId, PersonId, StudentId};
use sqlx::AnyConnection;

use super::StoreError;
use super::column::{get, maybe, text};

/// The household with this code.
pub async fn household(tx: &mut AnyConnection, code: &str) -> Result<Option<HouseholdId>, StoreError> {
    let row = sqlx::query("SELECT id FROM household WHERE code = $1").bind(code).fetch_optional(tx).await?;
    row.as_ref().map(|row| get(row, "id")).transpose()
}

/// Gives a household its code.
pub async fn keep_code(tx: &mut AnyConnection, id: HouseholdId, code: &str) -> Result<(), StoreError> {
    sqlx::query("UPDATE household SET code = $2 WHERE id = $1")
        .bind(id.to_string())
        .bind(code)
        .execute(tx)
        .await?;
    Ok(())
}

/// The children of a household.
pub async fn children(tx: &mut AnyConnection, id: HouseholdId) -> Result<Vec<StudentId>, StoreError> {
    let rows = sqlx::query("SELECT id FROM student WHERE household_id = $1 ORDER BY id")
        .bind(id.to_string())
        .fetch_all(tx)
        .await?;
    rows.iter().map(|row| get(row, "id")).collect()
}

/// Who has an e-mail address, whether or not their access has ended.
#[derive(Clone, Debug)]
pub struct AddressOwner {
    /// Who it is.
    pub id: PersonId,
    /// What they are.
    pub role: Role,
    /// Their family.
    pub household: Option<HouseholdId>,
    /// Their name.
    pub name: String,
    /// Names on bank papers that are theirs too.
    pub other_names: Vec<String>,
    /// `GUARDIAN`, `RELATIVE`, `STUDENT` or `NONE`.
    pub relation: String,
}

/// The person with this e-mail address.
pub async fn with_email(tx: &mut AnyConnection, email: &str) -> Result<Option<AddressOwner>, StoreError> {
    let row = sqlx::query(
        "SELECT id, role, household_id, name, other_names, relation FROM person WHERE email = $1",
    )
    .bind(email)
    .fetch_optional(tx)
    .await?;
    row.map(|row| {
        Ok(AddressOwner {
            id: get(&row, "id")?,
            role: get(&row, "role")?,
            household: maybe(&row, "household_id")?,
            name: text(&row, "name")?,
            other_names: super::providers::names(&text(&row, "other_names")?),
            relation: text(&row, "relation")?,
        })
    })
    .transpose()
}

/// Gives a guardian the names and the relation of the district's file.
pub async fn rename(
    tx: &mut AnyConnection,
    id: PersonId,
    name: &str,
    other_names: &[String],
    relation: &str,
) -> Result<(), StoreError> {
    sqlx::query("UPDATE person SET name = $2, other_names = $3, relation = $4 WHERE id = $1")
        .bind(id.to_string())
        .bind(name)
        .bind(other_names.join("|"))
        .bind(relation)
        .execute(tx)
        .await?;
    Ok(())
}
