//! Bank papers and their lines, as their pages show them.

use app::queries::papers::{BankLinePage, BankLineRow, BankPaper, ProofPage};
use domain::access::Actor;
use domain::claim::ClaimRef;
use domain::id::{BankLineId, DocumentId};
use domain::papers::TypedBankLine;
use domain::refusal::Refusal;

use super::Read;
use crate::services::papers::{photo, typed};
use crate::services::{Error, Services};
use crate::store::bank_lines;
use crate::store::bank_lines::BankLine;

impl Services {
    pub(super) async fn proof_of(&self, actor: &Actor, number: ClaimRef) -> Result<ProofPage, Error> {
        let mut connection = self.store.read().await?;
        let read = Read::find(&mut connection, actor, number).await?;
        let lines = bank_lines::of_household(&mut connection, read.claim.household).await?;
        let mut papers: Vec<(Option<DocumentId>, BankPaper)> = Vec::new();
        for line in lines.iter().filter(|line| line.claim == read.claim.id) {
            let same = papers.iter_mut().find(|(paper, _)| paper.is_some() && *paper == line.document);
            match same {
                Some((_, paper)) => paper.lines.push(row(line)),
                None => papers.push((line.document, paper(&read, line))),
            }
        }
        Ok(ProofPage { of: read.of, papers: papers.into_iter().map(|(_, paper)| paper).collect() })
    }

    pub(super) async fn bank_line_of(
        &self,
        actor: &Actor,
        number: ClaimRef,
        id: BankLineId,
    ) -> Result<BankLinePage, Error> {
        let mut connection = self.store.read().await?;
        let read = Read::find(&mut connection, actor, number).await?;
        let lines = bank_lines::of_household(&mut connection, read.claim.household).await?;
        let own = |line: &&BankLine| line.id == id && line.claim == read.claim.id;
        let line = lines.iter().find(own).ok_or(Refusal::Missing)?;
        Ok(BankLinePage {
            of: read.of,
            tile: read.tile(line.document),
            typed: typed::read_bank_line(&line.typed),
            problems: row(line).problems,
        })
    }

    pub(super) async fn bank_paper_of(
        &self,
        actor: &Actor,
        number: ClaimRef,
        id: DocumentId,
    ) -> Result<BankLinePage, Error> {
        let mut connection = self.store.read().await?;
        let read = Read::find(&mut connection, actor, number).await?;
        let lines = bank_lines::of_household(&mut connection, read.claim.household).await?;
        let own = |line: &&BankLine| line.document == Some(id) && line.claim == read.claim.id;
        let line = lines.iter().find(own).ok_or(Refusal::Missing)?;
        let kept = typed::read_bank_line(&line.typed);
        let typed = TypedBankLine { kind: kept.kind, holder: kept.holder, ..TypedBankLine::default() };
        Ok(BankLinePage { of: read.of, tile: read.tile(Some(id)), typed, problems: Vec::new() })
    }
}

fn paper(read: &Read, line: &BankLine) -> BankPaper {
    BankPaper {
        tile: read.tile(line.document),
        kind: line.kind.clone(),
        holder: line.account_holder.clone(),
        lines: vec![row(line)],
    }
}

fn row(line: &BankLine) -> BankLineRow {
    let typed = typed::read_bank_line(&line.typed);
    BankLineRow {
        id: line.id,
        posted_on: line.posted_on,
        payee: line.payee.clone(),
        amount: line.amount,
        problems: typed.check(photo(line.document, line.both_sides)).problems,
    }
}
