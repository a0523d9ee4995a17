//! Minutes, gates and the cap: what is left of a session's amount once all its checks are made (FORMAT §5.10).

use super::assessment::{Flag, FlagKind, ReviewFlag};
use super::check::{CheckName, Facts, Outcome};
use super::examination::Examination;
use super::minutes::overlap_reasons;
use super::register::Register;
use super::verdict::Verdict;
use crate::reason::{Class, Reason, Reasons};
use crate::rounding::{half_up, times};

/// What a session is worth when m of its minutes may be paid: `half_up(A · m, b)`, always from the amount A after §5.8.
#[derive(Clone, Copy, Debug)]
struct Worth {
    amount_cents: i64,
    billed_minutes: i64,
}

impl Worth {
    fn of(self, minutes: i64) -> i64 {
        half_up(times(self.amount_cents, minutes), i128::from(self.billed_minutes))
    }
}

/// Settles one session: minutes beyond the note or in overlaps, then the gates, then the cap on its service line.
pub(super) fn settle(register: &Register<'_>, examination: &mut Examination<'_>, left_minutes: &mut [i64]) {
    let worth = Worth {
        amount_cents: examination.amount_cents,
        billed_minutes: examination.minutes.billed.unwrap_or(0),
    };
    take_minutes(worth, examination);
    take_gates(examination);
    let line = register.entries[examination.place].line;
    let left = line.map(|line| &mut left_minutes[line]).filter(|_| examination.amount_cents > 0);
    let verdict = match left {
        Some(left) if examination.gates.is_empty() => within_cap(worth, left, examination),
        _ => Verdict::no_data(Facts::Cap { asked: None, left: None }),
    };
    examination.record(CheckName::MissedMinutesCapNotExceeded, verdict);
}

/// Minutes that are billed but not noted, and minutes in overlaps, are returned (R30, R43).
fn take_minutes(worth: Worth, examination: &mut Examination<'_>) {
    if examination.minutes.noted.is_none() {
        return;
    }
    let (in_note, free) = (worth.of(examination.minutes.in_note), worth.of(examination.minutes.free));
    examination.take(worth.amount_cents - in_note, Reason::MinutesDiffer);
    examination.take(in_note - free, overlap_reasons(examination));
}

/// A gate stops what is left; one that denies stops the whole price.
fn take_gates(examination: &mut Examination<'_>) {
    let gates = examination.gates;
    let first: Reasons = gates.class().map_or(Reasons::NONE, |class| gates.of_class(class));
    if first.class() == Some(Class::Deny) {
        examination.deny_whole(first);
    } else {
        examination.take(examination.amount_cents, first);
    }
}

/// The minutes left on the service line are enough (R21). They are used up in session order.
fn within_cap(worth: Worth, left_minutes: &mut i64, examination: &mut Examination<'_>) -> Verdict {
    let (asked, left) = (examination.minutes.free, *left_minutes);
    let payable = asked.min(left);
    let over = examination.amount_cents - worth.of(payable);
    let facts = Facts::Cap { asked: Some(asked), left: Some(left) };
    *left_minutes -= payable;
    examination.minutes_payable = payable;
    if payable == asked {
        if *left_minutes == 0 {
            let id = &examination.session.id;
            examination.flags.push(ReviewFlag::new(Flag::CapFilled, FlagKind::Session, id));
        }
        return Verdict::pass(facts);
    }
    examination.take(over, Reason::OverCap);
    let partial = (payable > 0).then_some(Reason::PartialCap);
    Verdict::limit(Outcome::Fail, Reasons::from(Reason::OverCap).and(partial), facts)
}
