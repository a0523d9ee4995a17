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

/// What a fact of a check is called; none for those that say nothing to a reader.
pub fn fact(w: &Words, name: &str) -> Option<String> {
    Some(match name {
        "kind" => w.msg_fact_kind(),
        "findings" => w.msg_fact_findings(),
        "service_line" => w.msg_fact_service_line(),
        "iep_start" => w.msg_fact_iep_start(),
        "iep_end" => w.msg_fact_iep_end(),
        "missed_from" => w.msg_fact_missed_from(),
        "missed_to" => w.msg_fact_missed_to(),
        "cause" => w.msg_fact_cause(),
        "date" => w.msg_fact_date(),
        "compared_with" => w.msg_fact_compared_with(),
        "effective_from" => w.msg_fact_effective_from(),
        "effective_to" => w.msg_fact_effective_to(),
        "start_date" => w.msg_fact_start_date(),
        "notice_date" => w.msg_fact_notice_date(),
        "cut_off_date" => w.msg_fact_cut_off_date(),
        "compared_date" => w.msg_fact_compared_date(),
        "role" => w.msg_fact_role(),
        "required" => w.msg_fact_required(),
        "number" => w.msg_fact_number(),
        "expires_on" => w.msg_fact_expires_on(),
        "holder" => w.msg_fact_holder(),
        "start" => w.msg_fact_start(),
        "end" => w.msg_fact_end(),
        "on_iep" => w.msg_fact_on_iep(),
        "not_on_iep" => w.msg_fact_not_on_iep(),
        "billed" => w.msg_fact_billed(),
        "noted" => w.msg_fact_noted(),
        "minutes" => w.msg_fact_minutes(),
        "sessions" => w.msg_fact_sessions(),
        "billed_cents" => w.msg_fact_billed_cents(),
        "ceiling_cents" => w.msg_fact_ceiling_cents(),
        "third_party_cents" => w.msg_fact_third_party_cents(),
        "receipts" => w.msg_fact_receipts(),
        "needed_cents" => w.msg_fact_needed_cents(),
        "receipted_cents" => w.msg_fact_receipted_cents(),
        "already_reimbursed_cents" => w.msg_fact_already_reimbursed_cents(),
        "bank_lines" => w.msg_fact_bank_lines(),
        "proven_cents" => w.msg_fact_proven_cents(),
        "other_payer_cents" => w.msg_fact_other_payer_cents(),
        "refunded_cents" => w.msg_fact_refunded_cents(),
        "flags" => w.msg_fact_flags(),
        "asked" => w.msg_fact_asked(),
        "left" => w.msg_fact_left(),
        _ => return None,
    })
}
