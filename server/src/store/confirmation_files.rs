//! Files of the City's answers: brought, looked at, applied whole and once.

use domain::id::PersonId;
use sqlx::AnyConnection;
use sqlx::any::AnyRow;

use super::StoreError;
use super::column::{int, maybe_int, maybe_text, text};
use crate::clock::Millis;

/// A file of the City's answers.
#[derive(Clone, Debug)]
pub struct ConfirmationFile {
    /// Its SHA-256, which is its name too.
    pub hash: String,
    /// How many lines it has.
    pub rows: i64,
    /// How many payments it changed.
    pub changed: i64,
    /// Its text, until it is applied.
    pub csv: Option<String>,
    /// Who brought it.
    pub by: String,
    /// When it was brought.
    pub brought_at: Millis,
    /// When it was applied.
    pub applied_at: Option<Millis>,
}

fn confirmation_file(row: &AnyRow) -> Result<ConfirmationFile, StoreError> {
    Ok(ConfirmationFile {
        hash: text(row, "file_hash")?,
        rows: int(row, "rows")?,
        changed: int(row, "changed")?,
        csv: maybe_text(row, "file_csv")?,
        by: text(row, "name")?,
        brought_at: int(row, "brought_at")?,
        applied_at: maybe_int(row, "applied_at")?,
    })
}

/// Keeps a file to be looked at; one that is known already stays as it is.
pub async fn add(
    tx: &mut AnyConnection,
    hash: &str,
    csv: Option<&str>,
    rows: i64,
    brought: (PersonId, Millis),
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO confirmation_file (file_hash, rows, changed, file_csv, person_id, brought_at)
         VALUES ($1, $2, 0, $3, $4, $5)
             ON CONFLICT (file_hash) DO NOTHING",
    )
    .bind(hash.to_owned())
    .bind(rows)
    .bind(csv.map(str::to_owned))
    .bind(brought.0.to_string())
    .bind(brought.1)
    .execute(tx)
    .await?;
    Ok(())
}

/// The file with this SHA-256.
pub async fn find(tx: &mut AnyConnection, hash: &str) -> Result<Option<ConfirmationFile>, StoreError> {
    let row = sqlx::query(
        "SELECT confirmation_file.*, person.name
           FROM confirmation_file
           JOIN person ON person.id = confirmation_file.person_id
          WHERE file_hash = $1",
    )
    .bind(hash.to_owned())
    .fetch_optional(tx)
    .await?;
    row.as_ref().map(confirmation_file).transpose()
}

/// Notes that a file was applied. Says whether it was not applied before.
pub async fn applied(
    tx: &mut AnyConnection,
    hash: &str,
    changed: i64,
    by: (PersonId, Millis),
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "UPDATE confirmation_file
            SET applied_at = $4, changed = $2, person_id = $3, file_csv = NULL
          WHERE file_hash = $1 AND applied_at IS NULL",
    )
    .bind(hash.to_owned())
    .bind(changed)
    .bind(by.0.to_string())
    .bind(by.1)
    .execute(tx)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// The newest files of the City's answers.
pub async fn newest(tx: &mut AnyConnection, most: i64) -> Result<Vec<ConfirmationFile>, StoreError> {
    let rows = sqlx::query(
        "SELECT confirmation_file.*, person.name
           FROM confirmation_file
           JOIN person ON person.id = confirmation_file.person_id
          ORDER BY brought_at DESC, file_hash
          LIMIT $1",
    )
    .bind(most)
    .fetch_all(tx)
    .await?;
    rows.iter().map(confirmation_file).collect()
}

/// Throws a file away that was not applied.
pub async fn discard(tx: &mut AnyConnection, hash: &str) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM confirmation_file WHERE file_hash = $1 AND applied_at IS NULL")
        .bind(hash.to_owned())
        .execute(tx)
        .await?;
    Ok(())
}
