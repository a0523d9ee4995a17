//! What the rules check and what the program can choose, by name.

use domain::assess::CheckName;
use domain::case::SettingName;

use super::Words;

/// What a check looks for, as it is when all is well.
pub fn check_name(w: &Words, name: CheckName) -> String {
    match name {
        CheckName::NonReimbursableCostAbsent => w.msg_check_non_reimbursable_cost_absent(),
        CheckName::NoDuplicateSessionAcrossClaims => w.msg_check_no_duplicate_session_across_claims(),
        CheckName::DeterminationPositive => w.msg_check_determination_positive(),
        CheckName::ServiceLineMatchesDetermination => w.msg_check_service_line_matches_determination(),
        CheckName::IepInForceForMissedPeriod => w.msg_check_iep_in_force_for_missed_period(),
        CheckName::CauseAccepted => w.msg_check_cause_accepted(),
        CheckName::SessionNotInFuture => w.msg_check_session_not_in_future(),
        CheckName::ContractApprovedOnSessionDate => {
            w.msg_check_provider_contract_city_approved_on_session_date()
        }
        CheckName::SchoolServicesNotStarted => {
            w.msg_check_school_based_services_not_started_on_session_date()
        }
        CheckName::LicenseValidOnSessionDate => w.msg_check_provider_license_valid_on_session_date(),
        CheckName::SupervisorLicenseValidOnSessionDate => {
            w.msg_check_supervisor_license_valid_on_session_date()
        }
        CheckName::NotePresent => w.msg_check_session_note_present(),
        CheckName::NoteHasStartAndEnd => w.msg_check_session_note_has_start_and_end(),
        CheckName::NoteHasIepGoal => w.msg_check_session_note_has_iep_goal(),
        CheckName::MinutesNotAboveNote => w.msg_check_session_minutes_not_above_note(),
        CheckName::NoOverlapSameChild => w.msg_check_no_overlap_same_child(),
        CheckName::NoOverlapSameProvider => w.msg_check_no_overlap_same_provider(),
        CheckName::RateWithinContract => w.msg_check_session_rate_within_contract(),
        CheckName::ThirdPartyPaymentExcluded => w.msg_check_third_party_payment_excluded(),
        CheckName::ReceiptPresent => w.msg_check_receipt_present(),
        CheckName::ReceiptMatchesStatementLine => w.msg_check_receipt_matches_statement_line(),
        CheckName::PayerIsCaseGuardian => w.msg_check_payer_is_case_guardian(),
        CheckName::PaymentNotRefunded => w.msg_check_payment_not_refunded(),
        CheckName::SecondReview => w.msg_check_second_review(),
        CheckName::MissedMinutesCapNotExceeded => w.msg_check_missed_minutes_cap_not_exceeded(),
    }
}

/// What a setting is called.
pub fn setting(w: &Words, name: SettingName) -> String {
    match name {
        SettingName::SlaStart => w.msg_rule_sla_start(),
        SettingName::StageDays => w.msg_rule_stage_days(),
        SettingName::CityHolidays => w.msg_rule_city_holidays(),
        SettingName::SuffolkDaysClosed => w.msg_rule_suffolk_days_closed(),
        SettingName::SchoolStartBasis => w.msg_rule_school_start_basis(),
        SettingName::LateStartNotice => w.msg_rule_late_start_notice(),
        SettingName::ContractEffectiveDefault => w.msg_rule_contract_effective_default(),
        SettingName::RateCeiling => w.msg_rule_rate_ceiling(),
        SettingName::BankDaysBefore => w.msg_rule_bank_days_before(),
        SettingName::BankDaysAfter => w.msg_rule_bank_days_after(),
        SettingName::CashAttestation => w.msg_rule_cash_attestation(),
        SettingName::AlsoRequireSupervisorFor => w.msg_rule_also_require_supervisor_for(),
        SettingName::ExpiryDayValid => w.msg_rule_expiry_day_valid(),
        SettingName::SecondReviewFlags => w.msg_rule_second_review_flags(),
    }
}
