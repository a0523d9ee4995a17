//! The download of the circuit breaker worksheet.

use app::form::Typed;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::post;

use super::Portal;
use super::form::csv_file;
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
        Ok(file) => csv_file(&file.name, file.csv),
        refused => portal.answer(here, YEAR, Typed::default(), refused, |_| String::new()).await,
    }
}
