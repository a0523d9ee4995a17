//! What lies under the paper in a photo, and how light and the camera treat both.
#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "colours are small numbers, and pictures a few thousand pixels wide"
)]

use super::canvas::{Canvas, flood};
use super::chance::Chance;
use super::sheet::Ink;

/// Table tops people take photos on: oak, walnut, a grey desk, a green cloth.
const TABLES: [Ink; 4] = [[168, 128, 88], [110, 78, 56], [128, 132, 138], [92, 116, 104]];
/// How many pixels are lit alike.
const BLOCK: usize = 24;
/// The steps of light between the darkest and the brightest.
const LIGHTS: usize = 360;
/// How far the camera's noise reaches.
const NOISE: u8 = 11;

/// An empty table, with a grain that runs along it.
pub(super) fn lay(width: usize, height: usize, chance: &mut Chance) -> Canvas {
    let table = *chance.pick(&TABLES);
    let mut canvas = Canvas::new(width, height, table);
    let mut grain = 0.0_f32;
    for row in canvas.pixels.chunks_exact_mut(width) {
        grain = (grain + chance.between(-2.6, 2.6)).clamp(-13.0, 13.0);
        flood(row, table.map(|part| (f32::from(part) + grain) as u8));
    }
    canvas
}

/// Lets the light fall unevenly, and gives each pixel the camera's noise.
pub(super) fn expose(canvas: &mut Canvas, chance: &mut Chance) {
    let lights = lights();
    let noise: Vec<u8> = (0..8192).map(|_| (chance.bits() >> 56) as u8 % NOISE).collect();
    let (across, down) = (chance.between(-0.15, 0.15), chance.between(-0.15, 0.15));
    let width = canvas.width as f32;
    let height = canvas.height as f32;
    for (y, row) in canvas.pixels.chunks_exact_mut(canvas.width).enumerate() {
        let v = y as f32 / height - 0.5;
        let row_light = 0.88 + down * v - 0.2 * v * v + chance.between(-0.002, 0.002);
        let mut grain = noise.iter().cycle().skip(chance.below(8000) as usize);
        for (block, pixels) in row.chunks_mut(BLOCK).enumerate() {
            let u = (block * BLOCK) as f32 / width - 0.5;
            let light = row_light + across * u - 0.2 * u * u;
            let level = (light * LIGHTS as f32).clamp(0.0, LIGHTS as f32 - 1.0) as usize;
            expose_block(pixels, &lights[level], &mut grain);
        }
    }
}

/// Runs for every pixel, also in builds without optimisation: keep it short.
fn expose_block<'a>(pixels: &mut [[u8; 3]], light: &[u8; 256], grain: &mut impl Iterator<Item = &'a u8>) {
    for pixel in pixels {
        let Some(noise) = grain.next() else { return };
        pixel[0] = light[pixel[0] as usize] + noise;
        pixel[1] = light[pixel[1] as usize] + noise;
        pixel[2] = light[pixel[2] as usize] + noise;
    }
}

/// For each step of light, what becomes of each value; there is always room left for noise.
fn lights() -> Vec<[u8; 256]> {
    let top = f32::from(u8::MAX - NOISE);
    let lit =
        |step: usize, value: usize| (value as f32 * (step as f32 / LIGHTS as f32) * 1.12).min(top) as u8;
    (0..LIGHTS).map(|step| std::array::from_fn(|value| lit(step, value))).collect()
}
