//! The choice of a language, kept in a cookie and, for a signed-in person, with the person.

use axum::Router;
use axum::extract::State;
use axum::http::HeaderValue;
use axum::http::header::SET_COOKIE;
use axum::response::Response;
use axum::routing::post;
use domain::language::Language;

use super::Portal;
use super::form::{FormPost, onward, see_other};
use super::here::{Here, LANGUAGE};
use crate::services::retrying;

/// `POST /language`
pub fn routes() -> Router<Portal> {
    Router::new().route("/language", post(choose))
}

async fn choose(State(portal): State<Portal>, here: Here, FormPost(typed): FormPost) -> Response {
    let Ok(language) = typed.get("language").parse::<Language>() else { return see_other("/") };
    if let Some(actor) = &here.actor {
        let kept = retrying(|| portal.services.choose_language(actor, language)).await;
        if let Err(fault) = kept {
            return super::pages::broken(&portal, here, &fault).await;
        }
    }
    let home = format!("/{language}");
    let then = onward(typed.get("then"), &home);
    // A public page carries its language in its path.
    let public =
        then.trim_start_matches('/').split('/').next().is_none_or(|first| first.parse::<Language>().is_ok());
    let mut answer = see_other(if public || then == "/" { home } else { then });
    let cookie = format!("{LANGUAGE}={language}; Path=/; Max-Age=31536000; SameSite=Lax");
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        answer.headers_mut().append(SET_COOKIE, cookie);
    }
    answer
}
