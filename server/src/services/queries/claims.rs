//! Answers for the pages of a family's draft: start, parts, provider, sessions, how we pay, check and send.

use app::queries::claims::ClaimQueries;
use async_trait::async_trait;

use crate::services::Services;

#[async_trait]
impl ClaimQueries for Services {}
