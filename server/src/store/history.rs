//! What other claims hold, and who may have paid: what the rules compare a claim with.

use std::collections::HashMap;

use domain::claim::{ClaimRef, LineState};
use domain::id::{ClaimId, DocumentId, HouseholdId, ProviderId, ReceiptId, SessionId, StudentId};
use domain::money::Money;
use jiff::civil::{Date, Time};
use sqlx::AnyConnection;
use sqlx::any::AnyRow;

use super::StoreError;
use super::column::{get, int, maybe_int, maybe_text, text};
use super::providers::names;

/// A person of the household who may have paid.
#[derive(Clone, Debug)]
pub struct Payer {
    /// The name.
    pub name: String,
    /// Other names that are theirs too.
    pub other_names: Vec<String>,
    /// `GUARDIAN`, `RELATIVE` or `STUDENT`.
    pub relation: String,
    /// Whether the person's payments were attested.
    pub attested: bool,
}

/// A session of another claim with its times.
#[derive(Clone, Debug)]
pub struct OtherSession {
    /// Which session.
    pub id: SessionId,
    /// Which child.
    pub student: StudentId,
    /// The code of the service.
    pub service: String,
    /// Who gave it.
    pub provider: ProviderId,
    /// The day.
    pub held_on: Date,
    /// When it began.
    pub start: Time,
    /// When it ended.
    pub end: Time,
    /// `INDIVIDUAL` or `GROUP`.
    pub setting: String,
    /// Where the line stands.
    pub state: LineState,
}

/// A receipt of another claim.
#[derive(Clone, Debug)]
pub struct OtherReceipt {
    /// Which receipt.
    pub id: ReceiptId,
    /// The number of its claim.
    pub claim: ClaimRef,
    /// Who wrote it.
    pub provider: ProviderId,
    /// The number printed on it.
    pub number: Option<String>,
    /// The day it was paid.
    pub paid_on: Date,
    /// Its total.
    pub amount: Money,
    /// The part of it that was approved by two people.
    pub reimbursed: Money,
    /// The hash of its paper.
    pub sha256: Option<String>,
}

/// The people of a household who may have paid. The household is the caller's scope.
pub async fn payers(tx: &mut AnyConnection, household: HouseholdId) -> Result<Vec<Payer>, StoreError> {
    let rows = sqlx::query(
        "SELECT name, other_names, relation, attested_at
           FROM person
          WHERE household_id = $1 AND relation <> 'NONE' AND ended_at IS NULL
          ORDER BY id",
    )
    .bind(household.to_string())
    .fetch_all(tx)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(Payer {
                name: text(row, "name")?,
                other_names: names(&text(row, "other_names")?),
                relation: text(row, "relation")?,
                attested: maybe_int(row, "attested_at")?.is_some(),
            })
        })
        .collect()
}

fn other_session(row: &AnyRow) -> Result<OtherSession, StoreError> {
    Ok(OtherSession {
        id: get(row, "id")?,
        student: get(row, "student_id")?,
        service: text(row, "service")?,
        provider: get(row, "provider_id")?,
        held_on: get(row, "held_on")?,
        start: get(row, "start_time")?,
        end: get(row, "end_time")?,
        setting: text(row, "setting")?,
        state: get(row, "state")?,
    })
}

/// The services that other claims of a household hold: in review, waiting, or approved. The household is the caller's
/// scope.
pub async fn sessions_of_household(
    tx: &mut AnyConnection,
    household: HouseholdId,
    without: ClaimId,
) -> Result<Vec<OtherSession>, StoreError> {
    let rows = sqlx::query(
        "SELECT session.id, session.student_id, session.service, session.provider_id, held_on, start_time, end_time, setting,
                session.state
           FROM session
           JOIN claim ON claim.id = session.claim_id
          WHERE claim.household_id = $1 AND claim.id <> $2 AND kind = 'SERVICE'
            AND session.state IN ('SENT', 'RETURNED', 'HELD', 'DECIDED', 'APPROVED')
            AND session.provider_id IS NOT NULL AND held_on IS NOT NULL AND start_time IS NOT NULL AND end_time IS NOT NULL
          ORDER BY session.id",
    )
    .bind(household.to_string())
    .bind(without.to_string())
    .fetch_all(tx)
    .await?;
    rows.iter().map(other_session).collect()
}

