//! A child's hours, and the request for a provider.

use app::queries::tracker::{ChildHours, FindProvider, HoursBook, HoursChange, HoursWhat, ServiceHours};
use app::words;
use domain::access::{Action, Actor, Subject, may};
use domain::event::EventKind;
use domain::field::{Field, Problem, Wrong};
use domain::id::StudentId;
use domain::refusal::Refusal;
use sqlx::AnyConnection;
use uuid::Uuid;

use crate::clock::in_boston;
use crate::services::{Error, Services};
use crate::store::events::Event;
use crate::store::ledger::{Entry, EntryKind};
use crate::store::provider_requests::{self, ProviderRequest};
use crate::store::students::{ServiceLine, Student};
use crate::store::{Scope, claims, ledger, students};

/// What a family typed is kept up to so many signs.
const LONGEST: usize = 2000;

/// A child of the actor's family.
async fn own_child(tx: &mut AnyConnection, actor: &Actor, id: StudentId) -> Result<Student, Error> {
    let child = students::find(tx, &Scope::of(actor), id).await?.ok_or(Refusal::Missing)?;
    may(actor, Action::FillIn, Subject::Household(child.household))?;
    Ok(child)
}

impl Services {
    /// The hours of a child, service by service.
    pub(crate) async fn hours_of(&self, actor: &Actor, id: StudentId) -> Result<ChildHours, Error> {
        let mut connection = self.store.read().await?;
        let child = own_child(&mut connection, actor, id).await?;
        let found = students::determination(&mut connection, id).await?;
        let lines = students::service_lines(&mut connection, id).await?;
        let request = provider_requests::open(&mut connection, id).await?;
        let w = words::of(actor.language);
        Ok(ChildHours {
            id,
            name: child.first_name,
            school: child.school,
            decided: found.is_some_and(|found| !found.findings.is_empty()),
            services: lines.iter().map(|line| service_hours(w, line)).collect(),
            asked_for_provider: request.map(|request| in_boston(request.asked_at).date()),
        })
    }

    /// Every entry of a child's hours.
    pub(crate) async fn book_of(&self, actor: &Actor, id: StudentId) -> Result<HoursBook, Error> {
        let mut connection = self.store.read().await?;
        let child = own_child(&mut connection, actor, id).await?;
        let scope = Scope::of(actor);
        let w = words::of(actor.language);
        let mut services = Vec::new();
        for line in students::service_lines(&mut connection, id).await? {
            let mut changes = Vec::new();
            for (entry, at) in ledger::of_line(&mut connection, line.id).await? {
                let claim = match entry.claim {
                    Some(claim) => claims::by_id(&mut connection, &scope, claim).await?,
                    None => None,
                };
                let (what, minutes) = change(&entry);
                let on = in_boston(at).date();
                changes.push(HoursChange { on, what, minutes, claim: claim.map(|claim| claim.number) });
            }
            services.push((words::service(w, &line.service), changes));
        }
        Ok(HoursBook { id, name: child.first_name, services })
    }

    /// The services for which a provider can be asked for, and the open request.
    pub(crate) async fn provider_wanted(&self, actor: &Actor, id: StudentId) -> Result<FindProvider, Error> {
        let mut connection = self.store.read().await?;
        let child = own_child(&mut connection, actor, id).await?;
        let w = words::of(actor.language);
        let lines = students::service_lines(&mut connection, id).await?;
        let request = provider_requests::open(&mut connection, id).await?;
        let wanted = |line: ServiceLine| {
            let name = words::service(w, &line.service);
            (line.left() > 0).then(|| (line.service.clone(), name, line.left()))
        };
        Ok(FindProvider {
            id,
            name: child.first_name,
            services: lines.into_iter().filter_map(wanted).collect(),
            asked_on: request.map(|request| in_boston(request.asked_at).date()),
        })
    }

    /// Asks the office to give the help itself (R17). While a request is open, a second one changes nothing.
    pub async fn ask_for_provider(
        &self,
        actor: &Actor,
        id: StudentId,
        (services, tried): (Vec<String>, String),
    ) -> Result<(), Error> {
        let mut tx = self.store.write().await?;
        let child = own_child(&mut tx, actor, id).await?;
        let lines = students::service_lines(&mut tx, id).await?;
        let services: Vec<String> =
            services.into_iter().filter(|code| lines.iter().any(|line| line.service == *code)).collect();
        if services.is_empty() {
            return Err(Refusal::from(vec![Problem::new(Field::FindServices, Wrong::Missing)]).into());
        }
        if tried.chars().count() > LONGEST {
            return Err(Refusal::from(vec![Problem::new(Field::FindTried, Wrong::Long)]).into());
        }
        if provider_requests::open(&mut tx, id).await?.is_some() {
            return Ok(());
        }
        let now = self.clock.now();
        let request: Uuid = self.ids.new_id(now);
        let event = Event { household: Some(child.household), ..Event::new(EventKind::ProviderWanted) };
        self.record(&mut tx, actor, &event.about(request).change("", services.join(","))).await?;
        let asked = ProviderRequest { services, tried, asked_at: now };
        provider_requests::add(&mut tx, request, (child.household, id, actor.person), &asked).await?;
        self.commit(tx).await?;
        Ok(())
    }
}

fn service_hours(w: &words::Words, line: &ServiceLine) -> ServiceHours {
    ServiceHours {
        name: words::service(w, &line.service),
        missed: line.owed,
        school: line.school,
        in_claims: line.reserved,
        paid: line.reimbursed,
        left: line.left(),
        starts: line.start.as_ref().map(|start| (start.starts_on, start.notifier_name.clone())),
    }
}

/// What an entry is for a family, and by how many minutes it changes the hours left.
fn change(entry: &Entry) -> (HoursWhat, i64) {
    match entry.kind {
        EntryKind::Owed => (HoursWhat::Found, entry.minutes),
        EntryKind::School => (HoursWhat::MadeUp, -entry.minutes),
        EntryKind::Reserved => (HoursWhat::Kept, -entry.minutes),
        EntryKind::Released => (HoursWhat::CameBack, entry.minutes),
        EntryKind::Reimbursed => (HoursWhat::PaidBack, -entry.minutes),
        EntryKind::Undone => (HoursWhat::Undone, entry.minutes),
    }
}
