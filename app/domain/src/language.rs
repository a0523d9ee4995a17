//! The ten languages of the district's page, in its order and with its labels (R14).

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Serialize};

/// A language of the portal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Language {
    /// English, the source of all texts.
    #[default]
    English,
    /// Spanish of the United States.
    Spanish,
    /// Arabic, the one language written from right to left.
    Arabic,
    /// Cabo Verdean Creole.
    CaboVerdean,
    /// Chinese in simplified characters.
    Chinese,
    /// French.
    French,
    /// Haitian Creole.
    Haitian,
    /// Portuguese of Brazil.
    Portuguese,
    /// Somali.
    Somali,
    /// Vietnamese.
    Vietnamese,
}

/// The text names no language of the portal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a language of the portal")]
pub struct UnknownLanguage;

impl Language {
    /// All ten, in the district's order.
    pub const ALL: [Self; 10] = [
        Self::English,
        Self::Spanish,
        Self::Arabic,
        Self::CaboVerdean,
        Self::Chinese,
        Self::French,
        Self::Haitian,
        Self::Portuguese,
        Self::Somali,
        Self::Vietnamese,
    ];

    /// The short code of paths, cookies, tables and `locales/` folders.
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Spanish => "es",
            Self::Arabic => "ar",
            Self::CaboVerdean => "kea",
            Self::Chinese => "zh",
            Self::French => "fr",
            Self::Haitian => "ht",
            Self::Portuguese => "pt",
            Self::Somali => "so",
            Self::Vietnamese => "vi",
        }
    }

    /// The value of the `lang` attribute (BCP 47).
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en-US",
            Self::Spanish => "es-US",
            Self::Chinese => "zh-Hans",
            Self::Portuguese => "pt-BR",
            Self::Arabic
            | Self::CaboVerdean
            | Self::French
            | Self::Haitian
            | Self::Somali
            | Self::Vietnamese => self.code(),
        }
    }

    /// The name of the language in itself, as the district writes it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Spanish => "Español",
            Self::Arabic => "العربية",
            Self::CaboVerdean => "Cabo-Verdiano",
            Self::Chinese => "中文",
            Self::French => "Français",
            Self::Haitian => "Kreyòl Ayisyen",
            Self::Portuguese => "Português",
            Self::Somali => "Soomaali",
            Self::Vietnamese => "Tiếng Việt",
        }
    }

    /// The direction of writing, for the `dir` attribute.
    pub const fn dir(self) -> &'static str {
        match self {
            Self::Arabic => "rtl",
            _ => "ltr",
        }
    }

    /// The first wish of an `Accept-Language` header that the portal speaks.
    pub fn wished(accept_language: &str) -> Option<Self> {
        accept_language
            .split(',')
            .filter_map(|wish| wish.split(';').next())
            .filter_map(|tag| tag.trim().split(['-', '_']).next())
            .find_map(|code| code.to_ascii_lowercase().parse().ok())
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;
    fn from_str(code: &str) -> Result<Self, UnknownLanguage> {
        Self::ALL.into_iter().find(|language| language.code() == code).ok_or(UnknownLanguage)
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_labels_stand_in_the_districts_order() {
        let labels = Language::ALL.map(Language::label).join(" | ");
        assert_eq!(
            labels,
            "English | Español | العربية | Cabo-Verdiano | 中文 | Français | Kreyòl Ayisyen | Português | Soomaali | Tiếng Việt"
        );
    }

    #[test]
    fn only_arabic_runs_from_right_to_left() {
        let rtl: Vec<_> = Language::ALL.into_iter().filter(|language| language.dir() == "rtl").collect();
        assert_eq!(rtl, [Language::Arabic]);
    }

    #[test]
    fn a_browser_gets_the_first_language_we_speak() {
        assert_eq!(Language::wished("de-DE,vi;q=0.8,en;q=0.5"), Some(Language::Vietnamese));
        assert_eq!(Language::wished("de"), None);
    }
}
