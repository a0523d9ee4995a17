//! The costs of one fiscal year, as they are read (FORMAT §9.1).
//!
//! `parameters` (§9.1.1), `student` (§9.1.2), `line` with `service` and `costs` (§9.1.3).

mod costs;
mod line;
mod parameters;
mod service;
mod student;

use crate::case::{Code, Id, Text};
use crate::reading::{Json, Place, cents, code, id, integer, list, readable, signed_cents, text};

pub use costs::{
    Adaptation, CostNature, EquipmentCost, OtherCost, PriceSource, TransportCost, TransportMode,
    TransportStaff, TuitionCost,
};
pub use line::{Cost, CostLine, Days, LineKind};
pub use parameters::{AbsenceRule, Parameters, StandardRate, ThresholdMethod, TuitionRate};
pub use service::{AbsentMinutes, Basis, Credential, Extended, Ipa, IpaAuthority, ServiceCost, Source};
pub use student::{CbStudent, Enrollment, EnrollmentProgram, IepService, IspAuthorization, Responsibility};

/// The costs of one fiscal year.
#[derive(Clone, Debug, PartialEq)]
pub struct CbCase {
    /// The year in which the services were provided; it ends on 30 June.
    pub fiscal_year: i16,
    /// The district that claims.
    pub claiming_district: Code,
    /// Rates, shares and choices of the year.
    pub parameters: Parameters,
    /// Cumulative credits received (R57).
    pub collaborative_credits: Vec<CollaborativeCredit>,
    /// Invoices for transportation that lines divide (R72).
    pub transport_invoices: Vec<TransportInvoice>,
    /// The students.
    pub students: Vec<CbStudent>,
    /// The cost lines.
    pub lines: Vec<CostLine>,
    /// Adjustments after an audit (R116).
    pub audit_adjustments: Vec<AuditAdjustment>,
}

readable!(CbCase {
    fiscal_year: required(year),
    claiming_district: required(code),
    parameters: required(Parameters::read),
    collaborative_credits: default(Vec::new(), list(CollaborativeCredit::read)),
    transport_invoices: default(Vec::new(), list(TransportInvoice::read)),
    students: required(list(CbStudent::read)),
    lines: required(list(CostLine::read)),
    audit_adjustments: default(Vec::new(), list(AuditAdjustment::read)),
});

impl CbCase {
    /// The days of the fiscal year.
    pub fn year(&self) -> Days {
        Days::of_fiscal_year(self.fiscal_year)
    }
}

fn year<'j>(json: &'j Json<'j>, place: &mut Place<'j>) -> Option<i16> {
    integer(2000..=2098)(json, place).and_then(|year| i16::try_from(year).ok())
}

/// The cumulative credit received from a collaborative (R57).
#[derive(Clone, Debug, PartialEq)]
pub struct CollaborativeCredit {
    /// The collaborative.
    pub collaborative: Id,
    /// The credit.
    pub credit_cents: i64,
}

readable!(CollaborativeCredit { collaborative: required(id), credit_cents: required(cents) });

/// An invoice for transportation.
#[derive(Clone, Debug, PartialEq)]
pub struct TransportInvoice {
    /// The id.
    pub id: Id,
    /// The amount.
    pub amount_cents: i64,
}

readable!(TransportInvoice { id: required(id), amount_cents: required(cents) });

/// An adjustment of a quarter after an audit (R116).
#[derive(Clone, Debug, PartialEq)]
pub struct AuditAdjustment {
    /// The quarter, 1–4.
    pub quarter: i64,
    /// Above zero = to the district.
    pub cents: i64,
    /// The finding.
    pub reference: Text,
}

readable!(AuditAdjustment {
    quarter: required(integer(1..=4)),
    cents: required(signed_cents),
    reference: required(text),
});
