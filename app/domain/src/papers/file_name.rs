//! The name that a file had on the phone, without what can mislead a reader.

/// The most letters of a name that are kept.
const MOST_LETTERS: usize = 100;

/// The name without folders, control letters and marks that turn the direction of reading; the family sees it again.
pub fn plain_file_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let plain: String = last.chars().filter(|letter| !misleads(*letter)).take(MOST_LETTERS).collect();
    let plain = plain.trim();
    if plain.chars().all(|letter| letter == '.') { "file".to_owned() } else { plain.to_owned() }
}

fn misleads(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_name_loses_its_folders_and_what_turns_it_around() {
        assert_eq!(plain_file_name("../../etc/passwd"), "passwd");
        assert_eq!(plain_file_name("C:\\fotos\\recibo.jpg"), "recibo.jpg");
        assert_eq!(plain_file_name("receipt\u{202e}gpj.exe\0"), "receiptgpj.exe");
        assert_eq!(plain_file_name("hóa đơn 1042.jpg"), "hóa đơn 1042.jpg");
        assert_eq!(plain_file_name(".."), "file");
    }

    proptest! {
        #[test]
        fn no_name_is_a_path_or_empty(name in ".{0,160}") {
            let plain = plain_file_name(&name);
            prop_assert!(!plain.is_empty() && plain.chars().count() <= MOST_LETTERS);
            let misled = plain.contains(['/', '\\', '\n', '\u{202e}']);
            prop_assert!(!misled);
        }
    }
}
