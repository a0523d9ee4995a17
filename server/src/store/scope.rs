//! Whose rows a person may see. Every read of a household's things carries a scope in its WHERE (trust A1.9).

use domain::access::{Actor, Role};

/// Whose rows may be seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Everything: caseworkers, finance, auditors, and the portal's own work.
    All,
    /// One family's.
    Household(String),
    /// The children of one school.
    School(String),
    /// Nothing at all.
    Nothing,
}

impl Scope {
    /// What this person may see.
    pub fn of(actor: &Actor) -> Self {
        match actor.role {
            Role::Family | Role::Helper => {
                actor.household.map_or(Self::Nothing, |household| Self::Household(household.to_string()))
            }
            Role::School => actor.school.clone().map_or(Self::Nothing, Self::School),
            Role::Intake | Role::Reviewer | Role::Approver | Role::Lead | Role::Finance | Role::Auditor => {
                Self::All
            }
            Role::Administrator => Self::Nothing,
        }
    }

    /// Bound to `($n IS NULL OR household_id = $n)`: none for all, a household, or one that does not exist. A list of one
    /// family's things binds it to `household_id = $n`: SQLite finds that by its index.
    pub fn household(&self) -> Option<&str> {
        match self {
            Self::All => None,
            Self::Household(id) => Some(id),
            Self::School(_) | Self::Nothing => Some(""),
        }
    }

    /// Bound to `($n IS NULL OR school = $n)`.
    pub fn school(&self) -> Option<&str> {
        match self {
            Self::All => None,
            Self::School(name) => Some(name),
            Self::Household(_) | Self::Nothing => Some(""),
        }
    }
}
