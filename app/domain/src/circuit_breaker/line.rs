//! One line of the worksheet: its codes, status, price and notes (FORMAT §9.3.4).

use super::answer::{Cited, LineNote, LineStatus, WorksheetLine};
use super::book::Book;
use super::case::{Cost, CostLine, Extended, ServiceCost, Source};
use super::code::{Effect, WorksheetCode};
use super::price::{self, Price};
use super::rules;
use super::rules::service::{group_used, states_extension};
use crate::catalog::CostGroup;

/// Prices a line.
pub(super) fn price(book: &Book<'_>, line: &CostLine) -> WorksheetLine {
    let codes = rules::codes(book, line).0;
    let status = status(line, &codes);
    let price = if status == LineStatus::Excluded { Price::default() } else { price::of_line(book, line) };
    let cost_cents = price::cost(book, line);
    let actual_cost_cents = cost_cents - line.cost.third_party_cents();
    let standard_amount_cents =
        line.service().and_then(|service| price::standard_price(book, service, service.minutes));
    let included = status == LineStatus::Included;
    WorksheetLine {
        id: line.id.clone(),
        student: line.student.clone(),
        kind: line.cost.kind(),
        status,
        cost_group: cost_group(&line.cost),
        cost_cents,
        actual_cost_cents,
        standard_amount_cents,
        variance_cents: standard_amount_cents.map(|standard| actual_cost_cents - standard),
        gross_cents: price.gross_cents,
        claimed_cents: if included { price.left_cents } else { 0 },
        waiting_cents: if included { 0 } else { price.left_cents },
        reductions: price.reductions,
        codes: codes.into_iter().map(Cited::from).collect(),
        notes: line.service().map_or_else(Vec::new, notes),
    }
}

/// Excluded by any code that excludes, else held by any that holds, else a candidate until finance confirms it.
fn status(line: &CostLine, codes: &[WorksheetCode]) -> LineStatus {
    let has = |effect| codes.iter().any(|code| code.effect() == effect);
    let unconfirmed =
        |service: &ServiceCost| service.source == Source::Compensatory && !service.confirmed_by_finance;
    if has(Effect::Excluded) {
        LineStatus::Excluded
    } else if has(Effect::Hold) {
        LineStatus::Hold
    } else if line.service().is_some_and(unconfirmed) {
        LineStatus::Candidate
    } else {
        LineStatus::Included
    }
}

fn cost_group(cost: &Cost) -> Option<CostGroup> {
    match cost {
        Cost::Service(service) => Some(group_used(service)),
        Cost::Equipment(_) => Some(CostGroup::I),
        Cost::GeneralEducationAllowance => Some(CostGroup::B),
        Cost::Tuition(_) | Cost::Transport(_) | Cost::Other(_) => None,
    }
}

fn notes(service: &ServiceCost) -> Vec<LineNote> {
    let group = group_used(service);
    let unstated = service.extended != Extended::None && !states_extension(group);
    let extended = unstated.then_some(LineNote::ExtendedNotStatedForGroup);
    let moved = (group != service.cost_group).then_some(LineNote::MovedToGroupG);
    extended.into_iter().chain(moved).collect()
}
