//! The download of the circuit breaker worksheet.

use app::form::Typed;
use axum::Router;
use axum::extract::State;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};
use axum::routing::post;

use super::Portal;
use super::here::Here;
use crate::services::retrying;

const YEAR: &str = "/staff/circuit-breaker/{fy}";

/// The form and its address.
pub fn routes() -> Router<Portal> {
    // A download is written down, and GET changes nothing in this portal: so it is a form.
    Router::new().route("/staff/circuit-breaker/{fy}/file", post(download))
}

async fn download(State(portal): State<Portal>, here: Here) -> Response {
    let outcome =
        retrying(|| async { portal.services.download_worksheet(here.person()?, here.param("fy")?).await })
            .await;
    match outcome {
        Ok(file) => {
            let name = format!("attachment; filename=\"{}\"", file.name);
            let headers = [
                (CONTENT_TYPE, "text/csv; charset=utf-8"),
                (CONTENT_DISPOSITION, &name),
                (CACHE_CONTROL, "no-store"),
            ];
            (headers, file.csv).into_response()
        }
        refused => portal.answer(here, YEAR, Typed::default(), refused, |_| String::new()).await,
    }
}
