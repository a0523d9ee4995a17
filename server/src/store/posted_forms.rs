//! Forms that were posted once: the same key again leads to the same address.

use domain::id::PersonId;
use sqlx::AnyConnection;

use super::StoreError;
use super::column::text;
use crate::clock::Millis;

/// Where the form with this key led, if this person posted it before.
pub async fn find(tx: &mut AnyConnection, person: PersonId, key: &str) -> Result<Option<String>, StoreError> {
    let row = sqlx::query("SELECT address FROM posted_form WHERE form_key = $1 AND person_id = $2")
        .bind(key.to_owned())
        .bind(person.to_string())
        .fetch_optional(tx)
        .await?;
    row.as_ref().map(|row| text(row, "address")).transpose()
}

/// Keeps where a form led; `Conflict` when the same form was posted at the same moment.
pub async fn add(
    tx: &mut AnyConnection,
    person: PersonId,
    key: &str,
    address: &str,
    now: Millis,
) -> Result<(), StoreError> {
    let done = sqlx::query(
        "INSERT INTO posted_form (form_key, person_id, address, posted_at)
         VALUES ($1, $2, $3, $4)
         ON CONFLICT (form_key) DO NOTHING",
    )
    .bind(key.to_owned())
    .bind(person.to_string())
    .bind(address.to_owned())
    .bind(now)
    .execute(tx)
    .await?;
    if done.rows_affected() == 1 { Ok(()) } else { Err(StoreError::Conflict) }
}
