//! Which bank lines paid which receipt, to the cent.

use domain::access::{Action, Actor, Subject, may};
use domain::claim::ClaimRef;
use domain::event::EventKind;
use domain::field::{Field, Problems, Wrong};
use domain::id::{BankLineId, ReceiptId};
use domain::matching::over;
use domain::money::Money;
use domain::refusal::Refusal;

use super::{open_claim, receipts::can_change};
use crate::services::{Error, Services};
use crate::store::bank_lines::BankLine;
use crate::store::events::Event;
use crate::store::receipts::Receipt;
use crate::store::{Scope, bank_lines, claims, messages, providers, receipts};

/// What the family paid of a receipt itself: bank lines have to show so much.
pub(crate) fn expected(receipt: &Receipt) -> Money {
    (receipt.amount - receipt.third_party).max(Money::ZERO)
}

/// What bank lines show of a receipt.
pub(crate) fn shown(lines: &[BankLine], receipt: ReceiptId) -> Money {
    let parts = lines.iter().flat_map(|line| &line.allocations);
    parts.filter(|(id, _)| *id == receipt).map(|(_, part)| *part).sum()
}

impl Services {
    /// Sets how much of each bank line paid each receipt of the claim; zero takes a line off. No line gives more than it
    /// holds, over all claims of the household, and no receipt gets more than the family paid.
    pub async fn allocate(
        &self,
        actor: &Actor,
        number: ClaimRef,
        shares: &[(BankLineId, ReceiptId, Money)],
    ) -> Result<(), Error> {
        let mut tx = self.store.write().await?;
        let (claim, sessions) = open_claim(&mut tx, actor, number).await?;
        let own = receipts::of_claim(&mut tx, claim.id).await?;
        let mut lines = bank_lines::of_household(&mut tx, claim.household).await?;
        let mut receipts_changed = Vec::new();
        let mut said = Vec::new();
        for (line, receipt, part) in shares {
            let receipt = own.iter().find(|one| one.id == *receipt).ok_or(Refusal::Missing)?;
            can_change(receipt, &sessions)?;
            let line = lines.iter_mut().find(|one| one.id == *line).ok_or(Refusal::Missing)?;
            line.allocations.retain(|(id, _)| *id != receipt.id);
            line.allocations.push((receipt.id, *part));
            receipts_changed.push(receipt);
            said.push(format!("{} {} {}", line.id, receipt.id, part.cents()));
        }
        fits(&lines, &receipts_changed, shares)?;
        for (line, receipt, part) in shares {
            bank_lines::allocate(&mut tx, *line, *receipt, *part).await?;
        }
        let event = Event::new(EventKind::PapersChanged).about("match").change("", said.join(";"));
        self.keep_change(tx, actor, &claim, event).await
    }

    /// "This name on the bank paper is our provider." A provider that the family named gets the name; for a provider of
    /// the district, the office is asked to add it. `asking` is that question in the family's words.
    pub async fn same_name(
        &self,
        actor: &Actor,
        number: ClaimRef,
        printed: &str,
        asking: &str,
    ) -> Result<(), Error> {
        let mut tx = self.store.write().await?;
        let claim = claims::find(&mut tx, &Scope::of(actor), number).await?.ok_or(Refusal::Missing)?;
        may(actor, Action::FillIn, Subject::Household(claim.household))?;
        let lines = bank_lines::of_household(&mut tx, claim.household).await?;
        let known = lines.iter().any(|line| line.payee == printed && !printed.contains('|'));
        let provider = claim.provider.filter(|_| known).ok_or(Refusal::Missing)?;
        let mut provider = providers::find(&mut tx, provider).await?.ok_or(Refusal::Missing)?;
        if provider.household != Some(claim.household) {
            let written = messages::of_claim(&mut tx, &Scope::of(actor), claim.id).await?;
            if written.iter().any(|message| message.wording == asking) {
                return Ok(());
            }
            self.say(&mut tx, actor, &claim, asking).await?;
        } else if !provider.other_names.iter().any(|name| name == printed) {
            provider.other_names.push(printed.to_owned());
            providers::save_names(&mut tx, &provider).await?;
        }
        let event = Event::new(EventKind::PapersChanged).about(provider.id).change("", printed);
        self.keep_change(tx, actor, &claim, event).await
    }
}

