//! The circuit breaker worksheet: the costs of one fiscal year, priced student by student, and the state's share
//! (FORMAT §9). A pure function.
//!
//! - [`read`] reads a file; the parts and their readers are in `case`, their connections (§9.2) in `connections`
//! - [`worksheet`] prices every line (§9.3), in `line` with the rules in `rules`, then computes the shares (§9.4), in
//!   `share` and `district`
//! - `code` – the codes of §10.2; `book` – the case, looked up; `answer` – what is printed
//!
//! The portal's own case is made of what it paid ([`case_of`], in `paid`) with the values of `settings`; `year` names a
//! fiscal year, `file` is the sheet for a spreadsheet.

mod answer;
mod book;
mod case;
mod code;
mod connections;
mod district;
mod file;
mod line;
mod paid;
mod price;
mod rules;
mod settings;
mod share;
mod year;

pub use answer::{
    Cited, District, Label, LineNote, LineStatus, Quarter, Reduction, ShareClass, StudentShare, Worksheet,
    WorksheetLine,
};
pub use case::{
    AbsenceRule, AbsentMinutes, Adaptation, AuditAdjustment, Basis, CbCase, CbStudent, CollaborativeCredit,
    Cost, CostLine, CostNature, Credential, Days, Enrollment, EnrollmentProgram, EquipmentCost, Extended,
    IepService, Ipa, IpaAuthority, IspAuthorization, LineKind, OtherCost, Parameters, PriceSource,
    Responsibility, ServiceCost, Source, StandardRate, ThresholdMethod, TransportCost, TransportInvoice,
    TransportMode, TransportStaff, TuitionCost, TuitionRate,
};
pub use code::{Effect, WorksheetCode};
pub use connections::check;
pub use file::{FileRow, WorksheetFile};
pub use paid::{PaidLine, case_of};
pub use settings::{Certainty, Rate, YearSettings, settings};
pub use year::{FiscalYear, UnknownYear};

use crate::reading::{self, Problem};
use book::Book;

/// Reads a circuit breaker file (§9.1). Refuses it with the complete list of its problems: those of its structure or,
/// when it has none, those of its connections.
pub fn read(file: impl AsRef<[u8]>) -> Result<CbCase, Vec<Problem>> {
    let case = reading::read_member(file.as_ref(), "cb_case", CbCase::read)?;
    let problems = check(&case);
    if problems.is_empty() { Ok(case) } else { Err(problems) }
}

/// Computes the worksheet of a case that has no problems.
pub fn worksheet(case: &CbCase) -> Worksheet {
    let book = Book::new(case);
    let mut lines: Vec<_> = case.lines.iter().collect();
    lines.sort_by_key(|line| &line.id);
    let priced: Vec<_> = lines.iter().map(|line| line::price(&book, line)).collect();
    let students = share::of_students(case, &lines, &priced);
    Worksheet {
        fiscal_year: case.fiscal_year,
        label: if case.parameters.appropriation_known { Label::Final } else { Label::Estimate },
        district: district::of_year(case, &students),
        self_authorized_ipas: lines
            .iter()
            .filter(|line| rules::service::is_self_authorized(&case.parameters, line))
            .map(|line| line.id.clone())
            .collect(),
        lines: priced,
        students,
    }
}
