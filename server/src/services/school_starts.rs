//! A school tells that it gives a service itself from a day on (R35 to R37).

use domain::access::{Action, Actor, Subject, may};
use domain::event::EventKind;
use domain::field::{Field, Problems, Wrong};
use domain::id::ServiceLineId;
use domain::refusal::Refusal;
use jiff::civil::Date;

use app::mail::Topic;

use super::typed_facts::{day, maybe_day};
use super::{Error, Services};
use crate::store::events::Event;
use crate::store::students::{self, SchoolStart, ServiceLine, Student};
use crate::store::{Scope, Tx, people, student_facts};

/// A start as it was typed.
#[derive(Clone, Debug, Default)]
pub struct TypedStart {
    /// Which child and service.
    pub line: String,
    /// The first day.
    pub starts_on: String,
    /// The day the family was told; empty when this notice is the first word.
    pub notice_on: String,
    /// `SCHOOL_LEADER` or `RELATED_SERVICE_PROVIDER`.
    pub role: String,
}

impl Services {
    /// Tells a family that the school gives a service itself.
    pub async fn announce_start(&self, actor: &Actor, typed: &TypedStart) -> Result<(), Error> {
        may(actor, Action::AnnounceStart, Subject::Portal)?;
        let mut tx = self.store.write().await?;
        let (line, start) = self.read_start(actor, typed)?;
        let (child, line) = self.own_line(&mut tx, actor, line).await?;
        if line.start.is_some() {
            return Err(Refusal::WrongState.into());
        }
        let now = self.clock.now();
        student_facts::keep_start(&mut tx, self.ids.new_id(now), line.id, &start).await?;
        let event = Event::new(EventKind::StartAnnounced).about(line.id).change("", start.starts_on);
        let event = Event { household: Some(child.household), ..event };
        self.record(&mut tx, actor, &event).await?;
        for guardian in people::guardians(&mut tx, child.household).await? {
            self.write_to(&mut tx, guardian.id, &Topic::SchoolStart).await?;
        }
        self.recheck_student(&mut tx, child.id).await?;
        self.commit(tx).await?;
        Ok(())
    }

    fn read_start(&self, actor: &Actor, typed: &TypedStart) -> Result<(ServiceLineId, SchoolStart), Refusal> {
        let today = self.clock.today();
        let mut problems = Problems::default();
        let line = problems.take(Field::StartLine, typed.line.parse().map_err(|_| Wrong::Missing));
        let starts_on = problems.take(Field::StartDate, day(&typed.starts_on));
        let notice = maybe_day(&typed.notice_on).and_then(|told| come(told, today));
        let notice = problems.take(Field::StartNotice, notice);
        if !matches!(typed.role.as_str(), "SCHOOL_LEADER" | "RELATED_SERVICE_PROVIDER") {
            problems.add(Field::StartRole, Wrong::Missing);
        }
        match (problems.is_empty(), line.zip(starts_on).zip(notice)) {
            (true, Some(((line, starts_on), notice))) => Ok((
                line,
                SchoolStart {
                    starts_on,
                    // The letter of today is the notice when nobody told the family before.
                    notice_on: notice.or(Some(today)),
                    notifier_role: typed.role.clone(),
                    notifier_name: actor.name.clone(),
                    over: None,
                    read_at: None,
                },
            )),
            _ => Err(problems.into_vec().into()),
        }
    }

    /// The line, if it belongs to a child of the actor's school.
    async fn own_line(
        &self,
        tx: &mut Tx,
        actor: &Actor,
        line: ServiceLineId,
    ) -> Result<(Student, ServiceLine), Error> {
        let student = student_facts::student_of_line(tx, line).await?.ok_or(Refusal::Missing)?;
        let child = students::find(tx, &Scope::of(actor), student).await?.ok_or(Refusal::Missing)?;
        let lines = students::service_lines(tx, child.id).await?;
        let line = lines.into_iter().find(|one| one.id == line).ok_or(Refusal::Missing)?;
        Ok((child, line))
    }
}

/// A day that has come.
fn come(told: Option<Date>, today: Date) -> Result<Option<Date>, Wrong> {
    if told.is_some_and(|told| told > today) { Err(Wrong::Format) } else { Ok(told) }
}
