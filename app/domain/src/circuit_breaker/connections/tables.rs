//! Lists of students, credits, invoices and rates (FORMAT §9.2).

use crate::case::Setting;
use crate::case::connections::{Findings, later, note};
use crate::catalog::CostGroup;
use crate::circuit_breaker::book::Book;
use crate::circuit_breaker::case::{Cost, ThresholdMethod};

/// An id, or the key of a table, given before (`DUPLICATE_ID`).
pub fn ids_given_twice(book: &Book<'_>, findings: &mut Findings) {
    let case = book.case;
    for i in later(case.students.iter().map(|student| &student.id)) {
        note!(findings, DuplicateId, "/students/{i}/id");
    }
    for i in later(case.lines.iter().map(|line| &line.id)) {
        note!(findings, DuplicateId, "/lines/{i}/id");
    }
    for i in later(case.transport_invoices.iter().map(|invoice| &invoice.id)) {
        note!(findings, DuplicateId, "/transport_invoices/{i}/id");
    }
    for i in later(case.collaborative_credits.iter().map(|credit| &credit.collaborative)) {
        note!(findings, DuplicateId, "/collaborative_credits/{i}/collaborative");
    }
    for i in later(case.parameters.standard_rates.iter().map(|rate| (rate.cost_group, rate.setting))) {
        note!(findings, DuplicateId, "/parameters/standard_rates/{i}");
    }
    for i in later(case.parameters.tuition_rates.iter().map(|rate| (rate.price_source, &rate.program))) {
        note!(findings, DuplicateId, "/parameters/tuition_rates/{i}");
    }
}

/// A service given twice (`DUPLICATE_SERVICE`), or with more missed minutes than it has (`PART_ABOVE_WHOLE`).
pub fn services_of_students(book: &Book<'_>, findings: &mut Findings) {
    for (s, student) in book.case.students.iter().enumerate() {
        for i in later(student.iep_services.iter().map(|grid| &grid.service)) {
            note!(findings, DuplicateService, "/students/{s}/iep_services/{i}/service");
        }
        for (i, grid) in student.iep_services.iter().enumerate() {
            let above = grid.missed_minutes > grid.grid_minutes;
            note!(findings, PartAboveWhole if above, "/students/{s}/iep_services/{i}/missed_minutes");
        }
    }
}

/// A parameter that the lines need (`MISSING_PARAMETER`), or a rate that is not offered (`GROUP_NOT_OFFERED`, R134).
pub fn parameters_missing(book: &Book<'_>, findings: &mut Findings) {
    let parameters = &book.case.parameters;
    let no_threshold = parameters.threshold().is_none();
    let threshold = match parameters.threshold_method {
        ThresholdMethod::Parameter => "threshold_cents",
        ThresholdMethod::FourTimesAverage => "average_foundation_budget_cents",
    };
    note!(findings, MissingParameter if no_threshold, "/parameters/{threshold}");
    let allowance = book.case.lines.iter().any(|line| line.cost == Cost::GeneralEducationAllowance);
    let no_allowance = allowance && parameters.general_education_allowance_cents.is_none();
    note!(findings, MissingParameter if no_allowance, "/parameters/general_education_allowance_cents");
    for (i, rate) in parameters.standard_rates.iter().enumerate() {
        let not_offered = rate.cost_group == CostGroup::D && rate.setting == Setting::Group;
        note!(findings, GroupNotOffered if not_offered, "/parameters/standard_rates/{i}/setting");
    }
}

/// Responsibilities and authorizations that end before they begin (`DATES_REVERSED`).
pub fn dates_of_students(book: &Book<'_>, findings: &mut Findings) {
    for (s, student) in book.case.students.iter().enumerate() {
        for (i, range) in student.responsibility.iter().enumerate() {
            let reversed = range.to_date.is_some_and(|to| to < range.from_date);
            note!(findings, DatesReversed if reversed, "/students/{s}/responsibility/{i}/to_date");
        }
        for (i, isp) in student.isp_authorizations.iter().enumerate() {
            let reversed = isp.to_date < isp.from_date;
            note!(findings, DatesReversed if reversed, "/students/{s}/isp_authorizations/{i}/to_date");
        }
    }
}
