//! Forms of papers: uploads, receipts, bank papers, matching, viewing; and messages.

use axum::Router;

use super::Portal;

/// The forms and their addresses.
pub fn routes() -> Router<Portal> {
    Router::new()
}
