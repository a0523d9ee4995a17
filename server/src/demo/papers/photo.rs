//! Photos of papers on a table, a little askew, as a phone would save them.
#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "pictures are a few thousand pixels wide"
)]

use jiff::civil::Date;
use jpeg_encoder::{ColorType, Encoder};

use super::Turn;
use super::canvas::Canvas;
use super::chance::Chance;
use super::exif;
use super::sheet::{Area, Ink, Sheet, Spot, at};
use super::table_top;
use super::view::View;

/// The long and the short edge in pixels, four to three as phones have it.
const LONG: f32 = 1600.0;
const SHORT: f32 = 1200.0;
/// The gap between two sheets that lie side by side, in points.
const GAP: f32 = 16.0;
const QUALITY: u8 = 78;

/// Where things are in the picture before and after the phone turned it.
struct Frame {
    width: f32,
    height: f32,
    turned: Turn,
}

/// A photo of the sheets, side by side.
pub(super) fn take(sheets: &[Sheet], turned: Turn, on: Date, chance: &mut Chance) -> Vec<u8> {
    let wide = sheets.iter().map(|sheet| sheet.width + GAP).sum::<f32>() - GAP;
    let high = sheets.iter().map(|sheet| sheet.height).fold(0.0, f32::max);
    let (width, height) = if wide > high { (LONG, SHORT) } else { (SHORT, LONG) };
    let frame = Frame { width, height, turned };
    let (wide_pixels, high_pixels) = frame.stored();
    let mut canvas = table_top::lay(wide_pixels, high_pixels, chance);

    let scale = (width / wide).min(height / high) * chance.between(0.87, 0.91);
    let mut left = (width - wide * scale) / 2.0;
    for sheet in sheets {
        let top = (height - sheet.height * scale) / 2.0;
        let area = Area { left, top, width: sheet.width * scale, height: sheet.height * scale };
        lay_down(&mut canvas, sheet, &frame, area, chance);
        left += (sheet.width + GAP) * scale;
    }
    table_top::expose(&mut canvas, chance);
    exif::with_exif(&jpeg(&canvas), turned, on, chance)
}

/// Lays the sheet on the table: its shadow, its paper, the crease it was folded along, and what is on it.
fn lay_down(canvas: &mut Canvas, sheet: &Sheet, frame: &Frame, area: Area, chance: &mut Chance) {
    let corners = askew(area, chance);
    for (reach, strength) in [(11.0, 0.86), (7.0, 0.76), (3.5, 0.64)] {
        let shadow = corners.map(|corner| frame.store(at(corner.x + reach * 0.6, corner.y + reach)));
        let under = canvas.pixels[canvas.width / 2];
        canvas.fill(&shadow, dimmed(under, strength));
    }
    let corners = corners.map(|corner| frame.store(corner));
    canvas.fill(&corners, sheet.colour);
    let view = View::onto(corners, (sheet.width, sheet.height));
    canvas.draw(&edges_and_crease(sheet, chance), &view);
    canvas.draw(sheet, &view);
}

/// The corners of the area, a little turned and not quite square.
fn askew(area: Area, chance: &mut Chance) -> [Spot; 4] {
    let middle = at(area.left + area.width / 2.0, area.top + area.height / 2.0);
    let (sin, cos) = chance.between(-0.035, 0.035).sin_cos();
    let corners = area.corners();
    std::array::from_fn(|index| {
        let (x, y) = (corners[index].x - middle.x, corners[index].y - middle.y);
        let off = |chance: &mut Chance| chance.between(-9.0, 9.0);
        at(middle.x + x * cos - y * sin + off(chance), middle.y + x * sin + y * cos + off(chance))
    })
}

/// A sheet with nothing on it but soft edges and the line along which the paper was folded.
fn edges_and_crease(sheet: &Sheet, chance: &mut Chance) -> Sheet {
    let mut folded = Sheet::new((sheet.width, sheet.height));
    let whole = Area { left: 0.0, top: 0.0, width: sheet.width, height: sheet.height };
    folded.frame(whole, 1.2, sheet.colour);
    let y = sheet.height * chance.between(0.32, 0.36);
    for (lower, strength) in [(0.0, 0.93), (0.9, 0.97)] {
        let line = [at(1.0, y + lower), at(sheet.width - 1.0, y + lower + 0.8)];
        folded.line(&line, 0.9, dimmed(sheet.colour, strength));
    }
    folded
}

fn dimmed(ink: Ink, strength: f32) -> Ink {
    ink.map(|part| (f32::from(part) * strength) as u8)
}

fn jpeg(canvas: &Canvas) -> Vec<u8> {
    let mut bytes = Vec::new();
    let (width, height) = (canvas.width as u16, canvas.height as u16);
    Encoder::new(&mut bytes, QUALITY)
        .encode(canvas.pixels.as_flattened(), width, height, ColorType::Rgb)
        .expect("a picture of the right size can be written to memory");
    bytes
}

impl Frame {
    /// The width and height of the picture as stored.
    fn stored(&self) -> (usize, usize) {
        let (width, height) = (self.width as usize, self.height as usize);
        match self.turned {
            Turn::Upright | Turn::UpsideDown => (width, height),
            Turn::Clockwise | Turn::Counterclockwise => (height, width),
        }
    }

    /// Where a spot of the picture as read is in the picture as stored.
    fn store(&self, Spot { x, y }: Spot) -> Spot {
        match self.turned {
            Turn::Upright => at(x, y),
            Turn::Clockwise => at(y, self.width - x),
            Turn::UpsideDown => at(self.width - x, self.height - y),
            Turn::Counterclockwise => at(self.height - y, x),
        }
    }
}
