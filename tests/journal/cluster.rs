//! A PostgreSQL of one's own that can lose its memory, as in a power cut.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Result, ensure};
use server::store::Store;

/// A running cluster. It goes with this value.
pub struct Cluster {
    url: String,
}

impl Cluster {
    /// Starts one.
    pub fn start() -> Result<Self> {
        Ok(Self { url: script(&["start"])? })
    }

    /// Ends all of its processes without writing anything more, and starts it again.
    pub fn crash(&self) -> Result<()> {
        script(&["crash", &self.url]).map(drop)
    }

    /// An empty database.
    pub async fn database_of_its_own(&self) -> Result<String> {
        let name = format!("journal_{}", uuid::Uuid::new_v7(uuid::Timestamp::now(uuid::NoContext)).simple());
        let store = Store::open(&self.url, 1).await?;
        store.make_database(&name).await?;
        store.close().await;
        let (server, _) = self.url.rsplit_once('/').unwrap_or_default();
        Ok(format!("{server}/{name}"))
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        let _ = script(&["stop", &self.url]);
    }
}

fn script(arguments: &[&str]) -> Result<String> {
    let script = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tools/postgres.sh");
    let output = Command::new(script).args(arguments).output()?;
    ensure!(output.status.success(), "postgres.sh: {}", String::from_utf8_lossy(&output.stderr));
    Ok(String::from_utf8(output.stdout)?.trim().to_owned())
}
