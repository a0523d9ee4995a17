//! Answers for the pages of the district's facts: determinations, providers, contracts, school-based starts, imports.

use app::queries::facts::FactQueries;
use async_trait::async_trait;

use crate::services::Services;

#[async_trait]
impl FactQueries for Services {}
