//! The caseworkers' queue and the lines that wait for a second person, page by page, the oldest first.

use domain::claim::{ClaimRef, Outcome, Status, Turn};
use domain::id::{ClaimId, PersonId};
use domain::language::Language;
use domain::money::Money;
use domain::reason::Reason;
use jiff::civil::Date;
use sqlx::AnyConnection;
use sqlx::any::AnyRow;

use super::StoreError;
use super::column::{get, int, items, maybe, maybe_text, text};
use super::scope::Scope;
use crate::clock::Millis;

/// Whose work a claim is.
#[derive(Clone, Copy, Debug)]
pub enum Reviewer {
    /// This caseworker's.
    Person(PersonId),
    /// Nobody's yet.
    Nobody,
}

/// What the queue is narrowed to.
#[derive(Clone, Copy, Debug, Default)]
pub struct Narrow {
    /// Whose turn it is.
    pub turn: Option<Turn>,
    /// The family's language.
    pub language: Option<Language>,
    /// Whose work it is.
    pub reviewer: Option<Reviewer>,
    /// At least so much was asked.
    pub least: Money,
    /// It was sent on this day or before.
    pub sent_until: Option<Date>,
}

impl Narrow {
    /// The caseworker as the queries take it: an id, empty for nobody.
    fn reviewer(&self) -> Option<String> {
        self.reviewer.map(|reviewer| match reviewer {
            Reviewer::Person(id) => id.to_string(),
            Reviewer::Nobody => String::new(),
        })
    }

    fn sent_until(&self) -> String {
        self.sent_until.unwrap_or(Date::MAX).to_string()
    }
}

/// A sent claim in the queue.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// Which claim.
    pub id: ClaimId,
    /// Its number.
    pub number: ClaimRef,
    /// The child's first name.
    pub child: String,
    /// The code of the service.
    pub service: String,
    /// The family's language.
    pub language: Language,
    /// The label.
    pub status: Status,
    /// Whose turn it is.
    pub turn: Turn,
    /// What was asked.
    pub asked: Money,
    /// Sessions that were not taken back.
    pub sessions: i64,
    /// Its place in the queue.
    pub sent_at: Millis,
    /// The day it was sent.
    pub sent_on: Option<Date>,
    /// The caseworker.
    pub reviewer: Option<String>,
}

fn waiting(row: &AnyRow) -> Result<Waiting, StoreError> {
    Ok(Waiting {
        id: get(row, "id")?,
        number: get(row, "number")?,
        child: text(row, "first_name")?,
        service: text(row, "service")?,
        language: get(row, "language")?,
        status: get(row, "status")?,
        turn: get(row, "turn")?,
        asked: Money::from_cents(int(row, "asked_cents")?),
        sessions: int(row, "sessions")?,
        sent_at: int(row, "sent_at")?,
        sent_on: maybe(row, "sent_on")?,
        reviewer: maybe_text(row, "reviewer_name")?,
    })
}

/// Sent claims after a place in the queue.
pub async fn page(
    tx: &mut AnyConnection,
    scope: &Scope,
    narrow: &Narrow,
    after: &(Millis, String),
    most: i64,
) -> Result<Vec<Waiting>, StoreError> {
    let rows = sqlx::query(
        "SELECT claim.id, claim.number, claim.service, claim.status, claim.turn, claim.asked_cents, claim.sent_at,
                claim.sent_on, student.first_name, sender.language, reviewer.name AS reviewer_name,
                (SELECT COUNT(*) FROM session WHERE session.claim_id = claim.id AND session.state <> 'TAKEN_BACK')
                AS sessions
           FROM claim
           JOIN student ON student.id = claim.student_id
           JOIN person AS sender ON sender.id = claim.sent_by
           LEFT JOIN person AS reviewer ON reviewer.id = claim.reviewer_id
          WHERE claim.sent_at IS NOT NULL
            AND ($1 IS NULL OR claim.household_id = $1)
            AND ($2 IS NULL OR claim.turn = $2)
            AND ($3 IS NULL OR sender.language = $3)
            AND ($4 IS NULL OR COALESCE(claim.reviewer_id, '') = $4)
            AND claim.asked_cents >= $5
            AND claim.sent_on <= $6
            AND (claim.sent_at > $7 OR (claim.sent_at = $7 AND claim.id > $8))
          ORDER BY claim.sent_at, claim.id
          LIMIT $9",
    )
    .bind(scope.household().map(str::to_owned))
    .bind(narrow.turn.map(|turn| turn.code().to_owned()))
    .bind(narrow.language.map(|language| language.code().to_owned()))
    .bind(narrow.reviewer())
    .bind(narrow.least.cents())
    .bind(narrow.sent_until())
    .bind(after.0)
    .bind(&after.1)
    .bind(most)
    .fetch_all(tx)
    .await?;
    rows.iter().map(waiting).collect()
}

