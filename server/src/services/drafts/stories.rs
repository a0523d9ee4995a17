//! A family's draft told as stories, on SQLite and, where `TEST_POSTGRES` names one, on PostgreSQL.

use domain::access::{Actor, Role};
use domain::claim::{ClaimRef, ClaimState, LineState, Status};
use domain::draft::{TypedSession, TypedWeekly};
use domain::field::{Field, Wrong};
use domain::id::{GoalId, StudentId};
use domain::language::Language;
use domain::refusal::Refusal;
use jiff::civil::date;

use super::{NamedProvider, NewClaim, Signature, TypedLicense};
use crate::services::{Error, Services, retrying};
use crate::store::claims::{Claim, PayTo};
use crate::store::ledger::{Entry, EntryKind};
use crate::store::people::Person;
use crate::store::students::{Determination, Goal, ServiceLine, Student};
use crate::store::{Scope, claims, households, jobs, ledger, people, sessions, student_facts, students};
use crate::stories::{Desk, desks};

/// A family with one child to whom speech is owed.
struct Family {
    services: Services,
    lan: Actor,
    helper: Actor,
    minh: StudentId,
    goal: GoalId,
    _folder: tempfile::TempDir,
}

/// Tells a story on each database.
async fn each_database<F: Future<Output = ()>>(story: impl Fn(Family) -> F) {
    for desk in desks(date(2025, 12, 1)).await {
        story(Family::new(desk).await).await;
    }
}

impl Family {
    async fn new(Desk { services, folder }: Desk) -> Self {
        let now = services.clock.now();
        let mut tx = services.store.write().await.unwrap();
        let household = services.ids.new_id(now);
        households::add(&mut tx, household, "Tran", now).await.unwrap();
        let person = |role, name: &str| Person {
            id: services.ids.new_id(now),
            role,
            household: Some(household),
            school: None,
            name: name.into(),
            other_names: Vec::new(),
            email: format!("{}@example.org", name.replace(' ', ".").to_lowercase()),
            language: Language::default(),
            relation: "GUARDIAN".into(),
        };
        let (lan, helper) = (person(Role::Family, "Lan Tran"), person(Role::Helper, "Bao Tran"));
        people::add(&mut tx, &lan, now).await.unwrap();
        people::add(&mut tx, &helper, now).await.unwrap();
        let minh = services.ids.new_id(now);
        let goal = owe(&services, &mut tx, household, minh).await;
        tx.commit().await.unwrap();
        let (lan, helper) = (lan.actor(), helper.actor());
        Self { services, lan, helper, minh, goal, _folder: folder }
    }

    async fn claim(&self, number: ClaimRef) -> Claim {
        let mut connection = self.services.store.read().await.unwrap();
        claims::find(&mut connection, &Scope::All, number).await.unwrap().unwrap()
    }

    async fn lines(&self, number: ClaimRef) -> Vec<sessions::Session> {
        let claim = self.claim(number).await.id;
        sessions::of_claim(&mut self.services.store.read().await.unwrap(), claim).await.unwrap()
    }

    fn new_claim(&self, copy_last: bool) -> NewClaim {
        NewClaim { student: self.minh, service: "SLT".into(), provider: None, copy_last }
    }

    fn tuesdays(&self) -> TypedWeekly {
        TypedWeekly {
            days: vec!["tue".into()],
            start: "16:00".into(),
            end: "4:45 PM".into(),
            from: "10/07/2025".into(),
            to: "11/25/2025".into(),
            price: "112.50".into(),
            goals: vec![self.goal],
            setting: "INDIVIDUAL".into(),
        }
    }

    /// A draft that can be sent: provider, eight sessions, and where the money goes.
    async fn ready(&self) -> ClaimRef {
        let (services, lan) = (&self.services, &self.lan);
        let number = services.start_claim(lan, &self.new_claim(false), "").await.unwrap();
        let dana = NamedProvider { name: "Dana Ortiz".into(), job: "SLP".into(), ..NamedProvider::default() };
        services.name_provider(lan, number, &dana, None).await.unwrap();
        assert_eq!(services.add_weekly(lan, number, &self.tuesdays(), "").await.unwrap(), 8);
        services.save_pay_to(lan, number, &pay_to(), None).await.unwrap();
        number
    }
}

