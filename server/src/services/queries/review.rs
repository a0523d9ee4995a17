//! Answers for the pages of the caseworkers' day, queue and second approval.

use std::collections::HashMap;

use app::queries::review::{
    Count, QueuePage, QueueRow, QueueView, ReviewQueries, SecondRow, WaitingFamily, Waits, Workbench,
};
use app::trouble::Trouble;
use app::words::{self, Words, dates};
use async_trait::async_trait;
use domain::access::{Action, Actor, Subject, may};
use domain::claim::{ClaimRef, Turn};
use domain::id::ClaimId;
use domain::money::Money;
use domain::reason::{Reason, Reasons};

use super::district_days::DistrictDays;
use crate::clock::Millis;
use crate::services::{Error, Services};
use crate::store::queue::{self, Narrow, Reviewer, Second, Waiting};
use crate::store::{Scope, my_day};

/// So many claims stand on a page of the queue.
const ROWS: usize = 50;
/// So many lines stand on the list for a second person.
const SECONDS: i64 = 200;

#[async_trait]
impl ReviewQueries for Services {
    async fn my_day(&self, actor: &Actor) -> Result<Vec<Count>, Trouble> {
        Ok(self.day(actor).await?)
    }

    async fn queue(&self, actor: &Actor, view: QueueView) -> Result<QueuePage, Trouble> {
        Ok(self.queue_page(actor, &view).await?)
    }

    async fn workbench(
        &self,
        actor: &Actor,
        number: ClaimRef,
        line: Option<i64>,
    ) -> Result<Workbench, Trouble> {
        Ok(self.bench(actor, number, line).await?)
    }

    async fn waiting_families(&self, actor: &Actor) -> Result<Vec<WaitingFamily>, Trouble> {
        Ok(self.families_without_provider(actor).await?)
    }

    async fn second_list(&self, actor: &Actor) -> Result<Vec<SecondRow>, Trouble> {
        Ok(self.seconds(actor).await?)
    }
}

impl Services {
    async fn day(&self, actor: &Actor) -> Result<Vec<Count>, Error> {
        if may(actor, Action::SeeCases, Subject::Portal).is_err() {
            return Ok(Vec::new());
        }
        let mut connection = self.store.read().await?;
        let days = DistrictDays::of(&*self.settings(&mut connection).await?);
        let goal = days.back(self.clock.today(), days.goal + 1);
        let counted = my_day::waiting(&mut connection, &Scope::of(actor), actor.person, goal).await?;
        let takes = may(actor, Action::Take, Subject::Portal).is_ok();
        let agrees = may(actor, Action::ApproveSecond, Subject::Portal).is_ok();
        let all = [
            (takes, Waits::Mine, counted.mine),
            (true, Waits::New, counted.new),
            (agrees, Waits::Second, counted.second),
            (true, Waits::Family, counted.family),
            (true, Waits::Office, counted.office),
            (true, Waits::Late, counted.late),
        ];
        let shown = all.into_iter().filter(|(shown, ..)| *shown);
        Ok(shown.map(|(_, what, number)| Count { number, what }).collect())
    }

    async fn queue_page(&self, actor: &Actor, view: &QueueView) -> Result<QueuePage, Error> {
        may(actor, Action::SeeCases, Subject::Portal)?;
        let mut connection = self.store.read().await?;
        let days = DistrictDays::of(&*self.settings(&mut connection).await?);
        let (scope, narrow) = (Scope::of(actor), self.narrow(actor, view, &days));
        let after = place(&view.after).unwrap_or((i64::MIN, String::new()));
        let most = i64::try_from(ROWS + 1).unwrap_or(i64::MAX);
        let mut rows = queue::page(&mut connection, &scope, &narrow, &after, most).await?;
        let more = rows.len() > ROWS;
        rows.truncate(ROWS);
        let last = rows.last().map(|row| (row.sent_at, row.id));
        let found = match last {
            Some(last) => queue::found(&mut connection, &scope, &narrow, &after, last).await?,
            None => Vec::new(),
        };
        let mut reasons: HashMap<ClaimId, Reasons> = HashMap::new();
        for (claim, more) in found {
            let known = reasons.entry(claim).or_default();
            *known = known.and(more.into_iter().collect::<Reasons>());
        }
        let flags = |row: &Waiting| reasons.get(&row.id).copied().unwrap_or_default();
        Ok(QueuePage {
            next: last.filter(|_| more).map(|(at, id)| format!("{at}_{id}")),
            may_take: may(actor, Action::Take, Subject::Portal).is_ok(),
            rows: rows.iter().map(|row| self.queue_row(actor, row, (&days, flags(row)))).collect(),
        })
    }

    /// What can be read of the filters; the rest narrows nothing.
    fn narrow(&self, actor: &Actor, view: &QueueView, days: &DistrictDays) -> Narrow {
        let age: Option<i64> = view.age.parse().ok();
        Narrow {
            turn: view.turn.parse().ok(),
            language: view.language.parse().ok(),
            reviewer: match view.reviewer.as_str() {
                "me" => Some(Reviewer::Person(actor.person)),
                "none" => Some(Reviewer::Nobody),
                _ => None,
            },
            least: view.least.trim().parse().unwrap_or(Money::ZERO),
            sent_until: age.map(|old| days.back(self.clock.today(), old.clamp(0, 1_000))),
        }
    }

    fn queue_row(
        &self,
        actor: &Actor,
        row: &Waiting,
        (calendar, found): (&DistrictDays, Reasons),
    ) -> QueueRow {
        let w = words::of(actor.language);
        let days = row.sent_on.map_or(0, |day| calendar.since(day, self.clock.today()));
        let facts = words::ReasonFacts::default();
        let title = |reason: Reason| words::reason(w, reason, &facts).title;
        QueueRow {
            number: row.number,
            child: row.child.clone(),
            service: words::service(w, &row.service),
            language: row.language.label().to_owned(),
            status: words::status(w, row.status),
            turn: row.turn,
            sessions: row.sessions,
            asked: row.asked,
            days,
            late: row.turn == Turn::Oss && days > calendar.goal,
            flags: found.iter().map(title).collect(),
            reviewer: row.reviewer.clone(),
        }
    }

    async fn seconds(&self, actor: &Actor) -> Result<Vec<SecondRow>, Error> {
        may(actor, Action::ApproveSecond, Subject::Portal)?;
        let mut connection = self.store.read().await?;
        let scope = Scope::of(actor);
        let rows = queue::second(&mut connection, &scope, actor.person, "", SECONDS).await?;
        let w = words::of(actor.language);
        Ok(rows.into_iter().map(|row| second_row(w, row)).collect())
    }
}

/// The place after which a page begins.
fn place(text: &str) -> Option<(Millis, String)> {
    let (at, id) = text.split_once('_')?;
    Some((at.parse().ok()?, id.to_owned()))
}

fn second_row(w: &Words, row: Second) -> SecondRow {
    let day = row.held_on.map(|day| dates::short_day(w, day)).unwrap_or_default();
    SecondRow {
        number: row.number,
        n: row.n,
        about: format!("{}, {}, {day}", row.child, words::service(w, &row.service)),
        amount: row.amount,
        minutes: row.minutes,
        by: row.by,
    }
}
