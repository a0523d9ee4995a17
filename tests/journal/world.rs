//! A small district: families with one child and one provider each, and the people of the office.

use anyhow::{Result, ensure};
use domain::access::Role;
use server::clock::sha256;
use server::imports::Kind;
use server::services::imports::Brought;
use server::services::staff::NewStaff;
use server::services::{Services, retrying};
use server::store::{devices, people};

/// A person whose device is signed in.
pub struct Person {
    /// What the journal calls them.
    pub who: String,
    /// The secret of the device.
    pub secret: String,
}

/// Who lives and works in the district.
pub struct World {
    /// A guardian each.
    pub families: Vec<Person>,
    /// Decides lines.
    pub reviewer: Person,
    /// Agrees.
    pub approver: Person,
    /// Builds, exports, confirms.
    pub builder: Person,
    /// Releases.
    pub releaser: Person,
}

const DAY: i64 = 86_400_000;

/// Fills an empty portal with so many families.
pub async fn make(services: &Services, families: usize) -> Result<World> {
    for (kind, csv) in facts(families) {
        let file = Brought { kind, name: "world.csv", bytes: csv.as_bytes() };
        let report = retrying(|| services.apply_file(file)).await?;
        ensure!(report.flaws.is_empty(), "{kind}: {:?}", report.flaws);
    }
    let mut guardians = Vec::new();
    for n in 1..=families {
        guardians.push(sign_in(services, &format!("family-{n}"), &guardian(n)).await?);
    }
    Ok(World {
        families: guardians,
        reviewer: staff(services, Role::Reviewer, "reviewer").await?,
        approver: staff(services, Role::Approver, "approver").await?,
        builder: staff(services, Role::Finance, "builder").await?,
        releaser: staff(services, Role::Finance, "releaser").await?,
    })
}

fn guardian(n: usize) -> String {
    format!("guardian{n}@example.org")
}

async fn staff(services: &Services, role: Role, who: &str) -> Result<Person> {
    let email = format!("{who}@example.org");
    let new = NewStaff { role, name: who.to_owned(), email: email.clone(), school: None };
    retrying(|| services.add_staff(&new)).await?;
    sign_in(services, who, &email).await
}

async fn sign_in(services: &Services, who: &str, email: &str) -> Result<Person> {
    let now = services.clock.now();
    let mut tx = services.store.write().await?;
    let person = people::by_email(&mut tx, email).await?;
    let person = person.ok_or_else(|| anyhow::anyhow!("nobody has the address {email}"))?;
    let secret = services.ids.secret();
    let hash = sha256(secret.as_bytes());
    devices::add(&mut tx, services.ids.new_id(now), person.id, &hash, "Linux", (now, now + DAY)).await?;
    tx.commit().await?;
    Ok(Person { who: who.to_owned(), secret })
}

/// The district's files. Every child is owed so much that no run of this harness uses it up.
fn facts(families: usize) -> Vec<(Kind, String)> {
    let each = |header: &str, line: &dyn Fn(usize) -> String| {
        let lines = (1..=families).map(line);
        std::iter::once(header.to_owned()).chain(lines).collect::<Vec<_>>().join("\n")
    };
    vec![
        (
            Kind::Households,
            each("household,guardian,email,language", &|n| format!("H-{n},Guardian {n},{},en", guardian(n))),
        ),
        (
            Kind::Students,
            each("sasid,household,first_name,last_name,school,iep_from,iep_to", &|n| {
                format!("{},H-{n},Child,Number{n},Mather Elementary,2024-09-01,2028-08-31", sasid(n))
            }),
        ),
        (Kind::Goals, each("sasid,goal,wording", &|n| format!("{},1,Say r and s clearly", sasid(n)))),
        (
            Kind::Determinations,
            each(
                "sasid,missed_from,missed_to,findings,cause,assessor,decided_on,service,owed_minutes",
                &|n| {
                    let owed = "REGRESSION,STAFFING_SHORTAGE,Mather Elementary,2025-09-12,SLT,60000";
                    format!("{},2024-09-05,2025-06-20,{owed}", sasid(n))
                },
            ),
        ),
        (Kind::Providers, each("provider,name,roles", &|n| format!("P-{n},Provider {n},SLP"))),
        (
            Kind::Licenses,
            each("provider,supervisor,kind,holder,board,number,valid_from,expires_on,checked_on", &|n| {
                let board = "Board of Speech-Language Pathology and Audiology";
                format!("P-{n},no,SLP,Provider {n},{board},SP-{n},2019-07-01,2031-04-30,2025-10-03")
            }),
        ),
        (
            Kind::Contracts,
            each(
                "contract,provider,state,approved_on,effective_from,effective_to,service,individual_rate",
                &|n| format!("C-{n},P-{n},CITY_APPROVED,2025-09-24,2025-10-01,2031-06-30,SLT,150.00"),
            ),
        ),
    ]
}

fn sasid(n: usize) -> String {
    format!("99{n:08}")
}
