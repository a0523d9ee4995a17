//! Approved lines on their way to the family. Finance sees all of them; families read theirs through their claim.

use domain::claim::{ClaimRef, PayoutState};
use domain::id::{ClaimId, DecisionId, HouseholdId, PaymentId, PayoutId, SessionId};
use domain::money::Money;
use domain::payment::Aside;
use sqlx::AnyConnection;
use sqlx::any::AnyRow;

use super::StoreError;
use super::claims::PayTo;
use super::column::{get, int, maybe, maybe_text, text};
use super::scope::Scope;
use crate::clock::Millis;

/// The money of one approved line, when the second person agrees.
#[derive(Clone, Copy, Debug)]
pub struct NewPayout {
    /// Which payout.
    pub id: PayoutId,
    /// The decision that two people made.
    pub decision: DecisionId,
    /// The line.
    pub session: SessionId,
    /// Its claim.
    pub claim: ClaimId,
    /// Whose it is.
    pub household: HouseholdId,
    /// How much.
    pub amount: Money,
    /// For how many minutes.
    pub minutes: i64,
}

/// How many, and what they add up to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Control {
    /// How many payouts.
    pub count: i64,
    /// Their sum.
    pub sum: Money,
}

pub(super) fn control(row: &AnyRow) -> Result<Control, StoreError> {
    Ok(Control { count: int(row, "count")?, sum: Money::from_cents(int(row, "cents")?) })
}

/// Keeps an approved line's money; it is open for the next batch. `Taken` when the line has a payout already.
pub async fn add(tx: &mut AnyConnection, payout: &NewPayout, now: Millis) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO payout (id, decision_id, session_id, claim_id, household_id, cents, minutes, state, approved_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, 'OPEN', $8)",
    )
    .bind(payout.id.to_string())
    .bind(payout.decision.to_string())
    .bind(payout.session.to_string())
    .bind(payout.claim.to_string())
    .bind(payout.household.to_string())
    .bind(payout.amount.cents())
    .bind(payout.minutes)
    .bind(now)
    .execute(tx)
    .await?;
    Ok(())
}

/// Removes the payout of a decision that is undone. Says whether it was still open; in a batch it stays.
pub async fn remove_open(tx: &mut AnyConnection, decision: DecisionId) -> Result<bool, StoreError> {
    let done = sqlx::query("DELETE FROM payout WHERE decision_id = $1 AND state = 'OPEN'")
        .bind(decision.to_string())
        .execute(tx)
        .await?;
    Ok(done.rows_affected() == 1)
}

/// One group of ready payouts: one claim, and one earlier payment that came back (or none).
#[derive(Clone, Debug)]
pub struct Ready {
    /// Which claim.
    pub claim: ClaimId,
    /// Its number.
    pub number: ClaimRef,
    /// Whose it is.
    pub household: HouseholdId,
    /// Where the money goes.
    pub pay_to: PayTo,
    /// The payment that came back with these payouts.
    pub came_back_with: Option<PaymentId>,
    /// Its payouts.
    pub control: Control,
}

/// Everything that the next batch would take, claim by claim, the longest approved first.
pub async fn ready(tx: &mut AnyConnection) -> Result<Vec<Ready>, StoreError> {
    let rows = sqlx::query(
        "SELECT claim.id, claim.number, claim.household_id, pay_method, pay_name, pay_street, pay_city, pay_state, pay_zip,
                pay_vendor, due.came_back_with, due.count, due.cents
           FROM (SELECT claim_id, came_back_with, COUNT(*) AS count, CAST(SUM(cents) AS BIGINT) AS cents,
                        MIN(approved_at) AS since
                   FROM payout
                  WHERE state = 'OPEN' AND aside_why IS NULL
                  GROUP BY claim_id, came_back_with) AS due
           JOIN claim ON claim.id = due.claim_id
          ORDER BY due.since, claim.id, due.came_back_with",
    )
    .fetch_all(tx)
    .await?;
    rows.iter().map(ready_row).collect()
}

fn ready_row(row: &AnyRow) -> Result<Ready, StoreError> {
    let word = |column| Ok::<_, StoreError>(maybe_text(row, column)?.unwrap_or_default());
    Ok(Ready {
        claim: get(row, "id")?,
        number: get(row, "number")?,
        household: get(row, "household_id")?,
        pay_to: PayTo {
            method: word("pay_method")?,
            name: word("pay_name")?,
            street: word("pay_street")?,
            city: word("pay_city")?,
            state: word("pay_state")?,
            zip: word("pay_zip")?,
            vendor: word("pay_vendor")?,
        },
        came_back_with: maybe(row, "came_back_with")?,
        control: control(row)?,
    })
}

