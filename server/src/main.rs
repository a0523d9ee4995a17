//! The portal's one executable.

use std::process::ExitCode;

use clap::Parser as _;
use server::cli::{self, Arguments};
use tracing_subscriber::EnvFilter;

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let filter = EnvFilter::try_from_env("PORTAL_LOG").unwrap_or_else(|_| EnvFilter::new("info,sqlx=warn"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    match cli::run(arguments).await {
        Ok(code) => code,
        Err(error) => {
            // 2: it could not be done; 1 is kept for answers that are problems.
            eprintln!("portal: {error:#}");
            ExitCode::from(2)
        }
    }
}
