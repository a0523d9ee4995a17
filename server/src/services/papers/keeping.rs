//! Keeping papers: the bytes first, then the row, so that no row points nowhere.

use bytes::Bytes;
use domain::access::Actor;
use domain::claim::ClaimRef;
use domain::event::EventKind;
use domain::field::{Field, Problem, Wrong};
use domain::id::{DocumentId, ProviderId};
use domain::papers::plain_file_name;
use domain::refusal::Refusal;
use uuid::Uuid;

use super::content::{self, Sound};
use super::open_claim;
use crate::clock::sha256;
use crate::files::FilesError;
use crate::services::{Error, Services, once};
use crate::store::claims::Claim;
use crate::store::documents::{Document, DocumentKind};
use crate::store::events::Event;
use crate::store::{Tx, documents};

/// A paper that comes in as a whole.
#[derive(Clone, Debug)]
pub struct NewPaper {
    /// The claim it is added to.
    pub claim: ClaimRef,
    /// The provider it belongs to, for licenses.
    pub provider: Option<ProviderId>,
    /// What it is.
    pub kind: DocumentKind,
    /// The name of the file on the phone.
    pub file_name: String,
    /// The file.
    pub bytes: Bytes,
}

/// A file that opens and whose bytes are kept; its row is still to be written.
#[derive(Clone, Debug)]
pub struct KeptFile {
    object_key: String,
    media_type: &'static str,
    bytes: i64,
    sha256: String,
    file_name: String,
}

/// What the files of a form are, for its key.
pub(super) fn hashes(files: &[KeptFile]) -> String {
    files.iter().map(|file| file.sha256.as_str()).collect::<Vec<_>>().join(",")
}

/// The small picture beside a paper's bytes.
pub(super) fn small_key(object_key: &str) -> String {
    format!("{object_key}-small")
}

/// The field of the form that asks for this kind of paper.
const fn field_of(kind: DocumentKind) -> Field {
    match kind {
        DocumentKind::Receipt => Field::ReceiptFile,
        DocumentKind::BankPaper => Field::ProofFile,
        DocumentKind::Note => Field::SessionNote,
        DocumentKind::License => Field::LicenseFile,
        DocumentKind::Message => Field::MessageText,
    }
}

impl Services {
    /// Looks into a file and keeps its bytes, or says why it is not taken. A file whose row is never written is swept
    /// later.
    pub async fn keep_file(
        &self,
        file_name: &str,
        bytes: Bytes,
    ) -> Result<Result<KeptFile, Wrong>, FilesError> {
        let Sound { media_type, small } = match content::examine(bytes.clone()).await {
            Ok(sound) => sound,
            Err(wrong) => return Ok(Err(wrong)),
        };
        let id: Uuid = self.ids.new_id(self.clock.now());
        let object_key = format!("papers/{id}");
        if let Some(small) = small {
            self.files.put(&small_key(&object_key), small).await?;
        }
        let kept = KeptFile {
            media_type,
            bytes: i64::try_from(bytes.len()).unwrap_or(i64::MAX),
            sha256: sha256(&bytes),
            file_name: plain_file_name(file_name),
            object_key,
        };
        self.files.put(&kept.object_key, bytes).await?;
        Ok(Ok(kept))
    }

    /// Keeps a paper of a claim.
    pub async fn keep_paper(&self, actor: &Actor, paper: NewPaper) -> Result<DocumentId, Error> {
        let NewPaper { claim, provider, kind, file_name, bytes } = paper;
        let kept = self.keep_file(&file_name, bytes).await?;
        let kept = kept.map_err(|wrong| Refusal::from(vec![Problem::new(field_of(kind), wrong)]))?;
        let mut tx = self.store.write().await?;
        let (claim, _) = open_claim(&mut tx, actor, claim).await?;
        let document = Document { provider, ..self.document(actor, &claim, kind, &kept) };
        self.add_document(&mut tx, actor, &claim, &document).await?;
        self.commit(tx).await?;
        Ok(document.id)
    }

    /// Keeps files of a form as notes of a claim, each a paper of its own. The same form again keeps nothing more.
    pub async fn keep_notes(
        &self,
        actor: &Actor,
        number: ClaimRef,
        files: &[KeptFile],
        form_key: &str,
    ) -> Result<(), Error> {
        let mut tx = self.store.write().await?;
        let (claim, _) = open_claim(&mut tx, actor, number).await?;
        let key = once(form_key, &[&hashes(files)]);
        if self.posted_before(&mut tx, actor, &key).await?.is_some() {
            return Ok(());
        }
        for file in files {
            let document = self.document(actor, &claim, DocumentKind::Note, file);
            self.add_document(&mut tx, actor, &claim, &document).await?;
        }
        self.posted(&mut tx, actor, &key, &number.to_string()).await?;
        self.commit(tx).await?;
        Ok(())
    }

    /// Keeps files as the pages of one paper, within a story. Gives the first page.
    pub(super) async fn keep_pages(
        &self,
        tx: &mut Tx,
        actor: &Actor,
        (claim, kind): (&Claim, DocumentKind),
        pages: &[KeptFile],
    ) -> Result<Option<DocumentId>, Error> {
        let mut first = None;
        for page in pages {
            let document = Document { page_of: first, ..self.document(actor, claim, kind, page) };
            self.add_document(tx, actor, claim, &document).await?;
            first.get_or_insert(document.id);
        }
        Ok(first)
    }

    /// The row of a file.
    pub(super) fn document(
        &self,
        actor: &Actor,
        claim: &Claim,
        kind: DocumentKind,
        file: &KeptFile,
    ) -> Document {
        let now = self.clock.now();
        Document {
            id: self.ids.new_id(now),
            household: Some(claim.household),
            claim: Some(claim.id),
            provider: None,
            kind,
            media_type: file.media_type.to_owned(),
            bytes: file.bytes,
            sha256: file.sha256.clone(),
            object_key: file.object_key.clone(),
            file_name: file.file_name.clone(),
            added_by: actor.person,
            added_at: now,
            page_of: None,
        }
    }

    /// Writes the row and what happened.
    pub(super) async fn add_document(
        &self,
        tx: &mut Tx,
        actor: &Actor,
        claim: &Claim,
        document: &Document,
    ) -> Result<(), Error> {
        documents::add(tx, document).await?;
        let event = Event::new(EventKind::DocumentAdded).claim(claim.household, claim.id);
        self.record(tx, actor, &event.about(document.id).change("", document.kind.code())).await?;
        Ok(())
    }
}
