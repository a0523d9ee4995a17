//! The portal's own case: a compensatory cost line for every session that the City has paid (domain 1F, FORMAT §9).

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::case::{
    Basis, CbCase, CbStudent, Cost, CostLine, CostNature, Credential, Days, Extended, OtherCost,
    Responsibility, ServiceCost, Source,
};
use super::settings::{YearSettings, parameters};
use super::year::FiscalYear;
use crate::case::{Code, Id, SessionKind, Setting};
use crate::catalog::{Catalog, CostGroup};
use crate::id::{SessionId, StudentId};
use crate::money::Money;

/// The district that claims.
const DISTRICT: &str = "BOSTON";
/// The job of a provider of whom the rules found none.
const NO_ROLE: &str = "UNKNOWN";

/// A line of a claim whose payment the City confirmed, with what the rules found when it was checked.
#[derive(Clone, Debug, PartialEq)]
pub struct PaidLine {
    /// Which line; the cost line has the same id.
    pub session: SessionId,
    /// The child.
    pub student: StudentId,
    /// Whether the child has an IEP (R85).
    pub has_iep: bool,
    /// The day of the session: it names the fiscal year (R118).
    pub held_on: Date,
    /// The day the City paid.
    pub paid_on: Date,
    /// The service that was given.
    pub service: Code,
    /// A service, or a fee.
    pub kind: SessionKind,
    /// Alone or in a group.
    pub setting: Setting,
    /// Minutes that were paid.
    pub minutes: i64,
    /// What the family was paid.
    pub paid: Money,
    /// What another program paid of the session's price (R90).
    pub third_party: Money,
    /// The provider's job in the session, as the check of the license found it.
    pub role: Option<Code>,
    /// The cost group of the check (FORMAT §5.11).
    pub group: Option<CostGroup>,
    /// Whether the check of the provider's license passed.
    pub licensed: bool,
    /// Whether a supervisor was needed and the check of the supervisor's license passed.
    pub supervised: bool,
    /// The finding behind the owed service that paid for it; none when no owed service did (R86).
    pub finding: Option<Id>,
}

/// The case of a fiscal year: all paid lines of its days, one student for each child that has one.
///
/// What the portal does not know is assumed here and told on the sheet: Boston is responsible for every child of it
/// (R76), finance confirms every line it paid, no base claim still counts the missed minutes (R100). A line counts at
/// DESE's hourly rate where the year's settings have one (R68), else at what it cost (R100).
pub fn case_of(year: FiscalYear, settings: Option<&YearSettings>, lines: &[PaidLine]) -> CbCase {
    let parameters = parameters(settings);
    let rated: Vec<_> =
        parameters.standard_rates.iter().map(|rate| (rate.cost_group, rate.setting)).collect();
    let students: BTreeMap<StudentId, bool> = lines.iter().map(|line| (line.student, line.has_iep)).collect();
    CbCase {
        fiscal_year: year.number(),
        claiming_district: Code::fixed(DISTRICT),
        parameters,
        collaborative_credits: Vec::new(),
        transport_invoices: Vec::new(),
        students: students.into_iter().map(|(id, has_iep)| student(id, has_iep, year)).collect(),
        lines: lines.iter().map(|line| cost_line(line, &rated)).collect(),
        audit_adjustments: Vec::new(),
    }
}

fn id(id: impl ToString) -> Id {
    id.to_string().parse().expect("a uuid is an id of a case")
}

fn student(student: StudentId, has_iep: bool, year: FiscalYear) -> CbStudent {
    let days = year.days();
    CbStudent {
        id: id(student),
        special_education_eligible: true,
        has_iep,
        responsibility: vec![Responsibility {
            district: Code::fixed(DISTRICT),
            from_date: days.from,
            to_date: Some(days.to),
        }],
        enrollment: None,
        no_parent_or_guardian_in_commonwealth: false,
        placed_outside_home_town: false,
        placed_by_state_agency: false,
        absent_on: Vec::new(),
        isp_authorizations: Vec::new(),
        iep_services: Vec::new(),
    }
}

