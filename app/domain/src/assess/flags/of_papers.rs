//! Flags on receipts and bank lines.

use std::collections::HashMap;

use jiff::civil::Date;

use super::Flags;
use crate::assess::assessment::{Flag, FlagKind};
use crate::assess::overlaps::Overlaps;
use crate::assess::register::Register;
use crate::case::{Case, Id, Text};
use crate::clock_time::day_number;
use crate::names::Folded;

/// A refund is looked for so many days before and after a receipt.
const REFUND_DAYS: i64 = 60;

/// `REFUND_SEEN`: money came back from a provider near one of the provider's receipts.
pub(super) fn refund_seen<'c>(register: &Register<'c>, _: &[Overlaps<'c>], flags: &mut Flags) {
    let refunds = register.case.claim.bank_lines.iter().filter(|line| line.amount_cents < 0);
    for line in refunds {
        let payee = Folded::new(line.payee.as_str());
        let day = day_number(line.date);
        let mut receipts = register.case.claim.receipts.iter();
        let seen = receipts.any(|receipt| {
            let provider = &register.practitioners[register.practitioner_of(&receipt.provider)];
            (day_number(receipt.date) - day).abs() <= REFUND_DAYS && payee.shows_any(&provider.names)
        });
        if seen {
            flags.raise(Flag::RefundSeen, FlagKind::BankLine, &line.id);
        }
    }
}

/// `DUPLICATE_RECEIPT`: another receipt of the claim or of history looks the same (R42).
pub(super) fn duplicate_receipt<'c>(register: &Register<'c>, _: &[Overlaps<'c>], flags: &mut Flags) {
    let looks = looks(register.case);
    let lookalikes = Lookalikes::count(&looks);
    for (receipt, look) in register.case.claim.receipts.iter().zip(&looks) {
        if lookalikes.has_another(look) {
            flags.raise(Flag::DuplicateReceipt, FlagKind::Receipt, &receipt.id);
        }
    }
}

/// How a receipt looks.
struct Look<'c> {
    fingerprint: Option<&'c Text>,
    provider: &'c Id,
    amount_cents: i64,
    number: Option<Folded>,
    date: Date,
}

/// The looks of the receipts of the claim, followed by those of history.
fn looks(case: &Case) -> Vec<Look<'_>> {
    let fold = |number: &Option<Text>| number.as_ref().map(|number| Folded::new(number.as_str()));
    let claimed = case.claim.receipts.iter().map(|receipt| Look {
        fingerprint: receipt.fingerprint.as_ref(),
        provider: &receipt.provider,
        amount_cents: receipt.amount_cents,
        number: fold(&receipt.number),
        date: receipt.date,
    });
    let past = case.history.receipts.iter().map(|receipt| Look {
        fingerprint: receipt.fingerprint.as_ref(),
        provider: &receipt.provider,
        amount_cents: receipt.amount_cents,
        number: fold(&receipt.number),
        date: receipt.date,
    });
    claimed.chain(past).collect()
}

/// How many receipts share each part of a look.
#[derive(Default)]
struct Lookalikes<'l> {
    fingerprints: HashMap<&'l Text, usize>,
    numbers: HashMap<(&'l Id, i64, &'l Folded), usize>,
    /// All of a date, and those without number.
    dates: HashMap<(&'l Id, i64, Date), (usize, usize)>,
}

impl<'l> Lookalikes<'l> {
    fn count(looks: &'l [Look<'_>]) -> Self {
        let mut counts = Self::default();
        for look in looks {
            if let Some(fingerprint) = look.fingerprint {
                *counts.fingerprints.entry(fingerprint).or_default() += 1;
            }
            if let Some(number) = &look.number {
                *counts.numbers.entry((look.provider, look.amount_cents, number)).or_default() += 1;
            }
            let of_date = counts.dates.entry((look.provider, look.amount_cents, look.date)).or_default();
            of_date.0 += 1;
            of_date.1 += usize::from(look.number.is_none());
        }
        counts
    }

    /// Whether another receipt has the same fingerprint; or the same provider and amount and, when both have numbers,
    /// the same number, otherwise the same date.
    fn has_another(&self, look: &'l Look<'_>) -> bool {
        let by_fingerprint = look.fingerprint.and_then(|fingerprint| self.fingerprints.get(fingerprint));
        let of_date = self.dates.get(&(look.provider, look.amount_cents, look.date));
        let (all_of_date, unnumbered_of_date) = of_date.copied().unwrap_or_default();
        let by_number_or_date = match &look.number {
            Some(number) => {
                let equal = self.numbers.get(&(look.provider, look.amount_cents, number));
                unnumbered_of_date > 0 || equal.is_some_and(|count| *count > 1)
            }
            None => all_of_date > 1,
        };
        by_number_or_date || by_fingerprint.is_some_and(|count| *count > 1)
    }
}
