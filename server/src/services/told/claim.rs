//! A sent claim as its family reads it: lines, reasons, sums, payments.

use std::collections::HashMap;

use app::queries::tracker::{LineGroup, SentClaim, SentLine};
use app::words::{self, ReasonFacts};
use domain::access::{Action, Actor, Role};
use domain::case::ClaimReturn;
use domain::claim::{ClaimRef, ClaimState, LineState, PayoutState};
use domain::id::SessionId;
use domain::money::Money;
use domain::reason::{Class, Reason};
use domain::refusal::Refusal;
use jiff::civil::Date;
use sqlx::AnyConnection;

use super::payments;
use super::way::way;
use crate::clock::in_boston;
use crate::services::drafts::claim_for;
use crate::services::{Error, Services, reason_facts};
use crate::store::claims::Claim;
use crate::store::line_checks::LineCheck;
use crate::store::outcomes::{self, Outcome};
use crate::store::sessions::Session;
use crate::store::{Scope, history, line_checks, sessions, students};

/// The rows of a sent claim.
pub(crate) struct Told {
    pub claim: Claim,
    pub sessions: Vec<Session>,
    pub checks: HashMap<SessionId, LineCheck>,
    pub outcomes: HashMap<SessionId, Outcome>,
    pub child: String,
    pub school: String,
}

/// The claim in the actor's scope once it was sent.
pub(crate) async fn read(tx: &mut AnyConnection, actor: &Actor, number: ClaimRef) -> Result<Told, Error> {
    let claim = claim_for(tx, actor, Action::FillIn, number).await?;
    if claim.state == ClaimState::Draft {
        return Err(Refusal::Missing.into());
    }
    let child = students::find(tx, &Scope::of(actor), claim.student).await?.ok_or(Refusal::Missing)?;
    let checks = line_checks::of_claim(tx, claim.id).await?;
    let outcomes = outcomes::of_claim(tx, claim.id).await?;
    Ok(Told {
        sessions: sessions::of_claim(tx, claim.id).await?,
        checks: checks.into_iter().map(|check| (check.session, check)).collect(),
        outcomes: outcomes.into_iter().map(|outcome| (outcome.session, outcome)).collect(),
        child: child.first_name,
        school: child.school,
        claim,
    })
}

impl Services {
    /// A sent claim with everything that its family reads about it.
    pub(crate) async fn tell_claim(&self, actor: &Actor, number: ClaimRef) -> Result<SentClaim, Error> {
        let mut connection = self.store.read().await?;
        let told = read(&mut connection, actor, number).await?;
        let mut lines = Vec::with_capacity(told.sessions.len());
        for session in &told.sessions {
            lines.push(told.line(&mut connection, actor, session).await?);
        }
        lines.sort_by_key(|line| (line.on, line.n));
        let paid = outcomes::payments(&mut connection, told.claim.id).await?;
        let details = payments::details_wanted(&mut connection, actor, &told.claim).await?;
        let pauses = told.pauses(&mut connection).await?;
        let paid_on = paid.iter().filter_map(|payment| payment.paid_on).max();
        let pays = |group: LineGroup| -> Money {
            lines.iter().filter(|line| line.group == group).map(|line| line.pays).sum()
        };
        let waiting = lines.iter().filter(|line| line.group == LineGroup::Waiting);
        let w = words::of(actor.language);
        Ok(SentClaim {
            number,
            child: told.child.clone(),
            service: words::service(w, &told.claim.service),
            status: told.claim.status,
            turn: told.claim.turn,
            office: told.office(),
            way: way(&told.claim, pauses, (paid_on, details.is_some()), self.clock.today()),
            asked: lines.iter().map(|line| line.asked).sum(),
            to_pay: pays(LineGroup::ToPay),
            paid: pays(LineGroup::Paid),
            to_fix: lines.iter().map(|line| line.to_fix).sum(),
            waiting: waiting.map(|line| line.asked).sum(),
            not_payable: lines.iter().map(SentLine::not_payable).sum(),
            hours_back: told.hours_back(),
            payments: told.payments(&paid, details.is_some(), actor.role == Role::Family),
            details,
            can_sign: actor.role == Role::Family,
            decided_on: told.decided_on(),
            lines,
        })
    }
}

impl Told {
    /// A line with the words of its reasons.
    pub(super) async fn line(
        &self,
        tx: &mut AnyConnection,
        actor: &Actor,
        session: &Session,
    ) -> Result<SentLine, Error> {
        let group = self.group(session);
        let reasons = self.reasons(session);
        let facts = self.facts(tx, session).await?;
        let w = words::of(actor.language);
        Ok(SentLine {
            n: session.n,
            on: session.held_on,
            asked: session.billed,
            pays: self.pays(session),
            to_fix: self.to_fix(session, group),
            minutes: self.minutes(session),
            group,
            same_as: facts.other_claim.filter(|_| reasons.contains(&Reason::Duplicate)),
            reasons: reasons.iter().map(|reason| words::reason(w, *reason, &facts)).collect(),
        })
    }

