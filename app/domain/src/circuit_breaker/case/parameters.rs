//! Rates, shares and choices of a fiscal year (FORMAT §9.1.1).

use jiff::civil::Date;

use super::PriceSource;
use crate::case::{Id, Setting};
use crate::catalog::CostGroup;
use crate::coded::coded;
use crate::reading::{cents, date, id, integer, list, or_null, readable, word, word_of, yes_no};

/// The parameters of a year.
#[derive(Clone, Debug, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "one field per yes/no of the format")]
pub struct Parameters {
    /// How the threshold is found (R105).
    pub threshold_method: ThresholdMethod,
    /// The threshold (method `PARAMETER`).
    pub threshold_cents: Option<i64>,
    /// State average per pupil (method `FOUR_TIMES_AVERAGE`).
    pub average_foundation_budget_cents: Option<i64>,
    /// State share of the excess.
    pub share_basis_points: i64,
    /// State share of the transportation excess.
    pub transport_share_basis_points: i64,
    /// Whether out-of-district transportation can be claimed (R71).
    pub claim_transport: bool,
    /// Whether full-share students are prorated too (R110).
    pub prorate_full_state: bool,
    /// Proration of instruction; 950000 = 95 percent.
    pub proration_instruction_millionths: i64,
    /// Proration of transportation.
    pub proration_transport_millionths: i64,
    /// Whether the result is final (R104).
    pub appropriation_known: bool,
    /// From this hourly price an IPA must come from OSD (R61).
    pub ipa_boundary_cents_per_hour: i64,
    /// What cannot be claimed of a long absence (R103).
    pub absence_rule: AbsenceRule,
    /// Extended day or year also in groups A, D and H (R133).
    pub extended_outside_stated_groups: bool,
    /// Flat allowance per student and year (R125).
    pub general_education_allowance_cents: Option<i64>,
    /// DESE's table of hourly rates for this year.
    pub standard_rates: Vec<StandardRate>,
    /// The price list of programs for this year.
    pub tuition_rates: Vec<TuitionRate>,
    /// The district's school days.
    pub school_days: Vec<Date>,
}

readable!(Parameters {
    threshold_method: default(ThresholdMethod::Parameter, word),
    threshold_cents: default(None, or_null(cents)),
    average_foundation_budget_cents: default(None, or_null(cents)),
    share_basis_points: default(7500, integer(0..=10_000)),
    transport_share_basis_points: default(7500, integer(0..=10_000)),
    claim_transport: default(true, yes_no),
    prorate_full_state: default(true, yes_no),
    proration_instruction_millionths: default(1_000_000, integer(0..=1_000_000)),
    proration_transport_millionths: default(1_000_000, integer(0..=1_000_000)),
    appropriation_known: default(false, yes_no),
    ipa_boundary_cents_per_hour: default(2000, cents),
    absence_rule: default(AbsenceRule::WholeRun, word),
    extended_outside_stated_groups: default(true, yes_no),
    general_education_allowance_cents: default(None, or_null(cents)),
    standard_rates: default(Vec::new(), list(StandardRate::read)),
    tuition_rates: default(Vec::new(), list(TuitionRate::read)),
    school_days: default(Vec::new(), list(date)),
});

impl Parameters {
    /// The threshold by the method of the year; none when its parameter is missing.
    pub fn threshold(&self) -> Option<i64> {
        match self.threshold_method {
            ThresholdMethod::Parameter => self.threshold_cents,
            ThresholdMethod::FourTimesAverage => {
                self.average_foundation_budget_cents.map(|average| 4 * average)
            }
        }
    }
}

coded! {
    /// How the threshold is found (R105).
    pub enum ThresholdMethod {
        /// It is a parameter.
        Parameter = "PARAMETER",
        /// It is four times the state average per pupil.
        FourTimesAverage = "FOUR_TIMES_AVERAGE",
    }
}

coded! {
    /// What cannot be claimed of an absence of more than 20 consecutive school days (R103).
    pub enum AbsenceRule {
        /// All its days.
        WholeRun = "WHOLE_RUN",
        /// The days from the 21st on.
        ExcessDays = "EXCESS_DAYS",
    }
}

/// An hourly rate of DESE's table.
#[derive(Clone, Debug, PartialEq)]
pub struct StandardRate {
    /// The cost group, C–H.
    pub cost_group: CostGroup,
    /// Alone or in a group.
    pub setting: Setting,
    /// The rate.
    pub cents_per_hour: i64,
}

/// The groups that have standard rates.
const RATED_GROUPS: &[CostGroup] =
    &[CostGroup::C, CostGroup::D, CostGroup::E, CostGroup::F, CostGroup::G, CostGroup::H];

readable!(StandardRate {
    cost_group: required(word_of(RATED_GROUPS)),
    setting: required(word),
    cents_per_hour: required(cents),
});

/// The approved price of a program.
#[derive(Clone, Debug, PartialEq)]
pub struct TuitionRate {
    /// Who approved it: OSD or a collaborative.
    pub price_source: PriceSource,
    /// The program.
    pub program: Id,
    /// The price.
    pub rate_cents: i64,
}

readable!(TuitionRate {
    price_source: required(word_of(&[PriceSource::OsdApproved, PriceSource::Collaborative])),
    program: required(id),
    rate_cents: required(cents),
});
