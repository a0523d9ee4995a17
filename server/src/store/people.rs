//! People: guardians, helpers, staff.

use domain::access::{Actor, Role};
use domain::id::{HouseholdId, PersonId};
use domain::language::Language;
use sqlx::AnyConnection;
use sqlx::any::AnyRow;

use super::StoreError;
use super::column::{get, maybe, maybe_text, text};
use crate::clock::Millis;

/// A person as the portal knows them.
#[derive(Clone, Debug)]
pub struct Person {
    /// Who it is.
    pub id: PersonId,
    /// What they are.
    pub role: Role,
    /// Their family, for guardians and helpers.
    pub household: Option<HouseholdId>,
    /// Their school, for school staff.
    pub school: Option<String>,
    /// Their name.
    pub name: String,
    /// Names on bank papers that are theirs too.
    pub other_names: Vec<String>,
    /// Where letters go; in small letters.
    pub email: String,
    /// The language they read.
    pub language: Language,
    /// `GUARDIAN`, `RELATIVE`, `STUDENT` or `NONE`.
    pub relation: String,
}

impl Person {
    /// The person as one who acts without a device.
    pub fn actor(self) -> Actor {
        Actor {
            person: self.id,
            device: None,
            name: self.name,
            role: self.role,
            household: self.household,
            school: self.school,
            language: self.language,
        }
    }
}

fn person(row: &AnyRow) -> Result<Person, StoreError> {
    Ok(Person {
        id: get(row, "id")?,
        role: get(row, "role")?,
        household: maybe(row, "household_id")?,
        school: maybe_text(row, "school")?,
        name: text(row, "name")?,
        other_names: text(row, "other_names")?
            .split('|')
            .filter(|name| !name.is_empty())
            .map(str::to_owned)
            .collect(),
        email: text(row, "email")?,
        language: get(row, "language")?,
        relation: text(row, "relation")?,
    })
}

/// The person with this address, unless their access has ended.
pub async fn by_email(tx: &mut AnyConnection, email: &str) -> Result<Option<Person>, StoreError> {
    let row = sqlx::query(
        "SELECT id, role, household_id, school, name, other_names, email, language, relation
           FROM person
          WHERE email = $1 AND ended_at IS NULL",
    )
    .bind(email)
    .fetch_optional(tx)
    .await?;
    row.as_ref().map(person).transpose()
}

/// The person with this id.
pub async fn by_id(tx: &mut AnyConnection, id: PersonId) -> Result<Option<Person>, StoreError> {
    let row = sqlx::query(
        "SELECT id, role, household_id, school, name, other_names, email, language, relation
           FROM person
          WHERE id = $1 AND ended_at IS NULL",
    )
    .bind(id.to_string())
    .fetch_optional(tx)
    .await?;
    row.as_ref().map(person).transpose()
}

/// The guardians of a household, the oldest entry first.
pub async fn guardians(tx: &mut AnyConnection, household: HouseholdId) -> Result<Vec<Person>, StoreError> {
    let rows = sqlx::query(
        "SELECT id, role, household_id, school, name, other_names, email, language, relation
           FROM person
          WHERE household_id = $1 AND role = 'FAMILY' AND ended_at IS NULL
          ORDER BY id",
    )
    .bind(household.to_string())
    .fetch_all(tx)
    .await?;
    rows.iter().map(person).collect()
}

/// Everybody, in order of role and name; for the sign-in help of the demo.
pub async fn all(tx: &mut AnyConnection) -> Result<Vec<Person>, StoreError> {
    let rows = sqlx::query(
        "SELECT id, role, household_id, school, name, other_names, email, language, relation
           FROM person
          WHERE ended_at IS NULL
          ORDER BY role, name",
    )
    .fetch_all(tx)
    .await?;
    rows.iter().map(person).collect()
}

/// Adds a person; `Taken` when the address is somebody's.
pub async fn add(tx: &mut AnyConnection, person: &Person, now: Millis) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO person (id, role, household_id, school, name, other_names, email, language, relation, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(person.id.to_string())
    .bind(person.role.code())
    .bind(person.household.map(|id| id.to_string()))
    .bind(person.school.clone())
    .bind(&person.name)
    .bind(person.other_names.join("|"))
    .bind(&person.email)
    .bind(person.language.code())
    .bind(&person.relation)
    .bind(now)
    .execute(tx)
    .await?;
    Ok(())
}

/// Keeps the language that a person chose.
pub async fn choose_language(
    tx: &mut AnyConnection,
    id: PersonId,
    language: Language,
) -> Result<(), StoreError> {
    sqlx::query("UPDATE person SET language = $2 WHERE id = $1")
        .bind(id.to_string())
        .bind(language.code())
        .execute(tx)
        .await?;
    Ok(())
}
