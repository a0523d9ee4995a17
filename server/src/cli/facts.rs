//! `portal import`: a file of the district's facts, shown or kept.

use std::io::Read as _;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use app::words;
use domain::language::Language;

use crate::imports::{Change, Kind, Report};
use crate::services::imports::Brought;
use crate::services::{Services, retrying};

/// So many lines of each sort are told.
const MOST_TOLD: usize = 200;

/// Shows what a file would change, or keeps it.
pub async fn import(services: &Services, kind: Kind, file: &Path, apply: bool) -> Result<ExitCode> {
    let bytes = read(file)?;
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let brought = Brought { kind, name: &name, bytes: &bytes };
    let report = if apply {
        retrying(|| services.apply_file(brought)).await?
    } else {
        retrying(|| services.look_at_file(brought)).await?
    };
    tell(kind, &report, apply);
    Ok(if report.flaws.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn read(file: &Path) -> Result<Vec<u8>> {
    if file == Path::new("-") {
        let mut bytes = Vec::new();
        std::io::stdin().read_to_end(&mut bytes).context("standard input cannot be read")?;
        return Ok(bytes);
    }
    std::fs::read(file).with_context(|| format!("{} cannot be read", file.display()))
}

fn tell(kind: Kind, report: &Report, apply: bool) {
    let w = words::of(Language::English);
    for flaw in report.flaws.iter().take(MOST_TOLD) {
        let column = if flaw.column.is_empty() { String::new() } else { format!(", {}", flaw.column) };
        println!("line {}{column}: {}", flaw.line, flaw.flaw.sentence(w));
    }
    if !report.flaws.is_empty() {
        println!(
            "{} problems. Nothing was kept. Fix these lines and import the file again.",
            report.flaws.len()
        );
        return;
    }
    for (line, change) in report.changes.iter().take(MOST_TOLD) {
        println!("line {line}: {}", told(change));
    }
    let (new, changed, same) = (report.new_lines(), report.changed_lines(), report.same_lines());
    println!("{kind}: {} lines, {new} new, {changed} changed, {same} same.", report.lines);
    if !apply && new + changed > 0 {
        println!("Nothing was kept yet. Add --apply to keep it.");
    }
}

/// A change in words: what it was and what it becomes.
pub fn told(change: &Change) -> String {
    match change {
        Change::New => "new".to_owned(),
        Change::Same => "same".to_owned(),
        Change::Changed(differences) => {
            let each = differences.iter().map(|it| format!("{} {:?} → {:?}", it.column, it.was, it.becomes));
            each.collect::<Vec<_>>().join(", ")
        }
    }
}
