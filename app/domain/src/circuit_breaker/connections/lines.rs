//! Cost lines, one by one (FORMAT §9.2).

use std::collections::HashSet;

use crate::case::connections::{Findings, note};
use crate::case::{Id, Setting};
use crate::catalog::CostGroup;
use crate::circuit_breaker::book::Book;
use crate::circuit_breaker::case::{Basis, Cost, CostLine, PriceSource, ServiceCost, TuitionCost};
use crate::circuit_breaker::rules::all_kinds::ranges_of_responsibility;
use crate::circuit_breaker::rules::service::{group_used, rated_as};

/// The student, invoice and collaborative of a line (`UNKNOWN_ID`).
pub fn references(book: &Book<'_>, findings: &mut Findings) {
    let case = book.case;
    let invoices: HashSet<&Id> = case.transport_invoices.iter().map(|invoice| &invoice.id).collect();
    let collaboratives: HashSet<&Id> =
        case.collaborative_credits.iter().map(|credit| &credit.collaborative).collect();
    for (l, line) in case.lines.iter().enumerate() {
        note!(findings, UnknownId if book.student(&line.student).is_none(), "/lines/{l}/student");
        match &line.cost {
            Cost::Transport(transport) => {
                let unknown = transport.invoice.as_ref().is_some_and(|invoice| !invoices.contains(invoice));
                note!(findings, UnknownId if unknown, "/lines/{l}/invoice");
            }
            Cost::Tuition(tuition) if tuition.price_source == PriceSource::Collaborative => {
                let credited = tuition.collaborative.as_ref();
                let unknown = credited.is_none_or(|collaborative| !collaboratives.contains(collaborative));
                note!(findings, UnknownId if unknown, "/lines/{l}/collaborative");
            }
            _ => {}
        }
    }
}

/// The days of a line: not reversed, and on one side of every border (`DATES_REVERSED`, `LINE_MUST_BE_SPLIT`).
pub fn days(book: &Book<'_>, findings: &mut Findings) {
    for (l, line) in book.case.lines.iter().enumerate() {
        let reversed = line.days.to < line.days.from;
        note!(findings, DatesReversed if reversed, "/lines/{l}/service_to");
        note!(findings, LineMustBeSplit if !reversed && must_be_split(book, line), "/lines/{l}/service_from");
    }
}

/// Whether a line lies partly inside and partly outside the year; or so of a range of responsibility, and inside none.
fn must_be_split(book: &Book<'_>, line: &CostLine) -> bool {
    let Some(student) = book.student(&line.student) else { return false };
    let ranges = ranges_of_responsibility(student, &book.case.claiming_district);
    let inside_none = !ranges.iter().any(|range| line.days.lie_inside(*range));
    let partly_in_year = line.days.meet(book.year) && !line.days.lie_inside(book.year);
    partly_in_year || inside_none && ranges.iter().any(|range| line.days.meet(*range))
}

/// Third-party money, transportation and absence above their whole (`PART_ABOVE_WHOLE`).
pub fn parts_above_the_whole(book: &Book<'_>, findings: &mut Findings) {
    for (l, line) in book.case.lines.iter().enumerate() {
        let whole = crate::circuit_breaker::price::cost(book, line);
        let above = line.cost.third_party_cents() > whole;
        note!(findings, PartAboveWhole if above, "/lines/{l}/third_party_cents");
        match &line.cost {
            Cost::Service(service) => {
                let absent: i64 = service.absent_minutes.iter().map(|absent| absent.minutes).sum();
                note!(findings, PartAboveWhole if absent > service.minutes, "/lines/{l}/absent_minutes");
            }
            Cost::Tuition(tuition) => {
                let above = tuition.transport_cents > tuition.paid_cents;
                note!(findings, PartAboveWhole if above, "/lines/{l}/transport_cents");
            }
            _ => {}
        }
    }
}

/// The groups and rates of services and programs (`MISSING_FIELD`, `GROUP_NOT_OFFERED`, `MISSING_RATE`).
pub fn groups_and_rates(book: &Book<'_>, findings: &mut Findings) {
    for (l, line) in book.case.lines.iter().enumerate() {
        match &line.cost {
            Cost::Service(service) => group_and_rate(book, l, service, findings),
            Cost::Tuition(tuition) => {
                note!(findings, MissingRate if is_unlisted(book, tuition), "/lines/{l}/program");
            }
            _ => {}
        }
    }
}

fn group_and_rate(book: &Book<'_>, l: usize, service: &ServiceCost, findings: &mut Findings) {
    let no_consultant = service.cost_group == CostGroup::A && service.consultant_cost_group.is_none();
    let not_offered = service.cost_group == CostGroup::D && service.setting == Setting::Group;
    let rated = rated_as(service).filter(|_| !not_offered && group_used(service) != CostGroup::B);
    let no_rate = service.basis == Basis::Standard
        && rated.is_some_and(|(group, setting)| book.standard_rate(group, setting).is_none());
    note!(findings, MissingField if no_consultant, "/lines/{l}/consultant_cost_group");
    note!(findings, GroupNotOffered if not_offered, "/lines/{l}/setting");
    note!(findings, MissingRate if no_rate, "/lines/{l}/cost_group");
}

/// Whether the price list lacks a program that needs an approved price (R50).
fn is_unlisted(book: &Book<'_>, tuition: &TuitionCost) -> bool {
    let needs_list = matches!(tuition.price_source, PriceSource::OsdApproved | PriceSource::Collaborative);
    needs_list && book.listed_rate(tuition).is_none()
}
