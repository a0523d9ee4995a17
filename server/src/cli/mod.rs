//! The command line: `portal serve`, `portal import`, `portal assess` …

mod cases;
mod doctor;
mod facts;
mod people;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};
use domain::access::Role;

use crate::clock::{Clock, Ids};
use crate::config::Config;
use crate::imports::Kind;
use crate::{demo, start};

/// Pays families back for missed special-education hours.
#[derive(Debug, Parser)]
#[command(name = "portal", version)]
pub struct Arguments {
    #[command(flatten)]
    config: Config,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serves the portal; on `SQLite` it works the out-tray too.
    Serve {
        /// Loads the example families first when the portal has no people yet.
        #[arg(long)]
        demo: bool,
    },
    /// Works the out-tray (mail, reminders), beside any number of `serve` on `PostgreSQL`.
    Work,
    /// Brings the schema up and ends.
    Migrate,
    /// Loads the example families. Running it again changes nothing.
    Demo,
    /// Imports a CSV file of the district's facts. Shows what would change; `--apply` keeps it, all or nothing.
    Import {
        /// households, students, goals, determinations, providers, licenses, contracts, school-starts, school-minutes
        kind: Kind,
        /// The file; `-` reads standard input.
        file: PathBuf,
        /// Keeps the file's facts.
        #[arg(long)]
        apply: bool,
    },
    /// Adds a member of staff.
    Staff {
        #[command(subcommand)]
        what: Staff,
    },
    /// Tells who can sign in.
    People,
    /// Looks whether everything that the portal needs answers.
    Doctor,
    /// Assesses case files and prints JSON: files, a folder, or `-` for standard input.
    Assess {
        /// The files.
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
    /// Prints circuit breaker worksheets as JSON: files, a folder, or `-` for standard input.
    #[command(alias = "cb")]
    CircuitBreaker {
        /// The files.
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
}

#[derive(Debug, Subcommand)]
enum Staff {
    /// Adds a person.
    Add {
        /// school, intake, reviewer, approver, lead, finance, administrator, auditor
        #[arg(long)]
        role: Role,
        /// The name that others read.
        #[arg(long)]
        name: String,
        /// Where the sign-in code goes.
        #[arg(long)]
        email: String,
        /// The school, for school staff.
        #[arg(long)]
        school: Option<String>,
    },
}

/// Does what the command line asks. 0: done; 1: the answer is a list of problems.
pub async fn run(arguments: Arguments) -> Result<ExitCode> {
    let config = arguments.config;
    // The rules need no database.
    match &arguments.command {
        Command::Assess { files } => return cases::run(cases::Rules::Assessment, files),
        Command::CircuitBreaker { files } => return cases::run(cases::Rules::CircuitBreaker, files),
        Command::Doctor => return doctor::run(&config).await,
        _ => {}
    }
    let services = start::open(&config, Clock::Real, Ids::Random).await?;
    match arguments.command {
        Command::Serve { demo: wanted } => {
            if wanted && people::nobody(&services).await? {
                demo::load(&services).await?;
                people::tell_demo(&config);
            }
            start::serve(&config, services).await?;
        }
        Command::Work => start::work(&config, services).await?,
        Command::Demo => {
            demo::load(&services).await?;
            people::tell_demo(&config);
        }
        Command::Import { kind, file, apply } => return facts::import(&services, kind, &file, apply).await,
        Command::Staff { what: Staff::Add { role, name, email, school } } => {
            people::add(&services, role, name, &email, school).await?;
        }
        Command::People => people::tell(&services).await?,
        Command::Migrate | Command::Doctor | Command::Assess { .. } | Command::CircuitBreaker { .. } => {}
    }
    Ok(ExitCode::SUCCESS)
}
