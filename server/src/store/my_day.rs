//! How much waits for whom, for the caseworkers' start page.

use domain::id::PersonId;
use jiff::civil::Date;
use sqlx::AnyConnection;

use super::StoreError;
use super::column::int;
use super::scope::Scope;

/// So many claims, and lines for the second person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Waiting {
    /// Claims of this caseworker that wait for a decision.
    pub mine: i64,
    /// Claims that nobody has taken.
    pub new: i64,
    /// Claims with the family.
    pub family: i64,
    /// Claims that wait for another office.
    pub office: i64,
    /// Claims that wait for a decision longer than the goal.
    pub late: i64,
    /// Lines to which this person may agree.
    pub second: i64,
}

/// Counts what waits; late is what was sent before the goal's day.
pub async fn waiting(
    tx: &mut AnyConnection,
    scope: &Scope,
    person: PersonId,
    goal: Date,
) -> Result<Waiting, StoreError> {
    let row = sqlx::query(
        "SELECT CAST(COALESCE(SUM(CASE WHEN turn = 'OSS' AND reviewer_id = $1 THEN 1 ELSE 0 END), 0) AS BIGINT) AS mine,
                CAST(COALESCE(SUM(CASE WHEN turn = 'OSS' AND reviewer_id IS NULL THEN 1 ELSE 0 END), 0) AS BIGINT) AS fresh,
                CAST(COALESCE(SUM(CASE WHEN turn = 'FAMILY' THEN 1 ELSE 0 END), 0) AS BIGINT) AS family,
                CAST(COALESCE(SUM(CASE WHEN turn = 'OFFICE' THEN 1 ELSE 0 END), 0) AS BIGINT) AS office,
                CAST(COALESCE(SUM(CASE WHEN turn = 'OSS' AND sent_on <= $2 THEN 1 ELSE 0 END), 0) AS BIGINT) AS late,
                (SELECT COUNT(*)
                   FROM session
                   JOIN decision ON decision.session_id = session.id AND decision.undone_at IS NULL
                   JOIN claim AS its ON its.id = session.claim_id
                  WHERE session.state = 'DECIDED' AND decision.decided_by <> $1 AND its.sent_by <> $1
                    AND ($3 IS NULL OR its.household_id = $3)) AS second
           FROM claim
          WHERE sent_at IS NOT NULL AND turn IN ('OSS', 'FAMILY', 'OFFICE') AND ($3 IS NULL OR household_id = $3)",
    )
    .bind(person.to_string())
    .bind(goal.to_string())
    .bind(scope.household().map(str::to_owned))
    .fetch_one(tx)
    .await?;
    Ok(Waiting {
        mine: int(&row, "mine")?,
        new: int(&row, "fresh")?,
        family: int(&row, "family")?,
        office: int(&row, "office")?,
        late: int(&row, "late")?,
        second: int(&row, "second")?,
    })
}
