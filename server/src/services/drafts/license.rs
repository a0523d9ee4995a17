//! The license of a claim's provider, kept with the provider until it ends.

use domain::access::{Action, Actor};
use domain::case::Code;
use domain::catalog::{Catalog, Role};
use domain::claim::ClaimRef;
use domain::draft::read_date;
use domain::event::EventKind;
use domain::field::{Field, Problems, Wrong};
use domain::refusal::Refusal;

use super::draft_for;
use crate::services::{Error, Services};
use crate::store::events::Event;
use crate::store::providers;
use crate::store::providers::{License, Provider};

/// A license as it was typed.
#[derive(Clone, Debug, Default)]
pub struct TypedLicense {
    /// Whether it is the supervisor's.
    pub supervisor: bool,
    /// The name on it; the provider's own when empty.
    pub holder: String,
    /// Its number.
    pub number: String,
    /// Its last day.
    pub ends: String,
}

/// The role in which a provider gives the help: the first that the catalog knows.
pub(crate) fn role_of(provider: &Provider) -> Option<&'static Role> {
    let role = |code: &String| Catalog::standard().role(&code.parse::<Code>().ok()?);
    provider.roles.iter().find_map(role)
}

/// The kind of license that this job needs, from the provider or from the supervisor; none when it needs none.
pub(crate) fn kind_needed(provider: &Provider, supervisor: bool) -> Option<String> {
    let role = role_of(provider)?;
    let own = role.license_kinds.first();
    match supervisor {
        false => own.map(ToString::to_string),
        true if role.supervisor_required => {
            let kinds = role.supervisor_license_kinds.as_ref();
            Some(
                kinds
                    .and_then(|kinds| kinds.first())
                    .or(own)
                    .map_or_else(|| "OTHER".into(), ToString::to_string),
            )
        }
        true => None,
    }
}

impl Services {
    /// Keeps a license with the claim's provider. A license that the district looked up stays as it is.
    pub async fn save_license(
        &self,
        actor: &Actor,
        number: ClaimRef,
        typed: &TypedLicense,
    ) -> Result<(), Error> {
        let mut tx = self.store.write().await?;
        let claim = draft_for(&mut tx, actor, Action::FillIn, number).await?;
        let provider = claim.provider.ok_or(Refusal::Missing)?;
        let provider = providers::find(&mut tx, provider).await?.ok_or(Refusal::Missing)?;
        let license = self.license(&provider, typed)?;
        let same = |kept: &&License| {
            (&kept.kind, &kept.number, &kept.holder) == (&license.kind, &license.number, &license.holder)
        };
        if provider.licenses.iter().find(same).is_some_and(|kept| kept.checked_on.is_some()) {
            return Ok(());
        }
        providers::add_license(&mut tx, provider.id, &license).await?;
        self.recheck_provider(&mut tx, provider.id).await?;
        let event = Event::new(EventKind::LicenseGiven).about(provider.id).change("", &license.number);
        self.keep_draft(tx, actor, &claim, event).await
    }

    /// The license as it can be read, or everything that is wrong with the form.
    pub(crate) fn license(&self, provider: &Provider, typed: &TypedLicense) -> Result<License, Refusal> {
        let (number_field, ends_field) = if typed.supervisor {
            (Field::SupervisorNumber, Field::SupervisorEnds)
        } else {
            (Field::LicenseNumber, Field::LicenseEnds)
        };
        let mut problems = Problems::default();
        let typed_holder = typed.holder.trim();
        if typed.supervisor && typed_holder.is_empty() {
            problems.add(Field::SupervisorHolder, Wrong::Missing);
        }
        let number = typed.number.trim();
        if number.is_empty() {
            problems.add(number_field, Wrong::Missing);
        }
        let ends = problems.take(ends_field, read_date(&typed.ends));
        if !problems.is_empty() {
            return Err(problems.into_vec().into());
        }
        let holder = if typed_holder.is_empty() { provider.name.as_str() } else { typed_holder };
        Ok(License {
            id: self.ids.new_id(self.clock.now()),
            is_supervisor: typed.supervisor,
            kind: kind_needed(provider, typed.supervisor).unwrap_or_else(|| "OTHER".into()),
            holder: holder.to_owned(),
            board: None,
            number: number.to_owned(),
            valid_from: None,
            expires_on: ends,
            checked_on: None,
            document: None,
        })
    }
}
