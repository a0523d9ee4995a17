//! The connections between the parts of a case (FORMAT §4). All are looked at, whatever else is wrong.

mod amounts;
mod dates;
mod duplicates;
mod references;
mod times;

use std::fmt::Write;

use super::Case;
use crate::reading::{Problem, ProblemCode};

/// The rules, in no special order: their problems are sorted.
const RULES: [fn(&Case, &mut Findings); 17] = [
    duplicates::ids_given_twice,
    duplicates::services_given_twice,
    references::of_sessions,
    references::of_contracts_and_receipts,
    references::of_bank_lines,
    references::of_translations,
    references::of_roles,
    references::of_service_lines,
    references::receipts_over_other_providers,
    times::session_lengths,
    amounts::parts_above_the_whole,
    amounts::receipts_over_allocated,
    amounts::bank_lines_over_allocated,
    dates::reversed,
    dates::missing_in_contracts,
    dates::contradicting_findings,
    dates::fixed_supervisor_rules,
];

/// Looks at the connections of a case: the complete list of problems, ordered by pointer, then code.
pub fn check(case: &Case) -> Vec<Problem> {
    let mut findings = Findings::default();
    for rule in RULES {
        rule(case, &mut findings);
    }
    findings.into_problems()
}

/// The problems found so far.
#[derive(Default)]
pub(crate) struct Findings {
    problems: Vec<Problem>,
}

impl Findings {
    /// Notes a problem, when something is wrong, at a pointer that needs no escaping.
    pub fn note_if(&mut self, wrong: bool, code: ProblemCode, pointer: std::fmt::Arguments<'_>) {
        if wrong {
            let mut text = String::new();
            text.write_fmt(pointer).expect("a String takes all text");
            self.problems.push(Problem { pointer: text, code });
        }
    }

    /// All problems, in their order and each once.
    pub fn into_problems(mut self) -> Vec<Problem> {
        self.problems.sort_unstable();
        self.problems.dedup();
        self.problems
    }
}

/// Notes a problem, or notes it if something is wrong: `note!(findings, DatesReversed if wrong, "/claim/returns/{r}")`.
macro_rules! note {
    ($findings:expr, $Code:ident if $wrong:expr, $($pointer:tt)+) => {
        $findings.note_if($wrong, $crate::reading::ProblemCode::$Code, format_args!($($pointer)+))
    };
    ($findings:expr, $Code:ident, $($pointer:tt)+) => {
        $findings.note_if(true, $crate::reading::ProblemCode::$Code, format_args!($($pointer)+))
    };
}

pub(crate) use duplicates::later;
pub(crate) use note;
