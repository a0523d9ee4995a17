//! Answers for the workbench: papers beside checks beside lines.

use app::queries::review::{DecisionShown, PaperTab, Proposal, WorkLine, Workbench};
use app::words::{self, ReasonFacts, Words, dates};
use domain::access::{Action, Actor, Subject, may};
use domain::claim::{ClaimRef, LineState};
use domain::id::PersonId;
use domain::language::Language;
use domain::refusal::Refusal;

use super::district_days::DistrictDays;
use super::papers::thread;
use super::{bench_beside, bench_checks};
use crate::services::{Error, Services, reason_facts};
use crate::store::decisions::Decision;
use crate::store::documents::DocumentKind;
use crate::store::line_checks::LineCheck;
use crate::store::proofs::Paper;
use crate::store::whole_claims::{Line, WholeClaim};
use crate::store::{Scope, events, ledger, proofs, whole_claims};

impl Services {
    pub(super) async fn bench(
        &self,
        actor: &Actor,
        number: ClaimRef,
        chosen: Option<i64>,
    ) -> Result<Workbench, Error> {
        may(actor, Action::SeeCases, Subject::Portal)?;
        let scope = Scope::of(actor);
        let mut connection = self.store.read().await?;
        let whole = whole_claims::find(&mut connection, &scope, number).await?;
        let whole = whole.filter(|whole| whole.claim.sent_at.is_some()).ok_or(Refusal::Missing)?;
        may(actor, Action::ReadMessages, Subject::Household(whole.claim.household))?;
        let WholeClaim { claim, child, school, language, reviewer, slip, lines } = whole;
        let proof = proofs::of_claim(&mut connection, claim.id).await?;
        let told = events::of_claim(&mut connection, &scope, claim.id).await?;
        let books = ledger::of_claim(&mut connection, claim.id).await?;
        let (tx, answers) = (&mut connection, lines.iter().map(Line::answer));
        let facts = reason_facts::of_answers(tx, claim.household, &school, answers).await?;
        let chosen = lines.iter().find(|line| Some(line.session.n) == chosen).or(lines.first());
        let twins = bench_checks::twins(&mut connection, claim.household, chosen).await?;
        let settings = self.settings(&mut connection).await?;
        let days = DistrictDays::of_claim(&settings, bench_beside::pauses(&told, &lines, self.clock.today()));
        let w = words::of(actor.language);
        let first = Subject::Line { sent_by: claim.sent_by, decided_by: None };
        Ok(Workbench {
            number,
            title: format!("{child}, {}", words::service(w, &claim.service)),
            reviewer,
            language: language.map_or("", Language::label).to_owned(),
            days: claim.sent_on.map_or(0, |day| days.since(day, self.clock.today())),
            status: words::status(w, claim.status),
            slip,
            papers: proof.papers.iter().map(|paper| tab(w, paper)).collect(),
            chosen: chosen.map(|line| line.session.n),
            checks: chosen.map(|line| bench_checks::shown(w, line, &twins)).unwrap_or_default(),
            checked: chosen.and_then(|line| bench_checks::checked(w, line)),
            lines: lines.iter().zip(&facts).map(|told| work_line(actor, claim.sent_by, told)).collect(),
            events: told.iter().rev().map(|one| bench_beside::happened(w, one, &lines)).collect(),
            receipts: proof.receipts.iter().map(|receipt| bench_beside::paid(w, receipt)).collect(),
            ledgers: books.iter().map(|book| bench_beside::ledger(w, book)).collect(),
            thread: thread(actor, &claim, told.into_iter().filter_map(|told| told.message)),
            may_decide: may(actor, Action::Decide, first).is_ok(),
            may_take: may(actor, Action::Take, Subject::Portal).is_ok()
                && claim.reviewer != Some(actor.person),
        })
    }
}

fn tab(w: &Words, paper: &Paper) -> PaperTab {
    let kind = match paper.kind {
        DocumentKind::Receipt => w.msg_review_paper_receipt(),
        DocumentKind::BankPaper => w.msg_review_paper_bank(),
        DocumentKind::Note => w.msg_review_paper_note(),
        DocumentKind::License => w.msg_review_paper_license(),
        DocumentKind::Message => w.msg_review_paper_message(),
    };
    PaperTab { id: paper.id, kind, is_picture: paper.media_type.starts_with("image/") }
}

fn work_line(actor: &Actor, sent_by: Option<PersonId>, (line, facts): (&Line, &ReasonFacts)) -> WorkLine {
    let w = words::of(actor.language);
    let Line { session, check, decision, .. } = line;
    let decided_by = decision.as_ref().map(|(decision, _)| decision.decided_by);
    let second = Subject::Line { sent_by, decided_by };
    let is_service = session.kind == "SERVICE";
    WorkLine {
        n: session.n,
        day: session.held_on.map(|day| dates::short_day(w, day)).unwrap_or_default(),
        what: if is_service { words::service(w, &session.service) } else { session.kind.clone() },
        minutes: facts.noted,
        asked: session.billed,
        state: session.state,
        proposal: check.as_ref().map(|check| proposal(w, check, facts)).unwrap_or_default(),
        decision: decision.as_ref().map(|(decision, by)| decision_shown(w, decision, by, facts)),
        service_line: session.service_line,
        version: session.version,
        may_agree: session.state == LineState::Decided && may(actor, Action::ApproveSecond, second).is_ok(),
    }
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
