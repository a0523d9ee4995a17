//! The invariants of FORMAT §12, held against random cases.
//!
//! - `cases`, `worksheets` – generators of valid cases
//! - `paying` (I1–I5), `documents` (I6), `order` (I7), `shares` (I10, I11), `reading` (what is read is what was written),
//!   `matching` (what is proposed is accepted)

#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod cases;
mod documents;
mod matching;
mod order;
mod paying;
mod reading;
mod shares;
mod worksheets;

use proptest::test_runner::{Config, RngAlgorithm};

/// So many random cases, from a generator of random numbers that is quick in a debug build.
fn random_cases(cases: u32) -> Config {
    Config { rng_algorithm: RngAlgorithm::XorShift, ..Config::with_cases(cases) }
}
