//! Forms of finance's payouts, batches, exports and confirmations.

use axum::Router;

use super::Portal;

/// The forms and their addresses.
pub fn routes() -> Router<Portal> {
    Router::new()
}
