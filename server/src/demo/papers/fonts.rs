//! The printed letters: Noto Sans (OFL 1.1) and `DejaVu` Serif and Mono (Bitstream Vera licence), which ship
//! inside crates, so that no machine's own fonts matter.

use std::sync::LazyLock;

use ab_glyph::{Font, FontRef, GlyphId};
use unicode_normalization::UnicodeNormalization;

use super::sheet::{BLACK, Ink};

/// A typeface in one weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Face {
    Sans,
    SansBold,
    SansItalic,
    /// For numbers: it lacks some Vietnamese letters, which all the others have.
    Mono,
    Serif,
    SerifBold,
    SerifItalic,
}

/// How a piece of text is set.
#[derive(Clone, Copy, Debug)]
pub(super) struct Style {
    pub(super) face: Face,
    /// The size in points.
    pub(super) size: f32,
    pub(super) ink: Ink,
    /// The angle in radians by which the text climbs, as a stamp's does.
    pub(super) tilt: f32,
}

impl Face {
    /// The face at this size, black and level.
    pub(super) const fn at(self, size: f32) -> Style {
        Style { face: self, size, ink: BLACK, tilt: 0.0 }
    }

    /// The font file.
    pub(super) fn bytes(self) -> &'static [u8] {
        match self {
            Self::Sans => notosans::REGULAR_TTF,
            Self::SansBold => notosans::BOLD_TTF,
            Self::SansItalic => notosans::ITALIC_TTF,
            Self::Mono => dejavu::sans_mono::regular(),
            Self::Serif => dejavu::serif::regular(),
            Self::SerifBold => dejavu::serif::bold(),
            Self::SerifItalic => dejavu::serif::italic(),
        }
    }

    /// The font, read once.
    pub(super) fn font(self) -> &'static FontRef<'static> {
        static FONTS: LazyLock<[FontRef<'static>; 7]> = LazyLock::new(|| {
            use Face::{Mono, Sans, SansBold, SansItalic, Serif, SerifBold, SerifItalic};
            [Sans, SansBold, SansItalic, Mono, Serif, SerifBold, SerifItalic]
                .map(|face| FontRef::try_from_slice(face.bytes()).expect("the fonts in the crates are sound"))
        });
        &FONTS[self as usize]
    }

    /// The font's own units in one em.
    pub(super) fn units(self) -> f32 {
        self.font().units_per_em().expect("a TrueType font has units per em")
    }
}

impl Style {
    pub(super) const fn ink(self, ink: Ink) -> Self {
        Self { ink, ..self }
    }

    pub(super) const fn tilt(self, tilt: f32) -> Self {
        Self { tilt, ..self }
    }

    /// The width of the text in points.
    pub(super) fn width(self, text: &str) -> f32 {
        let font = self.face.font();
        let units: f32 = text.nfc().map(|letter| font.h_advance_unscaled(font.glyph_id(letter))).sum();
        units * self.size / self.face.units()
    }

    /// Each letter with its glyph and its distance in points from the start of the text.
    ///
    /// Accents are joined to their letters first: "e" and a loose circumflex have one glyph, which looks
    /// right.
    pub(super) fn placed(self, text: &str) -> Vec<(char, GlyphId, f32)> {
        let font = self.face.font();
        let scale = self.size / self.face.units();
        let mut along = 0.0;
        let place = |letter| {
            let glyph = font.glyph_id(letter);
            let start = along;
            along += font.h_advance_unscaled(glyph) * scale;
            (letter, glyph, start)
        };
        text.nfc().map(place).collect()
    }
}
