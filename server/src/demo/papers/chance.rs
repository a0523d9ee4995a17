//! Chance that repeats itself: a small seeded generator (`SplitMix64`), so that a paper has the same bytes
//! each time.

/// A source of chance that gives the same run of numbers for the same seed.
pub(super) struct Chance(u64);

impl Chance {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed ^ 0x5EED_0F9A_9E25)
    }

    /// The next 64 bits.
    pub(super) fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A whole number below `end`.
    pub(super) fn below(&mut self, end: u32) -> u32 {
        let high = u32::try_from(self.bits() >> 32).expect("the upper half of 64 bits fits in 32");
        high % end
    }

    /// A number between the two.
    pub(super) fn between(&mut self, low: f32, high: f32) -> f32 {
        let sixteen_bits = u16::try_from(self.bits() >> 48).expect("the upper quarter of 64 bits fits in 16");
        low + (high - low) * f32::from(sixteen_bits) / f32::from(u16::MAX)
    }

    /// One of the things offered.
    pub(super) fn pick<'a, T>(&mut self, things: &'a [T]) -> &'a T {
        let count = u32::try_from(things.len()).expect("short lists only");
        &things[self.below(count) as usize]
    }

    /// A run of decimal digits.
    pub(super) fn digits(&mut self, count: usize) -> String {
        (0..count).map(|_| char::from(b'0' + self.bits().to_le_bytes()[7] % 10)).collect()
    }
}
