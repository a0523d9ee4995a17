//! Enums whose values are printed and read as code texts.

use thiserror::Error;

/// A text that is not one of the codes of its list.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
#[error("not one of the codes of this list")]
pub struct UnknownCode;

/// Declares an enum with the code text of each value: `code`, `ALL`, `Display`, `FromStr` and serde follow from it.
/// The values are ordered as they are declared.
macro_rules! coded {
    ($(#[$meta:meta])* pub enum $Name:ident { $($(#[$doc:meta])* $Value:ident = $code:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $Name {
            $($(#[$doc])* #[doc = concat!("`", $code, "`")] $Value),+
        }

        impl $Name {
            /// All values, in their order.
            pub const ALL: &'static [Self] = &[$(Self::$Value),+];

            /// The code text.
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$Value => $code),+
                }
            }
        }

        impl std::fmt::Display for $Name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.code())
            }
        }

        impl std::str::FromStr for $Name {
            type Err = $crate::coded::UnknownCode;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text {
                    $($code => Ok(Self::$Value),)+
                    _ => Err($crate::coded::UnknownCode),
                }
            }
        }

        impl serde::Serialize for $Name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.code())
            }
        }

        impl<'de> serde::Deserialize<'de> for $Name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <String as serde::Deserialize>::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}

pub(crate) use coded;
