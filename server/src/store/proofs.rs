//! What proves a claim: its papers, and its receipts with the bank lines that paid them, as the workbench shows them.

use domain::id::{ClaimId, DocumentId};
use domain::money::Money;
use jiff::civil::Date;
use sqlx::AnyConnection;
use sqlx::any::AnyRow;

use super::StoreError;
use super::column::{get, int, maybe, maybe_int, maybe_text, text};
use super::documents::DocumentKind;

/// The papers and receipts of a claim.
#[derive(Clone, Debug, Default)]
pub struct Proof {
    /// The papers, the oldest first.
    pub papers: Vec<Paper>,
    /// The receipts, by number.
    pub receipts: Vec<PaidReceipt>,
}

/// A paper.
#[derive(Clone, Debug)]
pub struct Paper {
    /// Which paper.
    pub id: DocumentId,
    /// What it is.
    pub kind: DocumentKind,
    /// `image/jpeg`, `application/pdf` …
    pub media_type: String,
}

/// A receipt with what paid it.
#[derive(Clone, Debug)]
pub struct PaidReceipt {
    /// Its number in the claim, from 1.
    pub n: i64,
    /// The number printed on it.
    pub number: Option<String>,
    /// Its total.
    pub amount: Money,
    /// What another program paid of it.
    pub third_party: Money,
    /// The bank lines that paid it, oldest day first.
    pub lines: Vec<PayingLine>,
}

/// A bank line that paid a receipt.
#[derive(Clone, Debug)]
pub struct PayingLine {
    /// The day the bank shows.
    pub posted_on: Option<Date>,
    /// The payee as it is printed.
    pub payee: String,
    /// What it paid of the receipt.
    pub part: Money,
}

/// The papers and receipts of a claim. A paper may hold no receipt, and a receipt may have no paper. The claim was read
/// within the caller's scope.
pub async fn of_claim(tx: &mut AnyConnection, claim: ClaimId) -> Result<Proof, StoreError> {
    let rows = sqlx::query(
        "SELECT paper.id AS paper_id, paper.kind, paper.media_type, receipt.n, receipt.number, receipt.amount_cents,
                receipt.third_party_cents, bank_line.posted_on, bank_line.payee, allocation.cents
           FROM (SELECT id, kind, media_type
                   FROM document
                  WHERE claim_id = $1 AND removed_at IS NULL) AS paper
           FULL JOIN (SELECT id, document_id, n, number, amount_cents, third_party_cents
                        FROM receipt
                       WHERE claim_id = $1 AND removed_at IS NULL) AS receipt ON receipt.document_id = paper.id
           LEFT JOIN allocation ON allocation.receipt_id = receipt.id
           LEFT JOIN bank_line ON bank_line.id = allocation.bank_line_id
          ORDER BY paper.id, receipt.n, bank_line.posted_on, bank_line.id",
    )
    .bind(claim.to_string())
    .fetch_all(tx)
    .await?;
    let mut proof = Proof::default();
    for row in &rows {
        add_paper(&mut proof, row)?;
        add_receipt(&mut proof, row)?;
    }
    proof.receipts.sort_by_key(|receipt| receipt.n);
    Ok(proof)
}

/// The paper of a row, unless the row before told it.
fn add_paper(proof: &mut Proof, row: &AnyRow) -> Result<(), StoreError> {
    let Some(id) = maybe(row, "paper_id")? else { return Ok(()) };
    if proof.papers.last().is_none_or(|paper| paper.id != id) {
        proof.papers.push(Paper { id, kind: get(row, "kind")?, media_type: text(row, "media_type")? });
    }
    Ok(())
}

/// The receipt of a row, unless the row before told it, and its bank line.
fn add_receipt(proof: &mut Proof, row: &AnyRow) -> Result<(), StoreError> {
    let Some(n) = maybe_int(row, "n")? else { return Ok(()) };
    if proof.receipts.last().is_none_or(|receipt| receipt.n != n) {
        proof.receipts.push(PaidReceipt {
            n,
            number: maybe_text(row, "number")?,
            amount: Money::from_cents(int(row, "amount_cents")?),
            third_party: Money::from_cents(int(row, "third_party_cents")?),
            lines: Vec::new(),
        });
    }
    let payee = maybe_text(row, "payee")?;
    if let (Some(receipt), Some(payee)) = (proof.receipts.last_mut(), payee) {
        let part = Money::from_cents(int(row, "cents")?);
        receipt.lines.push(PayingLine { posted_on: maybe(row, "posted_on")?, payee, part });
    }
    Ok(())
}
