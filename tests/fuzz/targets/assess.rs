//! Any bytes as a case: problems or an answer, and the answer's cents add up.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(case) = domain::case::read(bytes) else { return };
    let answer = domain::assess::assess(&case);
    for session in &answer.sessions {
        let parts = session.payable_cents + session.returned_cents + session.held_cents + session.denied_cents;
        assert_eq!(session.billed_cents, parts);
    }
});
