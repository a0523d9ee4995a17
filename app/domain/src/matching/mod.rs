//! Which bank lines paid which receipts, to the cent.
//!
//! - `proof` – what a bank line is worth as proof of a receipt (FORMAT §5.8.2); the assessment asks the same rules
//! - `propose` – who paid what, as far as the papers say; a person confirms it. `fit` finds sums that are exact
//! - `told` – what is proven of a receipt, and what is missing

mod fit;
mod proof;
mod propose;
#[cfg(test)]
mod tests;
mod told;

use crate::money::Money;

pub use proof::{Judge, Line, ProofRules, Why};
pub use propose::{Bill, Payment, Share, propose};
pub use told::Told;

/// How much more the parts are than the whole; none when they fit.
pub fn over(whole: Money, parts: impl IntoIterator<Item = Money>) -> Option<Money> {
    let over = parts.into_iter().sum::<Money>() - whole;
    (over > Money::ZERO).then_some(over)
}

/// An amount spread over weights, to the cent: each gets its share rounded down, and the cents that are left go to the
/// first ones. Nothing gets more than its weight while the amount is not more than all of them.
pub fn spread(amount: Money, weights: &[Money]) -> Vec<Money> {
    let whole: i128 = weights.iter().map(|weight| i128::from(weight.cents())).sum();
    if whole <= 0 {
        return vec![Money::ZERO; weights.len()];
    }
    let share = |weight: &Money| i128::from(amount.cents()) * i128::from(weight.cents()) / whole;
    let mut shares: Vec<Money> = weights
        .iter()
        .map(|weight| Money::from_cents(i64::try_from(share(weight)).unwrap_or_default()))
        .collect();
    let mut left = amount - shares.iter().copied().sum();
    for (share, weight) in shares.iter_mut().zip(weights) {
        if left > Money::ZERO && *share < *weight {
            *share += Money::from_cents(1);
            left = left - Money::from_cents(1);
        }
    }
    shares
}
