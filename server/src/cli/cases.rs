//! `portal assess` and `portal circuit-breaker`: case files in, JSON out.

use std::ffi::OsStr;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use serde_json::{Map, Value, json};

/// Which rules answer.
#[derive(Clone, Copy, Debug)]
pub enum Rules {
    /// How much of a claim can be paid.
    Assessment,
    /// The state's share of a year's costs.
    CircuitBreaker,
}

/// Prints an answer for each file: one alone as it is, several line by line with their names.
pub fn run(rules: Rules, given: &[PathBuf]) -> Result<ExitCode> {
    let files = files(given)?;
    let alone = given.len() == 1 && !given[0].is_dir();
    let mut out = std::io::stdout().lock();
    let mut good = true;
    for file in &files {
        let mut answer = answer(rules, &bytes(file)?);
        good &= !answer.contains_key("problems");
        if !alone {
            let name = file.file_name().map(OsStr::to_string_lossy).unwrap_or_default();
            answer.insert("file".to_owned(), Value::from(name));
        }
        writeln!(out, "{}", Value::Object(answer))?;
    }
    Ok(if good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The files, and those of the folders, in the order of their names.
fn files(given: &[PathBuf]) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for path in given {
        if path.is_dir() {
            let entries = path.read_dir().with_context(|| format!("{} cannot be read", path.display()))?;
            for entry in entries {
                let file = entry.with_context(|| format!("{} cannot be read", path.display()))?.path();
                if file.is_file() && file.extension() == Some(OsStr::new("json")) {
                    files.push(file);
                }
            }
        } else {
            files.push(path.clone());
        }
    }
    files.sort_by(|a, b| (a.file_name(), a).cmp(&(b.file_name(), b)));
    Ok(files)
}

fn bytes(file: &Path) -> Result<Vec<u8>> {
    if file == Path::new("-") {
        let mut bytes = Vec::new();
        std::io::stdin().read_to_end(&mut bytes).context("standard input cannot be read")?;
        return Ok(bytes);
    }
    std::fs::read(file).with_context(|| format!("{} cannot be read", file.display()))
}

fn answer(rules: Rules, bytes: &[u8]) -> Map<String, Value> {
    let (name, told) = match rules {
        Rules::Assessment => match domain::case::read(bytes) {
            Ok(case) => ("assessment", json!(domain::assess::assess(&case))),
            Err(problems) => ("problems", json!(problems)),
        },
        Rules::CircuitBreaker => match domain::circuit_breaker::read(bytes) {
            Ok(case) => ("worksheet", json!(domain::circuit_breaker::worksheet(&case))),
            Err(problems) => ("problems", json!(problems)),
        },
    };
    Map::from_iter([(name.to_owned(), told)])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn examples() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../app/domain/tests/cases")
    }

    #[test]
    fn every_example_is_answered_as_it_expects() {
        for file in files(&[examples()]).unwrap() {
            let bytes = bytes(&file).unwrap();
            let example: Value = serde_json::from_slice(&bytes).unwrap();
            let rules =
                if example.get("cb_case").is_some() { Rules::CircuitBreaker } else { Rules::Assessment };
            let told = Value::Object(answer(rules, &bytes));
            assert_eq!(told, example["expected"], "{}", file.display());
        }
    }

    #[test]
    fn a_folder_is_read_in_the_order_of_its_file_names() {
        let files = files(&[examples()]).unwrap();
        assert!(files.len() > 70);
        assert!(files.is_sorted());
    }

    #[test]
    fn what_is_no_case_is_told_as_problems() {
        let told = answer(Rules::Assessment, b"{}");
        assert_eq!(Value::Object(told), json!({ "problems": [{ "pointer": "", "code": "NO_CASE" }] }));
    }
}
