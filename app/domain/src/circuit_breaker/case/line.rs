//! A cost line (FORMAT §9.1.3).

use jiff::civil::Date;

use super::{EquipmentCost, OtherCost, ServiceCost, TransportCost, TuitionCost};
use crate::case::Id;
use crate::coded::coded;
use crate::reading::{Json, Place, Record, date, id, word};

/// A cost line.
#[derive(Clone, Debug, PartialEq)]
pub struct CostLine {
    /// The id.
    pub id: Id,
    /// For whom.
    pub student: Id,
    /// The days of the service; of equipment, the day it was bought.
    pub days: Days,
    /// For what.
    pub cost: Cost,
}

/// What a cost line is for.
#[derive(Clone, Debug, PartialEq)]
pub enum Cost {
    /// A service.
    Service(Box<ServiceCost>),
    /// Tuition of a program.
    Tuition(TuitionCost),
    /// Transportation.
    Transport(TransportCost),
    /// Equipment.
    Equipment(EquipmentCost),
    /// The flat allowance for general education (R125).
    GeneralEducationAllowance,
    /// Something that cannot be claimed.
    Other(OtherCost),
}

coded! {
    /// The kinds of cost lines.
    pub enum LineKind {
        /// A service.
        Service = "SERVICE",
        /// Tuition of a program.
        Tuition = "TUITION",
        /// Transportation.
        Transport = "TRANSPORT",
        /// Equipment.
        Equipment = "EQUIPMENT",
        /// The flat allowance for general education.
        GeneralEducationAllowance = "GENERAL_EDUCATION_ALLOWANCE",
        /// Something that cannot be claimed.
        Other = "OTHER",
    }
}

impl CostLine {
    /// The fields depend on the kind; without it, nothing else can be said about the line.
    pub(super) fn read<'j>(json: &'j Json<'j>, place: &mut Place<'j>) -> Option<Self> {
        Record::read(json, place, |record| {
            let Some(kind) = record.required("kind", word) else { return record.give_up() };
            let id_read = record.required("id", id);
            let student = record.required("student", id);
            let days = Days::read(kind, record);
            let cost = Cost::read(kind, record);
            Some(Self { id: id_read?, student: student?, days: days?, cost: cost? })
        })
    }

    /// The service, if the line is for one.
    pub fn service(&self) -> Option<&ServiceCost> {
        match &self.cost {
            Cost::Service(service) => Some(service),
            _ => None,
        }
    }
}

impl Cost {
    fn read(kind: LineKind, record: &mut Record<'_, '_>) -> Option<Self> {
        match kind {
            LineKind::Service => ServiceCost::read(record).map(|service| Self::Service(Box::new(service))),
            LineKind::Tuition => TuitionCost::read(record).map(Self::Tuition),
            LineKind::Transport => TransportCost::read(record).map(Self::Transport),
            LineKind::Equipment => EquipmentCost::read(record).map(Self::Equipment),
            LineKind::GeneralEducationAllowance => Some(Self::GeneralEducationAllowance),
            LineKind::Other => OtherCost::read(record).map(Self::Other),
        }
    }

    /// The kind of line.
    pub fn kind(&self) -> LineKind {
        match self {
            Self::Service(_) => LineKind::Service,
            Self::Tuition(_) => LineKind::Tuition,
            Self::Transport(_) => LineKind::Transport,
            Self::Equipment(_) => LineKind::Equipment,
            Self::GeneralEducationAllowance => LineKind::GeneralEducationAllowance,
            Self::Other(_) => LineKind::Other,
        }
    }

    /// The part that third parties paid.
    pub fn third_party_cents(&self) -> i64 {
        match self {
            Self::Service(service) => service.third_party_cents,
            Self::Tuition(tuition) => tuition.third_party_cents,
            Self::Transport(transport) => transport.third_party_cents,
            Self::Equipment(equipment) => equipment.third_party_cents,
            Self::GeneralEducationAllowance | Self::Other(_) => 0,
        }
    }
}

/// Days from a first to a last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
}

impl Days {
    /// All days there are.
    pub const ALL: Self = Self { from: Date::MIN, to: Date::MAX };

    fn read(kind: LineKind, record: &mut Record<'_, '_>) -> Option<Self> {
        if kind == LineKind::Equipment {
            let bought = record.required("purchased_on", date)?;
            return Some(Self { from: bought, to: bought });
        }
        let from = record.required("service_from", date);
        let to = record.required("service_to", date);
        Some(Self { from: from?, to: to? })
    }

    /// 1 July of the year before – 30 June.
    pub fn of_fiscal_year(year: i16) -> Self {
        let day = |year, month, day| Date::new(year, month, day).unwrap_or(Date::MAX);
        Self { from: day(year.saturating_sub(1), 7, 1), to: day(year, 6, 30) }
    }

    /// Whether all these days lie in others.
    pub fn lie_inside(self, other: Self) -> bool {
        other.from <= self.from && self.to <= other.to
    }

    /// Whether some of these days lie in others.
    pub fn meet(self, other: Self) -> bool {
        self.from.max(other.from) <= self.to.min(other.to)
    }
}
