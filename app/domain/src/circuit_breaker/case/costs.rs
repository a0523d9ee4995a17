//! Costs other than services (FORMAT §9.1.3: TUITION, TRANSPORT, EQUIPMENT, OTHER).

use super::Extended;
use crate::case::Id;
use crate::coded::coded;
use crate::reading::{Record, cents, fields, id, or_null, word, yes_no};

/// Tuition of a program.
#[derive(Clone, Debug, PartialEq)]
pub struct TuitionCost {
    /// The program.
    pub program: Id,
    /// Who approved its price.
    pub price_source: PriceSource,
    /// The collaborative, for its price.
    pub collaborative: Option<Id>,
    /// What the district paid.
    pub paid_cents: i64,
    /// Transportation inside the tuition.
    pub transport_cents: i64,
    /// Cumulative credit applied (R58).
    pub credit_cents: i64,
    /// The part that third parties paid.
    pub third_party_cents: i64,
    /// Extended day or year.
    pub extended: Extended,
    /// The extension is specified on the IEP.
    pub extended_on_iep: bool,
}

impl TuitionCost {
    pub(super) fn read(record: &mut Record<'_, '_>) -> Option<Self> {
        fields!(record => Self {
            program: required(id),
            price_source: required(word),
            collaborative: default(None, or_null(id)),
            paid_cents: required(cents),
            transport_cents: default(0, cents),
            credit_cents: default(0, cents),
            third_party_cents: default(0, cents),
            extended: default(Extended::None, word),
            extended_on_iep: default(false, yes_no),
        })
    }
}

coded! {
    /// Who approved the price of a program (R50–R58).
    pub enum PriceSource {
        /// The Operational Services Division.
        OsdApproved = "OSD_APPROVED",
        /// An individual student program.
        Isp = "ISP",
        /// A collaborative.
        Collaborative = "COLLABORATIVE",
        /// No approval is required.
        NoApprovalRequired = "NO_APPROVAL_REQUIRED",
    }
}

/// Transportation.
#[derive(Clone, Debug, PartialEq)]
pub struct TransportCost {
    /// Whether it leads out of the district (R71).
    pub out_of_district: bool,
    /// Who drives.
    pub mode: TransportMode,
    /// Who rides along.
    pub staff: TransportStaff,
    /// Whether the IEP asks for the staff (R74).
    pub required_by_iep: bool,
    /// Whether there are documents (R72).
    pub documented: bool,
    /// The invoice it is a part of.
    pub invoice: Option<Id>,
    /// What the district paid.
    pub paid_cents: i64,
    /// The part that third parties paid.
    pub third_party_cents: i64,
}

impl TransportCost {
    pub(super) fn read(record: &mut Record<'_, '_>) -> Option<Self> {
        fields!(record => Self {
            out_of_district: required(yes_no),
            mode: required(word),
            staff: default(TransportStaff::None, word),
            required_by_iep: default(false, yes_no),
            documented: required(yes_no),
            invoice: default(None, or_null(id)),
            paid_cents: required(cents),
            third_party_cents: default(0, cents),
        })
    }
}

coded! {
    /// Who drives.
    pub enum TransportMode {
        /// A vendor.
        Vendor = "VENDOR",
        /// The district.
        District = "DISTRICT",
        /// The parents, by agreement.
        ParentAgreement = "PARENT_AGREEMENT",
    }
}

coded! {
    /// Who rides along.
    pub enum TransportStaff {
        /// Nobody.
        None = "NONE",
        /// A nurse.
        Nurse = "NURSE",
        /// A monitor.
        Monitor = "MONITOR",
    }
}

/// Equipment. The day it was bought is the day of its line.
#[derive(Clone, Debug, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "one field per yes/no of the format")]
pub struct EquipmentCost {
    /// What the district paid.
    pub paid_cents: i64,
    /// The part that third parties paid.
    pub third_party_cents: i64,
    /// Specified on the IEP.
    pub on_iep: bool,
    /// Whether it is necessary (R144).
    pub necessary: bool,
    /// Whether the student got it (R144).
    pub provided_to_student: bool,
    /// Whether others use it too (R147).
    pub used_by_more_than_one_student: bool,
    /// What it adapts (R147).
    pub adaptation: Adaptation,
    /// Whether the invoice names the student (R144).
    pub invoice_names_student: bool,
}

impl EquipmentCost {
    pub(super) fn read(record: &mut Record<'_, '_>) -> Option<Self> {
        fields!(record => Self {
            paid_cents: required(cents),
            third_party_cents: default(0, cents),
            on_iep: required(yes_no),
            necessary: required(yes_no),
            provided_to_student: required(yes_no),
            used_by_more_than_one_student: default(false, yes_no),
            adaptation: default(Adaptation::None, word),
            invoice_names_student: required(yes_no),
        })
    }
}

coded! {
    /// What equipment adapts (R147).
    pub enum Adaptation {
        /// Nothing.
        None = "NONE",
        /// A classroom.
        Classroom = "CLASSROOM",
        /// A vehicle.
        Vehicle = "VEHICLE",
        /// A building.
        Building = "BUILDING",
    }
}

/// A cost that cannot be claimed.
#[derive(Clone, Debug, PartialEq)]
pub struct OtherCost {
    /// The cost.
    pub cost_cents: i64,
    /// What it is.
    pub nature: CostNature,
}

impl OtherCost {
    pub(super) fn read(record: &mut Record<'_, '_>) -> Option<Self> {
        fields!(record => Self { cost_cents: required(cents), nature: required(word) })
    }
}

coded! {
    /// Costs that cannot be claimed (R46, R89).
    pub enum CostNature {
        /// Administration.
        Administration = "ADMINISTRATION",
        /// Overhead.
        Overhead = "OVERHEAD",
        /// An evaluation.
        Evaluation = "EVALUATION",
        /// Coordination of services.
        ServiceCoordination = "SERVICE_COORDINATION",
        /// General education.
        GeneralEducation = "GENERAL_EDUCATION",
    }
}
