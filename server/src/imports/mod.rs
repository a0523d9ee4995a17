//! Files of the district's facts: one file per kind, read line by line, kept as a whole or not at all.
//!
//! - `table` reads CSV, `cells` reads the columns of a line, `flaw` says what is wrong with one
//! - `households` … `school_minutes`: a kind each, with its columns, its check, and how it is kept
//! - [`run`] reads a file and keeps its lines in the caller's transaction; dropping that transaction is the preview
//!
//! README.md beside this file tells people what each file holds; `examples/` has one of each.

mod cells;
pub mod confirmations;
mod contracts;
mod determinations;
mod flaw;
mod goals;
mod households;
mod licenses;
mod providers;
mod school_minutes;
mod school_starts;
mod students;
mod table;
#[cfg(test)]
mod tests;

use std::collections::{BTreeSet, HashMap};
use std::fmt;
use std::str::FromStr;

use domain::id::{PersonId, ProviderId, StudentId};

use crate::clock::{Ids, Millis};
use crate::store::{StoreError, Tx};
pub use cells::Cells;
pub use flaw::{Flaw, LineFlaw};
use table::Table;

/// The largest file that is taken.
pub const MOST_BYTES: usize = 8 * 1024 * 1024;

/// What a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Households with their guardians.
    Households,
    /// Children.
    Students,
    /// Goals of IEPs.
    Goals,
    /// Findings with the minutes owed.
    Determinations,
    /// Providers.
    Providers,
    /// Licenses of providers and their supervisors.
    Licenses,
    /// Contracts with the City.
    Contracts,
    /// Starts of school-based services.
    SchoolStarts,
    /// Minutes made up by schools.
    SchoolMinutes,
}

/// The text names no kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "not a kind of file; the kinds are households, students, goals, determinations, providers, licenses, contracts, \
     school-starts, school-minutes"
)]
pub struct UnknownKind;

impl Kind {
    /// All kinds, in the order in which a new district imports them.
    pub const ALL: [Self; 9] = [
        Self::Households,
        Self::Students,
        Self::Goals,
        Self::Determinations,
        Self::Providers,
        Self::Licenses,
        Self::Contracts,
        Self::SchoolStarts,
        Self::SchoolMinutes,
    ];

    /// The word on the command line, in forms and in the table.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Households => "households",
            Self::Students => "students",
            Self::Goals => "goals",
            Self::Determinations => "determinations",
            Self::Providers => "providers",
            Self::Licenses => "licenses",
            Self::Contracts => "contracts",
            Self::SchoolStarts => "school-starts",
            Self::SchoolMinutes => "school-minutes",
        }
    }
}

impl FromStr for Kind {
    type Err = UnknownKind;
    fn from_str(code: &str) -> Result<Self, UnknownKind> {
        Self::ALL.into_iter().find(|kind| kind.code() == code).ok_or(UnknownKind)
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// A column of a file.
#[derive(Clone, Copy, Debug)]
struct Column {
    name: &'static str,
    /// Whether the file must have it.
    needed: bool,
}

const fn needed(name: &'static str) -> Column {
    Column { name, needed: true }
}

const fn optional(name: &'static str) -> Column {
    Column { name, needed: false }
}

/// What keeping a line does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// It adds something.
    New,
    /// It changes something.
    Changed(Vec<Difference>),
    /// Everything is known already.
    Same,
}

/// A column that changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Which column.
    pub column: &'static str,
    /// What is kept now.
    pub was: String,
    /// What the file says.
    pub becomes: String,
}

impl Change {
    /// The change from what is kept to what the file says, column by column.
    fn between(kept: &[(&'static str, String)], wanted: &[(&'static str, String)]) -> Self {
        let pairs = kept.iter().zip(wanted).filter(|(was, becomes)| was.1 != becomes.1);
        let differences: Vec<_> = pairs
            .map(|(was, becomes)| Difference {
                column: was.0,
                was: was.1.clone(),
                becomes: becomes.1.clone(),
            })
            .collect();
        if differences.is_empty() { Self::Same } else { Self::Changed(differences) }
    }
}

