//! Claims whose lines two people approved, made straight in the store: finance's stories begin there.

use domain::claim::{ClaimRef, ClaimState, LineState, Status, Turn};
use domain::id::{ClaimId, DecisionId, SessionId};
use domain::money::Money;
use server::store::claims::{self, Claim, PayTo};
use server::store::payouts::{self, NewPayout};
use server::store::sessions::{self, Session};
use server::store::{Scope, Tx, students};
use tests::Portal;

/// An approved claim.
#[derive(Clone, Copy, Debug)]
pub struct Approved {
    /// Which claim.
    pub id: ClaimId,
    /// Its number.
    pub number: ClaimRef,
}

/// A check for Lan Tran.
pub fn by_check() -> PayTo {
    PayTo {
        method: "CHECK".into(),
        name: "Lan Tran".into(),
        street: "12 Adams St, Apt 3".into(),
        city: "Boston".into(),
        state: "MA".into(),
        zip: "02122".into(),
        vendor: String::new(),
    }
}

/// A claim with a line for each amount, decided by the caseworker and approved by the second person.
pub async fn approve(portal: &Portal, family: &str, cents: &[i64], pay_to: &PayTo) -> Approved {
    approve_by(portal, family, cents, pay_to, ("okafor@example.org", "reilly@example.org")).await
}

/// A claim as [`approve`], decided and approved by these two.
pub async fn approve_by(
    portal: &Portal,
    family: &str,
    cents: &[i64],
    pay_to: &PayTo,
    hands: (&str, &str),
) -> Approved {
    let services = &portal.services;
    let (actor, now) = (portal.actor(family).await, services.clock.now());
    let hands = (portal.actor(hands.0).await.person, portal.actor(hands.1).await.person);
    let household = actor.household.unwrap();
    let mut tx = services.store.write().await.unwrap();
    let student = students::of_household(&mut tx, household).await.unwrap().remove(0).id;
    let mut claim = Claim {
        id: services.ids.new_id(now),
        number: services.ids.claim_number(),
        household,
        student,
        service: "SLT".into(),
        provider: None,
        state: ClaimState::Draft,
        status: Status::Draft,
        turn: Turn::Family,
        asked: Money::ZERO,
        created_by: actor.person,
        created_at: now,
        sent_by: Some(actor.person),
        sent_at: Some(now),
        sent_on: Some(portal.today()),
        signed_name: Some(actor.name.clone()),
        reviewed_on: Some(portal.today()),
        reviewer: Some(hands.0),
        pay_to: pay_to.clone(),
        version: 1,
    };
    claims::add(&mut tx, &claim).await.unwrap();
    claim.state = ClaimState::Sent;
    claims::save(&mut tx, &claim).await.unwrap();
    for (n, cents) in (1..).zip(cents) {
        let amount = Money::from_cents(*cents);
        let session = line(&claim, services.ids.new_id(now), n, amount);
        sessions::add(&mut tx, &session).await.unwrap();
        let decision: DecisionId = services.ids.new_id(now);
        decide(&mut tx, decision, &session, (hands.0.to_string(), hands.1.to_string()), now).await;
        let payout = NewPayout {
            id: services.ids.new_id(now),
            decision,
            session: session.id,
            claim: claim.id,
            household,
            amount,
            minutes: 45,
        };
        payouts::add(&mut tx, &payout, now).await.unwrap();
    }
    claims::retell(&mut tx, claim.id).await.unwrap();
    tx.commit().await.unwrap();
    Approved { id: claim.id, number: claim.number }
}

fn line(claim: &Claim, id: SessionId, n: i64, billed: Money) -> Session {
    Session {
        id,
        claim: claim.id,
        n,
        student: claim.student,
        provider: None,
        service: claim.service.clone(),
        kind: "SERVICE".into(),
        typed: String::new(),
        held_on: claim.sent_on,
        start: None,
        end: None,
        setting: "INDIVIDUAL".into(),
        goals: Vec::new(),
        note: None,
        supervisor_name: None,
        billed_minutes: None,
        billed,
        third_party: Money::ZERO,
        state: LineState::Approved,
        service_line: None,
        reserved_minutes: 0,
        returned_on: None,
        version: 1,
    }
}

async fn decide(tx: &mut Tx, id: DecisionId, line: &Session, hands: (String, String), now: i64) {
    sqlx::query(
        "INSERT INTO decision (id, session_id, claim_id, outcome, minutes, cents, reasons, note, decided_by, decided_at)
         VALUES ($1, $2, $3, 'APPROVE', 45, $4, '', '', $5, $6)",
    )
    .bind(id.to_string())
    .bind(line.id.to_string())
    .bind(line.claim.to_string())
    .bind(line.billed.cents())
    .bind(hands.0.clone())
    .bind(now)
    .execute(&mut **tx)
    .await
    .unwrap();
    sqlx::query(
        "INSERT INTO approval (decision_id, decided_by, approved_by, approved_at) VALUES ($1, $2, $3, $4)",
    )
    .bind(id.to_string())
    .bind(hands.0)
    .bind(hands.1)
    .bind(now)
    .execute(&mut **tx)
    .await
    .unwrap();
}

/// The claim as it is kept now.
pub async fn claim_of(portal: &Portal, approved: &Approved) -> Claim {
    let mut connection = portal.services.store.read().await.unwrap();
    claims::by_id(&mut connection, &Scope::All, approved.id).await.unwrap().unwrap()
}

/// Changes where the money goes behind everybody's back.
pub async fn move_to(portal: &Portal, approved: &Approved, pay_to: &PayTo) {
    let mut claim = claim_of(portal, approved).await;
    claim.pay_to = pay_to.clone();
    let mut tx = portal.services.store.write().await.unwrap();
    claims::save(&mut tx, &claim).await.unwrap();
    tx.commit().await.unwrap();
}

/// Takes a cent out of a payout behind everybody's back.
pub async fn lose_a_cent(portal: &Portal, approved: &Approved) {
    let mut tx = portal.services.store.write().await.unwrap();
    sqlx::query("UPDATE payout SET cents = cents - 1 WHERE claim_id = $1")
        .bind(approved.id.to_string())
        .execute(&mut *tx)
        .await
        .unwrap();
    tx.commit().await.unwrap();
}
