//! Any bytes as a year's costs: problems or a worksheet.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(case) = domain::circuit_breaker::read(bytes) else { return };
    let worksheet = domain::circuit_breaker::worksheet(&case);
    assert_eq!(worksheet.lines.len(), case.lines.len());
});
