//! E-mails in the reader's language: subject and body, without a child's name, an amount or a file name.

use domain::language::Language;

use crate::words;

/// A letter ready to be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// At most 60 signs.
    pub subject: String,
    /// The plain text.
    pub text: String,
    /// The same words as HTML.
    pub html: String,
}

/// What a letter is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Topic {
    /// A one-time code.
    Code {
        /// Six digits.
        code: String,
    },
}

/// The letter on a topic, in a language.
pub fn letter(language: Language, topic: &Topic) -> Letter {
    let w = words::of(language);
    let (subject, body) = match topic {
        Topic::Code { code } => (w.msg_msg_code_subject(), w.msg_msg_code_body(code)),
    };
    let foot = format!("{} {} {}", w.msg_help_phone(), w.msg_help_interpreter(), w.msg_help_email());
    let html = format!(
        "<!DOCTYPE html><html lang=\"{}\" dir=\"{}\"><body><p>{}</p><p>{}</p></body></html>",
        language.tag(),
        language.dir(),
        escape(&body),
        escape(&foot)
    );
    Letter { subject, text: format!("{body}\n\n{foot}\n"), html }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
