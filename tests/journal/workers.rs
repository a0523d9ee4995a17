//! Five workers share one out-tray: each letter leaves once.

use std::path::Path;
use std::process::Child;
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use app::mail::Topic;
use domain::claim::ClaimRef;
use server::services::Services;
use server::store::column::int;
use server::store::jobs::{self, Job};
use server::store::{mail, people};
use tests::Engine;
use uuid::Uuid;

use crate::cluster::Cluster;
use crate::tree::Home;
use crate::world;

const WORKERS: usize = 5;
const LETTERS: usize = 400;

/// Lets the workers empty the tray. Gives how many jobs were taken by more than one.
pub async fn taken_twice(folder: &Path, cluster: &Cluster, fault: Option<&'static str>) -> Result<i64> {
    let home = Home::new(Engine::Postgres, folder, Some(cluster), fault).await?;
    let services = home.services().await?;
    world::make(&services, 1).await?;
    fill_tray(&services).await?;
    let mut workers = Workers(Vec::new());
    for _ in 0..WORKERS {
        workers.0.push(home.command("work")?.spawn()?);
    }
    let since = Instant::now();
    while count(&services, "SELECT COUNT(*) AS n FROM job WHERE state <> 'DONE'").await? > 0 {
        ensure!(since.elapsed() < Duration::from_secs(60), "the out-tray does not get empty");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let twice = count(&services, "SELECT COUNT(*) AS n FROM job WHERE tries <> 1").await?;
    services.store.close().await;
    Ok(twice)
}

async fn fill_tray(services: &Services) -> Result<()> {
    let now = services.clock.now();
    let mut tx = services.store.write().await?;
    let guardian = people::by_email(&mut tx, "guardian1@example.org").await?;
    let guardian = guardian.ok_or_else(|| anyhow::anyhow!("the guardian is not there"))?.id;
    for n in 0..LETTERS {
        let id: Uuid = services.ids.new_id(now);
        let topic = Topic::Received { claim: ClaimRef::from_chance([u8::try_from(n % 251)?; 8]) };
        mail::add(&mut tx, id, guardian, &topic, now).await?;
        jobs::enqueue(&mut tx, services.ids.new_id(now), &Job::SendMail { mail: id }, now).await?;
    }
    tx.commit().await?;
    Ok(())
}

async fn count(services: &Services, sql: &'static str) -> Result<i64> {
    let mut connection = services.store.read().await?;
    Ok(int(&sqlx::query(sql).fetch_one(&mut *connection).await?, "n")?)
}

struct Workers(Vec<Child>);

impl Drop for Workers {
    fn drop(&mut self) {
        for worker in &mut self.0 {
            let _ = worker.kill();
            let _ = worker.wait();
        }
    }
}
