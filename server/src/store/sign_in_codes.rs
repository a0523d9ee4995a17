//! Requests for one-time codes. A request exists for unknown addresses too, so that both look the same.

use domain::id::PersonId;
use sqlx::AnyConnection;
use uuid::Uuid;

use super::StoreError;
use super::column::{get, int, maybe, text};
use crate::clock::Millis;

/// A request for a code.
#[derive(Clone, Debug)]
pub struct CodeRequest {
    /// Which request.
    pub id: Uuid,
    /// Whose address it is; none for an unknown one.
    pub person: Option<PersonId>,
    /// The keyed hash of the code; empty until the code is made.
    pub code_hash: String,
    /// How often a code was tried.
    pub tries: i64,
}

/// Keeps a request; its code is made when the letter leaves.
pub async fn ask(
    tx: &mut AnyConnection,
    id: Uuid,
    (email, person): (&str, Option<PersonId>),
    browser_hash: &str,
    (now, until): (Millis, Millis),
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO sign_in_code (id, email, person_id, code_hash, browser_hash, asked_at, expires_at, tries)
         VALUES ($1, $2, $3, '', $4, $5, $6, 0)",
    )
    .bind(id.to_string())
    .bind(email)
    .bind(person.map(|id| id.to_string()))
    .bind(browser_hash)
    .bind(now)
    .bind(until)
    .execute(tx)
    .await?;
    Ok(())
}

/// How many codes were asked for at this address since then.
pub async fn asked_since(tx: &mut AnyConnection, email: &str, since: Millis) -> Result<i64, StoreError> {
    let row = sqlx::query("SELECT COUNT(*) AS asked FROM sign_in_code WHERE email = $1 AND asked_at > $2")
        .bind(email)
        .bind(since)
        .fetch_one(tx)
        .await?;
    int(&row, "asked")
}

/// Keeps the hash of the code that leaves now.
pub async fn made(tx: &mut AnyConnection, id: Uuid, code_hash: &str) -> Result<(), StoreError> {
    sqlx::query("UPDATE sign_in_code SET code_hash = $2 WHERE id = $1 AND used_at IS NULL")
        .bind(id.to_string())
        .bind(code_hash)
        .execute(tx)
        .await?;
    Ok(())
}

/// The requests of this browser for this address that can still be answered, the newest first.
pub async fn open(
    tx: &mut AnyConnection,
    email: &str,
    browser_hash: &str,
    now: Millis,
) -> Result<Vec<CodeRequest>, StoreError> {
    let rows = sqlx::query(
        "SELECT id, person_id, code_hash, tries
           FROM sign_in_code
          WHERE email = $1 AND browser_hash = $2 AND expires_at > $3 AND used_at IS NULL
          ORDER BY asked_at DESC, id DESC",
    )
    .bind(email)
    .bind(browser_hash)
    .bind(now)
    .fetch_all(tx)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(CodeRequest {
                id: get(row, "id")?,
                person: maybe(row, "person_id")?,
                code_hash: text(row, "code_hash")?,
                tries: int(row, "tries")?,
            })
        })
        .collect()
}

/// Counts a try against every open request of this browser.
pub async fn tried(tx: &mut AnyConnection, email: &str, browser_hash: &str) -> Result<(), StoreError> {
    sqlx::query("UPDATE sign_in_code SET tries = tries + 1 WHERE email = $1 AND browser_hash = $2 AND used_at IS NULL")
        .bind(email)
        .bind(browser_hash)
        .execute(tx)
        .await?;
    Ok(())
}

/// Uses a code up; `Conflict` when another request did so first.
pub async fn used(tx: &mut AnyConnection, id: Uuid, now: Millis) -> Result<(), StoreError> {
    let done = sqlx::query("UPDATE sign_in_code SET used_at = $2 WHERE id = $1 AND used_at IS NULL")
        .bind(id.to_string())
        .bind(now)
        .execute(tx)
        .await?;
    if done.rows_affected() == 1 { Ok(()) } else { Err(StoreError::Conflict) }
}

/// Who asked for the code, while the request can still be answered.
pub async fn asker(tx: &mut AnyConnection, id: Uuid, now: Millis) -> Result<Option<PersonId>, StoreError> {
    let row = sqlx::query(
        "SELECT person_id FROM sign_in_code WHERE id = $1 AND expires_at > $2 AND used_at IS NULL",
    )
    .bind(id.to_string())
    .bind(now)
    .fetch_optional(tx)
    .await?;
    row.map(|row| maybe(&row, "person_id")).transpose().map(Option::flatten)
}
