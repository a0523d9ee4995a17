//! Answers, bytes and memory.

use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use domain::language::Language;

use super::print;
use super::seed::Seeded;
use super::servers::Running;

const MEBIBYTE: f64 = 1024.0;
const KILOBYTE: f64 = 1000.0;

/// A wrong or shared page fails the run: each of a hundred families sees its own name at home, and the caseworker the
/// claim that was asked for.
pub fn check_answers(portal: &Running, seeded: &Seeded) -> Result<()> {
    let page = |path: &str, secret: &str| -> Result<String> {
        Ok(String::from_utf8(get(portal, path, secret, None)?)?)
    };
    for family in seeded.families.iter().step_by(seeded.families.len().div_ceil(100)) {
        let html = page("/home", &family.secret)?;
        ensure!(html.contains(&family.name), "the home of {} does not name them", family.name);
        let claim = family.claim;
        ensure!(html.contains(&claim.to_string()), "the home of {} does not list {claim}", family.name);
        let html = page(&format!("/staff/claims/{claim}"), &seeded.reviewer)?;
        ensure!(html.contains(&format!("/staff/claims/{claim}/")), "the page of {claim} is another's");
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
    print("D9", "memory, after the runs of D1, D2, D3 and D5", memory(portal)?, "MiB", 150.0, false);
    Ok(())
}

fn memory(portal: &Running) -> Result<f64> {
    let status = std::fs::read_to_string(format!("/proc/{}/status", portal.id()))?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).context("VmRSS")?;
    Ok(line.split_whitespace().nth(1).context("a number")?.parse::<f64>()? / MEBIBYTE)
}

/// D26–D29: sizes as they travel.
pub fn print_sizes(portal: &Running, seeded: &Seeded) -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let built = |name: &str| size(&root.join("target/site").join(name));
    let islands = built("pkg/portal.wasm.br")? + built("pkg/portal.js.br")? + built("pkg/islands.js")?;
    print("D26", "all islands, wasm and scripts, brotli", islands, "kB", 200.0, false);
    let style = built("style.css.br")?;
    print("D27", "style sheet, brotli", style, "kB", 16.0, false);
    print("D27", "style sheet from right to left, brotli", built("style.rtl.css.br")?, "kB", 16.0, false);
    let start = Language::ALL.map(|language| length(portal, &format!("/{}", language.code()), ""));
    let start = largest(start)? + style + size(&root.join("public/favicon.svg"))?;
    print("D28", "start page, first visit: 3 files, largest of ten languages", start, "kB", 60.0, false);
    let home = Language::ALL.map(|language| {
        let family = seeded.families.iter().find(|family| family.language == language);
        length(portal, "/home", &family.context("a family for each language")?.secret)
    });
    print("D29", "family home, brotli, largest of ten languages", largest(home)?, "kB", 10.0, false);
    Ok(())
}

fn size(path: &Path) -> Result<f64> {
    let found = std::fs::metadata(path).with_context(|| format!("{} is not built", path.display()))?;
    kilobytes(usize::try_from(found.len())?)
}

fn length(portal: &Running, path: &str, secret: &str) -> Result<f64> {
    kilobytes(get(portal, path, secret, Some("br"))?.len())
}

fn kilobytes(bytes: usize) -> Result<f64> {
    Ok(f64::from(u32::try_from(bytes)?) / KILOBYTE)
}

fn largest(sizes: [Result<f64>; 10]) -> Result<f64> {
    sizes.into_iter().try_fold(0.0, |largest, size| Ok(f64::max(largest, size?)))
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
