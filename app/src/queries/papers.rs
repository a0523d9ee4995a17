//! Questions of the pages of papers: uploads, receipts, bank papers, matching, viewing; and messages.

use async_trait::async_trait;

/// What these pages ask.
#[async_trait]
pub trait PaperQueries: Send + Sync {}
