//! What happened to a claim, for caseworkers.

use domain::event::EventKind;

use super::Words;

/// What happened; its code where a claim has no words for it.
pub fn happened(w: &Words, kind: EventKind) -> String {
    match kind {
        EventKind::ClaimStarted => w.msg_event_claim_started(),
        EventKind::DraftChanged => w.msg_event_draft_changed(),
        EventKind::DocumentAdded => w.msg_event_document_added(),
        EventKind::DocumentRemoved => w.msg_event_document_removed(),
        EventKind::ClaimSent => w.msg_event_claim_sent(),
        EventKind::ClaimTakenBack => w.msg_event_claim_taken_back(),
        EventKind::LineTakenBack => w.msg_event_line_taken_back(),
        EventKind::ClaimTaken => w.msg_event_claim_taken(),
        EventKind::LineChecked => w.msg_event_line_checked(),
        EventKind::LineDecided => w.msg_event_line_decided(),
        EventKind::DecisionUndone => w.msg_event_decision_undone(),
        EventKind::LineApproved => w.msg_event_line_approved(),
        EventKind::LineSentBack => w.msg_event_line_sent_back(),
        EventKind::LineFixed => w.msg_event_line_fixed(),
        EventKind::HoldEnded => w.msg_event_hold_ended(),
        EventKind::ReturnEnded => w.msg_event_return_ended(),
        EventKind::MessageWritten => w.msg_event_message_written(),
        EventKind::ProviderNamed => w.msg_event_provider_named(),
        EventKind::LicenseGiven => w.msg_event_license_given(),
        EventKind::PapersChanged => w.msg_event_papers_changed(),
        EventKind::PaymentSetAside => w.msg_event_payment_set_aside(),
        EventKind::PaymentPutBack => w.msg_event_payment_put_back(),
        EventKind::PaymentConfirmed => w.msg_event_payment_confirmed(),
        EventKind::PaymentReturned => w.msg_event_payment_returned(),
        EventKind::DetailsConfirmed => w.msg_event_details_confirmed(),
        EventKind::SettingProposed => w.msg_event_setting_proposed(),
        EventKind::SettingConfirmed => w.msg_event_setting_confirmed(),
        EventKind::SettingWithdrawn => w.msg_event_setting_withdrawn(),
        other => other.to_string(),
    }
}
