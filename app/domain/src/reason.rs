//! The reasons why an amount is not paid, and the class of each (FORMAT §5, §10.1).

use std::fmt;

use serde::{Serialize, Serializer};

use crate::coded::coded;

coded! {
    /// What a reason asks for. The first class that occurs is the one shown first.
    pub enum Class {
        /// Final; the family can appeal.
        Deny = "DENY",
        /// The family or the provider can fix it.
        Return = "RETURN",
        /// Somebody else must act first.
        Hold = "HOLD",
        /// Nothing to do.
        Info = "INFO",
    }
}

coded! {
    /// Why a session, or a part of its price, is not paid. Ordered by code.
    pub enum Reason {
        /// Setting `rate_ceiling`.
        AboveContractRate = "ABOVE_CONTRACT_RATE",
        /// R20.
        AfterContractEnd = "AFTER_CONTRACT_END",
        /// R37.
        AfterSchoolStart = "AFTER_SCHOOL_START",
        /// R20.
        BeforeContract = "BEFORE_CONTRACT",
        /// R20.
        ContractMissing = "CONTRACT_MISSING",
        /// R20.
        ContractNotApproved = "CONTRACT_NOT_APPROVED",
        /// R42.
        Duplicate = "DUPLICATE",
        /// R23.
        FutureService = "FUTURE_SERVICE",
        /// R31.
        LicenseMissing = "LICENSE_MISSING",
        /// R19.
        LicenseNotValidOnDate = "LICENSE_NOT_VALID_ON_DATE",
        /// R19.
        LicenseWrongType = "LICENSE_WRONG_TYPE",
        /// R30.
        MinutesDiffer = "MINUTES_DIFFER",
        /// R28–R30.
        NoteMissing = "NOTE_MISSING",
        /// R30.
        NoteNotPerSession = "NOTE_NOT_PER_SESSION",
        /// R12, R29.
        NoteNoGoal = "NOTE_NO_GOAL",
        /// R28.
        NoteNoTime = "NOTE_NO_TIME",
        /// R21.
        NotAService = "NOT_A_SERVICE",
        /// R4, R7.
        NoDetermination = "NO_DETERMINATION",
        /// R21.
        OverCap = "OVER_CAP",
        /// R21.
        PartialCap = "PARTIAL_CAP",
        /// R41.
        PayerMismatch = "PAYER_MISMATCH",
        /// R26.
        PaymentMismatch = "PAYMENT_MISMATCH",
        /// R24, R25.
        PaymentNotProven = "PAYMENT_NOT_PROVEN",
        /// R43.
        ProviderOverlap = "PROVIDER_OVERLAP",
        /// R23.
        ReceiptMissing = "RECEIPT_MISSING",
        /// R27.
        ReceiptNoDates = "RECEIPT_NO_DATES",
        /// R23.
        ReceiptUnreadable = "RECEIPT_UNREADABLE",
        /// R26.
        Refunded = "REFUNDED",
        /// R1, review flags.
        SecondReview = "SECOND_REVIEW",
        /// R6, R9.
        ServiceNotOwed = "SERVICE_NOT_OWED",
        /// R43.
        StudentOverlap = "STUDENT_OVERLAP",
        /// R32.
        SupervisorLicenseMissing = "SUPERVISOR_LICENSE_MISSING",
        /// R32.
        SupervisorNotValidOnDate = "SUPERVISOR_NOT_VALID_ON_DATE",
        /// R24, R90.
        ThirdPartyPaid = "THIRD_PARTY_PAID",
        /// R15.
        TranslationNeeded = "TRANSLATION_NEEDED",
    }
}

impl Reason {
    /// The fixed class of the reason (§10.1).
    pub const fn class(self) -> Class {
        match self {
            Self::AboveContractRate
            | Self::AfterContractEnd
            | Self::AfterSchoolStart
            | Self::BeforeContract
            | Self::Duplicate
            | Self::LicenseWrongType
            | Self::NotAService
            | Self::OverCap
            | Self::Refunded
            | Self::ServiceNotOwed
            | Self::ThirdPartyPaid => Class::Deny,
            Self::ContractMissing
            | Self::ContractNotApproved
            | Self::NoDetermination
            | Self::SecondReview
            | Self::TranslationNeeded => Class::Hold,
            Self::PartialCap => Class::Info,
            _ => Class::Return,
        }
    }
}

/// A set of reasons, listed in their order and each once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Reasons(u64);

impl Reasons {
    /// No reason.
    pub const NONE: Self = Self(0);

    /// Adds a reason.
    pub fn add(&mut self, reason: Reason) {
        self.0 |= bit(reason);
    }

    /// The reasons of both sets.
    #[must_use]
    pub fn and(self, other: impl Into<Self>) -> Self {
        Self(self.0 | other.into().0)
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether the reason is among them.
    pub fn contains(self, reason: Reason) -> bool {
        self.0 & bit(reason) != 0
    }

    /// The reasons in their order.
    pub fn iter(self) -> impl Iterator<Item = Reason> {
        let mut left = self.0;
        std::iter::from_fn(move || {
            let reason = Reason::ALL.get(left.trailing_zeros() as usize)?;
            left &= left - 1;
            Some(*reason)
        })
    }

    /// Those of one class.
    #[must_use]
    pub fn of_class(self, class: Class) -> Self {
        self.iter().filter(|reason| reason.class() == class).collect()
    }

    /// The class shown first: the first of DENY, RETURN, HOLD, INFO that occurs.
    pub fn class(self) -> Option<Class> {
        self.iter().map(Reason::class).min()
    }
}

const fn bit(reason: Reason) -> u64 {
    1 << reason as u32
}

impl From<Reason> for Reasons {
    fn from(reason: Reason) -> Self {
        Self(bit(reason))
    }
}

impl From<Option<Reason>> for Reasons {
    fn from(reason: Option<Reason>) -> Self {
        reason.map_or(Self::NONE, Self::from)
    }
}

impl FromIterator<Reason> for Reasons {
    fn from_iter<I: IntoIterator<Item = Reason>>(reasons: I) -> Self {
        reasons.into_iter().fold(Self::NONE, Self::and)
    }
}

impl Serialize for Reasons {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

impl fmt::Display for Reasons {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, reason) in self.iter().enumerate() {
            let comma = if place == 0 { "" } else { ", " };
            write!(f, "{comma}{reason}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_of_reasons_is_that_of_their_codes() {
        assert!(Reason::ALL.is_sorted_by_key(|reason| reason.code()));
    }

    #[test]
    fn a_code_is_read_back_as_the_same_reason() {
        for reason in Reason::ALL {
            assert_eq!(reason.to_string().parse(), Ok(*reason));
        }
        assert!("over_cap".parse::<Reason>().is_err());
    }

    #[test]
    fn reasons_are_listed_in_order_and_once() {
        let reasons: Reasons = [Reason::PartialCap, Reason::OverCap, Reason::OverCap].into_iter().collect();
        assert_eq!(reasons.to_string(), "OVER_CAP, PARTIAL_CAP");
        assert_eq!(reasons.class(), Some(Class::Deny));
        assert_eq!(reasons.of_class(Class::Info), Reason::PartialCap.into());
        assert_eq!(Reasons::NONE.class(), None);
    }
}
