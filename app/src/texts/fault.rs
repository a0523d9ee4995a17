//! What is wrong with a translation, compared with the English text.

use std::collections::BTreeSet;

use domain::language::Language;

use super::reading::Text;

/// A fault a machine can see.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Fault {
    /// It has other variables than the English text.
    Variables,
    /// A choice by number does not answer exactly the language's plural categories.
    Forms,
    /// It has no words.
    Empty,
    /// It is the English text.
    English,
    /// It is far longer than the English text (ux 8.4: at most 1.6 times, and a little for short ones).
    Long,
}

/// The plural categories a text of this language must answer.
pub fn forms(language: Language) -> &'static [&'static str] {
    match language {
        Language::Arabic => &["zero", "one", "two", "few", "many", "other"],
        // Haitian nouns do not change, and Fluent would take the English rule for it.
        Language::CaboVerdean | Language::Chinese | Language::Haitian | Language::Vietnamese => &["other"],
        _ => &["one", "other"],
    }
}

/// The faults of a text beside its English one.
pub fn faults(language: Language, english: &Text, text: &Text) -> Vec<Fault> {
    let wanted: BTreeSet<String> = forms(language).iter().map(|form| (*form).to_owned()).collect();
    let long = text.plain.chars().count() * 10 > english.plain.chars().count() * 16 + 250;
    [
        (text.variables != english.variables, Fault::Variables),
        (text.choices.iter().any(|choice| *choice != wanted), Fault::Forms),
        (text.plain.trim().is_empty(), Fault::Empty),
        (
            language != Language::English && has_words(&english.plain) && text.plain == english.plain,
            Fault::English,
        ),
        (long, Fault::Long),
    ]
    .into_iter()
    .filter_map(|(is, fault)| is.then_some(fault))
    .collect()
}

/// Whether a person would translate it.
fn has_words(plain: &str) -> bool {
    plain.split(|c: char| !c.is_alphabetic()).any(|word| word.chars().count() > 2)
}