/// How many payouts the next batch would take, and their sum, counted without their claims.
pub async fn ready_control(tx: &mut AnyConnection) -> Result<Control, StoreError> {
    let row = sqlx::query(
        "SELECT COUNT(*) AS count, CAST(COALESCE(SUM(cents), 0) AS BIGINT) AS cents
           FROM payout
          WHERE state = 'OPEN' AND aside_why IS NULL",
    )
    .fetch_one(tx)
    .await?;
    control(&row)
}

/// Sets the ready payouts of a claim aside. Gives how many.
pub async fn set_aside(tx: &mut AnyConnection, claim: ClaimId, why: &Aside) -> Result<u64, StoreError> {
    let done = sqlx::query(
        "UPDATE payout SET aside_why = $2 WHERE claim_id = $1 AND state = 'OPEN' AND aside_why IS NULL",
    )
    .bind(claim.to_string())
    .bind(why.to_string())
    .execute(tx)
    .await?;
    Ok(done.rows_affected())
}

/// Takes a group into a payment. The state stands in the WHERE, so that no payout is in two payments.
pub async fn take(tx: &mut AnyConnection, group: &Ready, payment: PaymentId) -> Result<(), StoreError> {
    let done = sqlx::query(
        "UPDATE payout
            SET state = 'BATCHED', payment_id = $2
          WHERE claim_id = $1 AND state = 'OPEN' AND payment_id IS NULL AND aside_why IS NULL
            AND COALESCE(came_back_with, '') = $3",
    )
    .bind(group.claim.to_string())
    .bind(payment.to_string())
    .bind(group.came_back_with.map(|id| id.to_string()).unwrap_or_default())
    .execute(tx)
    .await?;
    if i64::try_from(done.rows_affected()) == Ok(group.control.count) {
        Ok(())
    } else {
        Err(StoreError::Conflict)
    }
}

/// Moves the payouts of a payment from one state to the next. Gives their lines.
pub async fn advance(
    tx: &mut AnyConnection,
    payment: PaymentId,
    from: PayoutState,
    to: PayoutState,
) -> Result<Vec<SessionId>, StoreError> {
    let rows =
        sqlx::query("UPDATE payout SET state = $3 WHERE payment_id = $1 AND state = $2 RETURNING session_id")
            .bind(payment.to_string())
            .bind(from.code())
            .bind(to.code())
            .fetch_all(tx)
            .await?;
    rows.iter().map(|row| get(row, "session_id")).collect()
}

/// Opens the payouts of a payment again, set aside. `came_back` says that the payment left the house and returned.
/// Gives their lines.
pub async fn open_again(
    tx: &mut AnyConnection,
    payment: PaymentId,
    why: &Aside,
    came_back: bool,
) -> Result<Vec<SessionId>, StoreError> {
    let rows = sqlx::query(
        "UPDATE payout
            SET state = 'OPEN', payment_id = NULL, aside_why = $2, came_back_with = COALESCE($3, came_back_with)
          WHERE payment_id = $1
      RETURNING session_id",
    )
    .bind(payment.to_string())
    .bind(why.to_string())
    .bind(came_back.then(|| payment.to_string()))
    .fetch_all(tx)
    .await?;
    rows.iter().map(|row| get(row, "session_id")).collect()
}

/// Why payouts of a claim wait beside the next batch, each reason once. The claim was read within the caller's scope.
pub async fn aside_of_claim(tx: &mut AnyConnection, claim: ClaimId) -> Result<Vec<Aside>, StoreError> {
    let rows = sqlx::query(
        "SELECT DISTINCT aside_why FROM payout WHERE claim_id = $1 AND state = 'OPEN' AND aside_why IS NOT NULL",
    )
    .bind(claim.to_string())
    .fetch_all(tx)
    .await?;
    rows.iter().map(|row| get(row, "aside_why")).collect()
}

/// Puts the payouts of a claim that wait for this reason back among the ready ones. Gives how many.
pub async fn put_back(tx: &mut AnyConnection, claim: ClaimId, why: &Aside) -> Result<u64, StoreError> {
    let done = sqlx::query(
        "UPDATE payout SET aside_why = NULL WHERE claim_id = $1 AND state = 'OPEN' AND aside_why = $2",
    )
    .bind(claim.to_string())
    .bind(why.to_string())
    .execute(tx)
    .await?;
    Ok(done.rows_affected())
}

