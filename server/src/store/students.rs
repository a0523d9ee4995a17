//! Children with an IEP, their goals, and what is owed to them.

use domain::id::{DeterminationId, GoalId, HouseholdId, ServiceLineId, StudentId};
use jiff::civil::Date;
use sqlx::AnyConnection;
use sqlx::any::AnyRow;

use super::StoreError;
use super::column::{get, int, items, maybe, maybe_int, maybe_text, on, text};
use super::scope::Scope;
use crate::clock::Millis;

/// A child with an IEP.
#[derive(Clone, Debug)]
pub struct Student {
    /// Which child.
    pub id: StudentId,
    /// Whose child.
    pub household: HouseholdId,
    /// The state's number; never shown to a family.
    pub sasid: String,
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// School.
    pub school: String,
    /// First day of the IEP; none without an IEP.
    pub iep_from: Option<Date>,
    /// Last day of the IEP, where known.
    pub iep_to: Option<Date>,
    /// Counts its changes.
    pub version: i64,
}

/// One goal of an IEP.
#[derive(Clone, Debug)]
pub struct Goal {
    /// Which goal.
    pub id: GoalId,
    /// Its number, as the provider writes it: `2`.
    pub code: String,
    /// Its words.
    pub wording: String,
}

/// The school's finding.
#[derive(Clone, Debug)]
pub struct Determination {
    /// Which one.
    pub id: DeterminationId,
    /// For which child.
    pub student: StudentId,
    /// First day of the missed period.
    pub missed_from: Date,
    /// Last day of the missed period.
    pub missed_to: Date,
    /// `REGRESSION`, `FAILURE_TO_PROGRESS`, `NEITHER`; empty while the school has not finished.
    pub findings: Vec<String>,
    /// `STAFFING_SHORTAGE` …
    pub cause: String,
    /// When a reviewer accepted another cause.
    pub cause_accepted_at: Option<Millis>,
    /// Who assessed.
    pub assessor: String,
    /// When it was decided.
    pub decided_on: Date,
    /// Counts its changes.
    pub version: i64,
}

/// One owed service with its minutes.
#[derive(Clone, Debug)]
pub struct ServiceLine {
    /// Which line.
    pub id: ServiceLineId,
    /// Its determination.
    pub determination: DeterminationId,
    /// For which child.
    pub student: StudentId,
    /// The code of the service.
    pub service: String,
    /// Other services that may be charged to it.
    pub substitutes: Vec<String>,
    /// Minutes owed.
    pub owed: i64,
    /// Minutes made up by the school.
    pub school: i64,
    /// Minutes kept for lines in review.
    pub reserved: i64,
    /// Minutes approved by two people.
    pub reimbursed: i64,
    /// When the school gives the service itself.
    pub start: Option<SchoolStart>,
}

impl ServiceLine {
    /// Minutes that can still be claimed.
    pub fn left(&self) -> i64 {
        (self.owed - self.school - self.reserved - self.reimbursed).max(0)
    }
}

/// The start of school-based services on a line.
#[derive(Clone, Debug)]
pub struct SchoolStart {
    /// From this day sessions can't be paid.
    pub starts_on: Date,
    /// The day the family was told.
    pub notice_on: Option<Date>,
    /// `SCHOOL_LEADER` or `RELATED_SERVICE_PROVIDER`.
    pub notifier_role: String,
    /// Who told.
    pub notifier_name: String,
    /// The supervisor who allowed sessions before the notice, and why.
    pub over: Option<(String, String)>,
    /// When the family read it.
    pub read_at: Option<Millis>,
}

fn student(row: &AnyRow) -> Result<Student, StoreError> {
    Ok(Student {
        id: get(row, "id")?,
        household: get(row, "household_id")?,
        sasid: text(row, "sasid")?,
        first_name: text(row, "first_name")?,
        last_name: text(row, "last_name")?,
        school: text(row, "school")?,
        iep_from: maybe(row, "iep_from_on")?,
        iep_to: maybe(row, "iep_to_on")?,
        version: int(row, "version")?,
    })
}

/// A child in scope.
pub async fn find(
    tx: &mut AnyConnection,
    scope: &Scope,
    id: StudentId,
) -> Result<Option<Student>, StoreError> {
    let row = sqlx::query(
        "SELECT id, household_id, sasid, first_name, last_name, school, iep_from_on, iep_to_on, version
           FROM student
          WHERE id = $1 AND (($2 IS NULL OR household_id = $2) OR school = $3)",
    )
    .bind(id.to_string())
    .bind(scope.household().map(str::to_owned))
    .bind(scope.school().unwrap_or_default().to_owned())
    .fetch_optional(tx)
    .await?;
    row.as_ref().map(student).transpose()
}

