//! The connections between the parts of a circuit breaker case (FORMAT §9.2). All are looked at, whatever else is wrong.

mod allocations;
mod lines;
mod tables;

use super::book::Book;
use super::case::CbCase;
use crate::case::connections::Findings;
use crate::reading::Problem;

/// The rules, in no special order: their problems are sorted.
const RULES: [fn(&Book<'_>, &mut Findings); 9] = [
    tables::ids_given_twice,
    tables::services_of_students,
    tables::parameters_missing,
    tables::dates_of_students,
    lines::references,
    lines::days,
    lines::parts_above_the_whole,
    lines::groups_and_rates,
    allocations::credits_and_invoices,
];

/// Looks at the connections of a case: the complete list of problems, ordered by pointer, then code.
pub fn check(case: &CbCase) -> Vec<Problem> {
    let book = Book::new(case);
    let mut findings = Findings::default();
    for rule in RULES {
        rule(&book, &mut findings);
    }
    findings.into_problems()
}
