//! So many statements a page asks, with the one that tells who asks. A page that grows fails here, and says by how much.
//!
//! sqlx announces statements to the whole process, so these stories run in one of their own, one after the other.

#![expect(clippy::unwrap_used, reason = "a story that cannot go on fails")]

#[path = "review/sent.rs"]
#[expect(dead_code, reason = "the caseworkers' stories need all of it")]
mod sent;

use std::fmt::Write as _;
use std::sync::atomic::{AtomicU32, Ordering};

use jiff::civil::date;
use tests::{Engine, Portal};
use tracing::level_filters::LevelFilter;
use tracing::subscriber::Subscriber;
use tracing_subscriber::layer::{Context, Layer, SubscriberExt as _};

/// The pages with the most readers; the budgets of the family's home and of the queue are 3, that of a claim is 5.
const EXPECTED: &str = "\
/home 3
/claims/{number} 5
/messages 2
/staff 2
/staff/queue 3
/staff/second 2
/staff/claims/{number} 5
/staff/finance/payments 10
";

static STATEMENTS: AtomicU32 = AtomicU32::new(0);

struct Counting;

impl<S: Subscriber> Layer<S> for Counting {
    fn on_event(&self, event: &tracing::Event<'_>, _: Context<'_, S>) {
        if event.metadata().target() == "sqlx::query" {
            STATEMENTS.fetch_add(1, Ordering::SeqCst);
        }
    }
}

/// What each person's pages ask in a portal with one claim in review.
async fn counted(engine: Engine) -> String {
    let portal = Portal::open(engine).await;
    let number = sent::with_papers(&portal, &[date(2025, 10, 7), date(2025, 10, 14)]).await;
    let pages: [(&str, &[&str]); 3] = [
        (sent::LAN, &["/home", "/claims/{number}", "/messages"]),
        ("okafor@example.org", &["/staff", "/staff/queue", "/staff/second", "/staff/claims/{number}"]),
        ("chen@example.org", &["/staff/finance/payments"]),
    ];
    let mut found = String::new();
    for (person, paths) in pages {
        let mut visitor = portal.signed_in(person).await;
        for path in paths {
            let address = path.replace("{number}", &number.to_string());
            // The first asking opens connections.
            visitor.open(&address).await;
            STATEMENTS.store(0, Ordering::SeqCst);
            assert_eq!(visitor.open(&address).await.status(), 200, "{path}");
            writeln!(found, "{path} {}", STATEMENTS.load(Ordering::SeqCst)).unwrap();
        }
    }
    found
}

#[tokio::test]
async fn no_page_asks_more_than_it_did() {
    let counting = tracing_subscriber::registry().with(Counting.with_filter(LevelFilter::DEBUG));
    tracing::subscriber::set_global_default(counting).unwrap();
    for engine in [Engine::Sqlite, Engine::Postgres] {
        if engine.is_there() {
            assert_eq!(counted(engine).await, EXPECTED, "{engine:?}");
        }
    }
}
