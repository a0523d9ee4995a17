//! A family's request to be paid back, its number and its states.

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Serialize};

/// The number of a claim that people read and say: eight signs without vowels and look-alikes, `7K4M-29PX`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ClaimRef([u8; 8]);

/// The text is not a claim number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a claim number")]
pub struct NotAClaimRef;

impl ClaimRef {
    /// The signs that are used: 25 that can't be taken for one another.
    const SIGNS: &[u8; 25] = b"23456789BCDFGHJKMNPQRTWXZ";

    /// A number made from chance.
    pub fn from_chance(chance: [u8; 8]) -> Self {
        Self(chance.map(|byte| Self::SIGNS[usize::from(byte) % Self::SIGNS.len()]))
    }
}

impl FromStr for ClaimRef {
    type Err = NotAClaimRef;

    /// Reads the number with or without its dash, in capital or small letters.
    fn from_str(text: &str) -> Result<Self, NotAClaimRef> {
        let signs: Vec<u8> =
            text.bytes().filter(|byte| *byte != b'-').map(|byte| byte.to_ascii_uppercase()).collect();
        let signs: [u8; 8] = signs.try_into().map_err(|_| NotAClaimRef)?;
        if signs.iter().all(|sign| Self::SIGNS.contains(sign)) { Ok(Self(signs)) } else { Err(NotAClaimRef) }
    }
}

impl fmt::Display for ClaimRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, sign) in self.0.iter().enumerate() {
            if i == 4 {
                f.write_str("-")?;
            }
            write!(f, "{}", char::from(*sign))?;
        }
        Ok(())
    }
}

macro_rules! states {
    ($(#[$doc:meta])* $name:ident { $($(#[$about:meta])* $state:ident $code:literal)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name { $($(#[$about])* $state,)* }

        impl $name {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$state),*];

            /// The code kept in tables.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$state => $code,)* }
            }
        }

        impl FromStr for $name {
            type Err = UnknownState;
            fn from_str(code: &str) -> Result<Self, UnknownState> {
                match code { $($code => Ok(Self::$state),)* _ => Err(UnknownState) }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.code())
            }
        }
    };
}

pub(crate) use states;

/// The text names no state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a state")]
pub struct UnknownState;

states! {
    /// Where a claim as a whole stands.
    ClaimState {
        /// The family is filling it in.
        Draft "DRAFT"
        /// It was sent; its lines are decided one by one.
        Sent "SENT"
        /// The family took it back.
        TakenBack "TAKEN_BACK"
    }
}

states! {
    /// Where one line (session) of a claim stands.
    LineState {
        /// Part of a draft.
        Draft "DRAFT"
        /// Waits for a caseworker.
        Sent "SENT"
        /// Waits for the family: one thing must be fixed.
        Returned "RETURNED"
        /// Waits for an office, with owner and date.
        Held "HELD"
        /// A caseworker approved it; a second person must agree.
        Decided "DECIDED"
        /// Two people approved it; the money is on its way.
        Approved "APPROVED"
        /// It can't be paid.
        Denied "DENIED"
        /// The family took it back.
        TakenBack "TAKEN_BACK"
    }
}

states! {
    /// What a caseworker says of a line.
    Outcome {
        /// Pay what the rules say.
        Approve "APPROVE"
        /// Pay a part.
        Part "PART"
        /// The family can fix it.
        Return "RETURN"
        /// It can't be paid.
        Deny "DENY"
        /// An office must act first.
        Hold "HOLD"
    }
}

states! {
    /// Where the money of an approved line stands. Approved = open + batched + exported + confirmed, always.
    PayoutState {
        /// Ready for the next batch.
        Open "OPEN"
        /// In a batch that is not exported.
        Batched "BATCHED"
        /// In a file for the City.
        Exported "EXPORTED"
        /// The City confirmed the payment.
        Confirmed "CONFIRMED"
    }
}

