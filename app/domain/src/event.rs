//! The closed list of things that happen. Each is kept with who, what it was and what it became.

use crate::claim::UnknownState;

macro_rules! events {
    ($($(#[$about:meta])* $kind:ident $code:literal)*) => {
        /// Something that happened.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum EventKind { $($(#[$about])* $kind,)* }

        impl EventKind {
            /// The code kept in the table.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$kind => $code,)* }
            }
        }

        impl core::str::FromStr for EventKind {
            type Err = UnknownState;
            fn from_str(code: &str) -> Result<Self, UnknownState> {
                match code { $($code => Ok(Self::$kind),)* _ => Err(UnknownState) }
            }
        }

        impl core::fmt::Display for EventKind {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(self.code())
            }
        }
    };
}

events! {
    /// A person signed in.
    SignedIn "SIGNED_IN"
    /// A person signed out, here or everywhere.
    SignedOut "SIGNED_OUT"
    /// A person chose another language.
    LanguageChosen "LANGUAGE_CHOSEN"
    /// A claim was started.
    ClaimStarted "CLAIM_STARTED"
    /// A draft was changed.
    DraftChanged "DRAFT_CHANGED"
    /// A paper was added.
    DocumentAdded "DOCUMENT_ADDED"
    /// A paper was removed from a draft or replaced.
    DocumentRemoved "DOCUMENT_REMOVED"
    /// A claim was signed and sent.
    ClaimSent "CLAIM_SENT"
    /// A claim was taken back.
    ClaimTakenBack "CLAIM_TAKEN_BACK"
    /// A line was taken back.
    LineTakenBack "LINE_TAKEN_BACK"
    /// A caseworker took the claim.
    ClaimTaken "CLAIM_TAKEN"
    /// A line was checked against the rules.
    LineChecked "LINE_CHECKED"
    /// A line was decided.
    LineDecided "LINE_DECIDED"
    /// A decision was undone.
    DecisionUndone "DECISION_UNDONE"
    /// A second person agreed.
    LineApproved "LINE_APPROVED"
    /// A second person sent a line back to the first.
    LineSentBack "LINE_SENT_BACK"
    /// The family fixed a line.
    LineFixed "LINE_FIXED"
    /// A hold ended because the fact arrived.
    HoldEnded "HOLD_ENDED"
    /// A line came back from the family by itself because the fact arrived.
    ReturnEnded "RETURN_ENDED"
    /// A message was written.
    MessageWritten "MESSAGE_WRITTEN"
    /// The family can't find a provider.
    ProviderWanted "PROVIDER_WANTED"
    /// A fact of the district was entered or changed.
    FactChanged "FACT_CHANGED"
    /// A file of facts was imported.
    FactsImported "FACTS_IMPORTED"
    /// A family was told that school-based services start.
    StartAnnounced "START_ANNOUNCED"
    /// A batch was built.
    BatchBuilt "BATCH_BUILT"
    /// A payment was set aside.
    PaymentSetAside "PAYMENT_SET_ASIDE"
    /// A batch was released.
    BatchReleased "BATCH_RELEASED"
    /// A batch's file was downloaded.
    BatchExported "BATCH_EXPORTED"
    /// A payment was confirmed.
    PaymentConfirmed "PAYMENT_CONFIRMED"
    /// A payment came back.
    PaymentReturned "PAYMENT_RETURNED"
    /// A member of staff was added or changed.
    StaffChanged "STAFF_CHANGED"
    // claims
    /// A family named a provider that the district did not know.
    ProviderNamed "PROVIDER_NAMED"
    /// A family gave a license of its provider.
    LicenseGiven "LICENSE_GIVEN"
    // papers
    /// A receipt, a bank line, a note or the match of them was changed.
    PapersChanged "PAPERS_CHANGED"
    // tracker
    /// A family asked before it paid.
    SlipAsked "SLIP_ASKED"
    /// The office answered a family that could not find a provider.
    ProviderAnswered "PROVIDER_ANSWERED"
    // review
    // payments
    /// A payment that was set aside is ready again.
    PaymentPutBack "PAYMENT_PUT_BACK"
    /// A family confirmed where its money goes.
    DetailsConfirmed "DETAILS_CONFIRMED"
    /// A file of the City's answers was applied.
    ConfirmationsApplied "CONFIRMATIONS_APPLIED"
    /// The circuit breaker worksheet of a year was downloaded.
    WorksheetDownloaded "WORKSHEET_DOWNLOADED"
    // facts
    /// A change of a setting was proposed.
    SettingProposed "SETTING_PROPOSED"
    /// Another person confirmed the change of a setting.
    SettingConfirmed "SETTING_CONFIRMED"
    /// The proposed change of a setting was withdrawn.
    SettingWithdrawn "SETTING_WITHDRAWN"
}
