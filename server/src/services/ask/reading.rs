//! A question as it was typed, read as one that can be asked.

use domain::case::{Code, Text};
use domain::field::{Field, Problem, Wrong};
use domain::plan::{Plan, TypedPlan};
use domain::refusal::Refusal;
use sqlx::AnyConnection;

use crate::services::Error;
use crate::services::case::planned::Planned;
use crate::store::providers;
use crate::store::students::{self, Student};

/// The choice of a provider who is not in the list.
pub const SOMEBODY_ELSE: &str = "else";

/// A question as it was typed.
#[derive(Clone, Debug, Default)]
pub struct TypedAsk {
    /// The code of the service.
    pub service: String,
    /// The provider's id, or `else`.
    pub provider: String,
    /// The name of somebody else.
    pub name: String,
    /// Days, minutes, sessions.
    pub plan: TypedPlan,
}

/// A question that can be asked.
pub(super) struct Asked {
    pub service: Code,
    pub provider: Planned,
    pub name: String,
    pub plan: Plan,
}

/// What was typed as a question, or everything that is wrong with it, in the order of the form.
pub(super) async fn read(tx: &mut AnyConnection, child: &Student, typed: &TypedAsk) -> Result<Asked, Error> {
    let mut problems = Vec::new();
    let lines = students::service_lines(tx, child.id).await?;
    let service = lines.iter().find(|line| line.service == typed.service);
    let service = service.and_then(|line| line.service.parse::<Code>().ok());
    if service.is_none() {
        problems.push(Problem::new(Field::AskService, Wrong::Missing));
    }
    let provider = read_provider(tx, child, typed).await?;
    let provider = provider.map_err(|problem| problems.push(problem)).ok();
    let plan = typed.plan.check().map_err(|wrong| problems.extend(wrong)).ok();
    match (service, provider, plan) {
        (Some(service), Some((provider, name)), Some(plan)) => Ok(Asked { service, provider, name, plan }),
        _ => Err(Refusal::from(problems).into()),
    }
}

async fn read_provider(
    tx: &mut AnyConnection,
    child: &Student,
    typed: &TypedAsk,
) -> Result<Result<(Planned, String), Problem>, Error> {
    if typed.provider == SOMEBODY_ELSE {
        let named = typed.name.parse::<Text>();
        let named = named.map(|name| (Planned::Named(name.to_string()), name.to_string()));
        return Ok(named.map_err(|_| Problem::new(Field::ProviderName, Wrong::Missing)));
    }
    let known = providers::for_household(tx, child.household).await?;
    let found = known.into_iter().find(|one| one.id.to_string() == typed.provider);
    let found = found.map(|one| (Planned::Known(one.id), one.name));
    Ok(found.ok_or(Problem::new(Field::AskProvider, Wrong::Missing)))
}
