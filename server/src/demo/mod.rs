//! Example families with real papers: fourteen scenarios, the same every time.
//!
//! - `facts/` holds the district's files, which are imported like any other
//! - `scenarios` and `others` list what the families did, `play` does it through the ordinary services
//! - `paperwork` adds what they photographed, which `papers` draws
//! - `office` decides as the rules propose, `paydays` pays what two people approved; `calendar` puts all in order
//!
//! Loading twice changes nothing: files that are known change nothing, and a household with claims is left alone.

mod calendar;
mod office;
mod others;
pub mod papers;
mod paperwork;
mod paydays;
mod play;
mod scenario;
mod scenarios;
#[cfg(test)]
mod tests;

use std::sync::Arc;
use std::sync::atomic::AtomicI64;

use anyhow::{Context as _, Result, ensure};
use domain::access::Role;
use jiff::civil::{Date, date};

use crate::clock::{Clock, Ids};
use crate::imports::Kind;
use crate::services::imports::Brought;
use crate::services::staff::NewStaff;
use crate::services::{Services, retrying};
use crate::store::family_facts;

/// Who can sign in, and as what.
pub const SIGN_IN: &[(&str, &str)] = &[
    ("family, in Vietnamese (Lan Tran)", "lan.tran@example.org"),
    ("family, in English (Karen Sullivan)", "karen.sullivan@example.org"),
    ("family whose payment came back (Denise Walker)", "denise.walker@example.org"),
    ("caseworker (Nneka Okafor)", "okafor@example.org"),
    ("second person (Sean Reilly)", "reilly@example.org"),
    ("finance, builds (Amy Chen)", "chen@example.org"),
    ("finance, releases (Paulo Gomes)", "gomes@example.org"),
    ("school leader (Dana Rowe)", "rowe@example.org"),
    ("lead (Ruth Feldman)", "feldman@example.org"),
    ("administrator (Sam Whitaker)", "whitaker@example.org"),
    ("auditor (Iris Park)", "park@example.org"),
];

/// The day on which the district brings its files.
const FACTS_COME: Date = date(2025, 9, 26);
/// The day on which a family that finds no provider asks the office for one.
const PROVIDER_WANTED: Date = date(2025, 10, 6);
/// The first of the ids of that.
const ASKED: i64 = 900_000;

const STAFF: &[(Role, &str, &str, Option<&str>)] = &[
    (Role::Reviewer, "Nneka Okafor", "okafor@example.org", None),
    (Role::Approver, "Sean Reilly", "reilly@example.org", None),
    (Role::Finance, "Amy Chen", "chen@example.org", None),
    (Role::Finance, "Paulo Gomes", "gomes@example.org", None),
    (Role::School, "Dana Rowe", "rowe@example.org", Some("Mather Elementary")),
    (Role::Lead, "Ruth Feldman", "feldman@example.org", None),
    (Role::Administrator, "Sam Whitaker", "whitaker@example.org", None),
    (Role::Auditor, "Iris Park", "park@example.org", None),
    (Role::Intake, "Joy Bennett", "bennett@example.org", None),
    (Role::Administrator, "Ines Duarte", "duarte@example.org", None),
];

const FACTS: &[(Kind, &str)] = &[
    (Kind::Households, include_str!("facts/households.csv")),
    (Kind::Students, include_str!("facts/students.csv")),
    (Kind::Goals, include_str!("facts/goals.csv")),
    (Kind::Determinations, include_str!("facts/determinations.csv")),
    (Kind::Providers, include_str!("facts/providers.csv")),
    (Kind::Licenses, include_str!("facts/licenses.csv")),
    (Kind::Contracts, include_str!("facts/contracts.csv")),
    (Kind::SchoolStarts, include_str!("facts/school-starts.csv")),
    (Kind::SchoolMinutes, include_str!("facts/school-minutes.csv")),
];

/// Loads the example families.
pub async fn load(services: &Services) -> Result<()> {
    load_district(services).await?;
    play::ask_for_provider(&standing(services, PROVIDER_WANTED, ASKED)).await?;
    calendar::play_year(services).await
}

/// Loads staff, families and the district's facts, without any claim.
pub async fn load_district(services: &Services) -> Result<()> {
    let district = standing(services, FACTS_COME, 0);
    for (role, name, email, school) in STAFF {
        add_staff(&district, *role, name, email, *school).await?;
    }
    load_facts(&district).await
}

/// Imports the example district's files.
pub(crate) async fn load_facts(district: &Services) -> Result<()> {
    for (kind, csv) in FACTS {
        import(district, *kind, csv).await.with_context(|| format!("the demo's {kind}"))?;
    }
    Ok(())
}

/// The services on a day, with ids that are the same every time.
fn standing(services: &Services, day: Date, first_id: i64) -> Services {
    let ids = Ids::Counted(Arc::new(AtomicI64::new(first_id)));
    Services { clock: Clock::standing_on(day), ids, ..services.clone() }
}

async fn add_staff(
    services: &Services,
    role: Role,
    name: &str,
    email: &str,
    school: Option<&str>,
) -> Result<()> {
    let mut connection = services.store.read().await?;
    let known = family_facts::with_email(&mut connection, email).await?.is_some();
    drop(connection);
    if !known {
        let school = school.map(str::to_owned);
        let new = NewStaff { role, name: name.to_owned(), email: email.to_owned(), school };
        retrying(|| services.add_staff(&new)).await?;
    }
    services.clock.advance(1_000);
    Ok(())
}

async fn import(services: &Services, kind: Kind, csv: &str) -> Result<()> {
    let name = format!("{kind}.csv");
    let file = Brought { kind, name: &name, bytes: csv.as_bytes() };
    let report = retrying(|| services.apply_file(file)).await?;
    ensure!(report.flaws.is_empty(), "{:?}", report.flaws);
    services.clock.advance(1_000);
    Ok(())
}
