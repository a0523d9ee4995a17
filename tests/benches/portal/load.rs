//! Load from a second process (wrk), and the ratios.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};
use domain::language::Language;

use super::print;
use super::seed::{CLAIMS, FAMILIES, Family, Seeded};
use super::servers::Running;

/// How long the bare server and the portal are asked in one run.
const CONTROL: &str = "-d4s";
const OURS: &str = "-d8s";

/// One run: requests a second, and latencies in milliseconds.
#[derive(Clone, Copy, Debug)]
struct Run {
    rate: f64,
    p50: f64,
    p99: f64,
}

/// An address, and the secret of who asks for it.
type Asked = (String, String);

/// D1, D2, D3, D5 and D6.
pub fn print_rates(portal: &Running, control: &Running, seeded: &Seeded, folder: &Path) -> Result<()> {
    let (hello, ours) = (format!("http://{}/", control.address), format!("http://{}/", portal.address));
    let against = |budget: &str, what: &str, script: PathBuf, must: f64| -> Result<Run> {
        let (ratio, run) = ratio(&hello, &ours, &script)?;
        print(budget, what, ratio, "of bare axum", must, true);
        Ok(run)
    };
    let asked = |asked: fn(&Family) -> String, secret: Option<&str>| -> Vec<Asked> {
        let secret = |family: &Family| secret.unwrap_or(&family.secret).to_owned();
        seeded.families.iter().map(|family| (asked(family), secret(family))).collect()
    };
    let start: Vec<Asked> =
        Language::ALL.iter().map(|language| (format!("/{}", language.code()), String::new())).collect();
    against("D1", "start page in ten languages, compressed", script(folder, "start", &start, "br")?, 0.35)?;
    let homes = asked(|_| "/home".to_owned(), None);
    let what = format!("home of {FAMILIES} families, {CLAIMS} claims each");
    let home = against("D2", &what, script(folder, "home", &homes, "identity")?, 0.03)?;
    let what = format!("{what}, compressed");
    against("D3", &what, script(folder, "home-br", &homes, "br")?, 0.02)?;
    let claims = asked(|family| format!("/staff/claims/{}", family.claim), Some(&seeded.reviewer));
    let what = format!("caseworker's claim page, {FAMILIES} of {} claims", FAMILIES * CLAIMS);
    let claim = against("D5", &what, script(folder, "claim", &claims, "identity")?, 0.01)?;
    print("D6", "family home, p99 at 50 connections", home.p99, "ms", 60.0_f64.min(5.0 * home.p50), false);
    print("D6", "claim page, p99 at 50 connections", claim.p99, "ms", 120.0_f64.min(5.0 * claim.p50), false);
    Ok(())
}

/// Control–ours–control–ours–control: the median of ours over the mean of its neighbours, and the slower run of ours. The
/// latencies of the bare server tell how quiet the machine was.
fn ratio(hello: &str, ours: &str, script: &Path) -> Result<(f64, Run)> {
    let bare = || run(hello, CONTROL, None);
    let portal = || run(ours, OURS, Some(script));
    let (before, first, between, second, after) = (bare()?, portal()?, bare()?, portal()?, bare()?);
    let beside = |ours: Run, one: Run, other: Run| ours.rate / f64::midpoint(one.rate, other.rate);
    let ratio = f64::midpoint(beside(first, before, between), beside(second, between, after));
    let list = |runs: &[Run], of: fn(&Run) -> f64| -> Vec<f64> {
        runs.iter().map(|run| (of(run) * 10.0).round() / 10.0).collect()
    };
    for (who, runs) in [("bare axum", &[before, between, after][..]), ("ours", &[first, second])] {
        let (rate, p50, p99) =
            (list(runs, |run| run.rate), list(runs, |run| run.p50), list(runs, |run| run.p99));
        println!("{{\"who\":\"{who}\",\"rate\":{rate:?},\"p50\":{p50:?},\"p99\":{p99:?}}}");
    }
    Ok((ratio, if first.p99 > second.p99 { first } else { second }))
}

fn run(url: &str, lasts: &str, script: Option<&Path>) -> Result<Run> {
    let mut command = Command::new("wrk");
    command.args(["-t1", "-c50", "--latency", lasts]);
    if let Some(script) = script {
        command.arg("-s").arg(script);
    }
    let output = command.arg(url).output().context("wrk is needed: apt-get install wrk")?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    anyhow::ensure!(!text.contains("Non-2xx"), "not every answer was 200:\n{text}");
    anyhow::ensure!(!text.contains("Socket errors"), "not every question was answered:\n{text}");
    Ok(Run {
        rate: after(&text, "Requests/sec:")?.parse()?,
        p50: millis(&text, "50%")?,
        p99: millis(&text, "99%")?,
    })
}

/// The word after a label at the beginning of a line.
fn after<'a>(text: &'a str, label: &str) -> Result<&'a str> {
    let word = text.lines().find_map(|line| line.trim_start().strip_prefix(label)?.split_whitespace().next());
    word.with_context(|| format!("{label} in:\n{text}"))
}

fn millis(text: &str, label: &str) -> Result<f64> {
    let word = after(text, label)?;
    let (number, factor) = match word {
        _ if word.ends_with("us") => (word.trim_end_matches("us"), 0.001),
        _ if word.ends_with("ms") => (word.trim_end_matches("ms"), 1.0),
        _ => (word.trim_end_matches('s'), 1000.0),
    };
    Ok(number.parse::<f64>()? * factor)
}

/// A script for wrk that asks for these addresses by chance, each with its own cookie. The requests are written once,
/// before the run: wrk shares the cores with the server.
fn script(folder: &Path, name: &str, asked: &[Asked], encoding: &str) -> Result<PathBuf> {
    let mut lua = String::from("local asked = {\n");
    for (path, secret) in asked {
        writeln!(lua, "  {{\"{path}\", \"{secret}\"}},")?;
    }
    write!(
        lua,
        "}}\nlocal ready = {{}}\nlocal chance = math.random\nfunction init(args)\n  math.randomseed(2026)\n  for n, one in \
         ipairs(asked) do\n    local headers = {{ [\"accept-encoding\"] = \"{encoding}\" }}\n    if one[2] ~= \"\" then \
         headers[\"cookie\"] = \"__Host-device=\" .. one[2] end\n    ready[n] = wrk.format(\"GET\", one[1], headers)\n  \
         end\nend\nfunction request()\n  return ready[chance(#ready)]\nend\n"
    )?;
    let path = folder.join(name).with_extension("lua");
    std::fs::write(&path, lua)?;
    Ok(path)
}
