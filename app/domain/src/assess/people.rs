//! The students and providers of a case with what is asked of them again and again.

use std::ops::Range;
use std::sync::LazyLock;

use super::register::OwedLine;
use crate::case::{Finding, License, Provider, Student, Text};
use crate::names::Folded;

/// How far the school's finding has come (FORMAT §5.1.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// Not made, not finished, or positive without a service line.
    Open,
    /// Nothing is owed.
    Negative,
    /// Something is owed.
    Positive,
}

/// A student with the names of those who may pay, and the service lines.
pub(super) struct Pupil<'c> {
    pub student: &'c Student,
    pub standing: Standing,
    /// The student's place in the list of all service lines.
    pub lines: Range<usize>,
    accepted_payers: Vec<Folded>,
}

impl<'c> Pupil<'c> {
    /// Adds the student's service lines to the list of all.
    pub fn new(student: &'c Student, lines: &mut Vec<OwedLine<'c>>) -> Self {
        let first = lines.len();
        let owed = student.determination.iter().flat_map(|determination| &determination.service_lines);
        lines.extend(owed.map(|line| OwedLine { student: &student.id, line }));
        let payers = student.guardians.iter().filter(|guardian| guardian.is_accepted_payer());
        Self {
            student,
            standing: standing(student),
            lines: first..lines.len(),
            accepted_payers: payers.flat_map(|payer| names(&payer.name, &payer.other_names)).collect(),
        }
    }

    /// Whether an account holder is an accepted payer of the student (R41).
    pub fn accepts_payer(&self, holder: &Folded) -> bool {
        holder.shows_any(&self.accepted_payers)
    }
}

/// The standing of a student's determination (R7–R10).
fn standing(student: &Student) -> Standing {
    match &student.determination {
        Some(found) if found.findings.contains(&Finding::Neither) => Standing::Negative,
        Some(found) if !found.findings.is_empty() && !found.service_lines.is_empty() => Standing::Positive,
        _ => Standing::Open,
    }
}

/// A provider with folded names, and the licenses that can count.
pub(super) struct Practitioner<'c> {
    pub provider: &'c Provider,
    pub names: Vec<Folded>,
    /// The licenses whose holder shows one of the provider's names.
    pub own_licenses: Vec<&'c License>,
    /// The supervisor licenses whose holder shows none of them, with the folded holder.
    pub supervisors: Vec<(Folded, &'c License)>,
}

impl<'c> Practitioner<'c> {
    /// Folds the names and sorts out the licenses.
    pub fn new(provider: &'c Provider) -> Self {
        let names: Vec<Folded> = names(&provider.name, &provider.other_names).collect();
        let own = |license: &&License| Folded::new(license.holder.as_str()).shows_any(&names);
        let own_licenses = provider.licenses.iter().filter(own).collect();
        let supervisors = provider
            .supervisor_licenses
            .iter()
            .map(|license| (Folded::new(license.holder.as_str()), license))
            .filter(|(holder, _)| !holder.shows_any(&names))
            .collect();
        Self { provider, names, own_licenses, supervisors }
    }

    /// Stands for a provider that the case does not have.
    pub fn nobody() -> Self {
        Self { provider: &NOBODY, names: Vec::new(), own_licenses: Vec::new(), supervisors: Vec::new() }
    }
}

/// The folded names of a person (§1.4).
pub(super) fn names<'c>(name: &'c Text, others: &'c [Text]) -> impl Iterator<Item = Folded> + 'c {
    std::iter::once(name).chain(others).map(|name| Folded::new(name.as_str()))
}

static NOBODY: LazyLock<Provider> = LazyLock::new(|| Provider {
    id: "-".parse().expect("a dash is an id"),
    name: "nobody".parse().expect("a word is a text"),
    other_names: Vec::new(),
    roles: Vec::new(),
    licenses: Vec::new(),
    supervisor_licenses: Vec::new(),
});
