//! Settings: proposed by one administrator, confirmed by another, and used by the rules from their day on.

use jiff::civil::date;
use tests::{Portal, Visitor, on_each_database};

use crate::circuit_breaker::answered;
use crate::payments::approved::{approve, by_check};
use crate::review::sent::{LAN, with_papers};

const PAGE: &str = "/staff/settings";
const SUPERVISED: &str = "Other jobs that need a supervisor";

/// A setting takes two administrators.
async fn administrators(portal: &Portal) -> (Visitor, Visitor) {
    (portal.signed_in("whitaker@example.org").await, portal.signed_in("duarte@example.org").await)
}

async fn propose(administrator: &mut Visitor, name: &str, value: &str, from: &str) {
    administrator.open(PAGE).await;
    administrator.fill("setting-name", name).fill("setting-value", value).fill("setting-from", from);
    administrator.fill("setting-reason", "The board wrote to us").press("Propose").await;
}

on_each_database! {
    /// Nothing changes at once or alone: from its day on, and not before, the rules ask for a supervisor.
    async fn a_confirmed_setting_is_used_from_its_day_on_and_the_answer_names_it(portal) {
        let number = with_papers(&portal, &[date(2025, 10, 7)]).await;
        let bench = format!("/staff/claims/{number}");
        let pays = "Asked $112.50 = pay $112.50 + ask $0.00 + hold $0.00 + not payable $0.00";
        let asks = "Asked $112.50 = pay $0.00 + ask $112.50 + hold $0.00 + not payable $0.00";
        let (mut whitaker, mut duarte) = administrators(&portal).await;
        propose(&mut whitaker, "also_require_supervisor_for", "SLP, COTA", "2025-12-05").await;
        whitaker.sees("Another administrator must confirm it.");
        assert!(!whitaker.has_button("Confirm"));
        duarte.open(PAGE).await.sees(SUPERVISED).sees("The board wrote to us").press("Confirm").await;
        duarte.sees("Nothing waits.").sees("Confirmed by Ines Duarte");
        portal.work().await;
        let mut okafor = portal.signed_in("okafor@example.org").await;
        okafor.open(&bench).await.sees(pays).sees("with settings");
        portal.days_pass(4);
        portal.work().await;
        let mut okafor = portal.signed_in("okafor@example.org").await;
        okafor.open(&bench).await.sees(asks).sees("The supervisor's license was good on this day");
        okafor.open(PAGE).await.sees("SLP, COTA").sees("Dec 5, 2025").does_not_see("Propose a change");
        let version = okafor.text().split("Version of today: ").nth(1).unwrap().chars().take(12).collect::<String>();
        okafor.open(&bench).await.sees(&format!("with settings {version}"));
        okafor.open(&format!("{PAGE}?version={version}")).await.sees("Settings of version").sees("SLP, COTA");
        assert_eq!(okafor.open(&format!("{PAGE}?version=nothing")).await.status(), 404);
    }

    /// What can't be a value, a day that has begun and an empty reason are said beside their fields.
    async fn a_wrong_proposal_is_refused_with_everything_that_was_typed(portal) {
        let (mut whitaker, mut duarte) = administrators(&portal).await;
        propose(&mut whitaker, "bank_days_after", "soon", "2025-12-01").await;
        assert_eq!(whitaker.answered(), 422);
        whitaker.sees_problem("setting-value", "Type a value that this setting can have.");
        whitaker.sees_problem("setting-from", "Choose a day after today.");
        assert!(whitaker.html().contains("value=\"soon\""));
        propose(&mut whitaker, "bank_days_after", "45", "2025-12-03").await;
        let html = duarte.open(PAGE).await.html().to_owned();
        let change = html.split("name=\"change\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let confirm = [("form", "confirm"), ("change", change.as_str())];
        assert_eq!(whitaker.post(PAGE, &confirm).await.status(), 422, "nobody confirms alone");
        portal.days_pass(2);
        let mut duarte = portal.signed_in("duarte@example.org").await;
        duarte.open(PAGE).await.sees("Its day has come.");
        assert!(!duarte.has_button("Confirm"));
        assert_eq!(duarte.post(PAGE, &confirm).await.status(), 409, "nothing changes at once");
        duarte.open(PAGE).await.press("Withdraw").await.sees("Withdrawn by Ines Duarte").sees("Nothing waits.");
    }

    /// What the table says in the reader's language is read in that language.
    async fn a_value_is_typed_in_the_readers_language(portal) {
        let (mut whitaker, _) = administrators(&portal).await;
        whitaker.post("/language", &[("language", "es")]).await;
        let spanish = [("setting-name", "cash_attestation"), ("setting-value", "sí"), ("setting-from", "2025-12-09")];
        let spanish = [spanish.as_slice(), &[("form", "propose"), ("setting-reason", "La junta nos escribió")]].concat();
        assert_eq!(whitaker.post(PAGE, &spanish).await.answered(), 303);
        whitaker.open(PAGE).await.sees("sí");
    }

    /// All staff may read what holds, and families see no such page.
    async fn every_member_of_staff_reads_the_settings(portal) {
        for email in ["okafor@example.org", "chen@example.org", "reilly@example.org"] {
            portal.signed_in(email).await.open(PAGE).await.sees("From the start").sees("Massachusetts holidays, by rule");
        }
        assert_eq!(portal.signed_in(LAN).await.open(PAGE).await.status(), 404);
    }

    /// Once thirty claims were paid, a family reads when its money likely comes: as half of them, and as four of five, took.
    async fn enough_paid_claims_tell_when_money_likely_comes(portal) {
        let approved = async |claims| {
            for _ in 0..claims {
                approve(&portal, LAN, &[1_000], &by_check()).await;
            }
        };
        approved(15).await;
        portal.days_pass(14);
        answered(&portal, "PAID,2025-12-15,CHECK,1001,").await;
        let early = with_papers(&portal, &[date(2025, 10, 7)]).await;
        let mut lan = portal.signed_in(LAN).await;
        lan.open(&format!("/claims/{early}")).await.sees("Goal").does_not_see("Likely paid");
        approved(15).await;
        portal.days_pass(21);
        answered(&portal, "PAID,2026-01-05,CHECK,1002,").await;
        let number = with_papers(&portal, &[date(2025, 10, 14)]).await;
        let mut lan = portal.signed_in(LAN).await;
        lan.open(&format!("/claims/{number}")).await.sees("Likely paid Jan 20, 2026 to Jan 23, 2026").sees("Goal");
    }

    /// The family's goal counts the days of the stages that hold.
    async fn the_goal_of_a_claim_follows_the_days_of_the_stages(portal) {
        let number = with_papers(&portal, &[date(2025, 10, 7)]).await;
        let mut lan = portal.signed_in(LAN).await;
        lan.open(&format!("/claims/{number}")).await.sees("Jan 7, 2026");
        let (mut whitaker, mut duarte) = administrators(&portal).await;
        propose(&mut whitaker, "stage_days", "2, 5, 3, 3, 4, 5, 2", "2025-12-02").await;
        duarte.open(PAGE).await.press("Confirm").await;
        lan.open(&format!("/claims/{number}")).await.sees("Jan 7, 2026");
        portal.days_pass(1);
        let mut lan = portal.signed_in(LAN).await;
        lan.open(&format!("/claims/{number}")).await.sees("Jan 6, 2026").does_not_see("Jan 7, 2026");
    }
}
