//! A claim's papers told as stories, on SQLite and, where `TEST_POSTGRES` names one, on PostgreSQL.

use bytes::Bytes;
use domain::access::{Actor, Role};
use domain::claim::{ClaimRef, LineState};
use domain::draft::TypedSession;
use domain::field::{Field, Problem, Wrong};
use domain::id::{BankLineId, DocumentId, ReceiptId};
use domain::money::Money;
use domain::papers::{TypedBankLine, TypedReceipt};
use domain::refusal::Refusal;
use jiff::civil::date;

use super::{NewBankLine, NewPaper, NewReceipt, Size, prices};
use crate::demo;
use crate::services::drafts::{NamedProvider, NewClaim};
use crate::services::{Error, Services, retrying};
use crate::store::claims::Claim;
use crate::store::documents::DocumentKind;
use crate::store::sessions::Session;
use crate::store::{Scope, bank_lines, claims, households, messages, people, receipts, sessions};
use crate::stories::{Desk, desks};

/// Lan's family in the example district.
struct Family {
    services: Services,
    lan: Actor,
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
        demo::load_facts(&services).await.unwrap();
        let mut connection = services.store.read().await.unwrap();
        let lan = people::by_email(&mut connection, "lan.tran@example.org").await.unwrap().unwrap().actor();
        drop(connection);
        Self { services, lan, _folder: folder }
    }

    /// Another person, who looks at Lan's things.
    fn as_role(&self, role: Role) -> Actor {
        let household = self.lan.household.filter(|_| role == Role::Helper);
        Actor { role, household, ..self.lan.clone() }
    }

    /// A draft with so many sessions of a price.
    async fn draft(&self, sessions: i8, price: &str) -> ClaimRef {
        let (services, lan) = (&self.services, &self.lan);
        let mut connection = services.store.read().await.unwrap();
        let rows = households::children(&mut connection, &Scope::of(lan)).await.unwrap();
        drop(connection);
        let owed = rows.into_iter().find(|row| row.service.is_some()).unwrap();
        let new = NewClaim {
            student: owed.student,
            service: owed.service.unwrap(),
            provider: None,
            copy_last: false,
        };
        let number = services.start_claim(lan, &new, "").await.unwrap();
        let dana = NamedProvider { name: "Dana Ortiz".into(), job: "SLP".into(), ..NamedProvider::default() };
        services.name_provider(lan, number, &dana, None).await.unwrap();
        for day in 1..=sessions {
            let typed = TypedSession {
                date: date(2025, 10, day).to_string(),
                start: "16:00".into(),
                end: "16:45".into(),
                price: price.into(),
                setting: "INDIVIDUAL".into(),
                ..TypedSession::default()
            };
            services.add_session(lan, number, &typed, "").await.unwrap();
        }
        number
    }

    async fn receipt(&self, number: ClaimRef, dollars: i64, sessions: &[i64]) -> ReceiptId {
        let typed = TypedReceipt::paid(Money::from_cents(dollars * 100), date(2025, 11, 3), "7", sessions);
        let new = NewReceipt { typed, ..NewReceipt::default() };
        self.services.add_receipt(&self.lan, number, &new).await.unwrap().id
    }

    async fn bank_line(&self, number: ClaimRef, dollars: i64) -> BankLineId {
        let typed = TypedBankLine {
            kind: "BANK_STATEMENT".into(),
            holder: "Lan Tran".into(),
            date: "11/03/2025".into(),
            name: "SQ *HARBOR".into(),
            amount: dollars.abs().to_string(),
            back: if dollars < 0 { "yes".into() } else { String::new() },
        };
        let new = NewBankLine { typed, ..NewBankLine::default() };
        self.services.add_bank_line(&self.lan, number, &new).await.unwrap().id
    }

    async fn paper(&self, number: ClaimRef, kind: DocumentKind) -> DocumentId {
        let paper = NewPaper {
            claim: number,
            provider: None,
            kind,
            file_name: "../\u{202e}receipt.pdf".into(),
            bytes: Bytes::from_static(b"%PDF-1.7\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n"),
        };
        self.services.keep_paper(&self.lan, paper).await.unwrap()
    }

    async fn claim(&self, number: ClaimRef) -> Claim {
        let mut connection = self.services.store.read().await.unwrap();
        claims::find(&mut connection, &Scope::All, number).await.unwrap().unwrap()
    }

    async fn lines(&self, number: ClaimRef) -> Vec<Session> {
        let claim = self.claim(number).await.id;
        sessions::of_claim(&mut self.services.store.read().await.unwrap(), claim).await.unwrap()
    }

    async fn count(&self, table: &str) -> i64 {
        self.services.store.count(table).await.unwrap()
    }
}

