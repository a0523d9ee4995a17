//! Random students, providers and contracts.

use domain::case::{
    Attendance, Cause, Contract, ContractState, Determination, Finding, Guardian, Iep, License, NotifierRole,
    Provider, Rate, Relation, SchoolBasedStart, ServiceLine, Student,
};
use jiff::civil::date;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use super::{PROVIDERS, SERVICES, STUDENTS, day, number, of, once_in};

const ROLES: [&str; 8] = ["SLP", "SLPA", "OT", "COTA", "LABA", "RBT", "SPED", "PARA"];
const LICENSES: [&str; 7] = ["SLP", "SLPA", "OT", "OTA", "LABA", "DESE_SPED", "DESE_SPEECH"];

pub fn student(n: usize) -> impl Strategy<Value = Student> {
    let attended = vec(0..8_i64, 0..2).prop_map(|days| days.into_iter().map(attendance).collect());
    (determination(), attended).prop_map(move |(determination, school_attendance)| Student {
        id: of(STUDENTS[n]),
        iep: Some(Iep { start_date: date(2024, 1, 1), end_date: None }),
        goals: vec![of("G1"), of("G2")],
        guardians: vec![
            guardian("Maria Silva", Relation::Guardian),
            guardian("Ana Silva", Relation::Relative),
        ],
        school_attendance,
        determination: Some(determination),
    })
}

fn attendance(on: i64) -> Attendance {
    Attendance { date: day(on), start: of("08:30"), end: of("15:10") }
}

fn guardian(name: &str, relation: Relation) -> Guardian {
    Guardian { name: of(name), other_names: Vec::new(), relation, attested: false }
}

fn determination() -> impl Strategy<Value = Determination> {
    let lines = vec((select(vec![60, 90, 150, 1000]), 0..60_i64), 4);
    let lines = (subsequence(SERVICES.to_vec(), 3..=4), lines);
    let findings = subsequence(vec![Finding::Regression, Finding::FailureToProgress], 1..=2);
    (lines, findings, once_in(20), option::weighted(0.1, (0..20_i64, 0..20_i64))).prop_map(
        |((services, minutes), findings, negative, started)| Determination {
            missed_from: date(2025, 1, 6),
            missed_to: date(2025, 6, 20),
            findings: if negative { vec![Finding::Neither] } else { findings },
            cause: Cause::StaffingShortage,
            cause_accepted: false,
            service_lines: services
                .into_iter()
                .zip(minutes)
                .map(|(service, minutes)| service_line(service, minutes, started))
                .collect(),
        },
    )
}

fn service_line(service: &str, (owed, used): (i64, i64), started: Option<(i64, i64)>) -> ServiceLine {
    ServiceLine {
        service: of(service),
        owed_minutes: owed,
        reimbursed_minutes: used,
        reserved_minutes: 0,
        school_provided_minutes: 0,
        substitute_services: Vec::new(),
        school_based_start: started.map(|(start, notice)| SchoolBasedStart {
            start_date: day(start),
            notice_date: Some(day(notice)),
            notifier_role: NotifierRole::SchoolLeader,
            late_notice_override: None,
        }),
    }
}

pub fn provider(n: usize) -> impl Strategy<Value = Provider> {
    let (id, name) = PROVIDERS[n];
    let roles = subsequence(ROLES.to_vec(), 6..=8).prop_shuffle();
    (roles, licenses(), licenses()).prop_map(move |(roles, own, supervisors)| Provider {
        id: of(id),
        name: of(name),
        other_names: Vec::new(),
        roles: roles.into_iter().map(of).collect(),
        licenses: own.into_iter().map(|license| License { holder: of(name), ..license }).collect(),
        supervisor_licenses: supervisors,
    })
}

/// Most kinds of licenses, and some that may have expired.
fn licenses() -> impl Strategy<Value = Vec<License>> {
    let good = subsequence(LICENSES.to_vec(), 4..=7);
    (good, vec((select(LICENSES.to_vec()), option::of(0..15_i64)), 0..3)).prop_map(|(good, others)| {
        let good = good.into_iter().map(|kind| license(kind, Some(900)));
        good.chain(others.into_iter().map(|(kind, expires)| license(kind, expires))).collect()
    })
}

fn license(kind: &str, expires: Option<i64>) -> License {
    License {
        kind: of(kind),
        holder: of("Priya Raman"),
        board: None,
        number: of(format!("{kind} 7")),
        valid_from: None,
        expires_on: expires.map(day),
        checked_on: Some(day(-9)),
    }
}

/// Nine times in ten, an approved contract of each provider; and some others.
pub fn contracts() -> impl Strategy<Value = Vec<Contract>> {
    let usual = |provider: usize| {
        let usual = contract().prop_map(move |contract| Contract {
            provider: of(PROVIDERS[provider].0),
            state: ContractState::CityApproved,
            effective_from: Some(day(-30)),
            effective_to: None,
            ..contract
        });
        option::weighted(0.9, usual)
    };
    (usual(0), usual(1), vec(contract(), 0..2)).prop_map(|(one, two, more)| {
        let all = one.into_iter().chain(two).chain(more).collect();
        number(all, |contract, n| contract.id = of(format!("K{n}")))
    })
}

fn contract() -> impl Strategy<Value = Contract> {
    let states = select(vec![ContractState::CityApproved, ContractState::Submitted, ContractState::Rejected]);
    let rates = vec((option::weighted(0.9, select(vec![9_000, 12_000, 15_000])), option::of(Just(5_000))), 4);
    (0..2_usize, states, -30..9_i64, option::of(9..15_i64), rates).prop_map(
        |(provider, state, from, to, rates)| Contract {
            id: of("K"),
            provider: of(PROVIDERS[provider].0),
            state,
            approved_on: Some(day(-40)),
            effective_from: Some(day(from)),
            effective_to: to.map(day),
            rates: SERVICES.into_iter().zip(rates).map(rate).collect(),
        },
    )
}

fn rate((service, (individual, group)): (&str, (Option<i64>, Option<i64>))) -> Rate {
    Rate { service: of(service), individual_cents_per_hour: individual, group_cents_per_hour: group }
}
