//! Pixels, and how the marks of a sheet become them.
#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "pictures are a few thousand pixels wide, and spots are cut to the picture first"
)]

use ab_glyph::{Font, GlyphId, OutlineCurve};
use ab_glyph_rasterizer::{Rasterizer, point};

use super::fonts::Style;
use super::sheet::{Ink, Mark, Sheet, Spot, at};
use super::view::View;

/// A picture in the making.
pub(super) struct Canvas {
    pub(super) width: usize,
    pub(super) height: usize,
    pub(super) pixels: Vec<[u8; 3]>,
}

/// A piece of an outline, already in pixels.
enum Curve {
    Line([Spot; 2]),
    Quad([Spot; 3]),
    Cubic([Spot; 4]),
}

impl Canvas {
    pub(super) fn new(width: usize, height: usize, ink: Ink) -> Self {
        let mut pixels = vec![[0; 3]; width * height];
        flood(&mut pixels, ink);
        Self { width, height, pixels }
    }

    /// Draws the sheet as it is seen.
    pub(super) fn draw(&mut self, sheet: &Sheet, view: &View) {
        for mark in &sheet.marks {
            match mark {
                Mark::Text { at, text, style } => self.text(*at, text, *style, view),
                Mark::Shape { corners, ink } => {
                    let corners: Vec<Spot> = corners.iter().map(|spot| view.see(*spot)).collect();
                    self.fill(&corners, *ink);
                    self.soften(&corners, *ink);
                }
                Mark::Line { through, width, ink } => self.line(through, *width, *ink, view),
            }
        }
    }

    /// Fills a shape without dents, row by row: for paper and the like, which is large and needs no soft
    /// edge.
    pub(super) fn fill(&mut self, corners: &[Spot], ink: Ink) {
        let (low, high) = reach(corners.iter().map(|spot| spot.y));
        let rows = (low.max(0.0).round() as usize)..(high.clamp(0.0, self.height as f32).round() as usize);
        for row in rows {
            let middle = row as f32 + 0.5;
            let crossings = (0..corners.len()).filter_map(|index| {
                let (from, to) = (corners[index], corners[(index + 1) % corners.len()]);
                let crosses = (from.y <= middle) != (to.y <= middle);
                crosses.then(|| from.x + (middle - from.y) / (to.y - from.y) * (to.x - from.x))
            });
            let (left, right) = reach(crossings);
            let left = left.clamp(0.0, self.width as f32).round() as usize;
            let right = right.clamp(0.0, self.width as f32).round() as usize;
            if left < right {
                flood(&mut self.pixels[row * self.width..][left..right], ink);
            }
        }
    }

    /// Draws along the shape's sides, which smooths the steps that filling by rows leaves on slanted ones.
    fn soften(&mut self, corners: &[Spot], ink: Ink) {
        let as_seen = View::flat(1.0, at(0.0, 0.0));
        for (index, from) in corners.iter().enumerate() {
            let to = corners[(index + 1) % corners.len()];
            if from.x.to_bits() != to.x.to_bits() && from.y.to_bits() != to.y.to_bits() {
                self.line(&[*from, to], 1.4, ink, &as_seen);
            }
        }
    }

    fn text(&mut self, start: Spot, text: &str, style: Style, view: &View) {
        for (_, glyph, along) in style.placed(text) {
            let curves = outline(glyph, start, along, style, view);
            self.ink(&curves, style.ink);
        }
    }

    /// A pen's line: each piece is a bar that reaches a little over its ends, so that corners close.
    fn line(&mut self, through: &[Spot], width: f32, ink: Ink, view: &View) {
        let half = width / 2.0;
        let mut curves = Vec::new();
        for pair in through.windows(2) {
            let (from, to) = (pair[0], pair[1]);
            let length = (to.x - from.x).hypot(to.y - from.y).max(0.01);
            let (x, y) = ((to.x - from.x) / length * half, (to.y - from.y) / length * half);
            let bar = [
                at(from.x - x * 0.7 - y, from.y - y * 0.7 + x),
                at(to.x + x * 0.7 - y, to.y + y * 0.7 + x),
                at(to.x + x * 0.7 + y, to.y + y * 0.7 - x),
                at(from.x - x * 0.7 + y, from.y - y * 0.7 - x),
            ]
            .map(|spot| view.see(spot));
            curves.extend((0..4).map(|side| Curve::Line([bar[side], bar[(side + 1) % 4]])));
        }
        self.ink(&curves, ink);
    }

