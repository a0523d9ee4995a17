//! The cost of a service (FORMAT §9.1.3, SERVICE).

use jiff::civil::Date;

use crate::case::{Code, Setting, Text};
use crate::catalog::CostGroup;
use crate::coded::coded;
use crate::reading::{
    Record, cents, code, date, fields, integer, list, or_null, readable, text, word, word_of, yes_no,
};

/// The cost of a service.
#[derive(Clone, Debug, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "one field per yes/no of the format")]
pub struct ServiceCost {
    /// Of the year itself, or compensatory.
    pub source: Source,
    /// The service.
    pub service: Code,
    /// The stated cost group, A–H.
    pub cost_group: CostGroup,
    /// The group of the consultant, for cost group A.
    pub consultant_cost_group: Option<CostGroup>,
    /// Alone or in a group.
    pub setting: Setting,
    /// The minutes.
    pub minutes: i64,
    /// The role of the provider.
    pub provider_role: Code,
    /// The credential of the provider.
    pub credential: Credential,
    /// Whether it is valid; one that is not counts as none.
    pub credential_valid: bool,
    /// Supervised by a certified or licensed professional.
    pub supervised: bool,
    /// Specially trained.
    pub specialized_training: bool,
    /// The IEP asks for the training.
    pub training_required_by_iep: bool,
    /// The supervision is administrative (R143).
    pub administrative_supervision: bool,
    /// The supervision is on the IEP (R142).
    pub supervision_on_iep: bool,
    /// The supervisor is available (R142).
    pub supervisor_available: bool,
    /// Specified on the IEP.
    pub on_iep: bool,
    /// Extended day or year.
    pub extended: Extended,
    /// The extension is specified on the IEP.
    pub extended_on_iep: bool,
    /// How it is priced.
    pub basis: Basis,
    /// Full cost, third parties included.
    pub cost_cents: i64,
    /// The part that third parties paid.
    pub third_party_cents: i64,
    /// The day the district paid.
    pub paid_on: Option<Date>,
    /// The IEP, amendment or determination behind a compensatory line.
    pub iep_reference: Option<Text>,
    /// Whether finance confirmed a compensatory line.
    pub confirmed_by_finance: bool,
    /// Minutes on days the student was absent.
    pub absent_minutes: Vec<AbsentMinutes>,
    /// The individual price authorization (R60).
    pub ipa: Option<Ipa>,
}

/// The groups a service line can state.
const STATED_GROUPS: &[CostGroup] = &[
    CostGroup::A,
    CostGroup::B,
    CostGroup::C,
    CostGroup::D,
    CostGroup::E,
    CostGroup::F,
    CostGroup::G,
    CostGroup::H,
];

/// The groups a consultant can belong to.
const CONSULTANT_GROUPS: &[CostGroup] = &[CostGroup::C, CostGroup::E, CostGroup::F, CostGroup::G];

impl ServiceCost {
    pub(super) fn read(record: &mut Record<'_, '_>) -> Option<Self> {
        fields!(record => Self {
            source: default(Source::Base, word),
            service: required(code),
            cost_group: required(word_of(STATED_GROUPS)),
            consultant_cost_group: default(None, or_null(word_of(CONSULTANT_GROUPS))),
            setting: default(Setting::Individual, word),
            minutes: required(integer(1..=1_000_000)),
            provider_role: required(code),
            credential: required(word),
            credential_valid: default(true, yes_no),
            supervised: default(false, yes_no),
            specialized_training: default(false, yes_no),
            training_required_by_iep: default(false, yes_no),
            administrative_supervision: default(false, yes_no),
            supervision_on_iep: default(false, yes_no),
            supervisor_available: default(false, yes_no),
            on_iep: default(true, yes_no),
            extended: default(Extended::None, word),
            extended_on_iep: default(false, yes_no),
            basis: required(word),
            cost_cents: required(cents),
            third_party_cents: default(0, cents),
            paid_on: required(or_null(date)),
            iep_reference: default(None, or_null(text)),
            confirmed_by_finance: default(false, yes_no),
            absent_minutes: default(Vec::new(), list(AbsentMinutes::read)),
            ipa: default(None, or_null(Ipa::read)),
        })
    }
}

coded! {
    /// Where a service line comes from.
    pub enum Source {
        /// A service of the year.
        Base = "BASE",
        /// A compensatory service, paid with a claim.
        Compensatory = "COMPENSATORY",
    }
}

coded! {
    /// The credential of who gives a service.
    pub enum Credential {
        /// A certification.
        Certification = "CERTIFICATION",
        /// A license.
        License = "LICENSE",
        /// A special education waiver.
        SpecialEducationWaiver = "SPECIAL_EDUCATION_WAIVER",
        /// An accredited training.
        AccreditedTraining = "ACCREDITED_TRAINING",
        /// A professional organization.
        ProfessionalOrganization = "PROFESSIONAL_ORGANIZATION",
        /// None.
        None = "NONE",
    }
}

coded! {
    /// Whether a service extends the day or the year.
    pub enum Extended {
        /// It does not.
        None = "NONE",
        /// The day.
        ExtendedDay = "EXTENDED_DAY",
        /// The year.
        ExtendedYear = "EXTENDED_YEAR",
    }
}

coded! {
    /// How a service is priced (§9.3.3).
    pub enum Basis {
        /// By the standard rate.
        Standard = "STANDARD",
        /// By its cost.
        Actual = "ACTUAL",
        /// By an individual price authorization.
        Ipa = "IPA",
    }
}

/// Minutes of a line on a day the student was absent.
#[derive(Clone, Debug, PartialEq)]
pub struct AbsentMinutes {
    /// The day.
    pub date: Date,
    /// The minutes.
    pub minutes: i64,
}

readable!(AbsentMinutes { date: required(date), minutes: required(integer(1..=1_000_000)) });

/// An individual price authorization (R60–R64).
#[derive(Clone, Debug, PartialEq)]
pub struct Ipa {
    /// Who gave it.
    pub authority: IpaAuthority,
    /// The price …
    pub amount_cents: i64,
    /// … of so many minutes.
    pub minutes: i64,
    /// Whether it is on file.
    pub on_file: bool,
}

readable!(Ipa {
    authority: required(word),
    amount_cents: required(cents),
    minutes: required(integer(1..=1_000_000)),
    on_file: required(yes_no),
});

coded! {
    /// Who gave an individual price authorization.
    pub enum IpaAuthority {
        /// The Operational Services Division.
        Osd = "OSD",
        /// The district itself.
        District = "DISTRICT",
    }
}
