//! Stories of a family that asks before it pays.

use domain::access::Role;
use domain::claim::ClaimRef;
use domain::id::PersonId;
use domain::language::Language;
use jiff::civil::date;
use server::imports::Kind;
use server::services::imports::Brought;
use server::services::school_starts::TypedStart;
use server::store::people::{self, Person};
use server::store::students::Student;
use server::store::{student_facts, students};
use tests::{Portal, Visitor, on_each_database};

use crate::review::sent::{LAN, with_papers};

const MAYA: &str = "Maya Castellano";
const CARLOS: &str = "carlos.rivera@example.org";

async fn child(portal: &Portal, sasid: &str) -> Student {
    let mut connection = portal.services.store.read().await.unwrap();
    student_facts::with_sasid(&mut connection, sasid).await.unwrap().unwrap()
}

async fn ask_page(portal: &Portal) -> String {
    format!("/children/{}/ask", child(portal, "9900001001").await.id)
}

/// The school tells that it gives speech therapy itself from January 12.
async fn school_starts(portal: &Portal) {
    let minh = child(portal, "9900001001").await;
    let mut connection = portal.services.store.read().await.unwrap();
    let lines = students::service_lines(&mut connection, minh.id).await.unwrap();
    drop(connection);
    let start = TypedStart {
        line: lines[0].id.to_string(),
        starts_on: "01/12/2026".to_owned(),
        notice_on: String::new(),
        role: "SCHOOL_LEADER".to_owned(),
    };
    let rowe = portal.actor("rowe@example.org").await;
    portal.services.announce_start(&rowe, &start).await.unwrap();
}

/// Maya's license is said to end on February 12.
async fn license_ends(portal: &Portal) {
    let csv = "provider,supervisor,kind,holder,board,number,valid_from,expires_on,checked_on\n\
               P-101,no,SLP,Maya Castellano,,SP-5101,2019-07-01,2026-02-12,2025-10-03\n";
    let file = Brought { kind: Kind::Licenses, name: "licenses.csv", bytes: csv.as_bytes() };
    let report = portal.services.apply_file(file).await.unwrap();
    assert!(report.flaws.is_empty(), "{:?}", report.flaws);
}

/// Fills the form in with eight weekly sessions from January 6 on.
fn eight_sessions<'v>(visitor: &'v mut Visitor, provider: &str) -> &'v mut Visitor {
    visitor.choose("ask-service", "Speech").choose("ask-provider", provider);
    visitor.fill("ask-from", "01/06/2026").fill("ask-to", "02/24/2026");
    visitor.fill("ask-minutes", "45").fill("ask-count", "8")
}

async fn helper_of_lan(portal: &Portal) {
    let (services, household) = (&portal.services, portal.actor(LAN).await.household);
    let now = services.clock.now();
    let id: PersonId = services.ids.new_id(now);
    let helper = Person {
        id,
        role: Role::Helper,
        household,
        school: None,
        name: "Bao Tran".to_owned(),
        other_names: Vec::new(),
        email: "bao.tran@example.org".to_owned(),
        language: Language::English,
        relation: "NONE".to_owned(),
    };
    let mut tx = services.store.write().await.unwrap();
    people::add(&mut tx, &helper, now).await.unwrap();
    tx.commit().await.unwrap();
}

