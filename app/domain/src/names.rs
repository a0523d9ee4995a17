//! Names on licenses, bank papers and notes, compared after folding (FORMAT §1.4).

/// A folded text with one space before and after it, so that whole words are found by a plain search.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Folded(String);

impl Folded {
    /// The folding: ASCII punctuation becomes a space, everything else lower case, runs of spaces one space.
    pub fn new(text: &str) -> Self {
        let mut folded = String::with_capacity(text.len() + 2);
        folded.push(' ');
        for letter in text.chars() {
            push_folded(letter, &mut folded);
        }
        if !folded.ends_with(' ') {
            folded.push(' ');
        }
        Self(folded)
    }

    /// The folded text without the spaces around it.
    pub fn as_str(&self) -> &str {
        self.0.trim_matches(' ')
    }

    /// Whether nothing is left of the text.
    pub fn is_empty(&self) -> bool {
        self.0 == " "
    }

    /// Whether this text shows the name: the name occurs in it as whole words.
    pub fn shows(&self, name: &Self) -> bool {
        self.0.contains(&name.0)
    }

    /// Whether this text shows one of the names.
    pub fn shows_any(&self, names: &[Self]) -> bool {
        names.iter().any(|name| self.shows(name))
    }
}

fn push_folded(letter: char, folded: &mut String) {
    if letter.is_ascii_alphanumeric() {
        folded.push(letter.to_ascii_lowercase());
    } else if letter.is_ascii() {
        if !folded.ends_with(' ') {
            folded.push(' ');
        }
    } else {
        folded.extend(letter.to_lowercase());
    }
}

/// Whether a text folds to nothing: it has no letter, no digit and nothing outside ASCII.
pub fn folds_to_nothing(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shows(text: &str, name: &str) -> bool {
        Folded::new(text).shows(&Folded::new(name))
    }

    #[test]
    fn punctuation_becomes_one_space_and_letters_lower_case() {
        assert_eq!(Folded::new("SQ *HARBOR COUNSEL").as_str(), "sq harbor counsel");
        assert_eq!(Folded::new("NGUYỄN Lan").as_str(), "nguyễn lan");
    }

    #[test]
    fn accents_count() {
        assert_ne!(Folded::new("José"), Folded::new("Jose"));
    }

    #[test]
    fn a_bank_line_shows_a_name_as_whole_words() {
        assert!(shows("Zelle to MAYA OKAFOR SLP", "Maya Okafor"));
        assert!(!shows("Okafor", "Maya Okafor"));
        assert!(!shows("Maya Okaforson", "Maya Okafor"));
    }

    #[test]
    fn only_the_plain_space_is_a_space() {
        assert_eq!(Folded::new("a\u{a0}b").as_str(), "a\u{a0}b");
        assert!(!folds_to_nothing("\u{a0}"));
    }

    #[test]
    fn a_text_of_punctuation_folds_to_nothing() {
        assert!(folds_to_nothing(" -*. "));
        assert!(Folded::new(" -*. ").is_empty());
        assert!(!folds_to_nothing("-é-"));
    }
}
