//! Licenses of providers and their supervisors: a line each. A renewal is a line with the new last day.

use jiff::civil::Date;

use super::cells::{self, Cells, shown};
use super::{Change, Column, Desk, Fact, Flaw, Stop, needed, optional, stop};
use crate::store::provider_facts;
use crate::store::providers::{self, License};

/// A license.
pub struct Licensed {
    provider: String,
    supervisor: bool,
    kind: String,
    holder: String,
    board: Option<String>,
    number: String,
    valid_from: Option<Date>,
    expires_on: Option<Date>,
    checked_on: Option<Date>,
}

impl Fact for Licensed {
    const COLUMNS: &'static [Column] = &[
        needed("provider"),
        optional("supervisor"),
        needed("kind"),
        needed("holder"),
        optional("board"),
        needed("number"),
        optional("valid_from"),
        needed("expires_on"),
        optional("checked_on"),
    ];

    fn read(cells: &mut Cells<'_>) -> Option<Self> {
        let provider = cells.read("provider", cells::id);
        let supervisor = cells.maybe("supervisor", cells::yes_no);
        let kind = cells.read("kind", cells::code);
        let holder = cells.read("holder", cells::text);
        let board = cells.maybe("board", cells::text);
        let number = cells.read("number", cells::text);
        let valid_from = cells.maybe("valid_from", cells::day);
        let expires_on = cells.maybe("expires_on", cells::day);
        let checked_on = cells.maybe("checked_on", cells::day);
        let (valid_from, expires_on) = (valid_from?, expires_on?);
        cells.in_order("expires_on", valid_from, expires_on)?;
        Some(Self {
            provider: provider?,
            supervisor: supervisor?.unwrap_or(false),
            kind: kind?,
            holder: holder?,
            board: board?,
            number: number?,
            valid_from,
            expires_on,
            checked_on: checked_on?,
        })
    }

    fn key(&self) -> (&'static str, String) {
        ("number", format!("{} {} {} {}", self.provider, self.kind, self.number, self.holder))
    }

    async fn keep(&self, desk: &mut Desk<'_>) -> Result<Change, Stop> {
        let Some(provider) = provider_facts::with_code(desk.tx, &self.provider).await? else {
            return stop("provider", Flaw::Unknown);
        };
        let licenses = providers::licenses(desk.tx, provider.id).await?;
        let kept = licenses.into_iter().find(|license| {
            (&license.kind, &license.number, &license.holder) == (&self.kind, &self.number, &self.holder)
        });
        let license = self.license(kept.as_ref().map_or_else(|| desk.ids.new_id(desk.now), |kept| kept.id));
        let change = match &kept {
            None => Change::New,
            Some(kept) => Change::between(&columns(kept), &columns(&license)),
        };
        if change != Change::Same {
            providers::add_license(desk.tx, provider.id, &license).await?;
            desk.touched.providers.insert(provider.id);
        }
        Ok(change)
    }
}

impl Licensed {
    fn license(&self, id: domain::id::LicenseId) -> License {
        License {
            id,
            is_supervisor: self.supervisor,
            kind: self.kind.clone(),
            holder: self.holder.clone(),
            board: self.board.clone(),
            number: self.number.clone(),
            valid_from: self.valid_from,
            expires_on: self.expires_on,
            checked_on: self.checked_on,
            document: None,
        }
    }
}

fn columns(license: &License) -> [(&'static str, String); 5] {
    [
        ("supervisor", if license.is_supervisor { "yes" } else { "no" }.to_owned()),
        ("board", license.board.clone().unwrap_or_default()),
        ("valid_from", shown(license.valid_from.as_ref())),
        ("expires_on", shown(license.expires_on.as_ref())),
        ("checked_on", shown(license.checked_on.as_ref())),
    ]
}
