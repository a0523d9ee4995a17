//! The journal harness (trust B3-3, B3-4): people outside the killed processes use a portal that is killed at random
//! moments, write down what they were promised, and look after each kill whether it is still true.
//!
//! `cargo test --workspace --test journal -- --kills 1000` runs it for long; `--seed N` brings a run back. A run also
//! shows that it can fail: each planted fault (`server::faults`) must turn it red.

mod chance;
mod checker;
mod client;
mod cluster;
mod family;
mod flush;
mod journal;
mod killing;
mod office;
mod tree;
mod workers;
mod world;

use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Context as _, Result, ensure};
use clap::Parser;
use server::cli::{self, Arguments};
use server::faults::Fault;
use tests::Engine;

use cluster::Cluster;
use killing::{Outcome, Plan, sound};

#[derive(Debug, Parser)]
struct Options {
    /// Kills on each database.
    #[arg(long, default_value_t = 60)]
    kills: usize,
    /// Begins the chance; another one each time when absent.
    #[arg(long)]
    seed: Option<u64>,
    /// Only the runs whose name holds this.
    #[arg(long, default_value = "")]
    only: String,
}

fn main() -> Result<ExitCode> {
    if std::env::args().nth(1).as_deref() == Some("--portal") {
        let arguments = std::iter::once("portal".to_owned()).chain(std::env::args().skip(2));
        return tokio::runtime::Runtime::new()?.block_on(cli::run(Arguments::parse_from(arguments)));
    }
    let options = Options::parse();
    tokio::runtime::Runtime::new()?.block_on(all(&options))?;
    Ok(ExitCode::SUCCESS)
}

async fn all(options: &Options) -> Result<()> {
    let seed = options.seed.unwrap_or_else(|| {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        since.as_secs()
    });
    println!("seed {seed}");
    let cluster = Cluster::start()?;
    let wanted = |name: &str| name.contains(&options.only);
    for (name, engine) in [("sqlite", Engine::Sqlite), ("postgres", Engine::Postgres)] {
        if wanted(name) {
            let plan = Plan { engine, kills: options.kills, power_cut: 5, seed, fault: None };
            sound(&killed(name, plan, &cluster).await?)?;
        }
    }
    if wanted("order") {
        order().await?;
    }
    if wanted("workers") {
        workers(&cluster).await?;
    }
    if wanted("fault") {
        faults(seed, &cluster).await?;
    }
    Ok(())
}

async fn killed(name: &str, plan: Plan, cluster: &Cluster) -> Result<Outcome> {
    let (since, folder) = (Instant::now(), tempfile::tempdir()?);
    let cluster = Some(cluster).filter(|_| plan.engine == Engine::Postgres);
    let outcome = killing::kill(plan, folder.path(), cluster).await?;
    println!(
        "{name}: {} kills, {} in an open transaction, {} forms under way, {} promises of {} kinds, {} wrong, {:.0} s",
        outcome.kills,
        outcome.in_transaction,
        outcome.unanswered,
        outcome.promised,
        outcome.kinds,
        outcome.wrongs.len(),
        since.elapsed().as_secs_f64()
    );
    Ok(outcome)
}

async fn order() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let seen = flush::order(folder.path(), None).await?;
    println!("order: {} answers, {} after a flush, {} files flushed", seen.answers, seen.flushed, seen.files);
    ensure!(seen.wrongs.is_empty(), "{}", seen.wrongs.join("\n"));
    ensure!(seen.flushed > 0 && seen.files > 0, "strace saw nothing: {seen:?}");
    let folder = tempfile::tempdir()?;
    let seen = flush::order(folder.path(), Some(Fault::SkipFlush.name())).await?;
    println!("order with skip-flush: {} wrong", seen.wrongs.len());
    ensure!(!seen.wrongs.is_empty(), "skip-flush was not noticed by the order of calls");
    Ok(())
}

async fn workers(cluster: &Cluster) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let twice = workers::taken_twice(folder.path(), cluster, None).await?;
    println!("workers: {twice} jobs taken twice");
    ensure!(twice == 0, "{twice} jobs were taken by two workers");
    let folder = tempfile::tempdir()?;
    let twice = workers::taken_twice(folder.path(), cluster, Some(Fault::NaiveTake.name())).await?;
    println!("workers with naive-take: {twice} jobs taken twice");
    ensure!(twice > 0, "naive-take was not noticed");
    Ok(())
}

/// Each fault must be noticed within so many kills.
const UNTIL_NOTICED: usize = 60;

async fn faults(seed: u64, cluster: &Cluster) -> Result<()> {
    // People who can't go on are expected here.
    std::panic::set_hook(Box::new(|_| {}));
    let planted = [
        (Fault::NoCommit, Engine::Sqlite),
        (Fault::MailBeforeCommit, Engine::Sqlite),
        (Fault::SkipFlush, Engine::Postgres),
    ];
    for (fault, engine) in planted {
        let plan = Plan { engine, kills: UNTIL_NOTICED, power_cut: 1, seed, fault: Some(fault.name()) };
        let outcome = killed(&format!("fault {}", fault.name()), plan, cluster).await?;
        let wrong = outcome.wrongs.iter().max_by_key(|wrong| wrong.starts_with("answered, and lost"));
        let noticed = wrong.and_then(|wrong| wrong.lines().next());
        println!("  noticed: {}", noticed.with_context(|| format!("{} was not noticed", fault.name()))?);
    }
    Ok(())
}
