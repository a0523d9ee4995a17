//! The codes of the worksheet: why a line is excluded, held or reduced (FORMAT §10.2).

use crate::coded::coded;

coded! {
    /// Why a line is excluded, held or reduced.
    pub enum WorksheetCode {
        /// R76–R79, R84.
        NotResponsibleDistrict = "X_NOT_RESPONSIBLE_DISTRICT",
        /// R85.
        NotEligible = "X_NOT_ELIGIBLE",
        /// R105, R118.
        OtherYear = "X_OTHER_YEAR",
        /// R44, R91.
        NotPaid = "X_NOT_PAID",
        /// R46, R89.
        Admin = "X_ADMIN",
        /// R46, R89.
        Overhead = "X_OVERHEAD",
        /// R46, R89.
        Evaluation = "X_EVALUATION",
        /// R46, R89.
        Coordination = "X_COORDINATION",
        /// R125–R127.
        GeneralEducation = "X_GENED",
        /// R74, R86, R144.
        NotOnIep = "X_NOT_ON_IEP",
        /// R95, R133.
        ExtendedNotOnIep = "X_EXT_NOT_ON_IEP",
        /// R131.
        AssistantInC = "X_OTA_PTA_IN_C",
        /// R128, R129, R136, R137, R143.
        NoCredential = "X_NO_CREDENTIAL",
        /// R137, R139, R140, R142.
        NoSupervisor = "X_NO_SUPERVISOR",
        /// R142.
        SupervisionNotOnIep = "X_SUPERVISION_NOT_ON_IEP",
        /// R143.
        AdminSupervision = "X_ADMIN_SUPERVISION",
        /// R145.
        EquipmentYear = "X_EQUIP_YEAR",
        /// R144.
        EquipmentCondition = "X_EQUIP_CONDITION",
        /// R147.
        EquipmentShared = "X_EQUIP_SHARED",
        /// R147.
        EquipmentVehicleBuilding = "X_EQUIP_VEHICLE_BUILDING",
        /// R52.
        NoIsp = "X_NO_ISP",
        /// R45, R71, R88, R93.
        Transport = "X_TRANSPORT",
        /// R60–R63.
        NoIpa = "X_NO_IPA",
        /// R100.
        BaseDoubleCount = "X_BASE_DOUBLE_COUNT",
        /// R86.
        NoIepReference = "X_NO_IEP_REFERENCE",
        /// R72, R101, R144.
        NoDocument = "X_NO_DOCUMENT",
        /// R103.
        AbsenceOver20 = "X_ABSENCE_OVER_20",
        /// R53, R94.
        OverOsdRate = "X_OVER_OSD_RATE",
        /// R90.
        ThirdParty = "X_THIRD_PARTY",
        /// R58.
        CumulativeCredit = "CUMULATIVE_CREDIT",
    }
}

/// What a code does to a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// The line cannot be claimed.
    Excluded,
    /// The line waits for something.
    Hold,
    /// A part of the line cannot be claimed.
    Reduction,
}

impl WorksheetCode {
    /// What the code does to a line. (`X_TRANSPORT` excludes a line; inside tuition it reduces it.)
    pub const fn effect(self) -> Effect {
        match self {
            Self::NoIpa | Self::BaseDoubleCount | Self::NoIepReference | Self::NoDocument => Effect::Hold,
            Self::AbsenceOver20 | Self::OverOsdRate | Self::ThirdParty | Self::CumulativeCredit => {
                Effect::Reduction
            }
            _ => Effect::Excluded,
        }
    }

    /// Where the rule is written.
    pub const fn citation(self) -> &'static str {
        match self {
            Self::NotResponsibleDistrict => "603 CMR 10.07(1), (2), (4)",
            Self::OtherYear => "603 CMR 10.07(9)(c), (9)(d)4",
            Self::NotPaid | Self::Transport => "603 CMR 10.07(5), (7)",
            Self::NotEligible
            | Self::Admin
            | Self::Overhead
            | Self::Evaluation
            | Self::Coordination
            | Self::NotOnIep
            | Self::NoIepReference
            | Self::ThirdParty => "603 CMR 10.07(5)",
            Self::GeneralEducation => "603 CMR 10.07(6)(b)",
            Self::ExtendedNotOnIep => "603 CMR 10.07(8)",
            Self::AssistantInC => "603 CMR 10.07(6)(c)",
            Self::NoCredential => "603 CMR 10.07(6)(c), (e), (f), (h)",
            Self::NoSupervisor => "603 CMR 10.07(6)(f), (g), (h)",
            Self::SupervisionNotOnIep | Self::AdminSupervision => "603 CMR 10.07(6)(h)",
            Self::EquipmentYear
            | Self::EquipmentCondition
            | Self::EquipmentShared
            | Self::EquipmentVehicleBuilding => "603 CMR 10.07(6)(i)",
            Self::NoIsp => "DESE pricing page (ISP)",
            Self::NoIpa => "DESE pricing page (IPA)",
            Self::BaseDoubleCount | Self::NoDocument => "603 CMR 10.07(9)(a)",
            Self::AbsenceOver20 => "603 CMR 10.07(9)(b)",
            Self::OverOsdRate => "603 CMR 10.07(7)",
            Self::CumulativeCredit => "DESE pricing page (cumulative credit)",
        }
    }
}
