//! Lines of bank papers, typed off by the family.

use domain::access::Actor;
use domain::claim::ClaimRef;
use domain::event::EventKind;
use domain::field::{Field, Problem, Wrong};
use domain::id::{BankLineId, DocumentId};
use domain::money::Money;
use domain::papers::{Photo, ReadBankLine, TypedBankLine};
use domain::refusal::Refusal;

use super::keeping::{KeptFile, hashes};
use super::matching::more_than_it_holds;
use super::{open_claim, own_paper, typed, whole_if_sent};
use crate::services::{Error, Services, once};
use crate::store::bank_lines::BankLine;
use crate::store::claims::Claim;
use crate::store::documents::DocumentKind;
use crate::store::events::Event;
use crate::store::{Tx, bank_lines, documents, receipts};

/// A line of a bank paper that comes in.
#[derive(Clone, Debug, Default)]
pub struct NewBankLine {
    /// Its paper, where that is kept already.
    pub document: Option<DocumentId>,
    /// The pages of a new paper, kept with the line or not at all.
    pub pages: Vec<KeptFile>,
    /// Whether the back of a check is there.
    pub both_sides: bool,
    /// What is printed on it.
    pub typed: TypedBankLine,
    /// Makes a second press of the button harmless.
    pub form_key: String,
}

/// A line that was kept, and what is still wrong with it.
#[derive(Clone, Debug)]
pub struct KeptBankLine {
    /// Which line.
    pub id: BankLineId,
    /// What is wrong with it.
    pub problems: Vec<Problem>,
}

/// What there is to see of a line.
pub(crate) const fn photo(document: Option<DocumentId>, both_sides: bool) -> Photo {
    match (document, both_sides) {
        (None, _) => Photo::None,
        (Some(_), false) => Photo::Front,
        (Some(_), true) => Photo::BothSides,
    }
}

impl Services {
    /// Adds a line of a bank paper. It belongs to the household: siblings' claims may use it too. The same form again
    /// gives the same line.
    pub async fn add_bank_line(
        &self,
        actor: &Actor,
        number: ClaimRef,
        new: &NewBankLine,
    ) -> Result<KeptBankLine, Error> {
        let mut tx = self.store.write().await?;
        let (claim, _) = open_claim(&mut tx, actor, number).await?;
        own_paper(&mut tx, &claim, new.document).await?;
        let said = typed::kept_bank_line(&new.typed);
        let key = once(&new.form_key, &[&number.to_string(), &said, &hashes(&new.pages)]);
        if let Some(before) = self.posted_before(&mut tx, actor, &key).await? {
            let id = before.parse().map_err(|_| Refusal::Missing)?;
            return Ok(KeptBankLine { id, problems: Vec::new() });
        }
        let document = self.keep_pages(&mut tx, actor, (&claim, DocumentKind::BankPaper), &new.pages).await?;
        let document = document.or(new.document);
        let read = new.typed.check(photo(document, new.both_sides));
        whole_if_sent(&claim, &read.problems)?;
        let mut line = BankLine {
            id: self.ids.new_id(self.clock.now()),
            household: claim.household,
            claim: claim.id,
            typed: String::new(),
            kind: String::new(),
            account_holder: None,
            payee: String::new(),
            posted_on: None,
            amount: Money::ZERO,
            both_sides: new.both_sides,
            document,
            allocations: Vec::new(),
        };
        fill(&mut line, &new.typed, &read);
        bank_lines::add(&mut tx, &line).await?;
        self.posted(&mut tx, actor, &key, &line.id.to_string()).await?;
        self.keep_bank_line(tx, actor, &claim, (line, String::new()), read.problems).await
    }

    /// Adds another line of a paper that is there already; kind and name on the account are the paper's.
    pub async fn add_line_of_paper(
        &self,
        actor: &Actor,
        number: ClaimRef,
        paper: DocumentId,
        (typed, form_key): (TypedBankLine, &str),
    ) -> Result<KeptBankLine, Error> {
        let mut connection = self.store.read().await?;
        let (claim, _) = open_claim(&mut connection, actor, number).await?;
        let lines = bank_lines::of_household(&mut connection, claim.household).await?;
        drop(connection);
        let same = lines.iter().find(|line| line.document == Some(paper)).ok_or(Refusal::Missing)?;
        let kept = typed::read_bank_line(&same.typed);
        let typed = TypedBankLine { kind: kept.kind, holder: kept.holder, ..typed };
        let new = NewBankLine {
            document: Some(paper),
            both_sides: same.both_sides,
            typed,
            form_key: form_key.to_owned(),
            pages: Vec::new(),
        };
        self.add_bank_line(actor, number, &new).await
    }

