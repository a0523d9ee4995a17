//! How fast a claim is assessed: 20 sessions, 10 receipts, 10 bank lines; and 1,000 sessions, to see how it grows.
//! `cargo bench --package domain`

#![expect(clippy::unwrap_used, reason = "a bench may panic")]

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use domain::case::Case;
use jiff::ToSpan as _;
use jiff::civil::{Date, date};
use serde_json::{Value, json};

const FIRST: Date = date(2025, 10, 1);
/// The contract lasts so many days.
const DAYS: i64 = 250;
const CENTS: i64 = 11_250;

/// A clean claim of so many sessions; each receipt is for two of them, and each bank line for one receipt.
fn claim(sessions: i64) -> String {
    let template = include_str!("../tests/cases/scenario-01.json");
    let mut file: Value = serde_json::from_str(template).unwrap();
    let case = &mut file["case"];
    case["students"][0]["determination"]["service_lines"][0]["owed_minutes"] = json!(60_000);
    case["claim"]["sessions"] = (0..sessions).map(session).collect();
    case["claim"]["receipts"] = (0..sessions / 2).map(receipt).collect();
    case["claim"]["bank_lines"] = (0..sessions / 2).map(bank_line).collect();
    file["case"]["claim"]["submitted_on"] = json!("2026-06-29");
    file["case"]["as_of"] = json!("2026-06-30");
    file.to_string()
}

fn session(n: i64) -> Value {
    let (day, hour) = (FIRST + (n % DAYS).days(), 8 + 2 * (n / DAYS));
    json!({
        "id": format!("S{n}"), "student": "A", "service": "SLT", "provider": "P1", "date": day.to_string(),
        "start": format!("{hour:02}:00"), "end": format!("{hour:02}:45"), "setting": "INDIVIDUAL",
        "goals": ["A-G1"], "note": format!("N{n}"), "billed_cents": CENTS,
    })
}

fn receipt(n: i64) -> Value {
    let part = |n: i64| json!({ "session": format!("S{n}"), "cents": CENTS });
    json!({
        "id": format!("R{n}"), "number": format!("{n}"), "provider": "P1", "date": "2026-06-20",
        "amount_cents": 2 * CENTS, "sessions": [part(2 * n), part(2 * n + 1)],
    })
}

fn bank_line(n: i64) -> Value {
    json!({
        "id": format!("B{n}"), "kind": "BANK_STATEMENT", "account_holder": "LAN THI NGUYEN",
        "payee": "Zelle to MAYA OKAFOR SLP", "date": "2026-06-21", "amount_cents": 2 * CENTS,
        "allocations": [{ "receipt": format!("R{n}"), "cents": 2 * CENTS }],
    })
}

fn read(sessions: i64) -> Case {
    let case = domain::case::read(claim(sessions)).unwrap();
    let answer = domain::assess::assess(&case);
    assert_eq!(
        answer.totals.payable_cents,
        sessions * CENTS,
        "the claim is clean: {:?}",
        answer.sessions[0].reasons
    );
    case
}

fn assess(c: &mut Criterion) {
    let mut group = c.benchmark_group("assess");
    for sessions in [20, 1_000] {
        let case = read(sessions);
        group.throughput(Throughput::Elements(1));
        group.bench_function(format!("{sessions} sessions"), |b| b.iter(|| domain::assess::assess(&case)));
    }
    let text = claim(20);
    group.bench_function("20 sessions, read from JSON", |b| {
        b.iter_batched(
            || text.clone(),
            |text| domain::assess::assess(&domain::case::read(text).unwrap()),
            BatchSize::SmallInput,
        );
    });
    group.finish();
}

criterion_group!(benches, assess);
criterion_main!(benches);
