//! Sessions of claims; once a claim is sent they are its lines.

use domain::claim::LineState;
use domain::id::{ClaimId, DocumentId, GoalId, ProviderId, ServiceLineId, SessionId, StudentId};
use domain::money::Money;
use jiff::civil::{Date, Time};
use sqlx::AnyConnection;
use sqlx::any::AnyRow;

use super::StoreError;
use super::column::{self, get, int, list, maybe, maybe_int, maybe_text, on, text};

/// A session as it is kept.
#[derive(Clone, Debug)]
pub struct Session {
    /// Which session.
    pub id: SessionId,
    /// Its claim.
    pub claim: ClaimId,
    /// Its number in the claim, from 1; it stays when others go.
    pub n: i64,
    /// Which child.
    pub student: StudentId,
    /// Who gave it.
    pub provider: Option<ProviderId>,
    /// The code of the service.
    pub service: String,
    /// `SERVICE`, or a fee: `NO_SHOW`, `TRAVEL` …
    pub kind: String,
    /// The form as it was typed (URL encoded), also where it can't be read.
    pub typed: String,
    /// The day.
    pub held_on: Option<Date>,
    /// Start by the clock on the wall.
    pub start: Option<Time>,
    /// End by the clock on the wall; earlier than the start when it is past midnight.
    pub end: Option<Time>,
    /// `INDIVIDUAL` or `GROUP`.
    pub setting: String,
    /// The IEP goals worked on.
    pub goals: Vec<GoalId>,
    /// The paper of the session note.
    pub note: Option<DocumentId>,
    /// The supervisor named in the note.
    pub supervisor_name: Option<String>,
    /// Minutes billed, where they differ from the minutes noted.
    pub billed_minutes: Option<i64>,
    /// The price.
    pub billed: Money,
    /// What another program paid of it.
    pub third_party: Money,
    /// Where the line stands.
    pub state: LineState,
    /// The owed service that pays for it; set when it is sent.
    pub service_line: Option<ServiceLineId>,
    /// Minutes kept for it on that service line.
    pub reserved_minutes: i64,
    /// The day it went back to the family.
    pub returned_on: Option<Date>,
    /// Counts its changes.
    pub version: i64,
}

/// Reads a session whose columns may stand beside those of its claim.
pub(super) fn session(row: &AnyRow) -> Result<Session, StoreError> {
    Ok(Session {
        id: get(row, "session_id")?,
        claim: get(row, "claim_id")?,
        n: int(row, "n")?,
        student: get(row, "session_student_id")?,
        provider: maybe(row, "session_provider_id")?,
        service: text(row, "session_service")?,
        kind: text(row, "kind")?,
        typed: text(row, "typed")?,
        held_on: maybe(row, "held_on")?,
        start: maybe(row, "start_time")?,
        end: maybe(row, "end_time")?,
        setting: text(row, "setting")?,
        goals: column::items(&text(row, "goals")?).iter().filter_map(|id| id.parse().ok()).collect(),
        note: maybe(row, "note_id")?,
        supervisor_name: maybe_text(row, "supervisor_name")?,
        billed_minutes: maybe_int(row, "billed_minutes")?,
        billed: Money::from_cents(int(row, "billed_cents")?),
        third_party: Money::from_cents(int(row, "third_party_cents")?),
        state: get(row, "session_state")?,
        service_line: maybe(row, "service_line_id")?,
        reserved_minutes: int(row, "reserved_minutes")?,
        returned_on: maybe(row, "returned_on")?,
        version: int(row, "session_version")?,
    })
}

/// The sessions of a claim, by number. The claim was read within the caller's scope.
pub async fn of_claim(tx: &mut AnyConnection, claim: ClaimId) -> Result<Vec<Session>, StoreError> {
    let rows = sqlx::query(
        "SELECT id AS session_id, claim_id, n, student_id AS session_student_id, provider_id AS session_provider_id,
                service AS session_service, kind, typed, held_on, start_time, end_time, setting, goals, note_id,
                supervisor_name, billed_minutes, billed_cents, third_party_cents, state AS session_state, service_line_id,
                reserved_minutes, returned_on, version AS session_version
           FROM session
          WHERE claim_id = $1
          ORDER BY n",
    )
        .bind(claim.to_string())
        .fetch_all(tx)
        .await?;
    rows.iter().map(session).collect()
}

