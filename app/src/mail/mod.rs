//! E-mails in the reader's language: subject and body, without a child's name, an amount or a file name.

use domain::claim::ClaimRef;
use domain::language::Language;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{paths, words};

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

/// What a letter to a family is about. It carries the claim's number and nothing of the child.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "topic")]
pub enum Topic {
    /// A claim was sent.
    Received {
        /// Which claim.
        claim: ClaimRef,
    },
    /// Something is needed from the family.
    NeedsYou {
        /// Which claim.
        claim: ClaimRef,
        /// How many lines wait for the family.
        things: i64,
    },
    /// Everything that was asked for has come.
    ThanksForFix {
        /// Which claim.
        claim: ClaimRef,
    },
    /// An office must act.
    Waiting {
        /// Which claim.
        claim: ClaimRef,
        /// Which office.
        office: String,
    },
    /// The office has acted.
    Moving {
        /// Which claim.
        claim: ClaimRef,
    },
    /// All lines are decided.
    Decided {
        /// Which claim.
        claim: ClaimRef,
    },
    /// The payment left for the City.
    Paying {
        /// Which claim.
        claim: ClaimRef,
    },
    /// The City confirmed the payment.
    Paid {
        /// Which claim.
        claim: ClaimRef,
        /// The day by which the money should be there.
        until: Date,
    },
    /// The payment came back.
    PaymentBack {
        /// Which claim.
        claim: ClaimRef,
    },
    /// The office wrote a message.
    Message {
        /// About which claim.
        claim: ClaimRef,
    },
    /// The school will give a service itself.
    SchoolStart,
}

/// The letter that carries a one-time code.
pub fn code_letter(language: Language, code: &str) -> Letter {
    let w = words::of(language);
    written(language, w.msg_msg_code_subject(), &w.msg_msg_code_body(code))
}

/// The letter on a topic, in a language. `origin` begins the one link, which leads to the page and signs nobody in.
pub fn letter(language: Language, topic: &Topic, origin: &str) -> Letter {
    let w = words::of(language);
    let at = |claim: &ClaimRef| (claim.to_string(), format!("{origin}{}", paths::claim(*claim)));
    let (subject, body) = match topic {
        Topic::Received { claim } => {
            let (number, link) = at(claim);
            (w.msg_msg_received_subject(&number), w.msg_msg_received_body(&link))
        }
        Topic::NeedsYou { claim, .. } => {
            let (number, link) = at(claim);
            (w.msg_msg_need_you_subject(&number), w.msg_msg_need_you_body(&link))
        }
        Topic::ThanksForFix { claim } => {
            let (number, link) = at(claim);
            (w.msg_msg_thanks_fix_subject(&number), w.msg_msg_thanks_fix_body(&link))
        }
        Topic::Waiting { claim, office } => {
            let (number, link) = at(claim);
            (w.msg_msg_waiting_subject(&number), w.msg_msg_waiting_body(office, &link))
        }
        Topic::Moving { claim } => {
            let (number, link) = at(claim);
            (w.msg_msg_moving_subject(&number), w.msg_msg_moving_body(&link))
        }
        Topic::Decided { claim } => {
            let (number, link) = at(claim);
            (w.msg_msg_decided_subject(&number), w.msg_msg_decided_body(&link))
        }
        Topic::Paying { claim } => {
            let (number, link) = at(claim);
            (w.msg_msg_paying_subject(&number), w.msg_msg_paying_body(&link))
        }
        Topic::Paid { claim, until } => {
            let (number, link) = at(claim);
            (w.msg_msg_paid_subject(&number), w.msg_msg_paid_body(words::dates::short_day(w, *until), &link))
        }
        Topic::PaymentBack { claim } => {
            (w.msg_msg_payment_back_subject(), w.msg_msg_payment_back_body(&at(claim).1))
        }
        Topic::Message { claim } => {
            let link = format!("{origin}{}", paths::thread(*claim));
            (w.msg_msg_message_subject(claim.to_string()), w.msg_msg_message_body(&link))
        }
        Topic::SchoolStart => (
            w.msg_msg_school_start_subject(),
            w.msg_msg_school_start_body(format!("{origin}{}", paths::HOME)),
        ),
    };
    written(language, subject, &body)
}

/// The letter with its foot, as text and as HTML.
fn written(language: Language, subject: String, body: &str) -> Letter {
    let w = words::of(language);
    let foot = format!("{} {} {}", w.msg_help_phone(), w.msg_help_interpreter(), w.msg_help_email());
    let html = format!(
        "<!DOCTYPE html><html lang=\"{}\" dir=\"{}\"><body><p>{}</p><p>{}</p></body></html>",
        language.tag(),
        language.dir(),
        escape(body),
        escape(&foot)
    );
    Letter { subject, text: format!("{body}\n\n{foot}\n"), html }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
