//! Questions of the pages of hours, the way of a sent claim, why and why not, and fixing one thing.

use async_trait::async_trait;

/// What these pages ask.
#[async_trait]
pub trait TrackerQueries: Send + Sync {}
