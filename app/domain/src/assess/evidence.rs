//! Everything the checks of single sessions look at: the register, and what is only seen across all sessions.

use std::collections::{HashMap, HashSet};

use super::examination::Examination;
use super::flags::{self, Flags};
use super::overlaps::{self, Overlaps};
use super::papers::Papers;
use super::register::{Entry, Register};
use crate::case::Id;

/// The evidence of a case.
pub(super) struct Evidence<'c> {
    pub register: Register<'c>,
    /// Notes and receipts that are being translated (R15).
    pub in_translation: HashSet<&'c Id>,
    /// The place of the session that owns each note (§5.6).
    pub note_owners: HashMap<&'c Id, usize>,
    /// The overlaps of each session, in session order (§5.7).
    pub overlaps: Vec<Overlaps<'c>>,
    /// Receipts and bank lines (§5.8).
    pub papers: Papers<'c>,
    /// The review flags that do not depend on the checks (§8).
    pub flags: Flags,
}

impl<'c> Evidence<'c> {
    /// Gathers the evidence, once the first checks are made.
    pub fn gather(register: Register<'c>, examinations: &[Examination<'c>]) -> Self {
        let in_translation = register.case.claim.in_translation.iter().collect();
        let overlaps = overlaps::find(&register);
        let papers = Papers::new(&register, &in_translation, examinations);
        let flags = flags::raise(&register, &overlaps);
        let note_owners = note_owners(&register);
        Self { register, in_translation, note_owners, overlaps, papers, flags }
    }

    /// The register's entry of a session.
    pub fn entry(&self, examination: &Examination<'c>) -> &Entry<'c> {
        &self.register.entries[examination.place]
    }
}

/// The first counted session, in session order, that names a note owns it (R30).
fn note_owners<'c>(register: &Register<'c>) -> HashMap<&'c Id, usize> {
    let mut owners = HashMap::with_capacity(register.entries.len());
    for (place, entry) in register.entries.iter().enumerate().filter(|(_, entry)| entry.is_counted()) {
        if let Some(note) = &entry.session.note {
            owners.entry(note).or_insert(place);
        }
    }
    owners
}
