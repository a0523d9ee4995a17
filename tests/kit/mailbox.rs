//! Letters as they lie in the mail folder.

use std::path::Path;

/// A letter that left.
#[derive(Clone, Debug)]
pub struct Letter {
    /// Its subject.
    pub subject: String,
    /// Its plain text.
    pub text: String,
}

impl Letter {
    /// The one-time code in it.
    pub fn code(&self) -> Option<String> {
        let digits = |word: &str| word.len() == 6 && word.chars().all(|c| c.is_ascii_digit());
        self.text.split(|c: char| !c.is_ascii_alphanumeric()).find(|word| digits(word)).map(str::to_owned)
    }
}

/// The letters of a folder to an address, in the order in which they left.
pub fn letters_to(folder: &Path, email: &str) -> Vec<Letter> {
    let Ok(files) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut written: Vec<_> = files
        .filter_map(Result::ok)
        .filter_map(|file| Some((file.metadata().ok()?.modified().ok()?, file.path())))
        .collect();
    written.sort();
    let texts = written.iter().filter_map(|(_, path)| std::fs::read_to_string(path).ok());
    texts.filter(|text| header(text, "To").contains(email)).map(|text| letter(&text)).collect()
}

fn letter(text: &str) -> Letter {
    let part = text.split("Content-Type: text/plain").nth(1).unwrap_or(text);
    let body = part.split("\r\n\r\n").nth(1).unwrap_or_default();
    let words = if part.contains("quoted-printable") { unquoted(body) } else { body.to_owned() };
    Letter { subject: header(text, "Subject"), text: words.replace(['\u{2068}', '\u{2069}'], "") }
}

fn header(text: &str, name: &str) -> String {
    let start = format!("{name}: ");
    text.lines().find_map(|line| line.strip_prefix(&start)).unwrap_or_default().to_owned()
}

/// Quoted-printable text, read back.
fn unquoted(text: &str) -> String {
    let joined = text.replace("=\r\n", "");
    let mut bytes = Vec::new();
    let mut rest = joined.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let hex = after.get(..2).and_then(|two| std::str::from_utf8(two).ok());
        match hex.and_then(|two| u8::from_str_radix(two, 16).ok()) {
            Some(byte) if first == b'=' => {
                bytes.push(byte);
                rest = &after[2..];
            }
            _ => {
                bytes.push(first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
