//! What the district keeps about children: written by imports and by the staff's pages. Found by the state's number,
//! so read for the district and not for a family.

use domain::id::{ServiceLineId, StudentId};
use sqlx::AnyConnection;
use uuid::Uuid;

use super::StoreError;
use super::column::{get, on};
use super::scope::Scope;
use super::students::{self, Determination, Goal, SchoolStart, ServiceLine, Student};
use crate::clock::Millis;

/// The child with this state number.
pub async fn with_sasid(tx: &mut AnyConnection, sasid: &str) -> Result<Option<Student>, StoreError> {
    let row =
        sqlx::query("SELECT id FROM student WHERE sasid = $1").bind(sasid).fetch_optional(&mut *tx).await?;
    match row {
        None => Ok(None),
        Some(row) => students::find(tx, &Scope::All, get(&row, "id")?).await,
    }
}

/// The owed service of the child with this state number.
pub async fn service_line(
    tx: &mut AnyConnection,
    sasid: &str,
    service: &str,
) -> Result<Option<ServiceLine>, StoreError> {
    let Some(child) = with_sasid(tx, sasid).await? else { return Ok(None) };
    let lines = students::service_lines(tx, child.id).await?;
    Ok(lines.into_iter().find(|line| line.service == service))
}

/// Saves a child's names, school and IEP.
pub async fn save(tx: &mut AnyConnection, student: &Student) -> Result<(), StoreError> {
    sqlx::query(
        "UPDATE student
            SET first_name = $2, last_name = $3, school = $4, iep_from_on = $5, iep_to_on = $6, version = version + 1
          WHERE id = $1",
    )
    .bind(student.id.to_string())
    .bind(&student.first_name)
    .bind(&student.last_name)
    .bind(&student.school)
    .bind(on(student.iep_from))
    .bind(on(student.iep_to))
    .execute(tx)
    .await?;
    Ok(())
}

/// Keeps a goal; one with the same number gets the new wording.
pub async fn keep_goal(tx: &mut AnyConnection, student: StudentId, goal: &Goal) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO iep_goal (id, student_id, code, wording)
         VALUES ($1, $2, $3, $4)
         ON CONFLICT (student_id, code) DO UPDATE SET wording = excluded.wording",
    )
    .bind(goal.id.to_string())
    .bind(student.to_string())
    .bind(&goal.code)
    .bind(&goal.wording)
    .execute(tx)
    .await?;
    Ok(())
}

/// Keeps the finding for a child, in place of the one before.
pub async fn keep_determination(tx: &mut AnyConnection, finding: &Determination) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO determination (id, student_id, missed_from_on, missed_to_on, findings, cause, cause_accepted_at,
                                    assessor, decided_on, version)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1)
         ON CONFLICT (student_id) DO UPDATE
            SET missed_from_on = excluded.missed_from_on, missed_to_on = excluded.missed_to_on,
                findings = excluded.findings, cause = excluded.cause, cause_accepted_at = excluded.cause_accepted_at,
                assessor = excluded.assessor, decided_on = excluded.decided_on, version = determination.version + 1",
    )
    .bind(finding.id.to_string())
    .bind(finding.student.to_string())
    .bind(finding.missed_from.to_string())
    .bind(finding.missed_to.to_string())
    .bind(finding.findings.join(","))
    .bind(&finding.cause)
    .bind(finding.cause_accepted_at)
    .bind(&finding.assessor)
    .bind(finding.decided_on.to_string())
    .execute(tx)
    .await?;
    Ok(())
}

/// Keeps an owed service with its substitutes; its minutes move by ledger entries only.
pub async fn keep_service_line(tx: &mut AnyConnection, line: &ServiceLine) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO service_line (id, determination_id, student_id, service, substitutes, owed_minutes, school_minutes,
                                   reserved_minutes, reimbursed_minutes, version)
         VALUES ($1, $2, $3, $4, $5, 0, 0, 0, 0, 1)
         ON CONFLICT (student_id, service) DO UPDATE
            SET substitutes = excluded.substitutes, version = service_line.version + 1",
    )
    .bind(line.id.to_string())
    .bind(line.determination.to_string())
    .bind(line.student.to_string())
    .bind(&line.service)
    .bind(line.substitutes.join(","))
    .execute(tx)
    .await?;
    Ok(())
}

