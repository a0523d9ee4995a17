//! Random cases without problems: two students, two providers, and papers of every quality, most of them good.
//!
//! `people` – students, providers, contracts; `papers` – sessions, receipts, bank lines, history.

mod papers;
mod people;

use domain::case::{Case, Catalog, Claim, LateStartNotice, RateCeiling, SecondReviewFlag, Settings};
use domain::clock_time::ClockTime;
use jiff::ToSpan;
use jiff::civil::{Date, date};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

const SERVICES: [&str; 4] = ["SLT", "OT", "ABA", "EXT"];
const STUDENTS: [&str; 2] = ["a", "b"];
const PROVIDERS: [(&str, &str); 2] = [("p", "Maya Okafor"), ("q", "Dan Reyes")];
const FLAGS: [SecondReviewFlag; 3] =
    [SecondReviewFlag::OddHour, SecondReviewFlag::RepeatedNote, SecondReviewFlag::SameStartAlreadyPaid];

/// A text that is a valid id, code, text or time.
pub fn of<T: std::str::FromStr<Err: std::fmt::Debug>>(text: impl AsRef<str>) -> T {
    text.as_ref().parse().unwrap()
}

/// The n-th day of the cases.
pub fn day(n: i64) -> Date {
    date(2025, 10, 6).checked_add(n.days()).unwrap()
}

/// The time of a minute of the day.
fn clock(minute: u16) -> ClockTime {
    ClockTime::new(minute / 60 % 24, minute % 60).unwrap()
}

/// True once in so many times.
fn once_in(times: u32) -> impl Strategy<Value = bool> {
    (0..times).prop_map(|n| n == 0)
}

/// Gives the items of a list different ids.
fn number<T>(mut items: Vec<T>, name: impl Fn(&mut T, usize)) -> Vec<T> {
    items.iter_mut().enumerate().for_each(|(n, item)| name(item, n));
    items
}

/// A case without problems.
pub fn case() -> impl Strategy<Value = Case> {
    let people = ((people::student(0), people::student(1)), (people::provider(0), people::provider(1)));
    let rest = (settings(), people::contracts(), papers::history());
    (people, claim(), rest).prop_map(|((students, providers), claim, (settings, contracts, history))| Case {
        as_of: day(60),
        settings,
        catalog: Catalog::default(),
        students: vec![students.0, students.1],
        providers: vec![providers.0, providers.1],
        contracts,
        claim,
        history,
    })
}

fn settings() -> impl Strategy<Value = Settings> {
    let ceilings = select(vec![RateCeiling::Contract, RateCeiling::None]);
    let notices = select(vec![LateStartNotice::Deny, LateStartNotice::Hold]);
    let flags = subsequence(FLAGS.to_vec(), 0..2);
    (ceilings, notices, any::<bool>(), flags).prop_map(|(ceiling, notice, expiry, flags)| Settings {
        rate_ceiling: ceiling,
        late_start_notice: notice,
        expiry_day_valid: expiry,
        second_review_flags: flags,
        ..Settings::default()
    })
}

fn claim() -> impl Strategy<Value = Claim> {
    let billed = (vec(papers::session(), 0..8), vec(papers::receipt(), 1..6), vec(papers::bank_line(), 1..7));
    let submitted = option::weighted(0.9, 25..40_i64);
    (billed, submitted, option::weighted(0.2, 0..12_usize)).prop_map(|(billed, submitted, translated)| {
        let (sessions, receipts, bank_lines) = billed;
        let sessions = number(sessions, |session, n| session.id = of(format!("S{n}")));
        let receipts = papers::divide(receipts, &sessions);
        let bank_lines = papers::allocate(bank_lines, &receipts);
        let notes = sessions.iter().filter_map(|session| session.note.clone());
        let mut papers = notes.chain(receipts.iter().map(|receipt| receipt.id.clone()));
        Claim {
            id: of("C-1"),
            submitted_on: submitted.map(day),
            reviewed_on: None,
            returns: Vec::new(),
            cannot_find_provider: false,
            in_translation: translated.and_then(|n| papers.nth(n)).into_iter().collect(),
            sessions,
            receipts,
            bank_lines,
        }
    })
}