/// The services that a provider gave to other families in these days. For overlaps only: never shown to a family.
pub async fn sessions_of_provider(
    tx: &mut AnyConnection,
    provider: ProviderId,
    (first, last): (Date, Date),
    without: HouseholdId,
) -> Result<Vec<OtherSession>, StoreError> {
    let rows = sqlx::query(
        "SELECT session.id, session.student_id, session.service, session.provider_id, held_on, start_time, end_time, setting,
                session.state
           FROM session
           JOIN claim ON claim.id = session.claim_id
          WHERE session.provider_id = $1 AND held_on >= $2 AND held_on <= $3 AND claim.household_id <> $4
            AND kind = 'SERVICE' AND session.state IN ('SENT', 'RETURNED', 'HELD', 'DECIDED', 'APPROVED')
            AND start_time IS NOT NULL AND end_time IS NOT NULL
          ORDER BY session.id",
    )
    .bind(provider.to_string())
    .bind(first.to_string())
    .bind(last.to_string())
    .bind(without.to_string())
    .fetch_all(tx)
    .await?;
    rows.iter().map(other_session).collect()
}

/// The receipts of the other sent claims of a household, with what was approved of each. The household is the caller's
/// scope.
pub async fn receipts_of_household(
    tx: &mut AnyConnection,
    household: HouseholdId,
    without: ClaimId,
) -> Result<Vec<OtherReceipt>, StoreError> {
    let rows = sqlx::query(
        "SELECT receipt.id, receipt.provider_id, receipt.number, receipt.paid_on, receipt.amount_cents, document.sha256,
                claim.number AS claim_number, receipt_session.cents AS part_cents, payout.cents AS payout_cents
           FROM receipt
           JOIN claim ON claim.id = receipt.claim_id
           LEFT JOIN document ON document.id = receipt.document_id
           LEFT JOIN receipt_session ON receipt_session.receipt_id = receipt.id
           LEFT JOIN payout ON payout.session_id = receipt_session.session_id
          WHERE receipt.household_id = $1 AND receipt.claim_id <> $2 AND claim.state = 'SENT'
            AND receipt.removed_at IS NULL AND receipt.provider_id IS NOT NULL AND receipt.paid_on IS NOT NULL
            AND receipt.amount_cents > 0
          ORDER BY receipt.id",
    )
    .bind(household.to_string())
    .bind(without.to_string())
    .fetch_all(tx)
    .await?;
    let mut receipts: Vec<OtherReceipt> = Vec::new();
    for row in &rows {
        let id: ReceiptId = get(row, "id")?;
        if receipts.last().is_none_or(|receipt| receipt.id != id) {
            receipts.push(other_receipt(row, id)?);
        }
        let part = maybe_int(row, "part_cents")?.zip(maybe_int(row, "payout_cents")?);
        if let (Some(receipt), Some((part, paid))) = (receipts.last_mut(), part) {
            let reimbursed = receipt.reimbursed + Money::from_cents(part.min(paid));
            receipt.reimbursed = reimbursed.min(receipt.amount);
        }
    }
    Ok(receipts)
}

fn other_receipt(row: &AnyRow, id: ReceiptId) -> Result<OtherReceipt, StoreError> {
    Ok(OtherReceipt {
        id,
        claim: get(row, "claim_number")?,
        provider: get(row, "provider_id")?,
        number: maybe_text(row, "number")?,
        paid_on: get(row, "paid_on")?,
        amount: Money::from_cents(int(row, "amount_cents")?),
        reimbursed: Money::ZERO,
        sha256: maybe_text(row, "sha256")?,
    })
}

