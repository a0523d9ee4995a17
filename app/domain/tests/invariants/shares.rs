//! The state's share and its four payments (FORMAT §12, I9–I11).

use domain::circuit_breaker::{CbCase, Cost, LineStatus, Source, Worksheet, check, worksheet};
use proptest::prelude::*;

use super::random_cases;
use super::worksheets::cb_case;

proptest! {
    #![proptest_config(random_cases(2_000))]

    #[test]
    fn the_payments_of_a_year_add_up(case in cb_case()) {
        prop_assert_eq!(check(&case), []);
        let answer = worksheet(&case);
        compensatory_lines_were_paid(&case, &answer)?;
        let district = &answer.district;
        let scheduled: i64 = district.quarters.iter().map(|quarter| quarter.scheduled_cents).sum();
        let payments: i64 = district.quarters.iter().map(|quarter| quarter.payment_cents).sum();
        let adjustments: i64 = case.audit_adjustments.iter().map(|adjustment| adjustment.cents).sum();
        prop_assert_eq!(scheduled, district.total_cents);
        prop_assert_eq!(payments, district.total_cents + adjustments);
        prop_assert!(district.quarters.iter().all(|quarter| quarter.scheduled_cents >= 0));
    }

    #[test]
    fn a_higher_threshold_never_raises_a_share(case in cb_case(), higher in 1..3_000_000_i64) {
        let before = worksheet(&case);
        let mut raised = case;
        raised.parameters.threshold_cents = raised.parameters.threshold_cents.map(|cents| cents + higher);
        let after = worksheet(&raised);
        prop_assert!(after.district.total_cents <= before.district.total_cents);
        for (before, after) in before.students.iter().zip(&after.students) {
            let share = |student: &domain::circuit_breaker::StudentShare| {
                student.instructional_share_cents + student.transport_share_cents
            };
            prop_assert!(share(after) <= share(before));
        }
    }

    #[test]
    fn a_higher_proration_never_lowers_the_total(case in cb_case(), higher in 0..=1_000_000_i64) {
        let total = |case: &CbCase| worksheet(case).district.total_cents;
        let mut raised = case.clone();
        let parameters = &mut raised.parameters;
        let raise = |millionths: i64| (millionths + higher).min(1_000_000);
        parameters.proration_instruction_millionths = raise(parameters.proration_instruction_millionths);
        parameters.proration_transport_millionths = raise(parameters.proration_transport_millionths);
        prop_assert!(total(&raised) >= total(&case));
    }

    #[test]
    fn no_proration_pays_nothing_and_a_whole_one_everything(case in cb_case()) {
        let mut case = case;
        case.parameters.prorate_full_state = true;
        for (millionths, whole) in [(0, false), (1_000_000, true)] {
            case.parameters.proration_instruction_millionths = millionths;
            case.parameters.proration_transport_millionths = millionths;
            let district = worksheet(&case).district;
            let expected = if whole { district.before_proration_cents } else { 0 };
            prop_assert_eq!(district.total_cents, expected);
        }
    }
}

/// I9.
fn compensatory_lines_were_paid(case: &CbCase, answer: &Worksheet) -> Result<(), TestCaseError> {
    let included = answer.lines.iter().filter(|line| line.status == LineStatus::Included);
    for line in included {
        let source = case.lines.iter().find(|source| source.id == line.id).unwrap();
        if let Cost::Service(service) = &source.cost {
            prop_assert!(service.source == Source::Base || service.paid_on.is_some());
        }
    }
    Ok(())
}
