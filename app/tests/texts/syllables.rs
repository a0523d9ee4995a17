//! How hard an English text is to read.

/// The grade of school a text asks for (Flesch and Kincaid), by a simple count of syllables.
pub fn grade(texts: &[&str]) -> f64 {
    let sentences: Vec<_> = texts.iter().flat_map(|text| sentences(text)).collect();
    let words: Vec<_> = sentences.iter().flat_map(|sentence| words(sentence)).collect();
    let syllables: usize = words.iter().map(|word| syllables(word)).sum();
    let count = |n: usize| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
    let (s, w) = (count(sentences.len().max(1)), count(words.len().max(1)));
    0.39 * w / s + 11.8 * count(syllables) / w - 15.59
}

/// The sentences of a text; a new line or a colon ends one too.
pub fn sentences(text: &str) -> Vec<&str> {
    let mut all = Vec::new();
    let mut start = 0;
    for (at, sign) in text.char_indices() {
        let after = text[at + sign.len_utf8()..].chars().next();
        if sign == '\n' || (".?!:;".contains(sign) && after.is_none_or(char::is_whitespace)) {
            all.push(&text[start..at]);
            start = at + sign.len_utf8();
        }
    }
    all.push(&text[start..]);
    all.into_iter().filter(|sentence| !words(sentence).is_empty()).collect()
}

/// The words of a sentence; what a variable says counts as one.
pub fn words(sentence: &str) -> Vec<&str> {
    sentence.split_whitespace().filter(|word| word.chars().any(|c| c.is_alphanumeric() || c == '•')).collect()
}

fn syllables(word: &str) -> usize {
    let word: String = word.to_lowercase().chars().filter(char::is_ascii_lowercase).collect();
    let vowel = |c: char| "aeiouy".contains(c);
    let groups = word
        .chars()
        .zip(std::iter::once('x').chain(word.chars()))
        .filter(|(c, before)| vowel(*c) && !vowel(*before))
        .count();
    let silent = word.ends_with('e') && !word.ends_with("le") && groups > 1;
    (groups - usize::from(silent)).max(1)
}
