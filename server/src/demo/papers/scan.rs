//! Clean PNGs: what a scanner makes, or a screenshot of a PDF with its pages one below the other.
#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "sheets are some hundred points wide"
)]

use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder};

use super::canvas::Canvas;
use super::sheet::{Area, Ink, Sheet, at};
use super::view::View;

/// 150 dots to the inch.
const SCALE: f32 = 150.0 / 72.0;
/// The gap between two pages, in points.
const GAP: f32 = 14.0;
const BEHIND: Ink = [206, 208, 211];

/// The sheets as one picture.
pub(super) fn scan(sheets: &[Sheet]) -> Vec<u8> {
    let wide = sheets.iter().map(|sheet| sheet.width).fold(0.0, f32::max) * SCALE;
    let high = (sheets.iter().map(|sheet| sheet.height + GAP).sum::<f32>() - GAP) * SCALE;
    let mut canvas = Canvas::new(wide.round() as usize, high.round() as usize, BEHIND);
    let mut top = 0.0;
    for sheet in sheets {
        let view = View::flat(SCALE, at(0.0, top));
        let page = Area { left: 0.0, top, width: sheet.width * SCALE, height: sheet.height * SCALE };
        canvas.fill(&page.corners(), sheet.colour);
        canvas.draw(sheet, &view);
        top += (sheet.height + GAP) * SCALE;
    }
    png(&canvas)
}

fn png(canvas: &Canvas) -> Vec<u8> {
    let mut bytes = Vec::new();
    let (width, height) = (canvas.width as u32, canvas.height as u32);
    PngEncoder::new_with_quality(&mut bytes, CompressionType::Fast, FilterType::Up)
        .write_image(canvas.pixels.as_flattened(), width, height, ExtendedColorType::Rgb8)
        .expect("a picture of the right size can be written to memory");
    bytes
}
