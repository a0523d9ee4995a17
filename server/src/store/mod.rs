//! The filing cabinet: SQL written once for both databases. All that differs between them stands in this file.

pub mod bank_lines;
pub mod batches;
pub mod circuit_breaker;
pub mod claim_payments;
pub mod claims;
pub mod column;
pub mod confirmation_files;
pub mod decisions;
pub mod devices;
pub mod documents;
mod error;
pub mod events;
pub mod family_facts;
pub mod history;
pub mod holds;
pub mod households;
pub mod imports;
pub mod jobs;
pub mod ledger;
pub mod line_checks;
pub mod mail;
pub mod messages;
pub mod my_day;
pub mod payments;
pub mod payouts;
pub mod people;
pub mod posted_forms;
pub mod proofs;
pub mod provider_facts;
pub mod provider_requests;
pub mod providers;
pub mod queue;
pub mod receipts;
mod schema;
mod scope;
pub mod sessions;
pub mod settings;
pub mod sign_in_codes;
pub mod slips;
pub mod student_facts;
pub mod students;
pub mod whole_claims;

use std::ops::{Deref, DerefMut};
use std::str::FromStr as _;
use std::time::Duration;

use sqlx::any::{AnyConnectOptions, AnyPoolOptions};
use sqlx::{AnyConnection, AnyPool, Executor as _, Transaction};

use crate::faults::{Fault, planted};

pub use error::StoreError;
pub use scope::Scope;

/// Which database stands behind the store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// A file in the data folder.
    Sqlite,
    /// A server that several portals share.
    Postgres,
}

/// The open database. SQLite has one connection that writes, so that writers wait without keeping a thread, and as many
/// that read as there are cores; PostgreSQL has one pool for both.
#[derive(Clone, Debug)]
pub struct Store {
    readers: AnyPool,
    writers: AnyPool,
    engine: Engine,
}

/// An open write transaction. Dropped without `commit`, it never happened.
pub struct Tx(Transaction<'static, sqlx::Any>);

/// What a planted fault says to the database.
const fn no_flush(engine: Engine) -> &'static str {
    match engine {
        Engine::Sqlite => "PRAGMA synchronous = OFF",
        Engine::Postgres => "SET synchronous_commit = off",
    }
}

/// The pragmas of every SQLite connection. `FULL`: a receipt number is a promise that survives a power cut.
const SQLITE_PRAGMAS: &str = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; \
                              PRAGMA busy_timeout = 10000; PRAGMA temp_store = MEMORY;";

impl Store {
    /// Opens the database at this address. The schema is brought up by [`Self::migrate`].
    pub async fn open(url: &str, connections: u32) -> Result<Self, StoreError> {
        sqlx::any::install_default_drivers();
        let engine = if url.starts_with("postgres") { Engine::Postgres } else { Engine::Sqlite };
        let options = AnyConnectOptions::from_str(url)?;
        let (readers, writers) = match engine {
            Engine::Postgres => {
                let pool = pool(engine, connections, options).await?;
                (pool.clone(), pool)
            }
            Engine::Sqlite => {
                let writers = pool(engine, 1, options.clone()).await?;
                (pool(engine, connections.min(cores()), options).await?, writers)
            }
        };
        Ok(Self { readers, writers, engine })
    }

    /// Which database it is.
    pub const fn engine(&self) -> Engine {
        self.engine
    }

    /// Brings the schema up to this version of the portal.
    pub async fn migrate(&self) -> Result<(), StoreError> {
        schema::chapters().run(&self.writers).await?;
        Ok(())
    }

    /// A connection to read from. Whoever holds one asks for no other: there may be only one.
    pub async fn read(&self) -> Result<sqlx::pool::PoolConnection<sqlx::Any>, StoreError> {
        Ok(self.readers.acquire().await?)
    }

    /// A connection for single statements, each of which is a transaction of its own.
    pub async fn statement(&self) -> Result<sqlx::pool::PoolConnection<sqlx::Any>, StoreError> {
        Ok(self.writers.acquire().await?)
    }

    /// Begins a write. Both serialise writers: SQLite by its write lock, PostgreSQL by refusing the loser.
    pub async fn write(&self) -> Result<Tx, StoreError> {
        let begin = match self.engine {
            Engine::Sqlite => "BEGIN IMMEDIATE",
            Engine::Postgres => "BEGIN ISOLATION LEVEL SERIALIZABLE",
        };
        Ok(Tx(self.writers.begin_with(begin).await?))
    }

    /// Makes an empty database beside this one, on a PostgreSQL cluster; its name must be letters, digits and `_`.
    pub async fn make_database(&self, name: &str) -> Result<(), StoreError> {
        let plain = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        if !plain {
            return Err(StoreError::Corrupt {
                table: "database",
                id: name.to_owned(),
                why: "not a plain name".to_owned(),
            });
        }
        sqlx::query(sqlx::AssertSqlSafe(format!("CREATE DATABASE {name}"))).execute(&self.writers).await?;
        Ok(())
    }

    /// How many rows a table has, for stories.
    #[cfg(test)]
    pub(crate) async fn count(&self, table: &str) -> Result<i64, StoreError> {
        let sql = sqlx::AssertSqlSafe(format!("SELECT COUNT(*) AS n FROM {table}"));
        column::int(&sqlx::query(sql).fetch_one(&self.readers).await?, "n")
    }

    /// Closes all connections.
    pub async fn close(&self) {
        self.readers.close().await;
        self.writers.close().await;
    }
}

async fn pool(engine: Engine, most: u32, options: AnyConnectOptions) -> Result<AnyPool, StoreError> {
    let pool = AnyPoolOptions::new()
        .max_connections(most)
        .acquire_timeout(Duration::from_secs(10))
        // A server may have gone away since; a file has not.
        .test_before_acquire(engine == Engine::Postgres)
        .after_connect(move |connection, _| {
            Box::pin(async move {
                if engine == Engine::Sqlite {
                    connection.execute(SQLITE_PRAGMAS).await?;
                }
                if planted(Fault::SkipFlush) {
                    connection.execute(no_flush(engine)).await?;
                }
                Ok(())
            })
        })
        .connect_with(options)
        .await?;
    Ok(pool)
}

fn cores() -> u32 {
    std::thread::available_parallelism().map_or(1, |cores| u32::try_from(cores.get()).unwrap_or(u32::MAX))
}

impl Tx {
    /// Makes everything of this transaction true at once.
    pub async fn commit(self) -> Result<(), StoreError> {
        if planted(Fault::NoCommit) {
            return Ok(());
        }
        Ok(self.0.commit().await?)
    }
}

impl Deref for Tx {
    type Target = AnyConnection;
    fn deref(&self) -> &AnyConnection {
        &self.0
    }
}

impl DerefMut for Tx {
    fn deref_mut(&mut self) -> &mut AnyConnection {
        &mut self.0
    }
}
