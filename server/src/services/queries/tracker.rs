//! Answers for the pages of hours, the way of a sent claim, why and why not, and fixing one thing.

use app::queries::tracker::TrackerQueries;
use async_trait::async_trait;

use crate::services::Services;

#[async_trait]
impl TrackerQueries for Services {}
