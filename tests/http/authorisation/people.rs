//! One person of each kind, signed in.

use domain::access::Role;
use domain::id::PersonId;
use domain::language::Language;
use server::services::staff::NewStaff;
use server::store::people;
use server::store::people::Person;
use tests::{Portal, Visitor};

/// Everybody who can ask: what they are called in `authorisation.toml`, and their address.
pub const ALL: &[(&str, &str)] = &[
    ("nobody", ""),
    ("guardian", "lan.tran@example.org"),
    ("helper", "bao.tran@example.org"),
    ("other-guardian", "carlos.rivera@example.org"),
    ("other-helper", "eva.rivera@example.org"),
    ("school", "rowe@example.org"),
    ("other-school", "quinn@example.org"),
    ("intake", "bennett@example.org"),
    ("reviewer", "okafor@example.org"),
    ("approver", "reilly@example.org"),
    ("lead", "feldman@example.org"),
    ("finance", "chen@example.org"),
    ("administrator", "whitaker@example.org"),
    ("auditor", "park@example.org"),
];

/// Lets the people come whom the example district does not have.
pub async fn arrive(portal: &Portal) {
    for (email, guardian) in [
        ("bao.tran@example.org", "lan.tran@example.org"),
        ("eva.rivera@example.org", "carlos.rivera@example.org"),
    ] {
        add_helper(portal, email, guardian).await;
    }
    let new = NewStaff {
        role: Role::School,
        name: "Pat Quinn".to_owned(),
        email: "quinn@example.org".to_owned(),
        school: Some("Holland Elementary".to_owned()),
    };
    portal.services.add_staff(&new).await.expect("another school");
}

async fn add_helper(portal: &Portal, email: &str, guardian: &str) {
    let (services, household) = (&portal.services, portal.actor(guardian).await.household);
    let now = services.clock.now();
    let id: PersonId = services.ids.new_id(now);
    let helper = Person {
        id,
        role: Role::Helper,
        household,
        school: None,
        name: "A Helper".to_owned(),
        other_names: Vec::new(),
        email: email.to_owned(),
        language: Language::English,
        relation: "NONE".to_owned(),
    };
    let mut tx = services.store.write().await.expect("a transaction");
    people::add(&mut tx, &helper, now).await.expect("a helper");
    tx.commit().await.expect("a commit");
}

/// A new browser of this person, signed in unless it is nobody.
pub async fn browser(portal: &Portal, email: &str) -> Visitor {
    if email.is_empty() { portal.visitor() } else { portal.signed_in(email).await }
}
