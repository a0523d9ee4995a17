//! Sentences in the reader's language, from `locales/`, checked by the compiler.

mod checks;
mod circuit_breaker;
pub mod dates;
mod events;
mod fields;
mod payments;
mod problems;
pub mod reasons;
mod refusals;
mod services;
mod settings;
pub mod slips;
mod states;
#[expect(
    dead_code,
    clippy::all,
    clippy::pedantic,
    clippy::unwrap_used,
    reason = "made from locales/ by the build script"
)]
mod l10n {
    include!(concat!(env!("OUT_DIR"), "/l10n.rs"));
}

use std::ops::Deref;
use std::sync::OnceLock;

use domain::language::Language;
use leptos::prelude::use_context;

use crate::request::Asked;

pub use checks::{check_name, fact, setting};
pub use circuit_breaker::{certainty, cost_group, hours, line_status, percent, worksheet_code};
pub use events::happened;
pub use fields::{hint, label};
pub use payments::{aside, batch_state, details_wanted, pay_method, payment_state};
pub use problems::problem;
pub use reasons::{ReasonFacts, ReasonText, reason, reason_for_staff};
pub use refusals::refusal;
pub use services::{job, service};
pub use settings::{setting_typed, setting_value};
pub use states::{line_state, outcome, status, turn};

/// The sentences of one language, and how it writes days and hours.
pub struct Words {
    language: Language,
    sentences: l10n::L10nLanguage,
    habits: dates::Habits,
}

impl Words {
    /// Whose words they are.
    pub const fn language(&self) -> Language {
        self.language
    }

    const fn habits(&self) -> &dates::Habits {
        &self.habits
    }
}

/// Every sentence is asked of the words themselves.
impl Deref for Words {
    type Target = l10n::L10nLanguage;
    fn deref(&self) -> &l10n::L10nLanguage {
        &self.sentences
    }
}

/// The words of a language; English where its texts do not stand yet (R15).
pub fn of(language: Language) -> &'static Words {
    static ALL: OnceLock<Vec<Words>> = OnceLock::new();
    let all = ALL.get_or_init(|| Language::ALL.into_iter().map(load).collect());
    &all[Language::ALL.iter().position(|one| *one == language).unwrap_or_default()]
}

/// Whether the portal's texts stand in this language.
pub fn complete(language: Language) -> bool {
    language.code().parse::<l10n::L10n>().is_ok()
}

fn load(language: Language) -> Words {
    let sentences = language.code().parse::<l10n::L10n>().unwrap_or_default().load();
    Words { language, sentences, habits: dates::Habits::of(language) }
}

/// The words of this request.
pub fn words() -> &'static Words {
    of(use_context::<Asked>().map(|asked| asked.language).unwrap_or_default())
}
