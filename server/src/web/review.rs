//! Forms of the caseworkers' queue and workbench, decisions and second approval.

use axum::Router;

use super::Portal;

/// The forms and their addresses.
pub fn routes() -> Router<Portal> {
    Router::new()
}
