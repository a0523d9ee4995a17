//! Questions of the pages of finance's payouts, batches, exports and confirmations.

use async_trait::async_trait;

/// What these pages ask.
#[async_trait]
pub trait PaymentQueries: Send + Sync {}
