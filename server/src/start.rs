//! Opens everything, serves, and stops gently.

use std::path::Path;
use std::sync::Arc;

use anyhow::{Context as _, Result};
use tokio::net::TcpListener;

use crate::clock::{Clock, Ids};
use crate::config::Config;
use crate::files::Files;
use crate::jobs::Worker;
use crate::mailer::Mailer;
use crate::services::settings::Today;
use crate::services::{OutTray, Pepper, Services};
use crate::store::{Engine, Store};
use crate::web::assets::SiteFiles;
use crate::web::{self, Portal};

/// Opens the store, the files and the mail; brings the schema up.
pub async fn open(config: &Config, clock: Clock, ids: Ids) -> Result<Services> {
    std::fs::create_dir_all(&config.data)
        .with_context(|| format!("the data folder {} cannot be made", config.data.display()))?;
    let store =
        Store::open(&config.database(), config.connections).await.context("the database cannot be opened")?;
    store.migrate().await.context("the schema cannot be brought up")?;
    let files = Files::open(&config.files()).context("the file store cannot be opened")?;
    let pepper = pepper(&config.data)?;
    Ok(Services { store, files, clock, ids, pepper, out_tray: OutTray::default(), today: Today::default() })
}

/// The worker of the out-tray.
pub fn worker(config: &Config, services: &Services) -> Result<Worker> {
    let mailer = match &config.smtp_url {
        Some(url) => Mailer::smtp(url, &config.mail_from).context("SMTP_URL cannot be used")?,
        None => Mailer::folder(config.data.join("mail"), &config.mail_from)
            .context("the mail folder cannot be made")?,
    };
    Ok(Worker { services: services.clone(), mailer, origin: config.origin.clone() })
}

/// The portal as the door sees it.
pub fn portal(config: &Config, services: &Services) -> Result<Portal> {
    let site = SiteFiles::read(&config.site).with_context(|| {
        format!("{} holds no style sheets; run `make style islands`", config.site.display())
    })?;
    Ok(Portal {
        services: services.clone(),
        site: Arc::new(site),
        public: Arc::default(),
        origin: config.origin.clone().into(),
    })
}

/// Serves until the process is told to stop. On SQLite the out-tray runs inside.
pub async fn serve(config: &Config, services: Services) -> Result<()> {
    let portal = portal(config, &services)?;
    if services.store.engine() == Engine::Sqlite {
        tokio::spawn(worker(config, &services)?.run());
    }
    let listener = TcpListener::bind(config.listen).await.with_context(|| {
        format!("{} cannot be listened on; is another portal running there?", config.listen)
    })?;
    tracing::info!(address = %config.listen, "serving");
    axum::serve(listener, web::router(portal)).with_graceful_shutdown(stop()).await?;
    services.store.close().await;
    Ok(())
}

/// Works the out-tray until the process is told to stop.
pub async fn work(config: &Config, services: Services) -> Result<()> {
    let worker = worker(config, &services)?;
    tokio::select! {
        () = worker.run() => {}
        () = stop() => {}
    }
    Ok(())
}

async fn stop() {
    let terminate = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        () = terminate => {}
    }
}

/// The key for hashes of short codes, made once and kept outside the database.
fn pepper(data: &Path) -> Result<Pepper> {
    let path = data.join("pepper.key");
    if !path.exists() {
        let mut key = [0; 32];
        getrandom::fill(&mut key).context("the machine has no source of chance")?;
        std::fs::write(&path, key).with_context(|| format!("{} cannot be written", path.display()))?;
    }
    let key = std::fs::read(&path).with_context(|| format!("{} cannot be read", path.display()))?;
    let key = key.try_into().map_err(|_| anyhow::anyhow!("{} does not hold 32 bytes", path.display()))?;
    Ok(Pepper(key))
}
