//! A case file as rows, so that the rules can be asked about it through the store.

use domain::case::{BankLine, Case, Catalog, Id, PastSession, Receipt, Session, Student};
use domain::claim::{ClaimRef, ClaimState, LineState, Status, Turn};
use domain::id::{BankLineId, ClaimId, DocumentId, HouseholdId, PersonId, ReceiptId, StudentId};
use domain::money::Money;
use jiff::civil::Date;
use uuid::Uuid;

use super::blanks::{add_provider, add_student, blank_receipt, blank_session, paper, person, time};
use super::choices;
use super::ids::Ids;
use crate::store::claims::{Claim, PayTo};
use crate::store::documents::DocumentKind;
use crate::store::ledger::{Entry, EntryKind};
use crate::store::students::{Determination, Goal, SchoolStart, ServiceLine};
use crate::store::{self, Tx};

/// Whether rows can hold the case: the portal has no catalogs of a case, and one set of guardians a family.
pub(super) fn fit(case: &Case) -> bool {
    let guardians = |student: &Student| student.guardians.clone();
    let first = case.students.first().map(guardians);
    let goals: Vec<_> = case.students.iter().flat_map(|student| &student.goals).collect();
    let unique: std::collections::BTreeSet<_> = goals.iter().collect();
    let licenses = |licenses: &[domain::case::License]| {
        let keys: std::collections::BTreeSet<_> =
            licenses.iter().map(|license| (&license.kind, &license.number, &license.holder)).collect();
        keys.len() == licenses.len()
    };
    let attends = |student: &Student| !student.school_attendance.is_empty();
    // The portal keeps no school hours, so that a flag about them is never raised.
    let flagged = !case.settings.second_review_flags.is_empty() && case.students.iter().any(attends);
    !flagged
        && case.catalog == Catalog::default()
        && case.claim.in_translation.is_empty()
        && case.students.iter().all(|student| Some(guardians(student)) == first)
        && case.students.iter().all(|student| student.guardians.iter().all(|guardian| !guardian.attested))
        && goals.len() == unique.len()
        && case.providers.iter().all(|provider| {
            licenses(&[provider.licenses.clone(), provider.supervisor_licenses.clone()].concat())
        })
        && case.history.receipts.iter().all(|receipt| receipt.reimbursed_cents == 0)
}

/// A case that stands in rows.
pub(super) struct Loaded {
    /// The ids of its rows.
    pub ids: Ids,
    /// Its claim.
    pub claim: Claim,
}

pub(super) const FAMILY: HouseholdId = HouseholdId(Uuid::from_u128(1));
const OTHERS: HouseholdId = HouseholdId(Uuid::from_u128(2));
const CLAIM: ClaimId = ClaimId(Uuid::from_u128(3));
const OTHER_CLAIM: ClaimId = ClaimId(Uuid::from_u128(4));
const OTHERS_CLAIM: ClaimId = ClaimId(Uuid::from_u128(5));
pub(super) const GUARDIAN: PersonId = PersonId(Uuid::from_u128(6));

#[expect(clippy::disallowed_methods, reason = "a test's rows need only be different")]
pub(super) fn new_id<T: From<Uuid>>() -> T {
    Uuid::now_v7().into()
}

impl Loaded {
    /// Writes the rows of a case.
    pub async fn of(case: &Case, tx: &mut Tx) -> Self {
        let ids = Ids::of(case);
        let loader = Loader { case, ids };
        let claim = loader.load(tx).await;
        Self { ids: loader.ids, claim }
    }
}

struct Loader<'c> {
    case: &'c Case,
    ids: Ids,
}

