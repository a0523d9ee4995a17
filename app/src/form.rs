//! A form that is shown again: what was typed, and what is wrong with it.

use domain::field::{Field, Problem};
use domain::refusal::Refusal;
use leptos::prelude::use_context;

/// Every name and value of a posted form, in its order. A name can stand several times (checkboxes).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed(pub Vec<(String, String)>);

impl Typed {
    /// The first value of a name, without spaces around it; empty when absent.
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.trim())
    }

    /// All values of a name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.trim())
    }

    /// The value of a field.
    pub fn field(&self, field: Field) -> &str {
        self.get(field.id())
    }

    /// Whether a checkbox or radio button with this value was chosen.
    pub fn chose(&self, name: &str, value: &str) -> bool {
        self.all(name).any(|chosen| chosen == value)
    }
}

/// The form as the page shows it: fresh, or again after a refusal.
#[derive(Clone, Debug, Default)]
pub struct FormState {
    /// What was typed; nothing on a fresh page.
    pub typed: Option<Typed>,
    /// What is wrong, field by field.
    pub problems: Vec<Problem>,
    /// The refusal as a whole, where it belongs to no field.
    pub refusal: Option<Refusal>,
}

impl FormState {
    /// The state of this request's form.
    pub fn here() -> Self {
        use_context().unwrap_or_default()
    }

    /// The state of one of several forms of a page, told apart by the hidden field `form`.
    pub fn named(name: &str) -> Self {
        let state = Self::here();
        if state.typed.as_ref().is_some_and(|typed| typed.get("form") == name) {
            state
        } else {
            Self::default()
        }
    }

    /// After a refusal: the page again with everything that was typed.
    pub fn refused(typed: Typed, refusal: Refusal) -> Self {
        match refusal {
            Refusal::Problems(problems) => Self { typed: Some(typed), problems, refusal: None },
            other => Self { typed: Some(typed), problems: Vec::new(), refusal: Some(other) },
        }
    }

    /// What the field shows: what was typed, else what is kept.
    pub fn value(&self, field: Field, kept: &str) -> String {
        self.typed.as_ref().map_or(kept, |typed| typed.field(field)).to_owned()
    }

    /// Whether the choice is ticked: as it was sent, else as it is kept.
    pub fn ticked(&self, field: Field, value: &str, kept: bool) -> bool {
        self.typed.as_ref().map_or(kept, |typed| typed.chose(field.id(), value))
    }

    /// What is wrong with the field.
    pub fn problem(&self, field: Field) -> Option<Problem> {
        self.problems.iter().copied().find(|problem| problem.field == field)
    }
}
