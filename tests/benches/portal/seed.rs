//! Two thousand families with eight claims each, one of them in review with twelve lines, checks and six papers.

use std::path::Path;

use anyhow::Result;
use domain::access::Role;
use domain::claim::{ClaimRef, ClaimState, LineState, Status, Turn};
use domain::event::EventKind;
use domain::id::{ClaimId, HouseholdId, PersonId, StudentId};
use domain::language::Language;
use domain::money::Money;
use jiff::civil::date;
use server::clock::{Clock, Ids, Millis, sha256};
use server::store::claims::{self, Claim, PayTo};
use server::store::documents::{self, Document, DocumentKind};
use server::store::events::{self, Event};
use server::store::line_checks::{self, LineCheck};
use server::store::people::{self, Person};
use server::store::sessions::{self, Session};
use server::store::students::{self, Student};
use server::store::{Store, Tx, devices, households};

const FAMILIES: usize = 2_000;
const CLAIMS: usize = 8;
const LINES: i64 = 12;
const PAPERS: usize = 6;
const DAY: Millis = 86_400_000;

/// A family that was seeded.
pub struct Family {
    /// The guardian's name, as only their home shows it.
    pub name: String,
    /// The secret of the guardian's device.
    pub secret: String,
    /// The claim in review.
    pub claim: ClaimRef,
}

/// What was seeded.
pub struct Seeded {
    /// The families.
    pub families: Vec<Family>,
    /// The secret of a reviewer's device.
    pub reviewer: String,
}

struct Seeder {
    ids: Ids,
    now: Millis,
}

/// Fills a new data folder.
pub fn seed(data: &Path) -> Result<Seeded> {
    tokio::runtime::Runtime::new()?.block_on(async {
        let url = format!("sqlite:{}?mode=rwc", data.join("portal.db").display());
        let store = Store::open(&url, 2).await?;
        store.migrate().await?;
        let seeder = Seeder { ids: Ids::Random, now: Clock::Real.now() };
        let mut tx = store.write().await?;
        let reviewer = seeder.person(&mut tx, Role::Reviewer, None, "Okafor").await?;
        let reviewer_secret = seeder.sign_in(&mut tx, reviewer).await?;
        let mut families = Vec::with_capacity(FAMILIES);
        for n in 0..FAMILIES {
            families.push(seeder.family(&mut tx, n).await?);
        }
        tx.commit().await?;
        store.close().await;
        Ok(Seeded { families, reviewer: reviewer_secret })
    })
}

impl Seeder {
    async fn family(&self, tx: &mut Tx, n: usize) -> Result<Family> {
        let household: HouseholdId = self.ids.new_id(self.now);
        let name = format!("Nguyễn-Ramírez Nº {n:05}");
        households::add(tx, household, &name, self.now).await?;
        let guardian = self.person(tx, Role::Family, Some(household), &name).await?;
        let secret = self.sign_in(tx, guardian).await?;
        let student = self.student(tx, household, n).await?;
        let mut number = None;
        for i in 0..CLAIMS {
            let claim = self.claim(tx, household, student, guardian, i == 0).await?;
            number.get_or_insert(claim);
        }
        Ok(Family { name, secret, claim: number.expect("a family has claims") })
    }

    async fn person(
        &self,
        tx: &mut Tx,
        role: Role,
        household: Option<HouseholdId>,
        name: &str,
    ) -> Result<PersonId> {
        let id: PersonId = self.ids.new_id(self.now);
        let language = Language::ALL[usize::from(id.0.as_bytes()[15]) % Language::ALL.len()];
        let person = Person {
            id,
            role,
            household,
            school: None,
            name: name.to_owned(),
            other_names: Vec::new(),
            email: format!("{id}@example.org"),
            language: if household.is_some() { language } else { Language::English },
            relation: if household.is_some() { "GUARDIAN" } else { "NONE" }.to_owned(),
        };
        people::add(tx, &person, self.now).await?;
        Ok(id)
    }

    async fn sign_in(&self, tx: &mut Tx, person: PersonId) -> Result<String> {
        let secret = self.ids.secret();
        let until = (self.now, self.now + DAY);
        devices::add(tx, self.ids.new_id(self.now), person, &sha256(secret.as_bytes()), "Linux", until)
            .await?;
        Ok(secret)
    }

