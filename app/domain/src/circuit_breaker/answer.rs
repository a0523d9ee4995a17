//! The worksheet as it is printed (FORMAT §9.3.4, §9.4).

use serde::Serialize;

use super::case::LineKind;
use super::code::WorksheetCode;
use crate::case::Id;
use crate::catalog::CostGroup;
use crate::coded::coded;

/// The worksheet of a fiscal year.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Worksheet {
    /// The year.
    pub fiscal_year: i16,
    /// How sure the result is (R104).
    pub label: Label,
    /// The lines, in order of id.
    pub lines: Vec<WorksheetLine>,
    /// The students, in order of id.
    pub students: Vec<StudentShare>,
    /// The district's result.
    pub district: District,
    /// Lines with an individual price authorization of the district itself (R64).
    pub self_authorized_ipas: Vec<Id>,
}

coded! {
    /// How sure the result is (R104).
    pub enum Label {
        /// The appropriation is not known.
        Estimate = "ESTIMATE",
        /// It is.
        Final = "FINAL",
    }
}

/// A priced line.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WorksheetLine {
    /// The line.
    pub id: Id,
    /// For whom.
    pub student: Id,
    /// For what.
    pub kind: LineKind,
    /// Whether it is claimed.
    pub status: LineStatus,
    /// The group used; none for tuition, transportation and other costs.
    pub cost_group: Option<CostGroup>,
    /// The whole cost.
    pub cost_cents: i64,
    /// The cost less what third parties paid.
    pub actual_cost_cents: i64,
    /// The price by the standard rate, when there is one.
    pub standard_amount_cents: Option<i64>,
    /// Actual cost less standard amount.
    pub variance_cents: Option<i64>,
    /// The price before reductions; 0 when excluded.
    pub gross_cents: i64,
    /// What is taken off.
    pub reductions: Vec<Reduction>,
    /// What is claimed.
    pub claimed_cents: i64,
    /// What would be claimed, but waits.
    pub waiting_cents: i64,
    /// Why the line is excluded or held.
    pub codes: Vec<Cited>,
    /// What to know about the group.
    pub notes: Vec<LineNote>,
}

coded! {
    /// Whether a line is claimed.
    pub enum LineStatus {
        /// It cannot be.
        Excluded = "EXCLUDED",
        /// It waits for something.
        Hold = "HOLD",
        /// It waits for finance.
        Candidate = "CANDIDATE",
        /// It is.
        Included = "INCLUDED",
    }
}

coded! {
    /// What to know about the group of a line. Ordered by code.
    pub enum LineNote {
        /// The regulation does not state extended day or year for the group (R133).
        ExtendedNotStatedForGroup = "EXTENDED_NOT_STATED_FOR_GROUP",
        /// Support staff without required training belong to group G (R141).
        MovedToGroupG = "MOVED_TO_GROUP_G",
    }
}

/// A code with the rule behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Cited {
    /// The code.
    pub code: WorksheetCode,
    /// Where the rule is written.
    pub citation: &'static str,
}

impl From<WorksheetCode> for Cited {
    fn from(code: WorksheetCode) -> Self {
        Self { code, citation: code.citation() }
    }
}

/// An amount that is taken off a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Reduction {
    /// Why, with the rule behind it.
    #[serde(flatten)]
    pub cited: Cited,
    /// How much.
    pub cents: i64,
}

coded! {
    /// The share that the state takes of a student's excess.
    pub enum ShareClass {
        /// All of it (R107, R108).
        Full = "FULL",
        /// The usual part.
        Standard = "STANDARD",
    }
}

/// The state's share for one student.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StudentShare {
    /// The student.
    pub id: Id,
    /// The share that the state takes.
    pub share_class: ShareClass,
    /// Claimed, without transportation.
    pub instructional_cents: i64,
    /// Claimed for transportation.
    pub transport_cents: i64,
    /// The threshold.
    pub threshold_cents: i64,
    /// What is missing to the threshold.
    pub below_threshold_by_cents: i64,
    /// Instruction above the threshold.
    pub instructional_excess_cents: i64,
    /// Transportation above it.
    pub transport_excess_cents: i64,
    /// The state's share of instruction.
    pub instructional_share_cents: i64,
    /// The state's share of transportation.
    pub transport_share_cents: i64,
    /// What compensatory lines add to the shares.
    pub compensatory_adds_cents: i64,
}

/// The district's result.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct District {
    /// Instructional shares of standard students.
    pub standard_share_cents: i64,
    /// Instructional shares of full-share students.
    pub full_share_cents: i64,
    /// Shares of transportation.
    pub transport_share_cents: i64,
    /// All of these.
    pub before_proration_cents: i64,
    /// Instruction, prorated (R110).
    pub prorated_instruction_cents: i64,
    /// Transportation, prorated.
    pub prorated_transport_cents: i64,
    /// What the state pays.
    pub total_cents: i64,
    /// In four parts (R115).
    pub quarters: Vec<Quarter>,
}

/// The payment of one quarter (R115, R116).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Quarter {
    /// 1–4.
    pub quarter: i64,
    /// The part of the total.
    pub scheduled_cents: i64,
    /// Adjustments after audits.
    pub adjustment_cents: i64,
    /// Both together; may be negative.
    pub payment_cents: i64,
}
