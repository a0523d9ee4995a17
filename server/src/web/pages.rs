//! Mounts the pages of `app`, and shows them again after a refusal. The only file that knows `leptos_axum`.

use app::form::FormState;
use app::request::{Assets, OnceKey};
use app::routes::{self, NOT_FOUND, PageRoute};
use app::shell::shell;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, HeaderValue};
use axum::response::Response;
use axum::routing::get;
use leptos::prelude::provide_context;
use leptos_axum::render_app_async_with_context;

use super::here::Here;
use super::{Portal, public};
use crate::services::{Error, queries};

/// All pages at their addresses.
pub fn routes() -> Router<Portal> {
    routes::pages().fold(Router::new(), |router, page| {
        router.route(
            page.path,
            get(move |State(portal): State<Portal>, here: Here| async move {
                if public::is_for_everybody(&here, page) {
                    return public::page(&portal, here, page).await;
                }
                render(&portal, here, page, FormState::default()).await
            }),
        )
    })
}

/// The page at this address of the table.
pub fn find(path: &str) -> &'static PageRoute {
    routes::pages().find(|page| page.path == path).unwrap_or(&NOT_FOUND)
}

/// Renders a page for this request.
pub async fn render(portal: &Portal, here: Here, page: &'static PageRoute, form: FormState) -> Response {
    let request = Request::builder().uri(here.uri.clone()).body(Body::empty()).unwrap_or_default();
    let (queries, assets): (_, Assets) = (portal.queries(), portal.site.links());
    let once = OnceKey(portal.services.ids.secret());
    let context = move || {
        provide_context(here.asked.clone());
        provide_context(queries.clone());
        provide_context(assets.clone());
        provide_context(form.clone());
        provide_context(once.clone());
        if let Some(actor) = &here.actor {
            provide_context(actor.clone());
        }
    };
    let (parts, body) =
        render_app_async_with_context(context, move || shell(page))(request).await.into_parts();
    let html = match to_bytes(body, usize::MAX).await {
        Ok(bytes) => finished(&String::from_utf8_lossy(&bytes), page),
        Err(_) => String::new(),
    };
    let mut answer = Response::from_parts(parts, Body::from(html));
    answer.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    answer
}

/// Marks between pieces of text, for a page that is hydrated as a whole.
const MARKS: [&str; 2] = ["<!>", "<!--<() />-->"];

/// The document without what only a page that is hydrated as a whole needs: scripts after its end, and marks.
fn finished(html: &str, page: &PageRoute) -> String {
    const END: &str = "</html>";
    let document = html.find(END).map_or(html, |end| &html[..end + END.len()]);
    if page.islands {
        return document.to_owned();
    }
    let mut finished = String::with_capacity(document.len());
    let mut pieces = document.split("<!");
    finished.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        let after = MARKS.iter().find_map(|mark| piece.strip_prefix(&mark[2..]));
        if after.is_none() {
            finished.push_str("<!");
        }
        finished.push_str(after.unwrap_or(piece));
    }
    finished
}

/// The page for an address where nothing is.
pub async fn not_found(State(portal): State<Portal>, here: Here) -> Response {
    missing(&portal, here).await
}

/// What does not exist, and what this person may not see.
pub async fn missing(portal: &Portal, here: Here) -> Response {
    let mut answer = render(portal, here, &NOT_FOUND, FormState::default()).await;
    *answer.status_mut() = StatusCode::NOT_FOUND;
    answer
}

/// A fault: logged once, here, and shown with its number.
pub async fn broken(portal: &Portal, here: Here, fault: &Error) -> Response {
    let mut here = here;
    here.asked.query = vec![("reference".to_owned(), queries::log(fault))];
    let mut answer = render(portal, here, &routes::BROKEN, FormState::default()).await;
    *answer.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
    answer
}
