//! A JSON document as it was written.
//!
//! Read here and not by `serde_json`, because the rules ask more than it keeps: whether a number was spelled as an
//! integer (`-0` is one, `-0.0` is not), unpaired surrogates and numbers out of range also in members that nobody
//! reads, and any depth of nesting without growing the stack.

mod scalars;

use std::borrow::Cow;
use std::collections::BTreeMap;

/// Deeper than any described field: what lies there is checked to be JSON, and not kept.
const KEPT_DEPTH: usize = 32;

/// A JSON value.
#[derive(Debug, PartialEq)]
pub(crate) enum Json<'j> {
    Null,
    YesNo(bool),
    /// A number written as an integer, within the limit.
    Integer(i64),
    /// Any other number.
    OtherNumber,
    Text(Cow<'j, str>),
    List(Vec<Json<'j>>),
    /// An object; of a repeated member, the last.
    Object(BTreeMap<Cow<'j, str>, Json<'j>>),
    /// A list or object too deep to matter.
    TooDeep,
}

impl<'j> Json<'j> {
    /// The member of an object.
    pub fn member(&self, name: &str) -> Option<&Json<'j>> {
        match self {
            Self::Object(members) => members.get(name),
            _ => None,
        }
    }
}

/// Reads a whole document; `None` when it is not JSON in UTF-8.
pub(crate) fn parse(document: &[u8]) -> Option<Json<'_>> {
    let text = std::str::from_utf8(document).ok()?;
    Parser { text, at: 0, open: Vec::new() }.document()
}

/// A list or object that has begun and not ended.
enum Open<'j> {
    List(Vec<Json<'j>>),
    Object(BTreeMap<Cow<'j, str>, Json<'j>>, Cow<'j, str>),
}

/// What a step of the reading came to.
enum Step<'j> {
    /// A value is complete.
    Whole(Json<'j>),
    /// A value, or another one, has to follow.
    Open,
}

struct Parser<'j> {
    text: &'j str,
    at: usize,
    open: Vec<Open<'j>>,
}

