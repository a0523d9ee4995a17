//! Numbers and texts of a JSON document.

use std::borrow::Cow;

use super::{Json, Parser};

/// Integers lie within ± 2⁵³ − 1 (FORMAT §1.2).
pub(super) const LARGEST_INTEGER: i64 = 9_007_199_254_740_991;

impl<'j> Parser<'j> {
    /// Reads a number.
    pub(super) fn number(&mut self) -> Option<Json<'j>> {
        let from = self.at;
        self.at += usize::from(self.peek() == Some(b'-'));
        let leading_zero = self.peek() == Some(b'0');
        let digits = self.digits();
        if digits == 0 || leading_zero && digits > 1 {
            return None;
        }
        let mut integer = true;
        if self.peek() == Some(b'.') {
            self.at += 1;
            integer = false;
            (self.digits() > 0).then_some(())?;
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.at += 1;
            integer = false;
            self.at += usize::from(matches!(self.peek(), Some(b'+' | b'-')));
            (self.digits() > 0).then_some(())?;
        }
        number_value(&self.text[from..self.at], integer)
    }

    fn digits(&mut self) -> usize {
        let count = self.text.as_bytes()[self.at..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        self.at += count;
        count
    }

    /// Reads a text, from its opening quote to its closing one.
    pub(super) fn text_value(&mut self) -> Option<Cow<'j, str>> {
        self.at += 1;
        let plain = self.plain_text();
        if self.peek()? == b'"' {
            self.at += 1;
            return Some(Cow::Borrowed(plain));
        }
        let mut text = plain.to_owned();
        loop {
            match self.peek()? {
                b'"' => break,
                b'\\' => text.push(self.escaped()?),
                _ => return None,
            }
            text.push_str(self.plain_text());
        }
        self.at += 1;
        Some(Cow::Owned(text))
    }

    /// What comes before the next quote, backslash or control character.
    fn plain_text(&mut self) -> &'j str {
        let text = self.text;
        let rest = &text[self.at..];
        let plain = rest.bytes().position(|byte| matches!(byte, b'"' | b'\\' | ..0x20)).unwrap_or(rest.len());
        self.at += plain;
        &rest[..plain]
    }

    fn escaped(&mut self) -> Option<char> {
        let letter = *self.text.as_bytes().get(self.at + 1)?;
        self.at += 2;
        match letter {
            b'"' | b'\\' | b'/' => Some(char::from(letter)),
            b'b' => Some('\u{8}'),
            b'f' => Some('\u{c}'),
            b'n' => Some('\n'),
            b'r' => Some('\r'),
            b't' => Some('\t'),
            b'u' => self.code_point(),
            _ => None,
        }
    }

    /// The code point after `\u`, together with the second half of a surrogate pair.
    fn code_point(&mut self) -> Option<char> {
        let first = self.code_unit()?;
        if !(0xD800..0xDC00).contains(&first) {
            return char::from_u32(first);
        }
        self.text[self.at..].starts_with("\\u").then_some(())?;
        self.at += 2;
        let second = self.code_unit().filter(|unit| (0xDC00..0xE000).contains(unit))?;
        char::from_u32(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
    }

    fn code_unit(&mut self) -> Option<u32> {
        let digits = self.text.get(self.at..self.at + 4)?;
        self.at += 4;
        digits.bytes().all(|byte| byte.is_ascii_hexdigit()).then(|| u32::from_str_radix(digits, 16).ok())?
    }
}

/// What a spelled number is; `None` when it is beyond the range of a 64-bit float.
fn number_value<'j>(spelled: &str, integer: bool) -> Option<Json<'j>> {
    if integer && let Ok(value) = spelled.parse::<i64>() {
        let within = (-LARGEST_INTEGER..=LARGEST_INTEGER).contains(&value);
        return Some(if within { Json::Integer(value) } else { Json::OtherNumber });
    }
    spelled.parse::<f64>().is_ok_and(f64::is_finite).then_some(Json::OtherNumber)
}
