//! The house stays as it is drawn: who may name whom, and how large a file may be.

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().expect("the project")
}

/// All Rust files below a folder, with their text.
fn files(folder: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut open = vec![root().join(folder)];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).unwrap_or_else(|_| panic!("{}", folder.display())) {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap_or_default();
            if path.is_dir() && name != "target" && name != "node_modules" {
                open.push(path);
            } else if path.extension().is_some_and(|kind| kind == "rs") {
                found.push((path.clone(), fs::read_to_string(&path).unwrap()));
            }
        }
    }
    assert!(!found.is_empty(), "{folder} holds files");
    found
}

/// Fails for every line of these files that holds one of the words.
fn never(folder: &str, words: &[&str], except: &[&str]) {
    let wrong: Vec<String> = files(folder)
        .iter()
        .filter(|(path, _)| !except.iter().any(|end| path.to_string_lossy().contains(end)))
        .flat_map(|(path, text)| {
            text.lines()
                .filter(|line| {
                    !line.trim_start().starts_with("//") && words.iter().any(|word| line.contains(word))
                })
                .map(|line| format!("{}: {}", path.display(), line.trim()))
                .collect::<Vec<_>>()
        })
        .collect();
    assert!(wrong.is_empty(), "{folder} names what it must not:\n{}", wrong.join("\n"));
}

#[test]
fn the_domain_knows_no_framework() {
    never("app/domain/src", &["leptos", "sqlx", "axum", "tokio"], &[]);
}

#[test]
fn pages_know_no_database_and_no_server() {
    never("app/src", &["sqlx", " axum::", "server::"], &[]);
}

#[test]
fn only_the_store_speaks_sql() {
    // Stories may count rows.
    never("server/src", &["sqlx::query", "SELECT ", "INSERT INTO"], &["/store/"]);
}

#[test]
fn only_the_mounting_of_pages_knows_leptos() {
    never("server/src/web", &["leptos"], &["web/pages.rs", "web/mod.rs"]);
    never("server/src/services", &["leptos"], &[]);
}

#[test]
fn rooms_call_downwards_only() {
    never("server/src/store", &["crate::services", "crate::web", "crate::jobs"], &[]);
    never("server/src/services", &["crate::web", "crate::jobs::"], &[]);
    never("server/src/jobs", &["crate::web"], &[]);
}

#[test]
fn pages_set_no_style_of_their_own() {
    never("app/src/pages", &["style=", "<style"], &[]);
}

#[test]
fn no_file_is_longer_than_four_hundred_lines() {
    for folder in ["app", "server", "tests"] {
        for (path, text) in files(folder) {
            assert!(text.lines().count() <= 400, "{} is too long", path.display());
        }
    }
}
