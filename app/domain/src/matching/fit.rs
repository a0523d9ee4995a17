//! Amounts that add up to a whole exactly.

use crate::money::Money;

/// So many amounts at most make a sum; with more, chance would make it.
const MOST_PARTS: usize = 6;
/// So many steps the search may take; then no sum is found.
const MOST_STEPS: usize = 20_000;

/// The places of at least two amounts that add up to the whole: as few as can be, the first ones first.
pub(super) fn exact_sum(whole: Money, amounts: &[Money]) -> Vec<usize> {
    let mut search = Search { amounts, chosen: Vec::with_capacity(MOST_PARTS), steps: 0 };
    for size in 2..=MOST_PARTS.min(amounts.len()) {
        if search.fits(whole, 0, size) {
            return search.chosen;
        }
    }
    Vec::new()
}

struct Search<'a> {
    amounts: &'a [Money],
    chosen: Vec<usize>,
    steps: usize,
}

impl Search<'_> {
    /// Chooses so many amounts from a place on; what is chosen stays when they fit.
    fn fits(&mut self, left: Money, from: usize, size: usize) -> bool {
        self.steps += 1;
        if size == 0 || self.steps > MOST_STEPS {
            return size == 0 && left.is_zero();
        }
        for place in from..(self.amounts.len() + 1).saturating_sub(size) {
            let amount = self.amounts[place];
            if amount > left {
                continue;
            }
            self.chosen.push(place);
            if self.fits(left - amount, place + 1, size - 1) {
                return true;
            }
            self.chosen.pop();
        }
        false
    }
}