impl Loader<'_> {
    async fn load(&self, tx: &mut Tx) -> Claim {
        store::households::add(tx, FAMILY, "family", 0).await.unwrap();
        store::households::add(tx, OTHERS, "others", 0).await.unwrap();
        self.people(tx).await;
        choices::keep(tx, &self.case.settings).await;
        for student in &self.case.students {
            self.student(tx, student).await;
        }
        self.providers(tx).await;
        self.strangers(tx).await;
        let claim = self.claim(tx, CLAIM, FAMILY, self.case.claim.submitted_on).await;
        self.claim(tx, OTHER_CLAIM, FAMILY, Some(self.case.as_of)).await;
        self.claim(tx, OTHERS_CLAIM, OTHERS, Some(self.case.as_of)).await;
        for (n, session) in (1..).zip(&self.case.claim.sessions) {
            self.session(tx, n, session).await;
        }
        for (n, past) in (1..).zip(&self.case.history.sessions) {
            self.past(tx, n, past).await;
        }
        for (n, receipt) in (1..).zip(&self.case.claim.receipts) {
            self.receipt(tx, n, receipt).await;
        }
        for line in &self.case.claim.bank_lines {
            self.bank_line(tx, line).await;
        }
        claim
    }

    async fn people(&self, tx: &mut Tx) {
        let guardians = self.case.students.first().map(|student| student.guardians.clone());
        let nobody = person(GUARDIAN, "nobody", &[], "NONE");
        store::people::add(tx, &nobody, 0).await.unwrap();
        for guardian in guardians.unwrap_or_default() {
            let others: Vec<String> = guardian.other_names.iter().map(ToString::to_string).collect();
            let person = person(new_id(), guardian.name.as_str(), &others, guardian.relation.code());
            store::people::add(tx, &person, 0).await.unwrap();
        }
    }

    async fn student(&self, tx: &mut Tx, student: &Student) {
        let id: StudentId = self.ids.get("student", student.id.as_str());
        add_student(tx, id, FAMILY, student.iep.as_ref().map(|iep| (iep.start_date, iep.end_date))).await;
        for goal in &student.goals {
            let goal = Goal {
                id: self.ids.get("goal", goal.as_str()),
                code: goal.to_string(),
                wording: String::new(),
            };
            store::student_facts::keep_goal(tx, id, &goal).await.unwrap();
        }
        let Some(found) = &student.determination else { return };
        let determination = Determination {
            id: new_id(),
            student: id,
            missed_from: found.missed_from,
            missed_to: found.missed_to,
            findings: found.findings.iter().map(ToString::to_string).collect(),
            cause: found.cause.to_string(),
            cause_accepted_at: found.cause_accepted.then_some(1),
            assessor: String::new(),
            decided_on: found.missed_to,
            version: 1,
        };
        store::student_facts::keep_determination(tx, &determination).await.unwrap();
        for line in &found.service_lines {
            self.service_line(tx, &determination, line).await;
        }
    }

    async fn service_line(&self, tx: &mut Tx, found: &Determination, line: &domain::case::ServiceLine) {
        let row = ServiceLine {
            id: new_id(),
            determination: found.id,
            student: found.student,
            service: line.service.to_string(),
            substitutes: line.substitute_services.iter().map(ToString::to_string).collect(),
            owed: 0,
            school: 0,
            reserved: 0,
            reimbursed: 0,
            start: None,
        };
        store::student_facts::keep_service_line(tx, &row).await.unwrap();
        for (kind, minutes) in [
            (EntryKind::Owed, line.owed_minutes),
            (EntryKind::School, line.school_provided_minutes),
            (EntryKind::Reserved, line.reserved_minutes),
            (EntryKind::Reimbursed, line.reimbursed_minutes),
        ] {
            let entry = Entry { line: row.id, kind, minutes, claim: None, session: None, person: None };
            store::ledger::enter(tx, new_id(), &entry, 0).await.unwrap();
        }
        if let Some(start) = &line.school_based_start {
            let start = SchoolStart {
                starts_on: start.start_date,
                notice_on: start.notice_date,
                notifier_role: start.notifier_role.to_string(),
                notifier_name: "somebody".into(),
                over: start
                    .late_notice_override
                    .as_ref()
                    .map(|over| (over.approved_by.to_string(), over.reason.to_string())),
                read_at: None,
            };
            store::student_facts::keep_start(tx, new_id(), row.id, &start).await.unwrap();
        }
    }

    async fn providers(&self, tx: &mut Tx) {
        for provider in &self.case.providers {
            let id = self.ids.get("provider", provider.id.as_str());
            let roles = provider.roles.iter().map(ToString::to_string).collect();
            let others = provider.other_names.iter().map(ToString::to_string).collect();
            add_provider(tx, id, provider.name.as_str(), others, roles).await;
            let own = provider.licenses.iter().map(|license| (false, license));
            let supervisors = provider.supervisor_licenses.iter().map(|license| (true, license));
            for (is_supervisor, license) in own.chain(supervisors) {
                let license = store::providers::License {
                    id: new_id(),
                    is_supervisor,
                    kind: license.kind.to_string(),
                    holder: license.holder.to_string(),
                    board: license.board.as_ref().map(ToString::to_string),
                    number: license.number.to_string(),
                    valid_from: license.valid_from,
                    expires_on: license.expires_on,
                    checked_on: license.checked_on,
                    document: None,
                };
                store::providers::add_license(tx, id, &license).await.unwrap();
            }
        }
        for contract in &self.case.contracts {
            let row = store::providers::Contract {
                id: self.ids.get("contract", contract.id.as_str()),
                number: contract.id.to_string(),
                state: contract.state.to_string(),
                approved_on: contract.approved_on,
                effective_from: contract.effective_from,
                effective_to: contract.effective_to,
                rates: contract
                    .rates
                    .iter()
                    .map(|rate| store::providers::Rate {
                        service: rate.service.to_string(),
                        individual: rate.individual_cents_per_hour.map(Money::from_cents),
                        group: rate.group_cents_per_hour.map(Money::from_cents),
                    })
                    .collect(),
                version: 1,
            };
            let provider = self.ids.get("provider", contract.provider.as_str());
            store::provider_facts::keep_contract(tx, provider, &row).await.unwrap();
        }
    }

    /// Students and providers that only occur in the history.
    async fn strangers(&self, tx: &mut Tx) {
        for ((kind, name), id) in &self.ids.0 {
            let is = |other: &Id| other.as_str() == name;
            if *kind == "student" && !self.case.students.iter().any(|student| is(&student.id)) {
                add_student(tx, (*id).into(), OTHERS, None).await;
            }
            if *kind == "provider" && !self.case.providers.iter().any(|provider| is(&provider.id)) {
                add_provider(tx, (*id).into(), name, Vec::new(), Vec::new()).await;
            }
        }
    }

    async fn claim(&self, tx: &mut Tx, id: ClaimId, household: HouseholdId, sent: Option<Date>) -> Claim {
        let student = self.ids.get("student", self.case.students[0].id.as_str());
        let session = self.case.claim.sessions.first();
        let chance: [u8; 8] = id.0.as_bytes()[8..].try_into().unwrap();
        let mut claim = Claim {
            id,
            number: ClaimRef::from_chance(chance),
            household,
            student,
            service: session.map(|session| session.service.to_string()).unwrap_or_default(),
            provider: session.map(|session| self.ids.get("provider", session.provider.as_str())),
            state: ClaimState::Draft,
            status: Status::Draft,
            turn: Turn::Family,
            asked: Money::ZERO,
            created_by: GUARDIAN,
            created_at: 0,
            sent_by: None,
            sent_at: None,
            sent_on: None,
            signed_name: None,
            reviewed_on: None,
            reviewer: None,
            pay_to: PayTo::default(),
            version: 1,
        };
        store::claims::add(tx, &claim).await.unwrap();
        if sent.is_some() {
            claim.state = ClaimState::Sent;
            (claim.sent_on, claim.sent_at, claim.sent_by) = (sent, Some(0), Some(GUARDIAN));
            store::claims::save(tx, &claim).await.unwrap();
        }
        claim
    }

    async fn session(&self, tx: &mut Tx, n: i64, session: &Session) {
        let print = session.note_fingerprint.as_ref().map(ToString::to_string);
        let note = match &session.note {
            Some(note) => Some(self.note(tx, note, print).await),
            None => None,
        };
        let state = if self.case.claim.submitted_on.is_some() { LineState::Sent } else { LineState::Draft };
        let row = store::sessions::Session {
            student: self.ids.get("student", session.student.as_str()),
            provider: Some(self.ids.get("provider", session.provider.as_str())),
            service: session.service.to_string(),
            kind: session.kind.to_string(),
            held_on: Some(session.date),
            start: session.start.map(time),
            end: session.end.map(time),
            setting: session.setting.to_string(),
            goals: session.goals.iter().map(|goal| self.ids.get("goal", goal.as_str())).collect(),
            note,
            supervisor_name: session.supervisor_name.as_ref().map(ToString::to_string),
            billed_minutes: session.billed_minutes,
            billed: Money::from_cents(session.billed_cents),
            third_party: Money::from_cents(session.third_party_cents),
            ..blank_session(self.ids.session(session.id.as_str()), CLAIM, n, state)
        };
        store::sessions::add(tx, &row).await.unwrap();
    }

    /// The paper of a note, once.
    async fn note(&self, tx: &mut Tx, note: &Id, print: Option<String>) -> DocumentId {
        let id: DocumentId = self.ids.get("note", note.as_str());
        let known = store::documents::find(tx, &store::Scope::All, id).await.unwrap();
        if known.is_none() {
            let sha256 = print.unwrap_or_else(|| id.to_string());
            let paper = paper(id, DocumentKind::Note, sha256);
            store::documents::add(tx, &paper).await.unwrap();
        }
        id
    }

    async fn past(&self, tx: &mut Tx, n: i64, past: &PastSession) {
        let ours = self.case.students.iter().any(|student| student.id == past.student);
        let claim = if ours { OTHER_CLAIM } else { OTHERS_CLAIM };
        let state = if past.reimbursed { LineState::Approved } else { LineState::Sent };
        let row = store::sessions::Session {
            student: self.ids.get("student", past.student.as_str()),
            provider: Some(self.ids.get("provider", past.provider.as_str())),
            service: past.service.to_string(),
            held_on: Some(past.date),
            start: Some(time(past.start)),
            end: Some(time(past.end)),
            setting: past.setting.to_string(),
            ..blank_session(self.ids.session(past.id.as_str()), claim, n, state)
        };
        store::sessions::add(tx, &row).await.unwrap();
    }

    async fn receipt(&self, tx: &mut Tx, n: i64, receipt: &Receipt) {
        let part = |part: &domain::case::ReceiptPart| {
            (self.ids.session(part.session.as_str()), Money::from_cents(part.cents))
        };
        let row = store::receipts::Receipt {
            provider: Some(self.ids.get("provider", receipt.provider.as_str())),
            number: receipt.number.as_ref().map(ToString::to_string),
            paid_on: Some(receipt.date),
            readable: receipt.readable,
            itemizes: receipt.itemizes_dates,
            parts: receipt.sessions.iter().map(part).collect(),
            ..blank_receipt(self.ids.get("receipt", receipt.id.as_str()), CLAIM, n, receipt.amount_cents)
        };
        store::receipts::add(tx, &row).await.unwrap();
    }

    async fn bank_line(&self, tx: &mut Tx, line: &BankLine) {
        let id: BankLineId = self.ids.get("line", line.id.as_str());
        let row = store::bank_lines::BankLine {
            id,
            household: FAMILY,
            claim: CLAIM,
            typed: String::new(),
            kind: line.kind.to_string(),
            account_holder: line.account_holder.as_ref().map(ToString::to_string),
            payee: line.payee.to_string(),
            posted_on: Some(line.date),
            amount: Money::from_cents(line.amount_cents),
            both_sides: line.both_sides,
            document: None,
            allocations: Vec::new(),
        };
        store::bank_lines::add(tx, &row).await.unwrap();
        for allocation in &line.allocations {
            let receipt: ReceiptId = self.ids.get("receipt", allocation.receipt.as_str());
            let part = Money::from_cents(allocation.cents);
            store::bank_lines::allocate(tx, id, receipt, part).await.unwrap();
        }
        if line.allocated_before_cents > 0 {
            let n = store::receipts::next_number(tx, OTHER_CLAIM).await.unwrap();
            let other = blank_receipt(new_id(), OTHER_CLAIM, n, line.allocated_before_cents);
            store::receipts::add(tx, &other).await.unwrap();
            let part = Money::from_cents(line.allocated_before_cents);
            store::bank_lines::allocate(tx, id, other.id, part).await.unwrap();
        }
    }
}
