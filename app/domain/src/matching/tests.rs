//! What a person would expect of a proposal, and what must hold of every one.

use std::collections::BTreeMap;

use jiff::civil::{Date, date};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm};

use super::{Bill, Payment, Share, Told, over, propose, spread};
use crate::money::Money;

fn dollars(dollars: i64) -> Money {
    Money::from_cents(dollars * 100)
}

const fn october(day: i8) -> Date {
    date(2025, 10, day)
}

/// Receipts or lines as day of October and dollars, numbered from zero.
fn bills(bills: &[(i8, i64)]) -> Vec<Bill<usize>> {
    let bill = |(id, (day, open)): (usize, &(i8, i64))| Bill {
        id,
        day: Some(october(*day)),
        open: dollars(*open),
        shown: Money::ZERO,
    };
    bills.iter().enumerate().map(bill).collect()
}

fn lines(lines: &[(i8, i64)]) -> Vec<Payment<usize>> {
    let line = |(id, (day, free)): (usize, &(i8, i64))| Payment {
        id,
        day: Some(october(*day)),
        free: dollars(*free),
    };
    lines.iter().enumerate().map(line).collect()
}

/// The proposal as line, receipt and dollars, line by line.
fn proposed(receipts: &[(i8, i64)], bank: &[(i8, i64)]) -> Vec<(usize, usize, i64)> {
    let mut shares = propose(&bills(receipts), &lines(bank), |_, _| true);
    shares.sort_unstable();
    shares.into_iter().map(|share| (share.line, share.receipt, share.part.cents() / 100)).collect()
}

#[test]
fn one_line_of_the_same_amount_comes_before_several_smaller_ones() {
    assert_eq!(proposed(&[(30, 900)], &[(8, 450), (9, 450), (20, 900)]), [(2, 0, 900)]);
}

#[test]
fn of_equal_lines_the_nearest_day_is_likeliest() {
    assert_eq!(proposed(&[(2, 150), (9, 150)], &[(10, 150), (3, 150)]), [(0, 1, 150), (1, 0, 150)]);
}

#[test]
fn weekly_payments_pay_one_receipt() {
    let weekly = [(8, 140), (15, 140), (15, 37), (22, 140), (29, 140)];
    let shares = [(0, 0, 140), (1, 0, 140), (3, 0, 140), (4, 0, 140)];
    assert_eq!(proposed(&[(30, 560)], &weekly), shares);
}

#[test]
fn three_of_four_weekly_payments_are_proposed_in_part() {
    let shares = [(0, 0, 140), (1, 0, 140), (2, 0, 140)];
    assert_eq!(proposed(&[(30, 560)], &[(8, 140), (15, 140), (22, 140)]), shares);
}

#[test]
fn one_check_for_two_receipts_is_divided() {
    assert_eq!(proposed(&[(3, 150), (4, 150)], &[(2, 500), (5, 300)]), [(1, 0, 150), (1, 1, 150)]);
}

#[test]
fn a_line_that_a_sister_shares_gives_the_half_that_is_asked() {
    assert_eq!(proposed(&[(4, 150)], &[(4, 300)]), [(0, 0, 150)]);
}

#[test]
fn a_line_that_cannot_prove_the_receipt_is_left_alone() {
    let shares = propose(&bills(&[(4, 150)]), &lines(&[(4, 150)]), |_, _| false);
    assert_eq!(shares, []);
}

#[test]
fn money_that_came_back_is_taken_off_the_receipt_before_it() {
    assert_eq!(
        proposed(&[(2, 150), (9, 150)], &[(2, 150), (9, 150), (12, -50)]),
        [(0, 0, 150), (1, 1, 150), (2, 1, -50)]
    );
    assert_eq!(proposed(&[(20, 150)], &[(12, -50)]), [], "nothing of it was shown");
}

#[test]
fn what_is_proven_and_what_is_missing_is_told_to_the_cent() {
    let told = Told::of(dollars(560), [dollars(140), dollars(140), dollars(140), dollars(-40)]);
    assert_eq!((told.proven, told.back, told.missing), (dollars(380), dollars(40), dollars(140)));
    assert_eq!(Told::of(dollars(100), [dollars(150)]).missing, Money::ZERO);
}

#[test]
fn over_is_told_in_dollars() {
    assert_eq!(over(dollars(560), [dollars(300), dollars(280)]), Some(dollars(20)));
    assert_eq!(over(dollars(580), [dollars(300), dollars(280)]), None);
}

fn cheap(cases: u32) -> Config {
    Config { rng_algorithm: RngAlgorithm::XorShift, ..Config::with_cases(cases) }
}

