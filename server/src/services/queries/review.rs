//! Answers for the pages of the caseworkers' queue and workbench, decisions and second approval.

use app::queries::review::{
    CheckShown, DecisionShown, PaperTab, Proposal, QueuePage, QueueRow, QueueView, ReviewQueries, SecondRow,
    WorkLine, Workbench,
};
use app::trouble::Trouble;
use app::words::{self, Words, dates};
use async_trait::async_trait;
use domain::access::{Action, Actor, Subject, may};
use domain::claim::{ClaimRef, LineState};
use domain::refusal::Refusal;
use domain::timeline::is_city_holiday;
use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday};

use crate::clock::in_boston;
use crate::services::{Error, Services};
use crate::store::claims::Claim;
use crate::store::decisions::{self, Decision};
use crate::store::documents::{self, Document, DocumentKind};
use crate::store::events::{self, Told};
use crate::store::line_checks::{self, LineCheck};
use crate::store::queue::{self, Narrow, Second, Waiting};
use crate::store::sessions::{self, Session};
use crate::store::{Scope, claims, people, students};

/// So many claims stand on a page of the queue.
const ROWS: i64 = 50;
/// So many lines stand on the list for a second person.
const SECONDS: i64 = 200;

#[async_trait]
impl ReviewQueries for Services {
    async fn queue(&self, actor: &Actor, view: QueueView) -> Result<QueuePage, Trouble> {
        Ok(self.queue_page(actor, &view).await?)
    }

    async fn workbench(&self, actor: &Actor, number: ClaimRef) -> Result<Workbench, Trouble> {
        Ok(self.bench(actor, number).await?)
    }

    async fn second_list(&self, actor: &Actor) -> Result<Vec<SecondRow>, Trouble> {
        Ok(self.seconds(actor).await?)
    }
}

impl Services {
    async fn queue_page(&self, actor: &Actor, view: &QueueView) -> Result<QueuePage, Error> {
        may(actor, Action::SeeCases, Subject::Portal)?;
        let narrow = Narrow {
            turn: view.turn.parse().ok(),
            language: view.language.parse().ok(),
            reviewer: view.mine.then_some(actor.person),
        };
        let after = view.after.split_once('_').and_then(|(at, id)| Some((at.parse().ok()?, id.to_owned())));
        let mut connection = self.store.read().await?;
        let rows = queue::page(
            &mut connection,
            &Scope::of(actor),
            &narrow,
            after.unwrap_or((i64::MIN, String::new())),
            ROWS + 1,
        )
        .await?;
        let shown = &rows[..rows.len().min(50)];
        let next =
            (rows.len() > shown.len()).then(|| shown.last().map(|row| format!("{}_{}", row.sent_at, row.id)));
        let may_take = may(actor, Action::Take, Subject::Portal).is_ok();
        let rows = shown.iter().map(|row| self.queue_row(actor, row)).collect();
        Ok(QueuePage { rows, next: next.flatten(), may_take })
    }

    fn queue_row(&self, actor: &Actor, row: &Waiting) -> QueueRow {
        let w = words::of(actor.language);
        QueueRow {
            number: row.number,
            child: row.child.clone(),
            service: words::service(w, &row.service),
            language: row.language.label().to_owned(),
            status: words::status(w, row.status),
            asked: row.asked,
            days: row.sent_on.map_or(0, |day| business_days(day, self.clock.today())),
            reviewer: row.reviewer.clone(),
        }
    }

    async fn bench(&self, actor: &Actor, number: ClaimRef) -> Result<Workbench, Error> {
        may(actor, Action::SeeCases, Subject::Portal)?;
        let scope = Scope::of(actor);
        let mut connection = self.store.read().await?;
        let claim =
            claims::find(&mut connection, &scope, number).await?.filter(|claim| claim.sent_at.is_some());
        let claim = claim.ok_or(Refusal::Missing)?;
        let child = students::find(&mut connection, &scope, claim.student).await?.ok_or(Refusal::Missing)?;
        let lines = sessions::of_claim(&mut connection, claim.id).await?;
        let checks = line_checks::of_claim(&mut connection, claim.id).await?;
        let decided = decisions::of_claim(&mut connection, claim.id).await?;
        let papers = documents::of_claim(&mut connection, claim.id).await?;
        let told = events::of_claim(&mut connection, &scope, claim.id).await?;
        let sender = match claim.sent_by {
            Some(id) => people::by_id(&mut connection, id).await?,
            None => None,
        };
        let reviewer = match claim.reviewer {
            Some(id) => people::by_id(&mut connection, id).await?.map(|person| person.name),
            None => None,
        };
        let w = words::of(actor.language);
        let subject = Subject::Line { sent_by: claim.sent_by, decided_by: None };
        Ok(Workbench {
            number,
            title: format!("{}, {}", child.first_name, words::service(w, &claim.service)),
            reviewer,
            language: sender.map_or("", |person| person.language.label()).to_owned(),
            days: claim.sent_on.map_or(0, |day| business_days(day, self.clock.today())),
            status: words::status(w, claim.status),
            papers: papers.iter().map(|paper| tab(w, paper)).collect(),
            lines: lines.iter().map(|line| work_line(w, actor, &claim, line, &checks, &decided)).collect(),
            events: told.iter().rev().map(|one| happened(w, one)).collect(),
            may_decide: may(actor, Action::Decide, subject).is_ok(),
            may_take: may(actor, Action::Take, Subject::Portal).is_ok()
                && claim.reviewer != Some(actor.person),
        })
    }