fn cost_line(line: &PaidLine, rated: &[(CostGroup, Setting)]) -> CostLine {
    let cost = match fee(line) {
        Some(nature) => Cost::Other(OtherCost { cost_cents: line.paid.cents(), nature }),
        None => Cost::Service(Box::new(service(line, rated))),
    };
    let days = Days { from: line.held_on, to: line.held_on };
    CostLine { id: id(line.session), student: id(line.student), days, cost }
}

/// What was paid although it is no service; money for no minutes is a fee too (R46, R88–R90).
fn fee(line: &PaidLine) -> Option<CostNature> {
    match line.kind {
        SessionKind::Service if line.minutes > 0 => None,
        SessionKind::Evaluation => Some(CostNature::Evaluation),
        SessionKind::Paperwork => Some(CostNature::Administration),
        _ => Some(CostNature::Overhead),
    }
}

fn service(line: &PaidLine, rated: &[(CostGroup, Setting)]) -> ServiceCost {
    let role = line.role.clone().unwrap_or_else(|| Code::fixed(NO_ROLE));
    let own = Catalog::standard().role(&role);
    let own_group = own.and_then(|role| role.cost_group);
    let group = line.group.or(own_group).unwrap_or(CostGroup::C);
    let consultant = (group == CostGroup::A).then_some(own_group).flatten();
    let kind = own.and_then(|role| role.license_kinds.first()).filter(|_| line.licensed);
    ServiceCost {
        source: Source::Compensatory,
        service: line.service.clone(),
        cost_group: group,
        consultant_cost_group: consultant,
        setting: line.setting,
        minutes: line.minutes,
        provider_role: role,
        credential: kind.map_or(Credential::None, |kind| credential(kind.as_str())),
        credential_valid: line.licensed,
        supervised: line.supervised,
        // Who may work in a job of group F was trained for it; the job itself says so (R139).
        specialized_training: line.licensed && own_group == Some(CostGroup::F),
        training_required_by_iep: false,
        administrative_supervision: false,
        supervision_on_iep: false,
        supervisor_available: line.supervised,
        // A service is found owed because the IEP specifies it (R86).
        on_iep: line.finding.is_some(),
        extended: Extended::None,
        extended_on_iep: false,
        basis: basis((group, line.setting), consultant, rated),
        cost_cents: line.paid.cents() + line.third_party.cents(),
        third_party_cents: line.third_party.cents(),
        paid_on: Some(line.paid_on),
        iep_reference: line.finding.as_ref().and_then(|finding| finding.as_str().parse().ok()),
        confirmed_by_finance: true,
        absent_minutes: Vec::new(),
        ipa: None,
    }
}

/// By the standard rate where the year has one; consultation is rated as its consultant in a group (R124).
fn basis(own: (CostGroup, Setting), consultant: Option<CostGroup>, rated: &[(CostGroup, Setting)]) -> Basis {
    let rated_as = match own {
        (CostGroup::A, _) => consultant.map(|group| (group, Setting::Group)),
        own => Some(own),
    };
    if rated_as.is_some_and(|own| rated.contains(&own)) { Basis::Standard } else { Basis::Actual }
}

/// The credential that a kind of license is. All kinds of one job weigh the same in its cost group.
fn credential(kind: &str) -> Credential {
    match kind {
        "DESE_SPED_WAIVER" => Credential::SpecialEducationWaiver,
        "APE_TRAINING" | "JOB_COACH_TRAINING" => Credential::AccreditedTraining,
        "MT_BC" | "CTRS" | "COMS" | "ATP" | "INTERPRETER" => Credential::ProfessionalOrganization,
        kind if kind.starts_with("DESE_") => Credential::Certification,
        _ => Credential::License,
    }
}

#[cfg(test)]
mod tests;
