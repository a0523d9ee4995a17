//! Chance that a seed brings back.

/// Numbers that look like chance.
pub struct Chance(u64);

impl Chance {
    /// The chance of a seed.
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number from `least` up to, but not, `most`.
    pub const fn between(&mut self, least: u64, most: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        least + (self.0 >> 33) % (most - least)
    }
}
