//! Ten languages, and what is said of texts that a machine made.

use domain::language::Language;
use tests::on_each_database;

on_each_database! {
    /// Whoever reads a machine's draft is told so, in that language, beside the phone number (R15).
    async fn a_draft_says_that_it_is_one(portal) {
        let mut visitor = portal.visitor();
        for language in Language::ALL {
            let draft = app::words::of(language).msg_letter_draft();
            visitor.open(&format!("/{language}")).await;
            assert!(visitor.html().contains(&format!("lang=\"{}\"", language.tag())), "{language}");
            assert_eq!(visitor.text().contains(&draft), app::texts::is_draft(language), "{language}");
        }
        assert!(!app::texts::is_draft(Language::English));
    }
}
