//! A sent claim as its family reads it: lines, reasons, sums, payments.

use std::collections::HashMap;

use app::queries::tracker::{LineGroup, SentClaim, SentLine};
use app::words::{self, ReasonFacts};
use domain::access::{Actor, Role};
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
use crate::services::drafts::whole_claim_for;
use crate::services::{Error, Services, reason_facts};
use crate::store::claims::Claim;
use crate::store::whole_claims::{Line, WholeClaim};
use crate::store::{claim_payments, history};

/// A sent claim with the facts behind its reasons.
pub(crate) struct Told {
    pub claim: Claim,
    pub lines: Vec<Line>,
    pub child: String,
    pub school: String,
    facts: HashMap<SessionId, ReasonFacts>,
}

/// The claim in the actor's scope once it was sent.
pub(crate) async fn read(tx: &mut AnyConnection, actor: &Actor, number: ClaimRef) -> Result<Told, Error> {
    let whole = whole_claim_for(tx, actor, number).await?;
    if whole.claim.state == ClaimState::Draft {
        return Err(Refusal::Missing.into());
    }
    Told::of(tx, whole).await
}

impl Services {
    /// A sent claim with everything that its family reads about it.
    pub(crate) async fn tell_claim(&self, actor: &Actor, number: ClaimRef) -> Result<SentClaim, Error> {
        let mut connection = self.store.read().await?;
        let told = read(&mut connection, actor, number).await?;
        self.tell(&mut connection, actor, &told).await
    }

