//! Forms of a family's draft: start, parts, provider, sessions, how we pay, check and send.

use axum::Router;

use super::Portal;

/// The forms and their addresses.
pub fn routes() -> Router<Portal> {
    Router::new()
}
