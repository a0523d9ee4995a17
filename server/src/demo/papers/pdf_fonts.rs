//! Fonts inside a PDF: cut down to the letters used, with a map back to text so that it can be searched and
//! copied.

use std::collections::BTreeMap;

use ab_glyph::{Font, GlyphId};
use pdf_writer::types::{CidFontType, FontFlags, SystemInfo, UnicodeCmap};
use pdf_writer::{Name, Pdf, Rect, Ref, Str};
use subsetter::GlyphRemapper;

use super::fonts::Face;

const SYSTEM: SystemInfo<'static> =
    SystemInfo { registry: Str(b"Adobe"), ordering: Str(b"Identity"), supplement: 0 };

/// A font with the letters that were used of it so far.
pub(super) struct FontInUse {
    face: Face,
    glyphs: GlyphRemapper,
    /// For each new glyph number, its old one and its letter.
    letters: BTreeMap<u16, (GlyphId, char)>,
}

impl FontInUse {
    pub(super) fn new(face: Face) -> Self {
        Self { face, glyphs: GlyphRemapper::new(), letters: BTreeMap::new() }
    }

    /// The text as glyph numbers of the cut-down font.
    pub(super) fn encode(&mut self, text: &str) -> Vec<u8> {
        let placed = self.face.at(1.0).placed(text);
        let mut bytes = Vec::with_capacity(placed.len() * 2);
        for (letter, glyph, _) in placed {
            let number = self.glyphs.remap(glyph.0);
            self.letters.insert(number, (glyph, letter));
            bytes.extend_from_slice(&number.to_be_bytes());
        }
        bytes
    }

    /// Writes the font's five parts and gives back the first.
    pub(super) fn write(&self, pdf: &mut Pdf, mut next: impl FnMut() -> Ref) -> Ref {
        let [font, cid, descriptor, file, map] = std::array::from_fn(|_| next());
        let name = format!("SPECMN+{:?}", self.face);
        let name = Name(name.as_bytes());
        pdf.type0_font(font)
            .base_font(name)
            .encoding_predefined(Name(b"Identity-H"))
            .descendant_font(cid)
            .to_unicode(map);
        self.write_widths(pdf, cid, descriptor, name);
        self.write_descriptor(pdf, descriptor, file, name);

        let cut =
            subsetter::subset(self.face.bytes(), 0, &self.glyphs).expect("the crates' fonts can be cut");
        pdf.stream(file, &cut);
        let mut cmap = UnicodeCmap::new(Name(b"Letters"), SYSTEM);
        for (number, (_, letter)) in &self.letters {
            cmap.pair(*number, *letter);
        }
        pdf.cmap(map, &cmap.finish());
        font
    }

    fn write_widths(&self, pdf: &mut Pdf, cid: Ref, descriptor: Ref, name: Name<'_>) {
        let mut font = pdf.cid_font(cid);
        font.subtype(CidFontType::Type2)
            .base_font(name)
            .system_info(SYSTEM)
            .font_descriptor(descriptor)
            .default_width(0.0)
            .cid_to_gid_map_predefined(Name(b"Identity"));
        let mut widths = font.widths();
        for (number, (glyph, _)) in &self.letters {
            widths.consecutive(*number, [self.thousandths(self.face.font().h_advance_unscaled(*glyph))]);
        }
    }

    fn write_descriptor(&self, pdf: &mut Pdf, descriptor: Ref, file: Ref, name: Name<'_>) {
        let font = self.face.font();
        let (ascent, descent) =
            (self.thousandths(font.ascent_unscaled()), self.thousandths(font.descent_unscaled()));
        pdf.font_descriptor(descriptor)
            .name(name)
            .flags(FontFlags::SYMBOLIC)
            .bbox(Rect::new(-200.0, descent, 1600.0, ascent))
            .italic_angle(0.0)
            .ascent(ascent)
            .descent(descent)
            .cap_height(714.0)
            .stem_v(80.0)
            .font_file2(file);
    }

    /// Font units as thousandths of an em, which is how PDF measures.
    fn thousandths(&self, units: f32) -> f32 {
        units * 1000.0 / self.face.units()
    }
}
