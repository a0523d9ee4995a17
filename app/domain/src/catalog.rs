//! The catalog: which roles may give a service, and which licenses a role needs (FORMAT §3, R11).

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Serialize;

use crate::case::Code;
use crate::coded::coded;
use crate::reading::{code, list, list_of, map, or_null, readable, word_of, yes_no};

coded! {
    /// A cost group of 603 CMR 10.07(6).
    pub enum CostGroup {
        /// Consultation.
        A = "A",
        /// General education.
        B = "B",
        /// Certified and licensed staff.
        C = "C",
        /// Health care.
        D = "D",
        /// Other professionals.
        E = "E",
        /// Supervised staff with training.
        F = "F",
        /// Supervised support staff.
        G = "G",
        /// Supervision.
        H = "H",
        /// Equipment.
        I = "I",
    }
}

/// The groups a service or role can belong to.
const CATALOG_GROUPS: &[CostGroup] =
    &[CostGroup::A, CostGroup::B, CostGroup::C, CostGroup::D, CostGroup::E, CostGroup::F, CostGroup::G];

/// Entries that are added to the standard ones, or replace those of the same code. The default adds nothing.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Catalog {
    /// Services by code.
    pub services: BTreeMap<Code, Service>,
    /// Roles by code.
    pub roles: BTreeMap<Code, Role>,
}

readable!(Catalog {
    services: default(BTreeMap::new(), map(Service::read)),
    roles: default(BTreeMap::new(), map(Role::read)),
});

/// A kind of service.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Service {
    /// The roles in which it may be given.
    pub roles: Vec<Code>,
    /// Its cost group; none = that of the role.
    pub cost_group: Option<CostGroup>,
}

readable!(Service {
    roles: required(list(code)),
    cost_group: default(None, or_null(word_of(CATALOG_GROUPS))),
});

/// A role of a provider.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Role {
    /// The kinds of license that will do; empty = none is needed.
    pub license_kinds: Vec<Code>,
    /// Whether it needs a supervisor (R32).
    pub supervisor_required: bool,
    /// The kinds of license that will do for the supervisor; none = any.
    pub supervisor_license_kinds: Option<Vec<Code>>,
    /// Its cost group.
    pub cost_group: Option<CostGroup>,
}

readable!(Role {
    license_kinds: required(list(code)),
    supervisor_required: default(false, yes_no),
    supervisor_license_kinds: default(None, or_null(list_of(1.., code))),
    cost_group: default(None, or_null(word_of(CATALOG_GROUPS))),
});

impl Catalog {
    /// The service of a code: the case's own entry or, when there is none, the standard one.
    pub fn service(&self, code: &Code) -> Option<&Service> {
        self.services.get(code).or_else(|| STANDARD.services.get(code))
    }

    /// The role of a code: the case's own entry or, when there is none, the standard one.
    pub fn role(&self, code: &Code) -> Option<&Role> {
        self.roles.get(code).or_else(|| STANDARD.roles.get(code))
    }

    /// The standard services and roles alone.
    pub fn standard() -> &'static Self {
        &STANDARD
    }
}

static STANDARD: LazyLock<Catalog> = LazyLock::new(|| Catalog {
    services: SERVICES
        .iter()
        .map(|(code, roles, group)| (Code::fixed(code), service(roles, *group)))
        .collect(),
    roles: ROLES.iter().map(|row| (Code::fixed(row.0), role(row))).collect(),
});

