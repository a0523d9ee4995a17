//! Desks on which the stories of this crate are told: one on SQLite, one on PostgreSQL.

use jiff::civil::Date;
use tempfile::TempDir;

use crate::clock::{Clock, Ids};
use crate::files::Files;
use crate::services::settings::Today;
use crate::services::{OutTray, Pepper, Services};
use crate::store::Store;

/// A desk with an empty database of its own.
pub(crate) struct Desk {
    /// What the story works with.
    pub services: Services,
    /// Where its files lie; it goes with the desk.
    pub folder: TempDir,
}

/// A desk on each database, with a clock that stands on a day. PostgreSQL is the cluster that `TEST_POSTGRES` names; a
/// run that promises it (`CI`) fails without it.
#[expect(clippy::disallowed_methods, reason = "stories choose their own database")]
pub(crate) async fn desks(day: Date) -> Vec<Desk> {
    let folder = tempfile::tempdir().unwrap();
    let sqlite = format!("sqlite:{}?mode=rwc", folder.path().join("portal.db").display());
    let mut desks = vec![desk(&sqlite, folder, day).await];
    let Ok(cluster) = std::env::var("TEST_POSTGRES") else {
        assert!(std::env::var_os("CI").is_none(), "TEST_POSTGRES names no cluster; run `make test`");
        eprintln!("left out on PostgreSQL: TEST_POSTGRES names no cluster");
        return desks;
    };
    let name = format!("desk_{}", uuid::Uuid::now_v7().simple());
    Store::open(&cluster, 1).await.unwrap().make_database(&name).await.unwrap();
    let url = format!("{}/{name}", cluster.rsplit_once('/').unwrap().0);
    desks.push(desk(&url, tempfile::tempdir().unwrap(), day).await);
    desks
}

async fn desk(url: &str, folder: TempDir, day: Date) -> Desk {
    let store = Store::open(url, 8).await.unwrap();
    store.migrate().await.unwrap();
    let files = Files::open(&format!("file:{}", folder.path().display())).unwrap();
    let (clock, ids, pepper) = (Clock::standing_on(day), Ids::default(), Pepper([0; 32]));
    Desk {
        services: Services {
            store,
            files,
            clock,
            ids,
            pepper,
            out_tray: OutTray::default(),
            today: Today::default(),
        },
        folder,
    }
}