/// The children of a household, by first name. The household is the caller's scope.
pub async fn of_household(
    tx: &mut AnyConnection,
    household: HouseholdId,
) -> Result<Vec<Student>, StoreError> {
    let rows = sqlx::query(
        "SELECT id, household_id, sasid, first_name, last_name, school, iep_from_on, iep_to_on, version
           FROM student
          WHERE household_id = $1
          ORDER BY first_name, id",
    )
    .bind(household.to_string())
    .fetch_all(tx)
    .await?;
    rows.iter().map(student).collect()
}

/// The goals of a child's IEP, by number. The child was read within the caller's scope.
pub async fn goals(tx: &mut AnyConnection, student: StudentId) -> Result<Vec<Goal>, StoreError> {
    let rows = sqlx::query("SELECT id, code, wording FROM iep_goal WHERE student_id = $1 ORDER BY code, id")
        .bind(student.to_string())
        .fetch_all(tx)
        .await?;
    rows.iter()
        .map(|row| Ok(Goal { id: get(row, "id")?, code: text(row, "code")?, wording: text(row, "wording")? }))
        .collect()
}

/// The finding for a child, if the school made one. The child was read within the caller's scope.
pub async fn determination(
    tx: &mut AnyConnection,
    student: StudentId,
) -> Result<Option<Determination>, StoreError> {
    let row = sqlx::query(
        "SELECT id, student_id, missed_from_on, missed_to_on, findings, cause, cause_accepted_at, assessor, decided_on, version
           FROM determination
          WHERE student_id = $1",
    )
    .bind(student.to_string())
    .fetch_optional(tx)
    .await?;
    row.map(|row| {
        Ok(Determination {
            id: get(&row, "id")?,
            student: get(&row, "student_id")?,
            missed_from: get(&row, "missed_from_on")?,
            missed_to: get(&row, "missed_to_on")?,
            findings: items(&text(&row, "findings")?),
            cause: text(&row, "cause")?,
            cause_accepted_at: maybe_int(&row, "cause_accepted_at")?,
            assessor: text(&row, "assessor")?,
            decided_on: get(&row, "decided_on")?,
            version: int(&row, "version")?,
        })
    })
    .transpose()
}

/// The owed services of a child with their school-based starts. The child was read within the caller's scope.
pub async fn service_lines(
    tx: &mut AnyConnection,
    student: StudentId,
) -> Result<Vec<ServiceLine>, StoreError> {
    let rows = sqlx::query(
        "SELECT service_line.id, determination_id, student_id, service, substitutes, owed_minutes, school_minutes,
                reserved_minutes, reimbursed_minutes, starts_on, notice_on, notifier_role, notifier_name, override_by,
                override_reason, read_at
           FROM service_line
           LEFT JOIN school_start ON school_start.service_line_id = service_line.id
          WHERE student_id = $1
          ORDER BY service",
    )
    .bind(student.to_string())
    .fetch_all(tx)
    .await?;
    rows.iter().map(service_line).collect()
}

fn service_line(row: &AnyRow) -> Result<ServiceLine, StoreError> {
    Ok(ServiceLine {
        id: get(row, "id")?,
        determination: get(row, "determination_id")?,
        student: get(row, "student_id")?,
        service: text(row, "service")?,
        substitutes: items(&text(row, "substitutes")?),
        owed: int(row, "owed_minutes")?,
        school: int(row, "school_minutes")?,
        reserved: int(row, "reserved_minutes")?,
        reimbursed: int(row, "reimbursed_minutes")?,
        start: start(row)?,
    })
}

fn start(row: &AnyRow) -> Result<Option<SchoolStart>, StoreError> {
    let Some(starts_on) = maybe(row, "starts_on")? else { return Ok(None) };
    let over = maybe_text(row, "override_by")?.zip(maybe_text(row, "override_reason")?);
    Ok(Some(SchoolStart {
        starts_on,
        notice_on: maybe(row, "notice_on")?,
        notifier_role: text(row, "notifier_role")?,
        notifier_name: text(row, "notifier_name")?,
        over,
        read_at: maybe_int(row, "read_at")?,
    }))
}

/// Adds a child.
pub async fn add(tx: &mut AnyConnection, student: &Student) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO student (id, household_id, sasid, first_name, last_name, school, iep_from_on, iep_to_on, version)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 1)",
    )
    .bind(student.id.to_string())
    .bind(student.household.to_string())
    .bind(&student.sasid)
    .bind(&student.first_name)
    .bind(&student.last_name)
    .bind(&student.school)
    .bind(on(student.iep_from))
    .bind(on(student.iep_to))
    .execute(tx)
    .await?;
    Ok(())
}
