//! "I can't find a provider" (R17): what a family asked the office for.

use domain::id::{HouseholdId, PersonId, StudentId};
use domain::language::Language;
use sqlx::AnyConnection;
use sqlx::any::AnyRow;
use uuid::Uuid;

use super::StoreError;
use super::column::{get, int, items, list, text};
use super::scope::Scope;
use crate::clock::Millis;

/// A family's request.
#[derive(Clone, Debug)]
pub struct ProviderRequest {
    /// The codes of the services.
    pub services: Vec<String>,
    /// Whom the family called, and good times, as it was typed.
    pub tried: String,
    /// When it was asked.
    pub asked_at: Millis,
}

/// Keeps a request.
pub async fn add(
    tx: &mut AnyConnection,
    id: Uuid,
    (household, student, person): (HouseholdId, StudentId, PersonId),
    request: &ProviderRequest,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO provider_request (id, student_id, household_id, services, tried, asked_by, asked_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(id.to_string())
    .bind(student.to_string())
    .bind(household.to_string())
    .bind(list(&request.services))
    .bind(&request.tried)
    .bind(person.to_string())
    .bind(request.asked_at)
    .execute(tx)
    .await?;
    Ok(())
}

/// A request that nobody has answered.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// Which request.
    pub id: Uuid,
    /// Whose it is.
    pub household: HouseholdId,
    /// For which child.
    pub student: StudentId,
    /// The child's first and last name.
    pub child: String,
    /// Who asked.
    pub by: String,
    /// The language that person reads.
    pub language: Language,
    /// What was asked.
    pub request: ProviderRequest,
}

/// The open requests in scope, the oldest first.
pub async fn all_open(tx: &mut AnyConnection, scope: &Scope, most: i64) -> Result<Vec<Waiting>, StoreError> {
    let rows = sqlx::query(
        "SELECT provider_request.id, provider_request.household_id, provider_request.student_id, services, tried, asked_at,
                first_name, last_name, person.name AS person_name, person.language
           FROM provider_request
           JOIN student ON student.id = provider_request.student_id
           JOIN person ON person.id = provider_request.asked_by
          WHERE answered_at IS NULL AND ($1 IS NULL OR provider_request.household_id = $1)
          ORDER BY asked_at, provider_request.id
          LIMIT $2",
    )
    .bind(scope.household().map(str::to_owned))
    .bind(most)
    .fetch_all(tx)
    .await?;
    rows.iter().map(waiting).collect()
}

fn waiting(row: &AnyRow) -> Result<Waiting, StoreError> {
    Ok(Waiting {
        id: get(row, "id")?,
        household: get(row, "household_id")?,
        student: get(row, "student_id")?,
        child: format!("{} {}", text(row, "first_name")?, text(row, "last_name")?),
        by: text(row, "person_name")?,
        language: get(row, "language")?,
        request: request(row)?,
    })
}

/// Marks a request as answered, if it is in scope and open; gives whose it is.
pub async fn answer(
    tx: &mut AnyConnection,
    scope: &Scope,
    id: Uuid,
    now: Millis,
) -> Result<Option<HouseholdId>, StoreError> {
    let row = sqlx::query(
        "UPDATE provider_request
            SET answered_at = $2
          WHERE id = $1 AND answered_at IS NULL AND ($3 IS NULL OR household_id = $3)
      RETURNING household_id",
    )
    .bind(id.to_string())
    .bind(now)
    .bind(scope.household().map(str::to_owned))
    .fetch_optional(tx)
    .await?;
    row.as_ref().map(|row| get(row, "household_id")).transpose()
}

fn request(row: &AnyRow) -> Result<ProviderRequest, StoreError> {
    Ok(ProviderRequest {
        services: items(&text(row, "services")?),
        tried: text(row, "tried")?,
        asked_at: int(row, "asked_at")?,
    })
}

/// The open request for a child, the newest. The child was read within the caller's scope.
pub async fn open(tx: &mut AnyConnection, student: StudentId) -> Result<Option<ProviderRequest>, StoreError> {
    let row = sqlx::query(
        "SELECT services, tried, asked_at
           FROM provider_request
          WHERE student_id = $1 AND answered_at IS NULL
          ORDER BY id DESC
          LIMIT 1",
    )
    .bind(student.to_string())
    .fetch_optional(tx)
    .await?;
    row.as_ref().map(request).transpose()
}