fn refused<T: std::fmt::Debug>(outcome: Result<T, Error>) -> Refusal {
    match outcome {
        Err(Error::Refused(refusal)) => refusal,
        other => panic!("not refused: {other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bank_line_never_gives_more_than_it_holds_whoever_comes_first() {
    each_database(async |family: Family| {
        let (services, lan) = (&family.services, &family.lan);
        let (one, other) = (family.draft(1, "100").await, family.draft(1, "100").await);
        let (first, second) = (family.receipt(one, 100, &[1]).await, family.receipt(other, 100, &[1]).await);
        let line = family.bank_line(one, 150).await;
        let all = Money::from_cents(10_000);
        let (to_first, to_second) = ([(line, first, all)], [(line, second, all)]);
        let (a, b) = tokio::join!(
            retrying(|| services.allocate(lan, one, &to_first)),
            retrying(|| services.allocate(lan, other, &to_second)),
        );
        assert_ne!(a.is_ok(), b.is_ok(), "exactly one comes first");
        let over = Problem::new(Field::MatchUse, Wrong::Over(Money::from_cents(5_000)));
        assert_eq!(refused(if a.is_ok() { b } else { a }), Refusal::Problems(vec![over]));
        let rest = Money::from_cents(5_000);
        let (number, receipt) =
            if family.used(second).await.is_zero() { (other, second) } else { (one, first) };
        services.allocate(lan, number, &[(line, receipt, rest)]).await.unwrap();
        assert_eq!(family.used(receipt).await, rest);
    })
    .await;
}

impl Family {
    async fn used(&self, receipt: ReceiptId) -> Money {
        let mut connection = self.services.store.read().await.unwrap();
        let lines = bank_lines::of_household(&mut connection, self.lan.household.unwrap()).await.unwrap();
        super::shown(&lines, receipt)
    }
}

#[tokio::test]
async fn a_receipt_gets_no_more_from_the_bank_than_the_family_paid() {
    each_database(async |family: Family| {
        let number = family.draft(2, "100").await;
        let mut typed = TypedReceipt::paid(Money::from_cents(20_000), date(2025, 11, 3), "", &[1, 2]);
        typed.other_pay = "yes".into();
        typed.other_amount = "50".into();
        let new = NewReceipt { typed, ..NewReceipt::default() };
        let receipt = family.services.add_receipt(&family.lan, number, &new).await.unwrap().id;
        let line = family.bank_line(number, 300).await;
        let share = |cents| [(line, receipt, Money::from_cents(cents))];
        let over = refused(family.services.allocate(&family.lan, number, &share(20_000)).await);
        let wrong = Wrong::Over(Money::from_cents(5_000));
        assert_eq!(over, Refusal::Problems(vec![Problem::new(Field::LineAmount, wrong)]));
        family.services.allocate(&family.lan, number, &share(15_000)).await.unwrap();
        let insured: Vec<i64> =
            family.lines(number).await.iter().map(|line| line.third_party.cents()).collect();
        assert_eq!(insured, [2_500, 2_500]);
    })
    .await;
}

#[tokio::test]
async fn money_that_came_back_is_used_once_and_stays_what_it_is() {
    each_database(async |family: Family| {
        let (services, lan) = (&family.services, &family.lan);
        let number = family.draft(1, "100").await;
        let receipt = family.receipt(number, 100, &[1]).await;
        let (paid, back) = (family.bank_line(number, 100).await, family.bank_line(number, -40).await);
        let share = |line, cents| (line, receipt, Money::from_cents(cents));
        let refuses = async |cents| refused(services.allocate(lan, number, &[share(back, cents)]).await);
        let over = Problem::new(Field::MatchUse, Wrong::Over(Money::from_cents(500)));
        assert_eq!(refuses(-4_500).await, Refusal::Problems(vec![over]));
        let turned = Problem::new(Field::MatchUse, Wrong::Format);
        assert_eq!(refuses(4_000).await, Refusal::Problems(vec![turned]));
        services.allocate(lan, number, &[share(paid, 10_000), share(back, -4_000)]).await.unwrap();
        assert_eq!(family.used(receipt).await, Money::from_cents(6_000));
    })
    .await;
}

#[tokio::test]
async fn a_receipt_that_does_not_add_up_is_kept_and_told_and_divides_anew_when_prices_change() {
    each_database(async |family: Family| {
        let (services, lan) = (&family.services, &family.lan);
        let number = family.draft(2, "100").await;
        let typed = TypedReceipt::paid(Money::from_cents(25_000), date(2025, 11, 3), "9", &[1, 2]);
        let document = Some(family.paper(number, DocumentKind::Receipt).await);
        let kept = services
            .add_receipt(lan, number, &NewReceipt { document, typed, ..NewReceipt::default() })
            .await
            .unwrap();
        let sum = Wrong::Sum { sum: Money::from_cents(20_000), total: Money::from_cents(25_000) };
        assert_eq!(kept.problems, [Problem::new(Field::ReceiptSessions, sum)]);
        let typed = TypedSession {
            date: "2025-10-02".into(),
            price: "150".into(),
            setting: "INDIVIDUAL".into(),
            ..TypedSession::default()
        };
        services.save_session(lan, number, 2, &typed, None).await.unwrap();
        let claim = family.claim(number).await.id;
        let all = receipts::of_claim(&mut services.store.read().await.unwrap(), claim).await.unwrap();
        let parts: Vec<i64> = all[0].parts.iter().map(|(_, part)| part.cents()).collect();
        assert_eq!(parts.iter().sum::<i64>(), 25_000);
        let open = prices(&family.lines(number).await, &all, Some(all[0].id));
        let again = super::typed::read_receipt(&all[0].typed).check(date(2025, 12, 1), &open, true);
        assert_eq!(again.problems, []);
    })
    .await;
}

#[tokio::test]
async fn only_those_who_may_see_a_paper_open_it_and_each_opening_is_written_down() {
    each_database(async |family: Family| {
        let services = &family.services;
        let number = family.draft(1, "100").await;
        let receipt = family.paper(number, DocumentKind::Receipt).await;
        let bank = family.paper(number, DocumentKind::BankPaper).await;
        let opens = async |role, paper| {
            let actor = if role == Role::Family { family.lan.clone() } else { family.as_role(role) };
            services.open_paper(&actor, paper, Size::Whole).await.is_ok()
        };
        for role in [Role::Family, Role::Reviewer, Role::Approver, Role::Lead, Role::Intake, Role::Auditor] {
            assert!(opens(role, receipt).await && opens(role, bank).await, "{role}");
        }
        for role in [Role::Finance, Role::Administrator, Role::School] {
            assert!(!opens(role, receipt).await && !opens(role, bank).await, "{role}");
        }
        assert!(opens(Role::Helper, receipt).await);
        assert!(!opens(Role::Helper, bank).await);
        let mut karen = family.lan.clone();
        karen.household = Some(services.ids.new_id(0));
        assert_eq!(refused(services.open_paper(&karen, receipt, Size::Whole).await), Refusal::Missing);
        assert_eq!(family.count("document_opening").await, 13);
        let opened = services.open_paper(&family.lan, receipt, Size::Whole).await.unwrap();
        assert_eq!(opened.document.file_name, "receipt.pdf");
    })
    .await;
}

#[tokio::test]
async fn after_sending_only_what_went_back_can_be_changed() {
    each_database(async |family: Family| {
        let (services, lan) = (&family.services, &family.lan);
        let number = family.draft(2, "100").await;
        let note = family.paper(number, DocumentKind::Note).await;
        family.stand(number, &[LineState::Sent, LineState::Sent]).await;
        assert_eq!(refused(services.attach_note(lan, number, 1, note).await), Refusal::AlreadySent);
        family.stand(number, &[LineState::Returned, LineState::Sent]).await;
        services.attach_note(lan, number, 1, note).await.unwrap();
        assert_eq!(refused(services.attach_note(lan, number, 2, note).await), Refusal::AlreadySent);
        let helper = family.as_role(Role::Reviewer);
        assert_eq!(refused(services.attach_note(&helper, number, 1, note).await), Refusal::Missing);
    })
    .await;
}

impl Family {
    /// Puts the claim into the state of being sent, with its lines in these states.
    async fn stand(&self, number: ClaimRef, states: &[LineState]) {
        let mut claim = self.claim(number).await;
        let lines = self.lines(number).await;
        let mut tx = self.services.store.write().await.unwrap();
        claim.state = domain::claim::ClaimState::Sent;
        claim.sent_at = Some(1);
        claims::save(&mut tx, &claim).await.unwrap();
        for (line, state) in lines.into_iter().zip(states) {
            sessions::save(&mut tx, &Session { state: *state, ..line }).await.unwrap();
        }
        tx.commit().await.unwrap();
    }
}

#[tokio::test]
async fn a_message_of_the_office_reaches_the_family_by_letter_and_is_read_by_answering() {
    each_database(async |family: Family| {
        let (services, lan) = (&family.services, &family.lan);
        let number = family.draft(1, "100").await;
        let okafor = family.as_role(Role::Reviewer);
        services.write_message(&okafor, number, "We need the end time.", "").await.unwrap();
        assert_eq!(family.count("mail").await, 1);
        let threads = async || {
            let mut connection = services.store.read().await.unwrap();
            messages::threads(&mut connection, &Scope::of(lan), 9).await.unwrap()
        };
        assert_eq!(threads().await[0].unread, 1);
        let long = "a".repeat(2_003);
        let wrong = Problem::new(Field::MessageText, Wrong::TooLong(3));
        let refusal = refused(services.write_message(lan, number, &long, "").await);
        assert_eq!(refusal, Refusal::Problems(vec![wrong]));
        services.write_message(lan, number, "Cô giáo ghi 4:45.", "").await.unwrap();
        assert_eq!((threads().await[0].unread, family.count("mail").await), (0, 1));
        let chen = family.as_role(Role::Finance);
        assert_eq!(refused(services.write_message(&chen, number, "Hello", "").await), Refusal::Missing);
    })
    .await;
}

#[tokio::test]
async fn a_name_on_the_bank_paper_becomes_the_familys_own_providers_name() {
    each_database(async |family: Family| {
        let (services, lan) = (&family.services, &family.lan);
        let number = family.draft(1, "100").await;
        family.bank_line(number, 100).await;
        services.same_name(lan, number, "SQ *HARBOR", "asking").await.unwrap();
        let provider = family.claim(number).await.provider.unwrap();
        let mut connection = services.store.read().await.unwrap();
        let provider = crate::store::providers::find(&mut connection, provider).await.unwrap().unwrap();
        assert_eq!(provider.other_names, ["SQ *HARBOR"]);
        assert_eq!(refused(services.same_name(lan, number, "TARGET", "asking").await), Refusal::Missing);
    })
    .await;
}

/// A phone that lost the answer sends the form again; a person who types another receipt into the same page adds one.
#[tokio::test]
async fn the_same_form_twice_adds_one_and_another_one_adds_another() {
    each_database(async |family: Family| {
        let (services, lan) = (&family.services, &family.lan);
        let number = family.draft(1, "100").await;
        let bytes = Bytes::from_static(b"%PDF-1.7\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n");
        let file = services.keep_file("paper.pdf", bytes).await.unwrap().unwrap();
        let of = |dollars: i64| NewReceipt {
            typed: TypedReceipt::paid(Money::from_cents(dollars * 100), date(2025, 11, 3), "7", &[1]),
            pages: vec![file.clone()],
            form_key: "r".into(),
            ..NewReceipt::default()
        };
        let first = services.add_receipt(lan, number, &of(100)).await.unwrap();
        let again = services.add_receipt(lan, number, &of(100)).await.unwrap();
        assert_eq!(
            (first.id, family.count("receipt").await, family.count("document").await),
            (again.id, 1, 1)
        );
        let other = NewReceipt { pages: Vec::new(), ..of(101) };
        services.add_receipt(lan, number, &other).await.unwrap();
        assert_eq!(family.count("receipt").await, 2);
        let line = NewBankLine { form_key: "b".into(), ..NewBankLine::default() };
        services.add_bank_line(lan, number, &line).await.unwrap();
        services.add_bank_line(lan, number, &line).await.unwrap();
        assert_eq!(family.count("bank_line").await, 1);
        services.write_message(lan, number, "Hello", "m").await.unwrap();
        services.write_message(lan, number, "Hello", "m").await.unwrap();
        services.write_message(lan, number, "Hello again", "m").await.unwrap();
        assert_eq!(family.count("message").await, 2);
    })
    .await;
}
