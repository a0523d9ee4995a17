//! Ask before you pay: the rules are asked about planned sessions, and a dated slip is written (B2).

mod reading;

use app::queries::ask::{AskSheet, SlipLine, SlipSheet};
use app::words;
use domain::access::{Action, Actor, Subject, may};
use domain::event::EventKind;
use domain::id::{SlipId, StudentId};
use domain::plan::{self, TypedPlan};
use domain::refusal::Refusal;
use jiff::ToSpan as _;
use sqlx::AnyConnection;

use reading::{Asked, read};
pub use reading::{SOMEBODY_ELSE, TypedAsk};

use super::case::planned::{Planned, case_of};
use super::{Error, Services, once};
use crate::clock::in_boston;
use crate::services::queries::claims::{jobs_for, provider_choice};
use crate::store::events::Event;
use crate::store::providers::{self, Provider};
use crate::store::slips::{self, Slip};
use crate::store::students::{self, Student};
use crate::store::{Scope, Tx};

/// An answer is good for so many days.
const GOOD_DAYS: i32 = 14;
/// A list of providers longer than this helps nobody.
const MOST_PROVIDERS: usize = 40;

impl Services {
    /// What can be asked for a child: services, known providers; and the answers that are still good.
    pub(crate) async fn ask_choices(&self, actor: &Actor, id: StudentId) -> Result<AskSheet, Error> {
        let mut tx = self.store.read().await?;
        let child = own_child(&mut tx, actor, id).await?;
        let (w, today) = (words::of(actor.language), self.clock.today());
        let services = students::service_lines(&mut tx, id).await?.into_iter();
        let services: Vec<_> = services
            .map(|line| (line.service.clone(), words::service(w, &line.service), line.left()))
            .collect();
        let mut choices = Vec::new();
        for known in known_providers(&mut tx, &child, &services).await?.iter().take(MOST_PROVIDERS) {
            let whole = providers::find(&mut tx, known.id).await?.ok_or(Refusal::Missing)?;
            choices.push(provider_choice(&whole, today));
        }
        let good = slips::good_for_child(&mut tx, &Scope::of(actor), id, today).await?;
        let line = |slip: Slip| SlipLine {
            id: slip.id,
            number: slip.number,
            asked_on: in_boston(slip.asked_at).date(),
            service: words::service(w, &slip.service),
            answer: slip.answer,
        };
        let good = good.into_iter().map(line).collect();
        Ok(AskSheet { id, name: child.first_name, services, providers: choices, good })
    }

    /// Asks the rules and writes the slip with its event. The same form again gives the same slip.
    pub async fn ask_before_paying(
        &self,
        actor: &Actor,
        id: StudentId,
        typed: &TypedAsk,
        form_key: &str,
    ) -> Result<SlipId, Error> {
        let mut tx = self.store.write().await?;
        let child = own_child(&mut tx, actor, id).await?;
        let TypedPlan { from, to, minutes, count } = &typed.plan;
        let said = [&id.to_string(), &typed.service, &typed.provider, &typed.name, from, to, minutes, count];
        let key = once(form_key, &said.map(String::as_str));
        if let Some(address) = self.posted_before(&mut tx, actor, &key).await? {
            return Ok(address.parse().map_err(|_| Refusal::Missing)?);
        }
        let asked = read(&mut tx, &child, typed).await?;
        let slip = self.answered(&mut tx, actor, &child, asked).await?;
        slips::add(&mut tx, &slip).await?;
        let event = Event { household: Some(child.household), ..Event::new(EventKind::SlipAsked) };
        self.record(&mut tx, actor, &event.about(slip.id).change("", slip.answer.advice)).await?;
        self.posted(&mut tx, actor, &key, &slip.id.to_string()).await?;
        self.commit(tx).await?;
        Ok(slip.id)
    }

    async fn answered(
        &self,
        tx: &mut Tx,
        actor: &Actor,
        child: &Student,
        asked: Asked,
    ) -> Result<Slip, Error> {
        let (now, today) = (self.clock.now(), self.clock.today());
        let case = case_of(tx, child, &asked.provider, &asked.service, today).await?;
        let provider = match asked.provider {
            Planned::Known(id) => Some(id),
            Planned::Named(_) => None,
        };
        Ok(Slip {
            id: self.ids.new_id(now),
            number: self.ids.claim_number(),
            household: child.household,
            student: child.id,
            service: asked.service.to_string(),
            provider,
            provider_name: asked.name,
            plan: asked.plan,
            answer: plan::ask(case, &asked.plan, &asked.service),
            asked_by: actor.person,
            asked_at: now,
            good_to: today.saturating_add(GOOD_DAYS.days()),
        })
    }

    /// A slip, for its family and for those who read claims.
    pub(crate) async fn slip_of(&self, actor: &Actor, id: SlipId) -> Result<SlipSheet, Error> {
        let mut tx = self.store.read().await?;
        let scope = Scope::of(actor);
        let slip = slips::find(&mut tx, &scope, id).await?.ok_or(Refusal::Missing)?;
        let staff = actor.role.is_staff();
        if staff {
            may(actor, Action::SeeCases, Subject::Portal)?;
        } else {
            may(actor, Action::FillIn, Subject::Household(slip.household))?;
        }
        let child = students::find(&mut tx, &scope, slip.student).await?.ok_or(Refusal::Missing)?;
        Ok(SlipSheet {
            number: slip.number,
            child: slip.student,
            child_name: child.first_name,
            staff,
            service: words::service(words::of(actor.language), &slip.service),
            provider: slip.provider_name,
            known: slip.provider.is_some(),
            plan: slip.plan,
            answer: slip.answer,
            asked_at: in_boston(slip.asked_at).datetime(),
            good_to: slip.good_to,
            old: slip.good_to < self.clock.today(),
        })
    }
}

/// A child of the actor's family.
async fn own_child(tx: &mut AnyConnection, actor: &Actor, id: StudentId) -> Result<Student, Error> {
    let child = students::find(tx, &Scope::of(actor), id).await?.ok_or(Refusal::Missing)?;
    may(actor, Action::FillIn, Subject::Household(child.household))?;
    Ok(child)
}

/// The providers whose jobs may give one of the services, the family's own first.
async fn known_providers(
    tx: &mut AnyConnection,
    child: &Student,
    services: &[(String, String, i64)],
) -> Result<Vec<Provider>, Error> {
    let jobs: Vec<String> = services.iter().flat_map(|(code, ..)| jobs_for(code)).collect();
    let mut known = providers::for_household(tx, child.household).await?;
    known.retain(|one| one.household.is_some() || one.roles.iter().any(|role| jobs.contains(role)));
    known.sort_by_key(|one| (one.household.is_none(), one.name.clone()));
    Ok(known)
}
