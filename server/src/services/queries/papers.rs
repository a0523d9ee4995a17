//! Answers for the pages of papers: uploads, receipts, bank papers, matching, viewing; and messages.

use app::queries::papers::PaperQueries;
use async_trait::async_trait;

use crate::services::Services;

#[async_trait]
impl PaperQueries for Services {}
