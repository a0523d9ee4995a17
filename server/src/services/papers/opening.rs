//! Opening a paper: who may, the bytes, and a line in the list of who opened what.

use bytes::Bytes;
use domain::access::{Action, Actor, Subject, may};
use domain::id::DocumentId;
use domain::refusal::Refusal;
use sqlx::AnyConnection;

use super::keeping::small_key;
use crate::services::{Error, Services};
use crate::store::documents::{Document, DocumentKind};
use crate::store::{Scope, documents};

/// How large a paper is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// The file as it came.
    Whole,
    /// The small picture on a card.
    Small,
}

/// A paper that was opened.
#[derive(Clone, Debug)]
pub struct Opened {
    /// Its row.
    pub document: Document,
    /// What the bytes are.
    pub media_type: String,
    /// Its bytes, whole or small.
    pub bytes: Bytes,
}

/// The paper, if this person may open it.
pub(crate) async fn openable(
    tx: &mut AnyConnection,
    actor: &Actor,
    id: DocumentId,
) -> Result<Document, Error> {
    let document = documents::find(tx, &Scope::of(actor), id).await?.ok_or(Refusal::Missing)?;
    may_open(actor, &document)?;
    Ok(document)
}

/// Whether this person may open this kind of paper of this family.
pub(crate) fn may_open(actor: &Actor, document: &Document) -> Result<(), Refusal> {
    let action = match document.kind {
        DocumentKind::BankPaper => Action::OpenBankPaper,
        _ => Action::OpenPaper,
    };
    may(actor, action, document.household.map_or(Subject::Portal, Subject::Household))
}

impl Services {
    /// Opens a paper. Each opening is written down before the bytes are given; a family's own cards are not.
    pub async fn open_paper(&self, actor: &Actor, id: DocumentId, size: Size) -> Result<Opened, Error> {
        let mut connection = self.store.read().await?;
        let document = openable(&mut connection, actor, id).await?;
        drop(connection);
        let small = size == Size::Small && document.media_type.starts_with("image/");
        let (key, media_type) = if small {
            (small_key(&document.object_key), "image/jpeg".to_owned())
        } else {
            (document.object_key.clone(), document.media_type.clone())
        };
        let bytes = self.files.get(&key).await?;
        if actor.role.is_staff() || !small {
            self.write_opening(actor, &document).await?;
        }
        Ok(Opened { document, media_type, bytes })
    }

    async fn write_opening(&self, actor: &Actor, document: &Document) -> Result<(), Error> {
        let now = self.clock.now();
        let mut tx = self.store.write().await?;
        let who = (actor.person, actor.role.code());
        documents::opened(&mut tx, self.ids.new_id(now), document, who, now).await?;
        self.commit(tx).await?;
        Ok(())
    }
}
