//! Payments: one check or deposit to one payee. Finance sees all of them; families read theirs through their claim.

use domain::claim::ClaimRef;
use domain::id::{BatchId, ClaimId, HouseholdId, PaymentId};
use domain::money::Money;
use domain::payment::{BatchState, PaymentState};
use jiff::civil::Date;
use sqlx::AnyConnection;
use sqlx::any::AnyRow;

use super::StoreError;
use super::claims::PayTo;
use super::column::{get, int, maybe, maybe_int, maybe_text, text};
use crate::clock::Millis;

/// A payment with its claim's number and its batch.
#[derive(Clone, Debug)]
pub struct Payment {
    /// Which payment.
    pub id: PaymentId,
    /// Its batch.
    pub batch: BatchId,
    /// The number of its batch.
    pub batch_number: i64,
    /// Where its batch stands.
    pub batch_state: BatchState,
    /// Its number in the batch, from 1.
    pub n: i64,
    /// Whose it is.
    pub household: HouseholdId,
    /// For which claim.
    pub claim: ClaimId,
    /// The number of the claim.
    pub number: ClaimRef,
    /// How and to whom it goes.
    pub pay_to: PayTo,
    /// How much.
    pub amount: Money,
    /// Where it stands.
    pub state: PaymentState,
    /// The day the City paid.
    pub paid_on: Option<Date>,
    /// The number of the check or deposit.
    pub trace: Option<String>,
    /// When we heard that it came back.
    pub returned_at: Option<Millis>,
    /// Why it came back.
    pub returned_why: Option<String>,
    /// The payment that came back, which this one replaces.
    pub reissue_of: Option<PaymentId>,
    /// The payment that replaces this one.
    pub reissued_as: Option<PaymentId>,
}

const SELECT: &str =
    "SELECT payment.*, payment_batch.number AS batch_number, payment_batch.state AS batch_state,
                             claim.number, later.id AS reissued_as
                        FROM payment
                        JOIN payment_batch ON payment_batch.id = payment.batch_id
                        JOIN claim ON claim.id = payment.claim_id
                        LEFT JOIN payment AS later ON later.reissue_of = payment.id";

fn payment(row: &AnyRow) -> Result<Payment, StoreError> {
    Ok(Payment {
        id: get(row, "id")?,
        batch: get(row, "batch_id")?,
        batch_number: int(row, "batch_number")?,
        batch_state: get(row, "batch_state")?,
        n: int(row, "n")?,
        household: get(row, "household_id")?,
        claim: get(row, "claim_id")?,
        number: get(row, "number")?,
        pay_to: PayTo {
            method: text(row, "method")?,
            name: text(row, "payee_name")?,
            street: text(row, "payee_street")?,
            city: text(row, "payee_city")?,
            state: text(row, "payee_state")?,
            zip: text(row, "payee_zip")?,
            vendor: maybe_text(row, "payee_vendor")?.unwrap_or_default(),
        },
        amount: Money::from_cents(int(row, "cents")?),
        state: get(row, "state")?,
        paid_on: maybe(row, "paid_on")?,
        trace: maybe_text(row, "trace")?,
        returned_at: maybe_int(row, "returned_at")?,
        returned_why: maybe_text(row, "returned_why")?,
        reissue_of: maybe(row, "reissue_of")?,
        reissued_as: maybe(row, "reissued_as")?,
    })
}

/// A payment of a batch that is being built.
#[derive(Clone, Copy, Debug)]
pub struct NewPayment<'a> {
    /// Which payment.
    pub id: PaymentId,
    /// Its batch.
    pub batch: BatchId,
    /// Its number in the batch.
    pub n: i64,
    /// Its payouts, whose payee it copies: a later change of the claim doesn't move it.
    pub group: &'a super::payouts::Ready,
}

/// Keeps a new payment.
pub async fn add(tx: &mut AnyConnection, new: NewPayment<'_>) -> Result<(), StoreError> {
    let pay_to = &new.group.pay_to;
    sqlx::query(
        "INSERT INTO payment (id, batch_id, n, household_id, claim_id, method, payee_name, payee_street, payee_city,
                              payee_state, payee_zip, payee_vendor, cents, state, reissue_of)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'BATCHED', $14)",
    )
    .bind(new.id.to_string())
    .bind(new.batch.to_string())
    .bind(new.n)
    .bind(new.group.household.to_string())
    .bind(new.group.claim.to_string())
    .bind(&pay_to.method)
    .bind(&pay_to.name)
    .bind(&pay_to.street)
    .bind(&pay_to.city)
    .bind(&pay_to.state)
    .bind(&pay_to.zip)
    .bind((!pay_to.vendor.is_empty()).then(|| pay_to.vendor.clone()))
    .bind(new.group.control.sum.cents())
    .bind(new.group.came_back_with.map(|id| id.to_string()))
    .execute(tx)
    .await?;
    Ok(())
}

