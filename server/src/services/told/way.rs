//! The five steps of a claim, with the days of the timeline.

use app::queries::tracker::Way;
use domain::case::{Case, Catalog, ClaimReturn, History, Settings};
use domain::claim::{Status, Turn};
use domain::timeline::{self, Forecast, Stage, Timeline};
use jiff::civil::Date;

use crate::store::claims::Claim;

/// The last stage of each step.
const LAST_STAGES: [Stage; 5] = [
    Stage::Received,
    Stage::DocumentReview,
    Stage::ProgramApproval,
    Stage::CityAuditing,
    Stage::CityTreasury,
];

/// The way of a claim. `pauses` are the times it lay with the family; `paid_on` the day of the last payment; it `waits`
/// when its money can't go out before the family has said where.
pub(super) fn way(
    claim: &Claim,
    pauses: Vec<ClaimReturn>,
    (paid_on, waits): (Option<Date>, bool),
    (settings, forecast, today): (&Settings, Option<Forecast>, Date),
) -> Way {
    let likely = forecast.zip(claim.sent_on);
    let likely = likely.map(|(forecast, sent)| forecast.likely(settings, sent, (&pauses, today)));
    let told = timeline(claim, pauses, (settings, today));
    let now = if waits { 4 } else { step(claim) };
    let stage_day = |stage: Stage| told.stages.iter().find(|one| one.stage == stage)?.expected_on;
    let mut days = LAST_STAGES.map(stage_day);
    days[0] = claim.sent_on;
    if now > 2 {
        days[1] = claim.reviewed_on;
    }
    // A step that is done shows the day it was done, or none: an estimate that has passed says nothing.
    for (place, day) in days.iter_mut().enumerate().skip(2) {
        if place + 1 < now {
            *day = None;
        }
    }
    if now > 5 {
        days[4] = paid_on;
    }
    let goal = told.expected_from_submission;
    let open = now <= 5 && !matches!(claim.status, Status::TakenBack);
    // An estimate that has passed says nothing.
    let likely = likely.filter(|(_, to)| open && *to >= today);
    Way { now, days, goal, likely, late: open && goal.is_some_and(|goal| goal < today) }
}

/// The step that goes on now.
fn step(claim: &Claim) -> usize {
    match claim.status {
        Status::Draft => 1,
        Status::Received => 2,
        Status::Decided if claim.turn == Turn::Nobody => 6,
        Status::Decided => 4,
        Status::Paying => 5,
        Status::Paid => 6,
        Status::Checking | Status::NeedsYou | Status::Waiting | Status::TakenBack => {
            if claim.turn == Turn::Second || claim.reviewed_on.is_some() { 3 } else { 2 }
        }
    }
}

/// The timeline needs the claim's days alone.
fn timeline(claim: &Claim, returns: Vec<ClaimReturn>, (settings, today): (&Settings, Date)) -> Timeline {
    timeline::of_claim(&Case {
        as_of: today,
        settings: settings.clone(),
        catalog: Catalog::default(),
        students: Vec::new(),
        providers: Vec::new(),
        contracts: Vec::new(),
        claim: domain::case::Claim {
            id: claim.id.to_string().parse().expect("a uuid is an id of a case"),
            submitted_on: claim.sent_on,
            reviewed_on: claim.reviewed_on,
            returns,
            cannot_find_provider: false,
            sessions: Vec::new(),
            receipts: Vec::new(),
            bank_lines: Vec::new(),
            in_translation: Vec::new(),
        },
        history: History::default(),
    })
}
