//! Plans asked about before they are paid, against the people and contracts of the examples.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

use domain::case::Case;
use domain::plan::{Advice, Answer, Plan, Topic, Word, ask};
use domain::reason::Reason;
use jiff::civil::{Date, date};

fn example(name: &str) -> Case {
    let path = format!("{}/tests/cases/{name}.json", env!("CARGO_MANIFEST_DIR"));
    domain::case::read(std::fs::read_to_string(path).unwrap()).unwrap()
}

/// What the rules say of so many weekly sessions of 45 minutes from a day on.
fn asked(case: Case, service: &str, from: Date, count: i64) -> Answer {
    let to = from.checked_add(jiff::Span::new().weeks(count - 1)).unwrap();
    ask(case, &Plan { from, to, minutes: 45, count }, &service.parse().unwrap())
}

fn words(answer: &Answer) -> Vec<(Word, i64)> {
    answer.findings.iter().map(|finding| (finding.word, finding.fits)).collect()
}

#[test]
fn a_plan_into_which_the_schools_start_falls_goes_up_to_it() {
    let answer = asked(example("scenario-05"), "SLT", date(2026, 1, 6), 8);
    assert_eq!((answer.advice, answer.go, answer.total), (Advice::Part, 1, 8));
    let ok = (Word::Ok, 8);
    assert_eq!(words(&answer), [ok, ok, ok, (Word::Wait, 1), ok]);
    assert_eq!(answer.findings[3].from, Some(date(2026, 1, 12)));
    assert_eq!(answer.findings[0].left_minutes, Some(720));
}

#[test]
fn after_the_schools_start_no_session_can_be_paid() {
    let answer = asked(example("scenario-05"), "SLT", date(2026, 1, 12), 3);
    assert_eq!((answer.advice, answer.go), (Advice::Dont, 0));
    assert_eq!((answer.findings[3].topic, answer.findings[3].word), (Topic::School, Word::No));
}

#[test]
fn before_the_schools_start_all_is_well() {
    let answer = asked(example("scenario-05"), "SLT", date(2025, 11, 4), 8);
    assert_eq!((answer.advice, answer.go), (Advice::Go, 8));
    assert!(answer.findings.iter().all(|finding| finding.word == Word::Ok && finding.reasons.is_empty()));
}

#[test]
fn a_contract_that_the_city_has_not_approved_is_waited_for() {
    let answer = asked(example("scenario-03"), "READ", date(2025, 11, 4), 4);
    assert_eq!((answer.advice, answer.go), (Advice::Wait, 0));
    assert_eq!(answer.findings[1].word, Word::Wait);
    assert_eq!(answer.findings[1].reasons, [Reason::ContractNotApproved]);
}

#[test]
fn a_license_that_ends_is_good_until_then_and_asked_again() {
    let answer = asked(example("scenario-06"), "OT", date(2026, 2, 3), 4);
    assert_eq!((answer.advice, answer.go), (Advice::Part, 2));
    let license = &answer.findings[2];
    assert_eq!((license.word, license.fits, license.to), (Word::Ok, 2, Some(date(2026, 2, 12))));
}

#[test]
fn more_than_the_hours_left_goes_up_to_the_last_whole_session() {
    let answer = asked(example("scenario-02"), "OT", date(2025, 11, 4), 7);
    assert_eq!((answer.advice, answer.go), (Advice::Part, 6));
    assert_eq!(words(&answer)[0], (Word::Wait, 6));
}

#[test]
fn without_a_provider_in_the_case_nothing_is_promised() {
    let mut case = example("scenario-05");
    case.providers[0].licenses.clear();
    case.contracts.clear();
    let answer = asked(case, "SLT", date(2025, 11, 4), 8);
    assert_eq!((answer.advice, answer.go), (Advice::Wait, 0));
    assert_eq!(answer.findings[1].reasons, [Reason::ContractMissing]);
    assert_eq!(answer.findings[2].reasons, [Reason::LicenseMissing]);
}

#[test]
fn without_anybody_who_can_be_paid_the_family_waits() {
    let mut case = example("scenario-05");
    case.students[0].guardians.clear();
    let answer = asked(case, "SLT", date(2025, 11, 4), 8);
    assert_eq!((answer.advice, answer.findings[4].word), (Advice::Wait, Word::Wait));
}

#[test]
fn an_answer_is_read_as_it_was_written() {
    let answer = asked(example("scenario-06"), "OT", date(2026, 2, 3), 4);
    let kept = serde_json::to_string(&answer).unwrap();
    assert_eq!(serde_json::from_str::<Answer>(&kept).unwrap(), answer);
}
