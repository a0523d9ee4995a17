//! Families with their children and claims, as the start page shows them.

use domain::claim::{ClaimRef, Status};
use domain::id::{HouseholdId, StudentId};
use domain::money::Money;
use sqlx::AnyConnection;

use super::StoreError;
use super::column::{get, int, text};
use super::scope::Scope;
use crate::clock::Millis;

/// A child's owed service with its minutes.
#[derive(Clone, Debug)]
pub struct ChildService {
    /// Which child.
    pub student: StudentId,
    /// The child's first name.
    pub name: String,
    /// The owed service; none when nothing is owed.
    pub service: Option<String>,
    /// Minutes that can still be claimed.
    pub left_minutes: i64,
}

/// A claim in a list.
#[derive(Clone, Debug)]
pub struct ClaimInList {
    /// Its number.
    pub number: ClaimRef,
    /// Its label.
    pub status: Status,
    /// What was asked.
    pub asked: Money,
}

/// Adds a family.
pub async fn add(tx: &mut AnyConnection, id: HouseholdId, name: &str, now: Millis) -> Result<(), StoreError> {
    sqlx::query("INSERT INTO household (id, name, created_at) VALUES ($1, $2, $3)")
        .bind(id.to_string())
        .bind(name)
        .bind(now)
        .execute(tx)
        .await?;
    Ok(())
}

/// The children of the family in scope with their services, by name; none for a scope that is not a family's.
pub async fn children(tx: &mut AnyConnection, scope: &Scope) -> Result<Vec<ChildService>, StoreError> {
    let rows = sqlx::query(
        "SELECT student.id, student.first_name, service_line.service,
                CAST(COALESCE(owed_minutes - school_minutes - reserved_minutes - reimbursed_minutes, 0) AS BIGINT) AS left_minutes
           FROM student
           LEFT JOIN service_line ON service_line.student_id = student.id
          WHERE student.household_id = $1
          ORDER BY student.first_name, student.id, service_line.service",
    )
    .bind(scope.household().map(str::to_owned))
    .fetch_all(tx)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(ChildService {
                student: get(row, "id")?,
                name: text(row, "first_name")?,
                service: super::column::maybe_text(row, "service")?,
                left_minutes: int(row, "left_minutes")?.max(0),
            })
        })
        .collect()
}

/// The claims of the family in scope, the newest first; none for a scope that is not a family's.
pub async fn claims(
    tx: &mut AnyConnection,
    scope: &Scope,
    most: i64,
) -> Result<Vec<ClaimInList>, StoreError> {
    let rows = sqlx::query(
        "SELECT number, status, asked_cents
           FROM claim
          WHERE household_id = $1
          ORDER BY id DESC
          LIMIT $2",
    )
    .bind(scope.household().map(str::to_owned))
    .bind(most)
    .fetch_all(tx)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(ClaimInList {
                number: get(row, "number")?,
                status: get(row, "status")?,
                asked: Money::from_cents(int(row, "asked_cents")?),
            })
        })
        .collect()
}
