//! Answers for the pages of the caseworkers' queue and workbench, decisions and second approval.

use app::queries::review::ReviewQueries;
use async_trait::async_trait;

use crate::services::Services;

#[async_trait]
impl ReviewQueries for Services {}
