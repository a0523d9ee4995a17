//! Claims: the row of the claim itself. Its lines and papers stand in files of their own.

use domain::claim::{ClaimRef, ClaimState, Line, Status, Turn, status};
use domain::id::{ClaimId, HouseholdId, PersonId, ProviderId, StudentId};
use domain::money::Money;
use domain::payment::Aside;
use jiff::civil::Date;
use sqlx::AnyConnection;
use sqlx::any::AnyRow;

use super::StoreError;
use super::column::{get, int, maybe, maybe_int, maybe_text, on, text};
use super::scope::Scope;
use crate::clock::Millis;

/// How and where the money goes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PayTo {
    /// `CHECK`, `DEPOSIT` or `PICK_UP`; empty until chosen.
    pub method: String,
    /// A guardian's name.
    pub name: String,
    /// Street and number.
    pub street: String,
    /// City.
    pub city: String,
    /// State, two letters.
    pub state: String,
    /// Five digits.
    pub zip: String,
    /// The City's vendor number, if the City has paid this person before.
    pub vendor: String,
}

/// A claim as it is kept.
#[derive(Clone, Debug)]
pub struct Claim {
    /// Which claim.
    pub id: ClaimId,
    /// Its number.
    pub number: ClaimRef,
    /// Whose it is.
    pub household: HouseholdId,
    /// For which child.
    pub student: StudentId,
    /// For which service.
    pub service: String,
    /// Who gave the help; none until chosen.
    pub provider: Option<ProviderId>,
    /// Draft, sent or taken back.
    pub state: ClaimState,
    /// The label the family reads.
    pub status: Status,
    /// Whose turn it is.
    pub turn: Turn,
    /// The sum of its lines.
    pub asked: Money,
    /// Who started it.
    pub created_by: PersonId,
    /// When it was started.
    pub created_at: Millis,
    /// Who signed and sent it.
    pub sent_by: Option<PersonId>,
    /// When it was sent: its place in the queue, for good.
    pub sent_at: Option<Millis>,
    /// The day it was sent.
    pub sent_on: Option<Date>,
    /// The name that was typed to sign.
    pub signed_name: Option<String>,
    /// The day the review of its papers was complete.
    pub reviewed_on: Option<Date>,
    /// The caseworker who took it.
    pub reviewer: Option<PersonId>,
    /// Where the money goes.
    pub pay_to: PayTo,
    /// Counts its changes.
    pub version: i64,
}

pub(super) fn claim(row: &AnyRow) -> Result<Claim, StoreError> {
    let word = |column| Ok::<_, StoreError>(maybe_text(row, column)?.unwrap_or_default());
    Ok(Claim {
        id: get(row, "id")?,
        number: get(row, "number")?,
        household: get(row, "household_id")?,
        student: get(row, "student_id")?,
        service: text(row, "service")?,
        provider: maybe(row, "provider_id")?,
        state: get(row, "state")?,
        status: get(row, "status")?,
        turn: get(row, "turn")?,
        asked: Money::from_cents(int(row, "asked_cents")?),
        created_by: get(row, "created_by")?,
        created_at: int(row, "created_at")?,
        sent_by: maybe(row, "sent_by")?,
        sent_at: maybe_int(row, "sent_at")?,
        sent_on: maybe(row, "sent_on")?,
        signed_name: maybe_text(row, "signed_name")?,
        reviewed_on: maybe(row, "reviewed_on")?,
        reviewer: maybe(row, "reviewer_id")?,
        pay_to: PayTo {
            method: word("pay_method")?,
            name: word("pay_name")?,
            street: word("pay_street")?,
            city: word("pay_city")?,
            state: word("pay_state")?,
            zip: word("pay_zip")?,
            vendor: word("pay_vendor")?,
        },
        version: int(row, "version")?,
    })
}

/// Keeps a new draft.
pub async fn add(tx: &mut AnyConnection, claim: &Claim) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO claim (id, number, household_id, student_id, service, provider_id, state, status, turn, asked_cents,
                            created_by, created_at, version)
         VALUES ($1, $2, $3, $4, $5, $6, 'DRAFT', 'DRAFT', 'FAMILY', 0, $7, $8, 1)",
    )
    .bind(claim.id.to_string())
    .bind(claim.number.to_string())
    .bind(claim.household.to_string())
    .bind(claim.student.to_string())
    .bind(&claim.service)
    .bind(claim.provider.map(|id| id.to_string()))
    .bind(claim.created_by.to_string())
    .bind(claim.created_at)
    .execute(tx)
    .await?;
    Ok(())
}

/// The claim with this number, if it is in scope.
pub async fn find(
    tx: &mut AnyConnection,
    scope: &Scope,
    number: ClaimRef,
) -> Result<Option<Claim>, StoreError> {
    let row = sqlx::query(
        "SELECT id, number, household_id, student_id, service, provider_id, state, status, turn, asked_cents, created_by,
                created_at, sent_by, sent_at, sent_on, signed_name, reviewed_on, reviewer_id, pay_method, pay_name, pay_street,
                pay_city, pay_state, pay_zip, pay_vendor, version
           FROM claim
          WHERE number = $1 AND ($2 IS NULL OR household_id = $2)",
    )
        .bind(number.to_string())
        .bind(scope.household().map(str::to_owned))
        .fetch_optional(tx)
        .await?;
    row.as_ref().map(claim).transpose()
}

