//! Two thousand families with eight claims each. One of the eight is in review, as the demo's are: twelve lines with
//! their checks, receipts, bank lines, six papers (every third family fourteen), hours, messages, and a timeline.

mod claim;

use std::path::Path;

use anyhow::Result;
use domain::access::Role;
use domain::claim::ClaimRef;
use domain::id::{DeterminationId, HouseholdId, PersonId, ServiceLineId, StudentId};
use domain::language::Language;
use jiff::civil::date;
use server::clock::{Clock, Ids, Millis, sha256};
use server::store::ledger::{self, Entry, EntryKind};
use server::store::people::{self, Person};
use server::store::students::{self, Determination, ServiceLine, Student};
use server::store::{Store, Tx, devices, households, student_facts};

/// So many families.
pub const FAMILIES: usize = 2_000;
/// So many claims a family.
pub const CLAIMS: usize = 8;
const DAY: Millis = 86_400_000;

/// A family that was seeded.
pub struct Family {
    /// The guardian's name, as only their home shows it.
    pub name: String,
    /// The language the guardian reads.
    pub language: Language,
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
    reviewer: PersonId,
}

/// Who and what a family's claims are about.
#[derive(Clone, Copy)]
struct About {
    household: HouseholdId,
    guardian: PersonId,
    student: StudentId,
    owed: ServiceLineId,
}

/// Fills a new data folder.
pub fn seed(data: &Path) -> Result<Seeded> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
        let url = format!("sqlite:{}?mode=rwc", data.join("portal.db").display());
        let store = Store::open(&url, 1).await?;
        store.migrate().await?;
        let (ids, now) = (Ids::Random, Clock::Real.now());
        let reviewer: PersonId = ids.new_id(now);
        let seeder = Seeder { ids, now, reviewer };
        let mut tx = store.write().await?;
        seeder.person(&mut tx, (reviewer, Role::Reviewer), None, ("Okafor", Language::English)).await?;
        let reviewer = seeder.sign_in(&mut tx, reviewer).await?;
        let mut families = Vec::with_capacity(FAMILIES);
        for n in 0..FAMILIES {
            families.push(seeder.family(&mut tx, n).await?);
        }
        tx.commit().await?;
        store.close().await;
        Ok(Seeded { families, reviewer })
    })
}

impl Seeder {
    async fn family(&self, tx: &mut Tx, n: usize) -> Result<Family> {
        let household: HouseholdId = self.ids.new_id(self.now);
        let name = format!("Nguyễn-Ramírez Nº {n:05}");
        let language = Language::ALL[n % Language::ALL.len()];
        households::add(tx, household, &name, self.now).await?;
        let guardian = self.ids.new_id(self.now);
        self.person(tx, (guardian, Role::Family), Some(household), (&name, language)).await?;
        let secret = self.sign_in(tx, guardian).await?;
        let student = self.student(tx, household, n).await?;
        let owed = self.owed(tx, student).await?;
        let about = About { household, guardian, student, owed };
        let claim = self.claim_in_review(tx, about, n).await?;
        for i in 1..CLAIMS {
            self.small_claim(tx, about, i % 2 == 0).await?;
        }
        Ok(Family { name, language, secret, claim })
    }

    async fn person(
        &self,
        tx: &mut Tx,
        (id, role): (PersonId, Role),
        household: Option<HouseholdId>,
        (name, language): (&str, Language),
    ) -> Result<()> {
        let person = Person {
            id,
            role,
            household,
            school: None,
            name: name.to_owned(),
            other_names: Vec::new(),
            email: format!("{id}@example.org"),
            language,
            relation: if household.is_some() { "GUARDIAN" } else { "NONE" }.to_owned(),
        };
        people::add(tx, &person, self.now).await?;
        Ok(())
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

    /// Forty hours of one service.
    async fn owed(&self, tx: &mut Tx, student: StudentId) -> Result<ServiceLineId> {
        let determination: DeterminationId = self.ids.new_id(self.now);
        let finding = Determination {
            id: determination,
            student,
            missed_from: date(2025, 1, 6),
            missed_to: date(2025, 6, 20),
            findings: vec!["REGRESSION".to_owned()],
            cause: "STAFFING_SHORTAGE".to_owned(),
            cause_accepted_at: None,
            assessor: "Dana Rowe".to_owned(),
            decided_on: date(2025, 9, 1),
            version: 1,
        };
        student_facts::keep_determination(tx, &finding).await?;
        let line: ServiceLineId = self.ids.new_id(self.now);
        let owed = ServiceLine {
            id: line,
            determination,
            student,
            service: "SLT".to_owned(),
            substitutes: Vec::new(),
            owed: 0,
            school: 0,
            reserved: 0,
            reimbursed: 0,
            start: None,
        };
        student_facts::keep_service_line(tx, &owed).await?;
        self.enter(tx, (line, EntryKind::Owed, 2_400), None).await?;
        Ok(line)
    }

    async fn enter(
        &self,
        tx: &mut Tx,
        (line, kind, minutes): (ServiceLineId, EntryKind, i64),
        claim: Option<domain::id::ClaimId>,
    ) -> Result<()> {
        let entry = Entry { line, kind, minutes, claim, session: None, person: None };
        ledger::enter(tx, self.ids.new_id(self.now), &entry, self.now).await?;
        Ok(())
    }
}
