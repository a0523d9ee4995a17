//! Answers, bytes and memory.

use anyhow::{Context as _, Result, ensure};
use std::path::Path;

use super::print;
use super::seed::{Family, Seeded};
use super::servers::Running;

const MEBIBYTE: f64 = 1024.0;

/// A wrong or shared page fails the run: each of a hundred families sees its own name.
pub fn check_answers(portal: &Running, seeded: &Seeded) -> Result<()> {
    for family in seeded.families.iter().step_by(seeded.families.len().div_ceil(100)) {
        let html = String::from_utf8(get(portal, "/home", &family.secret, None)?)?;
        ensure!(html.contains(&family.name), "the home of {} does not name them", family.name);
    }
    Ok(())
}

/// D9, before any load.
pub fn print_idle_memory(portal: &Running) -> Result<()> {
    print("D9", "memory, idle", memory(portal)?, "MiB", 60.0, false);
    Ok(())
}

/// D9, after the load.
pub fn print_memory_after_load(portal: &Running) -> Result<()> {
    print("D9", "memory, after the runs", memory(portal)?, "MiB", 150.0, false);
    Ok(())
}

fn memory(portal: &Running) -> Result<f64> {
    let status = std::fs::read_to_string(format!("/proc/{}/status", portal.id()))?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).context("VmRSS")?;
    Ok(line.split_whitespace().nth(1).context("a number")?.parse::<f64>()? / MEBIBYTE)
}

/// D26–D29: sizes as they travel.
pub fn print_sizes(portal: &Running, seeded: &Seeded) -> Result<()> {
    let site = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/site");
    let kilobytes =
        |name: &str| -> Result<f64> { Ok(f64::from(u32::try_from(size(&site.join(name))?)?) / 1000.0) };
    print(
        "D26",
        "all islands, wasm and script, brotli",
        kilobytes("pkg/portal.wasm.br")? + kilobytes("pkg/portal.js.br")?,
        "kB",
        200.0,
        false,
    );
    print("D27", "style sheet, brotli", kilobytes("style.css.br")?, "kB", 16.0, false);
    let start = f64::from(u32::try_from(get(portal, "/en", "", Some("br"))?.len())?) / 1000.0;
    print(
        "D28",
        "start page with style sheet and icon",
        start + kilobytes("style.css.br")? + 0.4,
        "kB",
        60.0,
        false,
    );
    let largest = seeded
        .families
        .iter()
        .take(20)
        .map(|family: &Family| get(portal, "/home", &family.secret, Some("br")));
    let largest = largest.collect::<Result<Vec<_>>>()?.iter().map(Vec::len).max().unwrap_or_default();
    print("D29", "family home, HTML, brotli", f64::from(u32::try_from(largest)?) / 1000.0, "kB", 10.0, false);
    Ok(())
}

fn size(path: &Path) -> Result<u64> {
    Ok(std::fs::metadata(path).with_context(|| format!("{} is not built", path.display()))?.len())
}

fn cookie(secret: &str) -> String {
    format!("__Host-device={secret}")
}

fn get(portal: &Running, path: &str, secret: &str, encoding: Option<&str>) -> Result<Vec<u8>> {
    let mut request = reqwest::Client::new().get(format!("http://{}{path}", portal.address));
    if !secret.is_empty() {
        request = request.header("cookie", cookie(secret));
    }
    if let Some(encoding) = encoding {
        request = request.header("accept-encoding", encoding);
    }
    tokio::runtime::Runtime::new()?.block_on(async {
        let answer = request.send().await?;
        ensure!(answer.status().is_success(), "{path} answered {}", answer.status());
        Ok(answer.bytes().await?.to_vec())
    })
}
