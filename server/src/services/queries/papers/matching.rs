//! Receipts beside bank lines, with what likely paid them already ticked.

use app::queries::papers::{MatchLine, MatchPage, MatchReceipt, UsedLine};
use domain::access::Actor;
use domain::claim::ClaimRef;
use domain::id::ReceiptId;
use domain::matching::Why;
use domain::money::Money;

use super::Read;
use crate::services::papers::{Judges, Proposed, can_change, copy_among, expected};
use crate::services::{Error, Services};
use crate::store::bank_lines::BankLine;
use crate::store::history::{self, OtherReceipt};
use crate::store::receipts::Receipt;
use crate::store::{Scope, bank_lines, messages, providers, receipts};

/// All papers of a match.
struct Papers {
    read: Read,
    receipts: Vec<Receipt>,
    lines: Vec<BankLine>,
    others: Vec<OtherReceipt>,
    judges: Judges,
}

impl Services {
    pub(super) async fn match_of(&self, actor: &Actor, number: ClaimRef) -> Result<MatchPage, Error> {
        let mut connection = self.store.read().await?;
        let read = Read::find(&mut connection, actor, number).await?;
        let claim = &read.claim;
        let receipts = receipts::of_claim(&mut connection, claim.id).await?;
        let lines = bank_lines::of_household(&mut connection, claim.household).await?;
        let others = history::receipts_of_household(&mut connection, claim.household, claim.id).await?;
        let provider = match claim.provider {
            None => None,
            Some(provider) => providers::find(&mut connection, provider).await?,
        };
        let settings = self.settings(&mut connection).await?;
        let judging = (&*settings, self.clock.today());
        let judges = Judges::of(&mut connection, claim, &receipts, judging).await?;
        let asked = messages::of_claim(&mut connection, &Scope::of(actor), claim.id).await?;
        let papers = Papers { read, receipts, lines, others, judges };
        let mut other_names = papers.other_names();
        other_names.retain(|name| !asked.iter().any(|message| message.wording.contains(name)));
        Ok(MatchPage {
            of: papers.read.of,
            receipts: papers.boards(),
            provider: provider.map(|provider| provider.name),
            other_names,
            any_line: !papers.lines.is_empty(),
            used_up: papers.used_up(),
            window: (settings.bank_days_before, settings.bank_days_after),
        })
    }
}

/// How much of the line paid this receipt.
fn used(line: &BankLine, receipt: ReceiptId) -> Money {
    line.allocations.iter().filter(|(id, _)| *id == receipt).map(|(_, part)| *part).sum()
}

/// What receipts leave of the line.
fn free(line: &BankLine) -> Money {
    line.amount - line.allocations.iter().map(|(_, part)| *part).sum()
}

impl Papers {
    fn is_open(&self, receipt: &Receipt) -> bool {
        self.read.of.open && can_change(receipt, &self.read.lines).is_ok()
    }

    fn boards(&self) -> Vec<MatchReceipt> {
        let open: Vec<&Receipt> = self.receipts.iter().filter(|receipt| self.is_open(receipt)).collect();
        let proposed = self.judges.propose(&open, &self.lines);
        let of = |receipt: &Receipt| -> Vec<Proposed> {
            let own = |share: &&Proposed| open[share.receipt].id == receipt.id;
            proposed.iter().filter(own).copied().collect()
        };
        self.receipts.iter().map(|receipt| self.board(receipt, &of(receipt))).collect()
    }

    /// One receipt beside all lines that are free or used by it.
    fn board(&self, receipt: &Receipt, proposed: &[Proposed]) -> MatchReceipt {
        let parts: Vec<Money> = proposed.iter().map(|share| share.part).collect();
        let told = self.judges.told(&self.lines, receipt, &[]);
        let saved: Money = self.lines.iter().map(|line| used(line, receipt.id).max(Money::ZERO)).sum();
        let lines = self.lines.iter().enumerate().map(|(place, line)| {
            let own = proposed.iter().filter(|share| share.line == place);
            let part = used(line, receipt.id) + own.map(|share| share.part).sum();
            MatchLine {
                id: line.id,
                posted_on: line.posted_on,
                payee: line.payee.clone(),
                amount: line.amount,
                free: free(line) + used(line, receipt.id),
                part,
                why: self.judges.why(line, receipt),
            }
        });
        MatchReceipt {
            n: receipt.n,
            number: receipt.number.clone(),
            paid_on: receipt.paid_on,
            paid: expected(receipt),
            over: saved - expected(receipt),
            told,
            proposed: (!parts.is_empty()).then(|| self.judges.told(&self.lines, receipt, &parts)),
            open: self.is_open(receipt),
            copy_of: copy_among(&self.others, receipt),
            lines: lines.filter(|line| !line.free.is_zero()).collect(),
        }
    }

    /// The lines of which nothing is free, since other claims use them.
    fn used_up(&self) -> Vec<UsedLine> {
        let elsewhere = |line: &&BankLine| {
            let own = |(id, _): &(ReceiptId, Money)| self.receipts.iter().any(|receipt| receipt.id == *id);
            free(line).is_zero() && !line.allocations.is_empty() && !line.allocations.iter().any(own)
        };
        let used = |line: &BankLine| UsedLine {
            payee: line.payee.clone(),
            amount: line.amount,
            posted_on: line.posted_on,
            by: line.allocations.iter().find_map(|(id, _)| {
                self.others.iter().find(|other| other.id == *id).map(|other| other.claim)
            }),
        };
        self.lines.iter().filter(elsewhere).map(used).collect()
    }

    /// Names on lines that could be the provider's: those that are used, and those that are like it.
    fn other_names(&self) -> Vec<String> {
        let of_claim = self.read.claim.provider;
        let asks = |line: &&BankLine| {
            let of = |receipt: &Receipt| self.judges.why(line, receipt) == Some(Why::Name);
            let is_used = |receipt: &Receipt| !used(line, receipt.id).is_zero();
            let likely = self.judges.resembles(of_claim, &line.payee);
            self.receipts.iter().any(|receipt| of(receipt) && (likely || is_used(receipt)))
        };
        let lines = self.lines.iter().filter(asks).map(|line| line.payee.clone());
        let mut names: Vec<String> = lines.filter(|name| !name.is_empty()).collect();
        names.sort_unstable();
        names.dedup();
        names
    }
}
