//! The district's result and its four payments (FORMAT §9.4, R110, R115, R116).

use super::answer::{District, Quarter, ShareClass, StudentShare};
use super::case::CbCase;
use crate::rounding::{half_up, times};

/// Proration is counted in millionths.
const WHOLE_MILLIONTHS: i128 = 1_000_000;

/// The district's result of the year.
pub(super) fn of_year(case: &CbCase, students: &[StudentShare]) -> District {
    let parameters = &case.parameters;
    let of_class = |class| -> i64 {
        let students = students.iter().filter(|student| student.share_class == class);
        students.map(|student| student.instructional_share_cents).sum()
    };
    let (standard, full) = (of_class(ShareClass::Standard), of_class(ShareClass::Full));
    let transport: i64 = students.iter().map(|student| student.transport_share_cents).sum();
    let prorate = |cents, millionths| half_up(times(cents, millionths), WHOLE_MILLIONTHS);
    let prorated_instruction_cents = if parameters.prorate_full_state {
        prorate(standard + full, parameters.proration_instruction_millionths)
    } else {
        prorate(standard, parameters.proration_instruction_millionths) + full
    };
    let prorated_transport_cents = prorate(transport, parameters.proration_transport_millionths);
    let total_cents = prorated_instruction_cents + prorated_transport_cents;
    District {
        standard_share_cents: standard,
        full_share_cents: full,
        transport_share_cents: transport,
        before_proration_cents: standard + full + transport,
        prorated_instruction_cents,
        prorated_transport_cents,
        total_cents,
        quarters: quarters(case, total_cents),
    }
}

/// The total in four quarters, never a negative one, with the adjustments of audits (I10).
fn quarters(case: &CbCase, total_cents: i64) -> Vec<Quarter> {
    let quarter_cents = half_up(i128::from(total_cents), 4);
    let mut left = total_cents;
    let mut quarters = Vec::with_capacity(4);
    for quarter in 1..=4 {
        let scheduled_cents = if quarter == 4 { left } else { quarter_cents.min(left) };
        left -= scheduled_cents;
        let adjustments = case.audit_adjustments.iter().filter(|adjustment| adjustment.quarter == quarter);
        let adjustment_cents: i64 = adjustments.map(|adjustment| adjustment.cents).sum();
        let payment_cents = scheduled_cents + adjustment_cents;
        quarters.push(Quarter { quarter, scheduled_cents, adjustment_cents, payment_cents });
    }
    quarters
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::circuit_breaker::read;

    fn scheduled(total_cents: i64) -> Vec<i64> {
        let file = r#"{"cb_case": {"fiscal_year": 2026, "claiming_district": "BOSTON", "students": [], "lines": [],
            "parameters": {"threshold_cents": 0}}}"#;
        let case = read(file).unwrap();
        quarters(&case, total_cents).iter().map(|quarter| quarter.scheduled_cents).collect()
    }

    #[test]
    fn two_cents_are_paid_in_the_first_two_quarters() {
        assert_eq!(scheduled(2), [1, 1, 0, 0]);
    }

    #[test]
    fn the_last_quarter_is_what_is_left() {
        assert_eq!(scheduled(847_875), [211_969, 211_969, 211_969, 211_968]);
        assert_eq!(scheduled(0), [0, 0, 0, 0]);
    }
}
