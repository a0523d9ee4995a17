//! The rules for services: cost groups, credentials, supervision (FORMAT §9.3.2, SERVICE).

use super::Codes;
use crate::case::Setting;
use crate::catalog::CostGroup;
use crate::circuit_breaker::book::Book;
use crate::circuit_breaker::case::{
    Basis, CostLine, Credential, Extended, Ipa, IpaAuthority, Parameters, ServiceCost, Source,
};
use crate::circuit_breaker::code::WorksheetCode;
use crate::rounding::times;

/// Roles of support staff.
const SUPPORT_STAFF: [&str; 4] = ["AIDE", "PARA", "PCA", "TA"];
/// Roles that never belong to group C (R131).
const ASSISTANTS: [&str; 2] = ["COTA", "PTA"];

/// The group used: support staff in group F belong to G, unless the IEP requires their training (R141).
pub(in crate::circuit_breaker) fn group_used(service: &ServiceCost) -> CostGroup {
    let trained = service.specialized_training && service.training_required_by_iep;
    let moves = service.cost_group == CostGroup::F
        && service.basis != Basis::Ipa
        && SUPPORT_STAFF.contains(&service.provider_role.as_str())
        && !trained;
    if moves { CostGroup::G } else { service.cost_group }
}

/// The group and setting whose standard rate applies; for group A that of the consultant in a group (R124).
pub(in crate::circuit_breaker) fn rated_as(service: &ServiceCost) -> Option<(CostGroup, Setting)> {
    match group_used(service) {
        CostGroup::A => Some((service.consultant_cost_group?, Setting::Group)),
        group => Some((group, service.setting)),
    }
}

/// Whether the regulation states extended day or year for a group (R133).
pub(in crate::circuit_breaker) fn states_extension(group: CostGroup) -> bool {
    matches!(group, CostGroup::C | CostGroup::E | CostGroup::F | CostGroup::G)
}

/// Adds the codes of a service.
pub(in crate::circuit_breaker) fn add(
    book: &Book<'_>,
    line: &CostLine,
    service: &ServiceCost,
    codes: &mut Codes,
) {
    let parameters = &book.case.parameters;
    let group = group_used(service);
    let stated = parameters.extended_outside_stated_groups || states_extension(group);
    let extension_allowed = service.extended == Extended::None || service.extended_on_iep && stated;
    codes.add_if(service.paid_on.is_none(), WorksheetCode::NotPaid);
    codes.add_if(group == CostGroup::B, WorksheetCode::GeneralEducation);
    codes.add_if(!service.on_iep, WorksheetCode::NotOnIep);
    codes.add_if(!extension_allowed, WorksheetCode::ExtendedNotOnIep);
    match (service.basis, group) {
        (Basis::Ipa, _) => {
            let sufficient = service.ipa.as_ref().is_some_and(|ipa| is_sufficient(parameters, ipa));
            codes.add_if(!sufficient, WorksheetCode::NoIpa);
        }
        (_, CostGroup::A) => add_of_group(service.consultant_cost_group, service, codes),
        (_, group) => add_of_group(Some(group), service, codes),
    }
    if service.source == Source::Compensatory {
        codes.add_if(service.iep_reference.is_none(), WorksheetCode::NoIepReference);
        codes.add_if(is_counted_twice(book, line, service), WorksheetCode::BaseDoubleCount);
    }
}

/// Adds the codes of a cost group.
fn add_of_group(group: Option<CostGroup>, service: &ServiceCost, codes: &mut Codes) {
    let credential = if service.credential_valid { service.credential } else { Credential::None };
    let licensed = matches!(credential, Credential::Certification | Credential::License);
    let waived = credential == Credential::SpecialEducationWaiver;
    match group {
        Some(CostGroup::C) => {
            let assistant = ASSISTANTS.contains(&service.provider_role.as_str());
            codes.add_if(assistant, WorksheetCode::AssistantInC);
            codes.add_if(!licensed && !waived, WorksheetCode::NoCredential);
        }
        Some(CostGroup::E) => {
            codes.add_if(credential == Credential::None || waived, WorksheetCode::NoCredential);
        }
        Some(CostGroup::F) => {
            codes.add_if(!service.specialized_training, WorksheetCode::NoCredential);
            codes.add_if(!service.supervised, WorksheetCode::NoSupervisor);
        }
        Some(CostGroup::G) => codes.add_if(!service.supervised, WorksheetCode::NoSupervisor),
        Some(CostGroup::H) => {
            codes.add_if(!licensed, WorksheetCode::NoCredential);
            codes.add_if(!service.supervisor_available, WorksheetCode::NoSupervisor);
            codes.add_if(!service.supervision_on_iep, WorksheetCode::SupervisionNotOnIep);
            codes.add_if(service.administrative_supervision, WorksheetCode::AdminSupervision);
        }
        _ => {}
    }
}

/// Whether an individual price authorization will do: on file, and from OSD or below the boundary (R60–R63).
fn is_sufficient(parameters: &Parameters, ipa: &Ipa) -> bool {
    let below_boundary =
        times(ipa.amount_cents, 60) < times(parameters.ipa_boundary_cents_per_hour, ipa.minutes);
    ipa.on_file && (ipa.authority == IpaAuthority::Osd || below_boundary)
}

/// Whether a line rests on an authorization that the district gave itself (R64).
pub(in crate::circuit_breaker) fn is_self_authorized(parameters: &Parameters, line: &CostLine) -> bool {
    let service = line.service().filter(|service| service.basis == Basis::Ipa);
    let ipa = service.and_then(|service| service.ipa.as_ref());
    ipa.is_some_and(|ipa| ipa.authority == IpaAuthority::District && is_sufficient(parameters, ipa))
}

/// Whether the base claim still counts the missed minutes (R100).
fn is_counted_twice(book: &Book<'_>, line: &CostLine, service: &ServiceCost) -> bool {
    let student = book.student(&line.student);
    let on_grid =
        student.and_then(|student| student.iep_services.iter().find(|grid| grid.service == service.service));
    let delivered = on_grid.map_or(0, |grid| grid.grid_minutes - grid.missed_minutes);
    book.base_minutes(&line.student, &service.service) > delivered
}
