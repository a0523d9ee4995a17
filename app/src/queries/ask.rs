//! Questions of "Ask before you pay" and of its slip.

use async_trait::async_trait;
use domain::access::Actor;
use domain::claim::ClaimRef;
use domain::id::{SlipId, StudentId};
use domain::plan::{Answer, Plan};
use jiff::civil::{Date, DateTime};

use super::claims::ProviderChoice;
use crate::trouble::Trouble;

/// The form "Ask before you pay".
#[derive(Clone, Debug)]
pub struct AskSheet {
    /// Which child.
    pub id: StudentId,
    /// First name.
    pub name: String,
    /// The owed services: code, name, minutes left.
    pub services: Vec<(String, String, i64)>,
    /// The providers who may give one of them.
    pub providers: Vec<ProviderChoice>,
    /// The answers that are still good, the newest first.
    pub good: Vec<SlipLine>,
}

/// An answer in a list.
#[derive(Clone, Debug)]
pub struct SlipLine {
    /// Which slip.
    pub id: SlipId,
    /// Its number.
    pub number: ClaimRef,
    /// The day of the question.
    pub asked_on: Date,
    /// What the service is called.
    pub service: String,
    /// What the rules said.
    pub answer: Answer,
}

/// A slip (B2).
#[derive(Clone, Debug)]
pub struct SlipSheet {
    /// Its number.
    pub number: ClaimRef,
    /// For which child.
    pub child: StudentId,
    /// First name.
    pub child_name: String,
    /// Whether a caseworker reads it.
    pub staff: bool,
    /// What the service is called.
    pub service: String,
    /// The provider's name.
    pub provider: String,
    /// Whether the provider is known.
    pub known: bool,
    /// What was planned.
    pub plan: Plan,
    /// What the rules said.
    pub answer: Answer,
    /// When it was asked.
    pub asked_at: DateTime,
    /// The last day on which the answer is good.
    pub good_to: Date,
    /// Whether that day is over.
    pub old: bool,
}

/// What these pages ask.
#[async_trait]
pub trait AskQueries: Send + Sync {
    /// What can be asked for a child.
    async fn ask_sheet(&self, actor: &Actor, child: StudentId) -> Result<AskSheet, Trouble>;
    /// One slip.
    async fn slip(&self, actor: &Actor, id: SlipId) -> Result<SlipSheet, Trouble>;
}
