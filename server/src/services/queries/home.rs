//! Answers for the start pages.

use app::queries::home::{ChildCard, ClaimCard, FamilyHome, HomeQueries, ServiceLeft, SignedInDevice};
use app::trouble::Trouble;
use app::words;
use async_trait::async_trait;
use domain::access::{Action, Actor, Subject, may};

use crate::clock::in_boston;
use crate::services::{Error, Services};
use crate::store::{Scope, devices, households};

/// So many claims stand on the start page.
const CLAIMS: i64 = 20;

#[async_trait]
impl HomeQueries for Services {
    async fn family_home(&self, actor: &Actor) -> Result<FamilyHome, Trouble> {
        Ok(self.home(actor).await?)
    }

    async fn devices(&self, actor: &Actor) -> Result<Vec<SignedInDevice>, Trouble> {
        Ok(self.own_devices(actor).await?)
    }
}

impl Services {
    async fn home(&self, actor: &Actor) -> Result<FamilyHome, Error> {
        may(actor, Action::FillIn, Subject::Portal)?;
        let scope = Scope::of(actor);
        let mut connection = self.store.read().await?;
        let mut children: Vec<ChildCard> = Vec::new();
        for row in households::children(&mut connection, &scope).await? {
            if children.last().is_none_or(|child| child.id != row.student) {
                children.push(ChildCard { id: row.student, name: row.name, services: Vec::new() });
            }
            if let (Some(child), Some(service)) = (children.last_mut(), row.service) {
                let name = words::service(words::of(actor.language), &service);
                child.services.push(ServiceLeft { name, left_minutes: row.left_minutes });
            }
        }
        let claims = households::claims(&mut connection, &scope, CLAIMS).await?;
        let claims = claims
            .into_iter()
            .map(|claim| ClaimCard { number: claim.number, status: claim.status, asked: claim.asked })
            .collect();
        Ok(FamilyHome { name: actor.name.clone(), children, claims })
    }

    async fn own_devices(&self, actor: &Actor) -> Result<Vec<SignedInDevice>, Error> {
        let mut connection = self.store.read().await?;
        let devices = devices::of_person(&mut connection, actor.person, self.clock.now()).await?;
        let w = words::of(actor.language);
        Ok(devices
            .into_iter()
            .map(|device| SignedInDevice {
                label: device.label,
                last_seen: words::dates::short_day(w, in_boston(device.seen_at).date()),
                this: Some(device.id) == actor.device,
            })
            .collect())
    }
}
