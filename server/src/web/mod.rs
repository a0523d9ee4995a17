//! The door: who is it, is the form whole, where to go next.

pub mod ask;
pub mod assets;
pub mod circuit_breaker;
pub mod claims;
pub mod facts;
pub mod form;
pub mod guard;
pub mod here;
pub mod language;
pub mod pages;
pub mod papers;
pub mod payments;
pub mod public;
pub mod review;
pub mod settings;
pub mod sign_in;
pub mod tracker;
pub mod upload;

use std::sync::Arc;

use app::queries::Queries;
use axum::Router;
use axum::http::StatusCode;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use tower_http::CompressionLevel;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;

use crate::services::{Error, Services};
use assets::SiteFiles;

/// What every handler needs.
#[derive(Clone, Debug)]
pub struct Portal {
    /// The desk.
    pub services: Services,
    /// The built style sheets and islands.
    pub site: Arc<SiteFiles>,
    /// Pages that are the same for everybody.
    pub public: Arc<public::PublicPages>,
    /// The address that people use.
    pub origin: Arc<str>,
}

impl Portal {
    /// The one who answers the pages' questions.
    pub fn queries(&self) -> Arc<dyn Queries> {
        Arc::new(self.services.clone())
    }
}

/// The whole portal as one service.
pub fn router(portal: Portal) -> Router {
    // The first router of the process sets it; later ones (tests) find it set.
    let _ = any_spawner::Executor::init_tokio();
    Router::new()
        .merge(pages::routes())
        .merge(sign_in::routes())
        .merge(language::routes())
        .merge(assets::routes())
        .merge(ask::routes())
        .merge(circuit_breaker::routes())
        .merge(claims::routes())
        .merge(facts::routes())
        .merge(papers::routes())
        .merge(payments::routes())
        .merge(review::routes())
        .merge(settings::routes())
        .merge(tracker::routes())
        .route("/healthz", get(health))
        .fallback(pages::not_found)
        .layer(CompressionLayer::new().quality(CompressionLevel::Fastest))
        .layer(from_fn(guard::headers))
        .layer(from_fn_with_state(portal.clone(), guard::same_origin))
        .layer(CatchPanicLayer::custom(|_| guard::panicked()))
        .with_state(portal)
}

/// Whether the portal can answer: it opens the store.
async fn health(axum::extract::State(portal): axum::extract::State<Portal>) -> Response {
    match portal.services.store.read().await {
        Ok(_) => "ok\n".into_response(),
        Err(error) => {
            crate::services::queries::log(&Error::from(error));
            (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n").into_response()
        }
    }
}
