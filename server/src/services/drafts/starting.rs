//! Starting a claim, fresh or as a copy.

use domain::access::{Action, Actor, Subject, may};
use domain::claim::{ClaimRef, ClaimState, Status, Turn};
use domain::draft::TypedSession;
use domain::event::EventKind;
use domain::field::{Field, Problem, Wrong};
use domain::id::{HouseholdId, ProviderId, StudentId};
use domain::money::Money;
use domain::refusal::Refusal;
use jiff::civil::Date;

use super::sessions::new_session;
use super::{claim_for, typed};
use crate::services::{Error, Services};
use crate::store::claims::{Claim, PayTo};
use crate::store::events::Event;
use crate::store::sessions::Session;
use crate::store::{Scope, Tx, claims, sessions, students};

/// What a claim is started with.
#[derive(Clone, Debug)]
pub struct NewClaim {
    /// For which child.
    pub student: StudentId,
    /// For which owed service.
    pub service: String,
    /// Who gave it, where known already.
    pub provider: Option<ProviderId>,
    /// Whether provider and sessions are copied from the last claim for this child and service.
    pub copy_last: bool,
}

impl Services {
    /// Starts a claim. The same form key again gives the same claim; an empty key gives a claim each time.
    pub async fn start_claim(
        &self,
        actor: &Actor,
        new: &NewClaim,
        form_key: &str,
    ) -> Result<ClaimRef, Error> {
        let mut tx = self.store.write().await?;
        if let Some(address) = self.posted_before(&mut tx, actor, form_key).await? {
            return Ok(address.parse().map_err(|_| Refusal::Missing)?);
        }
        let student =
            students::find(&mut tx, &Scope::of(actor), new.student).await?.ok_or(Refusal::Missing)?;
        may(actor, Action::FillIn, Subject::Household(student.household))?;
        let owed = students::service_lines(&mut tx, student.id).await?;
        if !owed.iter().any(|line| line.service == new.service) {
            return Err(Refusal::from(vec![Problem::new(Field::ClaimService, Wrong::Missing)]).into());
        }
        let source = if new.copy_last {
            claims::newest_of(&mut tx, student.household, student.id, &new.service).await?
        } else {
            None
        };
        let claim = self.new_claim(actor, student.household, new);
        self.begin(tx, actor, claim, source, form_key).await
    }

    /// Starts a claim as a copy of another: provider, days, times, prices and goals, a whole number of weeks later.
    /// Receipts, payee and signature are never copied.
    pub async fn copy_claim(
        &self,
        actor: &Actor,
        source: ClaimRef,
        form_key: &str,
    ) -> Result<ClaimRef, Error> {
        let mut tx = self.store.write().await?;
        if let Some(address) = self.posted_before(&mut tx, actor, form_key).await? {
            return Ok(address.parse().map_err(|_| Refusal::Missing)?);
        }
        let source = claim_for(&mut tx, actor, Action::FillIn, source).await?;
        let new = NewClaim {
            student: source.student,
            service: source.service.clone(),
            provider: source.provider,
            copy_last: true,
        };
        let claim = self.new_claim(actor, source.household, &new);
        self.begin(tx, actor, claim, Some(source), form_key).await
    }

    /// A draft that nothing is filled in yet.
    fn new_claim(&self, actor: &Actor, household: HouseholdId, new: &NewClaim) -> Claim {
        let now = self.clock.now();
        Claim {
            id: self.ids.new_id(now),
            number: self.ids.claim_number(),
            household,
            student: new.student,
            service: new.service.clone(),
            provider: new.provider,
            state: ClaimState::Draft,
            status: Status::Draft,
            turn: Turn::Family,
            asked: Money::ZERO,
            created_by: actor.person,
            created_at: now,
            sent_by: None,
            sent_at: None,
            sent_on: None,
            signed_name: None,
            reviewed_on: None,
            reviewer: None,
            pay_to: PayTo::default(),
            version: 1,
        }
    }

    /// Keeps the new claim, with the sessions of the one it copies.
    async fn begin(
        &self,
        mut tx: Tx,
        actor: &Actor,
        mut claim: Claim,
        source: Option<Claim>,
        form_key: &str,
    ) -> Result<ClaimRef, Error> {
        claim.provider = claim.provider.or(source.as_ref().and_then(|source| source.provider));
        claims::add(&mut tx, &claim).await?;
        let mut event = Event::new(EventKind::ClaimStarted);
        if let Some(source) = source {
            event = event.about(source.number);
            let copied = sessions::of_claim(&mut tx, source.id).await?;
            for (n, typed) in (1..).zip(following(&copied)) {
                let session = new_session(self, &claim, n, &typed);
                sessions::add(&mut tx, &session).await?;
            }
        }
        self.posted(&mut tx, actor, form_key, &claim.number.to_string()).await?;
        self.keep_draft(tx, actor, &claim, event).await?;
        Ok(claim.number)
    }
}

/// The sessions again, so many whole weeks later that the first comes after the last.
fn following(sessions: &[Session]) -> Vec<TypedSession> {
    let days = || sessions.iter().filter_map(|session| session.held_on);
    let weeks = days().min().zip(days().max()).map_or(0, |(first, last)| weeks_after(first, last));
    sessions.iter().map(|session| typed::read(&session.typed).weeks_later(weeks)).collect()
}

/// The smallest number of weeks that takes the first day past the last.
fn weeks_after(first: Date, last: Date) -> i32 {
    i32::try_from(last.duration_since(first).as_hours() / (24 * 7) + 1).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_copy_starts_in_the_week_after_the_last_session_on_the_same_day() {
        assert_eq!(weeks_after(date(2025, 10, 7), date(2025, 11, 25)), 8);
        assert_eq!(weeks_after(date(2025, 10, 7), date(2025, 11, 27)), 8);
        assert_eq!(weeks_after(date(2025, 10, 7), date(2025, 10, 7)), 1);
    }
}
