//! Forms of the district's facts: determinations, providers, contracts, school-based starts, imports.

use axum::Router;

use super::Portal;

/// The forms and their addresses.
pub fn routes() -> Router<Portal> {
    Router::new()
}
