//! Handwriting: strokes that lean and wobble a little, with the accents that Vietnamese, French or Portuguese
//! need.

use unicode_normalization::UnicodeNormalization;

use super::chance::Chance;
use super::pen_strokes::STROKES;
use super::sheet::{Ink, PEN_BLUE, Sheet, Spot, at};

/// The height of a capital letter in the strokes' own units.
const CAPITAL: f32 = 21.0;
/// The line that letters stand on, in the strokes' own units.
const BASELINE: f32 = 9.0;

/// One person's pen and way of writing.
#[derive(Clone, Copy)]
pub(super) struct Pen {
    /// The height of a capital letter in points.
    pub(super) size: f32,
    pub(super) width: f32,
    pub(super) ink: Ink,
    pub(super) lean: f32,
}

/// A stroke in the strokes' own units, from the left edge of its letter and the line it stands on.
type Stroke = Vec<Spot>;

impl Pen {
    /// A blue ballpoint that writes capitals this high.
    pub(super) const fn ballpoint(size: f32) -> Self {
        Self { size, width: 0.95, ink: PEN_BLUE, lean: 0.06 }
    }

    /// Writes the words from a spot on the line; gives back where the pen ends.
    pub(super) fn write(self, sheet: &mut Sheet, start: Spot, words: &str, chance: &mut Chance) -> f32 {
        let scale = self.size / CAPITAL;
        let mut along = start.x;
        for (letter, accents) in letters(words) {
            let (width, mut strokes) = glyph(letter);
            strokes.extend(accents.into_iter().filter_map(|accent| accent_stroke(accent, letter, width)));
            let lift = chance.between(-0.6, 0.6);
            for stroke in strokes {
                let through: Vec<Spot> = stroke
                    .into_iter()
                    .map(|spot| {
                        let (x, y) = (spot.x - spot.y * self.lean, spot.y + lift);
                        let wobble = chance.between(-0.22, 0.22);
                        at(along + (x + wobble) * scale, start.y + (y + wobble) * scale)
                    })
                    .collect();
                sheet.line(&through, self.width, self.ink);
            }
            along += width * scale;
        }
        along
    }

    /// How far the words reach.
    pub(super) fn length(self, words: &str) -> f32 {
        letters(words).iter().map(|(letter, _)| glyph(*letter).0).sum::<f32>() * self.size / CAPITAL
    }

    /// The pen, writing smaller if the words need it to stay within this length.
    pub(super) fn fit(self, words: &str, room: f32) -> Self {
        let shrunk = (room / self.length(words).max(1.0)).min(1.0);
        Self { size: self.size * shrunk, width: self.width * shrunk.sqrt(), ..self }
    }

    /// Signs: the name, without what follows a comma, in a hurry and with a flourish below it.
    pub(super) fn sign(self, sheet: &mut Sheet, start: Spot, name: &str, chance: &mut Chance) {
        let name = name.split(',').next().unwrap_or(name);
        let hurried = Self { lean: 0.35, width: self.width * 1.25, ..self };
        let end = hurried.write(sheet, start, name, chance);
        let mut through = Vec::new();
        for step in 0..14_u8 {
            let part = f32::from(step) / 13.0;
            let x = end - (end - start.x) * 0.8 * (1.0 - part);
            let y = start.y + self.size * (0.42 - 0.3 * part + 0.08 * (part * 9.0).sin());
            through.push(at(x + self.size * part, y));
        }
        sheet.line(&through, 1.0, self.ink);
    }
}

/// The plain letters, each with the accents that go on it.
fn letters(words: &str) -> Vec<(char, Vec<char>)> {
    let mut letters: Vec<(char, Vec<char>)> = Vec::new();
    for letter in words.nfd() {
        match (letter, letters.last_mut()) {
            ('\u{300}'..='\u{36F}', Some((_, accents))) => accents.push(letter),
            ('đ', _) => letters.push(('d', vec!['\u{335}'])),
            ('Đ', _) => letters.push(('D', vec!['\u{335}'])),
            ('–' | '—', _) => letters.push(('-', vec![])),
            ('’', _) => letters.push(('\'', vec![])),
            _ => letters.push((letter, vec![])),
        }
    }
    letters
}

/// A letter's width and strokes; a letter the hand does not know is left out.
fn glyph(letter: char) -> (f32, Vec<Stroke>) {
    let index = (letter as usize).wrapping_sub(0x20);
    let Some(line) = STROKES.get(index) else { return (0.0, vec![]) };
    let units = |byte: u8| f32::from(byte) - f32::from(b'R');
    let bytes = line.as_bytes();
    let left = units(bytes[0]);
    let strokes = bytes[2..]
        .chunks_exact(2)
        .collect::<Vec<_>>()
        .split(|pair| *pair == b" R")
        .map(|pairs| pairs.iter().map(|pair| at(units(pair[0]) - left, units(pair[1]) - BASELINE)).collect())
        .filter(|stroke: &Stroke| !stroke.is_empty())
        .collect();
    (units(bytes[1]) - left, strokes)
}

/// The stroke of an accent over, under or through a letter of this width.
fn accent_stroke(accent: char, letter: char, width: f32) -> Option<Stroke> {
    let tall = letter.is_uppercase() || "bdfhklt".contains(letter);
    let (middle, top) = (width / 2.0 + 1.5, if tall { -CAPITAL } else { -CAPITAL * 0.5 });
    let over = |spots: &[(f32, f32)]| spots.iter().map(|(x, y)| at(middle + x, top + y)).collect();
    let stroke = match accent {
        '\u{300}' => over(&[(-2.0, -7.5), (1.5, -4.0)]),
        '\u{301}' => over(&[(2.5, -8.5), (-0.5, -4.5)]),
        '\u{302}' => over(&[(-3.5, -2.0), (0.0, -5.0), (3.0, -2.0)]),
        '\u{303}' => over(&[(-4.0, -4.5), (-2.0, -6.5), (1.0, -4.5), (3.5, -6.5)]),
        '\u{306}' => over(&[(-3.5, -5.0), (-1.5, -2.5), (1.5, -2.5), (3.5, -5.0)]),
        '\u{308}' => over(&[(-2.5, -4.0), (-2.0, -4.0), (2.0, -4.0), (2.5, -4.0)]),
        '\u{309}' => over(&[(-1.5, -8.5), (1.0, -9.0), (1.5, -7.0), (-0.5, -5.5), (-0.5, -4.5)]),
        '\u{31B}' => vec![at(width - 3.0, top + 1.5), at(width, top), at(width, top - 2.5)],
        '\u{323}' => vec![at(middle - 2.0, 4.5), at(middle - 1.2, 4.6)],
        '\u{327}' => vec![at(middle - 2.0, 0.5), at(middle - 0.5, 2.5), at(middle - 3.0, 4.0)],
        '\u{335}' => vec![at(middle - 1.0, -CAPITAL * 0.72), at(middle + 7.0, -CAPITAL * 0.75)],
        _ => return None,
    };
    Some(stroke)
}
