//! The rules for equipment (FORMAT §9.3.2, EQUIPMENT).

use super::Codes;
use crate::circuit_breaker::case::{Adaptation, EquipmentCost};
use crate::circuit_breaker::code::WorksheetCode;

/// Adds the codes of equipment.
pub(in crate::circuit_breaker) fn add(equipment: &EquipmentCost, codes: &mut Codes) {
    let conditions_met = equipment.necessary && equipment.provided_to_student;
    let shared = equipment.used_by_more_than_one_student || equipment.adaptation == Adaptation::Classroom;
    let vehicle_or_building = matches!(equipment.adaptation, Adaptation::Vehicle | Adaptation::Building);
    codes.add_if(equipment.paid_cents == 0, WorksheetCode::NotPaid);
    codes.add_if(!equipment.on_iep, WorksheetCode::NotOnIep);
    codes.add_if(!conditions_met, WorksheetCode::EquipmentCondition);
    codes.add_if(shared, WorksheetCode::EquipmentShared);
    codes.add_if(vehicle_or_building, WorksheetCode::EquipmentVehicleBuilding);
    codes.add_if(!equipment.invoice_names_student, WorksheetCode::NoDocument);
}
