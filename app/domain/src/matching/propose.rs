//! Who paid what, as far as the papers say. It is only ever proposed; a person confirms it.

use core::cmp::Reverse;

use jiff::civil::Date;

use super::fit::exact_sum;
use crate::clock_time::day_number;
use crate::money::Money;

/// A bank line with what is free of it.
#[derive(Clone, Copy, Debug)]
pub struct Payment<L> {
    /// Which line.
    pub id: L,
    /// The day the bank shows.
    pub day: Option<Date>,
    /// What no receipt uses yet; below zero for money that came back.
    pub free: Money,
}

/// A receipt with what no bank line shows yet.
#[derive(Clone, Copy, Debug)]
pub struct Bill<R> {
    /// Which receipt.
    pub id: R,
    /// The day printed on it.
    pub day: Option<Date>,
    /// What is not shown yet of what the family paid.
    pub open: Money,
    /// What is shown already, less what came back.
    pub shown: Money,
}

/// So much of a bank line is for a receipt; below zero for money that came back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Share<L, R> {
    /// The line.
    pub line: L,
    /// The receipt.
    pub receipt: R,
    /// The part.
    pub part: Money,
}

/// The likeliest way in which lines paid receipts. Amounts that are equal come first, then receipts that several lines
/// pay exactly, then lines that pay several receipts exactly, then what fits in part; of several lines the nearest
/// day is likeliest. `counts` says whether a line can prove a receipt at all. Nothing gives or gets more than it has, and
/// the order of the papers does not matter.
pub fn propose<L: Copy + Ord, R: Copy + Ord>(
    bills: &[Bill<R>],
    lines: &[Payment<L>],
    counts: impl Fn(L, R) -> bool,
) -> Vec<Share<L, R>> {
    let (mut bills, mut lines) = (bills.to_vec(), lines.to_vec());
    bills.sort_by_key(|bill| (bill.day, bill.id));
    lines.sort_by_key(|line| (line.day, line.id));
    let mut desk = Desk { bills, lines, counts, shares: Vec::new() };
    desk.pay_with_one_line();
    desk.pay_with_several_lines();
    desk.divide_lines();
    desk.pay_in_part();
    desk.take_back();
    desk.shares
}

struct Desk<L, R, C> {
    bills: Vec<Bill<R>>,
    lines: Vec<Payment<L>>,
    counts: C,
    shares: Vec<Share<L, R>>,
}

impl<L: Copy + Ord, R: Copy + Ord, C: Fn(L, R) -> bool> Desk<L, R, C> {
    fn pay_with_one_line(&mut self) {
        for bill in 0..self.bills.len() {
            let open = self.bills[bill].open;
            if let Some(line) = self.likely(bill).into_iter().find(|line| self.lines[*line].free == open) {
                self.share(line, bill, open);
            }
        }
    }

    fn pay_with_several_lines(&mut self) {
        for bill in 0..self.bills.len() {
            let likely = self.likely(bill);
            let frees: Vec<Money> = likely.iter().map(|line| self.lines[*line].free).collect();
            for place in exact_sum(self.bills[bill].open, &frees) {
                self.share(likely[place], bill, frees[place]);
            }
        }
    }

    /// Lines that pay several receipts, such as those of brothers and sisters.
    fn divide_lines(&mut self) {
        for line in 0..self.lines.len() {
            let paid: Vec<usize> = (0..self.bills.len()).filter(|bill| self.can_pay(line, *bill)).collect();
            let opens: Vec<Money> = paid.iter().map(|bill| self.bills[*bill].open).collect();
            for place in exact_sum(self.lines[line].free, &opens) {
                self.share(line, paid[place], opens[place]);
            }
        }
    }

    fn pay_in_part(&mut self) {
        for bill in 0..self.bills.len() {
            for line in self.likely(bill) {
                self.share(line, bill, self.lines[line].free.min(self.bills[bill].open));
            }
        }
    }

    /// Money that came back is taken off the newest receipt before it that is shown.
    fn take_back(&mut self) {
        for line in 0..self.lines.len() {
            let mut order: Vec<usize> = (0..self.bills.len()).collect();
            order.sort_by_key(|bill| Reverse((self.bills[*bill].day, self.bills[*bill].id)));
            for bill in order {
                let back = Money::ZERO - self.lines[line].free;
                let before = self.bills[bill].day.is_some() && self.bills[bill].day <= self.lines[line].day;
                let part = back.min(self.bills[bill].shown);
                if before && part > Money::ZERO && (self.counts)(self.lines[line].id, self.bills[bill].id) {
                    self.share(line, bill, Money::ZERO - part);
                }
            }
        }
    }

    fn can_pay(&self, line: usize, bill: usize) -> bool {
        let (line, bill) = (&self.lines[line], &self.bills[bill]);
        line.free > Money::ZERO && bill.open > Money::ZERO && (self.counts)(line.id, bill.id)
    }

    /// The lines that can pay a receipt, the nearest day first.
    fn likely(&self, bill: usize) -> Vec<usize> {
        let mut likely: Vec<usize> = (0..self.lines.len()).filter(|line| self.can_pay(*line, bill)).collect();
        likely.sort_by_key(|line| distance(self.lines[*line].day, self.bills[bill].day));
        likely
    }

    fn share(&mut self, line: usize, bill: usize, part: Money) {
        if part.is_zero() {
            return;
        }
        let (line, bill) = (&mut self.lines[line], &mut self.bills[bill]);
        line.free = line.free - part;
        bill.shown += part;
        if part > Money::ZERO {
            bill.open = bill.open - part;
        }
        self.shares.push(Share { line: line.id, receipt: bill.id, part });
    }
}

fn distance(one: Option<Date>, other: Option<Date>) -> i64 {
    one.zip(other).map_or(i64::MAX, |(one, other)| (day_number(one) - day_number(other)).abs())
}
