//! Any text in the fields that families and staff type into.
#![no_main]

use domain::draft::{TypedSession, TypedWeekly};
use domain::money::Money;
use domain::papers::{TypedBankLine, TypedReceipt};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let mut words = text.split('\n');
    let mut word = || words.next().unwrap_or_default().to_owned();
    let today = "2026-03-01".parse().expect("a day");
    if let Ok(money) = word().parse::<Money>() {
        assert_eq!(money.typed().parse(), Ok(money));
    }
    let session = TypedSession { date: word(), start: word(), end: word(), price: word(), ..TypedSession::default() };
    session.check(today);
    let weekly = TypedWeekly {
        days: word().split(',').map(str::to_owned).collect(),
        start: session.start,
        end: session.end,
        price: session.price,
        from: word(),
        to: word(),
        ..TypedWeekly::default()
    };
    let _ = weekly.sessions();
    let receipt = TypedReceipt {
        total: word(),
        date: word(),
        number: word(),
        other_pay: word(),
        other_amount: word(),
        sessions: vec![1],
    };
    receipt.check(today, &[], true);
    let line = TypedBankLine { kind: word(), holder: word(), date: word(), name: word(), amount: word(), back: word() };
    line.check(domain::papers::Photo::Front);
    domain::papers::plain_file_name(text);
});
