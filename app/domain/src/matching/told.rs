//! What is proven of a receipt, and what is missing.

use crate::money::Money;

/// What bank lines say about what the family paid of a receipt.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// What the family paid.
    pub paid: Money,
    /// What is proven: payments less what came back.
    pub proven: Money,
    /// What came back.
    pub back: Money,
    /// What no line shows.
    pub missing: Money,
}

impl Told {
    /// What lines that count show of what was paid; parts below zero came back.
    pub fn of(paid: Money, parts: impl IntoIterator<Item = Money>) -> Self {
        let (mut shown, mut back) = (Money::ZERO, Money::ZERO);
        for part in parts {
            if part < Money::ZERO {
                back = back - part;
            } else {
                shown += part;
            }
        }
        let shown = shown.min(paid);
        let back = back.min(shown);
        Self { paid, proven: shown - back, back, missing: paid - shown }
    }
}
