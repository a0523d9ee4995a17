//! What caseworkers decide, and the second person's approval. A decision is undone, never changed.

use domain::claim::Outcome;
use domain::id::{ClaimId, DecisionId, PersonId, SessionId};
use domain::money::Money;
use domain::reason::Reason;
use jiff::civil::Date;
use sqlx::AnyConnection;
use sqlx::any::AnyRow;

use super::StoreError;
use super::column::{get, int, items, list, maybe, maybe_text, on, text};
use crate::clock::Millis;

/// A decision on a line.
#[derive(Clone, Debug)]
pub struct Decision {
    /// Which decision.
    pub id: DecisionId,
    /// The line.
    pub session: SessionId,
    /// Its claim.
    pub claim: ClaimId,
    /// What was said.
    pub outcome: Outcome,
    /// Minutes to pay.
    pub minutes: i64,
    /// Money to pay.
    pub amount: Money,
    /// Why.
    pub reasons: Vec<Reason>,
    /// The caseworker's own words.
    pub note: String,
    /// Who must act, for a hold.
    pub hold_owner: Option<String>,
    /// When a person looks again, for a hold.
    pub hold_until: Option<Date>,
    /// Who decided.
    pub decided_by: PersonId,
    /// When.
    pub decided_at: Millis,
}

/// Reads a decision whose columns may stand beside those of its line.
pub(super) fn decision(row: &AnyRow) -> Result<Decision, StoreError> {
    Ok(Decision {
        id: get(row, "decision_id")?,
        session: get(row, "session_id")?,
        claim: get(row, "claim_id")?,
        outcome: get(row, "outcome")?,
        minutes: int(row, "minutes")?,
        amount: Money::from_cents(int(row, "decision_cents")?),
        reasons: items(&text(row, "decision_reasons")?).iter().filter_map(|code| code.parse().ok()).collect(),
        note: text(row, "note")?,
        hold_owner: maybe_text(row, "hold_owner")?,
        hold_until: maybe(row, "hold_until_on")?,
        decided_by: get(row, "decided_by")?,
        decided_at: int(row, "decided_at")?,
    })
}

/// Keeps a decision. A line has one that stands.
pub async fn add(tx: &mut AnyConnection, decision: &Decision) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO decision (id, session_id, claim_id, outcome, minutes, cents, reasons, note, hold_owner, hold_until_on,
                               decided_by, decided_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
    )
    .bind(decision.id.to_string())
    .bind(decision.session.to_string())
    .bind(decision.claim.to_string())
    .bind(decision.outcome.code())
    .bind(decision.minutes)
    .bind(decision.amount.cents())
    .bind(list(&decision.reasons))
    .bind(&decision.note)
    .bind(decision.hold_owner.clone())
    .bind(on(decision.hold_until))
    .bind(decision.decided_by.to_string())
    .bind(decision.decided_at)
    .execute(tx)
    .await?;
    Ok(())
}

/// The decision that stands on a line. The line was read within the caller's scope.
pub async fn standing(tx: &mut AnyConnection, session: SessionId) -> Result<Option<Decision>, StoreError> {
    let row = sqlx::query(
        "SELECT id AS decision_id, session_id, claim_id, outcome, minutes, cents AS decision_cents,
                reasons AS decision_reasons, note, hold_owner, hold_until_on, decided_by, decided_at
           FROM decision
          WHERE session_id = $1 AND undone_at IS NULL",
    )
    .bind(session.to_string())
    .fetch_optional(tx)
    .await?;
    row.as_ref().map(decision).transpose()
}

/// The name of who last decided a line, also where that was undone. The line was read within the caller's scope.
pub async fn last_by(tx: &mut AnyConnection, session: SessionId) -> Result<Option<String>, StoreError> {
    let row = sqlx::query(
        "SELECT person.name AS by_name
           FROM decision
           JOIN person ON person.id = decision.decided_by
          WHERE decision.session_id = $1
          ORDER BY decision.id DESC
          LIMIT 1",
    )
    .bind(session.to_string())
    .fetch_optional(tx)
    .await?;
    row.as_ref().map(|row| text(row, "by_name")).transpose()
}

/// Undoes a decision that stands.
pub async fn undo(
    tx: &mut AnyConnection,
    id: DecisionId,
    by: PersonId,
    why: &str,
    now: Millis,
) -> Result<(), StoreError> {
    let done = sqlx::query(
        "UPDATE decision SET undone_by = $2, undone_at = $3, undone_why = $4 WHERE id = $1 AND undone_at IS NULL",
    )
    .bind(id.to_string())
    .bind(by.to_string())
    .bind(now)
    .bind(why.to_owned())
    .execute(tx)
    .await?;
    if done.rows_affected() == 1 { Ok(()) } else { Err(StoreError::Conflict) }
}

/// Keeps the second person's agreement. The database refuses the person who decided.
pub async fn approve(
    tx: &mut AnyConnection,
    decision: &Decision,
    by: PersonId,
    now: Millis,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO approval (decision_id, decided_by, approved_by, approved_at) VALUES ($1, $2, $3, $4)",
    )
    .bind(decision.id.to_string())
    .bind(decision.decided_by.to_string())
    .bind(by.to_string())
    .bind(now)
    .execute(tx)
    .await?;
    Ok(())
}

/// Removes the second person's agreement from a decision that is undone; its event stays.
pub async fn disapprove(tx: &mut AnyConnection, decision: DecisionId) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM approval WHERE decision_id = $1").bind(decision.to_string()).execute(tx).await?;
    Ok(())
}
