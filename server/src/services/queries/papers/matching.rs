//! Receipts beside bank lines, with what fits exactly already ticked.

use app::queries::papers::{MatchLine, MatchPage, MatchReceipt};
use domain::access::Actor;
use domain::claim::ClaimRef;
use domain::id::{BankLineId, ReceiptId};
use domain::matching::propose;
use domain::money::Money;
use domain::names::Folded;

use super::Read;
use crate::services::papers::{can_change, expected, shown};
use crate::services::{Error, Services};
use crate::store::bank_lines::BankLine;
use crate::store::providers::Provider;
use crate::store::receipts::Receipt;
use crate::store::{Scope, bank_lines, messages, providers, receipts};

impl Services {
    pub(super) async fn match_of(&self, actor: &Actor, number: ClaimRef) -> Result<MatchPage, Error> {
        let mut connection = self.store.read().await?;
        let read = Read::find(&mut connection, actor, number).await?;
        let all = receipts::of_claim(&mut connection, read.claim.id).await?;
        let mut lines = bank_lines::of_household(&mut connection, read.claim.household).await?;
        let provider = match read.claim.provider {
            None => None,
            Some(provider) => providers::find(&mut connection, provider).await?,
        };
        let names = provider.as_ref().map(known_names).unwrap_or_default();
        // What carries the provider's name is likelier, and proposed first.
        lines.sort_by_key(|line| (!Folded::new(&line.payee).shows_any(&names), line.posted_on, line.id));
        let receipts = all.iter().map(|receipt| beside(&read, receipt, &lines)).collect();
        let asked = messages::of_claim(&mut connection, &Scope::of(actor), read.claim.id).await?;
        let mut other_names: Vec<String> = lines
            .iter()
            .filter(|line| all.iter().any(|receipt| used(line, receipt.id) != Money::ZERO))
            .filter(|line| !Folded::new(&line.payee).shows_any(&names))
            .map(|line| line.payee.clone())
            .filter(|name| !name.is_empty() && !asked.iter().any(|message| message.wording.contains(name)))
            .collect();
        other_names.sort_unstable();
        other_names.dedup();
        Ok(MatchPage {
            of: read.of,
            receipts,
            provider: provider.map(|provider| provider.name),
            other_names,
            any_line: !lines.is_empty(),
        })
    }
}

fn known_names(provider: &Provider) -> Vec<Folded> {
    let names = core::iter::once(&provider.name).chain(&provider.other_names);
    names.map(|name| Folded::new(name)).filter(|name| !name.is_empty()).collect()
}

/// How much of the line paid this receipt.
fn used(line: &BankLine, receipt: ReceiptId) -> Money {
    line.allocations.iter().filter(|(id, _)| *id == receipt).map(|(_, part)| *part).sum()
}

/// One receipt beside all lines that are free or used by it.
fn beside(read: &Read, receipt: &Receipt, lines: &[BankLine]) -> MatchReceipt {
    let free = |line: &BankLine| {
        let others = line.allocations.iter().filter(|(id, _)| *id != receipt.id);
        line.amount - others.map(|(_, part)| *part).sum()
    };
    let (paid, shown) = (expected(receipt), shown(lines, receipt.id));
    let frees: Vec<(BankLineId, Money)> = lines.iter().map(|line| (line.id, free(line))).collect();
    let proposed = if shown.is_zero() { propose(paid, &frees) } else { Vec::new() };
    let beside = |line: &BankLine| {
        let free = free(line);
        let part = if proposed.contains(&line.id) { free } else { used(line, receipt.id) };
        MatchLine {
            id: line.id,
            posted_on: line.posted_on,
            payee: line.payee.clone(),
            amount: line.amount,
            free,
            part,
        }
    };
    MatchReceipt {
        n: receipt.n,
        number: receipt.number.clone(),
        paid_on: receipt.paid_on,
        paid,
        shown,
        proposed: !proposed.is_empty(),
        open: read.of.open && can_change(receipt, &read.lines).is_ok(),
        lines: lines
            .iter()
            .map(beside)
            .filter(|line| line.free > Money::ZERO || !line.part.is_zero())
            .collect(),
    }
}