/// One session of a claim by its number. The claim was read within the caller's scope.
pub async fn find(tx: &mut AnyConnection, claim: ClaimId, n: i64) -> Result<Option<Session>, StoreError> {
    let row = sqlx::query(
        "SELECT id AS session_id, claim_id, n, student_id AS session_student_id, provider_id AS session_provider_id,
                service AS session_service, kind, typed, held_on, start_time, end_time, setting, goals, note_id,
                supervisor_name, billed_minutes, billed_cents, third_party_cents, state AS session_state, service_line_id,
                reserved_minutes, returned_on, version AS session_version
           FROM session
          WHERE claim_id = $1 AND n = $2",
    )
        .bind(claim.to_string())
        .bind(n)
        .fetch_optional(tx)
        .await?;
    row.as_ref().map(session).transpose()
}

/// The next free number in a claim; numbers of removed sessions are not used again.
pub async fn next_number(tx: &mut AnyConnection, claim: ClaimId) -> Result<i64, StoreError> {
    let row =
        sqlx::query("SELECT CAST(COALESCE(MAX(n), 0) AS BIGINT) + 1 AS n FROM session WHERE claim_id = $1")
            .bind(claim.to_string())
            .fetch_one(tx)
            .await?;
    int(&row, "n")
}

/// Keeps a new session.
pub async fn add(tx: &mut AnyConnection, session: &Session) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO session (id, claim_id, n, student_id, provider_id, service, kind, typed, held_on, start_time, end_time,
                              setting, goals, note_id, supervisor_name, billed_minutes, billed_cents, third_party_cents,
                              state, reserved_minutes, version)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, 0, 1)",
    )
    .bind(session.id.to_string())
    .bind(session.claim.to_string())
    .bind(session.n)
    .bind(session.student.to_string())
    .bind(session.provider.map(|id| id.to_string()))
    .bind(&session.service)
    .bind(&session.kind)
    .bind(&session.typed)
    .bind(on(session.held_on))
    .bind(column::time(session.start))
    .bind(column::time(session.end))
    .bind(&session.setting)
    .bind(list(&session.goals))
    .bind(session.note.map(|id| id.to_string()))
    .bind(session.supervisor_name.clone())
    .bind(session.billed_minutes)
    .bind(session.billed.cents())
    .bind(session.third_party.cents())
    .bind(session.state.code())
    .execute(tx)
    .await?;
    Ok(())
}

/// Saves the session if nobody saved it since it was read.
pub async fn save(tx: &mut AnyConnection, session: &Session) -> Result<(), StoreError> {
    let done = sqlx::query(
        "UPDATE session
            SET student_id = $3, provider_id = $4, service = $5, kind = $6, typed = $7, held_on = $8, start_time = $9,
                end_time = $10, setting = $11, goals = $12, note_id = $13, supervisor_name = $14, billed_minutes = $15,
                billed_cents = $16, third_party_cents = $17, state = $18, service_line_id = $19, reserved_minutes = $20,
                returned_on = $21, version = version + 1
          WHERE id = $1 AND version = $2",
    )
    .bind(session.id.to_string())
    .bind(session.version)
    .bind(session.student.to_string())
    .bind(session.provider.map(|id| id.to_string()))
    .bind(&session.service)
    .bind(&session.kind)
    .bind(&session.typed)
    .bind(on(session.held_on))
    .bind(column::time(session.start))
    .bind(column::time(session.end))
    .bind(&session.setting)
    .bind(list(&session.goals))
    .bind(session.note.map(|id| id.to_string()))
    .bind(session.supervisor_name.clone())
    .bind(session.billed_minutes)
    .bind(session.billed.cents())
    .bind(session.third_party.cents())
    .bind(session.state.code())
    .bind(session.service_line.map(|id| id.to_string()))
    .bind(session.reserved_minutes)
    .bind(on(session.returned_on))
    .execute(tx)
    .await?;
    if done.rows_affected() == 1 { Ok(()) } else { Err(StoreError::Conflict) }
}

/// Removes a session of a draft, with its places on receipts.
pub async fn remove(tx: &mut AnyConnection, session: SessionId) -> Result<(), StoreError> {
    let id = session.to_string();
    sqlx::query("DELETE FROM receipt_session WHERE session_id = $1").bind(&id).execute(&mut *tx).await?;
    sqlx::query("DELETE FROM session WHERE id = $1 AND state = 'DRAFT'").bind(&id).execute(tx).await?;
    Ok(())
}
