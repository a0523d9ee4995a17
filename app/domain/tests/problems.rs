//! Files with problems: each is found, named, and pointed at (FORMAT §1, §4, §9.2).

#![expect(clippy::unwrap_used, reason = "a test may panic")]

use domain::case::Problem;
use serde_json::{Value, json};

/// A case with one session, without problems.
fn case() -> Value {
    json!({
        "as_of": "2025-12-01",
        "students": [{ "id": "A", "iep": null, "goals": ["G1"], "guardians": [], "determination": null }],
        "providers": [{ "id": "P1", "name": "Maya Okafor", "roles": ["SLP"] }],
        "claim": { "id": "C", "sessions": [
            { "id": "S1", "student": "A", "provider": "P1", "service": "SLT", "date": "2025-10-07", "billed_cents": 100 },
        ] },
    })
}

/// The case with another value at a pointer, whose member is added when it is not there.
fn case_with(pointer: &str, value: Value) -> String {
    let mut case = case();
    let (parent, member) = pointer.rsplit_once('/').unwrap();
    match case.pointer_mut(parent).unwrap() {
        Value::Object(members) => drop(members.insert(member.replace("~1", "/"), value)),
        items => items[member.parse::<usize>().unwrap()] = value,
    }
    json!({ "case": case }).to_string()
}

/// The problems of a file, as pointer and code.
fn problems(file: impl AsRef<[u8]>) -> Vec<(String, String)> {
    let told = |problem: Problem| (problem.pointer, problem.code.to_string());
    domain::case::read(file).err().unwrap_or_default().into_iter().map(told).collect()
}

#[track_caller]
fn has_problem(file: impl AsRef<[u8]>, pointer: &str, code: &str) {
    assert_eq!(problems(file), [(pointer.to_owned(), code.to_owned())]);
}

#[test]
fn a_case_without_problems_is_read() {
    assert_eq!(problems(json!({ "title": "other members do not matter", "case": case() }).to_string()), []);
}

#[test]
fn a_file_is_json_in_utf_8() {
    for file in
        ["", "{", "{\"case\": NaN}", "\u{feff}{\"case\": {}}", r#"{"title": "\ud800"}"#, r#"{"n": 1e999}"#]
    {
        has_problem(file, "", "NOT_JSON");
    }
    has_problem(b"{\"title\": \"\xff\"}", "", "NOT_JSON");
}

#[test]
fn a_file_without_a_case_has_none() {
    for file in ["[]", "null", "{}", r#"{"cb_case": {}}"#] {
        has_problem(file, "", "NO_CASE");
    }
    has_problem(r#"{"case": null}"#, "", "WRONG_TYPE");
}

#[test]
fn of_a_repeated_member_the_last_counts() {
    let case = case().to_string();
    assert_eq!(problems(format!(r#"{{"case": 1, "case": {case}}}"#)), []);
    has_problem(format!(r#"{{"case": {case}, "case": 1}}"#), "", "WRONG_TYPE");
}

#[test]
fn an_unknown_field_is_pointed_at() {
    has_problem(case_with("/claim/a~1b", json!(1)), "/claim/a~1b", "UNKNOWN_FIELD");
    has_problem(case_with("/claim/a~", json!(1)), "/claim/a~0", "UNKNOWN_FIELD");
}

#[test]
fn an_integer_is_written_as_one() {
    let price = "/claim/sessions/0/billed_cents";
    for value in ["150.0", "1e2", "9007199254740992", "-0.0", "\"100\"", "null", "true"] {
        has_problem(case_with(price, json!(424_242)).replace("424242", value), price, "WRONG_TYPE");
    }
    assert_eq!(problems(case_with(price, json!(424_242)).replace("424242", "-0")), []);
    has_problem(case_with(price, json!(-1)), price, "NEGATIVE_AMOUNT");
    has_problem(case_with(price, json!(1_000_000_001)), price, "OUT_OF_RANGE");
}

#[test]
fn a_date_is_a_day_within_its_years() {
    let date = "/claim/sessions/0/date";
    for (value, code) in [
        ("2025-02-29", "MALFORMED_DATE"),
        ("0000-01-01", "MALFORMED_DATE"),
        ("07.10.2025", "MALFORMED_DATE"),
        ("2006-12-31", "OUT_OF_RANGE"),
        ("2100-01-01", "OUT_OF_RANGE"),
    ] {
        has_problem(case_with(date, json!(value)), date, code);
    }
}

#[test]
fn a_text_says_something_and_is_not_too_long() {
    let name = "/providers/0/name";
    has_problem(case_with(name, json!(" *** ")), name, "EMPTY_TEXT");
    has_problem(case_with(name, json!("é".repeat(201))), name, "OUT_OF_RANGE");
    assert_eq!(problems(case_with(name, json!("é".repeat(200)))), []);
}

#[test]
fn a_list_of_the_wrong_length_is_not_read_further() {
    has_problem(case_with("/students", json!([])), "/students", "OUT_OF_RANGE");
    let days = json!({ "stage_days": [-1, "x"] });
    has_problem(case_with("/settings", days), "/settings/stage_days", "OUT_OF_RANGE");
}

#[test]
fn a_malformed_code_of_the_catalog_is_not_read_further() {
    let catalog = json!({ "services": { "a/b": { "cost_group": 5 } } });
    has_problem(case_with("/catalog", catalog), "/catalog/services/a~1b", "MALFORMED_ID");
}

#[test]
fn the_default_of_a_fixed_supervisor_rule_contradicts_it() {
    let catalog = json!({ "roles": { "RBT": { "license_kinds": [] } } });
    has_problem(
        case_with("/catalog", catalog),
        "/catalog/roles/RBT/supervisor_required",
        "SUPERVISOR_RULE_FIXED",
    );
}

#[test]
fn a_cost_line_of_no_kind_has_no_other_problem() {
    let read = |line: Value| {
        let case = json!({
            "fiscal_year": 2026, "claiming_district": "BOSTON", "parameters": {}, "students": [], "lines": [line],
        });
        let problems = domain::circuit_breaker::read(json!({ "cb_case": case }).to_string()).unwrap_err();
        problems
            .into_iter()
            .map(|problem| format!("{} {}", problem.pointer, problem.code))
            .collect::<Vec<_>>()
    };
    assert_eq!(read(json!({ "id": 5, "extra": 1 })), ["/lines/0/kind MISSING_FIELD"]);
    assert_eq!(read(json!({ "id": 5, "kind": "GIFT" })), ["/lines/0/kind NOT_ALLOWED_VALUE"]);
    assert_eq!(read(json!({ "id": 5, "kind": null })), ["/lines/0/kind WRONG_TYPE"]);
}