/// The hashes of a household's papers. The household is the caller's scope.
pub async fn fingerprints(
    tx: &mut AnyConnection,
    household: HouseholdId,
) -> Result<HashMap<DocumentId, String>, StoreError> {
    let rows = sqlx::query("SELECT id, sha256 FROM document WHERE household_id = $1 AND removed_at IS NULL")
        .bind(household.to_string())
        .fetch_all(tx)
        .await?;
    rows.iter().map(|row| Ok((get(row, "id")?, text(row, "sha256")?))).collect()
}

/// The claims with lines that wait for a caseworker or an office, of a provider or of a child: their answers may be
/// others once a fact has changed.
pub async fn claims_concerned(
    tx: &mut AnyConnection,
    provider: Option<ProviderId>,
    student: Option<StudentId>,
) -> Result<Vec<ClaimId>, StoreError> {
    let rows = sqlx::query(
        "SELECT DISTINCT claim_id
           FROM session
          WHERE state IN ('SENT', 'HELD', 'RETURNED') AND (provider_id = $1 OR student_id = $2)
          ORDER BY claim_id",
    )
    .bind(provider.map(|id| id.to_string()))
    .bind(student.map(|id| id.to_string()))
    .fetch_all(tx)
    .await?;
    rows.iter().map(|row| get(row, "claim_id")).collect()
}

/// The claims with lines that wait for a caseworker, an office or the family.
pub async fn claims_in_review(tx: &mut AnyConnection) -> Result<Vec<ClaimId>, StoreError> {
    let rows = sqlx::query(
        "SELECT DISTINCT claim_id FROM session WHERE state IN ('SENT', 'HELD', 'RETURNED') ORDER BY claim_id",
    )
    .fetch_all(tx)
    .await?;
    rows.iter().map(|row| get(row, "claim_id")).collect()
}

/// When the family sent the fixes of a claim: the day it was asked, and the day it answered.
pub async fn pauses(tx: &mut AnyConnection, claim: ClaimId) -> Result<Vec<(Date, Date)>, StoreError> {
    let rows =
        sqlx::query("SELECT was, became FROM event WHERE claim_id = $1 AND kind IN ('LINE_FIXED', 'RETURN_ENDED') ORDER BY id")
            .bind(claim.to_string())
            .fetch_all(tx)
            .await?;
    let mut pauses = Vec::with_capacity(rows.len());
    for row in &rows {
        let (asked, answered) = (text(row, "was")?.parse().ok(), text(row, "became")?.parse().ok());
        pauses.extend(asked.zip(answered));
    }
    Ok(pauses)
}

/// The claim of a session and its number in it; for staff, who see every claim.
pub async fn place_of_session(
    tx: &mut AnyConnection,
    session: SessionId,
) -> Result<Option<(ClaimRef, i64)>, StoreError> {
    let row = sqlx::query(
        "SELECT claim.number, session.n FROM session JOIN claim ON claim.id = session.claim_id WHERE session.id = $1",
    )
    .bind(session.to_string())
    .fetch_optional(tx)
    .await?;
    row.map(|row| Ok((get(&row, "number")?, int(&row, "n")?))).transpose()
}

/// The claims of a household by their sessions. The household is the caller's scope.
pub async fn claims_by_session(
    tx: &mut AnyConnection,
    household: HouseholdId,
) -> Result<HashMap<SessionId, ClaimRef>, StoreError> {
    let rows = sqlx::query(
        "SELECT session.id, claim.number
           FROM session
           JOIN claim ON claim.id = session.claim_id
          WHERE claim.household_id = $1",
    )
    .bind(household.to_string())
    .fetch_all(tx)
    .await?;
    rows.iter().map(|row| Ok((get(row, "id")?, get(row, "number")?))).collect()
}