/// What the rules found in the open lines of a page of the queue, claim by claim.
pub async fn found(
    tx: &mut AnyConnection,
    scope: &Scope,
    narrow: &Narrow,
    after: &(Millis, String),
    last: (Millis, ClaimId),
) -> Result<Vec<(ClaimId, Vec<Reason>)>, StoreError> {
    let rows = sqlx::query(
        "SELECT line_check.claim_id, line_check.reasons
           FROM claim
           JOIN person AS sender ON sender.id = claim.sent_by
           JOIN line_check ON line_check.claim_id = claim.id
           JOIN session ON session.id = line_check.session_id
          WHERE claim.sent_at IS NOT NULL
            AND ($1 IS NULL OR claim.household_id = $1)
            AND ($2 IS NULL OR claim.turn = $2)
            AND ($3 IS NULL OR sender.language = $3)
            AND ($4 IS NULL OR COALESCE(claim.reviewer_id, '') = $4)
            AND claim.asked_cents >= $5
            AND claim.sent_on <= $6
            AND (claim.sent_at > $7 OR (claim.sent_at = $7 AND claim.id > $8))
            AND (claim.sent_at < $9 OR (claim.sent_at = $9 AND claim.id <= $10))
            AND session.state IN ('SENT', 'RETURNED', 'HELD') AND line_check.reasons <> ''
          ORDER BY session.id",
    )
    .bind(scope.household().map(str::to_owned))
    .bind(narrow.turn.map(|turn| turn.code().to_owned()))
    .bind(narrow.language.map(|language| language.code().to_owned()))
    .bind(narrow.reviewer())
    .bind(narrow.least.cents())
    .bind(narrow.sent_until())
    .bind(after.0)
    .bind(&after.1)
    .bind(last.0)
    .bind(last.1.to_string())
    .fetch_all(tx)
    .await?;
    let reasons = |text: String| items(&text).iter().filter_map(|code| code.parse().ok()).collect();
    rows.iter().map(|row| Ok((get(row, "claim_id")?, reasons(text(row, "reasons")?)))).collect()
}

/// Gives the claim that waits longest for a caseworker to this person, in one statement: one that nobody has and that
/// this person did not send. None when nothing waits.
pub async fn take_oldest(
    tx: &mut AnyConnection,
    scope: &Scope,
    person: PersonId,
) -> Result<Option<ClaimRef>, StoreError> {
    let row = sqlx::query(
        "UPDATE claim
            SET reviewer_id = $1, version = version + 1
          WHERE reviewer_id IS NULL
            AND id = (SELECT id
                        FROM claim
                       WHERE turn = 'OSS' AND state = 'SENT' AND reviewer_id IS NULL AND sent_by <> $1
                         AND ($2 IS NULL OR household_id = $2)
                       ORDER BY sent_at, id
                       LIMIT 1)
         RETURNING number",
    )
    .bind(person.to_string())
    .bind(scope.household().map(str::to_owned))
    .fetch_optional(tx)
    .await?;
    row.as_ref().map(|row| get(row, "number")).transpose()
}

/// A line that waits for a second person.
#[derive(Clone, Debug)]
pub struct Second {
    /// The number of its claim.
    pub number: ClaimRef,
    /// The number of the line.
    pub n: i64,
    /// The child's first name.
    pub child: String,
    /// The code of the service.
    pub service: String,
    /// The day of the session.
    pub held_on: Option<Date>,
    /// What was said.
    pub outcome: Outcome,
    /// Minutes to pay.
    pub minutes: i64,
    /// Money to pay.
    pub amount: Money,
    /// The name of who decided.
    pub by: String,
    /// The decision's place in the list.
    pub decision: String,
}

/// Lines that wait for a second person and that this person neither decided nor sent, after a place in their list,
/// the longest decided first.
pub async fn second(
    tx: &mut AnyConnection,
    scope: &Scope,
    person: PersonId,
    after: &str,
    most: i64,
) -> Result<Vec<Second>, StoreError> {
    let rows = sqlx::query(
        "SELECT claim.number, session.n, student.first_name, session.service, session.held_on, decision.outcome,
                decision.minutes, decision.cents, person.name AS by_name, decision.id AS decision_id
           FROM session
           JOIN decision ON decision.session_id = session.id AND decision.undone_at IS NULL
           JOIN claim ON claim.id = session.claim_id
           JOIN student ON student.id = session.student_id
           JOIN person ON person.id = decision.decided_by
          WHERE session.state = 'DECIDED' AND ($1 IS NULL OR claim.household_id = $1)
            AND decision.decided_by <> $2 AND claim.sent_by <> $2 AND decision.id > $3
          ORDER BY decision.id
          LIMIT $4",
    )
    .bind(scope.household().map(str::to_owned))
    .bind(person.to_string())
    .bind(after.to_owned())
    .bind(most)
    .fetch_all(tx)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(Second {
                number: get(row, "number")?,
                n: int(row, "n")?,
                child: text(row, "first_name")?,
                service: text(row, "service")?,
                held_on: maybe(row, "held_on")?,
                outcome: get(row, "outcome")?,
                minutes: int(row, "minutes")?,
                amount: Money::from_cents(int(row, "cents")?),
                by: text(row, "by_name")?,
                decision: text(row, "decision_id")?,
            })
        })
        .collect()
}
