//! Messages between a family and the office; each belongs to a claim.

use domain::claim::ClaimRef;
use domain::id::{ClaimId, HouseholdId, MessageId, PersonId};
use domain::language::Language;
use sqlx::AnyConnection;
use sqlx::any::AnyRow;

use super::StoreError;
use super::column::{get, int, maybe_int, text};
use super::scope::Scope;
use crate::clock::Millis;

/// A message as it was written.
#[derive(Clone, Debug)]
pub struct Message {
    /// Which message.
    pub id: MessageId,
    /// The family it is about.
    pub household: HouseholdId,
    /// The claim it is about.
    pub claim: ClaimId,
    /// Who wrote it.
    pub person: PersonId,
    /// The name of who wrote it; filled in by reads.
    pub person_name: String,
    /// Whether the office wrote it.
    pub from_staff: bool,
    /// Its words, as they were written.
    pub wording: String,
    /// The language of who wrote it.
    pub language: Language,
    /// When it was written.
    pub written_at: Millis,
    /// When the other side read it.
    pub read_at: Option<Millis>,
}

pub(super) fn message(row: &AnyRow) -> Result<Message, StoreError> {
    Ok(Message {
        id: get(row, "id")?,
        household: get(row, "household_id")?,
        claim: get(row, "claim_id")?,
        person: get(row, "person_id")?,
        person_name: text(row, "person_name")?,
        from_staff: int(row, "from_staff")? == 1,
        wording: text(row, "wording")?,
        language: get(row, "language")?,
        written_at: int(row, "written_at")?,
        read_at: maybe_int(row, "read_at")?,
    })
}

/// Keeps a new message.
pub async fn add(tx: &mut AnyConnection, message: &Message) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO message (id, household_id, claim_id, person_id, from_staff, wording, language, written_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(message.id.to_string())
    .bind(message.household.to_string())
    .bind(message.claim.to_string())
    .bind(message.person.to_string())
    .bind(i64::from(message.from_staff))
    .bind(&message.wording)
    .bind(message.language.code())
    .bind(message.written_at)
    .execute(tx)
    .await?;
    Ok(())
}

/// The messages of a claim in scope, the oldest first.
pub async fn of_claim(
    tx: &mut AnyConnection,
    scope: &Scope,
    claim: ClaimId,
) -> Result<Vec<Message>, StoreError> {
    let rows = sqlx::query(
        "SELECT message.id, message.household_id, message.claim_id, message.person_id, message.from_staff, message.wording,
                message.language, message.written_at, message.read_at, person.name AS person_name
           FROM message
           JOIN person ON person.id = message.person_id
          WHERE message.claim_id = $1 AND ($2 IS NULL OR message.household_id = $2)
          ORDER BY message.id",
    )
    .bind(claim.to_string())
    .bind(scope.household().map(str::to_owned))
    .fetch_all(tx)
    .await?;
    rows.iter().map(message).collect()
}

/// Notes that one side has read what the other wrote in a claim. The claim was read within the caller's scope.
pub async fn read(
    tx: &mut AnyConnection,
    claim: ClaimId,
    by_staff: bool,
    now: Millis,
) -> Result<(), StoreError> {
    sqlx::query(
        "UPDATE message SET read_at = $3 WHERE claim_id = $1 AND from_staff = $2 AND read_at IS NULL",
    )
    .bind(claim.to_string())
    .bind(i64::from(!by_staff))
    .bind(now)
    .execute(tx)
    .await?;
    Ok(())
}

/// A claim with how much was written in it.
#[derive(Clone, Debug)]
pub struct Thread {
    /// The claim's number.
    pub number: ClaimRef,
    /// The code of its service.
    pub service: String,
    /// When the newest message was written.
    pub newest_at: Option<Millis>,
    /// Messages of the other side that were not read.
    pub unread: i64,
}

/// The claims of the family in scope, those with the newest messages first; none for a scope that is not a family's. What
/// is unread is counted for the family.
pub async fn threads(tx: &mut AnyConnection, scope: &Scope, most: i64) -> Result<Vec<Thread>, StoreError> {
    let rows = sqlx::query(
        "SELECT claim.number, claim.service, MAX(message.written_at) AS newest_at,
                CAST(COALESCE(SUM(CASE WHEN message.from_staff = 1 AND message.read_at IS NULL THEN 1 ELSE 0 END), 0)
                     AS BIGINT) AS unread
           FROM claim
           LEFT JOIN message ON message.claim_id = claim.id
          WHERE claim.household_id = $1
          GROUP BY claim.id, claim.number, claim.service
          ORDER BY COALESCE(MAX(message.written_at), 0) DESC, claim.id DESC
          LIMIT $2",
    )
    .bind(scope.household().map(str::to_owned))
    .bind(most)
    .fetch_all(tx)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(Thread {
                number: get(row, "number")?,
                service: text(row, "service")?,
                newest_at: maybe_int(row, "newest_at")?,
                unread: int(row, "unread")?,
            })
        })
        .collect()
}
