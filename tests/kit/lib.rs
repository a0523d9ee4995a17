//! The kit of the stories: a whole portal, its letters, and a browser without script.

mod mailbox;
mod portal;
mod visitor;

pub use mailbox::Letter;
pub use portal::{Engine, Portal};
pub use visitor::{Travels, Visitor};

/// Tells a story twice: on `SQLite`, and on `PostgreSQL` where `TEST_POSTGRES` names a cluster (`make test` always does).
#[macro_export]
macro_rules! on_each_database {
    ($($(#[$about:meta])* async fn $name:ident($portal:ident) $story:block)*) => {$(
        $(#[$about])*
        mod $name {
            #[expect(unused_imports, reason = "not every story needs all of its file")]
            use super::*;

            async fn story($portal: $crate::Portal) $story

            #[tokio::test]
            async fn on_sqlite() {
                story($crate::Portal::open($crate::Engine::Sqlite).await).await;
            }

            #[tokio::test]
            async fn on_postgres() {
                if $crate::Engine::Postgres.is_there() {
                    story($crate::Portal::open($crate::Engine::Postgres).await).await;
                }
            }
        }
    )*};
}