/// What a file says, line by line, against what is kept.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// How many lines were read.
    pub lines: usize,
    /// What is wrong, in the order of the file. Nothing is kept while this is not empty.
    pub flaws: Vec<LineFlaw>,
    /// What each line does that does anything.
    pub changes: Vec<(u64, Change)>,
    /// Whose facts change.
    pub touched: Touched,
}

/// Whose facts a file changes.
#[derive(Clone, Debug, Default)]
pub struct Touched {
    /// Children.
    pub students: BTreeSet<StudentId>,
    /// Providers.
    pub providers: BTreeSet<ProviderId>,
}

impl Report {
    /// How many lines add something.
    pub fn new_lines(&self) -> usize {
        self.changes.iter().filter(|(_, change)| *change == Change::New).count()
    }

    /// How many lines change something.
    pub fn changed_lines(&self) -> usize {
        self.changes.len() - self.new_lines()
    }

    /// How many lines say what is known already.
    pub fn same_lines(&self) -> usize {
        self.lines.saturating_sub(self.changes.len())
    }
}

/// Where lines are kept: a transaction, with the source of ids and of now.
pub struct Desk<'a> {
    /// The open transaction.
    pub tx: &'a mut Tx,
    /// Makes ids.
    pub ids: &'a Ids,
    /// Now.
    pub now: Millis,
    /// Who imports; none on the command line.
    pub by: Option<PersonId>,
    /// Whose facts were changed so far.
    pub touched: Touched,
}

