//! What is killed: a portal, on PostgreSQL its worker too, and now and then the database itself.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use clap::Parser;
use server::clock::{Clock, Ids};
use server::config::Config;
use server::services::Services;
use server::store::Store;
use tests::Engine;

use crate::cluster::Cluster;

/// Where a portal lives, and how it is started.
pub struct Home {
    /// Which database.
    pub engine: Engine,
    /// The folder of everything.
    pub folder: PathBuf,
    /// The address that people use.
    pub origin: String,
    /// The fault that is planted, if any.
    pub fault: Option<&'static str>,
    /// The database.
    pub database: String,
}

#[derive(Debug, Parser)]
struct Settings {
    #[command(flatten)]
    config: Config,
}

impl Home {
    /// An empty home. On PostgreSQL its database is made in the cluster.
    pub async fn new(
        engine: Engine,
        folder: &Path,
        cluster: Option<&Cluster>,
        fault: Option<&'static str>,
    ) -> Result<Self> {
        let port = std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let site = folder.join("site");
        std::fs::create_dir_all(&site)?;
        for style in ["style.css", "style.rtl.css"] {
            std::fs::write(site.join(style), "")?;
        }
        let database = match (engine, cluster) {
            (Engine::Sqlite, _) => format!("sqlite:{}?mode=rwc", folder.join("data/portal.db").display()),
            (Engine::Postgres, Some(cluster)) => cluster.database_of_its_own().await?,
            (Engine::Postgres, None) => bail!("PostgreSQL needs a cluster"),
        };
        let origin = format!("http://127.0.0.1:{port}");
        Ok(Self { engine, folder: folder.to_owned(), origin, fault, database })
    }

    /// The folder with database, papers and mail.
    pub fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    fn arguments(&self) -> Vec<String> {
        let data = self.data().display().to_string();
        let site = self.folder.join("site").display().to_string();
        let listen = self.origin.trim_start_matches("http://").to_owned();
        ["--data", &data, "--site", &site, "--listen", &listen, "--origin", &self.origin]
            .into_iter()
            .chain(["--database-url", &self.database])
            .map(str::to_owned)
            .collect()
    }

    /// The desk, opened by this process before anything runs.
    pub async fn services(&self) -> Result<Services> {
        let arguments = std::iter::once("portal".to_owned()).chain(self.arguments());
        let config = Settings::parse_from(arguments).config;
        server::start::open(&config, Clock::Real, Ids::Random).await
    }

    /// The database, for the one who checks.
    pub async fn store(&self) -> Result<Store> {
        Ok(Store::open(&self.database, 1).await?)
    }

    /// A process of the portal, by this executable.
    pub fn command(&self, what: &str) -> Result<Command> {
        let mut command = Command::new(std::env::current_exe()?);
        command.arg("--portal").args(self.arguments()).arg(what);
        command.env_remove("PORTAL_FAULT").stdout(Stdio::null()).stderr(self.log(what)?);
        if let Some(fault) = self.fault {
            command.env("PORTAL_FAULT", fault).env("PORTAL_DATA", self.data());
        }
        Ok(command)
    }

    fn log(&self, what: &str) -> Result<std::fs::File> {
        let path = self.folder.join(format!("{what}.log"));
        Ok(std::fs::OpenOptions::new().create(true).append(true).open(path)?)
    }

    /// What the processes said, to be shown when something is wrong.
    pub fn said(&self) -> String {
        let said = |what: &str| std::fs::read_to_string(self.folder.join(format!("{what}.log")));
        let lines = said("serve").unwrap_or_default();
        let newest: Vec<&str> = lines.lines().rev().take(20).collect();
        newest.into_iter().rev().collect::<Vec<_>>().join("\n")
    }
}

/// The processes of a portal.
pub struct Tree(Vec<Child>);

impl Tree {
    /// A portal that was started elsewhere.
    pub fn of(child: Child) -> Self {
        Self(vec![child])
    }

    /// Starts the portal, and its worker where that is a process of its own.
    pub fn start(home: &Home) -> Result<Self> {
        let mut tree = Self(vec![home.command("serve")?.spawn()?]);
        if home.engine == Engine::Postgres {
            tree.0.push(home.command("work")?.spawn()?);
        }
        Ok(tree)
    }

    /// Waits until it answers.
    pub fn up(mut self, home: &Home) -> Result<Self> {
        let since = Instant::now();
        while since.elapsed() < Duration::from_secs(30) {
            if answers(home.origin.trim_start_matches("http://")) {
                return Ok(self);
            }
            if let Some(status) = self.0[0].try_wait()? {
                bail!("the portal ended at once: {status}\n{}", home.said());
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        bail!("the portal does not answer\n{}", home.said())
    }

    /// Kills every process at once, without a word of warning.
    pub fn kill(&mut self) -> Result<()> {
        for child in &mut self.0 {
            child.kill().context("a process could not be killed")?;
        }
        for child in &mut self.0 {
            let status = child.wait()?;
            ensure!(!status.success(), "a process had ended by itself: {status}");
        }
        self.0.clear();
        Ok(())
    }
}

impl Drop for Tree {
    fn drop(&mut self) {
        for child in &mut self.0 {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

fn answers(address: &str) -> bool {
    use std::io::{Read as _, Write as _};
    let Ok(mut stream) = std::net::TcpStream::connect(address) else { return false };
    let asked = write!(stream, "GET /healthz HTTP/1.0\r\nhost: {address}\r\n\r\n");
    let mut head = [0; 12];
    asked.is_ok() && stream.read_exact(&mut head).is_ok() && head.ends_with(b"200")
}
