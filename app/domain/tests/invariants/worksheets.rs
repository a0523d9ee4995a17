//! Random circuit breaker cases without problems.

use domain::case::Setting;
use domain::catalog::CostGroup;
use domain::circuit_breaker::{
    AbsenceRule, AuditAdjustment, Basis, CbCase, CbStudent, Cost, CostLine, Credential, Days, Extended,
    Parameters, PriceSource, Responsibility, ServiceCost, Source, StandardRate, ThresholdMethod,
    TransportCost, TransportMode, TransportStaff, TuitionCost,
};
use jiff::civil::date;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::cases::of;

const STUDENTS: [&str; 3] = ["A", "B", "C"];
const MOST_CENTS: i64 = 1_000_000_000;

/// A case without problems.
pub fn cb_case() -> impl Strategy<Value = CbCase> {
    let adjustments = vec((1..=4_i64, select(vec![-50_000_i64, 7, 120_000])), 0..4);
    (parameters(), vec(any::<(bool, bool, bool)>(), 3), vec(line(), 0..12), adjustments).prop_map(
        |(parameters, students, lines, adjustments)| CbCase {
            fiscal_year: 2026,
            claiming_district: of("BOSTON"),
            parameters,
            collaborative_credits: Vec::new(),
            transport_invoices: Vec::new(),
            students: STUDENTS.into_iter().zip(students).map(|(id, flags)| student(id, flags)).collect(),
            lines: lines
                .into_iter()
                .enumerate()
                .map(|(n, line)| CostLine { id: of(format!("L{n}")), ..line })
                .collect(),
            audit_adjustments: adjustments
                .into_iter()
                .map(|(quarter, cents)| AuditAdjustment { quarter, cents, reference: of("audit") })
                .collect(),
        },
    )
}

fn parameters() -> impl Strategy<Value = Parameters> {
    let rates = (0..20_000_i64, 0..=10_000_i64, 0..=10_000_i64);
    let prorations = (0..=1_000_000_i64, 0..=1_000_000_i64, any::<bool>());
    (0..8_000_000_i64, rates, prorations).prop_map(|(threshold, rates, prorations)| Parameters {
        threshold_method: ThresholdMethod::Parameter,
        threshold_cents: Some(threshold),
        average_foundation_budget_cents: None,
        share_basis_points: rates.1,
        transport_share_basis_points: rates.2,
        claim_transport: true,
        prorate_full_state: prorations.2,
        proration_instruction_millionths: prorations.0,
        proration_transport_millionths: prorations.1,
        appropriation_known: false,
        ipa_boundary_cents_per_hour: 2000,
        absence_rule: AbsenceRule::WholeRun,
        extended_outside_stated_groups: true,
        general_education_allowance_cents: None,
        standard_rates: vec![StandardRate {
            cost_group: CostGroup::C,
            setting: Setting::Individual,
            cents_per_hour: rates.0,
        }],
        tuition_rates: Vec::new(),
        school_days: Vec::new(),
    })
}

fn student(id: &str, (no_parent, outside, placed): (bool, bool, bool)) -> CbStudent {
    CbStudent {
        id: of(id),
        special_education_eligible: true,
        has_iep: true,
        responsibility: vec![Responsibility {
            district: of("BOSTON"),
            from_date: date(2020, 9, 1),
            to_date: None,
        }],
        enrollment: None,
        no_parent_or_guardian_in_commonwealth: no_parent && outside,
        placed_outside_home_town: outside,
        placed_by_state_agency: placed,
        absent_on: Vec::new(),
        isp_authorizations: Vec::new(),
        iep_services: Vec::new(),
    }
}

fn line() -> impl Strategy<Value = CostLine> {
    let cents = prop_oneof![9 => 0..9_000_000_i64, 1 => Just(MOST_CENTS)];
    let service = (1..60_000_i64, cents.clone(), any::<(bool, bool, bool)>()).prop_map(service);
    let tuition = cents.clone().prop_map(tuition);
    let transport = cents.prop_map(transport);
    (select(STUDENTS.to_vec()), prop_oneof![service, tuition, transport]).prop_map(|(student, cost)| {
        CostLine {
            id: of("L"),
            student: of(student),
            days: Days { from: date(2025, 9, 1), to: date(2026, 6, 20) },
            cost,
        }
    })
}

fn service((minutes, cost_cents, (compensatory, paid, standard)): (i64, i64, (bool, bool, bool))) -> Cost {
    Cost::Service(Box::new(ServiceCost {
        source: if compensatory { Source::Compensatory } else { Source::Base },
        service: of("SLT"),
        cost_group: CostGroup::C,
        consultant_cost_group: None,
        setting: Setting::Individual,
        minutes,
        provider_role: of("SLP"),
        credential: Credential::License,
        credential_valid: true,
        supervised: false,
        specialized_training: false,
        training_required_by_iep: false,
        administrative_supervision: false,
        supervision_on_iep: false,
        supervisor_available: false,
        on_iep: true,
        extended: Extended::None,
        extended_on_iep: false,
        basis: if standard { Basis::Standard } else { Basis::Actual },
        cost_cents,
        third_party_cents: cost_cents / 10,
        paid_on: paid.then_some(date(2026, 6, 15)),
        iep_reference: compensatory.then(|| of("Determination")),
        confirmed_by_finance: true,
        absent_minutes: Vec::new(),
        ipa: None,
    }))
}

fn tuition(paid_cents: i64) -> Cost {
    Cost::Tuition(TuitionCost {
        program: of("program"),
        price_source: PriceSource::NoApprovalRequired,
        collaborative: None,
        paid_cents,
        transport_cents: paid_cents / 20,
        credit_cents: 0,
        third_party_cents: 0,
        extended: Extended::None,
        extended_on_iep: false,
    })
}

fn transport(paid_cents: i64) -> Cost {
    Cost::Transport(TransportCost {
        out_of_district: true,
        mode: TransportMode::Vendor,
        staff: TransportStaff::None,
        required_by_iep: false,
        documented: true,
        invoice: None,
        paid_cents,
        third_party_cents: 0,
    })
}
