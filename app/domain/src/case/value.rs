//! The texts of a case file: ids, codes and free texts (FORMAT §1.2). Cheap to clone, ordered by code point.

use std::borrow::Borrow;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::names::folds_to_nothing;
use crate::reading::ProblemCode;

const LONGEST_ID: usize = 64;
const LONGEST_CODE: usize = 32;
const LONGEST_TEXT: usize = 200;

fn id_problem(text: &str) -> Option<ProblemCode> {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-');
    let good = (1..=LONGEST_ID).contains(&text.len()) && text.bytes().all(allowed);
    (!good).then_some(ProblemCode::MalformedId)
}

fn code_problem(text: &str) -> Option<ProblemCode> {
    let allowed = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_';
    let good = (1..=LONGEST_CODE).contains(&text.len()) && text.bytes().all(allowed);
    (!good).then_some(ProblemCode::MalformedId)
}

fn text_problem(text: &str) -> Option<ProblemCode> {
    if folds_to_nothing(text) {
        return Some(ProblemCode::EmptyText);
    }
    (text.chars().count() > LONGEST_TEXT).then_some(ProblemCode::OutOfRange)
}

/// Declares a kind of text that is checked when it is made.
macro_rules! checked_text {
    ($(#[$meta:meta])* $Name:ident, $problem:ident) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $Name(Arc<str>);

        impl $Name {
            /// The text itself.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $Name {
            type Err = ProblemCode;

            fn from_str(text: &str) -> Result<Self, ProblemCode> {
                match $problem(text) {
                    None => Ok(Self(text.into())),
                    Some(problem) => Err(problem),
                }
            }
        }

        impl Borrow<str> for $Name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $Name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        impl fmt::Debug for $Name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&*self.0, f)
            }
        }

        impl Serialize for $Name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $Name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}

checked_text! {
    /// The id of a thing: 1–64 characters `A–Z a–z 0–9 . _ -`.
    Id, id_problem
}

checked_text! {
    /// A code of a catalog: 1–32 characters `A–Z 0–9 _`.
    Code, code_problem
}

checked_text! {
    /// A text written by people: 1–200 characters that do not fold to nothing.
    Text, text_problem
}

impl Code {
    /// A code that stands in the program.
    pub(crate) fn fixed(code: &'static str) -> Self {
        Self(code.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_has_1_to_64_plain_characters() {
        assert!("C-0007.1_a".parse::<Id>().is_ok());
        assert!("x".repeat(64).parse::<Id>().is_ok());
        for text in ["", "a b", "é", "a/b", &"x".repeat(65)] {
            assert_eq!(text.parse::<Id>(), Err(ProblemCode::MalformedId), "{text}");
        }
    }

    #[test]
    fn a_code_has_1_to_32_capitals_digits_and_underscores() {
        assert!("DESE_SPEECH".parse::<Code>().is_ok());
        for text in ["", "Slp", "A-B", &"X".repeat(33)] {
            assert_eq!(text.parse::<Code>(), Err(ProblemCode::MalformedId), "{text}");
        }
    }

    #[test]
    fn a_text_is_counted_in_code_points_and_must_say_something() {
        assert!("é".repeat(200).parse::<Text>().is_ok());
        assert_eq!("é".repeat(201).parse::<Text>(), Err(ProblemCode::OutOfRange));
        assert_eq!(" . ".parse::<Text>(), Err(ProblemCode::EmptyText));
        assert_eq!("-".repeat(300).parse::<Text>(), Err(ProblemCode::EmptyText));
        assert_eq!("".parse::<Text>(), Err(ProblemCode::EmptyText));
    }
}
