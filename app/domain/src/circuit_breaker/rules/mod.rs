//! Why a line is excluded or held, kind by kind (FORMAT §9.3.1, §9.3.2).

pub(super) mod all_kinds;
pub(super) mod equipment;
pub(super) mod service;
pub(super) mod transport;
pub(super) mod tuition;

use super::book::Book;
use super::case::{Cost, CostLine, CostNature};
use super::code::WorksheetCode;

/// The codes of a line, in their order.
#[derive(Default)]
pub(super) struct Codes(pub Vec<WorksheetCode>);

impl Codes {
    /// Adds a code when it applies.
    fn add_if(&mut self, applies: bool, code: WorksheetCode) {
        if applies {
            self.0.push(code);
        }
    }
}

/// All codes of a line: those of all kinds first, then those of its kind.
pub(super) fn codes(book: &Book<'_>, line: &CostLine) -> Codes {
    let mut codes = Codes::default();
    all_kinds::add(book, line, &mut codes);
    match &line.cost {
        Cost::Service(service) => service::add(book, line, service, &mut codes),
        Cost::Tuition(tuition) => tuition::add(book, line, tuition, &mut codes),
        Cost::Transport(transport) => transport::add(book, transport, &mut codes),
        Cost::Equipment(equipment) => equipment::add(equipment, &mut codes),
        Cost::GeneralEducationAllowance => {
            codes.add_if(!book.is_first_allowance(line), WorksheetCode::GeneralEducation);
        }
        Cost::Other(other) => codes.0.push(of_nature(other.nature)),
    }
    codes
}

/// The code of a cost that cannot be claimed (R46, R89).
fn of_nature(nature: CostNature) -> WorksheetCode {
    match nature {
        CostNature::Administration => WorksheetCode::Admin,
        CostNature::Overhead => WorksheetCode::Overhead,
        CostNature::Evaluation => WorksheetCode::Evaluation,
        CostNature::ServiceCoordination => WorksheetCode::Coordination,
        CostNature::GeneralEducation => WorksheetCode::GeneralEducation,
    }
}
