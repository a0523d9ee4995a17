//! Which bank lines paid which receipt: what is over, what fits exactly, and how a part spreads.

use crate::money::Money;

/// So many steps the search for a fit may take; then nothing is proposed.
const MOST_STEPS: usize = 20_000;

/// How much more the parts are than the whole; none when they fit.
pub fn over(whole: Money, parts: impl IntoIterator<Item = Money>) -> Option<Money> {
    let over = parts.into_iter().sum::<Money>() - whole;
    (over > Money::ZERO).then_some(over)
}

/// Lines that add up to the amount exactly: as few as can be, the first ones first. The lines' own order says which are
/// likelier. It is only ever proposed; a person saves it.
pub fn propose<T: Copy>(amount: Money, lines: &[(T, Money)]) -> Vec<T> {
    let useful: Vec<(T, Money)> =
        lines.iter().copied().filter(|(_, free)| *free > Money::ZERO && *free <= amount).collect();
    let mut steps = 0;
    for size in 1..=useful.len() {
        let mut chosen = Vec::with_capacity(size);
        if fits(amount, &useful, size, &mut chosen, &mut steps) {
            return chosen;
        }
        if steps > MOST_STEPS {
            break;
        }
    }
    Vec::new()
}

fn fits<T: Copy>(
    left: Money,
    lines: &[(T, Money)],
    size: usize,
    chosen: &mut Vec<T>,
    steps: &mut usize,
) -> bool {
    *steps += 1;
    if size == 0 || *steps > MOST_STEPS {
        return size == 0 && left.is_zero();
    }
    for (i, (line, free)) in lines.iter().enumerate() {
        if lines.len() - i < size {
            break;
        }
        if *free <= left {
            chosen.push(*line);
            if fits(left - *free, &lines[i + 1..], size - 1, chosen, steps) {
                return true;
            }
            chosen.pop();
        }
    }
    false
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

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn dollars(amounts: &[i64]) -> Vec<(usize, Money)> {
        amounts.iter().enumerate().map(|(i, dollars)| (i, Money::from_cents(dollars * 100))).collect()
    }

    #[test]
    fn one_line_of_the_same_amount_comes_before_several_smaller_ones() {
        let lines = dollars(&[450, 450, 900]);
        assert_eq!(propose(Money::from_cents(90_000), &lines), [2]);
    }

    #[test]
    fn four_weekly_lines_pay_one_receipt() {
        let lines = dollars(&[140, 140, 37, 140, 140, 140]);
        assert_eq!(propose(Money::from_cents(56_000), &lines), [0, 1, 3, 4]);
    }

    #[test]
    fn what_fits_only_about_is_not_proposed() {
        assert!(propose(Money::from_cents(56_000), &dollars(&[140, 140, 140])).is_empty());
        assert!(propose(Money::from_cents(5), &dollars(&[])).is_empty());
    }

    #[test]
    fn over_is_told_in_dollars() {
        let parts = [Money::from_cents(30_000), Money::from_cents(28_000)];
        assert_eq!(over(Money::from_cents(56_000), parts), Some(Money::from_cents(2_000)));
        assert_eq!(over(Money::from_cents(58_000), parts), None);
    }

    proptest! {
        #[test]
        fn what_is_proposed_fits_exactly(amount in 1_i64..500, lines in proptest::collection::vec(1_i64..200, 0..12)) {
            let lines = dollars(&lines);
            let amount = Money::from_cents(amount * 100);
            let chosen = propose(amount, &lines);
            let sum: Money = chosen.iter().map(|i| lines[*i].1).sum();
            prop_assert!(chosen.is_empty() || sum == amount);
        }

        #[test]
        fn what_is_spread_is_whole_and_fits(amount in 0_i64..100_000, weights in proptest::collection::vec(1_i64..20_000, 1..9)) {
            let weights: Vec<Money> = weights.into_iter().map(Money::from_cents).collect();
            let amount = Money::from_cents(amount).min(weights.iter().copied().sum());
            let shares = spread(amount, &weights);
            prop_assert_eq!(shares.iter().copied().sum::<Money>(), amount);
            prop_assert!(shares.iter().zip(&weights).all(|(share, weight)| share <= weight));
        }
    }
}
