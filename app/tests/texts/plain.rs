//! English that a tired parent reads once (ux 1 and 8.4).

use std::collections::BTreeMap;

use app::texts::{self, Text};
use domain::language::Language;

use crate::syllables::{grade, sentences, words};

/// Files that only the office reads.
const OFFICE: [&str; 5] = ["circuit_breaker", "facts", "payments", "review", "staff"];

fn family() -> Vec<Text> {
    texts::of(Language::English).into_iter().filter(|text| !OFFICE.contains(&text.file.as_str())).collect()
}

#[test]
fn no_sentence_is_longer_than_twenty_words() {
    let long: Vec<_> = family()
        .iter()
        .flat_map(|text| {
            sentences(&text.plain)
                .into_iter()
                .map(|one| (text.key.clone(), one.to_owned()))
                .collect::<Vec<_>>()
        })
        .filter(|(_, sentence)| words(sentence).len() > 20)
        .collect();
    assert!(long.is_empty(), "{long:#?}");
}

#[test]
fn a_sixth_grader_reads_every_page() {
    let mut files: BTreeMap<String, Vec<String>> = BTreeMap::new();
    // The names of services are the IEP's.
    for text in family().into_iter().filter(|text| text.file != "services") {
        files.entry(text.file).or_default().push(text.plain);
    }
    for (file, texts) in files {
        let grade = grade(&texts.iter().map(String::as_str).collect::<Vec<_>>());
        assert!(grade <= 6.0, "{file} asks for grade {grade:.1}");
    }
}

#[test]
fn a_sixth_grader_reads_every_reason() {
    let mut reasons: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for text in family().into_iter().filter(|text| text.file == "reasons") {
        let reason = text.key.split('.').next().unwrap_or_default().to_owned();
        reasons.entry(reason).or_default().push(text.plain);
    }
    for (reason, texts) in reasons.iter().filter(|(_, texts)| texts.len() > 1) {
        let grade = grade(&texts.iter().map(String::as_str).collect::<Vec<_>>());
        assert!(grade <= 6.0, "{reason} asks for grade {grade:.1}");
    }
}

#[test]
fn no_word_blames_or_frightens() {
    let never = [
        "fraud",
        "suspicious",
        "failed",
        "invalid",
        "illegal",
        "mandatory",
        "denied",
        "rejected",
        "ineligible",
    ];
    let said: Vec<_> = family()
        .into_iter()
        .filter(|text| never.iter().any(|word| text.plain.to_lowercase().contains(word)))
        .map(|text| (text.key, text.plain))
        .collect();
    assert!(said.is_empty(), "{said:#?}");
}
