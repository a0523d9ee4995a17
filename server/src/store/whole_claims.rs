//! A claim as a whole: with its child, its people, and its lines as they were checked, decided and paid.

use domain::claim::{ClaimRef, PayoutState};
use domain::id::{PaymentId, SlipId};
use domain::language::Language;
use domain::money::Money;
use sqlx::AnyConnection;
use sqlx::any::AnyRow;

use super::StoreError;
use super::claims::{Claim, claim};
use super::column::{get, maybe, maybe_int, maybe_text, text};
use super::decisions::{Decision, decision};
use super::line_checks::{LineCheck, line_check};
use super::scope::Scope;
use super::sessions::{Session, session};

/// A claim with all that its pages show of its lines.
#[derive(Clone, Debug)]
pub struct WholeClaim {
    /// The claim.
    pub claim: Claim,
    /// The child's first name.
    pub child: String,
    /// The child's school.
    pub school: String,
    /// The language of who sent it.
    pub language: Option<Language>,
    /// The caseworker's name.
    pub reviewer: Option<String>,
    /// The newest slip for the same child, service and provider, with its number.
    pub slip: Option<(SlipId, ClaimRef)>,
    /// Its lines, by number.
    pub lines: Vec<Line>,
}

/// A line as it stands.
#[derive(Clone, Debug)]
pub struct Line {
    /// The session.
    pub session: Session,
    /// The newest answer of the rules.
    pub check: Option<LineCheck>,
    /// The decision that stands, with the name of who decided.
    pub decision: Option<(Decision, String)>,
    /// The money, once two people agreed.
    pub payout: Option<Payout>,
}

impl Line {
    /// The whole answer of the rules as it is kept; empty for a line that was not checked.
    pub fn answer(&self) -> &str {
        self.check.as_ref().map_or("", |check| &check.answer)
    }
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

/// The claim with this number, if it is in scope.
pub async fn find(
    tx: &mut AnyConnection,
    scope: &Scope,
    number: ClaimRef,
) -> Result<Option<WholeClaim>, StoreError> {
    let rows = sqlx::query(
        "SELECT claim.id, claim.number, claim.household_id, claim.student_id, claim.service, claim.provider_id, claim.state,
                claim.status, claim.turn, claim.asked_cents, claim.created_by, claim.created_at, claim.sent_by, claim.sent_at,
                claim.sent_on, claim.signed_name, claim.reviewed_on, claim.reviewer_id, claim.pay_method, claim.pay_name,
                claim.pay_street, claim.pay_city, claim.pay_state, claim.pay_zip, claim.pay_vendor, claim.version,
                student.first_name, student.school, sender.language, reviewer.name AS reviewer_name,
                session.id AS session_id, session.claim_id, session.n, session.student_id AS session_student_id,
                session.provider_id AS session_provider_id, session.service AS session_service, session.kind, session.typed,
                session.held_on, session.start_time, session.end_time, session.setting, session.goals, session.note_id,
                session.supervisor_name, session.billed_minutes, session.billed_cents, session.third_party_cents,
                session.state AS session_state, session.service_line_id, session.reserved_minutes, session.returned_on,
                session.version AS session_version,
                line_check.payable_cents, line_check.payable_minutes, line_check.returned_cents, line_check.held_cents,
                line_check.denied_cents, line_check.reasons, line_check.answer, line_check.rules, line_check.checked_at,
                line_check.settings,
                decision.id AS decision_id, decision.outcome, decision.minutes, decision.cents AS decision_cents,
                decision.reasons AS decision_reasons, decision.note, decision.hold_owner, decision.hold_until_on,
                decision.decided_by, decision.decided_at, decider.name AS decider_name,
                payout.cents AS payout_cents, payout.state AS payout_state, payout.payment_id,
                slip.id AS slip_id, slip.number AS slip_number
           FROM claim
           JOIN student ON student.id = claim.student_id
           LEFT JOIN person AS sender ON sender.id = claim.sent_by
           LEFT JOIN person AS reviewer ON reviewer.id = claim.reviewer_id
           LEFT JOIN session ON session.claim_id = claim.id
           LEFT JOIN line_check ON line_check.session_id = session.id
           LEFT JOIN decision ON decision.session_id = session.id AND decision.undone_at IS NULL
           LEFT JOIN person AS decider ON decider.id = decision.decided_by
           LEFT JOIN payout ON payout.session_id = session.id
           LEFT JOIN slip ON slip.id = (SELECT MAX(asked.id) FROM slip AS asked
                                         WHERE asked.student_id = claim.student_id AND asked.service = claim.service
                                           AND asked.provider_id = claim.provider_id)
          WHERE claim.number = $1 AND ($2 IS NULL OR claim.household_id = $2)
          ORDER BY session.n",
    )
    .bind(number.to_string())
    .bind(scope.household().map(str::to_owned))
    .fetch_all(tx)
    .await?;
    rows.first().map(|first| whole(first, &rows)).transpose()
}

/// The first row tells the claim; each tells a line, but for a claim without lines.
fn whole(first: &AnyRow, rows: &[AnyRow]) -> Result<WholeClaim, StoreError> {
    let has_line = maybe_text(first, "session_id")?.is_some();
    let lines = rows.iter().filter(|_| has_line).map(line);
    Ok(WholeClaim {
        claim: claim(first)?,
        child: text(first, "first_name")?,
        school: text(first, "school")?,
        language: maybe(first, "language")?,
        reviewer: maybe_text(first, "reviewer_name")?,
        slip: maybe(first, "slip_id")?.zip(maybe(first, "slip_number")?),
        lines: lines.collect::<Result<_, _>>()?,
    })
}

fn line(row: &AnyRow) -> Result<Line, StoreError> {
    let is_checked = maybe_text(row, "answer")?.is_some();
    let decider = maybe_text(row, "decider_name")?;
    Ok(Line {
        session: session(row)?,
        check: is_checked.then(|| line_check(row)).transpose()?,
        decision: decider.map(|name| Ok::<_, StoreError>((decision(row)?, name))).transpose()?,
        payout: payout(row)?,
    })
}

fn payout(row: &AnyRow) -> Result<Option<Payout>, StoreError> {
    let Some(cents) = maybe_int(row, "payout_cents")? else { return Ok(None) };
    Ok(Some(Payout {
        amount: Money::from_cents(cents),
        state: get(row, "payout_state")?,
        payment: maybe(row, "payment_id")?,
    }))
}
