//! How a line's money was answered at its newest check: payable + returned + held + denied = billed.

use domain::id::{ClaimId, SessionId};
use domain::money::Money;
use domain::reason::Reason;
use sqlx::AnyConnection;
use sqlx::any::AnyRow;

use super::StoreError;
use super::column::{get, int, items, list, maybe_text, text};
use crate::clock::Millis;

/// The answer of the rules to one line.
#[derive(Clone, Debug)]
pub struct LineCheck {
    /// Which line.
    pub session: SessionId,
    /// What can be paid.
    pub payable: Money,
    /// For how many minutes.
    pub payable_minutes: i64,
    /// What the family or provider can fix.
    pub returned: Money,
    /// What waits for somebody else.
    pub held: Money,
    /// What is denied.
    pub denied: Money,
    /// All reasons.
    pub reasons: Vec<Reason>,
    /// The whole answer with its checks and facts, as JSON (`domain::assess::SessionAssessment`).
    pub answer: String,
    /// The version of the rules.
    pub rules: String,
    /// The hash of the settings that were used; none for answers from before they were kept.
    pub settings: Option<String>,
    /// When it was made.
    pub checked_at: Millis,
}

/// Keeps the newest answer of a line.
pub async fn save(tx: &mut AnyConnection, claim: ClaimId, check: &LineCheck) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO line_check (session_id, claim_id, payable_cents, payable_minutes, returned_cents, held_cents,
                                 denied_cents, reasons, answer, rules, checked_at, settings)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
         ON CONFLICT (session_id) DO UPDATE
            SET payable_cents = excluded.payable_cents, payable_minutes = excluded.payable_minutes,
                returned_cents = excluded.returned_cents, held_cents = excluded.held_cents,
                denied_cents = excluded.denied_cents, reasons = excluded.reasons, answer = excluded.answer,
                rules = excluded.rules, checked_at = excluded.checked_at, settings = excluded.settings",
    )
    .bind(check.session.to_string())
    .bind(claim.to_string())
    .bind(check.payable.cents())
    .bind(check.payable_minutes)
    .bind(check.returned.cents())
    .bind(check.held.cents())
    .bind(check.denied.cents())
    .bind(list(&check.reasons))
    .bind(&check.answer)
    .bind(&check.rules)
    .bind(check.checked_at)
    .bind(check.settings.clone())
    .execute(tx)
    .await?;
    Ok(())
}

/// Forgets the answer to a line that can't be asked about any more.
pub async fn forget(tx: &mut AnyConnection, session: SessionId) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM line_check WHERE session_id = $1").bind(session.to_string()).execute(tx).await?;
    Ok(())
}

pub(super) fn line_check(row: &AnyRow) -> Result<LineCheck, StoreError> {
    Ok(LineCheck {
        session: get(row, "session_id")?,
        payable: Money::from_cents(int(row, "payable_cents")?),
        payable_minutes: int(row, "payable_minutes")?,
        returned: Money::from_cents(int(row, "returned_cents")?),
        held: Money::from_cents(int(row, "held_cents")?),
        denied: Money::from_cents(int(row, "denied_cents")?),
        reasons: items(&text(row, "reasons")?).iter().filter_map(|code| code.parse().ok()).collect(),
        answer: text(row, "answer")?,
        rules: text(row, "rules")?,
        settings: maybe_text(row, "settings")?,
        checked_at: int(row, "checked_at")?,
    })
}

/// The newest answers to the lines of a claim. The claim was read within the caller's scope.
pub async fn of_claim(tx: &mut AnyConnection, claim: ClaimId) -> Result<Vec<LineCheck>, StoreError> {
    let rows = sqlx::query(
        "SELECT session_id, payable_cents, payable_minutes, returned_cents, held_cents, denied_cents, reasons, answer, rules,
                checked_at, settings
           FROM line_check
          WHERE claim_id = $1",
    )
    .bind(claim.to_string())
    .fetch_all(tx)
    .await?;
    rows.iter().map(line_check).collect()
}
