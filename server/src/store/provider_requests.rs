//! "I can't find a provider" (R17): what a family asked the office for.

use domain::id::{HouseholdId, PersonId, StudentId};
use sqlx::AnyConnection;
use uuid::Uuid;

use super::StoreError;
use super::column::{int, items, list, text};
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
    row.map(|row| {
        Ok(ProviderRequest {
            services: items(&text(&row, "services")?),
            tried: text(&row, "tried")?,
            asked_at: int(&row, "asked_at")?,
        })
    })
    .transpose()
}