/// Keeps the start of school-based services on a line. A changed start is to be read again.
pub async fn keep_start(
    tx: &mut AnyConnection,
    id: Uuid,
    line: ServiceLineId,
    start: &SchoolStart,
) -> Result<(), StoreError> {
    let (by, why) = start.over.clone().unzip();
    sqlx::query(
        "INSERT INTO school_start (id, service_line_id, starts_on, notice_on, notifier_role, notifier_name, override_by,
                                   override_reason, version)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 1)
         ON CONFLICT (service_line_id) DO UPDATE
            SET starts_on = excluded.starts_on, notice_on = excluded.notice_on, notifier_role = excluded.notifier_role,
                notifier_name = excluded.notifier_name, override_by = excluded.override_by,
                override_reason = excluded.override_reason, read_at = NULL, version = school_start.version + 1",
    )
    .bind(id.to_string())
    .bind(line.to_string())
    .bind(start.starts_on.to_string())
    .bind(on(start.notice_on))
    .bind(&start.notifier_role)
    .bind(&start.notifier_name)
    .bind(by)
    .bind(why)
    .execute(tx)
    .await?;
    Ok(())
}

/// A caseworker accepts a cause other than a shortage of staff.
pub async fn accept_cause(
    tx: &mut AnyConnection,
    student: StudentId,
    now: Millis,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "UPDATE determination SET cause_accepted_at = $2, version = version + 1
          WHERE student_id = $1 AND cause_accepted_at IS NULL",
    )
    .bind(student.to_string())
    .bind(now)
    .execute(tx)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Children in scope whose name begins like the words, or whose state number ends so; by name.
pub async fn search(
    tx: &mut AnyConnection,
    scope: &Scope,
    words: &str,
    most: i64,
) -> Result<Vec<Student>, StoreError> {
    let begins = format!("{}%", escaped(&words.to_lowercase()));
    let inside = format!("% {begins}");
    let ends = format!("%{}", escaped(words));
    let rows = sqlx::query(
        "SELECT id
           FROM student
          WHERE (($1 IS NULL OR household_id = $1) OR school = $2)
            AND (LOWER(first_name) LIKE $3 ESCAPE '!' OR LOWER(last_name) LIKE $3 ESCAPE '!'
                 OR LOWER(first_name || ' ' || last_name) LIKE $3 ESCAPE '!'
                 OR LOWER(first_name || ' ' || last_name) LIKE $4 ESCAPE '!'
                 OR sasid LIKE $5 ESCAPE '!')
          ORDER BY last_name, first_name, id
          LIMIT $6",
    )
    .bind(scope.household().map(str::to_owned))
    .bind(scope.school().unwrap_or_default().to_owned())
    .bind(begins)
    .bind(inside)
    .bind(ends)
    .bind(most)
    .fetch_all(&mut *tx)
    .await?;
    let mut found = Vec::with_capacity(rows.len());
    for row in &rows {
        found.extend(students::find(tx, scope, get(row, "id")?).await?);
    }
    Ok(found)
}

/// Words as they stand in a `LIKE`, without its wildcards.
pub(super) fn escaped(words: &str) -> String {
    words.replace('!', "!!").replace('%', "!%").replace('_', "!_")
}

/// The child of an owed service; whether that child may be seen is asked next, within the caller's scope.
pub async fn student_of_line(
    tx: &mut AnyConnection,
    line: ServiceLineId,
) -> Result<Option<StudentId>, StoreError> {
    let row = sqlx::query("SELECT student_id FROM service_line WHERE id = $1")
        .bind(line.to_string())
        .fetch_optional(tx)
        .await?;
    row.as_ref().map(|row| get(row, "student_id")).transpose()
}