/// The payment with this id, for finance and the City's answers.
pub async fn find(tx: &mut AnyConnection, id: PaymentId) -> Result<Option<Payment>, StoreError> {
    let row = sqlx::query(sqlx::AssertSqlSafe(format!("{SELECT} WHERE payment.id = $1")))
        .bind(id.to_string())
        .fetch_optional(tx)
        .await?;
    row.as_ref().map(payment).transpose()
}

/// The payments of a batch, in their order.
pub async fn of_batch(tx: &mut AnyConnection, batch: BatchId) -> Result<Vec<Payment>, StoreError> {
    let rows =
        sqlx::query(sqlx::AssertSqlSafe(format!("{SELECT} WHERE payment.batch_id = $1 ORDER BY payment.n")))
            .bind(batch.to_string())
            .fetch_all(tx)
            .await?;
    rows.iter().map(payment).collect()
}

/// The payments of a claim, the newest first. The claim was read within the caller's scope.
pub async fn of_claim(tx: &mut AnyConnection, claim: ClaimId) -> Result<Vec<Payment>, StoreError> {
    let rows = sqlx::query(sqlx::AssertSqlSafe(format!(
        "{SELECT} WHERE payment.claim_id = $1 ORDER BY payment.id DESC"
    )))
    .bind(claim.to_string())
    .fetch_all(tx)
    .await?;
    rows.iter().map(payment).collect()
}

/// The payments that came back, the newest first.
pub async fn returned(tx: &mut AnyConnection, most: i64) -> Result<Vec<Payment>, StoreError> {
    let rows = sqlx::query(sqlx::AssertSqlSafe(format!(
        "{SELECT} WHERE payment.state = 'RETURNED' ORDER BY payment.returned_at DESC, payment.id LIMIT $1"
    )))
    .bind(most)
    .fetch_all(tx)
    .await?;
    rows.iter().map(payment).collect()
}

/// Removes a payment from a batch that is not released; its payouts have left it.
pub async fn remove(tx: &mut AnyConnection, id: PaymentId) -> Result<(), StoreError> {
    let done = sqlx::query("DELETE FROM payment WHERE id = $1 AND state = 'BATCHED'")
        .bind(id.to_string())
        .execute(tx)
        .await?;
    if done.rows_affected() == 1 { Ok(()) } else { Err(StoreError::Conflict) }
}

/// Notes that the payments of a batch stand in its file. Gives how many.
pub async fn export(tx: &mut AnyConnection, batch: BatchId) -> Result<u64, StoreError> {
    let done = sqlx::query("UPDATE payment SET state = 'EXPORTED' WHERE batch_id = $1 AND state = 'BATCHED'")
        .bind(batch.to_string())
        .execute(tx)
        .await?;
    Ok(done.rows_affected())
}

/// Notes that the City paid.
pub async fn confirm(
    tx: &mut AnyConnection,
    id: PaymentId,
    paid: (Date, &str),
    method: Option<&str>,
) -> Result<(), StoreError> {
    let done = sqlx::query(
        "UPDATE payment
            SET state = 'CONFIRMED', paid_on = $2, trace = $3, method = COALESCE($4, method)
          WHERE id = $1 AND state = 'EXPORTED'",
    )
    .bind(id.to_string())
    .bind(paid.0.to_string())
    .bind(paid.1.to_owned())
    .bind(method.map(str::to_owned))
    .execute(tx)
    .await?;
    if done.rows_affected() == 1 { Ok(()) } else { Err(StoreError::Conflict) }
}

/// Notes that a payment came back.
pub async fn come_back(
    tx: &mut AnyConnection,
    id: PaymentId,
    why: &str,
    now: Millis,
) -> Result<(), StoreError> {
    let done = sqlx::query(
        "UPDATE payment
            SET state = 'RETURNED', returned_why = $2, returned_at = $3
          WHERE id = $1 AND state IN ('EXPORTED', 'CONFIRMED')",
    )
    .bind(id.to_string())
    .bind(why.to_owned())
    .bind(now)
    .execute(tx)
    .await?;
    if done.rows_affected() == 1 { Ok(()) } else { Err(StoreError::Conflict) }
}

/// The sums of payments by state, and of the batches' control totals without what came back: two sides of the tie-out.
pub(super) async fn sums(tx: &mut AnyConnection) -> Result<([Money; 3], Money), StoreError> {
    let rows = sqlx::query(
        "SELECT state, CAST(COALESCE(SUM(cents), 0) AS BIGINT) AS cents FROM payment GROUP BY state",
    )
    .fetch_all(&mut *tx)
    .await?;
    let (mut sums, mut returned) = ([Money::ZERO; 3], Money::ZERO);
    for row in &rows {
        *match get(row, "state")? {
            PaymentState::Batched => &mut sums[0],
            PaymentState::Exported => &mut sums[1],
            PaymentState::Confirmed => &mut sums[2],
            PaymentState::Returned => &mut returned,
        } = Money::from_cents(int(row, "cents")?);
    }
    let row = sqlx::query("SELECT CAST(COALESCE(SUM(total_cents), 0) AS BIGINT) AS cents FROM payment_batch")
        .fetch_one(tx)
        .await?;
    Ok((sums, Money::from_cents(int(&row, "cents")?) - returned))
}
