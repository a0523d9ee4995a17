//! What is posted twice at once happens once: a double click, and the same page in two tabs.

use domain::claim::ClaimRef;
use domain::event::EventKind;
use domain::money::Money;
use jiff::civil::{Date, date};
use server::store::ledger::EntryKind;
use server::store::{Scope, claims, events, households, ledger, line_checks, sessions};
use tests::{Portal, Travels, Visitor, on_each_database};

use crate::review::sent::{LAN, leave_minutes, owed, ready_to_send};

const DAYS: [Date; 2] = [date(2025, 10, 7), date(2025, 10, 14)];

fn fields(all: &[(&str, &str)]) -> Vec<(String, String)> {
    all.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

/// Posts the same form four times at once: a double click in each of two tabs.
async fn four_times(tabs: [&Visitor; 2], path: &str, form: &[(String, String)]) -> [u16; 4] {
    let post = |tab: usize| tabs[tab].status_of_form(path, form, Travels::Plain);
    tokio::join!(post(0), post(0), post(1), post(1)).into()
}

/// How often a claim was sent, as its record tells.
async fn sendings(portal: &Portal, number: ClaimRef) -> usize {
    let mut connection = portal.services.store.read().await.unwrap();
    let claim = claims::find(&mut connection, &Scope::All, number).await.unwrap().unwrap();
    let told = events::of_claim(&mut connection, &Scope::All, claim.id).await.unwrap();
    told.iter().filter(|told| told.event.kind == EventKind::ClaimSent).count()
}

/// The minutes that the ledger keeps for a claim, entry by entry.
async fn kept(portal: &Portal, number: ClaimRef) -> Vec<(EntryKind, i64)> {
    let line = owed(portal).await;
    let mut connection = portal.services.store.read().await.unwrap();
    let claim = claims::find(&mut connection, &Scope::All, number).await.unwrap().unwrap();
    let entries = ledger::of_line(&mut connection, line.id).await.unwrap();
    let of_claim = entries.into_iter().filter(|(entry, _)| entry.claim == Some(claim.id));
    let mut kept: Vec<_> = of_claim.map(|(entry, _)| (entry.kind, entry.minutes)).collect();
    kept.sort_unstable_by_key(|(_, minutes)| *minutes);
    kept
}

/// What was asked, and its four parts as the rules see them.
async fn divided(portal: &Portal, number: ClaimRef) -> (Money, [Money; 4]) {
    let mut connection = portal.services.store.read().await.unwrap();
    let claim = claims::find(&mut connection, &Scope::All, number).await.unwrap().unwrap();
    let checks = line_checks::of_claim(&mut connection, claim.id).await.unwrap();
    let sum = |part: fn(&line_checks::LineCheck) -> Money| -> Money { checks.iter().map(part).sum() };
    let parts = [sum(|one| one.payable), sum(|one| one.returned), sum(|one| one.held), sum(|one| one.denied)];
    (claim.asked, parts)
}

on_each_database! {
    /// Sixty minutes are left for two sessions of 45: the first is kept whole, of the second fifteen minutes.
    async fn a_claim_with_papers_is_sent_once_and_its_minutes_are_kept_once(portal) {
        leave_minutes(&portal, 60).await;
        let number = ready_to_send(&portal, &DAYS).await;
        let (one, other) = (portal.signed_in(LAN).await, portal.signed_in(LAN).await);
        let signed = [("sign-happened", "yes"), ("sign-paid", "yes"), ("sign-name", "Lan Tran")];
        let statuses = four_times([&one, &other], &format!("/claims/{number}/send"), &fields(&signed)).await;
        assert_eq!(statuses, [303; 4]);
        assert_eq!(sendings(&portal, number).await, 1);
        portal.work().await;
        let letters = portal.letters_to(LAN);
        assert_eq!(letters.iter().filter(|letter| letter.subject.starts_with("We have claim")).count(), 1);
        assert_eq!(kept(&portal, number).await, [(EntryKind::Reserved, 15), (EntryKind::Reserved, 45)]);
        assert_eq!((owed(&portal).await.reserved, owed(&portal).await.left()), (60, 0));
        let (asked, parts) = divided(&portal, number).await;
        assert_eq!(parts.map(Money::cents), [15_000, 0, 0, 7_500]);
        assert_eq!((asked, parts.into_iter().sum::<Money>()), (Money::from_cents(22_500), asked));
    }

    /// The same form key is one form, however often it comes.
    async fn a_claim_is_started_once_and_its_sessions_are_listed_once(portal) {
        let mut lan = portal.signed_in(LAN).await;
        lan.open("/home").await;
        let child = lan.html().split("/children/").nth(1).unwrap().split(['"', '/']).next().unwrap().to_owned();
        let start = fields(&[("claim-child", &child), ("claim-service", "SLT"), ("form-key", "one press")]);
        let statuses = four_times([&lan, &lan], "/claims/new", &start).await;
        assert_eq!(statuses, [303; 4]);
        let scope = Scope::of(&portal.actor(LAN).await);
        let mut connection = portal.services.store.read().await.unwrap();
        let listed = households::claims(&mut connection, &scope, 10).await.unwrap();
        drop(connection);
        assert_eq!(listed.len(), 1);
        let number = listed[0].number;
        let weekly = fields(&[
            ("sessions-days", "tue"), ("session-start", "16:00"), ("session-end", "16:45"),
            ("ask-from", "2025-10-07"), ("ask-to", "2025-10-14"), ("session-price", "112.50"),
            ("session-group", "INDIVIDUAL"), ("form-key", "another press"),
        ]);
        let statuses = four_times([&lan, &lan], &format!("/claims/{number}/sessions"), &weekly).await;
        assert_eq!(statuses, [303; 4]);
        let mut connection = portal.services.store.read().await.unwrap();
        let claim = claims::find(&mut connection, &scope, number).await.unwrap().unwrap();
        assert_eq!(sessions::of_claim(&mut connection, claim.id).await.unwrap().len(), 2);
    }
}
