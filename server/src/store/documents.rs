//! Papers: the row beside the bytes. The bytes are kept first, so that no row points nowhere.

use domain::claim::UnknownState;
use domain::id::{ClaimId, DocumentId, HouseholdId, PersonId, ProviderId};
use sqlx::AnyConnection;
use sqlx::any::AnyRow;
use uuid::Uuid;

use super::StoreError;
use super::column::{get, int, maybe, text};
use super::scope::Scope;
use crate::clock::Millis;

/// What a paper is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DocumentKind {
    /// A provider's receipt.
    Receipt,
    /// A bank or card statement, or a check.
    BankPaper,
    /// A session note or a sheet of them.
    Note,
    /// A license of a provider or supervisor.
    License,
    /// Something sent with a message.
    Message,
}

impl DocumentKind {
    /// The code kept in the table.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Receipt => "RECEIPT",
            Self::BankPaper => "BANK_PAPER",
            Self::Note => "NOTE",
            Self::License => "LICENSE",
            Self::Message => "MESSAGE",
        }
    }
}

impl std::str::FromStr for DocumentKind {
    type Err = UnknownState;
    fn from_str(code: &str) -> Result<Self, UnknownState> {
        let all = [Self::Receipt, Self::BankPaper, Self::Note, Self::License, Self::Message];
        all.into_iter().find(|kind| kind.code() == code).ok_or(UnknownState)
    }
}

/// A paper.
#[derive(Clone, Debug)]
pub struct Document {
    /// Which paper.
    pub id: DocumentId,
    /// Whose it is; none for a license that belongs to a provider.
    pub household: Option<HouseholdId>,
    /// The claim it was added to.
    pub claim: Option<ClaimId>,
    /// The provider it belongs to, for licenses.
    pub provider: Option<ProviderId>,
    /// What it is.
    pub kind: DocumentKind,
    /// `image/jpeg`, `application/pdf` … as found in its content.
    pub media_type: String,
    /// Its size.
    pub bytes: i64,
    /// Its hash, in hexadecimal.
    pub sha256: String,
    /// Where its bytes are kept.
    pub object_key: String,
    /// The name the file had on the phone; shown to its family only.
    pub file_name: String,
    /// Who added it.
    pub added_by: PersonId,
    /// When it was added.
    pub added_at: Millis,
    /// The first page, for a next page and for the back of a check.
    pub page_of: Option<DocumentId>,
}

fn document(row: &AnyRow) -> Result<Document, StoreError> {
    Ok(Document {
        id: get(row, "id")?,
        household: maybe(row, "household_id")?,
        claim: maybe(row, "claim_id")?,
        provider: maybe(row, "provider_id")?,
        kind: get(row, "kind")?,
        media_type: text(row, "media_type")?,
        bytes: int(row, "bytes")?,
        sha256: text(row, "sha256")?,
        object_key: text(row, "object_key")?,
        file_name: text(row, "file_name")?,
        added_by: get(row, "added_by")?,
        added_at: int(row, "added_at")?,
        page_of: maybe(row, "page_of")?,
    })
}

/// Keeps the row of a paper whose bytes are kept already.
pub async fn add(tx: &mut AnyConnection, document: &Document) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO document (id, household_id, claim_id, provider_id, kind, media_type, bytes, sha256, object_key,
                               file_name, added_by, added_at, page_of)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
    )
    .bind(document.id.to_string())
    .bind(document.household.map(|id| id.to_string()))
    .bind(document.claim.map(|id| id.to_string()))
    .bind(document.provider.map(|id| id.to_string()))
    .bind(document.kind.code())
    .bind(&document.media_type)
    .bind(document.bytes)
    .bind(&document.sha256)
    .bind(&document.object_key)
    .bind(&document.file_name)
    .bind(document.added_by.to_string())
    .bind(document.added_at)
    .bind(document.page_of.map(|id| id.to_string()))
    .execute(tx)
    .await?;
    Ok(())
}

/// A paper in scope that was not removed.
pub async fn find(
    tx: &mut AnyConnection,
    scope: &Scope,
    id: DocumentId,
) -> Result<Option<Document>, StoreError> {
    let row = sqlx::query(
        "SELECT id, household_id, claim_id, provider_id, kind, media_type, bytes, sha256, object_key, file_name, added_by,
                added_at, page_of
           FROM document
          WHERE id = $1 AND ($2 IS NULL OR household_id = $2) AND removed_at IS NULL",
    )
    .bind(id.to_string())
    .bind(scope.household().map(str::to_owned))
    .fetch_optional(tx)
    .await?;
    row.as_ref().map(document).transpose()
}

/// The papers of a claim, the oldest first. The claim was read within the caller's scope.
pub async fn of_claim(tx: &mut AnyConnection, claim: ClaimId) -> Result<Vec<Document>, StoreError> {
    let rows = sqlx::query(
        "SELECT id, household_id, claim_id, provider_id, kind, media_type, bytes, sha256, object_key, file_name, added_by,
                added_at, page_of
           FROM document
          WHERE claim_id = $1 AND removed_at IS NULL
          ORDER BY id",
    )
        .bind(claim.to_string())
        .fetch_all(tx)
        .await?;
    rows.iter().map(document).collect()
}

/// A paper and its next pages, in their order; nothing when the paper is not in scope.
pub async fn pages(
    tx: &mut AnyConnection,
    scope: &Scope,
    id: DocumentId,
) -> Result<Vec<Document>, StoreError> {
    let rows = sqlx::query(
        "SELECT id, household_id, claim_id, provider_id, kind, media_type, bytes, sha256, object_key, file_name, added_by,
                added_at, page_of
           FROM document
          WHERE (id = $1 OR page_of = $1) AND ($2 IS NULL OR household_id = $2) AND removed_at IS NULL
          ORDER BY CASE WHEN page_of IS NULL THEN 0 ELSE 1 END, id",
    )
    .bind(id.to_string())
    .bind(scope.household().map(str::to_owned))
    .fetch_all(tx)
    .await?;
    rows.iter().map(document).collect()
}

/// Puts a new paper in the place of an old one. The old one is hidden if its claim was never sent, else it is kept.
pub async fn replace(
    tx: &mut AnyConnection,
    old: DocumentId,
    new: DocumentId,
    hidden_at: Option<Millis>,
) -> Result<(), StoreError> {
    sqlx::query("UPDATE document SET replaced_by = $2, removed_at = $3 WHERE id = $1 OR page_of = $1")
        .bind(old.to_string())
        .bind(new.to_string())
        .bind(hidden_at)
        .execute(tx)
        .await?;
    Ok(())
}

/// Hides a paper of a draft with its next pages; its bytes are swept later.
pub async fn remove(tx: &mut AnyConnection, id: DocumentId, now: Millis) -> Result<(), StoreError> {
    sqlx::query("UPDATE document SET removed_at = $2 WHERE id = $1 OR page_of = $1")
        .bind(id.to_string())
        .bind(now)
        .execute(tx)
        .await?;
    Ok(())
}

/// Writes down who opened a paper.
pub async fn opened(
    tx: &mut AnyConnection,
    id: Uuid,
    document: &Document,
    (person, role): (PersonId, &str),
    now: Millis,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO document_opening (id, document_id, household_id, person_id, role, opened_at)
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(id.to_string())
    .bind(document.id.to_string())
    .bind(document.household.map(|id| id.to_string()))
    .bind(person.to_string())
    .bind(role)
    .bind(now)
    .execute(tx)
    .await?;
    Ok(())
}
