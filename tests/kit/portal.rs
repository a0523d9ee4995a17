//! A whole portal in this process: its own database, files, mail folder and clock.

use std::path::{Path, PathBuf};

use clap::Parser;
use domain::access::Actor;
use domain::language::Language;
use jiff::civil::{Date, date};
use server::clock::{Clock, Ids};
use server::config::Config;
use server::jobs::Worker;
use server::services::Services;
use server::store::{Store, people};
use server::{demo, start, web};
use tempfile::TempDir;
use tokio::net::TcpListener;

use crate::mailbox::{self, Letter};
use crate::visitor::Visitor;

/// The database of a story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// A file.
    Sqlite,
    /// A database of its own in the cluster that `TEST_POSTGRES` names.
    Postgres,
}

impl Engine {
    /// Whether the database can be had. A run that promises it (`CI`) fails without it.
    pub fn is_there(self) -> bool {
        let there = self == Self::Sqlite || cluster().is_some();
        assert!(there || std::env::var_os("CI").is_none(), "TEST_POSTGRES names no cluster; run `make test`");
        if !there {
            eprintln!("left out: TEST_POSTGRES names no cluster");
        }
        there
    }
}

/// A portal that runs.
pub struct Portal {
    /// The desk, for what a story begins with.
    pub services: Services,
    worker: Worker,
    address: String,
    folder: TempDir,
}

#[derive(Debug, Parser)]
struct Settings {
    #[command(flatten)]
    config: Config,
}

fn cluster() -> Option<String> {
    std::env::var_os("TEST_POSTGRES").and_then(|url| url.into_string().ok())
}

impl Portal {
    /// Opens a portal with the example district: staff and families, who read English, but no claim. Its clock stands on 1 December 2025.
    pub async fn open(engine: Engine) -> Self {
        let empty = Self::empty(engine).await;
        demo::load_district(&empty.services).await.expect("the example district can be loaded");
        for family in ["carlos.rivera", "lan.tran", "nadia.haddad", "wei.zhang"] {
            let person = empty.actor(&format!("{family}@example.org")).await;
            let chosen = empty.services.choose_language(&person, Language::English).await;
            chosen.expect("a family chooses the language the stories are written in");
        }
        empty
    }

    /// Opens a portal in which nothing is.
    pub async fn empty(engine: Engine) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = format!("http://{}", listener.local_addr().expect("its address"));
        let config = config(engine, folder.path(), &address).await;
        let clock = Clock::standing_on(date(2025, 12, 1));
        let services = start::open(&config, clock, Ids::Random).await.expect("the portal opens");
        let worker = start::worker(&config, &services).expect("letters can leave");
        let router = web::router(start::portal(&config, &services).expect("the style sheets are there"));
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { services, worker, address, folder }
    }

    /// A new visitor with an empty browser.
    pub fn visitor(&self) -> Visitor {
        Visitor::new(&self.address)
    }

    /// A visitor who signed in through the pages and the code letter.
    pub async fn signed_in(&self, email: &str) -> Visitor {
        let mut visitor = self.visitor();
        visitor.open("/sign-in").await;
        visitor.fill("sign-in-contact", email).press("Send me a code").await;
        self.work().await;
        let code = self.code_for(email);
        visitor.fill("sign-in-code", &code).press("Sign in").await;
        assert_eq!(visitor.status(), 200, "{email} could not sign in: {}", visitor.text());
        visitor
    }

    /// The person with this address, as one who acts at the desk.
    pub async fn actor(&self, email: &str) -> Actor {
        let mut connection = self.services.store.read().await.expect("a connection");
        people::by_email(&mut connection, email).await.expect("people").expect("the person is known").actor()
    }

    /// Does all that is due in the out-tray. Then time goes on a little: letters of the same moment have no order.
    pub async fn work(&self) {
        self.worker.work_all().await.expect("the out-tray works");
        self.services.clock.advance(1);
    }

    /// The letters to an address, the newest last.
    pub fn letters_to(&self, email: &str) -> Vec<Letter> {
        mailbox::letters_to(&self.mail(), email)
    }

    /// The newest code that went to an address.
    pub fn code_for(&self, email: &str) -> String {
        let letters = self.letters_to(email);
        letters.iter().rev().find_map(Letter::code).expect("a letter with a code")
    }

    /// Lets days pass.
    pub fn days_pass(&self, days: i64) {
        self.services.clock.advance(days * 86_400_000);
    }

    /// Today in the story.
    pub fn today(&self) -> Date {
        self.services.clock.today()
    }

    fn mail(&self) -> PathBuf {
        self.folder.path().join("data/mail")
    }
}

async fn config(engine: Engine, folder: &Path, origin: &str) -> Config {
    let site = folder.join("site");
    std::fs::create_dir_all(&site).expect("a folder");
    for style in ["style.css", "style.rtl.css"] {
        std::fs::write(site.join(style), "").expect("a style sheet");
    }
    let data = folder.join("data");
    let mut arguments = vec!["portal".into(), "--origin".into(), origin.to_owned()];
    arguments.extend([
        "--data".into(),
        data.display().to_string(),
        "--site".into(),
        site.display().to_string(),
    ]);
    if engine == Engine::Postgres {
        arguments.extend(["--database-url".into(), database_of_its_own().await]);
    }
    Settings::parse_from(arguments).config
}

/// Makes an empty database in the cluster; the cluster goes with the run, and the database with it.
async fn database_of_its_own() -> String {
    let cluster = cluster().expect("TEST_POSTGRES names a cluster");
    let name = format!("story_{}", uuid::Uuid::new_v7(uuid::Timestamp::now(uuid::NoContext)).simple());
    let store = Store::open(&cluster, 1).await.expect("the cluster answers");
    store.make_database(&name).await.expect("a database can be made");
    let (server, _) = cluster.rsplit_once('/').expect("the address ends in a database");
    format!("{server}/{name}")
}
