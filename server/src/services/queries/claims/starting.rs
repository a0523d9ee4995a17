//! What a claim can be started for.

use app::queries::claims::{ChildChoice, ClaimStart, ServiceChoice};
use domain::access::{Action, Actor, Subject, may};
use domain::refusal::Refusal;

use crate::services::{Error, Services};
use crate::store::{Scope, households, students};

impl Services {
    pub(super) async fn start_choices(&self, actor: &Actor) -> Result<ClaimStart, Error> {
        may(actor, Action::FillIn, Subject::Portal)?;
        let mut connection = self.store.read().await?;
        let children = children(&mut connection, actor).await?;
        let can_copy = !households::claims(&mut connection, &Scope::of(actor), 1).await?.is_empty();
        Ok(ClaimStart { children, can_copy })
    }
}

/// The children of the actor's family with the services owed to them.
pub(super) async fn children(
    connection: &mut sqlx::AnyConnection,
    actor: &Actor,
) -> Result<Vec<ChildChoice>, Error> {
    let household = actor.household.ok_or(Refusal::Missing)?;
    let mut children = Vec::new();
    for child in students::of_household(connection, household).await? {
        let lines = students::service_lines(connection, child.id).await?;
        let services = lines
            .into_iter()
            .map(|line| ServiceChoice { left_minutes: line.left(), code: line.service })
            .collect();
        children.push(ChildChoice { id: child.id, name: child.first_name, services });
    }
    Ok(children)
}
