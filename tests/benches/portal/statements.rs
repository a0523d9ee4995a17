//! D8: how many statements a page asks, counted as sqlx announces them while one page is asked for.

use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};

use anyhow::{Context as _, Result};
use clap::Parser;
use server::clock::{Clock, Ids};
use server::config::Config;
use tracing::level_filters::LevelFilter;
use tracing::subscriber::Subscriber;
use tracing_subscriber::layer::{Context, Layer, SubscriberExt as _};

use super::print;
use super::seed::Seeded;

static STATEMENTS: AtomicU32 = AtomicU32::new(0);

struct Counting;

impl<S: Subscriber> Layer<S> for Counting {
    fn on_event(&self, event: &tracing::Event<'_>, _: Context<'_, S>) {
        if event.metadata().target() == "sqlx::query" {
            STATEMENTS.fetch_add(1, Ordering::SeqCst);
        }
    }
}

#[derive(Debug, Parser)]
struct Settings {
    #[command(flatten)]
    config: Config,
}

/// Counts the statements of a page, with the one that tells who asks.
pub fn print_a_page(data: &Path, seeded: &Seeded) -> Result<()> {
    tracing::subscriber::set_global_default(
        tracing_subscriber::registry().with(Counting.with_filter(LevelFilter::DEBUG)),
    )?;
    let family = seeded.families.first().context("a family")?;
    let (claim, bench) = (format!("/claims/{}", family.claim), format!("/staff/claims/{}", family.claim));
    let pages = [
        ("family home", "/home", &family.secret, 3.0),
        ("family claim", &claim, &family.secret, 5.0),
        ("queue", "/staff/queue", &seeded.reviewer, 3.0),
        ("caseworker's claim", &bench, &seeded.reviewer, 5.0),
    ];
    tokio::runtime::Runtime::new()?.block_on(async {
        let address = serve(data).await?;
        for (name, path, secret, must) in pages {
            // The first asking opens connections and settles when the device was last seen.
            ask(&address, path, secret).await?;
            STATEMENTS.store(0, Ordering::SeqCst);
            ask(&address, path, secret).await?;
            let statements = STATEMENTS.load(Ordering::SeqCst);
            print("D8", &format!("statements of the {name} page"), f64::from(statements), "", must, false);
        }
        Ok(())
    })
}

async fn serve(data: &Path) -> Result<String> {
    let site = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/site");
    let arguments =
        ["portal".as_ref(), "--data".as_ref(), data.as_os_str(), "--site".as_ref(), site.as_os_str()];
    let config = Settings::parse_from(arguments).config;
    let services = server::start::open(&config, Clock::Real, Ids::Random).await?;
    let router = server::web::router(server::start::portal(&config, &services)?);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?.to_string();
    tokio::spawn(async move { axum::serve(listener, router).await });
    Ok(address)
}

async fn ask(address: &str, path: &str, secret: &str) -> Result<()> {
    let cookie = format!("__Host-device={secret}");
    let answer =
        reqwest::Client::new().get(format!("http://{address}{path}")).header("cookie", cookie).send().await?;
    anyhow::ensure!(answer.status().is_success(), "{path} answered {}", answer.status());
    Ok(())
}
