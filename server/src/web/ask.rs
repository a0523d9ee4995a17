//! The form "Ask before you pay".

use app::form::Typed;
use app::paths;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::post;
use domain::field::Field;
use domain::id::{SlipId, StudentId};
use domain::plan::TypedPlan;

use super::Portal;
use super::form::FormPost;
use super::here::Here;
use crate::services::ask::TypedAsk;
use crate::services::{Error, retrying};

const ASK: &str = "/children/{id}/ask";

/// The form and its address.
pub fn routes() -> Router<Portal> {
    Router::new().route(ASK, post(ask))
}

async fn ask(State(portal): State<Portal>, here: Here, FormPost(typed): FormPost) -> Response {
    let outcome = asked(&portal, &here, &typed).await;
    portal.answer(here, ASK, typed, outcome, paths::slip).await
}

async fn asked(portal: &Portal, here: &Here, typed: &Typed) -> Result<SlipId, Error> {
    let (actor, child): (_, StudentId) = (here.person()?, here.param("id")?);
    let text = |field: Field| typed.field(field).to_owned();
    let plan = TypedPlan {
        from: text(Field::AskFrom),
        to: text(Field::AskTo),
        minutes: text(Field::AskMinutes),
        count: text(Field::AskCount),
    };
    let (service, provider) = (text(Field::AskService), text(Field::AskProvider));
    let asked = TypedAsk { service, provider, name: text(Field::ProviderName), plan };
    let form_key = typed.get("form-key");
    retrying(|| portal.services.ask_before_paying(actor, child, &asked, form_key)).await
}
