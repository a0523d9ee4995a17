//! What can go wrong in the store.

/// A read or write that did not work.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Another transaction was first; the whole story can be tried again.
    #[error("another transaction was first")]
    Conflict,
    /// Something with this name is there already.
    #[error("it is there already")]
    Taken,
    /// A row that cannot be read as what it should be.
    #[error("{table} {id} cannot be read: {why}")]
    Corrupt {
        /// Where it stands.
        table: &'static str,
        /// Which one.
        id: String,
        /// What is wrong with it.
        why: String,
    },
    /// The schema could not be brought up.
    #[error("the schema could not be brought up")]
    Migration(#[from] sqlx::migrate::MigrateError),
    /// The database failed.
    #[error("the database failed")]
    Database(#[source] sqlx::Error),
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        let Some(database) = error.as_database_error() else { return Self::Database(error) };
        // 40001, 40P01: PostgreSQL gave way to another transaction. 5, 261, 517: SQLite was busy.
        match database.code().as_deref() {
            Some("40001" | "40P01" | "5" | "261" | "517") => Self::Conflict,
            _ if database.is_unique_violation() => Self::Taken,
            _ => Self::Database(error),
        }
    }
}