states! {
    /// The one label that a family reads on its claim.
    Status {
        /// Not sent yet.
        Draft "DRAFT"
        /// We have it.
        Received "RECEIVED"
        /// We need something from you.
        NeedsYou "NEEDS_YOU"
        /// Being checked.
        Checking "CHECKING"
        /// Waiting for the district or the City.
        Waiting "WAITING"
        /// Decided.
        Decided "DECIDED"
        /// Payment on its way.
        Paying "PAYING"
        /// Paid.
        Paid "PAID"
        /// Taken back by the family.
        TakenBack "TAKEN_BACK"
    }
}

states! {
    /// Whose turn it is.
    Turn {
        /// The family's.
        Family "FAMILY"
        /// The Office of Specialized Services'.
        Oss "OSS"
        /// The second person's.
        Second "SECOND"
        /// Another office's: the City, a school.
        Office "OFFICE"
        /// Finance's.
        Finance "FINANCE"
        /// Nobody's: it is done.
        Nobody "NOBODY"
    }
}

/// A line as the status of its claim is told from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// Where the line stands.
    pub state: LineState,
    /// Where its money stands, once approved.
    pub payout: Option<PayoutState>,
    /// Whether it waits for the family to say, or to confirm, where the money goes.
    pub waits_for_details: bool,
}

/// The status and whose turn it is, from the lines: what blocks most comes first.
pub fn status(state: ClaimState, taken: bool, lines: &[Line]) -> (Status, Turn) {
    let any = |wanted: LineState| lines.iter().any(|line| line.state == wanted);
    match state {
        ClaimState::Draft => (Status::Draft, Turn::Family),
        ClaimState::TakenBack => (Status::TakenBack, Turn::Nobody),
        ClaimState::Sent if any(LineState::Returned) => (Status::NeedsYou, Turn::Family),
        ClaimState::Sent if any(LineState::Sent) => {
            (if taken { Status::Checking } else { Status::Received }, Turn::Oss)
        }
        ClaimState::Sent if any(LineState::Decided) => (Status::Checking, Turn::Second),
        ClaimState::Sent if any(LineState::Held) => (Status::Waiting, Turn::Office),
        ClaimState::Sent => money_status(lines),
    }
}

/// The status of a claim with all lines decided, from where the money stands.
fn money_status(lines: &[Line]) -> (Status, Turn) {
    let payouts: Vec<PayoutState> = lines.iter().filter_map(|line| line.payout).collect();
    if payouts.is_empty() {
        (Status::Decided, Turn::Nobody)
    } else if lines.iter().any(|line| line.waits_for_details) {
        (Status::NeedsYou, Turn::Family)
    } else if payouts.iter().all(|payout| *payout == PayoutState::Confirmed) {
        (Status::Paid, Turn::Nobody)
    } else if payouts.contains(&PayoutState::Open) {
        (Status::Decided, Turn::Finance)
    } else {
        (Status::Paying, Turn::Finance)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn line(state: LineState, payout: Option<PayoutState>) -> Line {
        Line { state, payout, waits_for_details: false }
    }

    #[test]
    fn a_claim_number_is_read_with_or_without_its_dash() {
        let number = ClaimRef::from_chance([7, 200, 3, 14, 255, 0, 91, 66]);
        assert_eq!(number.to_string().parse(), Ok(number));
        assert_eq!(number.to_string().replace('-', "").to_lowercase().parse(), Ok(number));
        assert_eq!("7K4M-29P".parse::<ClaimRef>(), Err(NotAClaimRef));
    }

    #[test]
    fn a_returned_line_makes_it_the_familys_turn_whatever_the_others_do() {
        let lines = [line(LineState::Returned, None), line(LineState::Approved, Some(PayoutState::Open))];
        assert_eq!(status(ClaimState::Sent, true, &lines), (Status::NeedsYou, Turn::Family));
    }

    #[test]
    fn approved_is_not_paid_until_every_payout_is_confirmed() {
        let paid = line(LineState::Approved, Some(PayoutState::Confirmed));
        let exported = line(LineState::Approved, Some(PayoutState::Exported));
        assert_eq!(status(ClaimState::Sent, true, &[paid, exported]).0, Status::Paying);
        assert_eq!(status(ClaimState::Sent, true, &[paid, line(LineState::Denied, None)]).0, Status::Paid);
    }
}
