//! The portal's one executable.

use anyhow::Result;
use clap::{Parser, Subcommand};
use server::clock::{Clock, Ids};
use server::config::Config;
use server::start;
use tracing_subscriber::EnvFilter;

/// Pays families back for missed special-education hours.
#[derive(Debug, Parser)]
#[command(name = "portal", version)]
struct Arguments {
    #[command(flatten)]
    config: Config,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serves the portal; on SQLite it works the out-tray too.
    Serve,
    /// Works the out-tray (mail, reminders), beside any number of `serve` on PostgreSQL.
    Work,
    /// Brings the schema up and ends.
    Migrate,
}

#[tokio::main]
async fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let filter = EnvFilter::try_from_env("PORTAL_LOG").unwrap_or_else(|_| EnvFilter::new("info,sqlx=warn"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    let config = arguments.config;
    let services = start::open(&config, Clock::Real, Ids::Random).await?;
    match arguments.command {
        Command::Serve => start::serve(&config, services).await,
        Command::Work => start::work(&config, services).await,
        Command::Migrate => Ok(()),
    }
}
