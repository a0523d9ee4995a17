//! Receipts: what the family paid, and for which sessions.

use domain::access::Actor;
use domain::claim::{ClaimRef, ClaimState};
use domain::event::EventKind;
use domain::field::Problem;
use domain::id::{DocumentId, ReceiptId, SessionId};
use domain::matching::spread;
use domain::money::Money;
use domain::papers::{Price, ReadReceipt, TypedReceipt};
use domain::refusal::Refusal;

use super::keeping::{KeptFile, hashes};
use super::{is_open, open_claim, own_paper, typed, whole_if_sent};
use crate::services::{Error, Services, once};
use crate::store::claims::Claim;
use crate::store::documents::DocumentKind;
use crate::store::events::Event;
use crate::store::receipts::Receipt;
use crate::store::sessions::Session;
use crate::store::{Tx, documents, receipts, sessions};

/// A receipt that comes in.
#[derive(Clone, Debug, Default)]
pub struct NewReceipt {
    /// Its photo, where that is kept already.
    pub document: Option<DocumentId>,
    /// The pages of a new photo, kept with the receipt or not at all.
    pub pages: Vec<KeptFile>,
    /// What is printed on it.
    pub typed: TypedReceipt,
    /// Makes a second press of the button harmless.
    pub form_key: String,
}

/// A receipt that was kept, and what is still wrong with it.
#[derive(Clone, Debug)]
pub struct KeptReceipt {
    /// Which receipt.
    pub id: ReceiptId,
    /// Its number in the claim.
    pub n: i64,
    /// What is wrong with it.
    pub problems: Vec<Problem>,
}

/// The sessions that a receipt can pay for, with what of their price no other receipt pays. Of lines that are decided,
/// only the receipt's own part stays, as it is; they come first.
pub(crate) fn prices(lines: &[Session], all: &[Receipt], own: Option<ReceiptId>) -> Vec<Price> {
    let part = |line: &Session, own_parts: bool| -> Money {
        let counted = all.iter().filter(|receipt| (Some(receipt.id) == own) == own_parts);
        counted
            .flat_map(|receipt| &receipt.parts)
            .filter(|(session, _)| *session == line.id)
            .map(|(_, part)| *part)
            .sum()
    };
    let closed =
        lines.iter().filter(|line| !is_open(line)).map(|line| Price { n: line.n, open: part(line, true) });
    let open = lines.iter().filter(|line| is_open(line)).map(|line| {
        let open = line.billed - part(line, false);
        Price { n: line.n, open: open.max(Money::ZERO) }
    });
    closed.filter(|price| !price.open.is_zero()).chain(open).collect()
}

/// The typed form with the lines that can't be taken off any more.
fn with_closed(typed: &TypedReceipt, lines: &[Session], kept: &Receipt) -> TypedReceipt {
    let closed =
        |line: &&Session| !is_open(line) && kept.parts.iter().any(|(session, _)| *session == line.id);
    let mut typed = typed.clone();
    typed.sessions.extend(lines.iter().filter(closed).map(|line| line.n));
    typed
}

impl Services {
    /// Adds a receipt to a claim. The same form again gives the same receipt.
    pub async fn add_receipt(
        &self,
        actor: &Actor,
        number: ClaimRef,
        new: &NewReceipt,
    ) -> Result<KeptReceipt, Error> {
        let mut tx = self.store.write().await?;
        let (claim, lines) = open_claim(&mut tx, actor, number).await?;
        own_paper(&mut tx, &claim, new.document).await?;
        let others = receipts::of_claim(&mut tx, claim.id).await?;
        let key = once(&new.form_key, &[&typed::kept_receipt(&new.typed), &hashes(&new.pages)]);
        if let Some(before) = self.posted_before(&mut tx, actor, &key).await? {
            let kept = others.iter().find(|receipt| receipt.id.to_string() == before);
            let kept = kept.ok_or(Refusal::Missing)?;
            return Ok(KeptReceipt { id: kept.id, n: kept.n, problems: Vec::new() });
        }
        let document = self.keep_pages(&mut tx, actor, (&claim, DocumentKind::Receipt), &new.pages).await?;
        let document = document.or(new.document);
        let open = prices(&lines, &others, None);
        let read = new.typed.check(self.clock.today(), &open, document.is_some());
        whole_if_sent(&claim, &read.problems)?;
        let mut receipt = Receipt {
            id: self.ids.new_id(self.clock.now()),
            claim: claim.id,
            household: claim.household,
            provider: claim.provider,
            n: receipts::next_number(&mut tx, claim.id).await?,
            typed: String::new(),
            number: None,
            paid_on: None,
            amount: Money::ZERO,
            third_party: Money::ZERO,
            readable: true,
            itemizes: true,
            document,
            parts: Vec::new(),
        };
        fill(&mut receipt, &new.typed, &read, &lines);
        receipts::add(&mut tx, &receipt).await?;
        self.posted(&mut tx, actor, &key, &receipt.id.to_string()).await?;
        self.keep_receipt(tx, actor, &claim, (receipt, String::new()), read.problems).await
    }

