//! Receipts and lines of bank papers (FORMAT §2.5).

use jiff::civil::Date;
use serde::Serialize;

use super::{Id, Text};
use crate::coded::coded;
use crate::reading::{cents, date, id, integer, list, or_null, readable, signed_cents, text, word, yes_no};

/// A receipt (R23, R27).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Receipt {
    /// The id.
    pub id: Id,
    /// The number printed on it.
    pub number: Option<Text>,
    /// Whose receipt it is.
    pub provider: Id,
    /// The date printed on it.
    pub date: Date,
    /// The whole amount.
    pub amount_cents: i64,
    /// Whether it can be read.
    pub readable: bool,
    /// Whether it lists the session dates (R27).
    pub itemizes_dates: bool,
    /// Equal for copies of one file.
    pub fingerprint: Option<Text>,
    /// How the amount divides over sessions.
    pub sessions: Vec<ReceiptPart>,
}

readable!(Receipt {
    id: required(id),
    number: default(None, or_null(text)),
    provider: required(id),
    date: required(date),
    amount_cents: required(integer(1..=1_000_000_000)),
    readable: default(true, yes_no),
    itemizes_dates: default(true, yes_no),
    fingerprint: default(None, or_null(text)),
    sessions: required(list(ReceiptPart::read)),
});

/// The part of a receipt that is for one session.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReceiptPart {
    /// The session.
    pub session: Id,
    /// The part.
    pub cents: i64,
}

readable!(ReceiptPart { session: required(id), cents: required(integer(1..=1_000_000_000)) });

/// A line of a bank or card statement, a check, … (R25).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BankLine {
    /// The id.
    pub id: Id,
    /// The kind of paper.
    pub kind: BankLineKind,
    /// Whose account it is; none = unknown.
    pub account_holder: Option<Text>,
    /// Who was paid, as printed.
    pub payee: Text,
    /// The day.
    pub date: Date,
    /// Above zero = paid, below = refunded.
    pub amount_cents: i64,
    /// Whether front and back are there (checks).
    pub both_sides: bool,
    /// The part used by earlier claims.
    pub allocated_before_cents: i64,
    /// How the line divides over receipts.
    pub allocations: Vec<Allocation>,
}

readable!(BankLine {
    id: required(id),
    kind: required(word),
    account_holder: required(or_null(text)),
    payee: required(text),
    date: required(date),
    amount_cents: required(signed_cents),
    both_sides: default(true, yes_no),
    allocated_before_cents: default(0, cents),
    allocations: required(list(Allocation::read)),
});

coded! {
    /// The kind of paper a bank line comes from (R25).
    pub enum BankLineKind {
        /// A bank statement.
        BankStatement = "BANK_STATEMENT",
        /// A card statement.
        CardStatement = "CARD_STATEMENT",
        /// A canceled check.
        CanceledCheck = "CANCELED_CHECK",
        /// A signed statement that cash was paid.
        CashAttestation = "CASH_ATTESTATION",
        /// A screenshot of a payment app.
        PaymentAppScreenshot = "PAYMENT_APP_SCREENSHOT",
        /// An invoice.
        Invoice = "INVOICE",
        /// Something else.
        Other = "OTHER",
    }
}

/// The part of a bank line that is for one receipt.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Allocation {
    /// The receipt.
    pub receipt: Id,
    /// The part, with the sign of the line.
    pub cents: i64,
}

readable!(Allocation { receipt: required(id), cents: required(signed_cents) });
