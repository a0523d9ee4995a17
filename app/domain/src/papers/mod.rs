//! The papers of a claim as a family types them off: receipts and lines of bank papers, and their files' names.
//!
//! Everything that is typed is kept, also when it is wrong; the checks here say what is wrong with it.

mod bank_line;
mod file_name;
mod receipt;

pub use bank_line::{Photo, ReadBankLine, TypedBankLine};
pub use file_name::plain_file_name;
pub use receipt::{Price, ReadReceipt, TypedReceipt};

use crate::field::Wrong;
use crate::money::Money;

/// An amount above zero.
fn read_amount(typed: &str) -> Result<Money, Wrong> {
    if typed.trim().is_empty() {
        return Err(Wrong::Missing);
    }
    let amount: Money = typed.parse().map_err(|_| Wrong::Format)?;
    if amount.is_zero() { Err(Wrong::Missing) } else { Ok(amount) }
}