on_each_database! {
    /// The second task of the service design: she asks on January 2, and reads how far she can go.
    async fn a_family_asks_before_it_pays(portal) {
        school_starts(&portal).await;
        license_ends(&portal).await;
        portal.days_pass(32);
        assert_eq!(portal.today(), date(2026, 1, 2));
        let mut lan = portal.signed_in(LAN).await;
        let page = ask_page(&portal).await;
        lan.open("/home").await.sees("Ask before you pay");
        lan.open(page.trim_end_matches("/ask")).await.sees("Ask before you pay");
        lan.open(&page).await.sees("12 h 0 min left").sees("Maya Castellano, Savin Hill Speech");
        eight_sessions(&mut lan, MAYA).press("Check before I pay").await;
        lan.sees("Go ahead with 1 of 8 sessions");
        lan.sees("OK Hours left: 12 h 0 min left. You plan 6 h 0 min.");
        lan.sees("OK City contract: Approved to Jun 30, 2026.");
        lan.sees("OK License: Good to Feb 12, 2026. Up to that day: 6 of 8 sessions. After that day, ask again.");
        lan.sees("WAIT School services: This service starts at school Jan 12, 2026. Before that day: 1 of 8 sessions.");
        lan.sees("OK Where we pay: A parent or guardian can be paid.");
        lan.sees("Good for 14 days: to Jan 16, 2026").sees("Checked Jan 2, 2026");
        lan.sees("This is information on this date. It isn't a promise.").does_not_see("$");
        let slip = lan.path().to_owned();
        // The same form again is the same slip, and it is found again.
        assert_eq!(lan.press_again().await.path(), slip);
        lan.open(&page).await.sees("Your answers").sees("Go ahead with 1 of 8 sessions");
        assert_eq!(lan.html().matches("/slips/").count(), 1);
        portal.days_pass(15);
        let mut lan = portal.signed_in(LAN).await;
        lan.open(&slip).await.sees("This answer is old. Ask again before you pay.");
        lan.open(&page).await.does_not_see("Your answers");
        let mut carlos = portal.signed_in(CARLOS).await;
        assert_eq!(carlos.open(&slip).await.status(), 404);
        assert_eq!(carlos.open(&page).await.status(), 404);
    }

    /// Nothing stands in the way of the sessions before the school starts.
    async fn a_plan_that_fits_can_go_ahead(portal) {
        school_starts(&portal).await;
        let mut lan = portal.signed_in(LAN).await;
        lan.open(&ask_page(&portal).await).await;
        eight_sessions(&mut lan, MAYA).fill("ask-to", "01/11/2026").fill("ask-count", "2");
        lan.press("Check before I pay").await.sees("You can go ahead").does_not_see("WAIT");
        lan.open(&ask_page(&portal).await).await;
        eight_sessions(&mut lan, MAYA).fill("ask-from", "01/12/2026").press("Check before I pay").await;
        lan.sees("Don't pay yet").sees("NO School services: This service starts at school Jan 12, 2026.");
    }

    /// Whom nobody knows needs a contract first: the slip says so.
    async fn somebody_else_needs_a_contract_first(portal) {
        let mut lan = portal.signed_in(LAN).await;
        lan.open(&ask_page(&portal).await).await;
        eight_sessions(&mut lan, "Someone else").press("Check before I pay").await;
        lan.sees_problem("provider-name", "Enter the provider's name.");
        lan.fill("provider-name", "Dana Ortiz").press("Check before I pay").await;
        lan.sees("Wait").sees("Dana Ortiz").sees("WAIT City contract: Not known yet: OSS must start a contract.");
    }

    /// What is wrong stands beside its field, and what was typed stays.
    async fn a_form_that_cannot_be_asked_is_shown_again(portal) {
        let mut lan = portal.signed_in(LAN).await;
        lan.open(&ask_page(&portal).await).await.press("Check before I pay").await;
        assert_eq!(lan.answered(), 422);
        lan.sees_problem("ask-provider", "Choose a provider, or \"Someone else\".");
        lan.sees_problem("ask-from", "Enter the date of the first session.");
        lan.sees_problem("ask-count", "Enter how many sessions you plan.");
        eight_sessions(&mut lan, MAYA).fill("ask-from", "02/24/2026").fill("ask-to", "01/06/2026");
        lan.press("Check before I pay").await.sees_problem("ask-to", "The last session can't be before the first.");
        assert!(lan.html().contains("02/24/2026") && lan.html().contains("01/06/2026"));
        lan.fill("ask-to", "02/24/2026").fill("ask-count", "99").press("Check before I pay").await;
        lan.sees_problem("ask-count", "So many sessions don't fit in these days.");
        lan.fill("ask-minutes", "4").fill("ask-count", "8").press("Check before I pay").await;
        lan.sees_problem("ask-minutes", "Enter a number from 5 to 480.");
    }

    /// A helper asks like the guardian, and reads what she asked.
    async fn a_helper_asks_and_reads(portal) {
        helper_of_lan(&portal).await;
        let mut bao = portal.signed_in("bao.tran@example.org").await;
        bao.open(&ask_page(&portal).await).await;
        eight_sessions(&mut bao, MAYA).press("Check before I pay").await.sees("You can go ahead");
        let slip = bao.path().to_owned();
        let mut lan = portal.signed_in(LAN).await;
        lan.open(&slip).await.sees("You can go ahead");
    }

    /// The caseworker reads beside the claim that the family asked before; finance and the school read nothing.
    async fn the_caseworker_sees_the_slip_beside_the_claim(portal) {
        let mut lan = portal.signed_in(LAN).await;
        let claim: ClaimRef = with_papers(&portal, &[date(2025, 10, 7)]).await;
        let bench = format!("/staff/claims/{claim}");
        let mut okafor = portal.signed_in("okafor@example.org").await;
        okafor.open(&bench).await.does_not_see("asked before it paid");
        lan.open(&ask_page(&portal).await).await;
        eight_sessions(&mut lan, MAYA).press("Check before I pay").await.sees("You can go ahead");
        let slip = lan.path().to_owned();
        okafor.open(&bench).await.sees("The family asked before it paid: answer ");
        assert!(okafor.html().contains(&slip));
        okafor.open(&slip).await.sees("You can go ahead").does_not_see("Ask again");
        for who in ["chen@example.org", "rowe@example.org"] {
            let mut other = portal.signed_in(who).await;
            assert_eq!(other.open(&slip).await.status(), 404, "{who}");
        }
    }
}
