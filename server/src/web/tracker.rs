//! Forms of hours, the way of a sent claim, why and why not, and fixing one thing.

use axum::Router;

use super::Portal;

/// The forms and their addresses.
pub fn routes() -> Router<Portal> {
    Router::new()
}
