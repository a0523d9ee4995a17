//! The rules for tuition (FORMAT §9.3.2, TUITION).

use super::Codes;
use crate::circuit_breaker::book::Book;
use crate::circuit_breaker::case::{CbStudent, CostLine, Days, Extended, PriceSource, TuitionCost};
use crate::circuit_breaker::code::WorksheetCode;

/// Adds the codes of tuition.
pub(in crate::circuit_breaker) fn add(
    book: &Book<'_>,
    line: &CostLine,
    tuition: &TuitionCost,
    codes: &mut Codes,
) {
    let extension_allowed = tuition.extended == Extended::None || tuition.extended_on_iep;
    let no_isp = tuition.price_source == PriceSource::Isp && book.approved_rate(line, tuition).is_none();
    codes.add_if(tuition.paid_cents == 0, WorksheetCode::NotPaid);
    codes.add_if(!extension_allowed, WorksheetCode::ExtendedNotOnIep);
    codes.add_if(no_isp, WorksheetCode::NoIsp);
}

/// The lowest price of the student's authorizations for the program that cover all days of the line (R52, R53).
pub(in crate::circuit_breaker) fn isp_rate(
    student: &CbStudent,
    line: &CostLine,
    tuition: &TuitionCost,
) -> Option<i64> {
    let authorizations = student.isp_authorizations.iter();
    authorizations
        .filter(|isp| isp.program == tuition.program)
        .filter(|isp| line.days.lie_inside(Days { from: isp.from_date, to: isp.to_date }))
        .map(|isp| isp.rate_cents)
        .min()
}