    /// The claim as its family reads it.
    pub(crate) async fn tell(
        &self,
        tx: &mut AnyConnection,
        actor: &Actor,
        told: &Told,
    ) -> Result<SentClaim, Error> {
        let mut lines: Vec<SentLine> = told.lines.iter().map(|line| told.line(actor, line)).collect();
        lines.sort_by_key(|line| (line.on, line.n));
        let paid = claim_payments::of_claim(tx, told.claim.id).await?;
        let details = payments::details_wanted(tx, actor, &told.claim).await?;
        let pauses = told.pauses(tx).await?;
        let (settings, forecast) = (self.settings(tx).await?, self.forecast(tx).await?);
        let paid_on = paid.iter().filter_map(|payment| payment.paid_on).max();
        let pays = |group: LineGroup| -> Money {
            lines.iter().filter(|line| line.group == group).map(|line| line.pays).sum()
        };
        let waiting = lines.iter().filter(|line| line.group == LineGroup::Waiting);
        let w = words::of(actor.language);
        Ok(SentClaim {
            number: told.claim.number,
            child: told.child.clone(),
            service: words::service(w, &told.claim.service),
            status: told.claim.status,
            turn: told.claim.turn,
            office: told.office(),
            way: way(
                &told.claim,
                pauses,
                (paid_on, details.is_some()),
                (&settings, forecast, self.clock.today()),
            ),
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
    /// A claim that was sent, with what its answers tell.
    pub(crate) async fn of(tx: &mut AnyConnection, whole: WholeClaim) -> Result<Self, Error> {
        let WholeClaim { claim, child, school, lines, .. } = whole;
        let answers = lines.iter().map(Line::answer);
        let told = reason_facts::of_answers(tx, claim.household, &school, answers).await?;
        let facts = lines.iter().map(|line| line.session.id).zip(told).collect();
        Ok(Self { claim, lines, child, school, facts })
    }

    /// A line with the words of its reasons.
    pub(super) fn line(&self, actor: &Actor, line: &Line) -> SentLine {
        let mut facts = self.facts.get(&line.session.id).cloned().unwrap_or_default();
        facts.second_about = line.decision.as_ref().and_then(|(decision, _)| decision.hold_until);
        let (group, reasons) = (group(line), reasons(line));
        let w = words::of(actor.language);
        SentLine {
            n: line.session.n,
            on: line.session.held_on,
            asked: line.session.billed,
            pays: pays(line),
            to_fix: to_fix(line, group),
            minutes: facts.billed,
            group,
            same_as: facts.other_claim.filter(|_| reasons.contains(&Reason::Duplicate)),
            reasons: reasons.iter().map(|reason| words::reason(w, *reason, &facts)).collect(),
        }
    }

    fn minutes(&self, line: &Line) -> Option<i64> {
        self.facts.get(&line.session.id)?.billed
    }

    /// The lines in this state.
    fn with(&self, state: LineState) -> impl Iterator<Item = &Line> {
        self.lines.iter().filter(move |line| line.session.state == state)
    }

    /// The office that must act, while a line waits for one.
    fn office(&self) -> Option<String> {
        let mut held = self.with(LineState::Held);
        held.find_map(|line| line.decision.as_ref()?.0.hold_owner.clone())
    }

    /// Minutes of lines that can't be paid.
    fn hours_back(&self) -> i64 {
        self.with(LineState::Denied).filter_map(|line| self.minutes(line)).sum()
    }

    fn decided_on(&self) -> Option<Date> {
        let said = self.lines.iter().filter_map(|line| line.decision.as_ref());
        said.map(|(decision, _)| decision.decided_at).max().map(|at| in_boston(at).date())
    }

    /// The times the claim lay with its family.
    async fn pauses(&self, tx: &mut AnyConnection) -> Result<Vec<ClaimReturn>, Error> {
        let fixed = history::pauses(tx, self.claim.id).await?;
        let mut pauses: Vec<ClaimReturn> = fixed
            .into_iter()
            .map(|(returned_on, back)| ClaimReturn { returned_on, sent_back_on: Some(back) })
            .collect();
        let since = self.with(LineState::Returned).filter_map(|line| line.session.returned_on).min();
        pauses.extend(since.map(|returned_on| ClaimReturn { returned_on, sent_back_on: None }));
        Ok(pauses)
    }
}

fn group(line: &Line) -> LineGroup {
    match line.session.state {
        LineState::Draft | LineState::Sent | LineState::Decided => LineGroup::Checking,
        LineState::Returned => LineGroup::Fix,
        LineState::Held => LineGroup::Waiting,
        LineState::Approved if line.payout.is_some_and(|payout| payout.state == PayoutState::Confirmed) => {
            LineGroup::Paid
        }
        LineState::Approved => LineGroup::ToPay,
        LineState::Denied => LineGroup::NotPayable,
        LineState::TakenBack => LineGroup::TakenBack,
    }
}

fn pays(line: &Line) -> Money {
    line.payout.map_or(Money::ZERO, |payout| payout.amount)
}

/// What the family can fix: the whole of a line that went back to it; of a line paid in part, what the rules would
/// have sent back.
fn to_fix(line: &Line, group: LineGroup) -> Money {
    match group {
        LineGroup::Fix => line.session.billed,
        LineGroup::ToPay | LineGroup::Paid => {
            let rest = line.session.billed - pays(line);
            line.check.as_ref().map_or(Money::ZERO, |check| check.returned.min(rest))
        }
        _ => Money::ZERO,
    }
}

/// What a family is told: nothing while a line is being checked; then what the caseworker chose, else what the rules
/// found.
pub(super) fn reasons(line: &Line) -> Vec<Reason> {
    if matches!(group(line), LineGroup::Checking | LineGroup::TakenBack) {
        return Vec::new();
    }
    let chosen = line.decision.as_ref().map(|(decision, _)| decision.reasons.clone()).unwrap_or_default();
    if !chosen.is_empty() {
        return chosen;
    }
    let state = line.session.state;
    let whole = state == LineState::Approved && pays(line) >= line.session.billed;
    let found = line.check.as_ref().filter(|_| !whole);
    let mut found = found.map(|check| check.reasons.clone()).unwrap_or_default();
    let wanted = match state {
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
