//! The desk: one story is one function, one transaction, its events and its jobs.

pub mod ask;
mod case;
mod checking;
pub mod circuit_breaker;
pub mod decisions;
pub mod drafts;
pub mod facts;
pub mod fixing;
pub mod imports;
pub mod messages;
pub mod papers;
pub mod payments;
pub mod queries;
pub(crate) mod reason_facts;
mod recheck;
pub mod requests;
pub mod school_starts;
pub mod settings;
pub mod sign_in;
pub mod staff;
mod told;
mod typed_facts;

use std::future::Future;

use domain::access::Actor;
use domain::id::PersonId;
use domain::refusal::Refusal;
use uuid::Uuid;

use app::mail::Topic;

use crate::clock::{Clock, Ids, sha256};
use crate::faults::{Fault, mail_at_once, planted};
use crate::files::{Files, FilesError};
use crate::store::events::Event;
use crate::store::jobs::{self, Job};
use crate::store::{Store, StoreError, Tx, events, mail, posted_forms};

/// Everything a story needs.
#[derive(Clone, Debug)]
pub struct Services {
    /// The filing cabinet.
    pub store: Store,
    /// The papers' bytes.
    pub files: Files,
    /// The time.
    pub clock: Clock,
    /// Chance.
    pub ids: Ids,
    /// A key outside the database, for hashes of short codes.
    pub pepper: Pepper,
    /// Wakes the out-tray up after a commit.
    pub out_tray: OutTray,
    /// What is read once a day.
    pub today: settings::Today,
}

/// A key that never stands in the database.
#[derive(Clone)]
pub struct Pepper(pub [u8; 32]);

impl std::fmt::Debug for Pepper {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Pepper")
    }
}

/// The bell of the out-tray.
#[derive(Clone, Debug, Default)]
pub struct OutTray(pub std::sync::Arc<tokio::sync::Notify>);

/// A story refuses (the rules said no) or breaks (something failed).
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Our rules said no.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The file store failed.
    #[error(transparent)]
    Files(#[from] FilesError),
}

/// Runs a story again while another one was first; nothing outside its transaction has happened yet.
pub async fn retrying<T, F>(story: impl Fn() -> F) -> Result<T, Error>
where
    F: Future<Output = Result<T, Error>>,
{
    for attempt in 0..8_u64 {
        match story().await {
            Err(Error::Store(StoreError::Conflict)) => {
                tokio::time::sleep(std::time::Duration::from_millis(attempt * attempt * 3)).await;
            }
            other => return other,
        }
    }
    Err(Refusal::ChangedMeanwhile { by: String::new() }.into())
}

/// The key of a form with what was said in it: the same form twice is one, and a page that says something else is new.
pub(crate) fn once(form_key: &str, said: &[&str]) -> String {
    if form_key.is_empty() {
        return String::new();
    }
    let lengths = said.iter().map(|text| format!("{}:{text}", text.len()));
    sha256(std::iter::once(form_key.to_owned()).chain(lengths).collect::<Vec<_>>().join("\n").as_bytes())
}

impl Services {
    /// Writes down what happened.
    pub(crate) async fn record(&self, tx: &mut Tx, actor: &Actor, event: &Event) -> Result<(), StoreError> {
        let now = self.clock.now();
        events::record(tx, self.ids.new_id(now), Some(actor), event, now).await
    }

    /// Puts a job into the out-tray of this transaction.
    pub(crate) async fn enqueue(&self, tx: &mut Tx, job: &Job) -> Result<(), StoreError> {
        let now = self.clock.now();
        jobs::enqueue(tx, self.ids.new_id(now), job, now).await
    }

    /// Where a form with this key led before; nothing for forms without a key.
    pub(crate) async fn posted_before(
        &self,
        tx: &mut Tx,
        actor: &Actor,
        key: &str,
    ) -> Result<Option<String>, StoreError> {
        if key.is_empty() { Ok(None) } else { posted_forms::find(tx, actor.person, key).await }
    }

    /// Keeps where the form with this key led.
    pub(crate) async fn posted(
        &self,
        tx: &mut Tx,
        actor: &Actor,
        key: &str,
        address: &str,
    ) -> Result<(), StoreError> {
        if key.is_empty() {
            return Ok(());
        }
        posted_forms::add(tx, actor.person, key, address, self.clock.now()).await
    }

    /// Writes a letter to a person; it leaves after the commit.
    pub(crate) async fn write_to(
        &self,
        tx: &mut Tx,
        person: PersonId,
        topic: &Topic,
    ) -> Result<(), StoreError> {
        let now = self.clock.now();
        let id: Uuid = self.ids.new_id(now);
        mail::add(tx, id, person, topic, now).await?;
        if planted(Fault::MailBeforeCommit) {
            mail_at_once(&id.to_string(), &format!("{topic:?}")).await;
        }
        self.enqueue(tx, &Job::SendMail { mail: id }).await
    }

    /// Makes the transaction true and rings the out-tray's bell.
    pub(crate) async fn commit(&self, tx: Tx) -> Result<(), StoreError> {
        tx.commit().await?;
        self.out_tray.0.notify_one();
        Ok(())
    }
}
