//! Questions of the pages of a family's draft: start, parts, provider, sessions, how we pay, check and send.

use async_trait::async_trait;

/// What these pages ask.
#[async_trait]
pub trait ClaimQueries: Send + Sync {}
