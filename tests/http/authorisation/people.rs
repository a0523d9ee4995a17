//! One person of each kind, signed in.

use domain::access::Role;
use domain::id::PersonId;
use domain::language::Language;
use server::services::facts::TypedMinutes;
use server::services::staff::NewStaff;
use server::store::people::{self, Person};
use server::store::{student_facts, students};
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

/// A caseworker who decided what is asked about.
pub const CASEWORKER: &str = "adams@example.org";
/// The second person who agreed.
pub const SECOND: &str = "baker@example.org";

/// Lets the people come whom the example district does not have.
pub async fn arrive(portal: &Portal) {
    for (email, guardian) in [
        ("bao.tran@example.org", "lan.tran@example.org"),
        ("eva.rivera@example.org", "carlos.rivera@example.org"),
    ] {
        add_helper(portal, email, guardian).await;
    }
    let staff = |role, name: &str, email: &str, school: Option<&str>| NewStaff {
        role,
        name: name.to_owned(),
        email: email.to_owned(),
        school: school.map(str::to_owned),
    };
    for new in [
        staff(Role::School, "Pat Quinn", "quinn@example.org", Some("Holland Elementary")),
        staff(Role::Reviewer, "Jo Adams", CASEWORKER, None),
        staff(Role::Approver, "Kit Baker", SECOND, None),
    ] {
        portal.services.add_staff(&new).await.expect("one more of the staff");
    }
    owe_much(portal).await;
}

/// Owes the child so much that no test uses it up.
async fn owe_much(portal: &Portal) {
    let mut connection = portal.services.store.read().await.expect("a connection");
    let child =
        student_facts::with_sasid(&mut connection, "9900001001").await.expect("a child").expect("Minh");
    let line = students::service_lines(&mut connection, child.id).await.expect("what is owed").remove(0);
    drop(connection);
    let (minutes, why) = ("50000".to_owned(), "For the tests".to_owned());
    let much = TypedMinutes { line: line.id, was: line.owed, minutes, why };
    let lead = portal.actor("feldman@example.org").await;
    portal.services.change_owed(&lead, child.id, &much).await.expect("much is owed");
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
