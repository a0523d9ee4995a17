//! Files of facts: waiting to be applied, and applied.

use domain::id::ImportId;
use sqlx::AnyConnection;
use sqlx::any::AnyRow;

use super::StoreError;
use super::column::{get, int, maybe_int, maybe_text, text};
use crate::clock::Millis;

/// A file of facts.
#[derive(Clone, Debug)]
pub struct Import {
    /// Which file.
    pub id: ImportId,
    /// What it holds.
    pub kind: String,
    /// What it was called.
    pub file_name: String,
    /// The SHA-256 of its bytes.
    pub file_hash: String,
    /// Its text, until it is applied.
    pub csv: Option<String>,
    /// How many lines it has.
    pub rows: i64,
    /// How many of them changed something.
    pub changed: i64,
    /// Who brought it; none on the command line.
    pub person: Option<String>,
    /// The name of that person.
    pub person_name: Option<String>,
    /// When it came.
    pub brought_at: Millis,
    /// When it was applied.
    pub applied_at: Option<Millis>,
}

fn import(row: &AnyRow) -> Result<Import, StoreError> {
    Ok(Import {
        id: get(row, "id")?,
        kind: text(row, "kind")?,
        file_name: text(row, "file_name")?,
        file_hash: text(row, "file_hash")?,
        csv: maybe_text(row, "file_csv")?,
        rows: int(row, "rows")?,
        changed: int(row, "changed")?,
        person: maybe_text(row, "person_id")?,
        person_name: maybe_text(row, "name")?,
        brought_at: int(row, "brought_at")?,
        applied_at: maybe_int(row, "applied_at")?,
    })
}

/// Keeps a file.
pub async fn add(tx: &mut AnyConnection, import: &Import) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO import (id, kind, file_name, file_hash, file_csv, rows, changed, person_id, brought_at, applied_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(import.id.to_string())
    .bind(&import.kind)
    .bind(&import.file_name)
    .bind(&import.file_hash)
    .bind(import.csv.clone())
    .bind(import.rows)
    .bind(import.changed)
    .bind(import.person.clone())
    .bind(import.brought_at)
    .bind(import.applied_at)
    .execute(tx)
    .await?;
    Ok(())
}

/// A file. Only who may import asks.
pub async fn find(tx: &mut AnyConnection, id: ImportId) -> Result<Option<Import>, StoreError> {
    let row = sqlx::query(
        "SELECT import.id, kind, file_name, file_hash, file_csv, rows, changed, person_id, brought_at, applied_at, name
           FROM import
           LEFT JOIN person ON person.id = import.person_id
          WHERE import.id = $1",
    )
    .bind(id.to_string())
    .fetch_optional(tx)
    .await?;
    row.as_ref().map(import).transpose()
}

/// The newest files. Only who may import asks.
pub async fn newest(tx: &mut AnyConnection, most: i64) -> Result<Vec<Import>, StoreError> {
    let rows = sqlx::query(
        "SELECT import.id, kind, file_name, file_hash, CAST(NULL AS TEXT) AS file_csv, rows, changed, person_id, brought_at,
                applied_at, name
           FROM import
           LEFT JOIN person ON person.id = import.person_id
          ORDER BY import.id DESC
          LIMIT $1",
    )
    .bind(most)
    .fetch_all(tx)
    .await?;
    rows.iter().map(import).collect()
}

/// A file was applied; its text is forgotten. False when somebody applied it before.
pub async fn applied(
    tx: &mut AnyConnection,
    id: ImportId,
    changed: i64,
    now: Millis,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "UPDATE import SET applied_at = $2, changed = $3, file_csv = NULL WHERE id = $1 AND applied_at IS NULL",
    )
    .bind(id.to_string())
    .bind(now)
    .bind(changed)
    .execute(tx)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Throws a file away that was not applied.
pub async fn discard(tx: &mut AnyConnection, id: ImportId) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM import WHERE id = $1 AND applied_at IS NULL")
        .bind(id.to_string())
        .execute(tx)
        .await?;
    Ok(())
}