    /// Changes a line. A new photo takes the place of the old one. The amount can't fall below what receipts use of it.
    pub async fn change_bank_line(
        &self,
        actor: &Actor,
        number: ClaimRef,
        id: BankLineId,
        new: &NewBankLine,
    ) -> Result<KeptBankLine, Error> {
        let mut tx = self.store.write().await?;
        let (claim, _) = open_claim(&mut tx, actor, number).await?;
        own_paper(&mut tx, &claim, new.document).await?;
        let mut line = own_line(&mut tx, &claim, id).await?;
        let (was, old) = (line.typed.clone(), line.document);
        let paper = self.keep_pages(&mut tx, actor, (&claim, DocumentKind::BankPaper), &new.pages).await?;
        let paper = paper.or(new.document);
        line.document = paper.or(old);
        line.both_sides = new.both_sides || (line.both_sides && paper.is_none());
        let read = new.typed.check(photo(line.document, line.both_sides));
        whole_if_sent(&claim, &read.problems)?;
        let turned = line.allocations.iter().any(|(_, part)| part.cents() * read.amount.cents() < 0);
        line.amount = read.amount;
        if turned {
            return Err(Refusal::from(vec![Problem::new(Field::LineBack, Wrong::Used)]).into());
        }
        if let Some(over) = more_than_it_holds(&line) {
            return Err(Refusal::from(vec![Problem::new(Field::MatchUse, Wrong::Over(over))]).into());
        }
        if let Some(new) = paper {
            self.replace_paper(&mut tx, actor, &claim, (old, new)).await?;
            // Other lines of the same paper are on the new photo too.
            for mut other in bank_lines::of_household(&mut tx, claim.household).await? {
                if other.id != id && other.document.is_some() && other.document == old {
                    other.document = Some(new);
                    bank_lines::save(&mut tx, &other).await?;
                }
            }
        }
        fill(&mut line, &new.typed, &read);
        bank_lines::save(&mut tx, &line).await?;
        self.keep_bank_line(tx, actor, &claim, (line, was), read.problems).await
    }

    /// Takes a line out, unless a claim that was sent uses it. Its paper goes with its last line.
    pub async fn remove_bank_line(
        &self,
        actor: &Actor,
        number: ClaimRef,
        id: BankLineId,
    ) -> Result<(), Error> {
        let mut tx = self.store.write().await?;
        let (claim, _) = open_claim(&mut tx, actor, number).await?;
        let line = match own_line(&mut tx, &claim, id).await {
            Err(Error::Refused(Refusal::Missing)) => return Ok(()),
            other => other?,
        };
        let own = receipts::of_claim(&mut tx, claim.id).await?;
        let elsewhere = line.allocations.iter().any(|(used_by, _)| !own.iter().any(|one| one.id == *used_by));
        if claim.sent_at.is_some() || elsewhere {
            return Err(Refusal::AlreadySent.into());
        }
        let now = self.clock.now();
        bank_lines::remove(&mut tx, id, now).await?;
        let rest = bank_lines::of_household(&mut tx, claim.household).await?;
        if let Some(paper) = line.document.filter(|paper| rest.iter().all(|one| one.document != Some(*paper)))
        {
            documents::remove(&mut tx, paper, now).await?;
        }
        let event = Event::new(EventKind::DocumentRemoved).about(id).change(line.typed, "");
        self.keep_change(tx, actor, &claim, event).await
    }

    async fn keep_bank_line(
        &self,
        tx: Tx,
        actor: &Actor,
        claim: &Claim,
        (line, was): (BankLine, String),
        problems: Vec<Problem>,
    ) -> Result<KeptBankLine, Error> {
        let event = Event::new(EventKind::PapersChanged).about(line.id).change(was, &line.typed);
        self.keep_change(tx, actor, claim, event).await?;
        Ok(KeptBankLine { id: line.id, problems })
    }
}

/// A line that came with this claim.
async fn own_line(tx: &mut Tx, claim: &Claim, id: BankLineId) -> Result<BankLine, Error> {
    let lines = bank_lines::of_household(tx, claim.household).await?;
    let own = |line: &BankLine| line.id == id && line.claim == claim.id;
    Ok(lines.into_iter().find(own).ok_or(Refusal::Missing)?)
}

/// Writes what was read into the row.
fn fill(line: &mut BankLine, typed: &TypedBankLine, read: &ReadBankLine) {
    line.typed = typed::kept_bank_line(typed);
    read.kind.code().clone_into(&mut line.kind);
    line.account_holder.clone_from(&read.holder);
    line.payee.clone_from(&read.payee);
    line.posted_on = read.posted_on;
    line.amount = read.amount;
}