    async fn seconds(&self, actor: &Actor) -> Result<Vec<SecondRow>, Error> {
        may(actor, Action::ApproveSecond, Subject::Portal)?;
        let mut connection = self.store.read().await?;
        let rows = queue::second(&mut connection, &Scope::of(actor), actor.person, "", SECONDS).await?;
        let w = words::of(actor.language);
        Ok(rows.into_iter().map(|row| second_row(w, row)).collect())
    }
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

fn tab(w: &Words, paper: &Document) -> PaperTab {
    let kind = match paper.kind {
        DocumentKind::Receipt => w.msg_review_paper_receipt(),
        DocumentKind::BankPaper => w.msg_review_paper_bank(),
        DocumentKind::Note => w.msg_review_paper_note(),
        DocumentKind::License => w.msg_review_paper_license(),
        DocumentKind::Message => w.msg_review_paper_message(),
    };
    PaperTab { id: paper.id, kind, is_picture: paper.media_type.starts_with("image/") }
}

fn work_line(
    w: &Words,
    actor: &Actor,
    claim: &Claim,
    line: &Session,
    checks: &[LineCheck],
    decided: &[(Decision, String)],
) -> WorkLine {
    let check = checks.iter().find(|check| check.session == line.id);
    let standing = decided.iter().find(|(decision, _)| decision.session == line.id);
    let by = standing.map(|(decision, _)| decision.decided_by);
    let second = Subject::Line { sent_by: claim.sent_by, decided_by: by };
    WorkLine {
        n: line.n,
        day: line.held_on.map(|day| dates::short_day(w, day)).unwrap_or_default(),
        what: if line.kind == "SERVICE" { words::service(w, &line.service) } else { line.kind.clone() },
        minutes: check.and_then(|check| answered(check)["minutes_noted"].as_i64()),
        asked: line.billed,
        state: line.state,
        proposal: check.map(|check| proposal(w, check)).unwrap_or_default(),
        checks: check.map(checks_shown).unwrap_or_default(),
        decision: standing.map(|(decision, by)| DecisionShown {
            outcome: decision.outcome,
            by: by.clone(),
            amount: decision.amount,
            minutes: decision.minutes,
            note: decision.note.clone(),
        }),
        version: line.version,
        may_agree: line.state == LineState::Decided && may(actor, Action::ApproveSecond, second).is_ok(),
    }
}

fn answered(check: &LineCheck) -> serde_json::Value {
    serde_json::from_str(&check.answer).unwrap_or_default()
}

fn proposal(w: &Words, check: &LineCheck) -> Proposal {
    let facts = words::ReasonFacts::default();
    let reasons =
        check.reasons.iter().map(|reason| (reason.to_string(), words::reason(w, *reason, &facts).title));
    Proposal {
        payable: check.payable,
        minutes: check.payable_minutes,
        returned: check.returned,
        held: check.held,
        denied: check.denied,
        reasons: reasons.collect(),
    }
}

/// The checks of the kept answer; their names are those of the rules.
fn checks_shown(check: &LineCheck) -> Vec<CheckShown> {
    let answer = answered(check);
    let checks = answer["checks"].as_array().cloned().unwrap_or_default();
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    checks.iter().map(|one| CheckShown { name: text(&one["name"]), outcome: text(&one["outcome"]) }).collect()
}

fn happened(w: &Words, told: &Told) -> String {
    let at = in_boston(told.at);
    let by = told.by.clone().unwrap_or_else(|| w.msg_review_portal());
    let (day, time) = (dates::short_day(w, at.date()), dates::time(w, at.time()));
    format!("{day}, {time} · {by} · {} {} → {}", told.event.kind, told.event.was, told.event.became)
}

/// City business days after a day, up to today.
fn business_days(since: Date, today: Date) -> i64 {
    let mut days = 0;
    let mut day = since;
    while day < today {
        day = day.saturating_add(1.day());
        let weekend = matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
        days += i64::from(!weekend && !is_city_holiday(day, false));
    }
    days
}
