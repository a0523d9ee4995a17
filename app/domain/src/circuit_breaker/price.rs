//! The price of a line and what is taken off it (FORMAT §9.3.3).

use super::answer::Reduction;
use super::book::Book;
use super::case::{Basis, Cost, CostLine, ServiceCost, TuitionCost};
use super::code::WorksheetCode;
use super::rules::service::rated_as;
use crate::rounding::{half_up, times};

/// The price of a line.
#[derive(Default)]
pub(super) struct Price {
    pub gross_cents: i64,
    pub reductions: Vec<Reduction>,
    /// What remains of the gross.
    pub left_cents: i64,
}

impl Price {
    fn gross(cents: i64) -> Self {
        Self { gross_cents: cents, reductions: Vec::new(), left_cents: cents }
    }

    /// Takes an amount off. Nothing is not listed.
    fn reduce(&mut self, cents: i64, code: WorksheetCode) {
        if cents > 0 {
            self.left_cents -= cents;
            self.reductions.push(Reduction { cited: code.into(), cents });
        }
    }
}

/// The price of a line that is not excluded.
pub(super) fn of_line(book: &Book<'_>, line: &CostLine) -> Price {
    let mut price = match &line.cost {
        Cost::Service(service) => of_service(book, line, service),
        Cost::Tuition(tuition) => of_tuition(book, line, tuition),
        _ => Price::gross(cost(book, line)),
    };
    // What third parties paid is taken off last (R90).
    price.reduce(price.left_cents.min(line.cost.third_party_cents()), WorksheetCode::ThirdParty);
    price
}

/// The whole cost of a line.
pub(super) fn cost(book: &Book<'_>, line: &CostLine) -> i64 {
    match &line.cost {
        Cost::Service(service) => service.cost_cents,
        Cost::Tuition(tuition) => tuition.paid_cents,
        Cost::Transport(transport) => transport.paid_cents,
        Cost::Equipment(equipment) => equipment.paid_cents,
        Cost::GeneralEducationAllowance => {
            book.case.parameters.general_education_allowance_cents.unwrap_or(0)
        }
        Cost::Other(other) => other.cost_cents,
    }
}

/// A service, less the minutes in long absences (R103).
fn of_service(book: &Book<'_>, line: &CostLine, service: &ServiceCost) -> Price {
    let absent = service.absent_minutes.iter();
    let lost: i64 =
        absent.filter(|absent| book.is_lost(&line.student, absent.date)).map(|absent| absent.minutes).sum();
    let whole = service_price(book, service, service.minutes);
    let mut price = Price::gross(whole);
    price.reduce(whole - service_price(book, service, service.minutes - lost), WorksheetCode::AbsenceOver20);
    price
}

/// The price of so many minutes of a service, by its basis.
fn service_price(book: &Book<'_>, service: &ServiceCost, minutes: i64) -> i64 {
    let by_cost = half_up(times(service.cost_cents, minutes), i128::from(service.minutes));
    match (service.basis, &service.ipa) {
        (Basis::Standard, _) => standard_price(book, service, minutes).unwrap_or(0),
        (Basis::Actual, _) => by_cost,
        (Basis::Ipa, Some(ipa)) => {
            by_cost.min(half_up(times(ipa.amount_cents, minutes), i128::from(ipa.minutes)))
        }
        (Basis::Ipa, None) => 0,
    }
}

/// The price of so many minutes by the standard rate, when the table has one.
pub(super) fn standard_price(book: &Book<'_>, service: &ServiceCost, minutes: i64) -> Option<i64> {
    let (group, setting) = rated_as(service)?;
    let rate = book.standard_rate(group, setting)?;
    Some(half_up(times(rate, minutes), 60))
}

/// Tuition, less transportation inside it, what is above the approved rate, and cumulative credit (R53, R58, R93, R94).
fn of_tuition(book: &Book<'_>, line: &CostLine, tuition: &TuitionCost) -> Price {
    let mut price = Price::gross(tuition.paid_cents);
    price.reduce(tuition.transport_cents, WorksheetCode::Transport);
    let above = book.approved_rate(line, tuition).map_or(0, |rate| price.left_cents - rate);
    price.reduce(above, WorksheetCode::OverOsdRate);
    price.reduce(tuition.credit_cents, WorksheetCode::CumulativeCredit);
    price
}
