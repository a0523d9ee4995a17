//! Families that can't find a provider, for the office (R17): who waits, and what was done.

use app::queries::review::WaitingFamily;
use app::words::{self, Words, dates};
use domain::access::{Action, Actor, Subject, may};
use domain::event::EventKind;
use domain::field::{Field, Problems, Wrong};
use domain::refusal::Refusal;
use jiff::civil::Date;
use uuid::Uuid;

use super::{Error, Services};
use crate::clock::in_boston;
use crate::store::Scope;
use crate::store::events::Event;
use crate::store::provider_requests::{self, Waiting};
use crate::store::students::{self, ServiceLine};

/// So many requests stand on the page.
const MOST: i64 = 200;
/// What was done is kept up to so many letters.
const MOST_LETTERS: usize = 2_000;

impl Services {
    /// The families that wait, the oldest request first.
    pub(crate) async fn families_without_provider(&self, actor: &Actor) -> Result<Vec<WaitingFamily>, Error> {
        may(actor, Action::KeepFacts, Subject::Portal)?;
        let mut connection = self.store.read().await?;
        let (w, today) = (words::of(actor.language), self.clock.today());
        let mut families = Vec::new();
        for one in provider_requests::all_open(&mut connection, &Scope::of(actor), MOST).await? {
            let lines = students::service_lines(&mut connection, one.student).await?;
            families.push(family(w, one, &lines, today));
        }
        Ok(families)
    }

    /// Marks a request as answered, with what was done. Of two people who answer it, one is told that it was answered.
    pub async fn answer_family(&self, actor: &Actor, request: &str, did: &str) -> Result<(), Error> {
        may(actor, Action::KeepFacts, Subject::Portal)?;
        let mut problems = Problems::default();
        let request = problems.take(Field::RequestWhich, request.parse::<Uuid>().map_err(|_| Wrong::Missing));
        let did = problems.take(Field::RequestDid, said(did));
        let Some((request, did)) = request.zip(did) else {
            return Err(Refusal::from(problems.into_vec()).into());
        };
        let mut tx = self.store.write().await?;
        let now = self.clock.now();
        let household = provider_requests::answer(&mut tx, &Scope::of(actor), request, now).await?;
        let household = household.ok_or(Refusal::WrongState)?;
        let event = Event { household: Some(household), ..Event::new(EventKind::ProviderAnswered) };
        self.record(&mut tx, actor, &event.about(request).change("", did)).await?;
        self.commit(tx).await?;
        Ok(())
    }
}

fn said(did: &str) -> Result<&str, Wrong> {
    match did.trim() {
        "" => Err(Wrong::Missing),
        long if long.chars().count() > MOST_LETTERS => Err(Wrong::Long),
        did => Ok(did),
    }
}

fn family(w: &Words, one: Waiting, lines: &[ServiceLine], today: Date) -> WaitingFamily {
    let asked_on = in_boston(one.request.asked_at).date();
    let service = |code: &String| {
        let left = lines.iter().find(|line| line.service == *code).map_or(0, ServiceLine::left);
        format!("{}, {}", words::service(w, code), w.msg_common_left(dates::length(w, left)))
    };
    WaitingFamily {
        id: one.id.to_string(),
        child: one.child,
        by: one.by,
        language: one.language.label().to_owned(),
        services: one.request.services.iter().map(service).collect(),
        tried: one.request.tried,
        asked_on: dates::short_day(w, asked_on),
        days: today.duration_since(asked_on).as_hours() / 24,
    }
}
