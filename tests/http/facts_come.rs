//! Facts that arrive later: one correct fact moves every claim that waited for it, at its first date.

use domain::claim::{ClaimRef, LineState};
use jiff::civil::{Date, date};
use server::demo;
use server::store::{Scope, claims, households, sessions};
use tests::{Portal, Visitor, on_each_database};

/// The example year is over; everything of it has left the out-tray.
async fn after_the_year(portal: &Portal) {
    demo::load(&portal.services).await.unwrap();
    portal.days_pass(182);
    portal.work().await;
}

/// A lead brings a file, looks at it and applies it; then the out-tray works.
async fn import(portal: &Portal, kind: &str, csv: &str) {
    let mut lead = portal.signed_in("feldman@example.org").await;
    lead.open("/staff/imports").await;
    lead.fill("import-kind", kind).attach("import-file", "facts.csv", csv.as_bytes().to_vec());
    lead.press("Look at the file").await.sees("New 0, changed 1, same 0.").press("Apply all").await;
    assert_eq!(lead.status(), 200, "{}", lead.text());
    portal.work().await;
}

async fn claim_of(portal: &Portal, email: &str) -> ClaimRef {
    let guardian = portal.actor(email).await;
    let mut connection = portal.services.store.read().await.unwrap();
    households::claims(&mut connection, &Scope::of(&guardian), 10).await.unwrap()[0].number
}

/// The day it was sent, and how many lines stand in each of these states.
async fn lines(portal: &Portal, number: ClaimRef, states: [LineState; 3]) -> (Option<Date>, [usize; 3]) {
    let mut connection = portal.services.store.read().await.unwrap();
    let claim = claims::find(&mut connection, &Scope::All, number).await.unwrap().unwrap();
    let lines = sessions::of_claim(&mut connection, claim.id).await.unwrap();
    (claim.sent_on, states.map(|state| lines.iter().filter(|line| line.state == state).count()))
}

fn moving(portal: &Portal, email: &str) -> usize {
    let letters = portal.letters_to(email);
    letters.iter().filter(|letter| letter.subject.contains("is moving again")).count()
}

/// The caseworker decides the line to be paid.
async fn pay(okafor: &mut Visitor, number: ClaimRef, n: usize) {
    okafor.open(&format!("/staff/claims/{number}?line={n}")).await;
    okafor.fill("decide-outcome", "APPROVE").press("Save decision").await.sees("Waits for a second person");
}

on_each_database! {
    /// Scenario 3: the City approves the contract from before the first session. Nothing else happens, and all is payable.
    async fn an_approved_contract_alone_makes_the_held_lines_payable(portal) {
        const NADIA: &str = "nadia.haddad@example.org";
        after_the_year(&portal).await;
        let (number, states) =
            (claim_of(&portal, NADIA).await, [LineState::Held, LineState::Sent, LineState::Decided]);
        let sent_on = Some(date(2025, 12, 4));
        assert_eq!(lines(&portal, number, states).await, (sent_on, [6, 0, 0]));
        let before = moving(&portal, NADIA);
        let head = "contract,provider,state,approved_on,effective_from,effective_to,service,individual_rate,group_rate";
        let row = "C-26-103,P-103,CITY_APPROVED,2025-12-18,2025-10-01,2026-06-30,READ,110.00,";
        import(&portal, "contracts", &format!("{head}\n{row}\n")).await;
        assert_eq!(lines(&portal, number, states).await, (sent_on, [0, 6, 0]));
        assert_eq!(moving(&portal, NADIA), before + 1);
        let mut okafor = portal.signed_in("okafor@example.org").await;
        okafor.open(&format!("/staff/claims/{number}")).await;
        okafor.sees("Asked $660.00 = pay $660.00 + ask $0.00 + hold $0.00 + not payable $0.00");
        okafor.sees("Hold ended, the fact is here");
        pay(&mut okafor, number, 1).await;
        let mut nadia = portal.signed_in(NADIA).await;
        nadia.open(&format!("/claims/{number}")).await.does_not_see("You must act.");
    }

    /// Scenario 6: the license was renewed without a gap. The two lines that the family was asked about come back by
    /// themselves; what was paid stays paid.
    async fn a_renewed_license_alone_brings_the_returned_lines_back(portal) {
        const WEI: &str = "wei.zhang@example.org";
        after_the_year(&portal).await;
        let (number, states) =
            (claim_of(&portal, WEI).await, [LineState::Returned, LineState::Sent, LineState::Approved]);
        let sent_on = Some(date(2026, 3, 2));
        assert_eq!(lines(&portal, number, states).await, (sent_on, [2, 0, 4]));
        let mut wei = portal.signed_in(WEI).await;
        wei.open(&format!("/claims/{number}")).await.sees("You must act.").sees("$320.00");
        let before = moving(&portal, WEI);
        let head = "provider,supervisor,kind,holder,board,number,valid_from,expires_on,checked_on";
        let row = "P-106,no,OT,Emily Carter,Board of Allied Health Professionals,OT-5106,2019-07-01,2028-02-12,2026-05-20";
        import(&portal, "licenses", &format!("{head}\n{row}\n")).await;
        assert_eq!(lines(&portal, number, states).await, (sent_on, [0, 2, 4]));
        assert_eq!(moving(&portal, WEI), before + 1);
        wei.open(&format!("/claims/{number}")).await.does_not_see("You must act.");
        wei.open(&format!("/claims/{number}/fix")).await.sees("There is nothing to fix");
        let mut okafor = portal.signed_in("okafor@example.org").await;
        okafor.open(&format!("/staff/claims/{number}")).await;
        okafor.sees("Asked $960.00 = pay $960.00 + ask $0.00 + hold $0.00 + not payable $0.00");
        okafor.sees("Back with the caseworkers, the fact is here");
        for n in [5, 6] {
            pay(&mut okafor, number, n).await;
        }
        let reilly = portal.actor("reilly@example.org").await;
        for n in [5, 6] {
            portal.services.approve_line(&reilly, number, n).await.unwrap();
        }
        wei.open(&format!("/claims/{number}")).await.sees("$640.00").sees("$320.00");
        assert_eq!(lines(&portal, number, states).await, (sent_on, [0, 0, 6]));
    }

    /// A line that was returned for another reason too stays with the family.
    async fn a_line_that_needs_more_than_the_license_stays_with_its_family(portal) {
        use crate::review::sent::{LAN, say, without_papers};
        let number = without_papers(&portal, &[date(2025, 10, 7)]).await;
        let okafor = portal.actor("okafor@example.org").await;
        let mut said = say("RETURN", "LICENSE_NOT_VALID_ON_DATE");
        said.reasons.push("NOTE_MISSING".to_owned());
        portal.services.decide_line(&okafor, number, 1, None, &said).await.unwrap();
        let head = "provider,supervisor,kind,holder,board,number,valid_from,expires_on,checked_on";
        let row = "P-101,no,SLP,Maya Castellano,,SP-5101,2019-07-01,2028-04-30,2025-10-03";
        import(&portal, "licenses", &format!("{head}\n{row}\n")).await;
        let states = [LineState::Returned, LineState::Sent, LineState::Held];
        assert_eq!(lines(&portal, number, states).await.1, [1, 0, 0]);
        assert_eq!(moving(&portal, LAN), 0);
    }
}
