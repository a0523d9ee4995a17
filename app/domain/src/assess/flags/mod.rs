//! Review flags: they ask a second person to look, and never change an amount unless a setting says so (FORMAT §8).
//!
//! - `of_sessions`, `of_papers`, `of_people` – flags that can be raised before the checks
//! - `of_contracts` – the flag that needs the contracts which the checks found
//!
//! `LATE_START_NOTICE`, `LICENSE_NOT_CHECKED` and `CAP_FILLED` are raised by the checks themselves.

mod of_contracts;
mod of_papers;
mod of_people;
mod of_sessions;

use std::collections::BTreeSet;

use super::assessment::{Flag, FlagKind, ReviewFlag};
use super::examination::Examination;
use super::overlaps::Overlaps;
use super::register::Register;
use crate::case::Id;

/// A rule that raises flags.
type FlagRule = for<'c> fn(&Register<'c>, &[Overlaps<'c>], &mut Flags);

/// The flags that do not depend on the checks.
const EARLY_FLAGS: [FlagRule; 10] = [
    of_papers::duplicate_receipt,
    of_papers::refund_seen,
    of_people::oss_to_provide,
    of_people::payee_is_guardian,
    of_sessions::iep_ended,
    of_sessions::impossible_day,
    of_sessions::odd_hour,
    of_sessions::repeated_note,
    of_sessions::same_start_already_paid,
    of_sessions::student_elsewhere,
];

/// The flags raised so far, each once.
#[derive(Default)]
pub(super) struct Flags(BTreeSet<ReviewFlag>);

impl Flags {
    fn raise(&mut self, flag: Flag, kind: FlagKind, id: &Id) {
        self.0.insert(ReviewFlag::new(flag, kind, id));
    }

    /// Whether a flag is raised on a thing.
    pub fn is_raised(&self, flag: Flag, kind: FlagKind, id: &Id) -> bool {
        self.0.contains(&ReviewFlag::new(flag, kind, id))
    }

    /// The flags, ordered by flag, kind and id.
    pub fn into_list(self) -> Vec<ReviewFlag> {
        self.0.into_iter().collect()
    }
}

/// Raises the flags that do not depend on the checks.
pub(super) fn raise<'c>(register: &Register<'c>, overlaps: &[Overlaps<'c>]) -> Flags {
    let mut flags = Flags::default();
    for rule in EARLY_FLAGS {
        rule(register, overlaps, &mut flags);
    }
    flags
}

/// Adds the flags that the checks raised, and those that need what the checks found.
pub(super) fn raise_late(register: &Register<'_>, examinations: &mut [Examination<'_>], flags: &mut Flags) {
    for examination in examinations {
        flags.0.extend(examination.flags.drain(..));
        of_contracts::rate_jump(register, examination, flags);
    }
}
