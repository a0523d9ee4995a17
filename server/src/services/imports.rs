//! Files of the district's facts: looked at, applied as a whole, thrown away.

use domain::access::{Action, Actor, Subject, may};
use domain::event::EventKind;
use domain::field::{Field, Problem, Wrong};
use domain::id::ImportId;
use domain::refusal::Refusal;

use super::{Error, Services};
use crate::clock::sha256;
use crate::imports::{self, Desk, Kind, Report};
use crate::store::events::{self, Event};
use crate::store::imports::{self as files, Import};
use crate::store::{StoreError, Tx};

/// A file as it was brought.
#[derive(Clone, Copy, Debug)]
pub struct Brought<'a> {
    /// What it holds.
    pub kind: Kind,
    /// What it is called.
    pub name: &'a str,
    /// Its bytes.
    pub bytes: &'a [u8],
}

impl Services {
    /// What a file would do. The transaction is dropped, so nothing is kept.
    pub async fn look_at_file(&self, file: Brought<'_>) -> Result<Report, Error> {
        let mut tx = self.store.write().await?;
        Ok(self.read_file(&mut tx, None, file).await?)
    }

    /// Applies a file from the command line: all of it, or nothing while a line has a flaw.
    pub async fn apply_file(&self, file: Brought<'_>) -> Result<Report, Error> {
        let mut tx = self.store.write().await?;
        let report = self.read_file(&mut tx, None, file).await?;
        if !report.flaws.is_empty() || report.changes.is_empty() {
            return Ok(report);
        }
        let now = self.clock.now();
        let import = self.row(file, None, &report);
        let import = Import { csv: None, changed: changed(&report), applied_at: Some(now), ..import };
        files::add(&mut tx, &import).await?;
        self.record_import(&mut tx, None, &import).await?;
        self.tell_lines(&mut tx, &report).await?;
        self.commit(tx).await?;
        Ok(report)
    }

    /// Keeps a file that a person brought, to be looked at before it is applied.
    pub async fn bring_file(&self, actor: &Actor, file: Brought<'_>) -> Result<ImportId, Error> {
        may(actor, Action::Import, Subject::Portal)?;
        readable(file.bytes)?;
        let mut tx = self.store.write().await?;
        let import = self.row(file, Some(actor), &Report::default());
        files::add(&mut tx, &import).await?;
        self.commit(tx).await?;
        Ok(import.id)
    }

    /// A file that was brought, with what it would do.
    pub async fn brought_file(&self, actor: &Actor, id: ImportId) -> Result<(Import, Report), Error> {
        may(actor, Action::Import, Subject::Portal)?;
        let mut tx = self.store.write().await?;
        let import = files::find(&mut tx, id).await?.ok_or(Refusal::Missing)?;
        let report = self.read_kept(&mut tx, Some(actor), &import).await?;
        Ok((import, report))
    }

    /// Applies a file that was brought.
    pub async fn apply_brought(&self, actor: &Actor, id: ImportId) -> Result<(), Error> {
        may(actor, Action::Import, Subject::Portal)?;
        let mut tx = self.store.write().await?;
        let import = files::find(&mut tx, id).await?.ok_or(Refusal::Missing)?;
        let report = self.read_kept(&mut tx, Some(actor), &import).await?;
        if !report.flaws.is_empty() {
            return Err(Refusal::from(vec![Problem::new(Field::ImportFile, Wrong::Format)]).into());
        }
        let import = Import { rows: count(report.lines), changed: changed(&report), ..import };
        if !files::applied(&mut tx, id, import.changed, self.clock.now()).await? {
            return Err(Refusal::WrongState.into());
        }
        self.record_import(&mut tx, Some(actor), &import).await?;
        self.tell_lines(&mut tx, &report).await?;
        self.commit(tx).await?;
        Ok(())
    }

    /// Throws a file away that was not applied.
    pub async fn discard_file(&self, actor: &Actor, id: ImportId) -> Result<(), Error> {
        may(actor, Action::Import, Subject::Portal)?;
        let mut tx = self.store.write().await?;
        files::discard(&mut tx, id).await?;
        self.commit(tx).await?;
        Ok(())
    }

    async fn read_kept(&self, tx: &mut Tx, by: Option<&Actor>, import: &Import) -> Result<Report, Error> {
        let Some(csv) = &import.csv else { return Ok(Report::default()) };
        let kind = import.kind.parse().map_err(|why: imports::UnknownKind| StoreError::Corrupt {
            table: "import",
            id: import.id.to_string(),
            why: why.to_string(),
        })?;
        let file = Brought { kind, name: &import.file_name, bytes: csv.as_bytes() };
        Ok(self.read_file(tx, by, file).await?)
    }

    async fn read_file(
        &self,
        tx: &mut Tx,
        by: Option<&Actor>,
        file: Brought<'_>,
    ) -> Result<Report, StoreError> {
        let by = by.map(|actor| actor.person);
        let mut desk =
            Desk { tx, ids: &self.ids, now: self.clock.now(), by, touched: imports::Touched::default() };
        imports::run(file.kind, file.bytes, &mut desk).await
    }

    fn row(&self, file: Brought<'_>, by: Option<&Actor>, report: &Report) -> Import {
        let now = self.clock.now();
        Import {
            id: self.ids.new_id(now),
            kind: file.kind.code().to_owned(),
            file_name: file.name.chars().take(200).collect(),
            file_hash: sha256(file.bytes),
            csv: Some(String::from_utf8_lossy(file.bytes).into_owned()),
            rows: count(report.lines),
            changed: 0,
            person: by.map(|actor| actor.person.to_string()),
            person_name: None,
            brought_at: now,
            applied_at: None,
        }
    }

    async fn record_import(
        &self,
        tx: &mut Tx,
        by: Option<&Actor>,
        import: &Import,
    ) -> Result<(), StoreError> {
        let told = format!("{}, {} of {} lines changed something", import.kind, import.changed, import.rows);
        let event = Event::new(EventKind::FactsImported).about(import.id).change("", told);
        let now = self.clock.now();
        events::record(tx, self.ids.new_id(now), by, &event, now).await
    }

    /// Has the lines in review checked anew that the changed facts touch.
    async fn tell_lines(&self, tx: &mut Tx, report: &Report) -> Result<(), Error> {
        for student in &report.touched.students {
            self.recheck_student(tx, *student).await?;
        }
        for provider in &report.touched.providers {
            self.recheck_provider(tx, *provider).await?;
        }
        Ok(())
    }
}

/// What can't be read as text is not kept at all.
fn readable(bytes: &[u8]) -> Result<(), Refusal> {
    let wrong = if bytes.is_empty() {
        Some(Wrong::FileEmpty)
    } else if bytes.len() > imports::MOST_BYTES {
        Some(Wrong::FileSize)
    } else if std::str::from_utf8(bytes).is_err() || bytes.contains(&0) {
        Some(Wrong::FileBroken)
    } else {
        None
    };
    wrong.map_or(Ok(()), |wrong| Err(vec![Problem::new(Field::ImportFile, wrong)].into()))
}

fn changed(report: &Report) -> i64 {
    count(report.changes.len())
}

fn count(lines: usize) -> i64 {
    i64::try_from(lines).unwrap_or(i64::MAX)
}
