//! What the City has paid, line by line, for the circuit breaker worksheet: read for the district, over all families.

use domain::circuit_breaker::FiscalYear;
use domain::claim::ClaimRef;
use domain::id::{DeterminationId, SessionId, StudentId};
use domain::money::Money;
use jiff::civil::Date;
use sqlx::AnyConnection;
use sqlx::any::AnyRow;

use super::StoreError;
use super::column::{get, int, maybe, maybe_text, text};
use super::payouts::{Control, control};
use super::scope::Scope;

/// A line whose payment the City confirmed.
#[derive(Clone, Debug)]
pub struct PaidRow {
    /// Which line.
    pub session: SessionId,
    /// Its claim.
    pub number: ClaimRef,
    /// The number of the line in its claim.
    pub n: i64,
    /// The child.
    pub student: StudentId,
    /// The state's number of the child; pages show its end only.
    pub sasid: String,
    /// The child's first name.
    pub first_name: String,
    /// The child's last name.
    pub last_name: String,
    /// First day of the child's IEP; none without an IEP.
    pub iep_from: Option<Date>,
    /// The day of the session.
    pub held_on: Date,
    /// The day the City paid.
    pub paid_on: Date,
    /// The code of the service.
    pub service: String,
    /// `SERVICE`, or a fee: `NO_SHOW`, `TRAVEL` …
    pub kind: String,
    /// `INDIVIDUAL` or `GROUP`.
    pub setting: String,
    /// Minutes that were paid.
    pub minutes: i64,
    /// What the family was paid.
    pub paid: Money,
    /// What another program paid of the session's price.
    pub third_party: Money,
    /// The finding behind the owed service that paid for the line; none when no owed service did.
    pub determination: Option<DeterminationId>,
    /// The answer of the rules that was kept when the line was decided, as JSON.
    pub answer: Option<String>,
}

/// The paid lines in scope with a day in this fiscal year, child by child in the order of the state's numbers, then by
/// day.
pub async fn paid_lines(
    tx: &mut AnyConnection,
    scope: &Scope,
    year: FiscalYear,
) -> Result<Vec<PaidRow>, StoreError> {
    let rows = sqlx::query(
        "SELECT session.id AS session_id, claim.number, session.n, session.student_id, student.sasid, student.first_name,
                student.last_name, student.iep_from_on, session.held_on, payment.paid_on, session.service, session.kind,
                session.setting, payout.minutes, payout.cents, session.third_party_cents, service_line.determination_id,
                line_check.answer
           FROM payout
           JOIN payment ON payment.id = payout.payment_id
           JOIN claim ON claim.id = payout.claim_id
           JOIN session ON session.id = payout.session_id
           JOIN student ON student.id = session.student_id
           LEFT JOIN service_line ON service_line.id = session.service_line_id
           LEFT JOIN line_check ON line_check.session_id = session.id
          WHERE payout.state = 'CONFIRMED' AND session.held_on >= $2 AND session.held_on <= $3
            AND ($1 IS NULL OR payout.household_id = $1)
          ORDER BY student.sasid, session.held_on, claim.number, session.n",
    )
    .bind(scope.household().map(str::to_owned))
    .bind(year.days().from.to_string())
    .bind(year.days().to.to_string())
    .fetch_all(tx)
    .await?;
    rows.iter().map(paid_row).collect()
}

fn paid_row(row: &AnyRow) -> Result<PaidRow, StoreError> {
    Ok(PaidRow {
        session: get(row, "session_id")?,
        number: get(row, "number")?,
        n: int(row, "n")?,
        student: get(row, "student_id")?,
        sasid: text(row, "sasid")?,
        first_name: text(row, "first_name")?,
        last_name: text(row, "last_name")?,
        iep_from: maybe(row, "iep_from_on")?,
        held_on: get(row, "held_on")?,
        paid_on: get(row, "paid_on")?,
        service: text(row, "service")?,
        kind: text(row, "kind")?,
        setting: text(row, "setting")?,
        minutes: int(row, "minutes")?,
        paid: Money::from_cents(int(row, "cents")?),
        third_party: Money::from_cents(int(row, "third_party_cents")?),
        determination: maybe(row, "determination_id")?,
        answer: maybe_text(row, "answer")?,
    })
}

/// The lines in scope with a day in this fiscal year, counted without their claims, children and payments: those that
/// the City has paid, and those that two people approved and the City has not paid yet.
pub async fn counted(
    tx: &mut AnyConnection,
    scope: &Scope,
    year: FiscalYear,
) -> Result<(Control, Control), StoreError> {
    let rows = sqlx::query(
        "SELECT CASE WHEN payout.state = 'CONFIRMED' THEN 'PAID' ELSE 'WAITS' END AS stands, COUNT(*) AS count,
                CAST(COALESCE(SUM(payout.cents), 0) AS BIGINT) AS cents
           FROM payout
           JOIN session ON session.id = payout.session_id
          WHERE session.held_on >= $2 AND session.held_on <= $3 AND ($1 IS NULL OR payout.household_id = $1)
          GROUP BY CASE WHEN payout.state = 'CONFIRMED' THEN 'PAID' ELSE 'WAITS' END",
    )
    .bind(scope.household().map(str::to_owned))
    .bind(year.days().from.to_string())
    .bind(year.days().to.to_string())
    .fetch_all(tx)
    .await?;
    let (mut paid, mut waits) = (Control::default(), Control::default());
    for row in &rows {
        *(if text(row, "stands")? == "PAID" { &mut paid } else { &mut waits }) = control(row)?;
    }
    Ok((paid, waits))
}

/// The newest day of a session in scope that the City has paid.
pub async fn newest_day(tx: &mut AnyConnection, scope: &Scope) -> Result<Option<Date>, StoreError> {
    let row = sqlx::query(
        "SELECT MAX(session.held_on) AS held_on
           FROM payout
           JOIN session ON session.id = payout.session_id
          WHERE payout.state = 'CONFIRMED' AND ($1 IS NULL OR payout.household_id = $1)",
    )
    .bind(scope.household().map(str::to_owned))
    .fetch_one(tx)
    .await?;
    maybe(&row, "held_on")
}
