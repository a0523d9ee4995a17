//! Load from a second process (wrk), and the ratios.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use super::print;
use super::seed::Seeded;
use super::servers::Running;

/// One run: requests a second, and latencies in milliseconds.
#[derive(Clone, Copy, Debug)]
struct Run {
    rate: f64,
    p50: f64,
    p99: f64,
}

/// D1, D2, D3, D5 and D6.
pub fn print_rates(portal: &Running, control: &Running, seeded: &Seeded, folder: &Path) -> Result<()> {
    let hello = format!("http://{}/", control.address);
    let at = |path: &str| format!("http://{}{path}", portal.address);
    let script = |name: &str, requests: &[(String, String)], compressed: bool| {
        script(folder, name, requests, compressed)
    };
    let start = script("start.lua", &[("/".into(), String::new()), ("/en".into(), String::new())], true)?;
    let home: Vec<_> =
        seeded.families.iter().map(|family| ("/home".to_owned(), family.secret.clone())).collect();
    let home_plain = script("home.lua", &home, false)?;
    let home_small = script("home-small.lua", &home, true)?;
    let claims: Vec<_> = seeded
        .families
        .iter()
        .map(|family| (format!("/staff/claims/{}", family.claim), seeded.reviewer.clone()))
        .collect();
    let workbench = script("workbench.lua", &claims, false)?;

    let against = |budget: &str, what: &str, script: &Path, must: f64| -> Result<Run> {
        let (ratio, run) = ratio(&hello, &at("/"), script)?;
        print(budget, what, ratio, "of bare axum", must, true);
        Ok(run)
    };
    against("D1", "start page, compressed", &start, 0.35)?;
    let home = against("D2", "family home", &home_plain, 0.03)?;
    against("D3", "family home, compressed", &home_small, 0.02)?;
    let claim = against("D5", "caseworker's claim page", &workbench, 0.01)?;
    print("D6", "family home, p99 at 50 connections", home.p99, "ms", 60.0_f64.min(5.0 * home.p50), false);
    print("D6", "claim page, p99 at 50 connections", claim.p99, "ms", 120.0_f64.min(5.0 * claim.p50), false);
    Ok(())
}

/// Control–ours–control–ours–control: the median of ours over the mean of its neighbours, and the better run of ours.
fn ratio(hello: &str, ours: &str, script: &Path) -> Result<(f64, Run)> {
    let controls = [run(hello, None)?];
    let first = run(ours, Some(script))?;
    let second_control = run(hello, None)?;
    let second = run(ours, Some(script))?;
    let third_control = run(hello, None)?;
    let before = f64::midpoint(controls[0].rate, second_control.rate);
    let after = f64::midpoint(second_control.rate, third_control.rate);
    let ratio = f64::midpoint(first.rate / before, second.rate / after);
    println!(
        "{{\"control\":[{:.0},{:.0},{:.0}],\"ours\":[{:.0},{:.0}]}}",
        controls[0].rate, second_control.rate, third_control.rate, first.rate, second.rate
    );
    Ok((ratio, if first.p99 < second.p99 { first } else { second }))
}

fn run(url: &str, script: Option<&Path>) -> Result<Run> {
    let mut command = Command::new("wrk");
    command.args(["-t1", "-c50", "-d4s", "--latency"]);
    if let Some(script) = script {
        command.arg("-s").arg(script);
    }
    let output = command.arg(url).output().context("wrk is needed: apt-get install wrk")?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    anyhow::ensure!(!text.contains("Non-2xx"), "not every answer was 200:\n{text}");
    Ok(Run { rate: after(&text, "Requests/sec:")?, p50: millis(&text, "50%")?, p99: millis(&text, "99%")? })
}

fn after(text: &str, label: &str) -> Result<f64> {
    let rest = text.split(label).nth(1).with_context(|| format!("{label} in:\n{text}"))?;
    Ok(rest.split_whitespace().next().context("a number")?.parse()?)
}

fn millis(text: &str, label: &str) -> Result<f64> {
    let rest = text.split(label).nth(1).with_context(|| format!("{label} in:\n{text}"))?;
    let word = rest.split_whitespace().next().context("a latency")?;
    let (number, factor) = match word {
        _ if word.ends_with("us") => (word.trim_end_matches("us"), 0.001),
        _ if word.ends_with("ms") => (word.trim_end_matches("ms"), 1.0),
        _ => (word.trim_end_matches('s'), 1000.0),
    };
    Ok(number.parse::<f64>()? * factor)
}

/// A script for wrk that asks for one address after the other, each with its own cookie.
fn script(folder: &Path, name: &str, requests: &[(String, String)], compressed: bool) -> Result<PathBuf> {
    let mut lua = String::from("local asked = {\n");
    for (path, secret) in requests {
        writeln!(lua, "  {{\"{path}\", \"{secret}\"}},")?;
    }
    let encoding = if compressed { "br" } else { "identity" };
    write!(
        lua,
        "}}\nlocal n = 0\nrequest = function()\n  n = n % #asked + 1\n  local one = asked[n]\n  local headers = {{ \
         [\"accept-encoding\"] = \"{encoding}\", [\"cookie\"] = \"__Host-device=\" .. one[2] }}\n  if one[2] == \"\" then \
         headers[\"cookie\"] = nil end\n  return wrk.format(\"GET\", one[1], headers)\nend\n"
    )?;
    let path = folder.join(name);
    std::fs::write(&path, lua)?;
    Ok(path)
}
