//! Why an approved line waits beside the next batch.

use core::fmt;
use core::str::FromStr;

/// Why the money of a line is set aside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Aside {
    /// The family has not said how it wants to be paid.
    NoMethod,
    /// The payee has no name.
    NoName,
    /// Street, city or state is missing.
    NoAddress,
    /// The ZIP code is not five digits.
    NoZip,
    /// The vendor number is not made of digits.
    NoVendor,
    /// The payee is no guardian of the case.
    NotGuardian,
    /// An earlier payment came back; the family must confirm its details.
    CameBack,
    /// Finance set it aside, with a reason of its own.
    ByHand(String),
}

const BY_HAND: &str = "BY_HAND ";

impl Aside {
    const CODED: [(&'static str, Self); 7] = [
        ("NO_METHOD", Self::NoMethod),
        ("NO_NAME", Self::NoName),
        ("NO_ADDRESS", Self::NoAddress),
        ("NO_ZIP", Self::NoZip),
        ("NO_VENDOR", Self::NoVendor),
        ("NOT_GUARDIAN", Self::NotGuardian),
        ("CAME_BACK", Self::CameBack),
    ];

    /// Whether the family ends it by confirming how it wants to be paid.
    pub const fn ends_with_details(&self) -> bool {
        !matches!(self, Self::ByHand(_))
    }

    /// Whether finance may put the line back before the family has answered.
    pub const fn ends_by_hand(&self) -> bool {
        !matches!(self, Self::CameBack)
    }
}

impl FromStr for Aside {
    type Err = core::convert::Infallible;

    /// Reads the column. A text of another make is a reason given by hand.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let coded = Self::CODED.into_iter().find(|(code, _)| *code == text).map(|(_, aside)| aside);
        Ok(coded.unwrap_or_else(|| Self::ByHand(text.strip_prefix(BY_HAND).unwrap_or(text).to_owned())))
    }
}

impl fmt::Display for Aside {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match Self::CODED.iter().find(|(_, aside)| aside == self) {
            Some((code, _)) => f.write_str(code),
            None => match self {
                Self::ByHand(why) => write!(f, "{BY_HAND}{why}"),
                _ => Ok(()),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_given_by_hand_never_reads_as_one_of_ours() {
        for aside in Aside::CODED.map(|(_, aside)| aside) {
            assert_eq!(aside.to_string().parse(), Ok(aside));
        }
        let mean = Aside::ByHand("CAME_BACK".into());
        assert_eq!(mean.to_string().parse(), Ok(mean));
    }
}