/// Refuses what is more than a line holds or than a receipt needs, and parts that turn a payment into money that came
/// back, or the other way round.
fn fits(
    lines: &[BankLine],
    changed: &[&Receipt],
    shares: &[(BankLineId, ReceiptId, Money)],
) -> Result<(), Refusal> {
    let mut problems = Problems::default();
    let line_of = |wanted: &BankLineId| lines.iter().find(|line| line.id == *wanted);
    let turned = |(line, _, part): &(BankLineId, ReceiptId, Money)| {
        line_of(line).is_some_and(|line| line.amount.cents().signum() * part.cents().signum() < 0)
    };
    if shares.iter().any(turned) {
        problems.add(Field::MatchUse, Wrong::Format);
    }
    let touched = lines.iter().filter(|line| shares.iter().any(|(id, _, _)| *id == line.id));
    if let Some(over) = touched.filter_map(more_than_it_holds).max() {
        problems.add(Field::MatchUse, Wrong::Over(over));
    }
    let receipt_over = |receipt: &&Receipt| over(expected(receipt), [paid(lines, receipt.id)]);
    if let Some(over) = changed.iter().filter_map(receipt_over).max() {
        problems.add(Field::LineAmount, Wrong::Over(over));
    }
    if problems.is_empty() { Ok(()) } else { Err(problems.into_vec().into()) }
}

/// How much more receipts use of a line than it holds; a line of money that came back holds so much below zero.
pub(super) fn more_than_it_holds(line: &BankLine) -> Option<Money> {
    let sign = if line.amount < Money::ZERO { -1 } else { 1 };
    let size = |amount: Money| Money::from_cents(sign * amount.cents());
    let parts = line.allocations.iter().map(|(_, part)| size(*part).max(Money::ZERO - size(*part)));
    over(size(line.amount), parts)
}

/// What lines paid of a receipt, whatever came back later.
fn paid(lines: &[BankLine], receipt: ReceiptId) -> Money {
    let parts = lines.iter().flat_map(|line| &line.allocations);
    parts.filter(|(id, part)| *id == receipt && *part > Money::ZERO).map(|(_, part)| *part).sum()
}

/// A receipt with what each bank line of the household has left for it.
#[derive(Clone, Debug)]
pub struct LinesBeside {
    /// Which receipt.
    pub receipt: ReceiptId,
    /// The lines.
    pub lines: Vec<FreeLine>,
}

/// What other receipts leave of a bank line.
#[derive(Clone, Copy, Debug)]
pub struct FreeLine {
    /// Which line.
    pub id: BankLineId,
    /// What is left of it.
    pub free: Money,
}

impl Services {
    /// The bank lines beside a receipt of the claim: those that are free, or used by it.
    pub async fn lines_beside(&self, actor: &Actor, number: ClaimRef, n: i64) -> Result<LinesBeside, Error> {
        let mut connection = self.store.read().await?;
        let (claim, _) = open_claim(&mut connection, actor, number).await?;
        let all = receipts::of_claim(&mut connection, claim.id).await?;
        let receipt = all.iter().find(|receipt| receipt.n == n).ok_or(Refusal::Missing)?.id;
        let beside = |line: &BankLine| {
            let (own, others): (Vec<_>, Vec<_>) = line.allocations.iter().partition(|(id, _)| *id == receipt);
            let free = line.amount - others.iter().map(|(_, part)| *part).sum();
            (!free.is_zero() || !own.is_empty()).then_some(FreeLine { id: line.id, free })
        };
        let lines = bank_lines::of_household(&mut connection, claim.household).await?;
        Ok(LinesBeside { receipt, lines: lines.iter().filter_map(beside).collect() })
    }

    /// The name of the claim's provider.
    pub async fn provider_of(&self, actor: &Actor, number: ClaimRef) -> Result<String, Error> {
        let mut connection = self.store.read().await?;
        let (claim, _) = open_claim(&mut connection, actor, number).await?;
        let provider = claim.provider.ok_or(Refusal::Missing)?;
        Ok(providers::find(&mut connection, provider).await?.ok_or(Refusal::Missing)?.name)
    }
}
