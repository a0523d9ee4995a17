//! `portal doctor`: whether everything that the portal needs answers.

use std::process::ExitCode;

use anyhow::{Context as _, Result, ensure};
use bytes::Bytes;

use crate::clock::{Clock, Ids};
use crate::config::Config;
use crate::files::Files;
use crate::store::{Engine, Store};
use crate::web::assets::SiteFiles;

/// Looks at each thing in turn, and tells what is wrong with the ones that don't answer.
pub async fn run(config: &Config) -> Result<ExitCode> {
    let mut well = true;
    well &= tell("data folder", &data(config));
    well &= tell("database", &database(config).await);
    well &= tell("file store", &files(config).await);
    well &= tell("mail", &mail(config));
    well &= tell("style sheets", &site(config));
    Ok(if well { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn tell(what: &str, found: &Result<String>) -> bool {
    match found {
        Ok(found) => println!("ok       {what}: {found}"),
        Err(error) => println!("problem  {what}: {error:#}"),
    }
    found.is_ok()
}

fn data(config: &Config) -> Result<String> {
    let probe = config.data.join(".doctor");
    std::fs::create_dir_all(&config.data).context("it cannot be made")?;
    std::fs::write(&probe, b"ok").context("it cannot be written")?;
    std::fs::remove_file(&probe).context("a file in it cannot be removed")?;
    Ok(config.data.display().to_string())
}

async fn database(config: &Config) -> Result<String> {
    let store = Store::open(&config.database(), 1).await.context("it cannot be opened")?;
    store.read().await.context("it does not answer")?;
    let engine = match store.engine() {
        Engine::Sqlite => "SQLite",
        Engine::Postgres => "PostgreSQL",
    };
    store.close().await;
    Ok(format!("{engine} answers"))
}

async fn files(config: &Config) -> Result<String> {
    let files = Files::open(&config.files()).context("FILES_URL cannot be used")?;
    let key = format!("doctor/{:016x}", Clock::Real.now());
    let written = Bytes::from(Ids::Random.secret());
    files.put(&key, written.clone()).await.context("it cannot be written")?;
    let read = files.get(&key).await.context("it cannot be read")?;
    files.delete(&key).await.context("a file in it cannot be removed")?;
    ensure!(read == written, "it gives other bytes than were written");
    Ok("keeps what is written".to_owned())
}

fn mail(config: &Config) -> Result<String> {
    match &config.smtp_url {
        Some(url) => {
            crate::mailer::Mailer::smtp(url, &config.mail_from).context("SMTP_URL cannot be used")?;
            Ok("goes out by SMTP".to_owned())
        }
        None => Ok(format!("stays as .eml files in {}", config.data.join("mail").display())),
    }
}

fn site(config: &Config) -> Result<String> {
    SiteFiles::read(&config.site).context("they are not built; run `make style islands`")?;
    Ok(config.site.display().to_string())
}
