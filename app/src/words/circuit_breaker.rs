//! The circuit breaker worksheet in words: cost groups, reasons, states, hours and parts of a hundred.

use domain::catalog::CostGroup;
use domain::circuit_breaker::{Certainty, LineStatus, WorksheetCode};
use domain::rounding::{half_up, times};

use super::Words;

/// Minutes with their hours, to the hundredth: `1785 min (29.75 h)`.
pub fn hours(w: &Words, minutes: i64) -> String {
    let hundredths = half_up(times(minutes, 100), 60);
    w.msg_cb_minutes(minutes.to_string(), format!("{}.{:02}", hundredths / 100, hundredths % 100))
}

/// Hundredths of a percent as a percentage: `75%`, `94.5%`.
pub fn percent(basis_points: i64) -> String {
    let whole = format!("{}.{:02}", basis_points / 100, basis_points % 100);
    format!("{}%", whole.trim_end_matches('0').trim_end_matches('.'))
}

/// How sure a value is.
pub fn certainty(w: &Words, certainty: Certainty) -> String {
    match certainty {
        Certainty::Provisional => w.msg_cb_provisional(),
        Certainty::Confirmed => w.msg_cb_confirmed(),
    }
}

/// Whether a line counts.
pub fn line_status(w: &Words, status: LineStatus) -> String {
    match status {
        LineStatus::Included => w.msg_cb_status_included(),
        LineStatus::Excluded => w.msg_cb_status_excluded(),
        LineStatus::Hold => w.msg_cb_status_hold(),
        LineStatus::Candidate => w.msg_cb_status_candidate(),
    }
}

/// A cost group of 603 CMR 10.07(6).
pub fn cost_group(w: &Words, group: CostGroup) -> String {
    match group {
        CostGroup::A => w.msg_cb_group_a(),
        CostGroup::B => w.msg_cb_group_b(),
        CostGroup::C => w.msg_cb_group_c(),
        CostGroup::D => w.msg_cb_group_d(),
        CostGroup::E => w.msg_cb_group_e(),
        CostGroup::F => w.msg_cb_group_f(),
        CostGroup::G => w.msg_cb_group_g(),
        CostGroup::H => w.msg_cb_group_h(),
        CostGroup::I => w.msg_cb_group_i(),
    }
}

/// Why a line does not count, or not wholly.
pub fn worksheet_code(w: &Words, code: WorksheetCode) -> String {
    match code {
        WorksheetCode::NotResponsibleDistrict => w.msg_cb_x_not_responsible(),
        WorksheetCode::NotEligible => w.msg_cb_x_not_eligible(),
        WorksheetCode::OtherYear => w.msg_cb_x_other_year(),
        WorksheetCode::NotPaid => w.msg_cb_x_not_paid(),
        WorksheetCode::Admin => w.msg_cb_x_admin(),
        WorksheetCode::Overhead => w.msg_cb_x_overhead(),
        WorksheetCode::Evaluation => w.msg_cb_x_evaluation(),
        WorksheetCode::Coordination => w.msg_cb_x_coordination(),
        WorksheetCode::GeneralEducation => w.msg_cb_x_gened(),
        WorksheetCode::NotOnIep => w.msg_cb_x_not_on_iep(),
        WorksheetCode::ExtendedNotOnIep => w.msg_cb_x_extended(),
        WorksheetCode::AssistantInC => w.msg_cb_x_assistant(),
        WorksheetCode::NoCredential => w.msg_cb_x_no_credential(),
        WorksheetCode::NoSupervisor => w.msg_cb_x_no_supervisor(),
        WorksheetCode::SupervisionNotOnIep => w.msg_cb_x_supervision_not_on_iep(),
        WorksheetCode::AdminSupervision => w.msg_cb_x_admin_supervision(),
        WorksheetCode::EquipmentYear => w.msg_cb_x_equipment_year(),
        WorksheetCode::EquipmentCondition => w.msg_cb_x_equipment_condition(),
        WorksheetCode::EquipmentShared => w.msg_cb_x_equipment_shared(),
        WorksheetCode::EquipmentVehicleBuilding => w.msg_cb_x_equipment_building(),
        WorksheetCode::NoIsp => w.msg_cb_x_no_isp(),
        WorksheetCode::Transport => w.msg_cb_x_transport(),
        WorksheetCode::NoIpa => w.msg_cb_x_no_ipa(),
        WorksheetCode::BaseDoubleCount => w.msg_cb_x_double(),
        WorksheetCode::NoIepReference => w.msg_cb_x_no_reference(),
        WorksheetCode::NoDocument => w.msg_cb_x_no_document(),
        WorksheetCode::AbsenceOver20 => w.msg_cb_x_absence(),
        WorksheetCode::OverOsdRate => w.msg_cb_x_over_rate(),
        WorksheetCode::ThirdParty => w.msg_cb_x_third_party(),
        WorksheetCode::CumulativeCredit => w.msg_cb_x_credit(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::of;
    use domain::language::Language;

    #[test]
    fn minutes_are_hours_to_the_hundredth() {
        let w = of(Language::default());
        // Without the marks that keep the direction of what stands in a sentence.
        let plain = |minutes| hours(w, minutes).replace(['\u{2068}', '\u{2069}'], "");
        assert_eq!(plain(1785), "1785 min (29.75 h)");
        assert_eq!(plain(50), "50 min (0.83 h)");
    }

    #[test]
    fn a_part_of_a_hundred_has_no_needless_zeros() {
        assert_eq!([7_500, 9_450, 10_000, 0].map(percent), ["75%", "94.5%", "100%", "0%"]);
    }
}
