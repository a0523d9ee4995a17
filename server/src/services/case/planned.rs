//! The case of a plan: one child, one provider, and no claim yet.

use domain::case::{Case, Catalog, Claim, Code, Contract, History, Provider};
use domain::id::ProviderId;
use jiff::civil::Date;
use sqlx::AnyConnection;

use super::{id, people, providers, repair, words};
use crate::store::students::Student;
use crate::store::{StoreError, settings};

/// Who is planned to give the service.
#[derive(Clone, Debug)]
pub enum Planned {
    /// A provider who is known.
    Known(ProviderId),
    /// Somebody else, by name: like a provider without license and contract.
    Named(String),
}

/// The case of a child and a provider; its claim is empty, and nothing of the past is in it.
pub async fn case_of(
    tx: &mut AnyConnection,
    child: &Student,
    provider: &Planned,
    service: &Code,
    today: Date,
) -> Result<Case, StoreError> {
    let (providers, contracts) = match provider {
        Planned::Known(known) => providers::with_ids(tx, vec![*known]).await?,
        Planned::Named(name) => (somebody(name, service).into_iter().collect(), Vec::<Contract>::new()),
    };
    let mut case = Case {
        as_of: today,
        settings: settings::on(tx, today).await?,
        catalog: Catalog::default(),
        students: people::of_household(tx, child.household, vec![child.id], &[]).await?,
        providers,
        contracts,
        claim: nothing(),
        history: History { sessions: Vec::new(), receipts: Vec::new() },
    };
    repair::leave_contradictions_out(&mut case, child.id);
    Ok(case)
}

/// A provider whom nobody knows yet, with a job that may give the service.
fn somebody(name: &str, service: &Code) -> Option<Provider> {
    let may_give = Catalog::standard().service(service)?;
    Some(Provider {
        id: id("somebody"),
        name: words(name)?,
        other_names: Vec::new(),
        roles: may_give.roles.iter().take(1).cloned().collect(),
        licenses: Vec::new(),
        supervisor_licenses: Vec::new(),
    })
}

fn nothing() -> Claim {
    Claim {
        id: id("plan"),
        submitted_on: None,
        reviewed_on: None,
        returns: Vec::new(),
        cannot_find_provider: false,
        sessions: Vec::new(),
        receipts: Vec::new(),
        bank_lines: Vec::new(),
        in_translation: Vec::new(),
    }
}