/// Amounts repeat, so that sums fit often; now and then money came back.
fn amount() -> impl Strategy<Value = i64> {
    prop_oneof![6 => (1..=8_i64).prop_map(|n| n * 3_750), 2 => 1..=30_000_i64, 1 => -9_000..=-1_i64]
}

type Papers = (Vec<Bill<usize>>, Vec<Payment<usize>>, u64);

/// Receipts and lines, and bits that say which line can prove which receipt.
fn papers() -> impl Strategy<Value = Papers> {
    let bill = (1..28_i8, amount().prop_map(i64::abs));
    (vec(bill, 0..5), vec((1..28_i8, amount()), 0..8), any::<u64>()).prop_map(|(receipts, bank, bits)| {
        let receipts = receipts.into_iter().enumerate().map(|(id, (day, cents))| Bill {
            id,
            day: Some(october(day)),
            open: Money::from_cents(cents),
            shown: Money::ZERO,
        });
        let bank = bank.into_iter().enumerate().map(|(id, (day, cents))| Payment {
            id,
            day: Some(october(day)),
            free: Money::from_cents(cents),
        });
        (receipts.collect(), bank.collect(), bits | bits.rotate_left(17))
    })
}

fn of_bits(bits: u64) -> impl Fn(usize, usize) -> bool {
    move |line, receipt| bits >> (line * 5 + receipt) & 1 == 1
}

/// The parts by line or by receipt.
fn sums(
    shares: &[Share<usize, usize>],
    of: impl Fn(&Share<usize, usize>) -> usize,
) -> BTreeMap<usize, Vec<Money>> {
    let mut sums: BTreeMap<usize, Vec<Money>> = BTreeMap::new();
    for share in shares {
        sums.entry(of(share)).or_default().push(share.part);
    }
    sums
}

proptest! {
    #![proptest_config(cheap(12_000))]

    #[test]
    fn nothing_gives_or_gets_more_than_it_has((bills, lines, bits) in papers()) {
        let shares = propose(&bills, &lines, of_bits(bits));
        for (line, parts) in sums(&shares, |share| share.line) {
            let (free, given) = (lines[line].free, parts.iter().copied().sum::<Money>());
            let sign = if free < Money::ZERO { -1 } else { 1 };
            prop_assert!(parts.iter().all(|part| part.cents() * sign > 0));
            prop_assert!(given.cents() * sign <= free.cents() * sign);
        }
        for (receipt, parts) in sums(&shares, |share| share.receipt) {
            let told = Told::of(bills[receipt].open, parts.iter().copied());
            let paid: Money = parts.iter().copied().filter(|part| *part > Money::ZERO).sum();
            prop_assert!(paid <= bills[receipt].open);
            prop_assert_eq!(told.proven, parts.iter().copied().sum::<Money>());
            prop_assert_eq!(told.proven + told.back + told.missing, told.paid);
        }
        prop_assert!(shares.iter().all(|share| of_bits(bits)(share.line, share.receipt)));
    }

    #[test]
    fn the_order_of_the_papers_does_not_matter((bills, lines, bits) in papers(), turn in 0..8_usize) {
        let shares = propose(&bills, &lines, of_bits(bits));
        let (mut turned_bills, mut turned_lines) = (bills.clone(), lines.clone());
        turned_bills.reverse();
        turned_lines.rotate_left(turn.min(lines.len()));
        prop_assert_eq!(propose(&turned_bills, &turned_lines, of_bits(bits)), shares);
    }

    #[test]
    fn nothing_that_can_prove_is_left_while_something_is_missing((bills, lines, bits) in papers()) {
        let shares = propose(&bills, &lines, of_bits(bits));
        let left = |line: &Payment<usize>| {
            line.free - shares.iter().filter(|share| share.line == line.id).map(|share| share.part).sum()
        };
        for bill in &bills {
            let parts = shares.iter().filter(|share| share.receipt == bill.id).map(|share| share.part);
            if Told::of(bill.open, parts).missing > Money::ZERO {
                let mut able = lines.iter().filter(|line| of_bits(bits)(line.id, bill.id));
                prop_assert!(able.all(|line| left(line) <= Money::ZERO));
            }
        }
    }

    #[test]
    fn what_is_spread_is_whole_and_fits(amount in 0_i64..100_000, weights in vec(1_i64..20_000, 1..9)) {
        let weights: Vec<Money> = weights.into_iter().map(Money::from_cents).collect();
        let amount = Money::from_cents(amount).min(weights.iter().copied().sum());
        let shares = spread(amount, &weights);
        prop_assert_eq!(shares.iter().copied().sum::<Money>(), amount);
        prop_assert!(shares.iter().zip(&weights).all(|(share, weight)| share <= weight));
    }
}