fn service(roles: &[&'static str], cost_group: Option<CostGroup>) -> Service {
    Service { roles: codes(roles), cost_group }
}

fn role((_, license_kinds, supervisor, supervisor_license_kinds, group): &RoleRow) -> Role {
    Role {
        license_kinds: codes(license_kinds),
        supervisor_required: *supervisor == Supervisor::Required,
        supervisor_license_kinds: (!supervisor_license_kinds.is_empty())
            .then(|| codes(supervisor_license_kinds)),
        cost_group: Some(*group),
    }
}

fn codes(texts: &[&'static str]) -> Vec<Code> {
    texts.iter().copied().map(Code::fixed).collect()
}

#[derive(Clone, Copy, PartialEq)]
enum Supervisor {
    Required,
    NotRequired,
}

/// A service: code, roles, cost group.
type ServiceRow = (&'static str, &'static [&'static str], Option<CostGroup>);

/// A role: code, license kinds, supervisor, license kinds of the supervisor (none listed: any), cost group.
type RoleRow = (&'static str, &'static [&'static str], Supervisor, &'static [&'static str], CostGroup);

const SERVICES: &[ServiceRow] = &[
    ("SLT", &["SLP", "SLPA"], None),
    ("OT", &["OT", "COTA"], None),
    ("PT", &["PT", "PTA"], None),
    ("ABA", &["RBT", "BT", "LAABA", "LABA"], None),
    ("BEH", &["LABA", "LAABA"], None),
    ("BEHC", &["LABA"], Some(CostGroup::A)),
    ("COUN", &["LICSW", "LCSW", "LMHC", "LEP", "PSY", "SAC"], None),
    ("READ", &["READ", "SPED"], None),
    ("ACAD", &["SPED"], None),
    ("TUT", &["TEACH", "SPED"], None),
    ("EXT", &["SPED", "PARA"], None),
    ("PARA1", &["PARA"], None),
    ("VIS", &["TVI"], Some(CostGroup::E)),
    ("OM", &["OMS"], Some(CostGroup::F)),
    ("DHH", &["INTERP", "TDHH"], Some(CostGroup::E)),
    ("APE", &["APE"], None),
    ("MUS", &["MTBC"], None),
    ("AUD", &["AUD"], None),
    ("NUR", &["RN", "LPN"], None),
    ("AT", &["SLP", "OT", "ATP"], None),
];

use CostGroup::{B, C, D, E, F, G};
use Supervisor::{NotRequired as Alone, Required as Supervised};

const ROLES: &[RoleRow] = &[
    ("SLP", &["SLP", "DESE_SPEECH"], Alone, &[], C),
    ("SLPA", &["SLPA"], Alone, &["SLP", "DESE_SPEECH"], F),
    ("OT", &["OT"], Alone, &[], C),
    ("COTA", &["OTA"], Alone, &["OT"], F),
    ("PT", &["PT"], Alone, &[], C),
    ("PTA", &["PTA"], Alone, &["PT"], F),
    ("LABA", &["LABA"], Alone, &[], C),
    ("LAABA", &["LAABA"], Alone, &["LABA"], F),
    ("RBT", &[], Supervised, &["LABA"], F),
    ("BT", &[], Supervised, &["LABA"], F),
    ("PARA", &[], Supervised, &[], G),
    ("LICSW", &["LICSW"], Alone, &[], C),
    ("LCSW", &["LCSW"], Alone, &["LICSW"], C),
    ("LMHC", &["LMHC"], Alone, &[], C),
    ("LEP", &["LEP"], Alone, &[], C),
    ("PSY", &["PSYCHOLOGIST", "DESE_SCHOOL_PSYCHOLOGIST"], Alone, &[], C),
    ("SAC", &["DESE_ADJUSTMENT_COUNSELOR"], Alone, &[], C),
    ("SPED", &["DESE_SPED", "DESE_SPED_WAIVER"], Alone, &[], C),
    ("READ", &["DESE_READING"], Alone, &[], C),
    ("TEACH", &["DESE_TEACHER"], Alone, &[], B),
    ("TVI", &["DESE_VISION"], Alone, &[], C),
    ("TDHH", &["DESE_DEAF"], Alone, &[], C),
    ("OMS", &["COMS"], Alone, &[], F),
    ("APE", &["APE_TRAINING"], Alone, &[], E),
    ("MTBC", &["MT_BC"], Alone, &[], E),
    ("RT", &["CTRS"], Alone, &[], E),
    ("AUD", &["AUDIOLOGIST"], Alone, &[], C),
    ("RN", &["RN"], Alone, &[], D),
    ("LPN", &["LPN"], Alone, &["RN"], D),
    ("JOBC", &["JOB_COACH_TRAINING"], Alone, &[], F),
    ("INTERP", &["INTERPRETER"], Alone, &[], E),
    ("ATP", &["ATP"], Alone, &[], C),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_of_the_tables_is_a_code() {
        let kinds = ROLES.iter().flat_map(|row| row.1.iter().chain(row.3));
        let roles = SERVICES.iter().flat_map(|row| row.1);
        let all =
            kinds.chain(roles).chain(ROLES.iter().map(|row| &row.0)).chain(SERVICES.iter().map(|row| &row.0));
        for code in all {
            assert!(code.parse::<Code>().is_ok(), "{code}");
        }
    }

    #[test]
    fn every_service_names_roles_of_the_table() {
        assert_eq!((STANDARD.services.len(), STANDARD.roles.len()), (20, 32));
        for role in STANDARD.services.values().flat_map(|service| &service.roles) {
            assert!(STANDARD.roles.contains_key(role), "{role}");
        }
    }

    #[test]
    fn an_entry_of_the_case_replaces_the_standard_one() {
        let slt = Code::fixed("SLT");
        let own = service(&["RN"], None);
        let catalog = Catalog { services: [(slt.clone(), own.clone())].into(), ..Catalog::default() };
        assert_eq!(catalog.service(&slt), Some(&own));
        assert_eq!(catalog.service(&Code::fixed("OT")), STANDARD.service(&Code::fixed("OT")));
    }
}
