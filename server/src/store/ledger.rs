//! The minutes of a service line: every change is an entry, and the sums on the line move with it.

use domain::id::{ClaimId, PersonId, ServiceLineId, SessionId};
use sqlx::AnyConnection;
use sqlx::any::AnyRow;
use uuid::Uuid;

use super::StoreError;
use super::column::{get, int, maybe, text};
use crate::clock::Millis;

/// What an entry does to a service line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryKind {
    /// Minutes owed were set or changed.
    Owed,
    /// Minutes were made up by the school.
    School,
    /// Minutes are kept for a line in review.
    Reserved,
    /// Kept minutes go back.
    Released,
    /// Kept minutes were approved by two people.
    Reimbursed,
    /// An approval was undone: its minutes are free again.
    Undone,
}

impl EntryKind {
    /// The code kept in the table.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Owed => "OWED",
            Self::School => "SCHOOL",
            Self::Reserved => "RESERVED",
            Self::Released => "RELEASED",
            Self::Reimbursed => "REIMBURSED",
            Self::Undone => "UNDONE",
        }
    }

    /// What a minute of the entry adds to (owed, school, reserved, reimbursed).
    const fn moves(self) -> [i64; 4] {
        match self {
            Self::Owed => [1, 0, 0, 0],
            Self::School => [0, 1, 0, 0],
            Self::Reserved => [0, 0, 1, 0],
            Self::Released => [0, 0, -1, 0],
            Self::Reimbursed => [0, 0, 0, 1],
            Self::Undone => [0, 0, 0, -1],
        }
    }
}

impl std::str::FromStr for EntryKind {
    type Err = domain::claim::UnknownState;
    fn from_str(code: &str) -> Result<Self, Self::Err> {
        let all = [Self::Owed, Self::School, Self::Reserved, Self::Released, Self::Reimbursed, Self::Undone];
        all.into_iter().find(|kind| kind.code() == code).ok_or(domain::claim::UnknownState)
    }
}

/// One entry.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The line it moves.
    pub line: ServiceLineId,
    /// What it does.
    pub kind: EntryKind,
    /// By how many minutes; `Owed` and `School` can be below zero (a correction).
    pub minutes: i64,
    /// For which claim.
    pub claim: Option<ClaimId>,
    /// For which session.
    pub session: Option<SessionId>,
    /// Who caused it.
    pub person: Option<PersonId>,
}

/// Writes an entry and moves the sums of its line, in the caller's transaction. Nothing is written for no minutes.
pub async fn enter(tx: &mut AnyConnection, id: Uuid, entry: &Entry, now: Millis) -> Result<(), StoreError> {
    if entry.minutes == 0 {
        return Ok(());
    }
    sqlx::query(
        "INSERT INTO ledger_entry (id, service_line_id, kind, minutes, claim_id, session_id, person_id, entered_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(id.to_string())
    .bind(entry.line.to_string())
    .bind(entry.kind.code())
    .bind(entry.minutes)
    .bind(entry.claim.map(|id| id.to_string()))
    .bind(entry.session.map(|id| id.to_string()))
    .bind(entry.person.map(|id| id.to_string()))
    .bind(now)
    .execute(&mut *tx)
    .await?;
    let [owed, school, reserved, reimbursed] = entry.kind.moves().map(|each| each * entry.minutes);
    sqlx::query(
        "UPDATE service_line
            SET owed_minutes = owed_minutes + $2, school_minutes = school_minutes + $3,
                reserved_minutes = reserved_minutes + $4, reimbursed_minutes = reimbursed_minutes + $5, version = version + 1
          WHERE id = $1",
    )
    .bind(entry.line.to_string())
    .bind(owed)
    .bind(school)
    .bind(reserved)
    .bind(reimbursed)
    .execute(tx)
    .await?;
    Ok(())
}

/// The entries of a line with their moments, the newest first. The line was read within the caller's scope.
pub async fn of_line(
    tx: &mut AnyConnection,
    line: ServiceLineId,
) -> Result<Vec<(Entry, Millis)>, StoreError> {
    let rows = sqlx::query(
        "SELECT service_line_id, kind, minutes, claim_id, session_id, person_id, entered_at
           FROM ledger_entry
          WHERE service_line_id = $1
          ORDER BY id DESC",
    )
    .bind(line.to_string())
    .fetch_all(tx)
    .await?;
    rows.iter().map(entry).collect()
}

fn entry(row: &AnyRow) -> Result<(Entry, Millis), StoreError> {
    let entry = Entry {
        line: get(row, "service_line_id")?,
        kind: get(row, "kind")?,
        minutes: int(row, "minutes")?,
        claim: maybe(row, "claim_id")?,
        session: maybe(row, "session_id")?,
        person: maybe(row, "person_id")?,
    };
    Ok((entry, int(row, "entered_at")?))
}

/// An owed service with its entries.
#[derive(Clone, Debug)]
pub struct Book {
    /// Which service line.
    pub line: ServiceLineId,
    /// The code of the service.
    pub service: String,
    /// Minutes that can still be claimed.
    pub left: i64,
    /// Its entries with their moments, the newest first.
    pub entries: Vec<(Entry, Millis)>,
}

/// The owed services that pay for the lines of a claim, by service. The claim was read within the caller's scope.
pub async fn of_claim(tx: &mut AnyConnection, claim: ClaimId) -> Result<Vec<Book>, StoreError> {
    let rows = sqlx::query(
        "SELECT service_line.service,
                owed_minutes - school_minutes - reserved_minutes - reimbursed_minutes AS left_minutes,
                ledger_entry.service_line_id, ledger_entry.kind, ledger_entry.minutes, ledger_entry.claim_id,
                ledger_entry.session_id, ledger_entry.person_id, ledger_entry.entered_at
           FROM service_line
           JOIN ledger_entry ON ledger_entry.service_line_id = service_line.id
          WHERE service_line.id IN (SELECT service_line_id FROM session WHERE claim_id = $1)
          ORDER BY service_line.service, service_line.id, ledger_entry.id DESC",
    )
    .bind(claim.to_string())
    .fetch_all(tx)
    .await?;
    let mut books: Vec<Book> = Vec::new();
    for row in &rows {
        let line: ServiceLineId = get(row, "service_line_id")?;
        if books.last().is_none_or(|book| book.line != line) {
            let left = int(row, "left_minutes")?.max(0);
            books.push(Book { line, service: text(row, "service")?, left, entries: Vec::new() });
        }
        if let Some(book) = books.last_mut() {
            book.entries.push(entry(row)?);
        }
    }
    Ok(books)
}

/// The minutes left on a line, read inside a write so that two approvals of the last minutes
/// cannot both see them free.
pub async fn left(tx: &mut AnyConnection, line: ServiceLineId) -> Result<i64, StoreError> {
    let row = sqlx::query(
        "SELECT owed_minutes - school_minutes - reserved_minutes - reimbursed_minutes AS left_minutes
           FROM service_line
          WHERE id = $1",
    )
    .bind(line.to_string())
    .fetch_one(tx)
    .await?;
    int(&row, "left_minutes")
}
