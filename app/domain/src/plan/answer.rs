//! What the rules say of a plan, topic by topic.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Plan;
use super::supposed::suppose;
use crate::assess::{Assessment, CheckName, Facts, SessionAssessment, assess};
use crate::case::{Case, Code};
use crate::coded::coded;
use crate::reason::{Class, Reason, Reasons};

coded! {
    /// What is looked at before a family pays.
    pub enum Topic {
        /// Hours left on an owed service (R5, R21).
        Hours = "HOURS",
        /// The City's contract with the provider (R20).
        Contract = "CONTRACT",
        /// The provider's license, and the supervisor's (R19, R32).
        License = "LICENSE",
        /// Whether the school gives the service itself (R37).
        School = "SCHOOL",
        /// Whether somebody of the family can be paid (R41).
        Payee = "PAYEE",
    }
}

coded! {
    /// The word before the reason.
    pub enum Word {
        /// Nothing stands in the way.
        Ok = "OK",
        /// Something must happen first, or later sessions don't fit.
        Wait = "WAIT",
        /// No session can be paid.
        No = "NO",
    }
}

coded! {
    /// The first sentence of the answer.
    pub enum Advice {
        /// All sessions can be paid.
        Go = "GO",
        /// The first sessions can be paid.
        Part = "PART",
        /// Not the first session, but something can change.
        Wait = "WAIT",
        /// None can be paid.
        Dont = "DONT",
    }
}

/// What was found out about one topic.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// The topic.
    pub topic: Topic,
    /// The word.
    pub word: Word,
    /// Why sessions don't fit.
    pub reasons: Vec<Reason>,
    /// How many sessions fit.
    pub fits: i64,
    /// The day from which something holds: a contract, or the school's own service.
    pub from: Option<Date>,
    /// The day until which something holds: a contract, a license.
    pub to: Option<Date>,
    /// Minutes left, of hours.
    pub left_minutes: Option<i64>,
}

/// The whole answer (B2).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// Its first sentence.
    pub advice: Advice,
    /// How many sessions from the first on can be paid, each as a whole.
    pub go: i64,
    /// How many sessions are planned.
    pub total: i64,
    /// Minutes planned.
    pub planned_minutes: i64,
    /// The topics in their order.
    pub findings: Vec<Finding>,
}

/// Asks the rules about a plan for an owed service (B2): `case` holds one child, one provider and its contracts; its
/// claim is replaced by the planned sessions with good papers.
pub fn ask(mut case: Case, plan: &Plan, service: &Code) -> Answer {
    suppose(&mut case, plan, service);
    let assessed = assess(&case);
    let paid = |line: &&SessionAssessment| line.payable_cents == line.billed_cents;
    let go = count(assessed.sessions.iter().take_while(paid));
    let findings: Vec<_> = Topic::ALL.iter().map(|topic| finding(*topic, &assessed, plan, service)).collect();
    let said_no = findings.iter().any(|finding| finding.word == Word::No);
    let advice = match go {
        go if go == plan.count => Advice::Go,
        0 if said_no => Advice::Dont,
        0 => Advice::Wait,
        _ => Advice::Part,
    };
    Answer { advice, go, total: plan.count, planned_minutes: plan.all_minutes(), findings }
}

const fn checks_of(topic: Topic) -> &'static [CheckName] {
    match topic {
        Topic::Hours => &[
            CheckName::DeterminationPositive,
            CheckName::ServiceLineMatchesDetermination,
            CheckName::IepInForceForMissedPeriod,
            CheckName::CauseAccepted,
            CheckName::MissedMinutesCapNotExceeded,
        ],
        Topic::Contract => &[CheckName::ContractApprovedOnSessionDate],
        Topic::License => {
            &[CheckName::LicenseValidOnSessionDate, CheckName::SupervisorLicenseValidOnSessionDate]
        }
        Topic::School => &[CheckName::SchoolServicesNotStarted],
        Topic::Payee => &[CheckName::ReceiptMatchesStatementLine, CheckName::PayerIsCaseGuardian],
    }
}

fn finding(topic: Topic, assessed: &Assessment, plan: &Plan, service: &Code) -> Finding {
    let of_each: Vec<Reasons> = assessed.sessions.iter().map(|line| reasons_of(topic, line)).collect();
    let mut fits = count(of_each.iter().filter(|reasons| reasons.is_empty()));
    let mut reasons = of_each.iter().fold(Reasons::NONE, |all, one| all.and(*one));
    let left_minutes = (topic == Topic::Hours).then(|| left(assessed, service));
    // Sessions that stop elsewhere use no hours up; the hours alone tell how many would fit.
    if let Some(whole) = left_minutes.map(|left| left / plan.minutes)
        && whole < fits
    {
        fits = whole;
        reasons = reasons.and(Reason::OverCap);
    }
    let first_fits = of_each.first().is_some_and(|reasons| reasons.is_empty());
    let word = word(fits, plan.count, first_fits, reasons);
    let (from, to) = days(topic, &assessed.sessions);
    Finding { topic, word, reasons: reasons.iter().collect(), fits, from, to, left_minutes }
}

/// A license that ends within the plan is good for now: it can be renewed. What else stops later sessions is waited for.
fn word(fits: i64, total: i64, first_fits: bool, reasons: Reasons) -> Word {
    let can_be_fixed = reasons.class() == Some(Class::Return);
    match fits {
        fits if fits == total => Word::Ok,
        0 if reasons.class() == Some(Class::Deny) => Word::No,
        1.. if first_fits && can_be_fixed => Word::Ok,
        _ => Word::Wait,
    }
}

fn reasons_of(topic: Topic, line: &SessionAssessment) -> Reasons {
    let checks = line.checks.iter().filter(|check| checks_of(topic).contains(&check.name));
    checks.fold(Reasons::NONE, |all, check| all.and(check.reasons))
}

/// The minutes left on the service before the plan, as the rules count them.
fn left(assessed: &Assessment, service: &Code) -> i64 {
    let line = assessed.service_lines.iter().find(|line| line.service == *service);
    line.map_or(0, |line| line.left_minutes + line.payable_now_minutes)
}

/// The days that the first session's checks name; of a supervised job, the earlier of both licenses' ends.
fn days(topic: Topic, sessions: &[SessionAssessment]) -> (Option<Date>, Option<Date>) {
    let checks = sessions.first().into_iter().flat_map(|line| &line.checks);
    let named = checks.filter(|check| checks_of(topic).contains(&check.name)).map(|check| &check.facts);
    let (mut from, mut to) = (None, None);
    for facts in named {
        match facts {
            Facts::Contract { effective_from, effective_to, .. } => {
                (from, to) = (*effective_from, *effective_to);
            }
            Facts::SchoolStart { cut_off_date, .. } => from = *cut_off_date,
            Facts::License { expires_on, .. } | Facts::Supervisor { expires_on, .. } => {
                to = [to, *expires_on].into_iter().flatten().min();
            }
            _ => {}
        }
    }
    (from, to)
}

fn count<T>(things: impl Iterator<Item = T>) -> i64 {
    i64::try_from(things.count()).unwrap_or(i64::MAX)
}