/// The claim with this id, if it is in scope.
pub async fn by_id(tx: &mut AnyConnection, scope: &Scope, id: ClaimId) -> Result<Option<Claim>, StoreError> {
    let row = sqlx::query(
        "SELECT id, number, household_id, student_id, service, provider_id, state, status, turn, asked_cents, created_by,
                created_at, sent_by, sent_at, sent_on, signed_name, reviewed_on, reviewer_id, pay_method, pay_name, pay_street,
                pay_city, pay_state, pay_zip, pay_vendor, version
           FROM claim
          WHERE id = $1 AND ($2 IS NULL OR household_id = $2)",
    )
        .bind(id.to_string())
        .bind(scope.household().map(str::to_owned))
        .fetch_optional(tx)
        .await?;
    row.as_ref().map(claim).transpose()
}

/// Saves the claim if nobody saved it since it was read; status, turn and sum are kept by [`retell`].
pub async fn save(tx: &mut AnyConnection, claim: &Claim) -> Result<(), StoreError> {
    let filled = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let pay_to = &claim.pay_to;
    let done = sqlx::query(
        "UPDATE claim
            SET provider_id = $3, state = $4, sent_by = $5, sent_at = $6, sent_on = $7, signed_name = $8, reviewed_on = $9,
                reviewer_id = $10, pay_method = $11, pay_name = $12, pay_street = $13, pay_city = $14, pay_state = $15,
                pay_zip = $16, pay_vendor = $17, version = version + 1
          WHERE id = $1 AND version = $2",
    )
    .bind(claim.id.to_string())
    .bind(claim.version)
    .bind(claim.provider.map(|id| id.to_string()))
    .bind(claim.state.code())
    .bind(claim.sent_by.map(|id| id.to_string()))
    .bind(claim.sent_at)
    .bind(on(claim.sent_on))
    .bind(claim.signed_name.clone())
    .bind(on(claim.reviewed_on))
    .bind(claim.reviewer.map(|id| id.to_string()))
    .bind(filled(&pay_to.method))
    .bind(filled(&pay_to.name))
    .bind(filled(&pay_to.street))
    .bind(filled(&pay_to.city))
    .bind(filled(&pay_to.state))
    .bind(filled(&pay_to.zip))
    .bind(filled(&pay_to.vendor))
    .execute(tx)
    .await?;
    if done.rows_affected() == 1 { Ok(()) } else { Err(StoreError::Conflict) }
}

/// Tells status, turn and sum anew from the lines, and counts the change. Called at the end of every story that
/// touches a line; gives the new status.
pub async fn retell(tx: &mut AnyConnection, id: ClaimId) -> Result<(Status, Turn), StoreError> {
    let row = sqlx::query("SELECT state, reviewer_id FROM claim WHERE id = $1")
        .bind(id.to_string())
        .fetch_one(&mut *tx)
        .await?;
    let (state, taken) = (get(&row, "state")?, maybe_text(&row, "reviewer_id")?.is_some());
    let rows = sqlx::query(
        "SELECT session.state, session.billed_cents, payout.state AS payout_state, payout.aside_why
           FROM session
           LEFT JOIN payout ON payout.session_id = session.id
          WHERE session.claim_id = $1",
    )
    .bind(id.to_string())
    .fetch_all(&mut *tx)
    .await?;
    let mut lines = Vec::with_capacity(rows.len());
    let mut asked = 0;
    for row in &rows {
        let aside: Option<Aside> = maybe(row, "aside_why")?;
        let waits_for_details = aside.is_some_and(|aside| aside.ends_with_details());
        lines.push(Line {
            state: get(row, "state")?,
            payout: maybe(row, "payout_state")?,
            waits_for_details,
        });
        asked += int(row, "billed_cents")?;
    }
    let (status, turn) = status(state, taken, &lines);
    sqlx::query(
        "UPDATE claim SET status = $2, turn = $3, asked_cents = $4, version = version + 1 WHERE id = $1",
    )
    .bind(id.to_string())
    .bind(status.code())
    .bind(turn.code())
    .bind(asked)
    .execute(tx)
    .await?;
    Ok((status, turn))
}

/// The newest claim of a household for a child and a service that has a provider, to copy from. Claims taken back
/// count too: what was typed in them is still right.
pub async fn newest_of(
    tx: &mut AnyConnection,
    household: HouseholdId,
    student: StudentId,
    service: &str,
) -> Result<Option<Claim>, StoreError> {
    let row = sqlx::query(
        "SELECT id, number, household_id, student_id, service, provider_id, state, status, turn, asked_cents, created_by,
                created_at, sent_by, sent_at, sent_on, signed_name, reviewed_on, reviewer_id, pay_method, pay_name, pay_street,
                pay_city, pay_state, pay_zip, pay_vendor, version
           FROM claim
          WHERE household_id = $1 AND student_id = $2 AND service = $3 AND provider_id IS NOT NULL
          ORDER BY id DESC
          LIMIT 1",
    )
    .bind(household.to_string())
    .bind(student.to_string())
    .bind(service.to_owned())
    .fetch_optional(tx)
    .await?;
    row.as_ref().map(claim).transpose()
}

/// Saves a provider for all sessions of a draft.
pub async fn give_provider(
    tx: &mut AnyConnection,
    claim: ClaimId,
    provider: ProviderId,
) -> Result<(), StoreError> {
    sqlx::query(
        "UPDATE session SET provider_id = $2, version = version + 1 WHERE claim_id = $1 AND state = 'DRAFT'",
    )
    .bind(claim.to_string())
    .bind(provider.to_string())
    .execute(tx)
    .await?;
    Ok(())
}
