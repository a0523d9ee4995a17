//! Credits and invoices, and the lines that divide them (FORMAT §9.2, R58, R72).

use std::collections::HashMap;

use crate::case::Id;
use crate::case::connections::{Findings, note};
use crate::circuit_breaker::book::Book;
use crate::circuit_breaker::case::{Cost, PriceSource, TuitionCost};

/// A credit beyond its line (`OVER_ALLOCATED`) or on a line that has none (`NOT_ALLOWED_VALUE`); credits and invoices that
/// are not exactly divided (`NOT_FULLY_ALLOCATED`).
pub fn credits_and_invoices(book: &Book<'_>, findings: &mut Findings) {
    let case = book.case;
    let mut credited: HashMap<&Id, i64> = HashMap::new();
    let mut invoiced: HashMap<&Id, i64> = HashMap::new();
    for (l, line) in case.lines.iter().enumerate() {
        match &line.cost {
            Cost::Tuition(tuition) if tuition.price_source == PriceSource::Collaborative => {
                let over = tuition.credit_cents > most_credit(book, tuition);
                note!(findings, OverAllocated if over, "/lines/{l}/credit_cents");
                if let Some(collaborative) = &tuition.collaborative {
                    *credited.entry(collaborative).or_default() += tuition.credit_cents;
                }
            }
            Cost::Tuition(tuition) => {
                note!(findings, NotAllowedValue if tuition.credit_cents > 0, "/lines/{l}/credit_cents");
            }
            Cost::Transport(transport) => {
                if let Some(invoice) = &transport.invoice {
                    *invoiced.entry(invoice).or_default() += transport.paid_cents;
                }
            }
            _ => {}
        }
    }
    for (c, credit) in case.collaborative_credits.iter().enumerate() {
        let applied = credited.get(&credit.collaborative).copied().unwrap_or(0);
        let differs = applied != credit.credit_cents;
        note!(findings, NotFullyAllocated if differs, "/collaborative_credits/{c}/credit_cents");
    }
    for (i, invoice) in case.transport_invoices.iter().enumerate() {
        let divided = invoiced.get(&invoice.id).copied().unwrap_or(0);
        let differs = divided != invoice.amount_cents;
        note!(findings, NotFullyAllocated if differs, "/transport_invoices/{i}/amount_cents");
    }
}

/// The most credit a line can take: what is left of it without transportation, up to the approved rate.
fn most_credit(book: &Book<'_>, tuition: &TuitionCost) -> i64 {
    let without_transport = tuition.paid_cents - tuition.transport_cents;
    let rate = book.listed_rate(tuition).unwrap_or(i64::MAX);
    without_transport.min(rate).max(0)
}
