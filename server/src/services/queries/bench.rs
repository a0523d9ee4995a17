//! Answers for the workbench: papers beside checks beside lines.

use app::queries::review::{CheckShown, DecisionShown, PaperTab, Proposal, WorkLine, Workbench};
use app::words::{self, ReasonFacts, Words, dates};
use domain::access::{Action, Actor, Subject, may};
use domain::claim::{ClaimRef, LineState};
use domain::id::SessionId;
use domain::refusal::Refusal;
use serde_json::Value;
use sqlx::AnyConnection;

use super::{bench_beside, check_facts, district_days};
use crate::services::{Error, Services, reason_facts};
use crate::store::claims::Claim;
use crate::store::decisions::{self, Decision};
use crate::store::documents::{self, Document, DocumentKind};
use crate::store::line_checks::{self, LineCheck};
use crate::store::sessions::{self, Session};
use crate::store::{Scope, StoreError, claims, events, people, students};

/// The rows from which the lines of a workbench are told.
struct Rows {
    claim: Claim,
    lines: Vec<Session>,
    checks: Vec<LineCheck>,
    decided: Vec<(Decision, String)>,
    facts: Vec<(SessionId, ReasonFacts)>,
}

impl Services {
    pub(super) async fn bench(&self, actor: &Actor, number: ClaimRef) -> Result<Workbench, Error> {
        may(actor, Action::SeeCases, Subject::Portal)?;
        let scope = Scope::of(actor);
        let mut connection = self.store.read().await?;
        let claim = claims::find(&mut connection, &scope, number).await?;
        let claim = claim.filter(|claim| claim.sent_at.is_some()).ok_or(Refusal::Missing)?;
        let child = students::find(&mut connection, &scope, claim.student).await?.ok_or(Refusal::Missing)?;
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
        let rows = rows(&mut connection, claim, &child.school).await?;
        let w = words::of(actor.language);
        let receipts = bench_beside::receipts_paid(&mut connection, w, &rows.claim).await?;
        let ledgers = bench_beside::ledgers(&mut connection, w, &rows.lines).await?;
        let claim = &rows.claim;
        let subject = Subject::Line { sent_by: claim.sent_by, decided_by: None };
        Ok(Workbench {
            number,
            title: format!("{}, {}", child.first_name, words::service(w, &claim.service)),
            reviewer,
            language: sender.map_or("", |person| person.language.label()).to_owned(),
            days: claim.sent_on.map_or(0, |day| district_days::since(day, self.clock.today())),
            status: words::status(w, claim.status),
            papers: papers.iter().map(|paper| tab(w, paper)).collect(),
            lines: rows.lines.iter().map(|line| rows.work_line(w, actor, line)).collect(),
            events: told.iter().rev().map(|one| bench_beside::happened(w, one, &rows.lines)).collect(),
            receipts,
            ledgers,
            may_decide: may(actor, Action::Decide, subject).is_ok(),
            may_take: may(actor, Action::Take, Subject::Portal).is_ok()
                && claim.reviewer != Some(actor.person),
        })
    }
}

/// The rows of a claim's lines. The claim was read within the caller's scope.
async fn rows(tx: &mut AnyConnection, claim: Claim, school: &str) -> Result<Rows, StoreError> {
    let lines = sessions::of_claim(tx, claim.id).await?;
    let checks = line_checks::of_claim(tx, claim.id).await?;
    let decided = decisions::of_claim(tx, claim.id).await?;
    let mut facts = Vec::with_capacity(checks.len());
    for check in &checks {
        let told = reason_facts::of_answer(tx, claim.household, school, &check.answer).await?;
        facts.push((check.session, told));
    }
    Ok(Rows { claim, lines, checks, decided, facts })
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

impl Rows {
    fn work_line(&self, w: &Words, actor: &Actor, line: &Session) -> WorkLine {
        let check = self.checks.iter().find(|check| check.session == line.id);
        let answer = check.map(answered).unwrap_or_default();
        let standing = self.decided.iter().find(|(decision, _)| decision.session == line.id);
        let decided_by = standing.map(|(decision, _)| decision.decided_by);
        let second = Subject::Line { sent_by: self.claim.sent_by, decided_by };
        WorkLine {
            n: line.n,
            day: line.held_on.map(|day| dates::short_day(w, day)).unwrap_or_default(),
            what: if line.kind == "SERVICE" { words::service(w, &line.service) } else { line.kind.clone() },
            minutes: answer["minutes_noted"].as_i64(),
            asked: line.billed,
            state: line.state,
            proposal: check.map(|check| proposal(w, check, &self.facts_of(line.id))).unwrap_or_default(),
            checks: checks_shown(w, &answer),
            decision: standing.map(|(decision, by)| decision_shown(w, decision, by, &self.facts_of(line.id))),
            service_line: line.service_line,
            version: line.version,
            may_agree: line.state == LineState::Decided && may(actor, Action::ApproveSecond, second).is_ok(),
        }
    }

    fn facts_of(&self, line: SessionId) -> ReasonFacts {
        let found = self.facts.iter().find(|(session, _)| *session == line);
        found.map(|(_, facts)| facts.clone()).unwrap_or_default()
    }
}

fn answered(check: &LineCheck) -> Value {
    serde_json::from_str(&check.answer).unwrap_or_default()
}

fn proposal(w: &Words, check: &LineCheck, facts: &ReasonFacts) -> Proposal {
    let reasons =
        check.reasons.iter().map(|reason| (reason.to_string(), words::reason(w, *reason, facts).title));
    Proposal {
        payable: check.payable,
        minutes: check.payable_minutes,
        returned: check.returned,
        held: check.held,
        denied: check.denied,
        reasons: reasons.collect(),
    }
}

fn decision_shown(w: &Words, decision: &Decision, by: &str, facts: &ReasonFacts) -> DecisionShown {
    let hold = decision.hold_owner.clone().zip(decision.hold_until);
    DecisionShown {
        outcome: decision.outcome,
        by: by.to_owned(),
        amount: decision.amount,
        minutes: decision.minutes,
        reasons: decision.reasons.iter().map(|reason| words::reason_for_staff(w, *reason, facts)).collect(),
        hold: hold.map(|(office, until)| w.msg_review_held_until(office, dates::short_day(w, until))),
        note: decision.note.clone(),
    }
}

/// The checks of the kept answer; their names are those of the rules.
fn checks_shown(w: &Words, answer: &Value) -> Vec<CheckShown> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let checks = answer["checks"].as_array().into_iter().flatten();
    let shown = checks.map(|one| CheckShown {
        name: text(&one["name"]),
        outcome: text(&one["outcome"]),
        facts: check_facts::in_words(w, &one["facts"]),
    });
    shown.collect()
}