    /// What the family can fix: the whole of a line that went back to it; of a line paid in part, what the rules would
    /// have sent back.
    fn to_fix(&self, session: &Session, group: LineGroup) -> Money {
        match group {
            LineGroup::Fix => session.billed,
            LineGroup::ToPay | LineGroup::Paid => {
                let rest = session.billed - self.pays(session);
                self.checks.get(&session.id).map_or(Money::ZERO, |check| check.returned.min(rest))
            }
            _ => Money::ZERO,
        }
    }

    fn group(&self, session: &Session) -> LineGroup {
        let payout = self.outcomes.get(&session.id).and_then(|outcome| outcome.payout);
        match session.state {
            LineState::Draft | LineState::Sent | LineState::Decided => LineGroup::Checking,
            LineState::Returned => LineGroup::Fix,
            LineState::Held => LineGroup::Waiting,
            LineState::Approved if payout.is_some_and(|payout| payout.state == PayoutState::Confirmed) => {
                LineGroup::Paid
            }
            LineState::Approved => LineGroup::ToPay,
            LineState::Denied => LineGroup::NotPayable,
            LineState::TakenBack => LineGroup::TakenBack,
        }
    }

    fn pays(&self, session: &Session) -> Money {
        let payout = self.outcomes.get(&session.id).and_then(|outcome| outcome.payout);
        payout.map_or(Money::ZERO, |payout| payout.amount)
    }

    fn minutes(&self, session: &Session) -> Option<i64> {
        let answer: serde_json::Value = serde_json::from_str(&self.checks.get(&session.id)?.answer).ok()?;
        answer["minutes_billed"].as_i64()
    }

    /// What a family is told: nothing while a line is being checked; then what the caseworker chose, else what the
    /// rules found.
    pub(super) fn reasons(&self, session: &Session) -> Vec<Reason> {
        if matches!(self.group(session), LineGroup::Checking | LineGroup::TakenBack) {
            return Vec::new();
        }
        let decision = self.outcomes.get(&session.id).and_then(|outcome| outcome.decision.as_ref());
        let chosen = decision.map(|decision| decision.reasons.clone()).unwrap_or_default();
        if !chosen.is_empty() {
            return chosen;
        }
        let whole = session.state == LineState::Approved && self.pays(session) >= session.billed;
        let found = self.checks.get(&session.id).filter(|_| !whole);
        let mut found = found.map(|check| check.reasons.clone()).unwrap_or_default();
        let wanted = match session.state {
            LineState::Returned => Some(Class::Return),
            LineState::Held => Some(Class::Hold),
            _ => None,
        };
        if found.iter().any(|reason| Some(reason.class()) == wanted) {
            found.retain(|reason| Some(reason.class()) == wanted);
        }
        // "Some hours are left" is told once: both reasons have the same words.
        if found.contains(&Reason::OverCap) {
            found.retain(|reason| *reason != Reason::PartialCap);
        }
        found
    }

    /// The facts that the sentences of a line's reasons are made of.
    async fn facts(&self, tx: &mut AnyConnection, session: &Session) -> Result<ReasonFacts, Error> {
        let answer = self.checks.get(&session.id).map_or("", |check| check.answer.as_str());
        let mut facts = reason_facts::of_answer(tx, self.claim.household, &self.school, answer).await?;
        let decision = self.outcomes.get(&session.id).and_then(|outcome| outcome.decision.as_ref());
        facts.second_about = decision.and_then(|decision| decision.hold_until);
        Ok(facts)
    }

    /// The office that must act, while a line waits for one.
    fn office(&self) -> Option<String> {
        let mut held = self.sessions.iter().filter(|session| session.state == LineState::Held);
        held.find_map(|session| self.outcomes.get(&session.id)?.decision.as_ref()?.hold_owner.clone())
    }

    /// Minutes of lines that can't be paid.
    fn hours_back(&self) -> i64 {
        let back = self.sessions.iter().filter(|session| session.state == LineState::Denied);
        back.filter_map(|session| self.minutes(session)).sum()
    }

    fn decided_on(&self) -> Option<Date> {
        let said = self.outcomes.values().filter_map(|outcome| outcome.decision.as_ref());
        said.map(|decision| decision.decided_at).max().map(|at| in_boston(at).date())
    }

    /// The times the claim lay with its family.
    async fn pauses(&self, tx: &mut AnyConnection) -> Result<Vec<ClaimReturn>, Error> {
        let fixed = history::pauses(tx, self.claim.id).await?;
        let mut pauses: Vec<ClaimReturn> = fixed
            .into_iter()
            .map(|(returned_on, back)| ClaimReturn { returned_on, sent_back_on: Some(back) })
            .collect();
        let now = self.sessions.iter().filter(|session| session.state == LineState::Returned);
        let since = now.filter_map(|session| session.returned_on).min();
        pauses.extend(since.map(|returned_on| ClaimReturn { returned_on, sent_back_on: None }));
        Ok(pauses)
    }
}
