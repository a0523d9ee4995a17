//! The values of each fiscal year that the worksheet needs and the portal does not learn from what it paid.
//!
//! They stand in this one file until finance keeps them. A year that is not listed has no values: nothing is carried
//! over from the year before (R50), and no share is computed for it.

use super::case::{AbsenceRule, Parameters, StandardRate, ThresholdMethod};
use super::year::FiscalYear;
use crate::case::Setting;
use crate::catalog::CostGroup;
use crate::money::Money;

/// How sure a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// Derived or assumed; finance must compare it with the Department's tables before it files.
    Provisional,
    /// Read from the Department's table of the year.
    Confirmed,
}

/// An hourly rate of DESE's table for in-district services (R68).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// The cost group.
    pub group: CostGroup,
    /// Alone or in a group.
    pub setting: Setting,
    /// The rate of an hour.
    pub hourly: Money,
}

/// The values of one fiscal year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct YearSettings {
    /// The calendar year in which the fiscal year ends.
    pub year: i16,
    /// What a student's costs must exceed before the state shares them (R105).
    pub threshold: Money,
    /// Where the threshold is written.
    pub threshold_citation: &'static str,
    /// The state's share of the excess, in hundredths of a percent (R105).
    pub share_basis_points: i64,
    /// Where the share is written.
    pub share_citation: &'static str,
    /// What the state pays of all shares, in millionths; the whole until the appropriation is known (R104, R110).
    pub proration_millionths: i64,
    /// Where the proration is written.
    pub proration_citation: &'static str,
    /// DESE's hourly rates of the year; a line without one counts at what it cost (R68, R100).
    pub standard_rates: &'static [Rate],
    /// Where the rates are announced.
    pub rates_citation: &'static str,
    /// How sure all this is.
    pub certainty: Certainty,
}

/// The years with values, the newest first. The thresholds begin with the statute's $45,793 of FY20 and follow the
/// foundation inflation index as far as it was published: derived here, not copied from DESE's table. DESE's hourly
/// rates stand in no source that the portal has, so there are none.
const YEARS: &[YearSettings] = &[
    provisional(2026, 5_343_100),
    provisional(2025, 5_242_000),
    provisional(2024, 5_172_100),
    provisional(2023, 4_949_400),
    provisional(2022, 4_736_300),
    provisional(2021, 4_670_400),
];

const fn provisional(year: i16, threshold_cents: i64) -> YearSettings {
    YearSettings {
        year,
        threshold: Money::from_cents(threshold_cents),
        threshold_citation: "M.G.L. c. 71B, § 5A",
        share_basis_points: 7500,
        share_citation: "603 CMR 10.07(9)(c)",
        proration_millionths: 1_000_000,
        proration_citation: "603 CMR 10.07(9)(c)",
        standard_rates: &[],
        rates_citation: "DESE pricing page (in-district rates); 603 CMR 10.07(9)(a)",
        certainty: Certainty::Provisional,
    }
}

/// The values of a year, where there are any.
pub fn settings(year: FiscalYear) -> Option<&'static YearSettings> {
    YEARS.iter().find(|settings| settings.year == year.number())
}

/// The parameters of a year's case; without settings there is neither a threshold nor a rate in them.
pub(super) fn parameters(settings: Option<&YearSettings>) -> Parameters {
    let rate = |rate: &Rate| StandardRate {
        cost_group: rate.group,
        setting: rate.setting,
        cents_per_hour: rate.hourly.cents(),
    };
    Parameters {
        threshold_method: ThresholdMethod::Parameter,
        threshold_cents: settings.map(|settings| settings.threshold.cents()),
        average_foundation_budget_cents: None,
        share_basis_points: settings.map_or(0, |settings| settings.share_basis_points),
        transport_share_basis_points: 0,
        claim_transport: false,
        prorate_full_state: true,
        proration_instruction_millionths: settings.map_or(0, |settings| settings.proration_millionths),
        proration_transport_millionths: 0,
        appropriation_known: false,
        ipa_boundary_cents_per_hour: 2000,
        absence_rule: AbsenceRule::WholeRun,
        extended_outside_stated_groups: true,
        general_education_allowance_cents: None,
        standard_rates: settings.map_or_else(Vec::new, |of| of.standard_rates.iter().map(rate).collect()),
        tuition_rates: Vec::new(),
        school_days: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_without_values_takes_none_from_another_year() {
        let year = |year| FiscalYear::ending(year).unwrap();
        assert_eq!(settings(year(2026)).map(|found| found.threshold), Some(Money::from_cents(5_343_100)));
        assert_eq!(settings(year(2027)), None);
        assert_eq!(parameters(settings(year(2027))).threshold(), None);
    }

    #[test]
    fn nothing_is_called_confirmed_that_nobody_confirmed() {
        assert!(YEARS.iter().all(|year| year.certainty == Certainty::Provisional));
    }
}