impl<'j> Parser<'j> {
    fn document(mut self) -> Option<Json<'j>> {
        loop {
            let mut step = self.begin()?;
            while let Step::Whole(value) = step {
                let Some(top) = self.open.pop() else { return self.end(value) };
                step = self.after(top, value)?;
            }
        }
    }

    fn end(&mut self, value: Json<'j>) -> Option<Json<'j>> {
        self.token().is_none().then_some(value)
    }

    /// Reads a value, or the beginning of a list or object that is not empty.
    fn begin(&mut self) -> Option<Step<'j>> {
        let value = match self.token()? {
            b'{' => {
                self.at += 1;
                if !self.takes(b'}') {
                    let name = self.member_name()?;
                    self.open.push(Open::Object(BTreeMap::new(), name));
                    return Some(Step::Open);
                }
                Json::Object(BTreeMap::new())
            }
            b'[' => {
                self.at += 1;
                if !self.takes(b']') {
                    self.open.push(Open::List(Vec::new()));
                    return Some(Step::Open);
                }
                Json::List(Vec::new())
            }
            b'"' => Json::Text(self.text_value()?),
            b'-' | b'0'..=b'9' => self.number()?,
            b't' => self.keyword("true", Json::YesNo(true))?,
            b'f' => self.keyword("false", Json::YesNo(false))?,
            b'n' => self.keyword("null", Json::Null)?,
            _ => return None,
        };
        Some(Step::Whole(value))
    }

    /// Puts a value into the list or object around it, which ends here or goes on.
    fn after(&mut self, top: Open<'j>, value: Json<'j>) -> Option<Step<'j>> {
        match top {
            Open::List(mut items) => {
                items.push(value);
                if self.takes(b']') {
                    return Some(Step::Whole(self.kept(Json::List(items))));
                }
                self.takes(b',').then_some(())?;
                self.open.push(Open::List(items));
            }
            Open::Object(mut members, name) => {
                members.insert(name, value);
                if self.takes(b'}') {
                    return Some(Step::Whole(self.kept(Json::Object(members))));
                }
                self.takes(b',').then_some(())?;
                let name = self.member_name()?;
                self.open.push(Open::Object(members, name));
            }
        }
        Some(Step::Open)
    }

    fn kept(&self, whole: Json<'j>) -> Json<'j> {
        if self.open.len() < KEPT_DEPTH { whole } else { Json::TooDeep }
    }

    fn member_name(&mut self) -> Option<Cow<'j, str>> {
        (self.token()? == b'"').then_some(())?;
        let name = self.text_value()?;
        self.takes(b':').then_some(name)
    }

    fn keyword(&mut self, word: &str, value: Json<'j>) -> Option<Json<'j>> {
        self.text[self.at..].starts_with(word).then(|| {
            self.at += word.len();
            value
        })
    }

    /// The next byte that is not white space.
    fn token(&mut self) -> Option<u8> {
        let rest = &self.text.as_bytes()[self.at..];
        self.at += rest.iter().take_while(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r')).count();
        self.peek()
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn takes(&mut self, byte: u8) -> bool {
        let found = self.token() == Some(byte);
        self.at += usize::from(found);
        found
    }
}

#[cfg(test)]
mod tests {
    use super::scalars::LARGEST_INTEGER;
    use super::*;

    fn read(text: &str) -> Option<Json<'_>> {
        parse(text.as_bytes())
    }

    #[test]
    fn a_number_keeps_how_it_was_written() {
        for (text, value) in [("150", 150), ("-0", 0), ("9007199254740991", LARGEST_INTEGER)] {
            assert_eq!(read(text), Some(Json::Integer(value)), "{text}");
        }
        for text in ["150.0", "1e3", "-0.0", "9007199254740992", "99999999999999999999", "1e-400"] {
            assert_eq!(read(text), Some(Json::OtherNumber), "{text}");
        }
    }

    #[test]
    fn a_number_beyond_a_64_bit_float_is_not_json() {
        assert_eq!(read("1e400"), None);
        assert_eq!(read(&format!("1{}", "0".repeat(400))), None);
        assert_eq!(read(r#"{"title": -1e999, "case": {}}"#), None);
    }

    #[test]
    fn what_is_not_json_is_refused() {
        for text in [
            "",
            " ",
            "NaN",
            "Infinity",
            "01",
            "1.",
            ".5",
            "+1",
            "1e",
            "tru",
            "[1,]",
            "{\"a\":1,}",
            "{a:1}",
            "[1 2]",
            "\"",
            "\"\n\"",
            r#""\x""#,
            r#""\u12g4""#,
            "[",
            "{\"a\"",
            "1 2",
            "\u{feff}{}",
            "'a'",
            "[1}",
            "{\"a\":1]",
            "nulls",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
        assert_eq!(parse(b"\"\xff\""), None);
    }

    #[test]
    fn surrogates_come_in_pairs_or_not_at_all() {
        assert_eq!(read(r#""\ud83d\ude00\u00e9\n""#), Some(Json::Text("😀é\n".into())));
        for text in [r#""\ud83d""#, r#""\ude00""#, r#""\ud83dx""#, r#""\ud83d\u0041""#, r#"{"\ud83d": 1}"#] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn of_a_repeated_member_the_last_counts() {
        let document = read(r#"{"a": 1, "b": [], "\u0061": {"c": null}}"#).unwrap();
        assert_eq!(document.member("a").and_then(|a| a.member("c")), Some(&Json::Null));
        assert_eq!(document.member("b"), Some(&Json::List(Vec::new())));
    }

    #[test]
    fn a_million_open_brackets_do_not_fell_the_reader() {
        let deep = format!("{}{}", "[".repeat(1_000_000), "]".repeat(1_000_000));
        assert!(read(&deep).is_some());
        assert_eq!(read(&deep[1..]), None);
        assert_eq!(read(&deep[..1_500_000]), None);
    }
}