/// Why a line was not kept.
enum Stop {
    /// A column does not fit to what is known.
    Flaw(&'static str, Flaw),
    /// The store failed.
    Store(StoreError),
}

impl From<StoreError> for Stop {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// Stops with a flaw.
fn stop<T>(column: &'static str, flaw: Flaw) -> Result<T, Stop> {
    Err(Stop::Flaw(column, flaw))
}

/// One line of a kind of file.
trait Fact: Sized {
    /// The columns.
    const COLUMNS: &'static [Column];
    /// Reads a line; what cannot be read is noted in the cells.
    fn read(cells: &mut Cells<'_>) -> Option<Self>;
    /// What may stand in the file once only, and the column that says it.
    fn key(&self) -> (&'static str, String);
    /// What lines about the same thing must say alike: the thing, its column, and what is said of it.
    fn alike(&self) -> Option<(&'static str, String, String)> {
        None
    }
    /// Compares the line with what is kept, and keeps it.
    fn keep(&self, desk: &mut Desk<'_>) -> impl Future<Output = Result<Change, Stop>> + Send;
}

/// Reads a file and keeps its lines. The caller commits only a report without flaws.
pub async fn run(kind: Kind, bytes: &[u8], desk: &mut Desk<'_>) -> Result<Report, StoreError> {
    match kind {
        Kind::Households => lines::<households::Guardian>(bytes, desk).await,
        Kind::Students => lines::<students::Child>(bytes, desk).await,
        Kind::Goals => lines::<goals::IepGoal>(bytes, desk).await,
        Kind::Determinations => lines::<determinations::Owed>(bytes, desk).await,
        Kind::Providers => lines::<providers::Giver>(bytes, desk).await,
        Kind::Licenses => lines::<licenses::Licensed>(bytes, desk).await,
        Kind::Contracts => lines::<contracts::Priced>(bytes, desk).await,
        Kind::SchoolStarts => lines::<school_starts::Start>(bytes, desk).await,
        Kind::SchoolMinutes => lines::<school_minutes::Given>(bytes, desk).await,
    }
}

/// The columns of a kind of file, as a header is written.
pub fn columns(kind: Kind) -> String {
    let columns = match kind {
        Kind::Households => households::Guardian::COLUMNS,
        Kind::Students => students::Child::COLUMNS,
        Kind::Goals => goals::IepGoal::COLUMNS,
        Kind::Determinations => determinations::Owed::COLUMNS,
        Kind::Providers => providers::Giver::COLUMNS,
        Kind::Licenses => licenses::Licensed::COLUMNS,
        Kind::Contracts => contracts::Priced::COLUMNS,
        Kind::SchoolStarts => school_starts::Start::COLUMNS,
        Kind::SchoolMinutes => school_minutes::Given::COLUMNS,
    };
    columns.iter().map(|column| column.name).collect::<Vec<_>>().join(",")
}

/// What is wrong with a file by itself, before anybody asks what is known.
pub fn flaws(kind: Kind, bytes: &[u8]) -> Vec<LineFlaw> {
    match kind {
        Kind::Households => read::<households::Guardian>(bytes).0.flaws,
        Kind::Students => read::<students::Child>(bytes).0.flaws,
        Kind::Goals => read::<goals::IepGoal>(bytes).0.flaws,
        Kind::Determinations => read::<determinations::Owed>(bytes).0.flaws,
        Kind::Providers => read::<providers::Giver>(bytes).0.flaws,
        Kind::Licenses => read::<licenses::Licensed>(bytes).0.flaws,
        Kind::Contracts => read::<contracts::Priced>(bytes).0.flaws,
        Kind::SchoolStarts => read::<school_starts::Start>(bytes).0.flaws,
        Kind::SchoolMinutes => read::<school_minutes::Given>(bytes).0.flaws,
    }
}

/// The lines of a file that are right by themselves, with their numbers, and what is wrong with the others.
fn read<F: Fact>(bytes: &[u8]) -> (Report, Vec<(u64, F)>) {
    let (mut report, mut facts) = (Report::default(), Vec::new());
    let table = match Table::read(bytes, F::COLUMNS) {
        Ok(table) => table,
        Err(flaws) => return (Report { flaws, ..report }, facts),
    };
    report.lines = table.rows.len();
    let mut seen = Seen::default();
    for row in &table.rows {
        let mut cells = Cells::new(row, &mut report.flaws);
        let Some(fact) = F::read(&mut cells) else { continue };
        match seen.note(&fact, row.line) {
            Some((column, flaw)) => cells.note(column, flaw),
            None => facts.push((row.line, fact)),
        }
    }
    (report, facts)
}

async fn lines<F: Fact>(bytes: &[u8], desk: &mut Desk<'_>) -> Result<Report, StoreError> {
    let (mut report, facts) = read::<F>(bytes);
    for (line, fact) in facts {
        match fact.keep(desk).await {
            Ok(Change::Same) => {}
            Ok(change) => report.changes.push((line, change)),
            Err(Stop::Flaw(column, flaw)) => {
                report.flaws.push(LineFlaw { line, column: column.to_owned(), flaw });
            }
            Err(Stop::Store(error)) => return Err(error),
        }
    }
    report.flaws.sort_by_key(|flaw| flaw.line);
    report.touched = std::mem::take(&mut desk.touched);
    Ok(report)
}

/// What the lines so far spoke of.
#[derive(Default)]
struct Seen {
    keys: HashMap<String, u64>,
    things: HashMap<String, (String, u64)>,
}

impl Seen {
    fn note<F: Fact>(&mut self, fact: &F, line: u64) -> Option<(&'static str, Flaw)> {
        let (column, key) = fact.key();
        if let Some(first) = self.keys.insert(key, line) {
            return Some((column, Flaw::Twice { line: first }));
        }
        let (column, thing, said) = fact.alike()?;
        let (first_said, first) = self.things.entry(thing).or_insert_with(|| (said.clone(), line));
        (*first_said != said).then_some((column, Flaw::Differs { line: *first }))
    }
}
