//! Signing in and out.

use axum::Router;
use axum::extract::State;
use axum::http::HeaderValue;
use axum::http::header::SET_COOKIE;
use axum::response::Response;
use axum::routing::post;

use super::Portal;
use super::form::{FormPost, onward, see_other};
use super::here::{BROWSER, DEVICE, Here};
use super::pages;
use crate::services::retrying;

/// The forms of signing in and out.
pub fn routes() -> Router<Portal> {
    Router::new()
        .route("/sign-in", post(ask))
        .route("/sign-in/code", post(enter))
        .route("/sign-out", post(leave))
        .route("/sign-out-everywhere", post(leave_everywhere))
}

async fn ask(State(portal): State<Portal>, here: Here, FormPost(typed): FormPost) -> Response {
    let browser = here.cookie(BROWSER).unwrap_or_else(|| portal.services.ids.secret());
    let outcome = retrying(|| portal.services.ask_for_code(typed.get("sign-in-contact"), &browser)).await;
    let next =
        serde_urlencoded::to_string([("contact", typed.get("sign-in-contact")), ("then", typed.get("then"))]);
    let mut answer = portal
        .answer(here, "/sign-in", typed, outcome, |()| format!("/sign-in/code?{}", next.unwrap_or_default()))
        .await;
    set_cookie(&mut answer, BROWSER, &browser, 3600);
    answer
}

async fn enter(State(portal): State<Portal>, here: Here, FormPost(typed): FormPost) -> Response {
    let (browser, label) = (here.cookie(BROWSER).unwrap_or_default(), here.label());
    let entered = (typed.get("contact"), typed.get("sign-in-code"));
    match retrying(|| portal.services.sign_in(entered, &browser, &label)).await {
        Ok(signed_in) => {
            let start = if signed_in.actor.role.is_staff() { "/staff" } else { "/home" };
            let mut answer = see_other(onward(typed.get("then"), start));
            set_cookie(&mut answer, DEVICE, &signed_in.secret, 43_200);
            answer
        }
        refused => portal.answer(here, "/sign-in/code", typed, refused.map(|_| ()), |()| String::new()).await,
    }
}

async fn leave(State(portal): State<Portal>, here: Here) -> Response {
    let Some(actor) = &here.actor else { return see_other("/") };
    match retrying(|| portal.services.sign_out(actor)).await {
        Ok(()) => signed_out(&here),
        Err(fault) => pages::broken(&portal, here, &fault).await,
    }
}

async fn leave_everywhere(State(portal): State<Portal>, here: Here) -> Response {
    let Some(actor) = &here.actor else { return see_other("/") };
    match retrying(|| portal.services.sign_out_everywhere(actor)).await {
        Ok(()) => signed_out(&here),
        Err(fault) => pages::broken(&portal, here, &fault).await,
    }
}

fn signed_out(here: &Here) -> Response {
    let mut answer = see_other(format!("/{}?done=signed-out", here.asked.language));
    set_cookie(&mut answer, DEVICE, "", 0);
    answer
}

fn set_cookie(answer: &mut Response, name: &str, value: &str, seconds: u32) {
    let cookie = format!("{name}={value}; Path=/; Max-Age={seconds}; HttpOnly; Secure; SameSite=Lax");
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        answer.headers_mut().append(SET_COOKIE, cookie);
    }
}
