//! Order before answer: what is promised is on the disk before the promise leaves the machine, as `strace` sees it.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use tests::{Engine, Visitor};

use crate::client::{Client, Rounds};
use crate::journal::{Deed, Journal};
use crate::office::Trays;
use crate::tree::{Home, Tree};
use crate::{family, world};

/// So many claims are sent under the eye of `strace`.
const CLAIMS: usize = 5;
const CALLS: &str =
    "pwrite64,write,writev,sendto,sendmsg,fsync,fdatasync,rename,renameat,renameat2,link,linkat";

/// What was seen.
#[derive(Debug, Default)]
pub struct Seen {
    /// Answers to forms that were taken in.
    pub answers: usize,
    /// Of them, those before which the write-ahead log was written and flushed.
    pub flushed: usize,
    /// Files of papers that got their name after they were flushed.
    pub files: usize,
    /// What came in the wrong order.
    pub wrongs: Vec<String>,
}

/// Lets a family send claims, and reads in which order the portal asked the disk and the network.
pub async fn order(folder: &Path, fault: Option<&'static str>) -> Result<Seen> {
    let home = Home::new(Engine::Sqlite, folder, None, fault).await?;
    let services = home.services().await?;
    let world = world::make(&services, 1).await?;
    services.store.close().await;
    let trace = folder.join("trace");
    let mut tree =
        Tree::of(traced(&home, &trace)?.spawn().context("strace could not be started")?).up(&home)?;
    let (rounds, journal) = (Arc::new(Rounds::new()), Arc::new(Journal::begin(&folder.join("journal"))?));
    let visitor = Visitor::with_device(&home.origin, &world.families[0].secret);
    let client = Client::new("family-1", visitor, &rounds, &journal);
    let family = tokio::spawn(family::live(client, 1, Arc::new(Trays::default())));
    let since = Instant::now();
    tokio::time::sleep(Duration::from_millis(10)).await;
    rounds.start();
    while sent(&journal)? < CLAIMS {
        ensure!(!family.is_finished(), "the family could not go on");
        ensure!(since.elapsed() < Duration::from_secs(90), "the family is too slow");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    tree.kill()?;
    rounds.end();
    let _ = family.await;
    Ok(read(&std::fs::read_to_string(trace)?))
}

fn sent(journal: &Journal) -> Result<usize> {
    let (deeds, _) = journal.read()?;
    Ok(deeds.iter().filter(|deed| matches!(deed, Deed::Send { .. })).count())
}

fn traced(home: &Home, trace: &Path) -> Result<Command> {
    let portal = home.command("serve")?;
    let mut command = Command::new("strace");
    // -D: strace is the grandchild, so that killing the child kills the portal.
    command.args(["-D", "-f", "-qq", "-y", "-s", "24", "-e", &format!("trace={CALLS}"), "-o"]).arg(trace);
    command.arg(portal.get_program()).args(portal.get_args());
    for (name, value) in portal.get_envs() {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    command.stdout(Stdio::null()).stderr(Stdio::null());
    Ok(command)
}

/// Reads the calls in their order. A call that was interrupted counts where it ended.
fn read(trace: &str) -> Seen {
    let mut seen = Seen::default();
    let mut begun: BTreeMap<&str, &str> = BTreeMap::new();
    let (mut written, mut flushed) = (false, false);
    let mut files: BTreeMap<String, bool> = BTreeMap::new();
    for line in trace.lines() {
        let Some((thread, call)) = line.split_once(' ') else { continue };
        let call = call.trim_start();
        if call.ends_with("<unfinished ...>") {
            begun.insert(thread, call);
            continue;
        }
        let resumed = call.starts_with("<... ").then(|| begun.remove(thread)).flatten();
        let call = resumed.unwrap_or(call);
        let (name, rest) = call.split_once('(').unwrap_or_default();
        let file = rest.split_once('<').and_then(|(_, rest)| rest.split_once('>')).map(|(file, _)| file);
        let file = file.unwrap_or_default();
        match name {
            "pwrite64" if file.ends_with("-wal") => written = true,
            "fsync" | "fdatasync" if file.ends_with("-wal") => flushed = written,
            "write" if file.contains("/files/papers/") => {
                files.insert(file.to_owned(), false);
            }
            "fsync" | "fdatasync" if file.contains("/files/papers/") => {
                files.insert(file.to_owned(), true);
            }
            "rename" | "renameat" | "renameat2" | "link" | "linkat" if rest.contains("/files/papers/") => {
                let from = rest.split('"').nth(1).unwrap_or_default();
                let durable =
                    files.iter().find(|(file, _)| file.ends_with(tail(from))).is_some_and(|(_, is)| *is);
                seen.files += usize::from(durable);
                if !durable {
                    seen.wrongs.push(format!("a file got its name before it was flushed: {from}"));
                }
            }
            _ if call.contains("HTTP/1.1 303") => {
                seen.answers += 1;
                seen.flushed += usize::from(written && flushed);
                if written && !flushed {
                    seen.wrongs.push("an answer left before the write-ahead log was flushed".to_owned());
                }
                (written, flushed) = (false, false);
            }
            _ => {}
        }
    }
    seen
}

fn tail(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}
