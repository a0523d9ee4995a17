//! Slips: what families asked before they paid, and what was answered.

use domain::claim::ClaimRef;
use domain::id::{HouseholdId, PersonId, ProviderId, SlipId, StudentId};
use domain::plan::{Answer, Plan};
use jiff::civil::Date;
use sqlx::AnyConnection;
use sqlx::any::AnyRow;

use super::StoreError;
use super::column::{get, int, maybe, text};
use super::scope::Scope;
use crate::clock::Millis;

/// A question before paying with its answer; never changed.
#[derive(Clone, Debug)]
pub struct Slip {
    /// Which slip.
    pub id: SlipId,
    /// The number that people read and say; made like a claim's.
    pub number: ClaimRef,
    /// Whose it is.
    pub household: HouseholdId,
    /// For which child.
    pub student: StudentId,
    /// The code of the service.
    pub service: String,
    /// The provider, where known.
    pub provider: Option<ProviderId>,
    /// The provider's name on that day.
    pub provider_name: String,
    /// What was planned.
    pub plan: Plan,
    /// What the rules said.
    pub answer: Answer,
    /// Who asked.
    pub asked_by: PersonId,
    /// When.
    pub asked_at: Millis,
    /// The last day on which the answer is good.
    pub good_to: Date,
}

fn slip(row: &AnyRow) -> Result<Slip, StoreError> {
    let kept = text(row, "answer")?;
    let answer = serde_json::from_str(&kept).map_err(|why| StoreError::Corrupt {
        table: "slip",
        id: text(row, "id").unwrap_or_default(),
        why: why.to_string(),
    })?;
    Ok(Slip {
        id: get(row, "id")?,
        number: get(row, "number")?,
        household: get(row, "household_id")?,
        student: get(row, "student_id")?,
        service: text(row, "service")?,
        provider: maybe(row, "provider_id")?,
        provider_name: text(row, "provider_name")?,
        plan: Plan {
            from: get(row, "from_on")?,
            to: get(row, "to_on")?,
            minutes: int(row, "session_minutes")?,
            count: int(row, "sessions")?,
        },
        answer,
        asked_by: get(row, "asked_by")?,
        asked_at: int(row, "asked_at")?,
        good_to: get(row, "good_to_on")?,
    })
}

/// Keeps a slip.
pub async fn add(tx: &mut AnyConnection, slip: &Slip) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO slip (id, number, household_id, student_id, service, provider_id, provider_name, from_on, to_on,
                           session_minutes, sessions, answer, asked_by, asked_at, good_to_on)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)",
    )
    .bind(slip.id.to_string())
    .bind(slip.number.to_string())
    .bind(slip.household.to_string())
    .bind(slip.student.to_string())
    .bind(&slip.service)
    .bind(slip.provider.map(|id| id.to_string()))
    .bind(&slip.provider_name)
    .bind(slip.plan.from.to_string())
    .bind(slip.plan.to.to_string())
    .bind(slip.plan.minutes)
    .bind(slip.plan.count)
    .bind(serde_json::to_string(&slip.answer).expect("an answer is plain data"))
    .bind(slip.asked_by.to_string())
    .bind(slip.asked_at)
    .bind(slip.good_to.to_string())
    .execute(tx)
    .await?;
    Ok(())
}

/// A slip, if it is in scope.
pub async fn find(tx: &mut AnyConnection, scope: &Scope, id: SlipId) -> Result<Option<Slip>, StoreError> {
    let row = sqlx::query(
        "SELECT id, number, household_id, student_id, service, provider_id, provider_name, from_on, to_on,
                session_minutes, sessions, answer, asked_by, asked_at, good_to_on
           FROM slip
          WHERE id = $1 AND ($2 IS NULL OR household_id = $2)",
    )
    .bind(id.to_string())
    .bind(scope.household().map(str::to_owned))
    .fetch_optional(tx)
    .await?;
    row.as_ref().map(slip).transpose()
}

/// The slips of a child that are good on a day, the newest first.
pub async fn good_for_child(
    tx: &mut AnyConnection,
    scope: &Scope,
    student: StudentId,
    today: Date,
) -> Result<Vec<Slip>, StoreError> {
    let rows = sqlx::query(
        "SELECT id, number, household_id, student_id, service, provider_id, provider_name, from_on, to_on,
                session_minutes, sessions, answer, asked_by, asked_at, good_to_on
           FROM slip
          WHERE student_id = $1 AND ($2 IS NULL OR household_id = $2) AND good_to_on >= $3
          ORDER BY id DESC",
    )
    .bind(student.to_string())
    .bind(scope.household().map(str::to_owned))
    .bind(today.to_string())
    .fetch_all(tx)
    .await?;
    rows.iter().map(slip).collect()
}
