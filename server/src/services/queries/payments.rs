//! Answers for the pages of finance's payouts, batches, exports and confirmations.

use app::queries::payments::PaymentQueries;
use async_trait::async_trait;

use crate::services::Services;

#[async_trait]
impl PaymentQueries for Services {}