/// An open payout, as finance's list shows it.
#[derive(Clone, Debug)]
pub struct OpenLine {
    /// Its claim.
    pub number: ClaimRef,
    /// The number of the line.
    pub n: i64,
    /// Who is to be paid; empty until the family has said it.
    pub payee: String,
    /// The child's first name; only its first letter is shown.
    pub first_name: String,
    /// The child's last name; only its first letter is shown.
    pub last_name: String,
    /// How much.
    pub amount: Money,
    /// Since when.
    pub approved_at: Millis,
    /// Why it waits beside the next batch.
    pub aside: Option<Aside>,
}

/// The first open payouts in scope, set aside or not, the longest approved first.
pub async fn open_lines(
    tx: &mut AnyConnection,
    scope: &Scope,
    aside: bool,
    most: i64,
) -> Result<Vec<OpenLine>, StoreError> {
    let rows = sqlx::query(
        "SELECT claim.number, session.n, claim.pay_name, student.first_name, student.last_name, payout.cents,
                payout.approved_at, payout.aside_why
           FROM payout
           JOIN claim ON claim.id = payout.claim_id
           JOIN session ON session.id = payout.session_id
           JOIN student ON student.id = session.student_id
          WHERE payout.state = 'OPEN' AND (CASE WHEN payout.aside_why IS NULL THEN 0 ELSE 1 END) = $2
            AND ($1 IS NULL OR payout.household_id = $1)
          ORDER BY payout.approved_at, claim.number, session.n
          LIMIT $3",
    )
    .bind(scope.household().map(str::to_owned))
    .bind(i64::from(aside))
    .bind(most)
    .fetch_all(tx)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(OpenLine {
                number: get(row, "number")?,
                n: int(row, "n")?,
                payee: maybe_text(row, "pay_name")?.unwrap_or_default(),
                first_name: text(row, "first_name")?,
                last_name: text(row, "last_name")?,
                amount: Money::from_cents(int(row, "cents")?),
                approved_at: int(row, "approved_at")?,
                aside: maybe(row, "aside_why")?,
            })
        })
        .collect()
}

/// Where all approved money stands, counted from three sides: decisions, payouts, payments.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TieOut {
    /// What two people approved and nobody undid.
    pub approved: Money,
    /// Payouts that are open, set aside or not.
    pub open: Control,
    /// Those of them that are set aside.
    pub aside: Control,
    /// Payouts in batches that are not exported.
    pub batched: Control,
    /// Payouts in files for the City.
    pub exported: Control,
    /// Payouts that the City confirmed.
    pub confirmed: Control,
    /// The same three from the payments themselves.
    pub payments: [Money; 3],
    /// The sum of the batches' own control totals, without what came back from them.
    pub batches: Money,
}

impl TieOut {
    /// Whether every cent is where it should be, from every side.
    pub fn holds(&self) -> bool {
        let sums = [self.batched.sum, self.exported.sum, self.confirmed.sum];
        let left: Money = sums.into_iter().sum();
        self.approved == self.open.sum + left && self.payments == sums && self.batches == left
    }
}

/// Counts it anew.
pub async fn tie_out(tx: &mut AnyConnection) -> Result<TieOut, StoreError> {
    let mut tie = TieOut { approved: approved(tx).await?, ..TieOut::default() };
    let rows = sqlx::query(
        "SELECT state, COUNT(*) AS count, CAST(COALESCE(SUM(cents), 0) AS BIGINT) AS cents
           FROM payout
          GROUP BY state",
    )
    .fetch_all(&mut *tx)
    .await?;
    for row in &rows {
        *match get(row, "state")? {
            PayoutState::Open => &mut tie.open,
            PayoutState::Batched => &mut tie.batched,
            PayoutState::Exported => &mut tie.exported,
            PayoutState::Confirmed => &mut tie.confirmed,
        } = control(row)?;
    }
    let ready = ready_control(tx).await?;
    tie.aside = Control { count: tie.open.count - ready.count, sum: tie.open.sum - ready.sum };
    (tie.payments, tie.batches) = super::payments::sums(tx).await?;
    Ok(tie)
}

async fn approved(tx: &mut AnyConnection) -> Result<Money, StoreError> {
    let row = sqlx::query(
        "SELECT CAST(COALESCE(SUM(decision.cents), 0) AS BIGINT) AS cents
           FROM approval
           JOIN decision ON decision.id = approval.decision_id
          WHERE decision.undone_at IS NULL",
    )
    .fetch_one(tx)
    .await?;
    Ok(Money::from_cents(int(&row, "cents")?))
}
