//! What stands below the workbench: receipts and bank lines, hours, what happened.

use app::queries::review::{Ledger, ReceiptPaid};
use app::words::{self, Words, dates};
use domain::claim::LineState;
use domain::id::ServiceLineId;
use domain::money::Money;
use sqlx::AnyConnection;

use super::fact_words;
use crate::clock::in_boston;
use crate::services::papers::{expected, shown};
use crate::store::bank_lines::{self, BankLine};
use crate::store::claims::Claim;
use crate::store::events::Told;
use crate::store::receipts::{self, Receipt};
use crate::store::sessions::Session;
use crate::store::{StoreError, ledger, students};

/// The receipts of a claim with the bank lines that paid them. The claim was read within the caller's scope.
pub async fn receipts_paid(
    tx: &mut AnyConnection,
    w: &Words,
    claim: &Claim,
) -> Result<Vec<ReceiptPaid>, StoreError> {
    let all = receipts::of_claim(tx, claim.id).await?;
    let lines = bank_lines::of_household(tx, claim.household).await?;
    Ok(all.iter().map(|receipt| paid(w, receipt, &lines)).collect())
}

fn paid(w: &Words, receipt: &Receipt, lines: &[BankLine]) -> ReceiptPaid {
    let printed = receipt.number.as_deref().map(|number| format!(" ({number})")).unwrap_or_default();
    let part = |line: &BankLine| -> Money {
        line.allocations.iter().filter(|(id, _)| *id == receipt.id).map(|(_, part)| *part).sum()
    };
    let name = |line: &BankLine| {
        let day = line.posted_on.map(|day| dates::short_day(w, day)).unwrap_or_default();
        format!("{day} {}", line.payee)
    };
    let used = lines.iter().map(|line| (name(line), part(line))).filter(|(_, part)| !part.is_zero());
    ReceiptPaid {
        name: format!("{} {}{printed}", w.msg_review_paper_receipt(), receipt.n),
        paid: expected(receipt),
        shown: shown(lines, receipt.id),
        lines: used.collect(),
    }
}

/// The owed services that pay for these lines, with their entries. The lines were read within the caller's scope.
pub async fn ledgers(
    tx: &mut AnyConnection,
    w: &Words,
    lines: &[Session],
) -> Result<Vec<Ledger>, StoreError> {
    let mut wanted: Vec<ServiceLineId> = lines.iter().filter_map(|line| line.service_line).collect();
    wanted.sort_unstable();
    wanted.dedup();
    let mut children: Vec<_> = lines.iter().map(|line| line.student).collect();
    children.sort_unstable();
    children.dedup();
    let mut found = Vec::new();
    for child in children {
        for owed in students::service_lines(tx, child).await? {
            if wanted.contains(&owed.id) {
                let entries = ledger::of_line(tx, owed.id).await?;
                let day = |at| dates::short_day(w, in_boston(at).date());
                found.push(Ledger {
                    id: owed.id,
                    service: words::service(w, &owed.service),
                    left: owed.left(),
                    entries: entries
                        .iter()
                        .map(|(entry, at)| fact_words::entry(w, entry, day(*at)))
                        .collect(),
                });
            }
        }
    }
    Ok(found)
}

/// What happened, when, by whom and to which line.
pub fn happened(w: &Words, told: &Told, lines: &[Session]) -> String {
    let at = in_boston(told.at);
    let by = told.by.clone().unwrap_or_else(|| w.msg_review_portal());
    let (day, time) = (dates::short_day(w, at.date()), dates::time(w, at.time()));
    let event = &told.event;
    let line = lines.iter().find(|line| Some(line.id) == event.session);
    let line = line.map(|line| format!(", {}", w.msg_review_line_n(line.n.to_string()))).unwrap_or_default();
    let states = event.was.parse::<LineState>().ok().zip(event.became.parse::<LineState>().ok());
    let change =
        |(was, became)| format!(": {} → {}", words::line_state(w, was), words::line_state(w, became));
    let change = states.map(change).unwrap_or_default();
    format!("{day}, {time} · {by} · {}{line}{change}", words::happened(w, event.kind))
}
