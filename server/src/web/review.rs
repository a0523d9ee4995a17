//! Forms of the caseworkers' queue and workbench, decisions and second approval.

use app::form::Typed;
use app::paths;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::post;
use domain::claim::ClaimRef;
use domain::field::Field;

use super::Portal;
use super::form::FormPost;
use super::here::Here;
use crate::services::decisions::Decision;
use crate::services::{Error, retrying};

const BENCH: &str = "/staff/claims/{number}";
const LINE: &str = "/staff/claims/{number}/lines/{n}";

/// The forms and their addresses.
pub fn routes() -> Router<Portal> {
    Router::new()
        .route("/staff/queue/next", post(take_next))
        .route(paths::REQUESTS, post(answer_family))
        .route("/staff/claims/{number}/take", post(take))
        .route(LINE, post(decide))
        .route("/staff/claims/{number}/lines/{n}/approve", post(approve))
        .route("/staff/claims/{number}/lines/{n}/send-back", post(send_back))
        .route("/staff/claims/{number}/lines/{n}/undo", post(undo))
}

async fn take_next(State(portal): State<Portal>, here: Here, FormPost(typed): FormPost) -> Response {
    let outcome = retrying(|| async { portal.services.take_next(here.person()?).await }).await;
    let next = |number: Option<ClaimRef>| {
        number.map_or_else(|| format!("{}?done=none", paths::QUEUE), paths::staff_claim)
    };
    portal.answer(here, paths::QUEUE, typed, outcome, next).await
}

async fn answer_family(State(portal): State<Portal>, here: Here, FormPost(typed): FormPost) -> Response {
    let outcome = retrying(|| async {
        let (request, did) = (typed.field(Field::RequestWhich), typed.field(Field::RequestDid));
        portal.services.answer_family(here.person()?, request, did).await
    })
    .await;
    portal.answer(here, paths::REQUESTS, typed, outcome, |()| format!("{}?done=saved", paths::REQUESTS)).await
}

async fn take(State(portal): State<Portal>, here: Here, FormPost(typed): FormPost) -> Response {
    let outcome = retrying(|| async {
        let number = here.param("number")?;
        portal.services.take_claim(here.person()?, number).await?;
        Ok(number)
    })
    .await;
    portal.answer(here, BENCH, typed, outcome, paths::staff_claim).await
}

async fn decide(State(portal): State<Portal>, here: Here, FormPost(typed): FormPost) -> Response {
    let decision = Decision {
        outcome: typed.field(Field::DecideOutcome).to_owned(),
        minutes: typed.field(Field::DecideMinutes).to_owned(),
        amount: typed.field(Field::DecideAmount).to_owned(),
        reasons: typed
            .all(Field::DecideReason.id())
            .filter(|code| !code.is_empty())
            .map(str::to_owned)
            .collect(),
        note: typed.field(Field::DecideNote).to_owned(),
        hold_owner: typed.field(Field::HoldOwner).to_owned(),
        hold_until: typed.field(Field::HoldUntil).to_owned(),
    };
    let version = Some(version(&typed));
    let outcome = retrying(|| async {
        let (number, n) = line(&here)?;
        portal.services.decide_line(here.person()?, number, n, version, &decision).await?;
        Ok((number, n))
    })
    .await;
    portal.answer(here, LINE, typed, outcome, |line| done(line, "decided")).await
}

async fn approve(State(portal): State<Portal>, here: Here, FormPost(typed): FormPost) -> Response {
    let version = Some(version(&typed));
    let outcome = retrying(|| async {
        let (number, n) = line(&here)?;
        portal.services.approve_line_read(here.person()?, number, n, version).await?;
        Ok((number, n))
    })
    .await;
    portal.answer(here, LINE, typed, outcome, |line| done(line, "decided")).await
}

async fn send_back(State(portal): State<Portal>, here: Here, FormPost(typed): FormPost) -> Response {
    let outcome = retrying(|| async {
        let (number, n) = line(&here)?;
        portal.services.send_back(here.person()?, number, n, typed.field(Field::SecondNote)).await?;
        Ok((number, n))
    })
    .await;
    portal.answer(here, LINE, typed, outcome, |line| done(line, "undone")).await
}

async fn undo(State(portal): State<Portal>, here: Here, FormPost(typed): FormPost) -> Response {
    let outcome = retrying(|| async {
        let (number, n) = line(&here)?;
        portal.services.undo_line(here.person()?, number, n, typed.field(Field::UndoWhy)).await?;
        Ok((number, n))
    })
    .await;
    portal.answer(here, LINE, typed, outcome, |line| done(line, "undone")).await
}

fn line(here: &Here) -> Result<(ClaimRef, i64), Error> {
    Ok((here.param("number")?, here.param("n")?))
}

/// The version of the line that the person read; a form without one has read nothing.
fn version(typed: &Typed) -> i64 {
    typed.get("version").parse().unwrap_or_default()
}

fn done((number, n): (ClaimRef, i64), what: &str) -> String {
    format!("{}?done={what}", paths::staff_line(number, n))
}
