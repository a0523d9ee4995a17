//! Answers for the page of settings.

use app::queries::settings::{SettingChange, SettingQueries, SettingRow, SettingsPage};
use app::trouble::Trouble;
use async_trait::async_trait;
use domain::access::{Action, Actor, Subject, may};
use domain::case::{SettingName, Settings};
use domain::refusal::Refusal;
use jiff::civil::Date;

use crate::clock::in_boston;
use crate::services::{Error, Services};
use crate::store::settings::{self, Change};

#[async_trait]
impl SettingQueries for Services {
    async fn settings_page(&self, actor: &Actor, version: Option<String>) -> Result<SettingsPage, Trouble> {
        Ok(self.settings_shown(actor, version).await?)
    }
}

impl Services {
    async fn settings_shown(&self, actor: &Actor, version: Option<String>) -> Result<SettingsPage, Error> {
        if !actor.role.is_staff() {
            return Err(Refusal::Missing.into());
        }
        let mut connection = self.store.read().await?;
        let today = self.clock.today();
        let shown = match &version {
            None => settings::on(&mut connection, today).await?,
            Some(hash) => settings::version(&mut connection, hash).await?.ok_or(Refusal::Missing)?,
        };
        let changes = settings::changes(&mut connection).await?;
        let (waiting, history): (Vec<&Change>, Vec<&Change>) = changes.iter().partition(|one| one.waits());
        let of = |changes: Vec<&Change>| changes.into_iter().map(|one| change(actor, one, today)).collect();
        Ok(SettingsPage {
            version: settings::hash(&shown),
            today: version.is_none(),
            rows: SettingName::ALL
                .iter()
                .map(|name| SettingRow {
                    name: *name,
                    value: shown.typed(*name),
                    since: since(&changes, *name, today).filter(|_| version.is_none()),
                    takes: name.takes().join(", "),
                })
                .collect(),
            waiting: of(waiting),
            history: of(history),
            may_change: may(actor, Action::Administer, Subject::Portal).is_ok(),
        })
    }
}

/// The day from which the value of today holds.
fn since(changes: &[Change], name: SettingName, today: Date) -> Option<Date> {
    let holds =
        |change: &&Change| change.name == name && change.confirmed.is_some() && change.holds_from <= today;
    changes.iter().filter(holds).map(|change| change.holds_from).max()
}

fn change(actor: &Actor, change: &Change, today: Date) -> SettingChange {
    let on = |(name, at): &(String, i64)| (name.clone(), in_boston(*at).date());
    let all = Settings::of([(change.name, change.value.as_str())]).unwrap_or_default();
    SettingChange {
        id: change.id,
        name: change.name,
        value: all.typed(change.name),
        from: change.holds_from,
        reason: change.reason.clone(),
        proposed: (change.proposer.clone(), in_boston(change.proposed_at).date()),
        confirmed: change.confirmed.as_ref().map(on),
        withdrawn: change.withdrawn.as_ref().map(on),
        own: change.proposed_by == actor.person,
        passed: change.holds_from <= today,
    }
}
