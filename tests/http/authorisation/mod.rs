//! Who may do what: every route of the portal asked by every kind of person, as `tests/authorisation.toml` says.

mod people;
mod routes;
mod table;
mod things;

use std::collections::{BTreeMap, BTreeSet};

use tests::{Engine, Portal, Visitor};

use people::ALL;
use table::{Row, rows};
use things::Things;

#[tokio::test]
async fn every_route_has_its_row() {
    let portal = Portal::open(Engine::Sqlite).await;
    let routes = routes::all(&portal);
    let rows: BTreeSet<String> = rows().iter().map(Row::route).collect();
    assert!(routes.contains("POST /sign-in/code"), "the routes can be read");
    let (missing, gone): (Vec<_>, Vec<_>) =
        (routes.difference(&rows).collect(), rows.difference(&routes).collect());
    assert!(missing.is_empty(), "routes without a row in tests/authorisation.toml: {missing:#?}");
    assert!(gone.is_empty(), "rows without a route: {gone:#?}");
}

#[tokio::test]
async fn everybody_gets_what_the_table_says_and_no_more() {
    let portal = Portal::open(Engine::Sqlite).await;
    people::arrive(&portal).await;
    let mut browsers = BTreeMap::new();
    for (who, email) in ALL {
        browsers.insert(*who, people::browser(&portal, email).await);
    }
    let mut wrong = Vec::new();
    // Whoever signs out everywhere is gone: that comes last.
    let (rows, ends): (Vec<_>, Vec<_>) =
        rows().into_iter().partition(|row| !row.path.starts_with("/sign-out"));
    for row in rows.into_iter().chain(ends) {
        // Who may not asks first: nothing has changed when the others come.
        let things = Things::make(&portal, &row.claim).await;
        for (who, browser) in browsers.iter().filter(|(who, _)| !row.may.contains(**who)) {
            let status = ask(browser, &row, &things).await;
            if !matches!((status, *who), (404, _) | (401, "nobody")) {
                wrong.push(format!("{}: {who} must not get through, but is answered {status}", row.route()));
            }
        }
        for (who, email) in ALL.iter().filter(|(who, _)| row.may.contains(*who)) {
            let mut fresh = None;
            if row.method == "POST" {
                fresh = Some(Things::make(&portal, &row.claim).await);
            }
            let things = fresh.as_ref().unwrap_or(&things);
            let status = if row.path.starts_with("/sign-out") {
                ask(&people::browser(&portal, email).await, &row, things).await
            } else {
                ask(&browsers[who], &row, things).await
            };
            if !matches!(status, 200 | 303 | 409 | 422) {
                wrong.push(format!("{}: {who} must get through, but is answered {status}", row.route()));
            }
        }
    }
    assert!(wrong.is_empty(), "{} answers are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

async fn ask(browser: &Visitor, row: &Row, things: &Things) -> u16 {
    let address = things.address(&row.path);
    match row.method.as_str() {
        "GET" => browser.status_of(&address).await,
        _ => browser.status_of_form(&address, &things.form(&row.form), row.travels).await,
    }
}

/// The helper types the lines of a bank paper, but the paper itself shows a whole account.
#[tokio::test]
async fn a_helper_never_opens_a_bank_paper_nor_reads_where_the_money_goes() {
    let portal = Portal::open(Engine::Sqlite).await;
    people::arrive(&portal).await;
    let things = Things::make(&portal, "draft").await;
    for (who, allowed) in [
        ("guardian", 200),
        ("helper", 404),
        ("other-guardian", 404),
        ("reviewer", 200),
        ("finance", 404),
        ("administrator", 404),
        ("school", 404),
    ] {
        let email = ALL.iter().find(|(name, _)| *name == who).map_or("", |(_, email)| email);
        let mut browser = people::browser(&portal, email).await;
        for path in ["/papers/{paper}", "/papers/{paper}/file", "/papers/{paper}/small"] {
            let status = browser.status_of(&things.address(path)).await;
            assert_eq!(status, allowed, "{who} at {path}");
        }
        if who == "helper" {
            browser.open(&things.address("/claims/{number}/pay-to")).await;
            browser.does_not_see("27 Example Street").does_not_see("02125");
            assert!(!browser.html().contains("27 Example"));
        }
    }
}

/// Where a payment that came back should go is the guardian's to say, and to read.
#[tokio::test]
async fn a_helper_reads_that_a_payment_came_back_but_not_where_it_went() {
    let portal = Portal::open(Engine::Sqlite).await;
    people::arrive(&portal).await;
    let page = Things::make(&portal, "back").await.address("/claims/{number}/payment");
    for (who, sees_form) in [("guardian", true), ("helper", false)] {
        let email = ALL.iter().find(|(name, _)| *name == who).map_or("", |(_, email)| email);
        let mut browser = people::browser(&portal, email).await;
        browser.open(&page).await.sees("It came back: address unknown").sees("Check your details");
        assert_eq!(browser.html().contains("27 Example Street"), sees_form, "{who}");
        assert_eq!(browser.html().contains("pay-street"), sees_form, "{who}");
    }
}
