//! Questions of the pages of the caseworkers' queue and workbench, decisions and second approval.

use async_trait::async_trait;

/// What these pages ask.
#[async_trait]
pub trait ReviewQueries: Send + Sync {}
