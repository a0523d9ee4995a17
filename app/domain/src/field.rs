//! The fields of all forms, and what can be wrong with what was typed.

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::money::Money;

macro_rules! fields {
    ($($name:ident $id:literal)*) => {
        /// A field of a form; its id is its name in HTML and in `locales/`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Field {
            $(#[doc = concat!("`", $id, "`")] $name,)*
        }

        impl Field {
            /// Every field.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The name in HTML and in `locales/`.
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$name => $id,)*
                }
            }
        }
    };
}

fields! {
    CanIep "can-iep"
    CanMissed "can-missed"
    CanDecided "can-decided"
    CanLicense "can-license"
    CanContract "can-contract"
    SignInContact "sign-in-contact"
    SignInCode "sign-in-code"
    SignInTrust "sign-in-trust"
    JoinCode "join-code"
    AskService "ask-service"
    AskProvider "ask-provider"
    AskFrom "ask-from"
    AskTo "ask-to"
    AskMinutes "ask-minutes"
    AskCount "ask-count"
    ClaimChild "claim-child"
    ClaimService "claim-service"
    ClaimCopy "claim-copy"
    ProviderChoice "provider-choice"
    ProviderName "provider-name"
    ProviderBusiness "provider-business"
    ProviderJob "provider-job"
    ProviderContact "provider-contact"
    LicenseFile "license-file"
    LicenseNumber "license-number"
    LicenseEnds "license-ends"
    SessionsHow "sessions-how"
    SessionsDays "sessions-days"
    SessionDate "session-date"
    SessionStart "session-start"
    SessionEnd "session-end"
    SessionPrice "session-price"
    SessionGoals "session-goals"
    SessionGroup "session-group"
    SessionNote "session-note"
    ReceiptFile "receipt-file"
    ReceiptTotal "receipt-total"
    ReceiptDate "receipt-date"
    ReceiptNumber "receipt-number"
    ReceiptSessions "receipt-sessions"
    ReceiptOtherPay "receipt-other-pay"
    ProofKind "proof-kind"
    ProofFile "proof-file"
    ProofFront "proof-front"
    ProofBack "proof-back"
    ProofHolder "proof-holder"
    LineDate "line-date"
    LineName "line-name"
    LineAmount "line-amount"
    PayMethod "pay-method"
    PayName "pay-name"
    PayStreet "pay-street"
    PayCity "pay-city"
    PayState "pay-state"
    PayZip "pay-zip"
    PayVendor "pay-vendor"
    SignHappened "sign-happened"
    SignPaid "sign-paid"
    SignName "sign-name"
    SecondLines "second-lines"
    SecondWhy "second-why"
    SecondText "second-text"
    MessageText "message-text"
    FindServices "find-services"
    FindTried "find-tried"
    FindWhen "find-when"
    RequestWhich "request-which"
    RequestDid "request-did"
    LateWhen "late-when"
    LateHow "late-how"
    SettingsContact "settings-contact"
    DecideOutcome "decide-outcome"
    DecideMinutes "decide-minutes"
    DecideAmount "decide-amount"
    DecideReason "decide-reason"
    DecideNote "decide-note"
    HoldOwner "hold-owner"
    HoldUntil "hold-until"
    UndoWhy "undo-why"
    SecondSay "second-say"
    SecondNote "second-note"
    BatchTotal "batch-total"
    AsideWhy "aside-why"
    ConfirmFile "confirm-file"
    ImportKind "import-kind"
    ImportFile "import-file"
    StartLine "start-line"
    StartDate "start-date"
    StartNotice "start-notice"
    // claims
    ClaimSessions "claim-sessions"
    SessionKind "session-kind"
    SupervisorHolder "supervisor-holder"
    SupervisorNumber "supervisor-number"
    SupervisorEnds "supervisor-ends"
    TakeBackLines "take-back-lines"
    // papers
    ReceiptOtherAmount "receipt-other-amount"
    MatchUse "match-use"
    ProofPages "proof-pages"
    LineBack "line-back"
    // tracker
    // review
    // payments
    ConfirmText "confirm-text"
    // facts
    OwedMinutes "owed-minutes"
    OwedWhy "owed-why"
    GivenMinutes "given-minutes"
    CauseWhy "cause-why"
    ContractState "contract-state"
    ContractApproved "contract-approved"
    ContractFrom "contract-from"
    ContractTo "contract-to"
    ProviderNames "provider-names"
    LicenseKind "license-kind"
    LicenseHolder "license-holder"
    LicenseWhose "license-whose"
    LicenseChecked "license-checked"
    RateService "rate-service"
    RateAlone "rate-alone"
    RateGroup "rate-group"
    StartRole "start-role"
    // settings
    SettingName "setting-name"
    SettingValue "setting-value"
    SettingFrom "setting-from"
    SettingReason "setting-reason"
}

/// The text names no field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a field of the portal")]
pub struct UnknownField;

impl FromStr for Field {
    type Err = UnknownField;
    fn from_str(id: &str) -> Result<Self, UnknownField> {
        Self::ALL.iter().copied().find(|field| field.id() == id).ok_or(UnknownField)
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// What is wrong with a field. Each field has its own sentence for each of its wrongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Wrong {
    /// Nothing was typed or chosen.
    Missing,
    /// It cannot be read as what it should be.
    Format,
    /// It is outside what is allowed.
    Range,
    /// It is longer than allowed.
    Long,
    /// It is so many letters too long.
    TooLong(usize),
    /// A day that has not come yet.
    Future,
    /// Last before first.
    Order,
    /// Start and end are equal.
    Same,
    /// It is not what the portal knows.
    Mistaken,
    /// It was right once, but not any more.
    Old,
    /// It was tried too often.
    Many,
    /// It was used before.
    Used,
    /// The size of a group.
    Size,
    /// The parts do not add up to the whole.
    Sum {
        /// What the parts add up to.
        sum: Money,
        /// The whole.
        total: Money,
    },
    /// More than the whole.
    Over(Money),
    /// The person is not on the case.
    Who,
    /// Not five numbers.
    Zip,
    /// How much another program paid.
    Amount,
    /// The file is of no kind that we take.
    FileType,
    /// The file is larger than the limit.
    FileSize,
    /// The file has no bytes.
    FileEmpty,
    /// The file has a password.
    FileLocked,
    /// The file cannot be opened.
    FileBroken,
    /// The photo is in the format of one maker's phones, which is not opened yet.
    FileHeic,
}

/// One field that needs another look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// Where.
    pub field: Field,
    /// What.
    pub wrong: Wrong,
}

impl Problem {
    /// A problem with a field.
    pub const fn new(field: Field, wrong: Wrong) -> Self {
        Self { field, wrong }
    }
}

/// Collects all problems of a form, so that everything can be fixed at once.
#[derive(Clone, Debug, Default)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// Notes a problem.
    pub fn add(&mut self, field: Field, wrong: Wrong) {
        self.0.push(Problem::new(field, wrong));
    }

    /// The value, or a note of what is wrong with it.
    pub fn take<T>(&mut self, field: Field, value: Result<T, Wrong>) -> Option<T> {
        value.map_err(|wrong| self.add(field, wrong)).ok()
    }

    /// Whether there is none.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The problems, in the order of the form.
    pub fn into_vec(self) -> Vec<Problem> {
        self.0
    }
}
