//! Checks after a fact has changed: a line whose fact arrived goes on by itself, at its first date.

use app::mail::Topic;
use domain::claim::{LineState, Outcome};
use domain::event::EventKind;
use domain::id::{ClaimId, PersonId, ProviderId, StudentId};
use domain::money::Money;
use domain::reason::Reason;
use serde_json::Value;
use sqlx::AnyConnection;

use super::{Error, Services};
use crate::store::claims::Claim;
use crate::store::events::{self, Event};
use crate::store::jobs::Job;
use crate::store::ledger::{Entry, EntryKind};
use crate::store::line_checks::LineCheck;
use crate::store::sessions::Session;
use crate::store::{
    Scope, StoreError, Tx, claims, decisions, history, holds, ledger, line_checks, people, sessions, students,
};

impl Services {
    /// Says that a fact about a provider changed: a contract, a license. The lines concerned are checked after the
    /// commit.
    pub(crate) async fn recheck_provider(&self, tx: &mut Tx, provider: ProviderId) -> Result<(), Error> {
        Ok(self.enqueue(tx, &Job::Recheck { provider: Some(provider), student: None }).await?)
    }

    /// Says that a fact about a child changed: a determination, hours, a school-based start.
    pub(crate) async fn recheck_student(&self, tx: &mut Tx, student: StudentId) -> Result<(), Error> {
        Ok(self.enqueue(tx, &Job::Recheck { provider: None, student: Some(student) }).await?)
    }

    /// The claims with lines in review of a provider or of a child.
    pub(crate) async fn claims_concerned(
        &self,
        provider: Option<ProviderId>,
        student: Option<StudentId>,
    ) -> Result<Vec<ClaimId>, Error> {
        let mut connection = self.store.read().await?;
        Ok(history::claims_concerned(&mut connection, provider, student).await?)
    }

    /// All claims with lines in review.
    pub(crate) async fn claims_in_review(&self) -> Result<Vec<ClaimId>, Error> {
        let mut connection = self.store.read().await?;
        Ok(history::claims_in_review(&mut connection).await?)
    }

    /// Checks a claim again. Lines in review keep the minutes that can be paid now; a held line for which the rules
    /// waited, and wait no more, goes back to the caseworkers, and so does a line that was returned for a license which
    /// has come. What a caseworker holds for a cause that the rules do not know stays held. Its place in the queue is
    /// that of its claim, which never changes.
    pub(crate) async fn recheck_claim(&self, id: ClaimId) -> Result<(), Error> {
        let mut tx = self.store.write().await?;
        let Some(claim) = claims::by_id(&mut tx, &Scope::All, id).await? else { return Ok(()) };
        let before = line_checks::of_claim(&mut tx, id).await?;
        let checks = self.check_claim(&mut tx, &claim).await?;
        let mut moving = false;
        for mut session in sessions::of_claim(&mut tx, id).await? {
            let held = |checks: &[LineCheck]| {
                checks.iter().find(|check| check.session == session.id).map(|check| check.held)
            };
            let arrived = held(&before).is_some_and(|held| !held.is_zero())
                && held(&checks).is_some_and(Money::is_zero);
            if session.state == LineState::Held && arrived {
                session.state = LineState::Sent;
                moving = true;
                self.hold_ended(&mut tx, &claim, &session).await?;
                sessions::save(&mut tx, &session).await?;
            } else if session.state == LineState::Returned && license_came(&mut tx, &session, &checks).await?
            {
                moving = true;
                self.return_ended(&mut tx, &claim, &mut session).await?;
                sessions::save(&mut tx, &session).await?;
            }
        }
        self.reserve_again(&mut tx, None, id, &checks).await?;
        if moving {
            self.tell_family(&mut tx, &claim, &Topic::Moving { claim: claim.number }).await?;
        }
        claims::retell(&mut tx, id).await?;
        self.commit(tx).await?;
        Ok(())
    }

    async fn hold_ended(&self, tx: &mut Tx, claim: &Claim, session: &Session) -> Result<(), Error> {
        let now = self.clock.now();
        holds::end(tx, session.id, now).await?;
        let event = Event::new(EventKind::HoldEnded)
            .claim(claim.household, claim.id)
            .session(session.id)
            .change(LineState::Held, LineState::Sent);
        Ok(events::record(tx, self.ids.new_id(now), None, &event, now).await?)
    }

