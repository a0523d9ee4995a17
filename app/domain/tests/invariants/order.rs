//! The order of items in input lists does not change the answer (FORMAT §12, I7).

use domain::assess::assess;
use domain::case::Case;
use proptest::prelude::*;

use super::cases::case;
use super::random_cases;

proptest! {
    #![proptest_config(random_cases(2_000))]

    #[test]
    fn the_order_of_a_list_does_not_change_the_answer(case in case(), seed in any::<u64>()) {
        let answer = assess(&case);
        let mut mixed = case;
        Mixer { seed }.mix_case(&mut mixed);
        prop_assert_eq!(assess(&mixed), answer);
    }
}

/// Mixes lists, each time differently.
struct Mixer {
    seed: u64,
}

impl Mixer {
    fn mix<T>(&mut self, items: &mut [T]) {
        for place in (1..items.len()).rev() {
            // The multiplier and increment of Knuth's MMIX generator.
            self.seed =
                self.seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let other = usize::try_from(self.seed >> 33).unwrap() % (place + 1);
            items.swap(place, other);
        }
    }

    /// Mixes every list but the roles of providers and the days of stages.
    fn mix_case(&mut self, case: &mut Case) {
        self.mix(&mut case.settings.second_review_flags);
        self.mix(&mut case.settings.also_require_supervisor_for);
        self.mix_people(case);
        self.mix(&mut case.contracts);
        for contract in &mut case.contracts {
            self.mix(&mut contract.rates);
        }
        self.mix(&mut case.claim.sessions);
        for session in &mut case.claim.sessions {
            self.mix(&mut session.goals);
        }
        self.mix(&mut case.claim.receipts);
        for receipt in &mut case.claim.receipts {
            self.mix(&mut receipt.sessions);
        }
        self.mix(&mut case.claim.bank_lines);
        for line in &mut case.claim.bank_lines {
            self.mix(&mut line.allocations);
        }
        self.mix(&mut case.claim.in_translation);
        self.mix(&mut case.history.sessions);
        self.mix(&mut case.history.receipts);
    }

    fn mix_people(&mut self, case: &mut Case) {
        self.mix(&mut case.students);
        for student in &mut case.students {
            self.mix(&mut student.goals);
            self.mix(&mut student.guardians);
            self.mix(&mut student.school_attendance);
            if let Some(determination) = &mut student.determination {
                self.mix(&mut determination.findings);
                self.mix(&mut determination.service_lines);
            }
        }
        self.mix(&mut case.providers);
        for provider in &mut case.providers {
            self.mix(&mut provider.licenses);
            self.mix(&mut provider.supervisor_licenses);
        }
    }
}
