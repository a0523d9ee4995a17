//! What is wrong with a field, in a sentence that says what to do.

use domain::field::{Field, Problem, Wrong};

use super::Words;

/// The sentence beside the field. A pair without a sentence of its own reads "Enter ..." by its label.
#[expect(clippy::too_many_lines, reason = "a table: one line for each")]
pub fn problem(words: &Words, problem: Problem) -> String {
    match (problem.field, problem.wrong) {
        (_, Wrong::FileType) => words.msg_file_err_type(),
        (_, Wrong::FileSize) => words.msg_file_err_size(),
        (_, Wrong::FileEmpty) => words.msg_file_err_empty(),
        (_, Wrong::FileLocked) => words.msg_file_err_locked(),
        (_, Wrong::FileBroken) => words.msg_file_err_broken(),
        (_, Wrong::FileHeic) => words.msg_file_err_heic(),
        (Field::CanIep, Wrong::Missing) => words.msg_can_iep_err_missing(),
        (Field::CanMissed, Wrong::Missing) => words.msg_can_missed_err_missing(),
        (Field::CanDecided, Wrong::Missing) => words.msg_can_decided_err_missing(),
        (Field::CanLicense, Wrong::Missing) => words.msg_can_license_err_missing(),
        (Field::CanContract, Wrong::Missing) => words.msg_can_contract_err_missing(),
        (Field::SignInContact, Wrong::Missing) => words.msg_sign_in_contact_err_missing(),
        (Field::SignInContact, Wrong::Format) => words.msg_sign_in_contact_err_format(),
        (Field::SignInCode, Wrong::Missing) => words.msg_sign_in_code_err_missing(),
        (Field::SignInCode, Wrong::Mistaken) => words.msg_sign_in_code_err_wrong(),
        (Field::SignInCode, Wrong::Old) => words.msg_sign_in_code_err_old(),
        (Field::SignInCode, Wrong::Many) => words.msg_sign_in_code_err_many(),
        (Field::JoinCode, Wrong::Missing) => words.msg_join_code_err_missing(),
        (Field::JoinCode, Wrong::Mistaken) => words.msg_join_code_err_wrong(),
        (Field::JoinCode, Wrong::Used) => words.msg_join_code_err_used(),
        (Field::AskService, Wrong::Missing) => words.msg_ask_service_err_missing(),
        (Field::AskProvider, Wrong::Missing) => words.msg_ask_provider_err_missing(),
        (Field::AskFrom, Wrong::Missing) => words.msg_ask_from_err_missing(),
        (Field::AskFrom, Wrong::Format) => words.msg_ask_from_err_format(),
        (Field::AskTo, Wrong::Missing) => words.msg_ask_to_err_missing(),
        (Field::AskTo, Wrong::Order) => words.msg_ask_to_err_order(),
        (Field::AskMinutes, Wrong::Missing) => words.msg_ask_minutes_err_missing(),
        (Field::AskMinutes, Wrong::Range) => words.msg_ask_minutes_err_range(),
        (Field::AskCount, Wrong::Missing) => words.msg_ask_count_err_missing(),
        (Field::AskCount, Wrong::Range) => words.msg_ask_count_err_range(),
        (Field::ClaimChild, Wrong::Missing) => words.msg_claim_child_err_missing(),
        (Field::ClaimService, Wrong::Missing) => words.msg_claim_service_err_missing(),
        (Field::ClaimCopy, Wrong::Missing) => words.msg_claim_copy_err_missing(),
        (Field::ProviderChoice, Wrong::Missing) => words.msg_provider_choice_err_missing(),
        (Field::ProviderName, Wrong::Missing) => words.msg_provider_name_err_missing(),
        (Field::ProviderJob, Wrong::Missing) => words.msg_provider_job_err_missing(),
        (Field::ProviderContact, Wrong::Format) => words.msg_provider_contact_err_format(),
        (Field::LicenseFile, Wrong::Missing) => words.msg_license_file_err_missing(),
        (Field::LicenseNumber, Wrong::Missing) => words.msg_license_number_err_missing(),
        (Field::LicenseEnds, Wrong::Missing) => words.msg_license_ends_err_missing(),
        (Field::LicenseEnds, Wrong::Format) => words.msg_license_ends_err_format(),
        (Field::SessionsHow, Wrong::Missing) => words.msg_sessions_how_err_missing(),
        (Field::SessionsDays, Wrong::Missing) => words.msg_sessions_days_err_missing(),
        (Field::SessionDate, Wrong::Missing) => words.msg_session_date_err_missing(),
        (Field::SessionDate, Wrong::Future) => words.msg_session_date_err_future(),
        (Field::SessionStart, Wrong::Missing) => words.msg_session_start_err_missing(),
        (Field::SessionEnd, Wrong::Missing) => words.msg_session_end_err_missing(),
        (Field::SessionEnd, Wrong::Same) => words.msg_session_end_err_same(),
        (Field::SessionEnd, Wrong::Long) => words.msg_session_end_err_long(),
        (Field::SessionPrice, Wrong::Missing) => words.msg_session_price_err_missing(),
        (Field::SessionPrice, Wrong::Format) => words.msg_session_price_err_format(),
        (Field::SessionGoals, Wrong::Missing) => words.msg_session_goals_err_missing(),
        (Field::SessionGroup, Wrong::Missing) => words.msg_session_group_err_missing(),
        (Field::SessionGroup, Wrong::Size) => words.msg_session_group_err_size(),
        (Field::ReceiptFile, Wrong::Missing) => words.msg_receipt_file_err_missing(),
        (Field::ReceiptTotal, Wrong::Missing) => words.msg_receipt_total_err_missing(),
        (Field::ReceiptTotal, Wrong::Format) => words.msg_receipt_total_err_format(),
        (Field::ReceiptDate, Wrong::Missing) => words.msg_receipt_date_err_missing(),
        (Field::ReceiptSessions, Wrong::Missing) => words.msg_receipt_sessions_err_missing(),
        (Field::ReceiptSessions, Wrong::Sum { sum, total }) => {
            words.msg_receipt_sessions_err_sum(sum.to_string(), total.to_string())
        }
        (Field::ReceiptOtherPay, Wrong::Missing) => words.msg_receipt_other_pay_err_missing(),
        (Field::ReceiptOtherPay, Wrong::Amount) => words.msg_receipt_other_pay_err_amount(),
        (Field::ProofKind, Wrong::Missing) => words.msg_proof_kind_err_missing(),
        (Field::ProofFile, Wrong::Missing) => words.msg_proof_file_err_missing(),
        (Field::ProofFront, Wrong::Missing) => words.msg_proof_front_err_missing(),
        (Field::ProofBack, Wrong::Missing) => words.msg_proof_back_err_missing(),
        (Field::ProofHolder, Wrong::Missing) => words.msg_proof_holder_err_missing(),
        (Field::LineDate, Wrong::Missing) => words.msg_line_date_err_missing(),
        (Field::LineName, Wrong::Missing) => words.msg_line_name_err_missing(),
        (Field::LineAmount, Wrong::Missing) => words.msg_line_amount_err_missing(),
        (Field::LineAmount, Wrong::Over(over)) => words.msg_line_amount_err_over(over.to_string()),
        (Field::PayMethod, Wrong::Missing) => words.msg_pay_method_err_missing(),
        (Field::PayName, Wrong::Missing) => words.msg_pay_name_err_missing(),
        (Field::PayName, Wrong::Who) => words.msg_pay_name_err_who(),
        (Field::PayStreet, Wrong::Missing) => {
            words.msg_pay_street_err_missing(super::fields::label(words, problem.field))
        }
        (Field::PayStreet, Wrong::Zip) => words.msg_pay_street_err_zip(),
        (Field::PayCity, Wrong::Missing) => {
            words.msg_pay_city_err_missing(super::fields::label(words, problem.field))
        }
        (Field::PayCity, Wrong::Zip) => words.msg_pay_city_err_zip(),
        (Field::PayState, Wrong::Missing) => {
            words.msg_pay_state_err_missing(super::fields::label(words, problem.field))
        }
        (Field::PayState, Wrong::Zip) => words.msg_pay_state_err_zip(),
        (Field::PayZip, Wrong::Missing) => {
            words.msg_pay_zip_err_missing(super::fields::label(words, problem.field))
        }
        (Field::PayZip, Wrong::Zip) => words.msg_pay_zip_err_zip(),
        (Field::PayVendor, Wrong::Format) => words.msg_pay_vendor_err_format(),
        (Field::SignHappened, Wrong::Missing) => words.msg_sign_happened_err_missing(),
        (Field::SignPaid, Wrong::Missing) => words.msg_sign_paid_err_missing(),
        (Field::SignName, Wrong::Missing) => words.msg_sign_name_err_missing(),
        (Field::SecondLines, Wrong::Missing) => words.msg_second_lines_err_missing(),
        (Field::SecondWhy, Wrong::Missing) => words.msg_second_why_err_missing(),
        (Field::SecondText, Wrong::TooLong(over)) => words.msg_second_text_err_long(over.to_string()),
        (Field::MessageText, Wrong::Missing) => words.msg_message_text_err_missing(),
        (Field::MessageText, Wrong::TooLong(over)) => words.msg_message_text_err_long(over.to_string()),
        (Field::FindServices, Wrong::Missing) => words.msg_find_services_err_missing(),
        (Field::FindTried, Wrong::Missing) => words.msg_find_tried_err_missing(),
        (Field::FindWhen, Wrong::Missing) => words.msg_find_when_err_missing(),
        (Field::LateWhen, Wrong::Missing) => words.msg_late_when_err_missing(),
        (Field::LateHow, Wrong::Missing) => words.msg_late_how_err_missing(),
        (Field::SettingsContact, Wrong::Format) => words.msg_settings_contact_err_format(),
        (Field::DecideOutcome, Wrong::Missing) => words.msg_decide_outcome_err_missing(),
        (Field::DecideMinutes, Wrong::Missing) => words.msg_decide_minutes_err_missing(),
        (Field::DecideMinutes, Wrong::Format) => words.msg_decide_minutes_err_format(),
        (Field::DecideMinutes, Wrong::Range) => words.msg_decide_minutes_err_range(),
        (Field::DecideAmount, Wrong::Missing) => words.msg_decide_amount_err_missing(),
        (Field::DecideAmount, Wrong::Format) => words.msg_decide_amount_err_format(),
        (Field::DecideAmount, Wrong::Range) => words.msg_decide_amount_err_range(),
        (Field::DecideReason, Wrong::Missing) => words.msg_decide_reason_err_missing(),
        (Field::DecideNote, Wrong::Long) => words.msg_decide_note_err_long(),
        (Field::HoldOwner, Wrong::Missing) => words.msg_hold_owner_err_missing(),
        (Field::HoldUntil, Wrong::Missing) => words.msg_hold_until_err_missing(),
        (Field::HoldUntil, Wrong::Format) => words.msg_hold_until_err_format(),
        (Field::HoldUntil, Wrong::Range) => words.msg_hold_until_err_range(),
        (Field::UndoWhy, Wrong::Missing) => words.msg_undo_why_err_missing(),
        (Field::SecondSay, Wrong::Missing) => words.msg_second_say_err_missing(),
        (Field::SecondNote, Wrong::Missing) => words.msg_second_note_err_missing(),
        (Field::BatchTotal, Wrong::Missing) => words.msg_batch_total_err_missing(),
        (Field::BatchTotal, Wrong::Format) => words.msg_batch_total_err_format(),
        (Field::BatchTotal, Wrong::Mistaken) => words.msg_batch_total_err_wrong(),
        (Field::AsideWhy, Wrong::Missing) => words.msg_aside_why_err_missing(),
        (Field::ConfirmFile, Wrong::Missing) => words.msg_confirm_file_err_missing(),
        (Field::ImportKind, Wrong::Missing) => words.msg_import_kind_err_missing(),
        (Field::ImportFile, Wrong::Missing) => words.msg_import_file_err_missing(),
        (Field::ImportFile, Wrong::Format) => words.msg_import_file_err_format(),
        (Field::StartLine, Wrong::Missing) => words.msg_start_line_err_missing(),
        (Field::StartDate, Wrong::Missing) => words.msg_start_date_err_missing(),
        (Field::StartDate, Wrong::Format) => words.msg_start_date_err_format(),
        (Field::StartNotice, Wrong::Format) => words.msg_start_notice_err_format(),
        // claims
        (Field::ClaimSessions, Wrong::Missing) => words.msg_claim_sessions_err_missing(),
        (Field::ClaimSessions, Wrong::Format) => words.msg_claim_sessions_err_format(),
        (Field::ClaimSessions, Wrong::Many) => words.msg_claim_sessions_err_many(),
        (Field::SupervisorHolder, Wrong::Missing) => words.msg_supervisor_holder_err_missing(),
        (Field::SupervisorNumber, Wrong::Missing) => words.msg_supervisor_number_err_missing(),
        (Field::SupervisorEnds, Wrong::Missing) => words.msg_supervisor_ends_err_missing(),
        (Field::SupervisorEnds, Wrong::Format) => words.msg_supervisor_ends_err_format(),
        (Field::TakeBackLines, Wrong::Missing) => words.msg_take_back_lines_err_missing(),
        (Field::SessionDate | Field::AskTo, Wrong::Format) => words.msg_draft_date_format(),
        (Field::SessionStart | Field::SessionEnd, Wrong::Format) => words.msg_draft_time_format(),
        (Field::SessionsDays, Wrong::Range) => words.msg_draft_days_range(),
        (Field::AskTo, Wrong::Many) => words.msg_draft_dates_many(),
        // papers
        (
            Field::ReceiptFile
            | Field::ProofFile
            | Field::ProofFront
            | Field::ProofBack
            | Field::ProofPages
            | Field::SessionNote
            | Field::LicenseFile,
            Wrong::Many,
        ) => words.msg_papers_err_many(),
        (Field::SessionNote, Wrong::Missing) => words.msg_notes_err_missing(),
        (Field::ReceiptNumber, Wrong::Long) => words.msg_receipt_number_err_long(),
        (Field::LineAmount | Field::MatchUse, Wrong::Format) => words.msg_line_amount_err_format(),
        (Field::MatchUse, Wrong::Over(over)) => words.msg_error_over_allocated(over.to_string()),
        // tracker
        // review
        (Field::DecideOutcome, Wrong::Range) => words.msg_review_nothing_payable(),
        (Field::DecideOutcome, Wrong::Mistaken) => words.msg_review_no_service(),
        // payments
        (Field::AsideWhy, Wrong::Long) => words.msg_aside_why_err_long(),
        (Field::ConfirmFile, Wrong::Format) => words.msg_confirm_file_err_format(),
        // facts
        (Field::OwedMinutes, Wrong::Format) => words.msg_owed_minutes_err_format(),
        (Field::OwedMinutes, Wrong::Range) => words.msg_owed_minutes_err_range(),
        (Field::OwedWhy, Wrong::Missing) => words.msg_owed_why_err_missing(),
        (Field::GivenMinutes, Wrong::Format) => words.msg_given_minutes_err_format(),
        (Field::CauseWhy, Wrong::Missing) => words.msg_cause_why_err_missing(),
        (Field::ContractState, Wrong::Missing) => words.msg_contract_state_err_missing(),
        (Field::ContractApproved, Wrong::Missing) => words.msg_contract_approved_err_missing(),
        (Field::ContractApproved, Wrong::Format) => words.msg_contract_approved_err_format(),
        (Field::ContractFrom, Wrong::Format) => words.msg_contract_from_err_format(),
        (Field::ContractTo, Wrong::Format) => words.msg_contract_to_err_format(),
        (Field::ContractTo, Wrong::Order) => words.msg_contract_to_err_order(),
        (Field::LicenseKind, Wrong::Missing) => words.msg_license_kind_err_missing(),
        (Field::LicenseKind, Wrong::Format) => words.msg_license_kind_err_format(),
        (Field::LicenseHolder, Wrong::Missing) => words.msg_license_holder_err_missing(),
        (Field::LicenseWhose, Wrong::Missing) => words.msg_license_whose_err_missing(),
        (Field::LicenseChecked, Wrong::Format) => words.msg_license_checked_err_format(),
        (Field::RateService, Wrong::Missing) => words.msg_rate_service_err_missing(),
        (Field::RateAlone, Wrong::Format) => words.msg_rate_alone_err_format(),
        (Field::RateGroup, Wrong::Format) => words.msg_rate_group_err_format(),
        (Field::StartRole, Wrong::Missing) => words.msg_start_role_err_missing(),
        (field, _) => words.msg_error_field(super::fields::label(words, field)),
    }
}
