//! Flags on providers and on the claim.

use std::collections::HashSet;

use super::Flags;
use crate::assess::assessment::{Flag, FlagKind};
use crate::assess::overlaps::Overlaps;
use crate::assess::people::names;
use crate::assess::register::Register;
use crate::names::Folded;

/// `OSS_TO_PROVIDE`: the family cannot find a provider (R17).
pub(super) fn oss_to_provide<'c>(register: &Register<'c>, _: &[Overlaps<'c>], flags: &mut Flags) {
    if register.case.claim.cannot_find_provider {
        flags.raise(Flag::OssToProvide, FlagKind::Claim, &register.case.claim.id);
    }
}

/// `PAYEE_IS_GUARDIAN`: a provider of a claim session has the name of a guardian of the case.
pub(super) fn payee_is_guardian<'c>(register: &Register<'c>, _: &[Overlaps<'c>], flags: &mut Flags) {
    let guardians = register.case.students.iter().flat_map(|student| &student.guardians);
    let guardians: HashSet<Folded> =
        guardians.flat_map(|guardian| names(&guardian.name, &guardian.other_names)).collect();
    let billed: HashSet<usize> = register.entries.iter().map(|entry| entry.practitioner).collect();
    for practitioner in billed {
        let practitioner = &register.practitioners[practitioner];
        if practitioner.names.iter().any(|name| guardians.contains(name)) {
            flags.raise(Flag::PayeeIsGuardian, FlagKind::Provider, &practitioner.provider.id);
        }
    }
}
