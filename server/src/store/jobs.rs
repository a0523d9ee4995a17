//! The out-tray's rows: written with what causes them, taken by one worker at a time.

use domain::id::{JobId, ProviderId, StudentId};
use serde::{Deserialize, Serialize};
use sqlx::AnyConnection;
use sqlx::any::AnyRow;
use uuid::Uuid;

use super::StoreError;
use super::column::{get, int, text};
use crate::clock::Millis;
use crate::faults::{Fault, planted};

/// A task for later. It carries ids; who runs it reads the rest anew.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "job")]
pub enum Job {
    /// Makes a one-time code and sends it.
    SendCode {
        /// The request it answers.
        request: Uuid,
    },
    /// Sends a letter.
    SendMail {
        /// Which letter.
        mail: Uuid,
    },
    /// Asks the rules again about lines in review, since a fact about their provider or child has changed.
    Recheck {
        /// The provider whose facts changed.
        provider: Option<ProviderId>,
        /// The child whose facts changed.
        student: Option<StudentId>,
    },
    /// Asks the rules again about all lines in review, since a setting holds from today on.
    RecheckAll,
}

/// A job that was taken.
#[derive(Clone, Debug)]
pub struct Taken {
    /// Which job.
    pub id: JobId,
    /// What is to be done.
    pub job: Job,
    /// How often it was tried, this time included.
    pub tries: i64,
}

/// Puts a job into the out-tray.
pub async fn enqueue(tx: &mut AnyConnection, id: JobId, job: &Job, now: Millis) -> Result<(), StoreError> {
    enqueue_for(tx, id, job, (now, now)).await
}

/// Puts a job into the out-tray that is due at a moment.
pub async fn enqueue_for(
    tx: &mut AnyConnection,
    id: JobId,
    job: &Job,
    (due, now): (Millis, Millis),
) -> Result<(), StoreError> {
    let payload = serde_json::to_string(job).expect("a job is plain data");
    sqlx::query(
        "INSERT INTO job (id, payload, state, due_at, tries, made_at) VALUES ($1, $2, 'WAITING', $3, 0, $4)",
    )
    .bind(id.to_string())
    .bind(payload)
    .bind(due)
    .bind(now)
    .execute(tx)
    .await?;
    Ok(())
}

/// Takes the job that is due longest, for a while; a worker that dies lets it go when the lease ends.
pub async fn take(
    tx: &mut AnyConnection,
    now: Millis,
    lease_ended: Millis,
) -> Result<Option<Taken>, StoreError> {
    if planted(Fault::NaiveTake) {
        return take_naively(tx, now, lease_ended).await;
    }
    // The outer guard keeps two workers off the same job: PostgreSQL does not run the subquery again.
    let row = sqlx::query(
        "UPDATE job
            SET state = 'RUNNING', taken_at = $1, tries = tries + 1
          WHERE id = (SELECT id
                        FROM job
                       WHERE (state = 'WAITING' AND due_at <= $1) OR (state = 'RUNNING' AND taken_at < $2)
                       ORDER BY due_at, id
                       LIMIT 1)
            AND ((state = 'WAITING' AND due_at <= $1) OR (state = 'RUNNING' AND taken_at < $2))
      RETURNING id, payload, tries",
    )
    .bind(now)
    .bind(lease_ended)
    .fetch_optional(tx)
    .await?;
    row.as_ref().map(taken).transpose()
}

fn taken(row: &AnyRow) -> Result<Taken, StoreError> {
    let id: JobId = get(row, "id")?;
    let payload = text(row, "payload")?;
    let job = serde_json::from_str(&payload).map_err(|why| StoreError::Corrupt {
        table: "job",
        id: id.to_string(),
        why: why.to_string(),
    })?;
    Ok(Taken { id, job, tries: int(row, "tries")? })
}

/// How a job must not be taken: two workers can find the same one. Only a planted fault does it.
async fn take_naively(
    tx: &mut AnyConnection,
    now: Millis,
    lease_ended: Millis,
) -> Result<Option<Taken>, StoreError> {
    let row = sqlx::query(
        "UPDATE job
            SET state = 'RUNNING', taken_at = $1, tries = tries + 1
          WHERE id = (SELECT id
                        FROM job
                       WHERE (state = 'WAITING' AND due_at <= $1) OR (state = 'RUNNING' AND taken_at < $2)
                       ORDER BY due_at, id
                       LIMIT 1)
      RETURNING id, payload, tries",
    )
    .bind(now)
    .bind(lease_ended)
    .fetch_optional(tx)
    .await?;
    row.as_ref().map(taken).transpose()
}

/// Marks a job as done.
pub async fn done(tx: &mut AnyConnection, id: JobId) -> Result<(), StoreError> {
    sqlx::query("UPDATE job SET state = 'DONE', trouble = NULL WHERE id = $1")
        .bind(id.to_string())
        .execute(tx)
        .await?;
    Ok(())
}

/// Puts a job back until it is due again, or gives it up when `due` is none.
pub async fn again(
    tx: &mut AnyConnection,
    id: JobId,
    due: Option<Millis>,
    trouble: &str,
) -> Result<(), StoreError> {
    sqlx::query("UPDATE job SET state = $2, due_at = COALESCE($3, due_at), trouble = $4 WHERE id = $1")
        .bind(id.to_string())
        .bind(if due.is_some() { "WAITING" } else { "FAILED" })
        .bind(due)
        .bind(trouble)
        .execute(tx)
        .await?;
    Ok(())
}

/// How many jobs wait, run or were given up.
pub async fn unfinished(tx: &mut AnyConnection) -> Result<i64, StoreError> {
    let row = sqlx::query("SELECT COUNT(*) AS jobs FROM job WHERE state <> 'DONE'").fetch_one(tx).await?;
    int(&row, "jobs")
}
