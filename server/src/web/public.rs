//! Pages that are the same for everybody in a language: rendered and compressed once, then given from memory.

use std::collections::HashMap;
use std::sync::{Arc, RwLock};

use app::routes::PageRoute;
use axum::body::{Body, Bytes, to_bytes};
use axum::http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, ETAG, HeaderMap, HeaderValue,
    IF_NONE_MATCH, VARY,
};
use axum::http::{HeaderName, StatusCode};
use axum::response::{IntoResponse as _, Response};
use domain::language::Language;

use super::Portal;
use super::here::Here;
use super::pages;
use crate::clock::sha256;

/// So many pages are kept; there are fewer addresses than that, so only a flood of nonsense reaches it.
const MOST: usize = 500;

/// The pages that were rendered since the start.
#[derive(Debug, Default)]
pub struct PublicPages(RwLock<HashMap<(String, Language), Arc<Ready>>>);

/// A page in the two shapes in which it travels.
#[derive(Debug)]
struct Ready {
    plain: Bytes,
    brotli: Bytes,
    etag: HeaderValue,
}

/// Whether this request gets the page that everybody gets: nobody is signed in and nothing is asked for besides.
pub fn is_for_everybody(here: &Here, page: &PageRoute) -> bool {
    page.public && here.actor.is_none() && here.uri.query().is_none()
}

/// The page from memory; rendered first if it is not there yet.
pub async fn page(portal: &Portal, here: Here, page: &'static PageRoute) -> Response {
    let key = (here.asked.path.clone(), here.asked.language);
    let headers = here.headers.clone();
    let kept = portal.public.0.read().ok().and_then(|pages| pages.get(&key).cloned());
    if let Some(ready) = kept {
        return given(&ready, &headers);
    }
    let answer = pages::render(portal, here, page, app::form::FormState::default()).await;
    if answer.status() != StatusCode::OK {
        return answer;
    }
    let Ok(plain) = to_bytes(answer.into_body(), usize::MAX).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let ready = Arc::new(made(plain));
    if let Ok(mut pages) = portal.public.0.write()
        && pages.len() < MOST
    {
        pages.insert(key, Arc::clone(&ready));
    }
    given(&ready, &headers)
}

fn made(plain: Bytes) -> Ready {
    let mut brotli = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 9, ..Default::default() };
    // Writing to memory cannot fail; if it did, the page would travel as it is.
    let done = brotli::BrotliCompress(&mut plain.as_ref(), &mut brotli, &parameters);
    let brotli = if done.is_ok() { Bytes::from(brotli) } else { Bytes::new() };
    let etag = HeaderValue::from_str(&format!("\"{}\"", &sha256(&plain)[..16]))
        .expect("hexadecimal is a header value");
    Ready { plain, brotli, etag }
}

fn given(ready: &Ready, headers: &HeaderMap) -> Response {
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let common = [
        (CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8")),
        (CACHE_CONTROL, HeaderValue::from_static("no-cache")),
        (ETAG, ready.etag.clone()),
        (VARY, HeaderValue::from_static("accept-encoding, accept-language, cookie")),
    ];
    if headers.get(IF_NONE_MATCH) == Some(&ready.etag) {
        return (StatusCode::NOT_MODIFIED, common).into_response();
    }
    let takes_brotli = text(ACCEPT_ENCODING).split(',').any(|way| way.trim().starts_with("br"));
    if takes_brotli && !ready.brotli.is_empty() {
        return (common, [(CONTENT_ENCODING, "br")], Body::from(ready.brotli.clone())).into_response();
    }
    (common, Body::from(ready.plain.clone())).into_response()
}
