//! Forms of papers: uploads, receipts, notes, bank papers, matching; their files; and messages.

mod files;
mod messages;
mod notes;
mod proof;
mod receipts;

use axum::Router;
use axum::response::Response;
use axum::routing::{get, post};
use domain::access::Actor;
use domain::claim::ClaimRef;

use super::Portal;
use super::here::Here;
use super::upload::{FilePost, Received, form_limit};
use crate::services::Error;

/// The forms and their addresses.
pub fn routes() -> Router<Portal> {
    Router::new()
        .route("/claims/{number}/receipts", post(receipts::add))
        .route("/claims/{number}/receipts/{n}", post(receipts::change))
        .route("/claims/{number}/notes", post(notes::add))
        .route("/claims/{number}/proof", post(proof::add))
        .route("/claims/{number}/proof/lines/{line}", post(proof::change))
        .route("/claims/{number}/license/photo", post(files::license))
        .layer(form_limit())
        .route("/claims/{number}/receipts/{n}/remove", post(receipts::remove))
        .route("/claims/{number}/notes/sessions", post(notes::assign))
        .route("/claims/{number}/proof/papers/{paper}", post(proof::add_line))
        .route("/claims/{number}/proof/lines/{line}/remove", post(proof::remove))
        .route("/claims/{number}/match", post(proof::allocate))
        .route("/papers/{id}/file", get(files::whole))
        .route("/papers/{id}/small", get(files::small))
        .route("/messages/{number}", post(messages::write))
}

/// The claim that the person of this request wants to add papers to. Asked before the body is read.
async fn addressed(portal: &Portal, here: &Here) -> Result<(Actor, ClaimRef), Error> {
    let (actor, number) = (here.person()?, here.param("number")?);
    portal.services.can_add_papers(actor, number).await?;
    Ok((actor.clone(), number))
}

/// Reads a form with files for a claim, or gives the answer that says why not.
async fn received(
    portal: &Portal,
    here: &Here,
    page: &str,
    form: FilePost,
) -> Result<(Actor, ClaimRef, Received), Response> {
    let (actor, number) = match addressed(portal, here).await {
        Ok(found) => found,
        Err(no) => {
            let refused: Result<(), Error> = Err(no);
            return Err(portal
                .answer(here.clone(), page, app::form::Typed::default(), refused, |()| String::new())
                .await);
        }
    };
    match portal.receive(form).await {
        Ok(received) => Ok((actor, number, received)),
        Err(why) => Err(portal.interrupted(here.clone(), why).await),
    }
}

/// Where a story leads that may have left problems: on, or to the page that shows them.
fn onward(problems: &[domain::field::Problem], done: &str, fix: &str) -> String {
    match problems {
        [] => format!("{done}?done=saved"),
        _ => format!("{fix}?check=yes#error-summary"),
    }
}
