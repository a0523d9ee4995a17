//! What caseworkers see: their day, the queue, the workbench.

use jiff::civil::date;
use tests::on_each_database;

use super::sent::{LAN, say, with_papers, without_papers};
use super::{FELDMAN, FIRST, OKAFOR, SECOND, decide};

on_each_database! {
    async fn the_queue_is_narrowed_and_a_claim_is_taken_from_its_row(portal) {
        let old = without_papers(&portal, &[FIRST, SECOND]).await;
        portal.days_pass(14);
        let new = with_papers(&portal, &[date(2025, 10, 21)]).await;
        let (old, new) = (old.to_string(), new.to_string());
        let mut okafor = portal.signed_in(OKAFOR).await;
        okafor.open("/staff").await.sees("0 Mine").sees("2 New").sees("0 Late");
        okafor.open("/staff/queue").await.sees(&old).sees(&new).sees("Add a note for this session");
        assert!(okafor.text().find(&old) < okafor.text().find(&new), "the oldest is first");
        okafor.open("/staff/queue?age=10&reviewer=none&turn=OSS").await.sees(&old).does_not_see(&new);
        okafor.press("Assign to me").await.sees("In review: Nneka Okafor");
        okafor.open("/staff/queue?reviewer=me").await.sees(&old).does_not_see(&new);
        okafor.open("/staff/queue?reviewer=none").await.sees(&new).does_not_see(&old);
        okafor.open("/staff/queue?least=200").await.sees(&old).does_not_see(&new);
        okafor.open("/staff/queue?language=so").await.sees("Nothing waits here.");
        okafor.open("/staff").await.sees("1 Mine").sees("1 New");
        portal.days_pass(35);
        let mut okafor = portal.signed_in(OKAFOR).await;
        okafor.open("/staff").await.sees("1 Late");
        let mut finance = portal.signed_in("chen@example.org").await;
        finance.open("/staff").await.does_not_see("Mine");
    }

    async fn fifty_claims_stand_on_a_page_and_the_next_page_goes_on(portal) {
        for _ in 0..51 {
            without_papers(&portal, &[FIRST]).await;
        }
        let mut okafor = portal.signed_in(OKAFOR).await;
        okafor.open("/staff/queue?turn=OSS&least=100").await;
        let page = okafor.html().to_owned();
        assert_eq!(page.matches("/take").count(), 50);
        let next = page.split("href=\"").find(|rest| rest.contains("after=") && rest.starts_with("/staff/queue"));
        let next = next.unwrap().split('"').next().unwrap().replace("&amp;", "&");
        okafor.open(&next).await;
        assert_eq!(okafor.html().matches("/take").count(), 1, "{next}");
        okafor.does_not_see("Next page");
    }

    async fn the_workbench_shows_papers_checks_lines_hours_and_what_happened(portal) {
        let number = with_papers(&portal, &[FIRST, SECOND]).await;
        let (mut feldman, mut park) =
            (portal.signed_in(FELDMAN).await, portal.signed_in("park@example.org").await);
        let hold = server::services::decisions::Decision {
            hold_owner: "City purchasing".to_owned(),
            hold_until: "2025-12-10".to_owned(),
            ..say("HOLD", "CONTRACT_NOT_APPROVED")
        };
        decide(&portal, OKAFOR, number, 2, &hold).await.unwrap();
        let lan = portal.actor(LAN).await;
        portal.services.write_message(&lan, number, "When will you know?", "").await.unwrap();
        let page = format!("/staff/claims/{number}?line=2");
        feldman.open(&page).await.sees("Asked $225.00 = pay $225.00 + ask $0.00 + hold $0.00 + not payable $0.00");
        feldman.sees("City purchasing, look again on Dec 10, 2025").sees("To cover: $112.50");
        feldman.sees("MAYA CASTELLANO SLP $225.00").sees("$225.00 paid, $225.00 shown by bank lines");
        feldman.sees("Kept for a line in review 45").sees("When will you know?").sees("Save decision");
        feldman.sees("Line decided, line 2: To decide → On hold").sees("Claim sent");
        park.open(&page).await.sees("When will you know?").does_not_see("Save decision").does_not_see("Undo");
        assert!(!park.html().contains("action=\"/staff/claims"), "an auditor has no form");
    }
}
