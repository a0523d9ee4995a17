//! Holds and returns that end because the fact arrived, or the family fixed the line.

use domain::id::SessionId;
use sqlx::AnyConnection;

use super::StoreError;
use crate::clock::Millis;

/// Ends the standing hold of a line, if a caseworker made one. Nobody undid it: the fact did.
pub async fn end(tx: &mut AnyConnection, session: SessionId, now: Millis) -> Result<(), StoreError> {
    sqlx::query(
        "UPDATE decision
            SET undone_at = $2, undone_why = 'HOLD_ENDED'
          WHERE session_id = $1 AND outcome = 'HOLD' AND undone_at IS NULL",
    )
    .bind(session.to_string())
    .bind(now)
    .execute(tx)
    .await?;
    Ok(())
}

/// Ends the standing return of a line: the family has fixed it, or the fact that was missing has come.
pub async fn end_return(
    tx: &mut AnyConnection,
    session: SessionId,
    why: &'static str,
    now: Millis,
) -> Result<(), StoreError> {
    sqlx::query(
        "UPDATE decision
            SET undone_at = $2, undone_why = $3
          WHERE session_id = $1 AND outcome = 'RETURN' AND undone_at IS NULL",
    )
    .bind(session.to_string())
    .bind(now)
    .bind(why)
    .execute(tx)
    .await?;
    Ok(())
}
