//! Asks the rules again about the claims that a changed fact concerns.

use domain::id::{ProviderId, StudentId};

use super::{JobError, Worker};
use crate::services::{Error, retrying};

impl Worker {
    /// One claim after the other, each in a transaction of its own; a second run finds nothing left to do.
    pub(super) async fn recheck(
        &self,
        provider: Option<ProviderId>,
        student: Option<StudentId>,
    ) -> Result<(), JobError> {
        let services = &self.services;
        for claim in services.claims_concerned(provider, student).await.map_err(later)? {
            retrying(|| services.recheck_claim(claim)).await.map_err(later)?;
        }
        Ok(())
    }

    /// Checks every claim with lines in review: a setting holds from today on.
    pub(super) async fn recheck_all(&self) -> Result<(), JobError> {
        let services = &self.services;
        for claim in services.claims_in_review().await.map_err(later)? {
            retrying(|| services.recheck_claim(claim)).await.map_err(later)?;
        }
        Ok(())
    }
}

fn later(error: Error) -> JobError {
    JobError::Later(Box::new(error))
}
