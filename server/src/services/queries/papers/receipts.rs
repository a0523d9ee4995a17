//! Receipts and session notes, as their pages show them.

use std::collections::HashSet;

use app::queries::papers::{NoteOf, NotesPage, ReceiptCard, ReceiptPage, ReceiptsPage, SessionTick};
use domain::access::Actor;
use domain::claim::ClaimRef;
use domain::id::DocumentId;
use domain::papers::{Price, TypedReceipt};
use domain::refusal::Refusal;
use sqlx::AnyConnection;

use super::{Read, tile};
use crate::services::papers::{can_change, is_open, prices, typed};
use crate::services::{Error, Services};
use crate::store::documents::DocumentKind;
use crate::store::receipts::Receipt;
use crate::store::sessions::Session;
use crate::store::{providers, receipts};

impl Services {
    pub(super) async fn receipts_of(&self, actor: &Actor, number: ClaimRef) -> Result<ReceiptsPage, Error> {
        let mut connection = self.store.read().await?;
        let read = Read::find(&mut connection, actor, number).await?;
        let all = receipts::of_claim(&mut connection, read.claim.id).await?;
        let provider = provider_name(&mut connection, &read).await?;
        let open = prices(&read.lines, &all, None);
        let cards = all.iter().map(|receipt| self.card(&read, &all, receipt, provider.clone())).collect();
        let unpaid = |price: &Price| !price.open.is_zero();
        Ok(ReceiptsPage { of: read.of, receipts: cards, sessions: ticks(&read.lines, &open, unpaid) })
    }

    pub(super) async fn receipt_of(
        &self,
        actor: &Actor,
        number: ClaimRef,
        n: i64,
    ) -> Result<ReceiptPage, Error> {
        let mut connection = self.store.read().await?;
        let read = Read::find(&mut connection, actor, number).await?;
        let all = receipts::of_claim(&mut connection, read.claim.id).await?;
        let receipt = all.iter().find(|receipt| receipt.n == n).ok_or(Refusal::Missing)?;
        let provider = provider_name(&mut connection, &read).await?;
        let typed = typed::read_receipt(&receipt.typed);
        let open = prices(&read.lines, &all, Some(receipt.id));
        let sessions = ticks(&read.lines, &open, |price| typed.sessions.contains(&price.n));
        Ok(ReceiptPage { of: read.of, card: self.card(&read, &all, receipt, provider), typed, sessions })
    }

    fn card(&self, read: &Read, all: &[Receipt], receipt: &Receipt, provider: Option<String>) -> ReceiptCard {
        let typed: TypedReceipt = typed::read_receipt(&receipt.typed);
        let open = prices(&read.lines, all, Some(receipt.id));
        let checked = typed.check(self.clock.today(), &open, receipt.document.is_some());
        ReceiptCard {
            n: receipt.n,
            tile: read.tile(receipt.document),
            provider,
            amount: receipt.amount,
            paid_on: receipt.paid_on,
            number: receipt.number.clone(),
            sessions: receipt.parts.len(),
            problems: checked.problems,
            open: read.of.open && can_change(receipt, &read.lines).is_ok(),
        }
    }

    pub(super) async fn notes_of(&self, actor: &Actor, number: ClaimRef) -> Result<NotesPage, Error> {
        let mut connection = self.store.read().await?;
        let read = Read::find(&mut connection, actor, number).await?;
        let is_note = |kind: DocumentKind| kind == DocumentKind::Note;
        let photos: Vec<_> = read.papers.iter().filter(|paper| is_note(paper.kind)).map(tile).collect();
        let used: HashSet<DocumentId> = read.lines.iter().filter_map(|line| line.note).collect();
        let mut loose = photos.iter().map(|photo| photo.id).filter(|id| !used.contains(id));
        let session = |line: &Session| NoteOf {
            n: line.n,
            held_on: line.held_on,
            start: line.start,
            note: line.note,
            proposed: if line.note.is_none() && is_open(line) { loose.next() } else { None },
            open: is_open(line),
        };
        let sessions = read.lines.iter().map(session).collect();
        Ok(NotesPage { of: read.of, photos, sessions })
    }
}

fn ticks(lines: &[Session], open: &[Price], ticked: impl Fn(&Price) -> bool) -> Vec<SessionTick> {
    let day = |n: i64| lines.iter().find(|line| line.n == n).and_then(|line| line.held_on);
    let mut ticks: Vec<SessionTick> = open
        .iter()
        .filter(|price| !price.open.is_zero() || ticked(price))
        .map(|price| SessionTick {
            n: price.n,
            held_on: day(price.n),
            open: price.open,
            ticked: ticked(price),
        })
        .collect();
    ticks.sort_by_key(|tick| (tick.held_on, tick.n));
    ticks
}

pub(super) async fn provider_name(tx: &mut AnyConnection, read: &Read) -> Result<Option<String>, Error> {
    let Some(provider) = read.claim.provider else { return Ok(None) };
    Ok(providers::find(tx, provider).await?.map(|provider| provider.name))
}
