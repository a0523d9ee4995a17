//! Photos of session notes, and which session each belongs to.

use app::form::Typed;
use app::paths;
use axum::extract::State;
use axum::response::Response;
use domain::access::Actor;
use domain::claim::ClaimRef;
use domain::field::{Field, Problem, Wrong};
use domain::id::DocumentId;
use domain::refusal::Refusal;

use super::super::Portal;
use super::super::form::FormPost;
use super::super::here::Here;
use super::super::upload::{FilePost, Received};
use super::received;
use crate::services::{Error, retrying};

const PAGE: &str = "/claims/{number}/notes";

/// `POST /claims/{number}/notes`
pub async fn add(State(portal): State<Portal>, here: Here, form: FilePost) -> Response {
    let (actor, number, form) = match received(&portal, &here, PAGE, form).await {
        Ok(received) => received,
        Err(answer) => return answer,
    };
    let outcome = add_from(&portal, &actor, number, &form).await;
    let next = |()| format!("{}?done=saved", paths::claim_part(number, "notes"));
    portal.answer_files(here, PAGE, form, outcome, next).await
}

async fn add_from(portal: &Portal, actor: &Actor, number: ClaimRef, form: &Received) -> Result<(), Error> {
    form.sound()?;
    let files = form.of(Field::SessionNote);
    if files.is_empty() {
        return Err(Refusal::from(vec![Problem::new(Field::SessionNote, Wrong::Missing)]).into());
    }
    let key = form.typed.get("form-key");
    retrying(|| portal.services.keep_notes(actor, number, &files, key)).await
}

/// `POST /claims/{number}/notes/sessions`
pub async fn assign(State(portal): State<Portal>, here: Here, FormPost(typed): FormPost) -> Response {
    let notes = chosen(&typed);
    let outcome = async {
        let (actor, number) = (here.person()?, here.param("number")?);
        retrying(|| portal.services.assign_notes(actor, number, &notes)).await?;
        Ok(number)
    };
    let outcome = outcome.await;
    let next = |number| format!("{}?done=saved", paths::claim_part(number, "notes"));
    portal.answer(here, PAGE, typed, outcome, next).await
}

/// The note chosen for each session: `note-3` holds the paper for session 3, or nothing.
fn chosen(typed: &Typed) -> Vec<(i64, Option<DocumentId>)> {
    let note = |(name, value): &(String, String)| {
        let n = name.strip_prefix("note-")?.parse().ok()?;
        Some((n, value.parse().ok()))
    };
    typed.0.iter().filter_map(note).collect()
}
