//! What the City paid becomes cost lines, and every one of them counts or says why not.

use super::*;
use crate::circuit_breaker::{LineStatus, Rate, Worksheet, WorksheetCode, check, settings, worksheet};
use jiff::civil::date;
use uuid::Uuid;

fn fy26() -> FiscalYear {
    FiscalYear::ending(2026).unwrap()
}

/// 45 minutes of speech therapy for $112.50, as the demo's first family had it.
fn speech(n: u128) -> PaidLine {
    PaidLine {
        session: SessionId(Uuid::from_u128(n)),
        student: StudentId(Uuid::from_u128(1)),
        has_iep: true,
        held_on: date(2025, 10, 7),
        paid_on: date(2025, 12, 11),
        service: Code::fixed("SLT"),
        kind: SessionKind::Service,
        setting: Setting::Individual,
        minutes: 45,
        paid: Money::from_cents(11_250),
        third_party: Money::ZERO,
        role: Some(Code::fixed("SLP")),
        group: Some(CostGroup::C),
        licensed: true,
        supervised: false,
        finding: Some("9".parse().unwrap()),
    }
}

/// A behavior technician's two hours for $130.00.
fn technician() -> PaidLine {
    PaidLine {
        service: Code::fixed("ABA"),
        minutes: 120,
        paid: Money::from_cents(13_000),
        role: Some(Code::fixed("RBT")),
        group: Some(CostGroup::F),
        supervised: true,
        ..speech(2)
    }
}

fn sheet(lines: &[PaidLine]) -> Worksheet {
    let case = case_of(fy26(), settings(fy26()), lines);
    assert_eq!(check(&case), [], "a case of paid lines has no problems");
    worksheet(&case)
}

/// The codes of one line alone, and what counts of it.
fn told(line: PaidLine) -> (LineStatus, Vec<WorksheetCode>, i64) {
    let sheet = sheet(&[line]);
    let line = &sheet.lines[0];
    (line.status, line.codes.iter().map(|cited| cited.code).collect(), line.claimed_cents)
}

#[test]
fn a_paid_session_counts_at_what_it_cost() {
    assert_eq!(told(speech(1)), (LineStatus::Included, vec![], 11_250));
    let insured = PaidLine { third_party: Money::from_cents(5_000), ..speech(1) };
    assert_eq!(told(insured), (LineStatus::Included, vec![], 11_250));
}

#[test]
fn a_technician_counts_under_a_supervisor_only() {
    assert_eq!(told(technician()), (LineStatus::Included, vec![], 13_000));
    let alone = PaidLine { supervised: false, ..technician() };
    assert_eq!(told(alone), (LineStatus::Excluded, vec![WorksheetCode::NoSupervisor], 0));
}

#[test]
fn an_assistant_whose_supervisor_nobody_checked_does_not_count() {
    let assistant = PaidLine { role: Some(Code::fixed("COTA")), ..technician() };
    let assistant = PaidLine { service: Code::fixed("OT"), supervised: false, ..assistant };
    assert_eq!(told(assistant).1, [WorksheetCode::NoSupervisor]);
}

#[test]
fn what_the_rules_did_not_find_does_not_count() {
    let unknown = PaidLine { role: None, group: None, licensed: false, finding: None, ..speech(1) };
    let codes = vec![WorksheetCode::NotOnIep, WorksheetCode::NoCredential, WorksheetCode::NoIepReference];
    assert_eq!(told(unknown), (LineStatus::Excluded, codes, 0));
    let no_iep = PaidLine { has_iep: false, ..speech(1) };
    assert_eq!(told(no_iep).1, [WorksheetCode::NotEligible]);
    let teacher = PaidLine { role: Some(Code::fixed("TEACH")), group: Some(CostGroup::B), ..speech(1) };
    assert_eq!(told(teacher).1, [WorksheetCode::GeneralEducation]);
}

#[test]
fn a_fee_is_no_service() {
    for (kind, code) in [
        (SessionKind::NoShow, WorksheetCode::Overhead),
        (SessionKind::Travel, WorksheetCode::Overhead),
        (SessionKind::Evaluation, WorksheetCode::Evaluation),
        (SessionKind::Paperwork, WorksheetCode::Admin),
    ] {
        assert_eq!(told(PaidLine { kind, ..speech(1) }), (LineStatus::Excluded, vec![code], 0));
    }
    let nothing_given = PaidLine { minutes: 0, ..speech(1) };
    assert_eq!(told(nothing_given).1, [WorksheetCode::Overhead]);
}

#[test]
fn a_session_belongs_to_the_year_of_its_day_whenever_it_was_paid() {
    let june = PaidLine { held_on: date(2025, 6, 30), ..speech(1) };
    assert_eq!(told(june).1, [WorksheetCode::NotResponsibleDistrict, WorksheetCode::OtherYear]);
    let late = PaidLine { held_on: date(2026, 6, 30), paid_on: date(2026, 9, 1), ..speech(1) };
    assert_eq!(told(late).0, LineStatus::Included);
}

#[test]
fn a_line_counts_at_the_standard_rate_of_its_group_where_the_year_has_one() {
    const RATES: &[Rate] =
        &[Rate { group: CostGroup::C, setting: Setting::Individual, hourly: Money::from_cents(9_840) }];
    let settings = YearSettings { standard_rates: RATES, ..*settings(fy26()).unwrap() };
    let case = case_of(fy26(), Some(&settings), &[speech(1), technician()]);
    assert_eq!(check(&case), []);
    let sheet = worksheet(&case);
    assert_eq!((sheet.lines[0].claimed_cents, sheet.lines[0].variance_cents), (7_380, Some(3_870)));
    assert_eq!((sheet.lines[1].claimed_cents, sheet.lines[1].variance_cents), (13_000, None));
}

#[test]
fn above_the_threshold_the_state_takes_its_share_in_four_quarters() {
    let dear = PaidLine { paid: Money::from_cents(5_343_100 + 10_002), ..speech(1) };
    let sheet = sheet(&[dear]);
    assert_eq!(sheet.students[0].instructional_share_cents, 7_502);
    let quarters: Vec<_> = sheet.district.quarters.iter().map(|quarter| quarter.payment_cents).collect();
    assert_eq!(quarters, [1_876, 1_876, 1_876, 1_874]);
}

#[test]
fn without_a_year_s_values_nothing_lies_above_a_threshold() {
    let year = FiscalYear::ending(2027).unwrap();
    let line = PaidLine { held_on: date(2026, 10, 7), paid: Money::from_cents(90_000_000), ..speech(1) };
    let sheet = worksheet(&case_of(year, settings(year), &[line]));
    assert_eq!((sheet.lines[0].claimed_cents, sheet.district.total_cents), (90_000_000, 0));
}

#[test]
fn consultation_is_rated_as_its_consultant_in_a_group() {
    const RATES: &[Rate] =
        &[Rate { group: CostGroup::C, setting: Setting::Group, hourly: Money::from_cents(6_000) }];
    let settings = YearSettings { standard_rates: RATES, ..*settings(fy26()).unwrap() };
    let (service, role) = (Code::fixed("BEHC"), Some(Code::fixed("LABA")));
    let advice = PaidLine { service, role, group: Some(CostGroup::A), ..speech(1) };
    let case = case_of(fy26(), Some(&settings), &[advice]);
    assert_eq!(check(&case), []);
    assert_eq!(worksheet(&case).lines[0].claimed_cents, 4_500);
}
