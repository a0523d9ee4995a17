//! What pages may ask the server: one method per question, answered for one person. Nothing here changes anything.

pub mod home;

pub use home::HomeQueries;

/// Every question of every page.
pub trait Queries: HomeQueries {}

impl<T: HomeQueries> Queries for T {}
