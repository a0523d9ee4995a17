//! The payments of one claim: what its family reads of them.

use domain::id::{ClaimId, PaymentId};
use domain::money::Money;
use jiff::civil::Date;
use sqlx::AnyConnection;
use sqlx::any::AnyRow;

use super::StoreError;
use super::column::{get, int, maybe, maybe_text, text};

/// A payment that carries or carried money of a claim.
#[derive(Clone, Debug)]
pub struct Payment {
    /// Which payment.
    pub id: PaymentId,
    /// `CHECK`, `DEPOSIT` or `PICK_UP`.
    pub method: String,
    /// Who gets it.
    pub payee: String,
    /// Where it goes.
    pub address: String,
    /// The whole payment.
    pub amount: Money,
    /// `BATCHED`, `EXPORTED`, `CONFIRMED` or `RETURNED`.
    pub state: String,
    /// The day the City sent it.
    pub paid_on: Option<Date>,
    /// The City's number of it.
    pub trace: Option<String>,
    /// Why it came back.
    pub returned_why: Option<String>,
}

/// The payments with money of a claim, and those that came back, the newest first. The claim was read within the
/// caller's scope.
pub async fn of_claim(tx: &mut AnyConnection, claim: ClaimId) -> Result<Vec<Payment>, StoreError> {
    let rows = sqlx::query(
        "SELECT id, method, payee_name, payee_street, payee_city, payee_state, payee_zip, cents, state, paid_on, trace,
                returned_why
           FROM payment
          WHERE id IN (SELECT payment_id FROM payout WHERE payout.claim_id = $1)
             OR (payment.claim_id = $1 AND payment.state = 'RETURNED')
          ORDER BY id DESC",
    )
    .bind(claim.to_string())
    .fetch_all(tx)
    .await?;
    rows.iter().map(payment).collect()
}

fn payment(row: &AnyRow) -> Result<Payment, StoreError> {
    let parts = ["payee_street", "payee_city", "payee_state", "payee_zip"];
    let parts = parts.into_iter().map(|part| text(row, part)).collect::<Result<Vec<_>, _>>()?;
    let filled: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    Ok(Payment {
        id: get(row, "id")?,
        method: text(row, "method")?,
        payee: text(row, "payee_name")?,
        address: filled.join(", "),
        amount: Money::from_cents(int(row, "cents")?),
        state: text(row, "state")?,
        paid_on: maybe(row, "paid_on")?,
        trace: maybe_text(row, "trace")?,
        returned_why: maybe_text(row, "returned_why")?,
    })
}
