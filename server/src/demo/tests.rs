//! The example families come out as they are meant to.

use std::collections::BTreeMap;

use jiff::civil::date;

use super::*;
use crate::files::Files;
use crate::services::{OutTray, Pepper};
use crate::store::{Store, claims, line_checks};

/// What each household asked, and how it divides: payable, returned, held, denied.
const MEANT: &[(&str, [i64; 5])] = &[
    ("lan.tran", [90_000, 90_000, 0, 0, 0]),
    ("carlos.rivera", [84_000, 80_000, 0, 0, 4_000]),
    ("nadia.haddad", [66_000, 0, 0, 66_000, 0]),
    ("marie.joseph", [82_500, 49_500, 0, 0, 33_000]),
    ("ana.tavares", [67_500, 33_750, 0, 0, 33_750]),
    ("beatriz.lopes", [67_500, 67_500, 0, 0, 0]),
    ("wei.zhang", [96_000, 64_000, 32_000, 0, 0]),
    ("hodan.abdi", [130_000, 0, 130_000, 0, 0]),
    ("claire.dubois", [56_000, 42_000, 14_000, 0, 0]),
    ("karen.sullivan", [30_000, 15_000, 15_000, 0, 0]),
    ("luz.martinez", [95_000, 57_000, 19_000, 0, 19_000]),
    ("thuy.nguyen", [70_000, 60_000, 0, 0, 10_000]),
    ("grace.mensah", [60_000, 20_000, 0, 0, 40_000]),
];

async fn sums(services: &Services) -> BTreeMap<String, [i64; 5]> {
    let mut connection = services.store.read().await.unwrap();
    let mut all = BTreeMap::new();
    for scenario in scenarios::all() {
        let email = format!("{}@example.org", scenario.guardian);
        let guardian =
            crate::store::people::by_email(&mut connection, &email).await.unwrap().unwrap().actor();
        let scope = crate::store::Scope::of(&guardian);
        let mut sum = [0; 5];
        for listed in crate::store::households::claims(&mut connection, &scope, 10).await.unwrap() {
            let claim = claims::find(&mut connection, &scope, listed.number).await.unwrap().unwrap();
            sum[0] += claim.asked.cents();
            for check in line_checks::of_claim(&mut connection, claim.id).await.unwrap() {
                let parts = [check.payable, check.returned, check.held, check.denied];
                for (total, part) in sum[1..].iter_mut().zip(parts) {
                    *total += part.cents();
                }
            }
        }
        all.insert(scenario.guardian.to_owned(), sum);
    }
    all
}

#[tokio::test]
async fn every_scenario_comes_out_as_meant_and_a_second_load_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}?mode=rwc", folder.path().join("portal.db").display());
    let store = Store::open(&url, 4).await.unwrap();
    store.migrate().await.unwrap();
    let services = Services {
        store,
        files: Files::open(&format!("file:{}", folder.path().display())).unwrap(),
        clock: Clock::standing_on(date(2026, 6, 1)),
        ids: Ids::default(),
        pepper: Pepper([0; 32]),
        out_tray: OutTray::default(),
    };
    load(&services).await.unwrap();
    let first = sums(&services).await;
    for (guardian, meant) in MEANT {
        assert_eq!(first[*guardian], *meant, "{guardian}");
    }
    load(&services).await.unwrap();
    assert_eq!(sums(&services).await, first);
}