    /// The line is with the caseworkers again. The family had it until today: so long its clock stood.
    async fn return_ended(&self, tx: &mut Tx, claim: &Claim, session: &mut Session) -> Result<(), Error> {
        let now = self.clock.now();
        let asked_on = session.returned_on.take().map(|day| day.to_string()).unwrap_or_default();
        session.state = LineState::Sent;
        holds::end_return(tx, session.id, "FACT_CAME", now).await?;
        let event = Event::new(EventKind::ReturnEnded)
            .claim(claim.household, claim.id)
            .session(session.id)
            .change(asked_on, self.clock.today());
        Ok(events::record(tx, self.ids.new_id(now), None, &event, now).await?)
    }

    /// Writes to every guardian of the claim's family.
    pub(crate) async fn tell_family(&self, tx: &mut Tx, claim: &Claim, topic: &Topic) -> Result<(), Error> {
        for guardian in people::guardians(tx, claim.household).await? {
            self.write_to(tx, guardian.id, topic).await?;
        }
        Ok(())
    }

    /// Keeps the minutes that can be paid now for each line in review: where an earlier line needs more, a later one may
    /// get less.
    pub(crate) async fn reserve_again(
        &self,
        tx: &mut AnyConnection,
        person: Option<PersonId>,
        claim: ClaimId,
        checks: &[LineCheck],
    ) -> Result<(), StoreError> {
        for mut session in sessions::of_claim(tx, claim).await? {
            let check = checks.iter().find(|check| check.session == session.id);
            let before = (session.service_line, session.reserved_minutes);
            if let Some(check) = check.filter(|_| matches!(session.state, LineState::Sent | LineState::Held))
            {
                self.reserve_line(tx, person, &mut session, check).await?;
            }
            if before != (session.service_line, session.reserved_minutes) {
                sessions::save(tx, &session).await?;
            }
        }
        Ok(())
    }

    /// Keeps the minutes that can be paid for a line, and lets those go that it kept before. The session is changed,
    /// not saved.
    async fn reserve_line(
        &self,
        tx: &mut AnyConnection,
        person: Option<PersonId>,
        session: &mut Session,
        check: &LineCheck,
    ) -> Result<(), StoreError> {
        let line = service_line(tx, session, check).await?;
        let minutes = if line.is_some() { check.payable_minutes } else { 0 };
        if session.service_line == line && session.reserved_minutes == minutes {
            return Ok(());
        }
        let now = self.clock.now();
        let old = session.service_line.map(|line| (line, EntryKind::Released, session.reserved_minutes));
        let new = line.map(|line| (line, EntryKind::Reserved, minutes));
        for (line, kind, minutes) in [old, new].into_iter().flatten() {
            let (claim, session) = (Some(session.claim), Some(session.id));
            let entry = Entry { line, kind, minutes, claim, session, person };
            ledger::enter(tx, self.ids.new_id(now), &entry, now).await?;
        }
        session.service_line = line.or(session.service_line);
        session.reserved_minutes = minutes;
        Ok(())
    }
}

/// The reasons for a return that the district's own facts can take away: licenses.
const OF_LICENSES: [Reason; 4] = [
    Reason::LicenseMissing,
    Reason::LicenseNotValidOnDate,
    Reason::SupervisorLicenseMissing,
    Reason::SupervisorNotValidOnDate,
];

/// Whether a line was returned for a license only, and the rules no longer ask for it.
async fn license_came(
    tx: &mut AnyConnection,
    session: &Session,
    checks: &[LineCheck],
) -> Result<bool, StoreError> {
    let Some(decision) = decisions::standing(tx, session.id).await? else { return Ok(false) };
    let Some(check) = checks.iter().find(|check| check.session == session.id) else { return Ok(false) };
    let came = |reason: &Reason| OF_LICENSES.contains(reason) && !check.reasons.contains(reason);
    Ok(decision.outcome == Outcome::Return
        && !decision.reasons.is_empty()
        && decision.reasons.iter().all(came))
}

/// The owed service to which the rules charged a line.
async fn service_line(
    tx: &mut AnyConnection,
    session: &Session,
    check: &LineCheck,
) -> Result<Option<domain::id::ServiceLineId>, StoreError> {
    let answer: Value = serde_json::from_str(&check.answer).unwrap_or_default();
    let Some(service) = answer["service_line"].as_str() else { return Ok(None) };
    let lines = students::service_lines(tx, session.student).await?;
    Ok(lines.iter().find(|line| line.service == service).map(|line| line.id))
}
