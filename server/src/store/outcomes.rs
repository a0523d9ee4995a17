//! How each line of a claim came out, and where its money is: what its family reads.

use domain::claim::PayoutState;
use domain::id::{ClaimId, DecisionId, PaymentId, SessionId};
use domain::money::Money;
use domain::reason::Reason;
use jiff::civil::Date;
use sqlx::AnyConnection;
use sqlx::any::AnyRow;

use super::StoreError;
use super::column::{get, int, items, maybe, maybe_int, maybe_text, text};

/// The standing decision on a line, and its money.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// Which line.
    pub session: SessionId,
    /// The standing decision.
    pub decision: Option<Decision>,
    /// The money, once two people agreed.
    pub payout: Option<Payout>,
}

/// What a caseworker said.
#[derive(Clone, Debug)]
pub struct Decision {
    /// Which decision.
    pub id: DecisionId,
    /// `APPROVE`, `PART`, `RETURN`, `DENY` or `HOLD`.
    pub outcome: String,
    /// Why.
    pub reasons: Vec<Reason>,
    /// In the caseworker's own words.
    pub note: String,
    /// The office that must act, for a hold.
    pub hold_owner: Option<String>,
    /// The day until which the hold lasts.
    pub hold_until: Option<Date>,
    /// When it was said.
    pub decided_at: i64,
}

/// The money of a line.
#[derive(Clone, Copy, Debug)]
pub struct Payout {
    /// How much.
    pub amount: Money,
    /// Where it is.
    pub state: PayoutState,
    /// The payment it is part of.
    pub payment: Option<PaymentId>,
}

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

fn decision(row: &AnyRow) -> Result<Option<Decision>, StoreError> {
    let Some(id) = maybe(row, "decision_id")? else { return Ok(None) };
    Ok(Some(Decision {
        id,
        outcome: text(row, "outcome")?,
        reasons: items(&text(row, "reasons")?).iter().filter_map(|code| code.parse().ok()).collect(),
        note: text(row, "note")?,
        hold_owner: maybe_text(row, "hold_owner")?,
        hold_until: maybe(row, "hold_until_on")?,
        decided_at: int(row, "decided_at")?,
    }))
}

fn payout(row: &AnyRow) -> Result<Option<Payout>, StoreError> {
    let Some(cents) = maybe_int(row, "payout_cents")? else { return Ok(None) };
    Ok(Some(Payout {
        amount: Money::from_cents(cents),
        state: get(row, "payout_state")?,
        payment: maybe(row, "payment_id")?,
    }))
}

/// The outcome of each line of a claim. The claim was read within the caller's scope.
pub async fn of_claim(tx: &mut AnyConnection, claim: ClaimId) -> Result<Vec<Outcome>, StoreError> {
    let rows = sqlx::query(
        "SELECT session.id AS session_id, decision.id AS decision_id, outcome, decision.reasons, decision.note, hold_owner,
                hold_until_on, decided_at, payout.cents AS payout_cents, payout.state AS payout_state, payout.payment_id
           FROM session
           LEFT JOIN decision ON decision.session_id = session.id AND decision.undone_at IS NULL
           LEFT JOIN payout ON payout.session_id = session.id
          WHERE session.claim_id = $1
          ORDER BY session.n",
    )
    .bind(claim.to_string())
    .fetch_all(tx)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(Outcome { session: get(row, "session_id")?, decision: decision(row)?, payout: payout(row)? })
        })
        .collect()
}

/// The payments with money of a claim, and those that came back, the newest first. The claim was read within the
/// caller's scope.
pub async fn payments(tx: &mut AnyConnection, claim: ClaimId) -> Result<Vec<Payment>, StoreError> {
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
