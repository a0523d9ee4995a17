//! Answers for the pages of papers: uploads, receipts, bank papers, matching, viewing; and messages.

mod matching;
mod messages;
mod proof;
mod receipts;

pub use messages::thread;

use std::collections::HashMap;

use app::queries::papers::{
    BankLinePage, MatchPage, NotesPage, PaperPage, PaperQueries, PaperSheet, PapersOf, ProofPage,
    ReceiptPage, ReceiptsPage, ThreadPage, ThreadRow, Tile,
};
use app::trouble::Trouble;
use async_trait::async_trait;
use domain::access::{Action, Actor, Subject, may};
use domain::claim::{ClaimRef, ClaimState};
use domain::id::{BankLineId, DocumentId};
use domain::refusal::Refusal;
use sqlx::AnyConnection;

use crate::clock::in_boston;
use crate::services::papers::{is_open, may_open, openable};
use crate::services::{Error, Services};
use crate::store::claims::Claim;
use crate::store::documents::Document;
use crate::store::sessions::Session;
use crate::store::{Scope, claims, documents, sessions};

#[async_trait]
impl PaperQueries for Services {
    async fn receipts(&self, actor: &Actor, number: ClaimRef) -> Result<ReceiptsPage, Trouble> {
        Ok(self.receipts_of(actor, number).await?)
    }

    async fn receipt(&self, actor: &Actor, number: ClaimRef, n: i64) -> Result<ReceiptPage, Trouble> {
        Ok(self.receipt_of(actor, number, n).await?)
    }

    async fn notes(&self, actor: &Actor, number: ClaimRef) -> Result<NotesPage, Trouble> {
        Ok(self.notes_of(actor, number).await?)
    }

    async fn proof(&self, actor: &Actor, number: ClaimRef) -> Result<ProofPage, Trouble> {
        Ok(self.proof_of(actor, number).await?)
    }

    async fn bank_line(
        &self,
        actor: &Actor,
        number: ClaimRef,
        id: BankLineId,
    ) -> Result<BankLinePage, Trouble> {
        Ok(self.bank_line_of(actor, number, id).await?)
    }

    async fn bank_paper(
        &self,
        actor: &Actor,
        number: ClaimRef,
        id: DocumentId,
    ) -> Result<BankLinePage, Trouble> {
        Ok(self.bank_paper_of(actor, number, id).await?)
    }

    async fn matching(&self, actor: &Actor, number: ClaimRef) -> Result<MatchPage, Trouble> {
        Ok(self.match_of(actor, number).await?)
    }

    async fn paper(&self, actor: &Actor, id: DocumentId) -> Result<PaperPage, Trouble> {
        Ok(self.looked_at(actor, id).await?)
    }

    async fn threads(&self, actor: &Actor) -> Result<Vec<ThreadRow>, Trouble> {
        Ok(self.threads_of(actor).await?)
    }

    async fn thread(&self, actor: &Actor, number: ClaimRef) -> Result<ThreadPage, Trouble> {
        Ok(self.thread_of(actor, number).await?)
    }
}

/// A claim as the family's pages of papers need it.
struct Read {
    claim: Claim,
    lines: Vec<Session>,
    tiles: HashMap<DocumentId, Tile>,
    papers: Vec<Document>,
    of: PapersOf,
}

impl Read {
    /// The claim with its lines and papers, for a person who may fill it in.
    async fn find(tx: &mut AnyConnection, actor: &Actor, number: ClaimRef) -> Result<Self, Error> {
        let claim = claims::find(tx, &Scope::of(actor), number).await?.ok_or(Refusal::Missing)?;
        may(actor, Action::FillIn, Subject::Household(claim.household))?;
        let lines = sessions::of_claim(tx, claim.id).await?;
        let papers = documents::of_claim(tx, claim.id).await?;
        let seen = papers.iter().filter(|paper| may_open(actor, paper).is_ok());
        let tiles = seen.map(|paper| (paper.id, tile(paper))).collect();
        let draft = claim.state == ClaimState::Draft;
        let of = PapersOf { number, open: draft || lines.iter().any(is_open), draft };
        Ok(Self { claim, lines, tiles, papers, of })
    }

    /// The paper as this person may see it.
    fn tile(&self, paper: Option<DocumentId>) -> Option<Tile> {
        paper.and_then(|paper| self.tiles.get(&paper)).copied()
    }
}

fn tile(paper: &Document) -> Tile {
    Tile { id: paper.id, picture: paper.media_type.starts_with("image/") }
}

impl Services {
    async fn looked_at(&self, actor: &Actor, id: DocumentId) -> Result<PaperPage, Error> {
        let mut connection = self.store.read().await?;
        let scope = Scope::of(actor);
        let document = openable(&mut connection, actor, id).await?;
        let pages = documents::pages(&mut connection, &scope, document.page_of.unwrap_or(id)).await?;
        let claim = match document.claim {
            None => None,
            Some(claim) => claims::by_id(&mut connection, &scope, claim).await?,
        };
        let sheet = |page: &Document| PaperSheet {
            tile: tile(page),
            file_name: (!actor.role.is_staff()).then(|| page.file_name.clone()),
        };
        Ok(PaperPage {
            kind: document.kind.code().to_owned(),
            claim: claim.map(|claim| claim.number),
            added_on: in_boston(document.added_at).date(),
            sheets: pages.iter().map(sheet).collect(),
        })
    }
}
