//! The schema's chapters, carried by the executable itself.

use std::borrow::Cow;

use sqlx::SqlStr;
use sqlx::migrate::{Migration, MigrationType, Migrator};

const CHAPTERS: &[(i64, &str, &str)] = &[
    (1, "people", include_str!("../../../migrations/0001_people.sql")),
    (2, "facts", include_str!("../../../migrations/0002_facts.sql")),
    (3, "claims", include_str!("../../../migrations/0003_claims.sql")),
    (4, "decisions", include_str!("../../../migrations/0004_decisions.sql")),
    (5, "payments", include_str!("../../../migrations/0005_payments.sql")),
    (6, "timeline", include_str!("../../../migrations/0006_timeline.sql")),
    (7, "slips", include_str!("../../../migrations/0007_slips.sql")),
    (8, "settings", include_str!("../../../migrations/0008_settings.sql")),
];

/// All chapters in order.
pub(super) fn chapters() -> Migrator {
    let chapter = |(number, name, sql): &(i64, &'static str, &'static str)| {
        Migration::new(*number, Cow::Borrowed(name), MigrationType::Simple, SqlStr::from_static(sql), false)
    };
    Migrator::with_migrations(CHAPTERS.iter().map(chapter).collect())
}

#[cfg(test)]
mod tests {
    use super::CHAPTERS;

    #[test]
    fn no_chapter_is_forgotten() {
        let files = std::fs::read_dir("../migrations").unwrap();
        let written = files
            .filter(|file| file.as_ref().unwrap().file_name().to_string_lossy().ends_with(".sql"))
            .count();
        assert_eq!(written, CHAPTERS.len());
    }
}
