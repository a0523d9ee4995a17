//! Writing messages, and saying that they are read.

use app::paths;
use axum::extract::State;
use axum::response::Response;
use domain::claim::ClaimRef;

use super::super::Portal;
use super::super::form::{FormPost, onward};
use super::super::here::Here;
use crate::services::{Error, retrying};

/// `POST /messages/{number}`
pub async fn write(State(portal): State<Portal>, here: Here, FormPost(typed): FormPost) -> Response {
    let only_read = typed.get("form") == "read";
    let outcome = async {
        let (actor, number) = (here.person()?, here.param::<ClaimRef>("number")?);
        if only_read {
            retrying(|| portal.services.read_messages(actor, number)).await?;
        } else {
            let (said, key) = (typed.get("message-text"), typed.get("form-key"));
            retrying(|| portal.services.write_message(actor, number, said, key)).await?;
        }
        Ok::<_, Error>(number)
    };
    let outcome = outcome.await;
    let then = typed.get("then").to_owned();
    let next = |number| {
        let thread = paths::thread(number);
        let done = if only_read { thread.clone() } else { format!("{thread}?done=sent") };
        onward(&then, &done)
    };
    portal.answer(here, "/messages/{number}", typed, outcome, next).await
}