    async fn student(&self, tx: &mut Tx, household: HouseholdId, n: usize) -> Result<StudentId> {
        let id: StudentId = self.ids.new_id(self.now);
        let student = Student {
            id,
            household,
            sasid: format!("99{n:08}"),
            first_name: format!("Minh-Anh {n}"),
            last_name: "Nguyễn-Ramírez".to_owned(),
            school: "Adams".to_owned(),
            iep_from: Some(date(2025, 9, 1)),
            iep_to: None,
            version: 1,
        };
        students::add(tx, &student).await?;
        Ok(id)
    }

    async fn claim(
        &self,
        tx: &mut Tx,
        household: HouseholdId,
        student: StudentId,
        guardian: PersonId,
        in_review: bool,
    ) -> Result<ClaimRef> {
        let mut claim = Claim {
            id: self.ids.new_id(self.now),
            number: self.ids.claim_number(),
            household,
            student,
            service: "SLT".to_owned(),
            provider: None,
            state: ClaimState::Draft,
            status: Status::Draft,
            turn: Turn::Family,
            asked: Money::ZERO,
            created_by: guardian,
            created_at: self.now,
            sent_by: None,
            sent_at: None,
            sent_on: None,
            signed_name: None,
            reviewed_on: None,
            reviewer: None,
            pay_to: PayTo::default(),
            version: 1,
        };
        claims::add(tx, &claim).await?;
        if in_review {
            for n in 1..=LINES {
                self.line(tx, &claim, n).await?;
            }
            for _ in 0..PAPERS {
                self.paper(tx, &claim, guardian).await?;
            }
            claim.state = ClaimState::Sent;
            (claim.sent_by, claim.sent_at, claim.sent_on) =
                (Some(guardian), Some(self.now), Some(date(2025, 12, 1)));
            claims::save(tx, &claim).await?;
            claims::retell(tx, claim.id).await?;
            let event = Event::new(EventKind::ClaimSent).claim(household, claim.id);
            events::record(tx, self.ids.new_id(self.now), None, &event, self.now).await?;
        }
        Ok(claim.number)
    }

    async fn line(&self, tx: &mut Tx, claim: &Claim, n: i64) -> Result<()> {
        let session = Session {
            id: self.ids.new_id(self.now),
            claim: claim.id,
            n,
            student: claim.student,
            provider: None,
            service: "SLT".to_owned(),
            kind: "SERVICE".to_owned(),
            typed: String::new(),
            held_on: Some(date(2025, 10, i8::try_from(n)?)),
            start: Some(jiff::civil::time(16, 0, 0, 0)),
            end: Some(jiff::civil::time(16, 45, 0, 0)),
            setting: "INDIVIDUAL".to_owned(),
            goals: Vec::new(),
            note: None,
            supervisor_name: None,
            billed_minutes: None,
            billed: Money::from_cents(11_250),
            third_party: Money::ZERO,
            state: LineState::Sent,
            service_line: None,
            reserved_minutes: 0,
            returned_on: None,
            version: 1,
        };
        sessions::add(tx, &session).await?;
        let check = LineCheck {
            session: session.id,
            payable: session.billed,
            payable_minutes: 45,
            returned: Money::ZERO,
            held: Money::ZERO,
            denied: Money::ZERO,
            reasons: Vec::new(),
            answer: include_str!("line_answer.json").to_owned(),
            rules: "1".to_owned(),
            checked_at: self.now,
        };
        line_checks::save(tx, claim.id, &check).await?;
        Ok(())
    }

    async fn paper(&self, tx: &mut Tx, claim: &Claim, guardian: PersonId) -> Result<()> {
        let claim_id: ClaimId = claim.id;
        let key = self.ids.secret();
        let document = Document {
            id: self.ids.new_id(self.now),
            household: Some(claim.household),
            claim: Some(claim_id),
            provider: None,
            kind: DocumentKind::Note,
            media_type: "image/jpeg".to_owned(),
            bytes: 240_000,
            sha256: sha256(key.as_bytes()),
            object_key: key,
            file_name: "IMG_4021.jpg".to_owned(),
            page_of: None,
            added_by: guardian,
            added_at: self.now,
        };
        documents::add(tx, &document).await?;
        Ok(())
    }
}
