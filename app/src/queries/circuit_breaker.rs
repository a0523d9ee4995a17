//! Questions of the pages of the circuit breaker worksheet.

use async_trait::async_trait;
use domain::access::Actor;
use domain::catalog::CostGroup;
use domain::circuit_breaker::{Cited, FiscalYear, LineStatus, YearSettings};
use domain::claim::ClaimRef;
use domain::id::StudentId;
use domain::money::Money;

use super::payments::Sum;
use crate::trouble::Trouble;

/// Some of the paid lines.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// How many lines.
    pub lines: i64,
    /// Their minutes.
    pub minutes: i64,
    /// What the City paid for them.
    pub paid: Money,
}

/// What a student's or the district's lines come to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    /// All paid lines.
    pub all: Part,
    /// The lines that count.
    pub included: Part,
    /// The lines that do not.
    pub excluded: Part,
    /// What counts of the lines that count.
    pub claimed: Money,
}

/// The state's share of a student's costs.
#[derive(Clone, Copy, Debug)]
pub struct Share {
    /// How much more there must be before the state shares any cost; nothing above the threshold.
    pub below: Money,
    /// How much lies above the threshold.
    pub excess: Money,
    /// What the state takes of that, before proration.
    pub share: Money,
}

/// A student on the worksheet. The list carries no name.
#[derive(Clone, Debug)]
pub struct StudentRow {
    /// Which student.
    pub id: StudentId,
    /// The child by its initials.
    pub child: String,
    /// The end of the state's number.
    pub sasid: String,
    /// The lines.
    pub sums: Sums,
    /// The state's share; none in a year without values.
    pub share: Option<Share>,
}

/// The worksheet of a fiscal year.
#[derive(Clone, Debug)]
pub struct YearSheet {
    /// The year.
    pub year: FiscalYear,
    /// The values that were used; none for a year that has none.
    pub settings: Option<&'static YearSettings>,
    /// The students with paid lines.
    pub students: Vec<StudentRow>,
    /// All lines.
    pub sums: Sums,
    /// Why lines do not count, or not wholly, with those lines; a line can stand at several reasons.
    pub reasons: Vec<(Cited, Part)>,
    /// The state's share before and after proration; none in a year without values.
    pub total: Option<(Money, Money)>,
    /// What the state would pay in each quarter; none in a year without values.
    pub quarters: Vec<Money>,
    /// What the City has paid for the year's sessions, counted without the lines.
    pub paid: Sum,
    /// Whether that is what the lines add up to.
    pub ties: bool,
    /// What was approved for the year's sessions and is not paid yet.
    pub waits: Sum,
}

/// A paid line on a student's sheet.
#[derive(Clone, Debug)]
pub struct SheetLine {
    /// Its claim.
    pub number: ClaimRef,
    /// The number of the line in it.
    pub n: i64,
    /// The day of the session.
    pub day: String,
    /// The day the City paid.
    pub paid_on: String,
    /// What was given.
    pub service: String,
    /// The provider's job, where the rules found one.
    pub job: Option<String>,
    /// The cost group; none for a fee.
    pub group: Option<CostGroup>,
    /// Minutes that were paid.
    pub minutes: i64,
    /// What the family was paid.
    pub paid: Money,
    /// Whether it counts.
    pub status: LineStatus,
    /// What counts of it.
    pub claimed: Money,
    /// Why it does not count, or not wholly.
    pub reasons: Vec<Cited>,
}

/// A student's sheet.
#[derive(Clone, Debug)]
pub struct StudentSheet {
    /// The year.
    pub year: FiscalYear,
    /// The values that were used.
    pub settings: Option<&'static YearSettings>,
    /// The child's name.
    pub name: String,
    /// The student as the worksheet lists it.
    pub student: StudentRow,
    /// Its paid lines, by day.
    pub lines: Vec<SheetLine>,
}

/// What these pages ask.
#[async_trait]
pub trait CircuitBreakerQueries: Send + Sync {
    /// The worksheet of a fiscal year; of the newest one with anything paid when none is named.
    async fn year_sheet(&self, actor: &Actor, year: Option<FiscalYear>) -> Result<YearSheet, Trouble>;
    /// The sheet of a student of whom something was paid in the year.
    async fn student_sheet(
        &self,
        actor: &Actor,
        year: FiscalYear,
        student: StudentId,
    ) -> Result<StudentSheet, Trouble>;
}
