//! Every example of FORMAT §13, compared member by member.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

#[test]
fn every_example_comes_out_as_expected() {
    let mut examples = examples();
    examples.sort();
    assert!(examples.len() > 70, "the examples are in tests/cases");
    let wrong: Vec<String> = examples.iter().filter_map(|path| difference_in(path)).collect();
    assert!(wrong.is_empty(), "{} of {} examples differ:\n{}", wrong.len(), examples.len(), wrong.join("\n"));
}

fn examples() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect()
}

/// What an example comes out as.
fn answer(file: &str, is_worksheet: bool) -> Value {
    if is_worksheet {
        match domain::circuit_breaker::read(file) {
            Ok(case) => json!({ "worksheet": domain::circuit_breaker::worksheet(&case) }),
            Err(problems) => json!({ "problems": problems }),
        }
    } else {
        match domain::case::read(file) {
            Ok(case) => json!({ "assessment": domain::assess::assess(&case) }),
            Err(problems) => json!({ "problems": problems }),
        }
    }
}

fn difference_in(path: &Path) -> Option<String> {
    let name = path.file_name().unwrap().to_string_lossy();
    let file = fs::read_to_string(path).unwrap();
    let example: Value = serde_json::from_str(&file).unwrap();
    let answer = answer(&file, name.contains("cb"));
    let difference = first_difference(&answer, &example["expected"])?;
    Some(format!("{name}{difference}"))
}

/// The first place where two values differ, as a pointer and the two.
fn first_difference(found: &Value, expected: &Value) -> Option<String> {
    match (found, expected) {
        (Value::Object(a), Value::Object(b)) if a.keys().eq(b.keys()) => {
            a.iter().find_map(|(key, value)| Some(format!("/{key}{}", first_difference(value, &b[key])?)))
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            let mut items = a.iter().zip(b).enumerate();
            items.find_map(|(index, (a, b))| Some(format!("/{index}{}", first_difference(a, b)?)))
        }
        _ if found == expected => None,
        _ => Some(format!(": found {found}, expected {expected}")),
    }
}
