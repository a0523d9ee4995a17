//! Providers: a line each.

use super::cells::{self, Cells};
use super::{Change, Column, Desk, Fact, Flaw, Stop, needed, optional};
use crate::store::provider_facts;
use crate::store::providers::{self, Provider};

/// A provider.
pub struct Giver {
    code: String,
    name: String,
    other_names: Vec<String>,
    roles: Vec<String>,
}

impl Fact for Giver {
    const COLUMNS: &'static [Column] =
        &[needed("provider"), needed("name"), optional("other_names"), needed("roles")];

    fn read(cells: &mut Cells<'_>) -> Option<Self> {
        let code = cells.read("provider", cells::id);
        let name = cells.read("name", cells::text);
        let other_names = cells.list("other_names", cells::text);
        let roles = cells.list("roles", cells::role)?;
        if roles.is_empty() {
            cells.note("roles", Flaw::Missing);
            return None;
        }
        Some(Self { code: code?, name: name?, other_names: other_names?, roles })
    }

    fn key(&self) -> (&'static str, String) {
        ("provider", self.code.clone())
    }

    async fn keep(&self, desk: &mut Desk<'_>) -> Result<Change, Stop> {
        let kept = provider_facts::with_code(desk.tx, &self.code).await?;
        let provider = Provider {
            id: kept.as_ref().map_or_else(|| desk.ids.new_id(desk.now), |kept| kept.id),
            code: self.code.clone(),
            name: self.name.clone(),
            other_names: self.other_names.clone(),
            roles: self.roles.clone(),
            household: None,
            licenses: Vec::new(),
            contracts: Vec::new(),
            version: 1,
        };
        let Some(kept) = kept else {
            providers::add(desk.tx, &provider).await?;
            desk.touched.providers.insert(provider.id);
            return Ok(Change::New);
        };
        let change = Change::between(&columns(&kept), &columns(&provider));
        if change != Change::Same {
            provider_facts::save(desk.tx, &provider).await?;
            desk.touched.providers.insert(provider.id);
        }
        Ok(change)
    }
}

fn columns(provider: &Provider) -> [(&'static str, String); 3] {
    [
        ("name", provider.name.clone()),
        ("other_names", provider.other_names.join("|")),
        ("roles", provider.roles.join("|")),
    ]
}
