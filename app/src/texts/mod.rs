//! The portal's texts as translators see them: one by one, with their source beside them. `words` says them; here they
//! are read, compared and counted.

mod fault;
mod reading;

use domain::language::Language;

pub use fault::{Fault, faults, forms};
pub use reading::{Junk, Text, read};

/// Every file of `locales/`: language, name, content.
const FILES: &[(&str, &str, &str)] = include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// The content of a file beside a language's texts; nothing where there is none.
pub fn beside(language: Language, name: &str) -> &'static str {
    let of_it = |(code, file, _): &&(&str, &str, &str)| *code == language.code() && *file == name;
    FILES.iter().find(of_it).map_or("", |(_, _, content)| content)
}

/// Whether a machine translated the texts and no person approved them yet: `checked.txt` beside them names who did.
pub fn is_draft(language: Language) -> bool {
    language != Language::English && beside(language, "checked.txt").trim().is_empty()
}

/// Every text of a language as released, file by file in the order of the files. What cannot be read is left out: the
/// build has refused it.
pub fn of(language: Language) -> Vec<Text> {
    FILES
        .iter()
        .filter(|(code, ..)| *code == language.code())
        .filter_map(|(_, name, content)| name.strip_suffix(".ftl").map(|file| (file, content)))
        .flat_map(|(file, content)| read(file, content).unwrap_or_default())
        .collect()
}
