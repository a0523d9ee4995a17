//! Whether a bank line can prove a receipt, by the same rules as the assessment's, and what is proven so far.

use std::collections::HashMap;

use domain::case::{BankLineKind, Settings};
use domain::claim::ClaimRef;
use domain::id::ProviderId;
use domain::matching::{Bill, Judge, Line, Payment, ProofRules, Share, Told, Why, propose};
use domain::money::Money;
use domain::names::Folded;
use jiff::civil::Date;
use sqlx::AnyConnection;

use super::expected;
use crate::services::case::accepted_payers;
use crate::store::bank_lines::BankLine;
use crate::store::claims::Claim;
use crate::store::history::OtherReceipt;
use crate::store::providers::Provider;
use crate::store::receipts::Receipt;
use crate::store::{StoreError, providers};

/// A line and a receipt, as a proposal names them: by their places.
pub(crate) type Proposed = Share<usize, usize>;

/// Who is looked for on the bank lines of a household, by the provider of the receipt.
pub(crate) struct Judges {
    by_provider: HashMap<ProviderId, Judge>,
}

impl Judges {
    /// Those of a claim's receipts. The claim was read within the caller's scope.
    pub async fn of(
        tx: &mut AnyConnection,
        claim: &Claim,
        receipts: &[Receipt],
        (settings, today): (&Settings, Date),
    ) -> Result<Self, StoreError> {
        let payers = vec![accepted_payers(tx, claim.household).await?];
        let rules = ProofRules::of(settings, claim.sent_on.map_or(today, |sent| sent.max(today)));
        let wanted = receipts.iter().filter_map(|receipt| receipt.provider).chain(claim.provider);
        let mut by_provider = HashMap::new();
        for provider in wanted {
            if by_provider.contains_key(&provider) {
                continue;
            }
            let names = providers::find(tx, provider).await?.as_ref().map(known_names).unwrap_or_default();
            by_provider.insert(provider, Judge { rules, names, payers: payers.clone() });
        }
        Ok(Self { by_provider })
    }

    /// Why a line does not count for a receipt.
    pub fn why(&self, line: &BankLine, receipt: &Receipt) -> Option<Why> {
        let judge = receipt.provider.and_then(|provider| self.by_provider.get(&provider));
        let printed = Line {
            kind: line.kind.parse().unwrap_or(BankLineKind::Other),
            both_sides: line.both_sides,
            day: line.posted_on,
            cents: line.amount.cents(),
        };
        judge.map_or(Some(Why::Name), |judge| {
            judge.why(printed, &line.payee, line.account_holder.as_deref(), receipt.paid_on)
        })
    }

    /// Whether a name is like one of the provider's, though it is none of them.
    pub fn resembles(&self, provider: Option<ProviderId>, payee: &str) -> bool {
        let judge = provider.and_then(|provider| self.by_provider.get(&provider));
        judge.is_some_and(|judge| judge.resembles(payee))
    }

    /// What the lines prove of a receipt, with parts that are proposed too.
    pub fn told(&self, lines: &[BankLine], receipt: &Receipt, proposed: &[Money]) -> Told {
        let counted = lines.iter().filter(|line| self.why(line, receipt).is_none());
        let parts = counted.flat_map(|line| line.allocations.iter());
        let parts = parts.filter(|(id, _)| *id == receipt.id).map(|(_, part)| *part);
        Told::of(expected(receipt), parts.chain(proposed.iter().copied()))
    }

    /// Which lines likely paid which of these receipts, as far as it is not saved.
    pub fn propose(&self, receipts: &[&Receipt], lines: &[BankLine]) -> Vec<Proposed> {
        let bill = |(id, receipt): (usize, &&Receipt)| {
            let parts = || lines.iter().flat_map(|line| &line.allocations);
            let own = || parts().filter(|(id, _)| *id == receipt.id).map(|(_, part)| *part);
            let open = expected(receipt) - own().filter(|part| *part > Money::ZERO).sum();
            Bill { id, day: receipt.paid_on, open, shown: own().sum() }
        };
        let payment = |(id, line): (usize, &BankLine)| {
            let used: Money = line.allocations.iter().map(|(_, part)| *part).sum();
            Payment { id, day: line.posted_on, free: line.amount - used }
        };
        let bills: Vec<_> = receipts.iter().enumerate().map(bill).collect();
        let payments: Vec<_> = lines.iter().enumerate().map(payment).collect();
        propose(&bills, &payments, |line, receipt| self.why(&lines[line], receipts[receipt]).is_none())
    }
}

/// The claim that has a copy of this receipt: the same provider, number and amount (FORMAT §5.8.1).
pub(crate) fn copy_among(others: &[OtherReceipt], receipt: &Receipt) -> Option<ClaimRef> {
    let number = Folded::new(receipt.number.as_deref()?);
    let same = |other: &&OtherReceipt| {
        Some(other.provider) == receipt.provider
            && other.amount == receipt.amount
            && other.number.as_deref().is_some_and(|printed| Folded::new(printed) == number)
    };
    others.iter().find(same).map(|other| other.claim)
}

/// The names by which a provider is known.
fn known_names(provider: &Provider) -> Vec<Folded> {
    let names = core::iter::once(&provider.name).chain(&provider.other_names);
    names.map(|name| Folded::new(name)).filter(|name| !name.is_empty()).collect()
}
