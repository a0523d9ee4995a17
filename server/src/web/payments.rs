//! Forms of finance's payouts, batches, exports and confirmations.

use app::form::Typed;
use app::paths;
use axum::Router;
use axum::extract::{DefaultBodyLimit, Multipart, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use axum::routing::post;
use domain::field::Field;
use domain::refusal::Refusal;

use super::Portal;
use super::form::{FormPost, csv_file};
use super::here::Here;
use crate::imports::MOST_BYTES;
use crate::services::{Error, retrying};

const DESK: &str = "/staff/finance/payments";
const BATCH: &str = "/staff/finance/batches/{number}";
const ANSWERS: &str = "/staff/finance/confirmations";
const ANSWER: &str = "/staff/finance/confirmations/{hash}";
/// A form around a file has some bytes of its own.
const AROUND: usize = 64 * 1024;

/// The forms and their addresses.
pub fn routes() -> Router<Portal> {
    Router::new()
        .route(DESK, post(desk))
        .route("/staff/finance/batches/{number}/aside", post(set_aside))
        .route("/staff/finance/batches/{number}/release", post(release))
        .route("/staff/finance/batches/{number}/export", post(export))
        // A download is written down, and GET changes nothing in this portal: so it is a form.
        .route("/staff/finance/batches/{number}/file", post(download))
        .route(ANSWERS, post(bring).layer(DefaultBodyLimit::max(MOST_BYTES + AROUND)))
        .route(ANSWER, post(apply))
}

async fn desk(State(portal): State<Portal>, here: Here, FormPost(typed): FormPost) -> Response {
    let outcome = retrying(|| async {
        let actor = here.person()?;
        match typed.get("form") {
            "build" => {
                Ok(format!("{}?done=built", paths::batch(portal.services.build_batch(actor).await?.number)))
            }
            "put-back" => {
                let claim = typed.get("claim").parse().map_err(|_| Refusal::Missing)?;
                portal.services.put_back(actor, claim).await?;
                Ok(format!("{DESK}?done=ready"))
            }
            _ => Err(Refusal::Missing.into()),
        }
    })
    .await;
    portal.answer(here, DESK, typed, outcome, |next| next).await
}

async fn set_aside(State(portal): State<Portal>, here: Here, FormPost(typed): FormPost) -> Response {
    let outcome = retrying(|| async {
        let (actor, number) = (here.person()?, here.param("number")?);
        let payment = typed.get("payment").parse().map_err(|_| Refusal::Missing)?;
        portal.services.set_aside(actor, number, payment, typed.field(Field::AsideWhy)).await?;
        Ok(number)
    })
    .await;
    portal.answer(here, BATCH, typed, outcome, |number| done(number, "aside")).await
}

async fn release(State(portal): State<Portal>, here: Here, FormPost(typed): FormPost) -> Response {
    let outcome = retrying(|| async {
        let (actor, number) = (here.person()?, here.param("number")?);
        portal.services.release_batch(actor, number, typed.field(Field::BatchTotal)).await?;
        Ok(number)
    })
    .await;
    portal.answer(here, BATCH, typed, outcome, |number| done(number, "released")).await
}

async fn export(State(portal): State<Portal>, here: Here) -> Response {
    let outcome = retrying(|| async {
        let (actor, number) = (here.person()?, here.param("number")?);
        portal.services.export_batch(actor, number).await?;
        Ok(number)
    })
    .await;
    portal.answer(here, BATCH, Typed::default(), outcome, |number| done(number, "exported")).await
}

async fn download(State(portal): State<Portal>, here: Here) -> Response {
    let outcome =
        retrying(|| async { portal.services.download_batch(here.person()?, here.param("number")?).await })
            .await;
    match outcome {
        Ok(file) => csv_file(&file.name, file.csv),
        refused => portal.answer(here, BATCH, Typed::default(), refused, |_| String::new()).await,
    }
}

fn done(number: i64, what: &str) -> String {
    format!("{}?done={what}", paths::batch(number))
}

async fn bring(State(portal): State<Portal>, here: Here, form: Multipart) -> Response {
    let (typed, bytes) = match read(form).await {
        Ok(read) => read,
        Err(status) => return status.into_response(),
    };
    let outcome =
        retrying(|| async { portal.services.bring_confirmations(here.person()?, &bytes).await }).await;
    portal.answer(here, ANSWERS, typed, outcome, |hash| paths::confirmation_file(&hash)).await
}

/// The bytes of the file, or of the pasted lines when there is no file; and what was typed.
async fn read(mut form: Multipart) -> Result<(Typed, Vec<u8>), StatusCode> {
    let (mut typed, mut file) = (Typed::default(), Vec::new());
    while let Some(part) = form.next_field().await.map_err(|error| error.status())? {
        let name = part.name().map(str::to_owned);
        let bytes = part.bytes().await.map_err(|error| error.status())?;
        match name.as_deref().and_then(|name| name.parse().ok()) {
            Some(Field::ConfirmFile) => file = bytes.to_vec(),
            Some(Field::ConfirmText) => {
                let text = String::from_utf8_lossy(&bytes).into_owned();
                typed.0.push((Field::ConfirmText.id().to_owned(), text));
            }
            _ => {}
        }
    }
    if file.is_empty() {
        file = typed.field(Field::ConfirmText).as_bytes().to_vec();
    }
    Ok((typed, file))
}

async fn apply(State(portal): State<Portal>, here: Here, FormPost(typed): FormPost) -> Response {
    let discards = typed.get("form") == "discard";
    let outcome: Result<String, Error> = retrying(|| async {
        let (actor, hash) = (here.person()?, here.param::<String>("hash")?);
        if discards {
            portal.services.discard_confirmations(actor, &hash).await?;
            return Ok(format!("{ANSWERS}?done=removed"));
        }
        portal.services.apply_brought_confirmations(actor, &hash).await?;
        Ok(format!("{}?done=confirmed", paths::confirmation_file(&hash)))
    })
    .await;
    portal.answer(here, ANSWER, typed, outcome, |next| next).await
}
