//! The settings, read once from arguments and environment.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::Args;

/// Where things are kept and served. Every setting has a flag and an environment variable.
#[derive(Clone, Debug, Args)]
pub struct Config {
    /// Folder for the SQLite database, papers and mail.
    #[arg(long, env = "PORTAL_DATA", default_value = "data")]
    pub data: PathBuf,
    /// `sqlite:…` or `postgres://…`; a SQLite file in the data folder when absent.
    #[arg(long, env = "DATABASE_URL", hide_env_values = true)]
    pub database_url: Option<String>,
    /// `file:…` or `s3://bucket/prefix`; a folder in the data folder when absent.
    #[arg(long, env = "FILES_URL", hide_env_values = true)]
    pub files_url: Option<String>,
    /// `smtp://…` or `smtps://…`; `.eml` files in the data folder when absent.
    #[arg(long, env = "SMTP_URL", hide_env_values = true)]
    pub smtp_url: Option<String>,
    /// Address to serve on.
    #[arg(long, env = "PORTAL_LISTEN", default_value = "127.0.0.1:3000")]
    pub listen: SocketAddr,
    /// The address that people use, for links in letters and the same-origin check.
    #[arg(long, env = "PORTAL_ORIGIN", default_value = "http://127.0.0.1:3000")]
    pub origin: String,
    /// Folder of the built style sheets and islands.
    #[arg(long, env = "PORTAL_SITE", default_value = "target/site")]
    pub site: PathBuf,
    /// Sender of all letters.
    #[arg(long, env = "MAIL_FROM", default_value = "Boston Public Schools <no-reply@example.org>")]
    pub mail_from: String,
    /// Most connections to the database; SQLite reads with no more than there are cores, and writes with one more.
    #[arg(long, env = "DATABASE_CONNECTIONS", default_value_t = 8)]
    pub connections: u32,
}

impl Config {
    /// The database to open.
    pub fn database(&self) -> String {
        self.database_url
            .clone()
            .unwrap_or_else(|| format!("sqlite:{}?mode=rwc", self.data.join("portal.db").display()))
    }

    /// The file store to open.
    pub fn files(&self) -> String {
        self.files_url.clone().unwrap_or_else(|| format!("file:{}", self.data.join("files").display()))
    }
}
