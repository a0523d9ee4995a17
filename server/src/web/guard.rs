//! What holds for every request: same-origin posts only, safe headers, and no panic ends the process.

use app::words::{self, Words};
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{
    ACCEPT_LANGUAGE, CONTENT_SECURITY_POLICY, HOST, HeaderName, HeaderValue, ORIGIN, REFERRER_POLICY,
    X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderMap, Method, Response, StatusCode};
use axum::middleware::Next;
use axum::response::IntoResponse as _;

use domain::language::Language;

use super::Portal;

const POLICY: &str = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; img-src 'self' data: blob:; \
                      object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/// Lets an unsafe method pass only from our own pages. Decided by headers, before the body is read.
pub async fn same_origin(State(portal): State<Portal>, request: Request, next: Next) -> Response<Body> {
    let safe = matches!(*request.method(), Method::GET | Method::HEAD);
    if safe || from_us(request.headers(), &portal.origin) {
        next.run(request).await
    } else {
        (StatusCode::FORBIDDEN, plain_words(request.headers()).msg_error_other_site()).into_response()
    }
}

/// The words for an answer that is given before anybody is asked who it is: the browser's language decides.
pub fn plain_words(headers: &HeaderMap) -> &'static Words {
    let wished =
        headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).and_then(Language::wished);
    words::of(wished.unwrap_or_default())
}

fn from_us(headers: &HeaderMap, origin: &str) -> bool {
    let text = |name: &HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = headers.get("sec-fetch-site").and_then(|value| value.to_str().ok()) {
        return matches!(site, "same-origin" | "none");
    }
    match (text(&ORIGIN), text(&HOST)) {
        (Some(theirs), _) if theirs == origin => true,
        (Some(theirs), Some(host)) => theirs.split_once("://").is_some_and(|(_, rest)| rest == host),
        _ => false,
    }
}

/// Headers of every answer.
pub async fn headers(request: Request, next: Next) -> Response<Body> {
    let mut answer = next.run(request).await;
    let headers = answer.headers_mut();
    headers.entry(CONTENT_SECURITY_POLICY).or_insert(HeaderValue::from_static(POLICY));
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    headers.insert("cross-origin-opener-policy", HeaderValue::from_static("same-origin"));
    headers
        .insert("permissions-policy", HeaderValue::from_static("geolocation=(), microphone=(), payment=()"));
    answer
}

/// The answer to a request whose handler panicked; the process goes on.
pub fn panicked() -> Response<Body> {
    let w = words::of(Language::English);
    (StatusCode::INTERNAL_SERVER_ERROR, w.msg_error_try_again()).into_response()
}
