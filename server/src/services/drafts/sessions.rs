//! The sessions of a draft: from a weekly pattern, one by one, copied, changed, removed.

use domain::access::{Action, Actor};
use domain::claim::{ClaimRef, LineState};
use domain::draft::{TypedSession, TypedWeekly};
use domain::event::EventKind;
use domain::field::{Field, Problem, Wrong};
use domain::money::Money;
use domain::refusal::Refusal;

use super::{draft_for, fresh, typed};
use crate::services::{Error, Services};
use crate::store::claims::Claim;
use crate::store::events::Event;
use crate::store::sessions::Session;
use crate::store::{Scope, Tx, sessions, students};

/// A claim holds at most so many sessions.
const MOST_SESSIONS: usize = 200;

/// A session of a draft as it was typed.
pub(super) fn new_session(services: &Services, claim: &Claim, n: i64, typed: &TypedSession) -> Session {
    let mut session = Session {
        id: services.ids.new_id(services.clock.now()),
        claim: claim.id,
        n,
        student: claim.student,
        provider: claim.provider,
        service: claim.service.clone(),
        kind: String::new(),
        typed: String::new(),
        held_on: None,
        start: None,
        end: None,
        setting: String::new(),
        goals: Vec::new(),
        note: None,
        supervisor_name: None,
        billed_minutes: None,
        billed: Money::ZERO,
        third_party: Money::ZERO,
        state: LineState::Draft,
        service_line: None,
        reserved_minutes: 0,
        returned_on: None,
        version: 1,
    };
    fill(services, claim, &mut session, typed);
    session
}

/// Keeps what was typed, and what of it can be read; gives what is wrong.
pub(super) fn fill(
    services: &Services,
    claim: &Claim,
    session: &mut Session,
    typed: &TypedSession,
) -> Vec<Problem> {
    let read = typed.check(services.clock.today());
    session.typed = typed::kept(typed);
    session.student = typed.student.unwrap_or(claim.student);
    session.service = if typed.service.is_empty() { claim.service.clone() } else { typed.service.clone() };
    read.kind.code().clone_into(&mut session.kind);
    session.held_on = read.held_on;
    session.start = read.start;
    session.end = read.end;
    read.setting.code().clone_into(&mut session.setting);
    session.goals.clone_from(&typed.goals);
    session.billed = read.price.unwrap_or_default();
    read.problems
}

impl Services {
    /// Adds the sessions of a weekly pattern, and gives how many. The same form key again adds nothing.
    pub async fn add_weekly(
        &self,
        actor: &Actor,
        number: ClaimRef,
        pattern: &TypedWeekly,
        form_key: &str,
    ) -> Result<usize, Error> {
        let mut tx = self.store.write().await?;
        let claim = draft_for(&mut tx, actor, Action::FillIn, number).await?;
        if self.posted_before(&mut tx, actor, form_key).await?.is_some() {
            return Ok(0);
        }
        let rows = pattern.sessions().map_err(Refusal::from)?;
        self.room_for(&mut tx, &claim, rows.len()).await?;
        let first = sessions::next_number(&mut tx, claim.id).await?;
        for (n, typed) in (first..).zip(&rows) {
            sessions::add(&mut tx, &new_session(self, &claim, n, typed)).await?;
        }
        self.posted(&mut tx, actor, form_key, &number.to_string()).await?;
        let event = Event::new(EventKind::DraftChanged).about("sessions").change("", rows.len());
        self.keep_draft(tx, actor, &claim, event).await?;
        Ok(rows.len())
    }

