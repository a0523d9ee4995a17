//! The state's share, student by student (FORMAT §9.4).

use std::collections::HashMap;

use super::answer::{ShareClass, StudentShare, WorksheetLine};
use super::case::{CbCase, CbStudent, CostLine, LineKind, Parameters, Source};
use crate::case::Id;
use crate::rounding::{half_up, times};

/// The claimed cents of one student.
#[derive(Clone, Copy, Default)]
struct Claimed {
    instructional: i64,
    transport: i64,
    /// The part of the instructional cents that compensatory lines claim.
    compensatory: i64,
}

/// The excess over the threshold, and the state's share of it. Instruction fills the threshold first.
#[derive(Clone, Copy)]
struct Excess {
    instructional: i64,
    transport: i64,
    instructional_share: i64,
    transport_share: i64,
}

/// The shares of all students, in order of id.
pub(super) fn of_students(case: &CbCase, lines: &[&CostLine], priced: &[WorksheetLine]) -> Vec<StudentShare> {
    let claimed = claimed_by_student(lines, priced);
    let mut students: Vec<_> = case.students.iter().collect();
    students.sort_by_key(|student| &student.id);
    let share = |student: &CbStudent| {
        share(student, claimed.get(&student.id).copied().unwrap_or_default(), &case.parameters)
    };
    students.into_iter().map(share).collect()
}

fn claimed_by_student<'c>(lines: &[&'c CostLine], priced: &[WorksheetLine]) -> HashMap<&'c Id, Claimed> {
    let mut claimed: HashMap<&Id, Claimed> = HashMap::new();
    for (line, priced) in lines.iter().zip(priced) {
        let claimed = claimed.entry(&line.student).or_default();
        if priced.kind == LineKind::Transport {
            claimed.transport += priced.claimed_cents;
        } else {
            claimed.instructional += priced.claimed_cents;
        }
        if line.service().is_some_and(|service| service.source == Source::Compensatory) {
            claimed.compensatory += priced.claimed_cents;
        }
    }
    claimed
}

fn share(student: &CbStudent, claimed: Claimed, parameters: &Parameters) -> StudentShare {
    // Without a threshold nothing lies above it; the check of connections says so before.
    let threshold = parameters.threshold().unwrap_or(i64::MAX);
    let class = class(student);
    let excess = excess(claimed, threshold, class, parameters);
    let base = Claimed { instructional: claimed.instructional - claimed.compensatory, ..claimed };
    let without = self::excess(base, threshold, class, parameters);
    StudentShare {
        id: student.id.clone(),
        share_class: class,
        instructional_cents: claimed.instructional,
        transport_cents: claimed.transport,
        threshold_cents: threshold,
        below_threshold_by_cents: (threshold - claimed.instructional - claimed.transport).max(0),
        instructional_excess_cents: excess.instructional,
        transport_excess_cents: excess.transport,
        instructional_share_cents: excess.instructional_share,
        transport_share_cents: excess.transport_share,
        compensatory_adds_cents: excess.total_share() - without.total_share(),
    }
}

/// The state takes all when no parent lives in the commonwealth, or when it placed the student elsewhere (R107, R108).
fn class(student: &CbStudent) -> ShareClass {
    let placed = student.placed_outside_home_town && student.placed_by_state_agency;
    if placed || student.no_parent_or_guardian_in_commonwealth {
        ShareClass::Full
    } else {
        ShareClass::Standard
    }
}

fn excess(claimed: Claimed, threshold: i64, class: ShareClass, parameters: &Parameters) -> Excess {
    let points = match class {
        ShareClass::Full => 10_000,
        ShareClass::Standard => parameters.share_basis_points,
    };
    let instructional = (claimed.instructional - threshold).max(0);
    let transport = (claimed.instructional + claimed.transport - threshold).max(0) - instructional;
    Excess {
        instructional,
        transport,
        instructional_share: half_up(times(instructional, points), 10_000),
        transport_share: half_up(times(transport, parameters.transport_share_basis_points), 10_000),
    }
}

impl Excess {
    fn total_share(self) -> i64 {
        self.instructional_share + self.transport_share
    }
}
