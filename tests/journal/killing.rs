//! People use a portal that is killed again and again, at moments of chance.

use std::collections::{BTreeSet, HashSet};
use std::mem;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use sqlx::{AnyConnection, Connection as _, Executor as _, Row as _};
use tests::{Engine, Visitor};
use tokio::task::JoinSet;

use crate::checker;
use crate::client::{Client, Over, Rounds};
use crate::cluster::Cluster;
use crate::journal::{Deed, Journal};
use crate::office::{self, Trays};
use crate::tree::{Home, Tree};
use crate::world::{self, Person};
use crate::{chance::Chance, family};

/// So many families live in the district; four people work in its office.
const FAMILIES: usize = 4;
/// One start of so many is killed before it is through.
const TWICE: u64 = 10;

/// What is to be done.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    /// Which database.
    pub engine: Engine,
    /// How many kills.
    pub kills: usize,
    /// On PostgreSQL every so many kills the database loses its memory too.
    pub power_cut: usize,
    /// Begins the chance.
    pub seed: u64,
    /// The fault that is planted.
    pub fault: Option<&'static str>,
}

/// What came of it.
#[derive(Debug, Default)]
pub struct Outcome {
    /// How many kills it took.
    pub kills: usize,
    /// How many of them met an open transaction.
    pub in_transaction: usize,
    /// How many forms were under way at a kill.
    pub unanswered: usize,
    /// How many deeds were promised.
    pub promised: usize,
    /// How many kinds of deeds were among them.
    pub kinds: usize,
    /// What is wrong; the run ends at the first kill after which something is.
    pub wrongs: Vec<String>,
}

impl Outcome {
    /// A slow machine needs more kills until everything that can be promised was; but not for ever.
    fn has_met_all(&self, plan: Plan) -> bool {
        self.kinds == Deed::KINDS || self.kills >= 5 * plan.kills || plan.fault.is_some()
    }
}

struct People {
    rounds: Arc<Rounds>,
    journal: Arc<Journal>,
    tasks: JoinSet<Result<(), Over>>,
    count: usize,
}

/// Kills a portal so often, and looks after each kill.
pub async fn kill(plan: Plan, folder: &Path, cluster: Option<&Cluster>) -> Result<Outcome> {
    let home = Home::new(plan.engine, folder, cluster, plan.fault).await?;
    let mut people = settle(&home).await?;
    let (mut chance, mut outcome, mut looked_at) =
        (Chance::new(plan.seed), Outcome::default(), BTreeSet::new());
    let mut tree = Tree::start(&home)?.up(&home)?;
    while outcome.wrongs.is_empty() && !(outcome.kills >= plan.kills && outcome.has_met_all(plan)) {
        people.rounds.start();
        tokio::time::sleep(Duration::from_millis(chance.between(100, 900))).await;
        busy(&mut people).await?;
        outcome.in_transaction += usize::from(in_transaction(&home).await?);
        tree.kill()?;
        outcome.kills += 1;
        if let Some(cluster) = cluster.filter(|_| outcome.kills % plan.power_cut == 0) {
            cluster.crash()?;
        }
        outcome.wrongs.extend(all_wait(&mut people).await);
        if chance.between(0, TWICE) == 0 {
            let mut early = Tree::start(&home)?;
            tokio::time::sleep(Duration::from_millis(chance.between(1, 150))).await;
            early.kill()?;
        }
        tree = Tree::start(&home)?.up(&home)?;
        look(&home, &people, &mut looked_at, &mut outcome).await?;
    }
    people.rounds.end();
    while let Some(end) = people.tasks.join_next().await {
        if let Err(fault) = end {
            outcome.wrongs.push(format!("a person could not go on: {fault}"));
        }
    }
    tree.kill()?;
    if !outcome.wrongs.is_empty() && plan.fault.is_none() {
        eprintln!("the portal's last words:\n{}", home.said());
    }
    Ok(outcome)
}

async fn look(
    home: &Home,
    people: &People,
    looked_at: &mut BTreeSet<String>,
    outcome: &mut Outcome,
) -> Result<()> {
    let (deeds, unanswered) = people.journal.read()?;
    let store = home.store().await?;
    let wrongs = checker::check(&store, &home.data(), &deeds, looked_at).await?;
    store.close().await;
    outcome.promised = deeds.len();
    outcome.kinds = deeds.iter().map(mem::discriminant).collect::<HashSet<_>>().len();
    outcome.unanswered += unanswered;
    outcome.wrongs.extend(wrongs.0);
    Ok(())
}

/// Fills the portal, and sends everybody off to wait for its first start.
async fn settle(home: &Home) -> Result<People> {
    let services = home.services().await?;
    let world = world::make(&services, FAMILIES).await?;
    services.store.close().await;
    let rounds = Arc::new(Rounds::new());
    let journal = Arc::new(Journal::begin(&home.folder.join("journal"))?);
    let client = |person: &Person| {
        Client::new(&person.who, Visitor::with_device(&home.origin, &person.secret), &rounds, &journal)
    };
    let (mut tasks, trays) = (JoinSet::new(), Arc::new(Trays::default()));
    for (n, person) in (1..).zip(&world.families) {
        tasks.spawn(family::live(client(person), n, Arc::clone(&trays)));
    }
    tasks.spawn(office::review(client(&world.reviewer), Arc::clone(&trays)));
    tasks.spawn(office::agree(client(&world.approver), trays));
    tasks.spawn(office::pay(client(&world.builder)));
    tasks.spawn(office::release(client(&world.releaser)));
    Ok(People { rounds, journal, count: tasks.len(), tasks })
}

/// A kill must interrupt something: waits until a request is under way.
async fn busy(people: &mut People) -> Result<()> {
    for _ in 0..5_000 {
        if people.rounds.flying() > 0 || people.tasks.is_empty() {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    anyhow::bail!("nobody asks the portal for anything")
}

/// Waits until everybody has noticed; those who could not go on are wrongs.
async fn all_wait(people: &mut People) -> Vec<String> {
    let mut wrongs = Vec::new();
    while people.rounds.waiting() < people.count {
        if let Some(end) = people.tasks.try_join_next() {
            people.count -= 1;
            let why = end.map_or_else(|fault| fault.to_string(), |_| "it went home".to_owned());
            wrongs.push(format!("a person could not go on: {why}"));
        }
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    wrongs
}

/// Whether a transaction that writes is open right now.
async fn in_transaction(home: &Home) -> Result<bool> {
    let mut connection = AnyConnection::connect(&home.database).await.context("a look at the database")?;
    let open = match home.engine {
        Engine::Sqlite => {
            connection.execute("PRAGMA busy_timeout = 0").await?;
            let free = connection.execute("BEGIN IMMEDIATE").await.is_ok();
            if free {
                connection.execute("ROLLBACK").await?;
            }
            !free
        }
        Engine::Postgres => {
            let open = "SELECT COUNT(*) FROM pg_stat_activity
                         WHERE datname = current_database() AND pid <> pg_backend_pid() AND xact_start IS NOT NULL";
            let row = sqlx::query(open).fetch_one(&mut connection).await?;
            row.try_get::<i64, _>(0)? > 0
        }
    };
    connection.close().await?;
    Ok(open)
}

/// A run without any fault must find nothing.
pub fn sound(outcome: &Outcome) -> Result<()> {
    ensure!(outcome.wrongs.is_empty(), "after kill {}:\n  {}", outcome.kills, outcome.wrongs.join("\n  "));
    ensure!(outcome.kinds == Deed::KINDS, "only {} kinds of deeds were ever promised", outcome.kinds);
    Ok(())
}
