//! The two servers that are measured, each a process of its own: this executable started again.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use axum::Router;
use axum::routing::get;
use clap::Parser;
use server::clock::{Clock, Ids};
use server::config::Config;

use super::seed::{CLAIMS, FAMILIES};

/// A server that runs.
pub struct Running {
    child: Child,
    /// Where it answers.
    pub address: String,
}

#[derive(Debug, Parser)]
struct Settings {
    #[command(flatten)]
    config: Config,
}

/// The bare server: one route, eleven bytes.
pub fn run_control() -> Result<()> {
    let address = std::env::args().nth(2).context("an address")?;
    tokio::runtime::Runtime::new()?.block_on(async {
        let listener = tokio::net::TcpListener::bind(address).await?;
        axum::serve(listener, Router::new().route("/", get(|| async { "hello world" }))).await?;
        Ok(())
    })
}

/// The portal itself, in the same build as the control.
pub fn run_portal() -> Result<()> {
    let settings = Settings::parse_from(std::env::args().skip(1));
    tokio::runtime::Runtime::new()?.block_on(async {
        let services = server::start::open(&settings.config, Clock::Real, Ids::Random).await?;
        server::start::serve(&settings.config, services).await
    })
}

impl Running {
    /// Starts the bare server.
    pub fn control() -> Result<Self> {
        let address = free_address()?;
        let child = Command::new(std::env::current_exe()?).args(["--control", &address]).spawn()?;
        Self { child, address }.up("/")
    }

    /// Starts the portal on a data folder.
    pub fn portal(data: &Path) -> Result<Self> {
        let address = free_address()?;
        let site = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/site");
        let child = Command::new(std::env::current_exe()?)
            .args(["--portal", "--data"])
            .arg(data)
            .args(["--listen", &address, "--origin", &format!("http://{address}"), "--site"])
            .arg(site)
            .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(".."))
            .stderr(Stdio::null())
            .spawn()?;
        Self { child, address }.up("/healthz")
    }

    fn up(mut self, path: &str) -> Result<Self> {
        let started = Instant::now();
        while started.elapsed() < Duration::from_secs(20) {
            if answers(&self.address, path) {
                return Ok(self);
            }
            if let Some(status) = self.child.try_wait()? {
                bail!("the server ended at once: {status}");
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        bail!("no answer from {}", self.address)
    }

    /// Its process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Ends it.
    pub fn stop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.stop();
    }
}

/// D32: from the start of the process to the first answer, the worst of ten.
pub fn print_starts(data: &Path) -> Result<()> {
    let seeded = format!("start to first answer, worst of 10, {} claims", FAMILIES * CLAIMS);
    super::print("D32", &seeded, worst_start(|| Ok(data.to_owned()))?, "s", 1.5, false);
    let empty = tempfile::tempdir()?;
    let mut n = 0;
    let new = || {
        n += 1;
        let folder = empty.path().join(n.to_string());
        std::fs::create_dir(&folder)?;
        Ok(folder)
    };
    super::print(
        "D32",
        "start to first answer, worst of 10, new data folder",
        worst_start(new)?,
        "s",
        0.5,
        false,
    );
    Ok(())
}

fn worst_start(mut data: impl FnMut() -> Result<PathBuf>) -> Result<f64> {
    let mut worst = Duration::ZERO;
    for _ in 0..10 {
        let data = data()?;
        let started = Instant::now();
        let mut portal = Running::portal(&data)?;
        worst = worst.max(started.elapsed());
        portal.stop();
    }
    Ok(worst.as_secs_f64())
}

fn free_address() -> Result<String> {
    Ok(std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?.to_string())
}

fn answers(address: &str, path: &str) -> bool {
    use std::io::{Read as _, Write as _};
    let Ok(mut stream) = std::net::TcpStream::connect(address) else { return false };
    let asked = write!(stream, "GET {path} HTTP/1.0\r\nhost: {address}\r\n\r\n");
    let mut head = [0; 12];
    asked.is_ok() && stream.read_exact(&mut head).is_ok() && head.ends_with(b"200")
}
