//! Rows with nothing in them but what a case says.

use domain::access::Role;
use domain::claim::LineState;
use domain::id::{ClaimId, DocumentId, HouseholdId, PersonId, ReceiptId, SessionId, StudentId};
use domain::language::Language;
use domain::money::Money;
use jiff::civil::{Date, Time};

use super::rows::{FAMILY, GUARDIAN, new_id};
use crate::store::documents::{Document, DocumentKind};
use crate::store::people::Person;
use crate::store::{self, Tx};

pub(super) fn time(time: domain::clock_time::ClockTime) -> Time {
    time.to_string().parse().unwrap()
}

pub(super) fn person(id: PersonId, name: &str, other_names: &[String], relation: &str) -> Person {
    Person {
        id,
        role: Role::Family,
        household: Some(FAMILY),
        school: None,
        name: name.to_owned(),
        other_names: other_names.to_vec(),
        email: format!("{id}@example.org"),
        language: Language::default(),
        relation: relation.to_owned(),
    }
}

pub(super) async fn add_student(
    tx: &mut Tx,
    id: StudentId,
    household: HouseholdId,
    iep: Option<(Date, Option<Date>)>,
) {
    let student = store::students::Student {
        id,
        household,
        sasid: id.to_string(),
        first_name: "A".into(),
        last_name: "B".into(),
        school: "C".into(),
        iep_from: iep.map(|iep| iep.0),
        iep_to: iep.and_then(|iep| iep.1),
        version: 1,
    };
    store::students::add(tx, &student).await.unwrap();
}

pub(super) async fn add_provider(
    tx: &mut Tx,
    id: domain::id::ProviderId,
    name: &str,
    other_names: Vec<String>,
    roles: Vec<String>,
) {
    let provider = store::providers::Provider {
        id,
        code: id.to_string(),
        name: name.to_owned(),
        other_names,
        roles,
        household: None,
        licenses: Vec::new(),
        contracts: Vec::new(),
        version: 1,
    };
    store::providers::add(tx, &provider).await.unwrap();
}

pub(super) fn paper(id: DocumentId, kind: DocumentKind, sha256: String) -> Document {
    Document {
        id,
        household: Some(FAMILY),
        claim: None,
        provider: None,
        kind,
        media_type: "image/png".into(),
        bytes: 1,
        sha256,
        object_key: id.to_string(),
        file_name: "paper.png".into(),
        added_by: GUARDIAN,
        added_at: 0,
        page_of: None,
    }
}

pub(super) fn blank_session(
    id: SessionId,
    claim: ClaimId,
    n: i64,
    state: LineState,
) -> store::sessions::Session {
    store::sessions::Session {
        id,
        claim,
        n,
        student: new_id(),
        provider: None,
        service: String::new(),
        kind: "SERVICE".into(),
        typed: String::new(),
        held_on: None,
        start: None,
        end: None,
        setting: "INDIVIDUAL".into(),
        goals: Vec::new(),
        note: None,
        supervisor_name: None,
        billed_minutes: None,
        billed: Money::ZERO,
        third_party: Money::ZERO,
        state,
        service_line: None,
        reserved_minutes: 0,
        returned_on: None,
        version: 1,
    }
}

pub(super) fn blank_receipt(id: ReceiptId, claim: ClaimId, n: i64, cents: i64) -> store::receipts::Receipt {
    store::receipts::Receipt {
        id,
        claim,
        household: FAMILY,
        provider: None,
        n,
        typed: String::new(),
        number: None,
        paid_on: None,
        amount: Money::from_cents(cents),
        third_party: Money::ZERO,
        readable: true,
        itemizes: true,
        document: None,
        parts: Vec::new(),
    }
}
