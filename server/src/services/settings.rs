//! Settings: nothing changes at once or alone. One administrator proposes a value with a day and a reason, another
//! confirms it, and it holds from that day on.

use std::sync::{Arc, Mutex};

use app::words;
use domain::access::{Action, Actor, Subject, may};
use domain::case::{SettingName, Settings};
use domain::event::EventKind;
use domain::field::{Field, Problems, Wrong};
use domain::id::SettingChangeId;
use domain::refusal::Refusal;
use domain::timeline::Forecast;
use jiff::civil::Date;
use sqlx::AnyConnection;

use super::typed_facts::{day, filled};
use super::{Error, Services};
use crate::clock::boston;
use crate::store::events::Event;
use crate::store::jobs::{self, Job};
use crate::store::settings::{self, Change};
use crate::store::{StoreError, Tx, claim_payments};

/// What a person typed to change a setting.
#[derive(Clone, Debug, Default)]
pub struct TypedSetting {
    /// The code of the setting.
    pub name: String,
    /// The new value.
    pub value: String,
    /// The first day on which it holds.
    pub from: String,
    /// Why.
    pub reason: String,
}

/// What is read once a day for the pages: the settings, which are fixed before their day begins, and how long claims took.
#[derive(Clone, Debug, Default)]
pub struct Today {
    settings: OncePerDay<Settings>,
    forecast: OncePerDay<Option<Forecast>>,
}

/// Something of a day.
#[derive(Clone, Debug)]
struct OncePerDay<T>(Arc<Mutex<Known<T>>>);

/// What is known, and of which day.
type Known<T> = Option<(Date, Arc<T>)>;

impl<T> Default for OncePerDay<T> {
    fn default() -> Self {
        Self(Arc::default())
    }
}

impl<T> OncePerDay<T> {
    fn of(&self, day: Date) -> Option<Arc<T>> {
        let kept = self.0.lock().ok()?;
        kept.as_ref().filter(|(of, _)| *of == day).map(|(_, known)| Arc::clone(known))
    }

    fn keep(&self, day: Date, known: T) -> Arc<T> {
        let known = Arc::new(known);
        if let Ok(mut kept) = self.0.lock() {
            *kept = Some((day, Arc::clone(&known)));
        }
        known
    }
}

impl Services {
    /// The settings that hold today.
    pub(crate) async fn settings(&self, tx: &mut AnyConnection) -> Result<Arc<Settings>, StoreError> {
        let today = self.clock.today();
        match self.today.settings.of(today) {
            Some(known) => Ok(known),
            None => Ok(self.today.settings.keep(today, settings::on(tx, today).await?)),
        }
    }

    /// How long claims took, once enough were paid.
    pub(crate) async fn forecast(&self, tx: &mut AnyConnection) -> Result<Option<Forecast>, StoreError> {
        let today = self.clock.today();
        if let Some(known) = self.today.forecast.of(today) {
            return Ok(*known);
        }
        let settings = self.settings(tx).await?;
        let paid = claim_payments::paid_claims(tx).await?;
        Ok(*self.today.forecast.keep(today, Forecast::of(&settings, &paid)))
    }

    /// Proposes a value. It takes a day that has not begun.
    pub async fn propose_setting(&self, actor: &Actor, typed: &TypedSetting) -> Result<(), Error> {
        may(actor, Action::Administer, Subject::Portal)?;
        let mut problems = Problems::default();
        let name = problems.take(Field::SettingName, typed.name.parse().map_err(|_| Wrong::Missing));
        let value = name.and_then(|name: SettingName| {
            let value = words::setting_typed(words::of(actor.language), name, &typed.value);
            problems.take(Field::SettingValue, name.read(&value).map_err(|_| Wrong::Format))
        });
        let from = day(&typed.from).and_then(|from| self.later(from));
        let from = problems.take(Field::SettingFrom, from);
        let reason = problems.take(Field::SettingReason, filled(typed.reason.trim()));
        let (Some(name), Some(value), Some(holds_from), Some(reason)) = (name, value, from, reason) else {
            return Err(Refusal::from(problems.into_vec()).into());
        };
        let now = self.clock.now();
        let change = Change {
            id: self.ids.new_id(now),
            name,
            value,
            holds_from,
            reason,
            proposed_by: actor.person,
            proposed_at: now,
            proposer: actor.name.clone(),
            confirmed: None,
            withdrawn: None,
        };
        let mut tx = self.store.write().await?;
        settings::propose(&mut tx, &change).await?;
        self.note(&mut tx, actor, EventKind::SettingProposed, &change).await?;
        Ok(self.commit(tx).await?)
    }

    /// Confirms what another administrator proposed. On its day the claims in review are checked again.
    pub async fn confirm_setting(&self, actor: &Actor, id: SettingChangeId) -> Result<(), Error> {
        may(actor, Action::Administer, Subject::Portal)?;
        let mut tx = self.store.write().await?;
        let change = waiting(&mut tx, id).await?;
        if change.proposed_by == actor.person {
            return Err(Refusal::SamePerson.into());
        }
        if self.later(change.holds_from).is_err() {
            return Err(Refusal::WrongState.into());
        }
        let now = self.clock.now();
        if !settings::confirm(&mut tx, id, actor.person, now).await? {
            return Err(Refusal::WrongState.into());
        }
        self.note(&mut tx, actor, EventKind::SettingConfirmed, &change).await?;
        let begins = change.holds_from.to_zoned(boston()).map_or(now, |day| day.timestamp().as_millisecond());
        jobs::enqueue_for(&mut tx, self.ids.new_id(now), &Job::RecheckAll, (begins, now)).await?;
        Ok(self.commit(tx).await?)
    }

    /// Withdraws a proposal that nobody has confirmed.
    pub async fn withdraw_setting(&self, actor: &Actor, id: SettingChangeId) -> Result<(), Error> {
        may(actor, Action::Administer, Subject::Portal)?;
        let mut tx = self.store.write().await?;
        let change = waiting(&mut tx, id).await?;
        if !settings::withdraw(&mut tx, id, actor.person, self.clock.now()).await? {
            return Err(Refusal::WrongState.into());
        }
        self.note(&mut tx, actor, EventKind::SettingWithdrawn, &change).await?;
        Ok(self.commit(tx).await?)
    }

    /// A day after today: what holds today stays as it is.
    fn later(&self, day: Date) -> Result<Date, Wrong> {
        if day > self.clock.today() { Ok(day) } else { Err(Wrong::Old) }
    }

    async fn note(
        &self,
        tx: &mut Tx,
        actor: &Actor,
        kind: EventKind,
        change: &Change,
    ) -> Result<(), StoreError> {
        let became = format!("{} {} {}", change.name, change.value, change.holds_from);
        self.record(tx, actor, &Event::new(kind).about(change.id).change("", became)).await
    }
}

async fn waiting(tx: &mut Tx, id: SettingChangeId) -> Result<Change, Error> {
    let change = settings::changes(tx).await?.into_iter().find(|change| change.id == id);
    let change = change.ok_or(Refusal::Missing)?;
    if change.waits() { Ok(change) } else { Err(Refusal::WrongState.into()) }
}
