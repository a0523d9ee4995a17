//! Receipts, and how their amounts divide over sessions.

use domain::id::{ClaimId, DocumentId, HouseholdId, ProviderId, ReceiptId, SessionId};
use domain::money::Money;
use jiff::civil::Date;
use sqlx::AnyConnection;
use sqlx::any::AnyRow;

use super::StoreError;
use super::column::{get, int, maybe, maybe_text, on, text};
use crate::clock::Millis;

/// A receipt as it is kept.
#[derive(Clone, Debug)]
pub struct Receipt {
    /// Which receipt.
    pub id: ReceiptId,
    /// Its claim.
    pub claim: ClaimId,
    /// Whose it is.
    pub household: HouseholdId,
    /// Who wrote it.
    pub provider: Option<ProviderId>,
    /// Its number in the claim, from 1.
    pub n: i64,
    /// The form as it was typed (URL encoded).
    pub typed: String,
    /// The number printed on it.
    pub number: Option<String>,
    /// The day it was paid.
    pub paid_on: Option<Date>,
    /// Its total.
    pub amount: Money,
    /// What another program paid of it.
    pub third_party: Money,
    /// Whether it can be read; a caseworker says when not.
    pub readable: bool,
    /// Whether it lists the dates of the sessions.
    pub itemizes: bool,
    /// Its paper.
    pub document: Option<DocumentId>,
    /// How its amount divides over sessions.
    pub parts: Vec<(SessionId, Money)>,
}

fn receipt(row: &AnyRow) -> Result<Receipt, StoreError> {
    Ok(Receipt {
        id: get(row, "id")?,
        claim: get(row, "claim_id")?,
        household: get(row, "household_id")?,
        provider: maybe(row, "provider_id")?,
        n: int(row, "n")?,
        typed: text(row, "typed")?,
        number: maybe_text(row, "number")?,
        paid_on: maybe(row, "paid_on")?,
        amount: Money::from_cents(int(row, "amount_cents")?),
        third_party: Money::from_cents(int(row, "third_party_cents")?),
        readable: int(row, "readable")? == 1,
        itemizes: int(row, "itemizes")? == 1,
        document: maybe(row, "document_id")?,
        parts: Vec::new(),
    })
}

/// The receipts of a claim with their parts, by number. The claim was read within the caller's scope.
pub async fn of_claim(tx: &mut AnyConnection, claim: ClaimId) -> Result<Vec<Receipt>, StoreError> {
    let rows = sqlx::query(
        "SELECT receipt.id, receipt.claim_id, receipt.household_id, receipt.provider_id, receipt.n, receipt.typed,
                receipt.number, receipt.paid_on, receipt.amount_cents, receipt.third_party_cents, receipt.readable,
                receipt.itemizes, receipt.document_id, receipt_session.session_id, receipt_session.cents
           FROM receipt
           LEFT JOIN receipt_session ON receipt_session.receipt_id = receipt.id
          WHERE receipt.claim_id = $1 AND receipt.removed_at IS NULL
          ORDER BY receipt.n, receipt_session.session_id",
    )
    .bind(claim.to_string())
    .fetch_all(tx)
    .await?;
    let mut receipts: Vec<Receipt> = Vec::new();
    for row in &rows {
        let id: ReceiptId = get(row, "id")?;
        if receipts.last().is_none_or(|receipt| receipt.id != id) {
            receipts.push(receipt(row)?);
        }
        if let (Some(receipt), Some(session)) = (receipts.last_mut(), maybe(row, "session_id")?) {
            receipt.parts.push((session, Money::from_cents(int(row, "cents")?)));
        }
    }
    Ok(receipts)
}

/// The next free number in a claim.
pub async fn next_number(tx: &mut AnyConnection, claim: ClaimId) -> Result<i64, StoreError> {
    let row =
        sqlx::query("SELECT CAST(COALESCE(MAX(n), 0) AS BIGINT) + 1 AS n FROM receipt WHERE claim_id = $1")
            .bind(claim.to_string())
            .fetch_one(tx)
            .await?;
    int(&row, "n")
}

/// Keeps a new receipt with its parts.
pub async fn add(tx: &mut AnyConnection, receipt: &Receipt) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO receipt (id, claim_id, household_id, provider_id, n, typed, number, paid_on, amount_cents,
                              third_party_cents, readable, itemizes, document_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
    )
    .bind(receipt.id.to_string())
    .bind(receipt.claim.to_string())
    .bind(receipt.household.to_string())
    .bind(receipt.provider.map(|id| id.to_string()))
    .bind(receipt.n)
    .bind(&receipt.typed)
    .bind(receipt.number.clone())
    .bind(on(receipt.paid_on))
    .bind(receipt.amount.cents())
    .bind(receipt.third_party.cents())
    .bind(i64::from(receipt.readable))
    .bind(i64::from(receipt.itemizes))
    .bind(receipt.document.map(|id| id.to_string()))
    .execute(&mut *tx)
    .await?;
    divide(tx, receipt).await
}

/// Saves a receipt with its parts.
pub async fn save(tx: &mut AnyConnection, receipt: &Receipt) -> Result<(), StoreError> {
    sqlx::query(
        "UPDATE receipt
            SET provider_id = $2, typed = $3, number = $4, paid_on = $5, amount_cents = $6, third_party_cents = $7,
                readable = $8, itemizes = $9, document_id = $10
          WHERE id = $1",
    )
    .bind(receipt.id.to_string())
    .bind(receipt.provider.map(|id| id.to_string()))
    .bind(&receipt.typed)
    .bind(receipt.number.clone())
    .bind(on(receipt.paid_on))
    .bind(receipt.amount.cents())
    .bind(receipt.third_party.cents())
    .bind(i64::from(receipt.readable))
    .bind(i64::from(receipt.itemizes))
    .bind(receipt.document.map(|id| id.to_string()))
    .execute(&mut *tx)
    .await?;
    divide(tx, receipt).await
}

/// Writes the parts of a receipt anew.
async fn divide(tx: &mut AnyConnection, receipt: &Receipt) -> Result<(), StoreError> {
    let id = receipt.id.to_string();
    sqlx::query("DELETE FROM receipt_session WHERE receipt_id = $1").bind(&id).execute(&mut *tx).await?;
    for (session, cents) in receipt.parts.iter().filter(|(_, part)| part.cents() > 0) {
        sqlx::query("INSERT INTO receipt_session (receipt_id, session_id, cents) VALUES ($1, $2, $3)")
            .bind(&id)
            .bind(session.to_string())
            .bind(cents.cents())
            .execute(&mut *tx)
            .await?;
    }
    Ok(())
}

/// Takes a receipt out of a draft, with its parts and what paid it.
pub async fn remove(tx: &mut AnyConnection, id: ReceiptId, now: Millis) -> Result<(), StoreError> {
    let id = id.to_string();
    sqlx::query("DELETE FROM allocation WHERE receipt_id = $1").bind(&id).execute(&mut *tx).await?;
    sqlx::query("DELETE FROM receipt_session WHERE receipt_id = $1").bind(&id).execute(&mut *tx).await?;
    sqlx::query("UPDATE receipt SET removed_at = $2 WHERE id = $1").bind(&id).bind(now).execute(tx).await?;
    Ok(())
}
