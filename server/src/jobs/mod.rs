//! The out-tray: takes jobs one by one and does them, again and again until they succeed or are given up.

mod recheck;
mod send_code;
mod send_mail;

use std::time::Duration;

use crate::clock::Millis;
use crate::mailer::{MailError, Mailer};
use crate::services::Services;
use crate::store::StoreError;
use crate::store::jobs::{self, Job, Taken};

/// A job is tried so often.
const TRIES: i64 = 10;
/// The first pause before a job is tried again; it doubles each time.
const FIRST_PAUSE: Millis = 5_000;
/// A worker that died lets its job go after this time.
const LEASE: Millis = 60_000;

/// The worker and what it needs.
#[derive(Clone, Debug)]
pub struct Worker {
    /// The desk's things.
    pub services: Services,
    /// The way letters leave.
    pub mailer: Mailer,
    /// Begins the links in letters.
    pub origin: String,
}

/// A job did not work.
#[derive(Debug, thiserror::Error)]
pub enum JobError {
    /// It may work later.
    #[error("it may work later")]
    Later(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// It will never work.
    #[error("it will never work")]
    Never(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl From<StoreError> for JobError {
    fn from(error: StoreError) -> Self {
        Self::Later(Box::new(error))
    }
}

impl From<MailError> for JobError {
    fn from(error: MailError) -> Self {
        if error.may_pass() { Self::Later(Box::new(error)) } else { Self::Never(Box::new(error)) }
    }
}

impl Worker {
    /// Works until the process ends: at each bell, and once a second.
    pub async fn run(self) {
        loop {
            match self.work_once().await {
                Ok(true) => {}
                Ok(false) => {
                    let bell = self.services.out_tray.0.notified();
                    let _ = tokio::time::timeout(Duration::from_secs(1), bell).await;
                }
                Err(error) => {
                    tracing::warn!(
                        error = &error as &dyn std::error::Error,
                        "the out-tray could not be read"
                    );
                    tokio::time::sleep(Duration::from_secs(1)).await;
                }
            }
        }
    }

    /// Does all that is due now; for tests and imports.
    pub async fn work_all(&self) -> Result<(), StoreError> {
        while self.work_once().await? {}
        Ok(())
    }

    /// Takes one job and does it; says whether there was one.
    pub async fn work_once(&self) -> Result<bool, StoreError> {
        let now = self.services.clock.now();
        let mut connection = self.services.store.statement().await?;
        let taken = match jobs::take(&mut connection, now, now - LEASE).await {
            Err(StoreError::Conflict) => return Ok(true),
            taken => taken?,
        };
        drop(connection);
        let Some(taken) = taken else { return Ok(false) };
        let outcome = self.perform(&taken.job).await;
        self.finish(&taken, outcome).await?;
        Ok(true)
    }

    async fn perform(&self, job: &Job) -> Result<(), JobError> {
        match job {
            Job::SendCode { request } => self.send_code(*request).await,
            Job::SendMail { mail } => self.send_mail(*mail).await,
            Job::Recheck { provider, student } => self.recheck(*provider, *student).await,
            Job::RecheckAll => self.recheck_all().await,
        }
    }

    async fn finish(&self, taken: &Taken, outcome: Result<(), JobError>) -> Result<(), StoreError> {
        let mut connection = self.services.store.statement().await?;
        let error = match outcome {
            Ok(()) => return jobs::done(&mut connection, taken.id).await,
            Err(error) => error,
        };
        let doublings = u32::try_from(taken.tries - 1).unwrap_or_default().min(20);
        let due = match &error {
            JobError::Later(_) if taken.tries < TRIES => {
                Some(self.services.clock.now() + FIRST_PAUSE * 2_i64.pow(doublings))
            }
            JobError::Later(_) | JobError::Never(_) => None,
        };
        tracing::warn!(job = %taken.id, tries = taken.tries, error = &error as &dyn std::error::Error, "a job did not work");
        let trouble = std::error::Error::source(&error).map(ToString::to_string).unwrap_or_default();
        jobs::again(&mut connection, taken.id, due, &trouble).await
    }
}
