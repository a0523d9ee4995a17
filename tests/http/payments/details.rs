//! A payment comes back: the family reads why, says again where its money goes, and is paid.

use domain::claim::Status;
use domain::payment::PaymentState;
use server::store::claims::PayTo;
use tests::{Portal, on_each_database};

use super::approved::{approve, by_check, claim_of};
use super::{CHEN, DESK, GOMES, LAN, exported, payments_of, say, tie_out};

/// Another of finance releases a batch and its file is made.
async fn goes_out(portal: &Portal, number: i64, total: &str) {
    let (chen, gomes) = (portal.actor(CHEN).await, portal.actor(GOMES).await);
    portal.services.release_batch(&gomes, number, total).await.unwrap();
    portal.services.export_batch(&chen, number).await.unwrap();
}

on_each_database! {
    async fn a_family_confirms_its_details_and_is_paid_after_all(portal) {
        let (claim, number) = exported(&portal).await;
        let first = payments_of(&portal, number).await[0].id;
        say(&portal, &format!("{first},RETURNED,,,,address unknown.\n")).await.unwrap();
        let mut lan = portal.signed_in(LAN).await;
        let page = format!("/claims/{}/payment", claim.number);
        lan.open(&format!("/claims/{}", claim.number)).await.sees("You must act.").sees("Check your details");
        assert!(lan.html().contains(&format!("href=\"{page}\"")));
        lan.open(&page).await.sees("It came back: address unknown. Check").sees("$202.50 waits for you");
        assert!(lan.html().contains("12 Adams St"), "what is kept stands in the form");
        lan.fill("pay-name", "Dana Ortiz").fill("pay-street", "5 New St").fill("pay-zip", "2125");
        lan.press("Confirm my details").await;
        assert_eq!(lan.status(), 422);
        lan.sees_problem("pay-name", "This person is not on the case. Choose a guardian, or call us.");
        lan.sees_problem("pay-zip", "Enter a ZIP code with 5 numbers.");
        for typed in ["Dana Ortiz", "5 New St", "2125"] {
            assert!(lan.html().contains(&format!("value=\"{typed}\"")), "{typed} is kept");
        }
        assert_eq!(claim_of(&portal, &claim).await.status, Status::NeedsYou);
        lan.fill("pay-name", "Lan Tran").fill("pay-zip", "02125").press("Confirm my details").await;
        lan.sees("The money goes out with the next payment.").does_not_see("Confirm my details");
        let mut chen = portal.signed_in(CHEN).await;
        chen.open(DESK).await.press("Build batch").await.sees("Batch 2");
        let second = payments_of(&portal, 2).await[0].clone();
        assert_eq!((second.reissue_of, second.pay_to.street.as_str()), (Some(first), "5 New St"));
        goes_out(&portal, 2, "202.50").await;
        say(&portal, &format!("{},PAID,2025-12-12,CHECK,1002,\n", second.id)).await.unwrap();
        lan.open(&page).await.sees("$202.50 was sent").sees("1002").sees("5 New St").sees("It came back");
        assert_eq!(claim_of(&portal, &claim).await.status, Status::Paid);
        assert_eq!(payments_of(&portal, number).await[0].state, PaymentState::Returned);
        assert!(tie_out(&portal).await.holds());
    }

    /// Of two tabs the second finds that nothing waits any more; an old form never wins over a newer one.
    async fn details_are_confirmed_once(portal) {
        let claim = approve(&portal, LAN, &[5_000], &PayTo { zip: "2122".into(), ..by_check() }).await;
        let chen = portal.actor(CHEN).await;
        portal.services.build_batch(&chen).await.unwrap_err();
        let page = format!("/claims/{}/payment", claim.number);
        let (mut one, mut other) = (portal.signed_in(LAN).await, portal.signed_in(LAN).await);
        one.open(&page).await.sees("The ZIP code needs 5 numbers.").sees("$50.00 waits for you");
        other.open(&page).await;
        one.fill("pay-zip", "02122").press("Confirm my details").await.sees("Thank you.");
        other.fill("pay-zip", "02199").press("Confirm my details").await;
        assert_eq!(other.status(), 409);
        assert_eq!(claim_of(&portal, &claim).await.pay_to.zip, "02122");
        let mut carlos = portal.signed_in("carlos.rivera@example.org").await;
        carlos.post(&page, &[("pay-zip", "02122")]).await;
        assert_eq!(carlos.status(), 404);
    }

    /// Two versions of the form, while something still waits: the older is shown beside what is kept.
    async fn an_old_form_never_wins(portal) {
        let (claim, number) = exported(&portal).await;
        let lan_acts = portal.actor(LAN).await;
        let mut lan = portal.signed_in(LAN).await;
        let first = payments_of(&portal, number).await[0].id;
        say(&portal, &format!("{first},RETURNED,,,,address unknown\n")).await.unwrap();
        let page = format!("/claims/{}/payment", claim.number);
        lan.open(&page).await;
        let newer = PayTo { street: "9 Newest St".into(), ..by_check() };
        portal.services.confirm_details(&lan_acts, claim.number, &newer, None).await.unwrap();
        let chen = portal.actor(CHEN).await;
        let next = portal.services.build_batch(&chen).await.unwrap().number;
        goes_out(&portal, next, "202.50").await;
        let second = payments_of(&portal, next).await[0].id;
        say(&portal, &format!("{second},RETURNED,,,,refused\n")).await.unwrap();
        lan.fill("pay-street", "1 Old St").press("Confirm my details").await;
        assert_eq!(lan.status(), 409);
        lan.sees("9 Newest St");
        assert_eq!(claim_of(&portal, &claim).await.pay_to.street, "9 Newest St");
        assert_eq!(claim_of(&portal, &claim).await.status, Status::NeedsYou);
    }
}
