//! Ten languages say the same things.

use std::collections::{BTreeMap, BTreeSet};

use app::texts::{self, Fault, Text, faults};
use domain::language::Language;

fn by_key(language: Language) -> BTreeMap<String, Text> {
    texts::of(language).into_iter().map(|text| (text.key.clone(), text)).collect()
}

fn first<T>(all: &[T]) -> &[T] {
    &all[..all.len().min(20)]
}

fn nine() -> impl Iterator<Item = Language> {
    Language::ALL.into_iter().skip(1)
}

/// The release gate (ux 8.4): what one language says, all say, with the same variables.
#[test]
fn every_text_stands_in_every_language() {
    let english = by_key(Language::English);
    for language in nine() {
        let theirs = by_key(language);
        let missing: Vec<_> = english.keys().filter(|key| !theirs.contains_key(*key)).collect();
        let unasked: Vec<_> = theirs.keys().filter(|key| !english.contains_key(*key)).collect();
        assert!(missing.is_empty(), "{language}: {} without a text: {:?}", missing.len(), first(&missing));
        assert!(unasked.is_empty(), "{language}: nobody says: {unasked:?}");
    }
}

/// `same.txt` beside the texts names those that are the same word in both languages.
#[test]
fn every_translation_is_one() {
    let english = by_key(Language::English);
    for language in nine() {
        let same: BTreeSet<_> = texts::beside(language, "same.txt").lines().collect();
        let wrong: Vec<_> = by_key(language)
            .iter()
            .filter_map(|(key, text)| english.get(key).map(|english| (key, faults(language, english, text))))
            .flat_map(|(key, faults)| faults.into_iter().map(move |fault| (key.clone(), fault)))
            .filter(|(key, fault)| *fault != Fault::English || !same.contains(key.as_str()))
            .collect();
        assert!(wrong.is_empty(), "{language}: {wrong:#?}");
    }
}

/// A translator finds a text in the file of the English one.
#[test]
fn every_translation_stands_where_the_english_text_stands() {
    let english = by_key(Language::English);
    for language in nine() {
        for (key, text) in by_key(language) {
            assert_eq!(text.file, english.get(&key).unwrap().file, "{language}: {key}");
        }
    }
}

#[test]
fn no_text_stands_twice() {
    for language in Language::ALL {
        let mut seen = BTreeSet::new();
        let twice: Vec<_> =
            texts::of(language).into_iter().filter(|text| !seen.insert(text.key.clone())).collect();
        assert!(twice.is_empty(), "{language}: {:?}", twice.iter().map(|text| &text.key).collect::<Vec<_>>());
    }
}
