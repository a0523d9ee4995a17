//! Any bytes as a file of the district's facts, or of the City's answers.
#![no_main]

use libfuzzer_sys::fuzz_target;
use server::imports::{Kind, confirmations, flaws};

fuzz_target!(|bytes: &[u8]| {
    let Some((first, file)) = bytes.split_first() else { return };
    match Kind::ALL.get(usize::from(first % 10)) {
        Some(kind) => {
            flaws(*kind, file);
        }
        None => {
            let _ = confirmations::parse_confirmations(file);
        }
    }
});
