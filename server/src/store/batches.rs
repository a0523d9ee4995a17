//! Batches of payments, their files, and who downloaded them. Only finance and auditors come here.

use domain::id::{BatchId, ClaimId, PersonId};
use domain::money::Money;
use domain::payment::BatchState;
use sqlx::AnyConnection;
use sqlx::any::AnyRow;
use uuid::Uuid;

use super::StoreError;
use super::column::{get, int, maybe_int, maybe_text, text};
use super::payouts::{Control, control};
use crate::clock::Millis;

/// A batch as it is kept, without its file.
#[derive(Clone, Debug)]
pub struct Batch {
    /// Which batch.
    pub id: BatchId,
    /// Its number.
    pub number: i64,
    /// Where it stands.
    pub state: BatchState,
    /// How many payments it has.
    pub payments: i64,
    /// Its payouts: how many, and their sum, which is the sum of its payments.
    pub control: Control,
    /// Who built it.
    pub built_by: PersonId,
    /// The builder's name.
    pub built_name: String,
    /// When it was built.
    pub built_at: Millis,
    /// Who released it.
    pub released_name: Option<String>,
    /// When it was released.
    pub released_at: Option<Millis>,
    /// The SHA-256 of its file.
    pub file_hash: Option<String>,
    /// When its file was made.
    pub exported_at: Option<Millis>,
    /// Counts its changes.
    pub version: i64,
}

fn batch(row: &AnyRow) -> Result<Batch, StoreError> {
    Ok(Batch {
        id: get(row, "id")?,
        number: int(row, "number")?,
        state: get(row, "state")?,
        payments: int(row, "payments")?,
        control: Control { count: int(row, "payouts")?, sum: Money::from_cents(int(row, "total_cents")?) },
        built_by: get(row, "built_by")?,
        built_name: text(row, "built_name")?,
        built_at: int(row, "built_at")?,
        released_name: maybe_text(row, "released_name")?,
        released_at: maybe_int(row, "released_at")?,
        file_hash: maybe_text(row, "file_hash")?,
        exported_at: maybe_int(row, "exported_at")?,
        version: int(row, "version")?,
    })
}

/// Keeps a batch that is being built, under the next number. Two at once: one of them is told to try again.
pub async fn add(
    tx: &mut AnyConnection,
    id: BatchId,
    built: (PersonId, Millis),
    payments: i64,
    control: Control,
) -> Result<i64, StoreError> {
    let row = sqlx::query(
        "INSERT INTO payment_batch (id, number, state, payments, payouts, total_cents, built_by, built_at, version)
         VALUES ($1, (SELECT COALESCE(MAX(number), 0) + 1 FROM payment_batch), 'BUILT', $2, $3, $4, $5, $6, 1)
      RETURNING number",
    )
    .bind(id.to_string())
    .bind(payments)
    .bind(control.count)
    .bind(control.sum.cents())
    .bind(built.0.to_string())
    .bind(built.1)
    .fetch_one(tx)
    .await
    .map_err(|error| match StoreError::from(error) {
        StoreError::Taken => StoreError::Conflict,
        other => other,
    })?;
    int(&row, "number")
}

/// The batch with this number.
pub async fn find(tx: &mut AnyConnection, number: i64) -> Result<Option<Batch>, StoreError> {
    let row = sqlx::query(
        "SELECT payment_batch.*, builder.name AS built_name, releaser.name AS released_name
           FROM payment_batch
           JOIN person AS builder ON builder.id = payment_batch.built_by
           LEFT JOIN person AS releaser ON releaser.id = payment_batch.released_by
          WHERE payment_batch.number = $1",
    )
    .bind(number)
    .fetch_optional(tx)
    .await?;
    row.as_ref().map(batch).transpose()
}

/// The newest batches.
pub async fn newest(tx: &mut AnyConnection, most: i64) -> Result<Vec<Batch>, StoreError> {
    let rows = sqlx::query(
        "SELECT payment_batch.*, builder.name AS built_name, releaser.name AS released_name
           FROM payment_batch
           JOIN person AS builder ON builder.id = payment_batch.built_by
           LEFT JOIN person AS releaser ON releaser.id = payment_batch.released_by
          ORDER BY payment_batch.number DESC
          LIMIT $1",
    )
    .bind(most)
    .fetch_all(tx)
    .await?;
    rows.iter().map(batch).collect()
}

/// How many payments the batch has, and its payouts, counted anew from the payouts themselves.
pub async fn counted(tx: &mut AnyConnection, id: BatchId) -> Result<(i64, Control), StoreError> {
    let row = sqlx::query(
        "SELECT COUNT(*) AS count, CAST(COALESCE(SUM(payout.cents), 0) AS BIGINT) AS cents,
                COUNT(DISTINCT payout.payment_id) AS payments
           FROM payout
           JOIN payment ON payment.id = payout.payment_id
          WHERE payment.batch_id = $1",
    )
    .bind(id.to_string())
    .fetch_one(tx)
    .await?;
    Ok((int(&row, "payments")?, control(&row)?))
}

/// Saves what a batch holds after a payment was set aside; without payments it is dropped.
pub async fn shrink(tx: &mut AnyConnection, batch: &Batch) -> Result<(), StoreError> {
    let done = sqlx::query(
        "UPDATE payment_batch
            SET payments = $3, payouts = $4, total_cents = $5, state = $6, version = version + 1
          WHERE id = $1 AND version = $2 AND state = 'BUILT'",
    )
    .bind(batch.id.to_string())
    .bind(batch.version)
    .bind(batch.payments)
    .bind(batch.control.count)
    .bind(batch.control.sum.cents())
    .bind(batch.state.code())
    .execute(tx)
    .await?;
    if done.rows_affected() == 1 { Ok(()) } else { Err(StoreError::Conflict) }
}

