//! Signing in and out.

use tests::on_each_database;

const LAN: &str = "lan.tran@example.org";
const MINUTE: i64 = 60_000;

on_each_database! {
    async fn an_unknown_address_gets_the_same_answer_and_no_letter(portal) {
        let (mut known, mut unknown) = (portal.visitor(), portal.visitor());
        for (visitor, address) in [(&mut known, LAN), (&mut unknown, "nobody@example.org")] {
            visitor.open("/sign-in").await;
            visitor.fill("sign-in-contact", address).press("Send me a code").await;
        }
        portal.work().await;
        assert_eq!(known.status(), unknown.status());
        assert_eq!(known.text().replace(LAN, "*"), unknown.text().replace("nobody@example.org", "*"));
        assert_eq!((portal.letters_to(LAN).len(), portal.letters_to("nobody@example.org").len()), (1, 0));
    }

    async fn what_is_no_address_is_said_beside_the_field_and_kept(portal) {
        let mut visitor = portal.visitor();
        visitor.open("/sign-in").await;
        visitor.fill("sign-in-contact", "lan at home").press("Send me a code").await;
        assert_eq!(visitor.status(), 422);
        visitor.sees_problem(
            "sign-in-contact",
            "Enter an email like name@example.com. If you have no email, call (617) 635-8599.",
        );
        assert!(visitor.html().contains("value=\"lan at home\""));
    }

    async fn a_code_works_once_and_only_in_the_browser_that_asked(portal) {
        let mut visitor = portal.visitor();
        visitor.open("/sign-in").await;
        visitor.fill("sign-in-contact", LAN).press("Send me a code").await;
        portal.work().await;
        let code = portal.code_for(LAN);
        let mut thief = portal.visitor();
        thief.open("/sign-in/code?contact=lan.tran%40example.org").await;
        thief.fill("sign-in-code", &code).press("Sign in").await;
        assert_eq!(thief.status(), 422);
        visitor.fill("sign-in-code", &code).press("Sign in").await;
        assert_eq!((visitor.status(), visitor.path()), (200, "/home"));
        visitor.open("/sign-in/code?contact=lan.tran%40example.org").await;
        visitor.fill("sign-in-code", &code).press("Sign in").await;
        assert_eq!(visitor.status(), 422);
    }

    async fn after_five_wrong_tries_the_right_code_is_refused(portal) {
        let mut visitor = portal.visitor();
        visitor.open("/sign-in").await;
        visitor.fill("sign-in-contact", LAN).press("Send me a code").await;
        portal.work().await;
        let code = portal.code_for(LAN);
        let wrong = if code == "000000" { "000001" } else { "000000" };
        for _ in 0..5 {
            visitor.fill("sign-in-code", wrong).press("Sign in").await;
            visitor.sees_problem("sign-in-code", "That code isn't right. Check your newest message.");
        }
        visitor.fill("sign-in-code", &code).press("Sign in").await;
        visitor.sees_problem("sign-in-code", "Too many tries. Wait 15 minutes, or call us.");
    }

    async fn a_code_lasts_ten_minutes(portal) {
        let mut visitor = portal.visitor();
        visitor.open("/sign-in").await;
        visitor.fill("sign-in-contact", LAN).press("Send me a code").await;
        portal.work().await;
        let code = portal.code_for(LAN);
        portal.services.clock.advance(10 * MINUTE);
        visitor.fill("sign-in-code", &code).press("Sign in").await;
        assert_eq!(visitor.status(), 422);
    }

    async fn signing_out_everywhere_ends_every_device(portal) {
        let (mut phone, mut library) = (portal.signed_in(LAN).await, portal.signed_in(LAN).await);
        phone.open("/devices").await;
        phone.press("Sign out everywhere").await;
        assert_eq!(library.open("/home").await.status(), 401);
        assert_eq!(phone.open("/home").await.status(), 401);
    }

    async fn half_an_hour_of_quiet_asks_for_a_new_code(portal) {
        let mut visitor = portal.signed_in(LAN).await;
        portal.services.clock.advance(31 * MINUTE);
        assert_eq!(visitor.open("/home").await.status(), 401);
    }

    async fn a_form_from_another_site_is_refused(portal) {
        let mut visitor = portal.signed_in(LAN).await;
        assert_eq!(visitor.post_from("cross-site", "/sign-out-everywhere", &[]).await.status(), 403);
        assert_eq!(visitor.open("/home").await.status(), 200);
    }
}