    /// Inks what the curves enclose, with soft edges.
    fn ink(&mut self, curves: &[Curve], ink: Ink) {
        let spots = || curves.iter().flat_map(Curve::spots);
        let ((left, right), (top, bottom)) = (reach(spots().map(|s| s.x)), reach(spots().map(|s| s.y)));
        let inside = left >= 0.0 && top >= 0.0 && right < self.width as f32 && bottom < self.height as f32;
        if curves.is_empty() || !inside {
            return;
        }
        let (left, top) = (left.floor(), top.floor());
        let mut rasterizer = Rasterizer::new((right - left) as usize + 2, (bottom - top) as usize + 2);
        for curve in curves {
            curve.trace(&mut rasterizer, left, top);
        }
        let start = top as usize * self.width + left as usize;
        let (stride, pixels) = (self.width, &mut self.pixels);
        rasterizer.for_each_pixel_2d(|x, y, cover| {
            if cover > 0.02
                && let Some(pixel) = pixels.get_mut(start + y as usize * stride + x as usize)
            {
                *pixel = mixed(*pixel, ink, (cover.min(1.0) * 256.0) as i32);
            }
        });
    }
}

impl Curve {
    fn spots(&self) -> &[Spot] {
        match self {
            Self::Line(spots) => spots,
            Self::Quad(spots) => spots,
            Self::Cubic(spots) => spots,
        }
    }

    fn trace(&self, rasterizer: &mut Rasterizer, left: f32, top: f32) {
        let place = |spot: &Spot| point(spot.x - left, spot.y - top);
        match self {
            Self::Line([a, b]) => rasterizer.draw_line(place(a), place(b)),
            Self::Quad([a, b, c]) => rasterizer.draw_quad(place(a), place(b), place(c)),
            Self::Cubic([a, b, c, d]) => rasterizer.draw_cubic(place(a), place(b), place(c), place(d)),
        }
    }
}

/// Fills the pixels by copying ever longer runs: much faster than one by one in builds without optimisation.
pub(super) fn flood(pixels: &mut [[u8; 3]], ink: Ink) {
    let mut done = pixels.len().min(16);
    pixels[..done].fill(ink);
    while done < pixels.len() {
        let next = done.min(pixels.len() - done);
        pixels.copy_within(..next, done);
        done += next;
    }
}

/// A glyph's outline as it is seen.
fn outline(glyph: GlyphId, start: Spot, along: f32, style: Style, view: &View) -> Vec<Curve> {
    let scale = style.size / style.face.units();
    let (sin, cos) = style.tilt.sin_cos();
    let place = |spot: ab_glyph::Point| {
        let (x, y) = (along + spot.x * scale, spot.y * scale);
        view.see(at(start.x + x * cos - y * sin, start.y - x * sin - y * cos))
    };
    let curves = style.face.font().outline(glyph).map(|outline| outline.curves).unwrap_or_default();
    let seen = |curve| match curve {
        OutlineCurve::Line(a, b) => Curve::Line([place(a), place(b)]),
        OutlineCurve::Quad(a, b, c) => Curve::Quad([place(a), place(b), place(c)]),
        OutlineCurve::Cubic(a, b, c, d) => Curve::Cubic([place(a), place(b), place(c), place(d)]),
    };
    curves.into_iter().map(seen).collect()
}

/// The least and the greatest of the numbers.
fn reach(numbers: impl Iterator<Item = f32>) -> (f32, f32) {
    numbers
        .fold((f32::INFINITY, f32::NEG_INFINITY), |(low, high), number| (low.min(number), high.max(number)))
}

/// The old colour with `cover` 256ths of ink on it.
fn mixed(old: Ink, ink: Ink, cover: i32) -> Ink {
    let mix = |old: u8, new: u8| (i32::from(old) + (i32::from(new) - i32::from(old)) * cover / 256) as u8;
    [mix(old[0], ink[0]), mix(old[1], ink[1]), mix(old[2], ink[2])]
}