/// A child with a goal and twelve hours of speech.
async fn owe(
    services: &Services,
    tx: &mut crate::store::Tx,
    household: domain::id::HouseholdId,
    minh: StudentId,
) -> GoalId {
    let now = services.clock.now();
    let student = Student {
        id: minh,
        household,
        sasid: "9900000001".into(),
        first_name: "Minh".into(),
        last_name: "Tran".into(),
        school: "Mather".into(),
        iep_from: Some(date(2025, 1, 1)),
        iep_to: None,
        version: 1,
    };
    students::add(tx, &student).await.unwrap();
    let goal = Goal { id: services.ids.new_id(now), code: "2".into(), wording: "Say r and s".into() };
    student_facts::keep_goal(tx, minh, &goal).await.unwrap();
    let finding = Determination {
        id: services.ids.new_id(now),
        student: minh,
        missed_from: date(2025, 1, 1),
        missed_to: date(2025, 6, 1),
        findings: vec!["REGRESSION".into()],
        cause: "STAFFING_SHORTAGE".into(),
        cause_accepted_at: None,
        assessor: "A. Assessor".into(),
        decided_on: date(2025, 7, 1),
        version: 1,
    };
    student_facts::keep_determination(tx, &finding).await.unwrap();
    let line = ServiceLine {
        id: services.ids.new_id(now),
        determination: finding.id,
        student: minh,
        service: "SLT".into(),
        substitutes: Vec::new(),
        owed: 0,
        school: 0,
        reserved: 0,
        reimbursed: 0,
        start: None,
    };
    student_facts::keep_service_line(tx, &line).await.unwrap();
    let owed = Entry {
        line: line.id,
        kind: EntryKind::Owed,
        minutes: 720,
        claim: None,
        session: None,
        person: None,
    };
    ledger::enter(tx, services.ids.new_id(now), &owed, now).await.unwrap();
    goal.id
}

fn pay_to() -> PayTo {
    PayTo {
        method: "CHECK".into(),
        name: "Lan Tran".into(),
        street: "12 Adams St".into(),
        city: "Boston".into(),
        state: "MA".into(),
        zip: "02122".into(),
        vendor: String::new(),
    }
}

fn signed() -> Signature {
    Signature { happened: true, paid: true, name: "Lan Tran".into() }
}

