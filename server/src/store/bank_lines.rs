//! Lines of bank papers, and how they divide over receipts. They belong to a household: siblings may share one.

use domain::id::{BankLineId, ClaimId, DocumentId, HouseholdId, ReceiptId};
use domain::money::Money;
use jiff::civil::Date;
use sqlx::AnyConnection;
use sqlx::any::AnyRow;

use super::StoreError;
use super::column::{get, int, maybe, maybe_text, on, text};
use crate::clock::Millis;

/// A bank line as it is kept.
#[derive(Clone, Debug)]
pub struct BankLine {
    /// Which line.
    pub id: BankLineId,
    /// Whose it is.
    pub household: HouseholdId,
    /// The claim with which it came.
    pub claim: ClaimId,
    /// The form as it was typed (URL encoded).
    pub typed: String,
    /// `BANK_STATEMENT`, `CARD_STATEMENT`, `CANCELED_CHECK` …
    pub kind: String,
    /// The name on the account.
    pub account_holder: Option<String>,
    /// The payee as it is printed.
    pub payee: String,
    /// The day the bank shows.
    pub posted_on: Option<Date>,
    /// Paid; below zero for a refund.
    pub amount: Money,
    /// Whether both sides of a check are there.
    pub both_sides: bool,
    /// Its paper.
    pub document: Option<DocumentId>,
    /// How it divides over receipts, of this claim and of others of the household.
    pub allocations: Vec<(ReceiptId, Money)>,
}

fn bank_line(row: &AnyRow) -> Result<BankLine, StoreError> {
    Ok(BankLine {
        id: get(row, "id")?,
        household: get(row, "household_id")?,
        claim: get(row, "claim_id")?,
        typed: text(row, "typed")?,
        kind: text(row, "kind")?,
        account_holder: maybe_text(row, "account_holder")?,
        payee: text(row, "payee")?,
        posted_on: maybe(row, "posted_on")?,
        amount: Money::from_cents(int(row, "amount_cents")?),
        both_sides: int(row, "both_sides")? == 1,
        document: maybe(row, "document_id")?,
        allocations: Vec::new(),
    })
}

/// The bank lines of a household with all their allocations, oldest day first; what a claim that was taken back used
/// is free again. The household is the caller's scope.
pub async fn of_household(
    tx: &mut AnyConnection,
    household: HouseholdId,
) -> Result<Vec<BankLine>, StoreError> {
    let rows = sqlx::query(
        "SELECT bank_line.id, bank_line.household_id, bank_line.claim_id, bank_line.typed, bank_line.kind,
                bank_line.account_holder, bank_line.payee, bank_line.posted_on, bank_line.amount_cents,
                bank_line.both_sides, bank_line.document_id, allocation.receipt_id, allocation.cents
           FROM bank_line
           LEFT JOIN (allocation
                      JOIN receipt ON receipt.id = allocation.receipt_id
                      JOIN claim ON claim.id = receipt.claim_id AND claim.state <> 'TAKEN_BACK')
             ON allocation.bank_line_id = bank_line.id
          WHERE bank_line.household_id = $1 AND bank_line.removed_at IS NULL
          ORDER BY bank_line.posted_on, bank_line.id, allocation.receipt_id",
    )
    .bind(household.to_string())
    .fetch_all(tx)
    .await?;
    let mut lines: Vec<BankLine> = Vec::new();
    for row in &rows {
        let id: BankLineId = get(row, "id")?;
        if lines.last().is_none_or(|line| line.id != id) {
            lines.push(bank_line(row)?);
        }
        if let (Some(line), Some(receipt)) = (lines.last_mut(), maybe(row, "receipt_id")?) {
            line.allocations.push((receipt, Money::from_cents(int(row, "cents")?)));
        }
    }
    Ok(lines)
}

/// Keeps a new bank line.
pub async fn add(tx: &mut AnyConnection, line: &BankLine) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO bank_line (id, household_id, claim_id, typed, kind, account_holder, payee, posted_on, amount_cents,
                                both_sides, document_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    )
    .bind(line.id.to_string())
    .bind(line.household.to_string())
    .bind(line.claim.to_string())
    .bind(&line.typed)
    .bind(&line.kind)
    .bind(line.account_holder.clone())
    .bind(&line.payee)
    .bind(on(line.posted_on))
    .bind(line.amount.cents())
    .bind(i64::from(line.both_sides))
    .bind(line.document.map(|id| id.to_string()))
    .execute(tx)
    .await?;
    Ok(())
}

/// Saves what is printed on a bank line.
pub async fn save(tx: &mut AnyConnection, line: &BankLine) -> Result<(), StoreError> {
    sqlx::query(
        "UPDATE bank_line
            SET typed = $2, kind = $3, account_holder = $4, payee = $5, posted_on = $6, amount_cents = $7, both_sides = $8,
                document_id = $9
          WHERE id = $1",
    )
    .bind(line.id.to_string())
    .bind(&line.typed)
    .bind(&line.kind)
    .bind(line.account_holder.clone())
    .bind(&line.payee)
    .bind(on(line.posted_on))
    .bind(line.amount.cents())
    .bind(i64::from(line.both_sides))
    .bind(line.document.map(|id| id.to_string()))
    .execute(tx)
    .await?;
    Ok(())
}

/// Sets what a bank line pays of a receipt; nothing takes the allocation away.
pub async fn allocate(
    tx: &mut AnyConnection,
    line: BankLineId,
    receipt: ReceiptId,
    part: Money,
) -> Result<(), StoreError> {
    let (line, receipt) = (line.to_string(), receipt.to_string());
    sqlx::query("DELETE FROM allocation WHERE bank_line_id = $1 AND receipt_id = $2")
        .bind(&line)
        .bind(&receipt)
        .execute(&mut *tx)
        .await?;
    if !part.is_zero() {
        sqlx::query("INSERT INTO allocation (bank_line_id, receipt_id, cents) VALUES ($1, $2, $3)")
            .bind(&line)
            .bind(&receipt)
            .bind(part.cents())
            .execute(tx)
            .await?;
    }
    Ok(())
}

/// Takes a bank line out, with its allocations.
pub async fn remove(tx: &mut AnyConnection, id: BankLineId, now: Millis) -> Result<(), StoreError> {
    let id = id.to_string();
    sqlx::query("DELETE FROM allocation WHERE bank_line_id = $1").bind(&id).execute(&mut *tx).await?;
    sqlx::query("UPDATE bank_line SET removed_at = $2 WHERE id = $1").bind(&id).bind(now).execute(tx).await?;
    Ok(())
}
