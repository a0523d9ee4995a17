//! The licenses of the provider and of the supervisor (FORMAT §5.5, R19, R31, R32).

use std::cmp::Reverse;

use jiff::civil::Date;

use super::assessment::{Flag, FlagKind, ReviewFlag};
use super::check::{Facts, Outcome};
use super::evidence::Evidence;
use super::examination::Examination;
use super::people::Practitioner;
use super::verdict::Verdict;
use crate::case::{Code, License, Session, Settings};
use crate::catalog::Role;
use crate::names::Folded;
use crate::reason::Reason;

/// The provider's license was in force on the session date (R19, R31).
pub(super) fn own_valid_on_session_date<'c>(
    evidence: &Evidence<'c>,
    examination: &mut Examination<'c>,
) -> Verdict {
    let unknown = Facts::License { role: None, required: None, number: None, expires_on: None };
    let catalog = &evidence.register.case.catalog;
    let Some(service) = catalog.service(&examination.session.service) else {
        return Verdict::no_data(unknown);
    };
    let trial = Trial::new(evidence, examination);
    let roles = trial.practitioner.provider.roles.iter();
    let accepted: Vec<_> = roles
        .filter(|code| service.roles.contains(code))
        .filter_map(|code| Some((code, catalog.role(code)?)))
        .collect();
    let passing = accepted
        .iter()
        .find(|(code, role)| trial.own(role).passes() && trial.supervisor(code, role).passes());
    let Some((code, role)) = passing.or(accepted.first()) else {
        return Verdict::gate(Outcome::Fail, Reason::LicenseWrongType, unknown);
    };
    let result = trial.own(role);
    examination.role = Some(code);
    flag_unchecked(&result, examination);
    let facts = Facts::License {
        role: Some((*code).clone()),
        required: Some(result.required),
        number: result.shown.map(|license| license.number.clone()),
        expires_on: result.shown.and_then(|license| license.expires_on),
    };
    result.verdict(facts)
}

/// The supervisor's license was in force on the session date, where the role needs one (R32).
pub(super) fn supervisor_valid_on_session_date<'c>(
    evidence: &Evidence<'c>,
    examination: &mut Examination<'c>,
) -> Verdict {
    let role = examination.role.and_then(|code| Some((code, evidence.register.case.catalog.role(code)?)));
    let Some((code, role)) = role else {
        return Verdict::no_data(Facts::Supervisor {
            required: None,
            holder: None,
            number: None,
            expires_on: None,
        });
    };
    let result = Trial::new(evidence, examination).supervisor(code, role);
    flag_unchecked(&result, examination);
    let facts = Facts::Supervisor {
        required: Some(result.required),
        holder: result.shown.map(|license| license.holder.clone()),
        number: result.shown.map(|license| license.number.clone()),
        expires_on: result.shown.and_then(|license| license.expires_on),
    };
    result.verdict(facts)
}

/// A check that passed on a license which nobody looked up raises a flag (§8).
fn flag_unchecked(result: &TrialResult<'_>, examination: &mut Examination<'_>) {
    let unchecked = result.shown.is_some_and(|license| license.checked_on.is_none());
    if result.passes() && unchecked {
        let provider = &examination.session.provider;
        examination.flags.push(ReviewFlag::new(Flag::LicenseNotChecked, FlagKind::Provider, provider));
    }
}

/// The licenses of a provider, tried for one session.
struct Trial<'e, 'c> {
    practitioner: &'e Practitioner<'c>,
    session: &'c Session,
    settings: &'c Settings,
    supervisor_name: Option<Folded>,
}

/// How a license check came out in a role.
struct TrialResult<'c> {
    required: bool,
    problem: Option<(Outcome, Reason)>,
    /// Of the licenses that were compared with the date, the one shown.
    shown: Option<&'c License>,
}

impl TrialResult<'_> {
    fn passes(&self) -> bool {
        self.problem.is_none()
    }

    fn verdict(self, facts: Facts) -> Verdict {
        match self.problem {
            None => Verdict::pass(facts),
            Some((outcome, reason)) => Verdict::gate(outcome, reason, facts),
        }
    }
}

impl<'e, 'c> Trial<'e, 'c> {
    fn new(evidence: &'e Evidence<'c>, examination: &Examination<'c>) -> Self {
        let session = examination.session;
        Self {
            practitioner: evidence.register.practitioner(evidence.entry(examination)),
            session,
            settings: &evidence.register.case.settings,
            supervisor_name: session.supervisor_name.as_ref().map(|name| Folded::new(name.as_str())),
        }
    }

    /// The provider's own license in a role.
    fn own(&self, role: &Role) -> TrialResult<'c> {
        if role.license_kinds.is_empty() {
            return TrialResult { required: false, problem: None, shown: None };
        }
        let own = &self.practitioner.own_licenses;
        let of_kind: Vec<_> =
            own.iter().copied().filter(|own| role.license_kinds.contains(&own.kind)).collect();
        let missing = match (own.is_empty(), of_kind.is_empty()) {
            (true, _) => Some((Outcome::NoData, Reason::LicenseMissing)),
            (false, true) => Some((Outcome::Fail, Reason::LicenseWrongType)),
            (false, false) => None,
        };
        self.compare(&of_kind, missing, Reason::LicenseNotValidOnDate)
    }

    /// The supervisor's license in a role.
    fn supervisor(&self, code: &Code, role: &Role) -> TrialResult<'c> {
        if !role.supervisor_required && !self.settings.also_require_supervisor_for.contains(code) {
            return TrialResult { required: false, problem: None, shown: None };
        }
        let kinds = role.supervisor_license_kinds.as_ref();
        let named = |holder: &Folded| self.supervisor_name.as_ref().is_none_or(|name| name.shows(holder));
        let usable: Vec<_> = self
            .practitioner
            .supervisors
            .iter()
            .filter(|(holder, license)| {
                kinds.is_none_or(|kinds| kinds.contains(&license.kind)) && named(holder)
            })
            .map(|(_, license)| *license)
            .collect();
        let missing = usable.is_empty().then_some((Outcome::NoData, Reason::SupervisorLicenseMissing));
        self.compare(&usable, missing, Reason::SupervisorNotValidOnDate)
    }

    /// Compares licenses with the session date, and chooses the one to show.
    fn compare(
        &self,
        licenses: &[&'c License],
        missing: Option<(Outcome, Reason)>,
        not_valid: Reason,
    ) -> TrialResult<'c> {
        let best_first = |license: &&&'c License| {
            let text = (&license.kind, &license.number, &license.holder);
            let dates = (Reverse(license.expires_on), license.checked_on.is_none());
            (!self.is_in_force(license), dates, text)
        };
        let shown = licenses.iter().min_by_key(best_first).copied();
        let in_force = shown.is_some_and(|license| self.is_in_force(license));
        let expired = (!in_force).then_some((Outcome::Fail, not_valid));
        TrialResult { required: true, problem: missing.or(expired), shown }
    }

    /// Whether a license is in force on the session date (R19).
    fn is_in_force(&self, license: &License) -> bool {
        let date: Date = self.session.date;
        let has_begun = license.valid_from.is_none_or(|from| from <= date);
        let last_day_counts = self.settings.expiry_day_valid;
        let not_expired = |expires: Date| date < expires || date == expires && last_day_counts;
        has_begun && license.expires_on.is_some_and(not_expired)
    }
}