fn problems(outcome: Result<impl std::fmt::Debug, Error>) -> Vec<(Field, Wrong)> {
    match outcome.unwrap_err() {
        Error::Refused(Refusal::Problems(problems)) => {
            problems.iter().map(|problem| (problem.field, problem.wrong)).collect()
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_double_click_starts_one_claim_and_makes_one_list() {
    each_database(async |family| {
        let (services, lan) = (&family.services, &family.lan);
        let new = family.new_claim(false);
        let start = || retrying(|| services.start_claim(lan, &new, "key"));
        let (first, second) = tokio::join!(start(), start());
        let number = first.unwrap();
        assert_eq!(second.unwrap(), number);
        let tuesdays = family.tuesdays();
        let add = || retrying(|| services.add_weekly(lan, number, &tuesdays, "list"));
        let (first, second) = tokio::join!(add(), add());
        assert_eq!(first.unwrap() + second.unwrap(), 8);
        assert_eq!(family.claim(number).await.asked.cents(), 90_000);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_typed_wrong_is_kept_and_told() {
    each_database(async |family| {
        let (services, lan) = (&family.services, &family.lan);
        let number = family.ready().await;
        let typed =
            TypedSession { date: "the 7th".into(), price: "12.345".into(), ..TypedSession::default() };
        let wrong = services.save_session(lan, number, 1, &typed, Some(1)).await.unwrap();
        assert_eq!(wrong.len(), 6);
        let kept = super::typed::read(&family.lines(number).await[0].typed);
        assert_eq!((kept.date.as_str(), kept.price.as_str()), ("the 7th", "12.345"));
        // The same form again is no change; another tab that still shows the first version is.
        assert_eq!(services.save_session(lan, number, 1, &typed, Some(1)).await.unwrap(), wrong);
        let other = TypedSession { date: "the 8th".into(), ..typed };
        let stale = services.save_session(lan, number, 1, &other, Some(1)).await;
        assert!(matches!(stale, Err(Error::Refused(Refusal::ChangedMeanwhile { .. }))));
        let sent = problems(services.send_claim(lan, number, &signed()).await);
        assert_eq!(sent, [(Field::ClaimSessions, Wrong::Format)]);
        services.remove_session(lan, number, 1).await.unwrap();
        services.send_claim(lan, number, &signed()).await.unwrap();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_presses_send_once() {
    each_database(async |family| {
        let (services, lan) = (&family.services, &family.lan);
        let number = family.ready().await;
        let letters = async || jobs::unfinished(&mut services.store.read().await.unwrap()).await.unwrap();
        let before = letters().await;
        let signature = signed();
        let send = || retrying(|| services.send_claim(lan, number, &signature));
        let (first, second) = tokio::join!(send(), send());
        first.unwrap();
        second.unwrap();
        let claim = family.claim(number).await;
        assert_eq!((claim.state, claim.status), (ClaimState::Sent, Status::Received));
        assert_eq!(letters().await, before + 1);
        let lines = family.lines(number).await;
        assert!(lines.iter().all(|line| line.state == LineState::Sent && line.provider == claim.provider));
        let kept: i64 = lines.iter().map(|line| line.reserved_minutes).sum();
        let owed =
            students::service_lines(&mut services.store.read().await.unwrap(), family.minh).await.unwrap();
        assert_eq!(owed[0].reserved, kept);
        let late = services.add_weekly(lan, number, &family.tuesdays(), "").await;
        assert!(matches!(late, Err(Error::Refused(Refusal::AlreadySent))));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_claim_is_told_everything_that_keeps_it() {
    each_database(async |family| {
        let (services, lan) = (&family.services, &family.lan);
        let number = services.start_claim(lan, &family.new_claim(false), "").await.unwrap();
        let told = problems(services.send_claim(lan, number, &Signature::default()).await);
        let fields: Vec<Field> = told.into_iter().map(|(field, _)| field).collect();
        let all = [
            Field::ProviderChoice,
            Field::ClaimSessions,
            Field::PayMethod,
            Field::SignHappened,
            Field::SignPaid,
            Field::SignName,
        ];
        assert_eq!(fields, all);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_helper_fills_in_but_never_signs() {
    each_database(async |family| {
        let (services, helper) = (&family.services, &family.helper);
        let number = family.ready().await;
        services.add_session(helper, number, &TypedSession::default(), "").await.unwrap();
        for refused in [
            services.send_claim(helper, number, &signed()).await,
            services.save_pay_to(helper, number, &pay_to(), None).await,
            services.take_back(helper, number, &[]).await,
        ] {
            assert!(matches!(refused, Err(Error::Refused(Refusal::Missing))));
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn lines_and_claims_are_taken_back() {
    each_database(async |family| {
        let (services, lan) = (&family.services, &family.lan);
        let number = family.ready().await;
        services.send_claim(lan, number, &signed()).await.unwrap();
        services.take_back(lan, number, &[2]).await.unwrap();
        assert_eq!(family.lines(number).await[1].state, LineState::TakenBack);
        assert_eq!(family.claim(number).await.state, ClaimState::Sent);
        services.take_back(lan, number, &[]).await.unwrap();
        assert_eq!(family.claim(number).await.status, Status::TakenBack);
        let owed =
            students::service_lines(&mut services.store.read().await.unwrap(), family.minh).await.unwrap();
        assert_eq!(owed[0].reserved, 0);
        let draft = family.ready().await;
        services.take_back(lan, draft, &[]).await.unwrap();
        assert_eq!(family.claim(draft).await.state, ClaimState::TakenBack);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_takes_provider_and_sessions_and_moves_the_days_on() {
    each_database(async |family| {
        let (services, lan) = (&family.services, &family.lan);
        let first = family.ready().await;
        let copy = services.copy_claim(lan, first, "copy").await.unwrap();
        assert_eq!(services.copy_claim(lan, first, "copy").await.unwrap(), copy);
        let again = services.start_claim(lan, &family.new_claim(true), "").await.unwrap();
        let (source, claim) = (family.claim(first).await, family.claim(copy).await);
        assert_eq!(claim.provider, source.provider);
        assert_eq!(claim.pay_to, PayTo::default());
        let dates: Vec<_> =
            family.lines(copy).await.iter().map(|line| super::typed::read(&line.typed).date).collect();
        assert_eq!((dates.len(), dates[0].as_str()), (8, "2025-12-02"));
        assert_eq!(family.lines(again).await.len(), 8);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_license_is_asked_once_and_kept_with_the_provider() {
    each_database(async |family| {
        let (services, lan) = (&family.services, &family.lan);
        let number = family.ready().await;
        let empty = problems(services.save_license(lan, number, &TypedLicense::default()).await);
        assert_eq!(empty, [(Field::LicenseNumber, Wrong::Missing), (Field::LicenseEnds, Wrong::Missing)]);
        let typed =
            TypedLicense { number: "4471".into(), ends: "Feb 12, 2026".into(), ..TypedLicense::default() };
        services.save_license(lan, number, &typed).await.unwrap();
        let provider = family.claim(number).await.provider.unwrap();
        let mut connection = services.store.read().await.unwrap();
        let kept = crate::store::providers::licenses(&mut connection, provider).await.unwrap();
        assert_eq!((kept[0].kind.as_str(), kept[0].holder.as_str()), ("SLP", "Dana Ortiz"));
        assert_eq!(kept[0].expires_on, Some(date(2026, 2, 12)));
    })
    .await;
}