    /// Adds one session as it was typed, and gives its number. The same form key again gives the same session.
    pub async fn add_session(
        &self,
        actor: &Actor,
        number: ClaimRef,
        typed: &TypedSession,
        form_key: &str,
    ) -> Result<i64, Error> {
        let mut tx = self.store.write().await?;
        let claim = draft_for(&mut tx, actor, Action::FillIn, number).await?;
        if let Some(before) = self.posted_before(&mut tx, actor, form_key).await? {
            return before.parse().map_err(|_| Refusal::Missing.into());
        }
        self.room_for(&mut tx, &claim, 1).await?;
        own_child(&mut tx, actor, typed).await?;
        let n = sessions::next_number(&mut tx, claim.id).await?;
        sessions::add(&mut tx, &new_session(self, &claim, n, typed)).await?;
        self.posted(&mut tx, actor, form_key, &n.to_string()).await?;
        let event = Event::new(EventKind::DraftChanged).about("sessions").change("", 1);
        self.keep_draft(tx, actor, &claim, event).await?;
        Ok(n)
    }

    /// Adds a session like this one, a week later, and gives its number.
    pub async fn copy_session(
        &self,
        actor: &Actor,
        number: ClaimRef,
        n: i64,
        form_key: &str,
    ) -> Result<i64, Error> {
        let mut connection = self.store.read().await?;
        let claim = super::claim_for(&mut connection, actor, Action::FillIn, number).await?;
        let copied = sessions::find(&mut connection, claim.id, n).await?.ok_or(Refusal::Missing)?;
        drop(connection);
        self.add_session(actor, number, &typed::read(&copied.typed).weeks_later(1), form_key).await
    }

    /// Keeps a session as it was typed, right or wrong, and gives what is wrong with it.
    pub async fn save_session(
        &self,
        actor: &Actor,
        number: ClaimRef,
        n: i64,
        typed: &TypedSession,
        version: Option<i64>,
    ) -> Result<Vec<Problem>, Error> {
        let mut tx = self.store.write().await?;
        let claim = draft_for(&mut tx, actor, Action::FillIn, number).await?;
        let mut session = sessions::find(&mut tx, claim.id, n).await?.ok_or(Refusal::Missing)?;
        own_child(&mut tx, actor, typed).await?;
        if session.typed == typed::kept(typed) {
            return Ok(fill(self, &claim, &mut session, typed));
        }
        fresh(version, session.version)?;
        let problems = fill(self, &claim, &mut session, typed);
        sessions::save(&mut tx, &session).await?;
        let event = Event::new(EventKind::DraftChanged).about("session").session(session.id);
        self.keep_draft(tx, actor, &claim, event).await?;
        Ok(problems)
    }

    /// The number of the session after this one in the list.
    pub async fn session_after(&self, actor: &Actor, number: ClaimRef, n: i64) -> Result<Option<i64>, Error> {
        let mut connection = self.store.read().await?;
        let claim = super::claim_for(&mut connection, actor, Action::FillIn, number).await?;
        let lines = sessions::of_claim(&mut connection, claim.id).await?;
        Ok(lines.iter().map(|line| line.n).find(|other| *other > n))
    }

    /// Removes a session from a draft; one that is gone already is no trouble.
    pub async fn remove_session(&self, actor: &Actor, number: ClaimRef, n: i64) -> Result<(), Error> {
        let mut tx = self.store.write().await?;
        let claim = draft_for(&mut tx, actor, Action::FillIn, number).await?;
        let Some(session) = sessions::find(&mut tx, claim.id, n).await? else { return Ok(()) };
        sessions::remove(&mut tx, session.id).await?;
        let event = Event::new(EventKind::DraftChanged).about("sessions").change(session.typed, "");
        self.keep_draft(tx, actor, &claim, event).await
    }

    /// Refuses more sessions than a claim can hold.
    async fn room_for(&self, tx: &mut Tx, claim: &Claim, more: usize) -> Result<(), Error> {
        let so_far = sessions::of_claim(tx, claim.id).await?.len();
        if so_far + more > MOST_SESSIONS {
            return Err(Refusal::from(vec![Problem::new(Field::ClaimSessions, Wrong::Many)]).into());
        }
        Ok(())
    }
}

/// Another child must be one of the same family.
async fn own_child(tx: &mut Tx, actor: &Actor, typed: &TypedSession) -> Result<(), Error> {
    if let Some(child) = typed.student {
        students::find(tx, &Scope::of(actor), child).await?.ok_or(Refusal::Missing)?;
    }
    Ok(())
}
