//! Answers for the pages of a family's draft: start, parts, provider, sessions, how we pay, check and send.

mod parts;
mod provider;
mod sending;
mod sessions;
mod starting;

pub(in crate::services) use provider::{choice as provider_choice, jobs_for};

use app::queries::claims::{
    CheckSheet, ClaimPage, ClaimQueries, ClaimStart, LicensePart, PayToPart, ProviderPart, SentSheet,
    SessionSheet, SessionsPart, TakeBackSheet,
};
use app::trouble::Trouble;
use async_trait::async_trait;
use domain::access::{Action, Actor, Subject, may};
use domain::claim::{ClaimRef, ClaimState};

use crate::services::drafts::claim_for;
use crate::services::{Error, Services};
use crate::store::claims::Claim;

#[async_trait]
impl ClaimQueries for Services {
    async fn claim_start(&self, actor: &Actor) -> Result<ClaimStart, Trouble> {
        Ok(self.start_choices(actor).await?)
    }

    async fn claim_page(&self, actor: &Actor, number: ClaimRef) -> Result<ClaimPage, Trouble> {
        Ok(self.page_of(actor, number).await?)
    }

    async fn claim_to_copy(&self, actor: &Actor, number: ClaimRef) -> Result<ClaimRef, Trouble> {
        let mut connection = self.store.read().await.map_err(Error::from)?;
        let claim = claim_for(&mut connection, actor, Action::FillIn, number).await?;
        Ok(claim.number)
    }

    async fn provider_part(&self, actor: &Actor, number: ClaimRef) -> Result<Option<ProviderPart>, Trouble> {
        Ok(self.provider_choices(actor, number).await?)
    }

    async fn license_part(&self, actor: &Actor, number: ClaimRef) -> Result<Option<LicensePart>, Trouble> {
        Ok(self.licenses_of(actor, number).await?)
    }

    async fn sessions_part(&self, actor: &Actor, number: ClaimRef) -> Result<Option<SessionsPart>, Trouble> {
        Ok(self.sessions_of(actor, number).await?)
    }

    async fn session_sheet(
        &self,
        actor: &Actor,
        number: ClaimRef,
        n: i64,
    ) -> Result<Option<SessionSheet>, Trouble> {
        Ok(self.one_session(actor, number, n).await?)
    }

    async fn pay_to_part(&self, actor: &Actor, number: ClaimRef) -> Result<Option<PayToPart>, Trouble> {
        Ok(self.payee_of(actor, number).await?)
    }

    async fn check_sheet(&self, actor: &Actor, number: ClaimRef) -> Result<Option<CheckSheet>, Trouble> {
        Ok(self.before_sending(actor, number).await?)
    }

    async fn sent_sheet(&self, actor: &Actor, number: ClaimRef) -> Result<SentSheet, Trouble> {
        Ok(self.as_sent(actor, number).await?)
    }

    async fn take_back_sheet(&self, actor: &Actor, number: ClaimRef) -> Result<TakeBackSheet, Trouble> {
        Ok(self.to_take_back(actor, number).await?)
    }
}

/// The claim for filling in, while it is a draft.
async fn open_draft(
    connection: &mut sqlx::AnyConnection,
    actor: &Actor,
    number: ClaimRef,
) -> Result<Option<Claim>, Error> {
    let claim = claim_for(connection, actor, Action::FillIn, number).await?;
    Ok((claim.state == ClaimState::Draft).then_some(claim))
}

/// Whether this person may sign for the claim's family.
fn can_sign(actor: &Actor, claim: &Claim) -> bool {
    may(actor, Action::Sign, Subject::Household(claim.household)).is_ok()
}

/// How many things there are, as it is told.
fn count<T>(things: &[T]) -> i64 {
    i64::try_from(things.len()).unwrap_or(i64::MAX)
}
