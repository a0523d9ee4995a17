//! The timeline: when the money is expected (FORMAT §7, R33, R34).
//!
//! `business_days` knows on which days the City works; `forecast` how long claims took.

mod business_days;
mod forecast;

use jiff::civil::Date;
use serde::Serialize;

use crate::case::{Case, ClaimReturn, SlaStart};
use crate::coded::coded;
pub use business_days::{BusinessDays, is_city_holiday};
pub use forecast::{ENOUGH, Forecast, PaidClaim};

coded! {
    /// The stages of a claim on its way to the payment, in their order (R34).
    pub enum Stage {
        /// OSS has it.
        Received = "RECEIVED",
        /// OSS reads the papers.
        DocumentReview = "DOCUMENT_REVIEW",
        /// A second person looks.
        SecondCheck = "SECOND_CHECK",
        /// The program approves.
        ProgramApproval = "PROGRAM_APPROVAL",
        /// The school's finance office.
        SchoolFinance = "SCHOOL_FINANCE",
        /// The City's auditing department.
        CityAuditing = "CITY_AUDITING",
        /// The City's treasury pays.
        CityTreasury = "CITY_TREASURY",
    }
}

/// The timeline of a claim.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Timeline {
    /// The day the five-week clock starts; none when not yet.
    pub clock_starts_on: Option<Date>,
    /// Whether the claim lies with the family.
    pub paused_now: bool,
    /// The stages, in their order.
    pub stages: Vec<ExpectedStage>,
    /// When all stages are expected to be done, counted from the submission.
    pub expected_from_submission: Option<Date>,
    /// The same, counted from the review.
    pub expected_from_review: Option<Date>,
}

/// When a stage is expected to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct ExpectedStage {
    /// The stage.
    pub stage: Stage,
    /// Business days from the start of the clock to the end of the stage.
    pub business_days: i64,
    /// The day; none before the clock starts.
    pub expected_on: Option<Date>,
}

/// The timeline of the case's claim.
pub fn of_claim(case: &Case) -> Timeline {
    let claim = &case.claim;
    let totals = running_totals(&case.settings.stage_days);
    let calendar = BusinessDays::new(&case.settings, pauses(&claim.returns, case.as_of));
    let from_submission = claim.submitted_on.map(|start| calendar.days_after(start, &totals));
    let from_review = claim.reviewed_on.map(|start| calendar.days_after(start, &totals));
    let (clock_starts_on, expected) = match case.settings.sla_start {
        SlaStart::Submitted => (claim.submitted_on, &from_submission),
        SlaStart::Reviewed => (claim.reviewed_on, &from_review),
    };
    let stages = Stage::ALL.iter().zip(totals).enumerate();
    Timeline {
        clock_starts_on,
        paused_now: claim.returns.iter().any(|returned| returned.sent_back_on.is_none()),
        stages: stages
            .map(|(place, (stage, business_days))| ExpectedStage {
                stage: *stage,
                business_days,
                expected_on: expected.as_ref().map(|days| days[place]),
            })
            .collect(),
        expected_from_submission: from_submission.and_then(|days| days.last().copied()),
        expected_from_review: from_review.and_then(|days| days.last().copied()),
    }
}

/// The business days from the start to the end of each stage.
fn running_totals<const STAGES: usize>(stage_days: &[i64; STAGES]) -> [i64; STAGES] {
    let mut total = 0;
    stage_days.map(|days| {
        total += days;
        total
    })
}

/// The times the claim lay with the family: the days after the first up to and including the last.
fn pauses(returns: &[ClaimReturn], as_of: Date) -> Vec<(Date, Date)> {
    returns.iter().map(|returned| (returned.returned_on, returned.sent_back_on.unwrap_or(as_of))).collect()
}
