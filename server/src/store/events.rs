//! The timeline and audit: written in the transaction of what happened, never changed.

use domain::access::Actor;
use domain::event::EventKind;
use domain::id::{ClaimId, EventId, HouseholdId, SessionId};
use sqlx::AnyConnection;
use sqlx::any::AnyRow;

use super::StoreError;
use super::column::{get, int, maybe, maybe_text, text};
use super::messages::{Message, message};
use super::scope::Scope;
use crate::clock::Millis;

/// Something that happened, with who, what it was and what it became.
#[derive(Clone, Debug)]
pub struct Event {
    /// What happened.
    pub kind: EventKind,
    /// The family it is about.
    pub household: Option<HouseholdId>,
    /// The claim it is about.
    pub claim: Option<ClaimId>,
    /// The line it is about.
    pub session: Option<SessionId>,
    /// Any other thing it is about: a batch, a contract, a document.
    pub subject: Option<String>,
    /// The state before.
    pub was: String,
    /// The state after.
    pub became: String,
}

impl Event {
    /// An event that is about nothing in particular yet.
    pub fn new(kind: EventKind) -> Self {
        Self {
            kind,
            household: None,
            claim: None,
            session: None,
            subject: None,
            was: String::new(),
            became: String::new(),
        }
    }

    /// About a claim of a family.
    #[must_use]
    pub fn claim(mut self, household: HouseholdId, claim: ClaimId) -> Self {
        self.household = Some(household);
        self.claim = Some(claim);
        self
    }

    /// About a line.
    #[must_use]
    pub fn session(mut self, session: SessionId) -> Self {
        self.session = Some(session);
        self
    }

    /// About something else.
    #[must_use]
    pub fn about(mut self, subject: impl ToString) -> Self {
        self.subject = Some(subject.to_string());
        self
    }

    /// What it was and what it became.
    #[must_use]
    pub fn change(mut self, was: impl ToString, became: impl ToString) -> Self {
        self.was = was.to_string();
        self.became = became.to_string();
        self
    }
}

/// Writes the event down.
pub async fn record(
    tx: &mut AnyConnection,
    id: EventId,
    actor: Option<&Actor>,
    event: &Event,
    now: Millis,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO event (id, kind, household_id, claim_id, session_id, subject_id, person_id, person_role, was, became, happened_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    )
    .bind(id.to_string())
    .bind(event.kind.code())
    .bind(event.household.map(|id| id.to_string()))
    .bind(event.claim.map(|id| id.to_string()))
    .bind(event.session.map(|id| id.to_string()))
    .bind(event.subject.clone())
    .bind(actor.map(|actor| actor.person.to_string()))
    .bind(actor.map(|actor| actor.role.code()))
    .bind(&event.was)
    .bind(&event.became)
    .bind(now)
    .execute(tx)
    .await?;
    Ok(())
}

/// An event with its person's name, as a timeline shows it.
#[derive(Clone, Debug)]
pub struct Told {
    /// What happened.
    pub event: Event,
    /// Who did it; none for the portal itself.
    pub by: Option<String>,
    /// When.
    pub at: Millis,
    /// The message that was written, where that is what happened.
    pub message: Option<Message>,
}

/// What happened to a claim, in order, with what was said.
pub async fn of_claim(
    tx: &mut AnyConnection,
    scope: &Scope,
    claim: ClaimId,
) -> Result<Vec<Told>, StoreError> {
    let rows = sqlx::query(
        "SELECT event.kind, event.household_id, event.claim_id, event.session_id, event.subject_id, event.was, event.became,
                event.happened_at, person.name AS person_name, message.id, message.person_id, message.from_staff,
                message.wording, message.language, message.written_at, message.read_at
           FROM event
           LEFT JOIN person ON person.id = event.person_id
           LEFT JOIN message ON message.id = event.subject_id AND message.claim_id = event.claim_id
          WHERE event.claim_id = $1 AND ($2 IS NULL OR event.household_id = $2)
          ORDER BY event.id",
    )
    .bind(claim.to_string())
    .bind(scope.household().map(str::to_owned))
    .fetch_all(tx)
    .await?;
    rows.iter().map(told).collect()
}

fn told(row: &AnyRow) -> Result<Told, StoreError> {
    let is_message = maybe_text(row, "wording")?.is_some();
    Ok(Told {
        event: Event {
            kind: get(row, "kind")?,
            household: maybe(row, "household_id")?,
            claim: maybe(row, "claim_id")?,
            session: maybe(row, "session_id")?,
            subject: maybe_text(row, "subject_id")?,
            was: text(row, "was")?,
            became: text(row, "became")?,
        },
        by: maybe_text(row, "person_name")?,
        at: int(row, "happened_at")?,
        message: is_message.then(|| message(row)).transpose()?,
    })
}
