//! The payments of one claim: what its family reads of them.

use std::collections::HashMap;

use domain::case::ClaimReturn;
use domain::id::{ClaimId, PaymentId};
use domain::money::Money;
use domain::timeline::PaidClaim;
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

/// So many paid claims say how long it takes.
const NEWEST: i64 = 500;

/// The claims that were paid last, with the times they lay with their families. It tells days alone, so it has no scope.
pub async fn paid_claims(tx: &mut AnyConnection) -> Result<Vec<PaidClaim>, StoreError> {
    let rows = sqlx::query(
        "SELECT claim.id, claim.sent_on, MAX(payment.paid_on) AS paid_on
           FROM payout
           JOIN claim ON claim.id = payout.claim_id
           JOIN payment ON payment.id = payout.payment_id
          WHERE payout.state = 'CONFIRMED' AND payment.paid_on IS NOT NULL AND claim.sent_on IS NOT NULL
          GROUP BY claim.id, claim.sent_on
          ORDER BY MAX(payment.paid_on) DESC, claim.id
          LIMIT $1",
    )
    .bind(NEWEST)
    .fetch_all(&mut *tx)
    .await?;
    let mut returns = returns_of_paid(tx).await?;
    rows.iter()
        .map(|row| {
            let id: ClaimId = get(row, "id")?;
            let returns = returns.remove(&id).unwrap_or_default();
            Ok(PaidClaim { sent_on: get(row, "sent_on")?, paid_on: get(row, "paid_on")?, returns })
        })
        .collect()
}

/// When families of paid claims sent what was asked for: the day they were asked, and the day they answered.
async fn returns_of_paid(tx: &mut AnyConnection) -> Result<HashMap<ClaimId, Vec<ClaimReturn>>, StoreError> {
    let rows = sqlx::query(
        "SELECT claim_id, was, became
           FROM event
          WHERE kind IN ('LINE_FIXED', 'RETURN_ENDED')
            AND claim_id IN (SELECT claim_id FROM payout WHERE state = 'CONFIRMED')
          ORDER BY id",
    )
    .fetch_all(tx)
    .await?;
    let mut returns: HashMap<ClaimId, Vec<ClaimReturn>> = HashMap::new();
    for row in &rows {
        let (asked, answered) = (text(row, "was")?.parse().ok(), text(row, "became")?.parse().ok());
        let returned = asked.map(|returned_on| ClaimReturn { returned_on, sent_back_on: answered });
        returns.entry(get(row, "claim_id")?).or_default().extend(returned);
    }
    Ok(returns)
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