/// Who decided or approved any line of the batch.
pub async fn hands(tx: &mut AnyConnection, id: BatchId) -> Result<Vec<PersonId>, StoreError> {
    let rows = sqlx::query(
        "SELECT DISTINCT hand.person_id
           FROM payment
           JOIN payout ON payout.payment_id = payment.id
           JOIN (SELECT decision_id, decided_by AS person_id FROM approval
                  UNION
                 SELECT decision_id, approved_by AS person_id FROM approval) AS hand ON hand.decision_id = payout.decision_id
          WHERE payment.batch_id = $1",
    )
    .bind(id.to_string())
    .fetch_all(tx)
    .await?;
    rows.iter().map(|row| get(row, "person_id")).collect()
}

/// Releases a batch. The database refuses the one who built it, and the ones who decided or approved its lines.
pub async fn release(
    tx: &mut AnyConnection,
    id: BatchId,
    version: i64,
    by: PersonId,
    now: Millis,
) -> Result<(), StoreError> {
    let done = sqlx::query(
        "UPDATE payment_batch
            SET state = 'RELEASED', released_by = $3, released_at = $4, version = version + 1
          WHERE id = $1 AND version = $2 AND state = 'BUILT'",
    )
    .bind(id.to_string())
    .bind(version)
    .bind(by.to_string())
    .bind(now)
    .execute(&mut *tx)
    .await?;
    if done.rows_affected() != 1 {
        return Err(StoreError::Conflict);
    }
    // The rows are found by the database itself, so that it refuses whoever forgets to ask.
    sqlx::query(
        "INSERT INTO batch_hand (batch_id, released_by, person_id)
         SELECT DISTINCT $1, $2, hand.person_id
           FROM payment
           JOIN payout ON payout.payment_id = payment.id
           JOIN (SELECT decision_id, decided_by AS person_id FROM approval
                  UNION
                 SELECT decision_id, approved_by AS person_id FROM approval) AS hand ON hand.decision_id = payout.decision_id
          WHERE payment.batch_id = $1",
    )
    .bind(id.to_string())
    .bind(by.to_string())
    .execute(tx)
    .await?;
    Ok(())
}

/// Keeps the file of a batch, once and for good.
pub async fn export(
    tx: &mut AnyConnection,
    id: BatchId,
    version: i64,
    file: (&str, &str),
    now: Millis,
) -> Result<(), StoreError> {
    let done = sqlx::query(
        "UPDATE payment_batch
            SET state = 'EXPORTED', file_csv = $3, file_hash = $4, exported_at = $5, version = version + 1
          WHERE id = $1 AND version = $2 AND state = 'RELEASED' AND file_csv IS NULL",
    )
    .bind(id.to_string())
    .bind(version)
    .bind(file.0.to_owned())
    .bind(file.1.to_owned())
    .bind(now)
    .execute(tx)
    .await?;
    if done.rows_affected() == 1 { Ok(()) } else { Err(StoreError::Conflict) }
}

/// The file of a batch, as it was made.
pub async fn file(tx: &mut AnyConnection, id: BatchId) -> Result<Option<String>, StoreError> {
    let row = sqlx::query("SELECT file_csv FROM payment_batch WHERE id = $1")
        .bind(id.to_string())
        .fetch_one(tx)
        .await?;
    maybe_text(&row, "file_csv")
}

/// Notes that the City answered for every payment, if it did. Says whether.
pub async fn confirm(tx: &mut AnyConnection, id: BatchId) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "UPDATE payment_batch
            SET state = 'CONFIRMED', version = version + 1
          WHERE id = $1 AND state = 'EXPORTED'
            AND NOT EXISTS (SELECT 1 FROM payment WHERE batch_id = $1 AND state IN ('BATCHED', 'EXPORTED'))",
    )
    .bind(id.to_string())
    .execute(tx)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// The claims whose lines are in the batch, each once.
pub async fn claims(tx: &mut AnyConnection, id: BatchId) -> Result<Vec<ClaimId>, StoreError> {
    let rows = sqlx::query("SELECT DISTINCT claim_id FROM payment WHERE batch_id = $1 ORDER BY claim_id")
        .bind(id.to_string())
        .fetch_all(tx)
        .await?;
    rows.iter().map(|row| get(row, "claim_id")).collect()
}

/// Writes down who downloaded the file of a batch.
pub async fn downloaded(
    tx: &mut AnyConnection,
    id: Uuid,
    batch: BatchId,
    by: PersonId,
    file_hash: &str,
    now: Millis,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO export_download (id, batch_id, person_id, file_hash, downloaded_at) VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(id.to_string())
    .bind(batch.to_string())
    .bind(by.to_string())
    .bind(file_hash.to_owned())
    .bind(now)
    .execute(tx)
    .await?;
    Ok(())
}

/// Who downloaded the file of a batch, and when, in order.
pub async fn downloads(tx: &mut AnyConnection, batch: BatchId) -> Result<Vec<(String, Millis)>, StoreError> {
    let rows = sqlx::query(
        "SELECT person.name, export_download.downloaded_at
           FROM export_download
           JOIN person ON person.id = export_download.person_id
          WHERE export_download.batch_id = $1
          ORDER BY export_download.id",
    )
    .bind(batch.to_string())
    .fetch_all(tx)
    .await?;
    rows.iter().map(|row| Ok((text(row, "name")?, int(row, "downloaded_at")?))).collect()
}