    /// Changes a receipt. A new photo takes the place of the old one.
    pub async fn change_receipt(
        &self,
        actor: &Actor,
        number: ClaimRef,
        n: i64,
        new: &NewReceipt,
    ) -> Result<KeptReceipt, Error> {
        let mut tx = self.store.write().await?;
        let (claim, lines) = open_claim(&mut tx, actor, number).await?;
        own_paper(&mut tx, &claim, new.document).await?;
        let all = receipts::of_claim(&mut tx, claim.id).await?;
        let mut receipt = all.iter().find(|receipt| receipt.n == n).cloned().ok_or(Refusal::Missing)?;
        can_change(&receipt, &lines)?;
        let (was, old) = (receipt.typed.clone(), receipt.document);
        let photo = self.keep_pages(&mut tx, actor, (&claim, DocumentKind::Receipt), &new.pages).await?;
        let photo = photo.or(new.document);
        receipt.document = photo.or(old);
        let typed = with_closed(&new.typed, &lines, &receipt);
        let open = prices(&lines, &all, Some(receipt.id));
        let read = typed.check(self.clock.today(), &open, receipt.document.is_some());
        whole_if_sent(&claim, &read.problems)?;
        if let Some(new) = photo {
            self.replace_paper(&mut tx, actor, &claim, (old, new)).await?;
            // What a caseworker could not read was the old photo.
            receipt.readable = true;
        }
        fill(&mut receipt, &typed, &read, &lines);
        receipts::save(&mut tx, &receipt).await?;
        self.keep_receipt(tx, actor, &claim, (receipt, was), read.problems).await
    }

    /// Takes a receipt out of a draft, with its photo.
    pub async fn remove_receipt(&self, actor: &Actor, number: ClaimRef, n: i64) -> Result<(), Error> {
        let mut tx = self.store.write().await?;
        let (claim, _) = open_claim(&mut tx, actor, number).await?;
        if claim.state != ClaimState::Draft {
            return Err(Refusal::AlreadySent.into());
        }
        let all = receipts::of_claim(&mut tx, claim.id).await?;
        let Some(receipt) = all.into_iter().find(|receipt| receipt.n == n) else { return Ok(()) };
        let now = self.clock.now();
        receipts::remove(&mut tx, receipt.id, now).await?;
        if let Some(paper) = receipt.document {
            documents::remove(&mut tx, paper, now).await?;
        }
        self.spread_third_parties(&mut tx, &claim).await?;
        let event = Event::new(EventKind::DocumentRemoved).about(receipt.id).change(receipt.typed, "");
        self.keep_change(tx, actor, &claim, event).await
    }

    async fn keep_receipt(
        &self,
        mut tx: Tx,
        actor: &Actor,
        claim: &Claim,
        (receipt, was): (Receipt, String),
        problems: Vec<Problem>,
    ) -> Result<KeptReceipt, Error> {
        self.spread_third_parties(&mut tx, claim).await?;
        let event = Event::new(EventKind::PapersChanged).about(receipt.id).change(was, &receipt.typed);
        self.keep_change(tx, actor, claim, event).await?;
        Ok(KeptReceipt { id: receipt.id, n: receipt.n, problems })
    }

    /// Divides the receipts of a draft anew, after prices or sessions changed.
    pub async fn divide_receipts(&self, tx: &mut Tx, claim: &Claim) -> Result<(), Error> {
        let lines = sessions::of_claim(tx, claim.id).await?;
        let mut all = receipts::of_claim(tx, claim.id).await?;
        for i in 0..all.len() {
            let mut receipt = all[i].clone();
            let typed = typed::read_receipt(&receipt.typed);
            let typed = with_closed(&typed, &lines, &receipt);
            let open = prices(&lines, &all, Some(receipt.id));
            let read = typed.check(self.clock.today(), &open, receipt.document.is_some());
            receipt.parts = parts(&read, &lines);
            if receipt.parts != all[i].parts {
                receipts::save(tx, &receipt).await?;
                all[i] = receipt;
            }
        }
        self.spread_third_parties(tx, claim).await
    }

    /// Tells the open sessions what other programs paid of them: each receipt's part, spread by what it pays.
    async fn spread_third_parties(&self, tx: &mut Tx, claim: &Claim) -> Result<(), Error> {
        let all = receipts::of_claim(tx, claim.id).await?;
        for mut line in sessions::of_claim(tx, claim.id).await?.into_iter().filter(is_open) {
            let paid: Money = all.iter().map(|receipt| third_party_of(receipt, line.id)).sum();
            let paid = paid.min(line.billed);
            if paid != line.third_party {
                line.third_party = paid;
                sessions::save(tx, &line).await?;
            }
        }
        Ok(())
    }
}

/// What another program paid of this session, by this receipt.
fn third_party_of(receipt: &Receipt, session: SessionId) -> Money {
    let weights: Vec<Money> = receipt.parts.iter().map(|(_, part)| *part).collect();
    let shares = spread(receipt.third_party, &weights);
    receipt.parts.iter().zip(shares).filter(|((id, _), _)| *id == session).map(|(_, share)| share).sum()
}

/// Whether one of the receipt's lines is open to the family.
pub(crate) fn can_change(receipt: &Receipt, lines: &[Session]) -> Result<(), Refusal> {
    let open = |id: &SessionId| lines.iter().any(|line| line.id == *id && is_open(line));
    let any = receipt.parts.is_empty() || receipt.parts.iter().any(|(session, _)| open(session));
    if any { Ok(()) } else { Err(Refusal::AlreadySent) }
}

/// Writes what was read into the row.
fn fill(receipt: &mut Receipt, typed: &TypedReceipt, read: &ReadReceipt, lines: &[Session]) {
    receipt.typed = typed::kept_receipt(typed);
    receipt.number.clone_from(&read.number);
    receipt.paid_on = read.paid_on;
    receipt.amount = read.amount;
    receipt.third_party = read.third_party;
    receipt.parts = parts(read, lines);
}

/// The parts by session.
fn parts(read: &ReadReceipt, lines: &[Session]) -> Vec<(SessionId, Money)> {
    let id = |n: i64| lines.iter().find(|line| line.n == n).map(|line| line.id);
    read.parts.iter().filter_map(|(n, part)| Some((id(*n)?, *part))).collect()
}
