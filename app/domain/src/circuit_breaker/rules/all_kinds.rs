//! The rules for all kinds of lines (FORMAT §9.3.1).

use super::Codes;
use crate::case::Code;
use crate::circuit_breaker::book::Book;
use crate::circuit_breaker::case::{CbStudent, Cost, CostLine, Days};
use crate::circuit_breaker::code::WorksheetCode;
use jiff::civil::Date;

/// Adds the codes that do not depend on the kind of line.
pub(in crate::circuit_breaker) fn add(book: &Book<'_>, line: &CostLine, codes: &mut Codes) {
    let student = book.student(&line.student);
    let responsible =
        student.is_some_and(|student| is_responsible(student, &book.case.claiming_district, line.days));
    let eligible = student.is_some_and(|student| student.special_education_eligible && student.has_iep);
    let other_year = match line.cost {
        Cost::Equipment(_) => WorksheetCode::EquipmentYear,
        _ => WorksheetCode::OtherYear,
    };
    codes.add_if(!responsible, WorksheetCode::NotResponsibleDistrict);
    codes.add_if(!eligible, WorksheetCode::NotEligible);
    codes.add_if(!line.days.lie_inside(book.year), other_year);
}

/// Whether the claiming district is responsible for all days of a line (R76–R79, R84).
fn is_responsible(student: &CbStudent, district: &Code, days: Days) -> bool {
    ranges_of_responsibility(student, district).iter().any(|range| days.lie_inside(*range))
}

/// The times in which a district is responsible: by the enrollment, when it meets the student's needs, else by the list
/// of responsible districts.
pub(in crate::circuit_breaker) fn ranges_of_responsibility(
    student: &CbStudent,
    district: &Code,
) -> Vec<Days> {
    match &student.enrollment {
        Some(enrollment) if enrollment.needs_met_in_district => {
            if enrollment.enrolling_district == *district { vec![Days::ALL] } else { Vec::new() }
        }
        _ => {
            let own = student.responsibility.iter().filter(|range| range.district == *district);
            own.map(|range| Days { from: range.from_date, to: range.to_date.unwrap_or(Date::MAX) }).collect()
        }
    }
}
