//! How far the papers of a claim are, for its list of parts and its last check.

use domain::money::Money;
use domain::papers::Price;
use sqlx::AnyConnection;

use super::{bank_lines::photo, expected, prices, shown, typed};
use crate::services::{Error, Services};
use crate::store::claims::Claim;
use crate::store::receipts::Receipt;
use crate::store::sessions::Session;
use crate::store::{bank_lines, receipts};

/// How far the papers of a claim are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PapersSoFar {
    /// So many receipts.
    pub receipts: usize,
    /// Receipts with a problem.
    pub receipts_to_fix: usize,
    /// Sessions that no receipt pays for.
    pub sessions_without_receipt: usize,
    /// Sessions without a note.
    pub sessions_without_note: usize,
    /// Lines of bank papers that came with this claim.
    pub bank_lines: usize,
    /// Bank lines with a problem.
    pub bank_lines_to_fix: usize,
    /// What the family paid of the receipts.
    pub paid: Money,
    /// What bank lines show of it.
    pub shown: Money,
}

impl Services {
    /// How far the papers of a claim are. The claim and its lines were read within the caller's scope.
    pub async fn papers_so_far(
        &self,
        tx: &mut AnyConnection,
        claim: &Claim,
        lines: &[Session],
    ) -> Result<PapersSoFar, Error> {
        let all = receipts::of_claim(tx, claim.id).await?;
        let bank = bank_lines::of_household(tx, claim.household).await?;
        let has_problem = |receipt: &&Receipt| {
            let open: Vec<Price> = prices(lines, &all, Some(receipt.id));
            let typed = typed::read_receipt(&receipt.typed);
            !typed.check(self.clock.today(), &open, receipt.document.is_some()).problems.is_empty()
        };
        let paid = |line: &Session| all.iter().any(|one| one.parts.iter().any(|(id, _)| *id == line.id));
        let own = || bank.iter().filter(|line| line.claim == claim.id);
        let wrong = |line: &&crate::store::bank_lines::BankLine| {
            let seen = photo(line.document, line.both_sides);
            !typed::read_bank_line(&line.typed).check(seen).problems.is_empty()
        };
        Ok(PapersSoFar {
            receipts: all.len(),
            receipts_to_fix: all.iter().filter(has_problem).count(),
            sessions_without_receipt: lines.iter().filter(|line| !paid(line)).count(),
            sessions_without_note: lines.iter().filter(|line| line.note.is_none()).count(),
            bank_lines: own().count(),
            bank_lines_to_fix: own().filter(wrong).count(),
            paid: all.iter().map(expected).sum(),
            shown: all.iter().map(|receipt| shown(&bank, receipt.id)).sum(),
        })
    }
}
