//! The rules for transportation (FORMAT §9.3.2, TRANSPORT).

use super::Codes;
use crate::circuit_breaker::book::Book;
use crate::circuit_breaker::case::{TransportCost, TransportStaff};
use crate::circuit_breaker::code::WorksheetCode;

/// Adds the codes of transportation.
pub(in crate::circuit_breaker) fn add(book: &Book<'_>, transport: &TransportCost, codes: &mut Codes) {
    let claimable = transport.out_of_district && book.case.parameters.claim_transport;
    let staff_allowed = transport.staff == TransportStaff::None || transport.required_by_iep;
    codes.add_if(transport.paid_cents == 0, WorksheetCode::NotPaid);
    codes.add_if(!claimable, WorksheetCode::Transport);
    codes.add_if(!staff_allowed, WorksheetCode::NotOnIep);
    codes.add_if(!transport.documented, WorksheetCode::NoDocument);
}
