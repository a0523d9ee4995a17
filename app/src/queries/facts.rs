//! Questions of the pages of the district's facts: determinations, providers, contracts, school-based starts, imports.

use async_trait::async_trait;

/// What these pages ask.
#[async_trait]
pub trait FactQueries: Send + Sync {}
