//! A paper before it is pixels or a PDF page: what is drawn on it, in points from its top left corner.

use super::fonts::{Face, Style};

/// A colour: red, green, blue.
pub(super) type Ink = [u8; 3];

pub(super) const BLACK: Ink = [30, 30, 34];
pub(super) const GREY: Ink = [105, 108, 114];
pub(super) const PALE: Ink = [205, 208, 212];
pub(super) const MIST: Ink = [241, 243, 245];
pub(super) const WHITE: Ink = [255, 255, 255];
pub(super) const PEN_BLUE: Ink = [28, 52, 128];
const SPECIMEN_RED: Ink = [176, 58, 52];

/// US Letter, in points.
pub(super) const LETTER: (f32, f32) = (612.0, 792.0);
/// The margin most papers keep.
pub(super) const MARGIN: f32 = 54.0;

/// A place on a sheet, or in a picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Spot {
    pub(super) x: f32,
    pub(super) y: f32,
}

/// The spot with these coordinates.
pub(super) const fn at(x: f32, y: f32) -> Spot {
    Spot { x, y }
}

/// A rectangle on a sheet.
#[derive(Clone, Copy, Debug)]
pub(super) struct Area {
    pub(super) left: f32,
    pub(super) top: f32,
    pub(super) width: f32,
    pub(super) height: f32,
}

/// One thing drawn on a sheet.
#[derive(Clone, Debug)]
pub(super) enum Mark {
    /// Printed text that starts at a spot on its baseline.
    Text { at: Spot, text: String, style: Style },
    /// A filled shape without dents.
    Shape { corners: Vec<Spot>, ink: Ink },
    /// A line through the spots.
    Line { through: Vec<Spot>, width: f32, ink: Ink },
}

/// One side of a paper.
#[derive(Clone, Debug)]
pub(super) struct Sheet {
    pub(super) width: f32,
    pub(super) height: f32,
    pub(super) colour: Ink,
    /// What is drawn, the lowest first.
    pub(super) marks: Vec<Mark>,
}

impl Area {
    /// Its corners, clockwise from the top left.
    pub(super) fn corners(self) -> Vec<Spot> {
        let (right, bottom) = (self.left + self.width, self.top + self.height);
        vec![at(self.left, self.top), at(right, self.top), at(right, bottom), at(self.left, bottom)]
    }
}

impl Sheet {
    pub(super) fn new((width, height): (f32, f32)) -> Self {
        Self { width, height, colour: [253, 253, 251], marks: Vec::new() }
    }

    pub(super) fn text(&mut self, at: Spot, text: &str, style: Style) {
        self.marks.push(Mark::Text { at, text: text.to_owned(), style });
    }

    /// Text that ends at the spot.
    pub(super) fn text_right(&mut self, end: Spot, text: &str, style: Style) {
        self.text(at(end.x - style.width(text), end.y), text, style);
    }

    /// Text with its middle at the spot.
    pub(super) fn text_centred(&mut self, middle: Spot, text: &str, style: Style) {
        self.text(at(middle.x - style.width(text) / 2.0, middle.y), text, style);
    }

    /// Text broken into lines no wider than `width`; gives back the baseline of the line after it.
    pub(super) fn wrapped(&mut self, start: Spot, width: f32, text: &str, style: Style) -> f32 {
        let mut baseline = start.y;
        let mut line = String::new();
        for word in text.split_whitespace() {
            let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
            if style.width(&longer) > width && !line.is_empty() {
                self.text(at(start.x, baseline), &line, style);
                baseline += style.size * 1.4;
                word.clone_into(&mut line);
            } else {
                line = longer;
            }
        }
        self.text(at(start.x, baseline), &line, style);
        baseline + style.size * 1.4
    }

    /// A small grey label with its value below.
    pub(super) fn field(&mut self, start: Spot, label: &str, value: &str) {
        self.text(start, label, Face::Sans.at(7.5).ink(GREY));
        self.text(at(start.x, start.y + 14.0), value, Face::Sans.at(11.0));
    }

    pub(super) fn line(&mut self, through: &[Spot], width: f32, ink: Ink) {
        self.marks.push(Mark::Line { through: through.to_vec(), width, ink });
    }

    /// A level hairline.
    pub(super) fn rule(&mut self, from: Spot, length: f32, ink: Ink) {
        self.line(&[from, at(from.x + length, from.y)], 0.7, ink);
    }

    pub(super) fn fill(&mut self, area: Area, ink: Ink) {
        self.marks.push(Mark::Shape { corners: area.corners(), ink });
    }

    pub(super) fn frame(&mut self, area: Area, width: f32, ink: Ink) {
        let corners = area.corners();
        for side in 0..4 {
            self.line(&[corners[side], corners[(side + 1) % 4]], width, ink);
        }
    }

    /// A rubber stamp's frame and word, climbing a little.
    pub(super) fn stamp(&mut self, middle: Spot, word: &str, style: Style) {
        let (wide, high) = (style.width(word) / 2.0, style.size / 2.0);
        let turned = |x: f32, y: f32| {
            let (sin, cos) = style.tilt.sin_cos();
            at(middle.x + x * cos + y * sin, middle.y - x * sin + y * cos)
        };
        let (x, y) = (wide + 9.0, high + 5.0);
        self.line(
            &[turned(-x, -y), turned(x, -y), turned(x, y), turned(-x, y), turned(-x, -y)],
            2.2,
            style.ink,
        );
        self.text(turned(-wide, high * 0.72), word, style);
    }

    /// The mark that keeps the paper from being misused.
    pub(super) fn specimen(&mut self) {
        let style = Face::SansBold.at(7.0).ink(SPECIMEN_RED);
        let words = if self.width < 500.0 {
            "SPECIMEN · not a real document"
        } else {
            "SPECIMEN · demonstration only, not a real document"
        };
        let end = at(self.width - 14.0, self.height - 10.0);
        self.text_right(end, words, style);
    }

    /// Puts everything of another sheet on this one, with its top left corner at the spot.
    pub(super) fn place(&mut self, other: Sheet, corner: Spot) {
        let moved = |spot: Spot| at(spot.x + corner.x, spot.y + corner.y);
        let all = |spots: Vec<Spot>| spots.into_iter().map(moved).collect();
        let area = Area { left: corner.x, top: corner.y, width: other.width, height: other.height };
        self.fill(area, other.colour);
        self.marks.extend(other.marks.into_iter().map(|mark| match mark {
            Mark::Text { at, text, style } => Mark::Text { at: moved(at), text, style },
            Mark::Shape { corners, ink } => Mark::Shape { corners: all(corners), ink },
            Mark::Line { through, width, ink } => Mark::Line { through: all(through), width, ink },
        }));
    }
}
