//! Who may do what: every permission of the portal in one match (trust A4).
//!
//! *Seeing* is decided by the scope that each query of the store carries; *doing* is decided here, and asked first by
//! every service.

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::id::{DeviceId, HouseholdId, PersonId};
use crate::language::Language;
use crate::refusal::Refusal;

/// What a person is in the portal. A person has one role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Role {
    /// A guardian of the household.
    Family,
    /// A person whom a guardian lets see and fill in claims.
    Helper,
    /// A school leader or related service provider.
    School,
    /// Takes in papers for families.
    Intake,
    /// The caseworker who decides line by line.
    Reviewer,
    /// The second person who approves.
    Approver,
    /// Leads the caseworkers.
    Lead,
    /// Builds, releases, exports and confirms payments.
    Finance,
    /// Keeps settings, people and imports; sees no case, but the circuit breaker worksheet.
    Administrator,
    /// Reads everything, changes nothing.
    Auditor,
}

/// The text names no role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a role of the portal")]
pub struct UnknownRole;

impl Role {
    /// All roles.
    pub const ALL: [Self; 10] = [
        Self::Family,
        Self::Helper,
        Self::School,
        Self::Intake,
        Self::Reviewer,
        Self::Approver,
        Self::Lead,
        Self::Finance,
        Self::Administrator,
        Self::Auditor,
    ];

    /// The code kept in tables and given to `portal staff add`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Family => "FAMILY",
            Self::Helper => "HELPER",
            Self::School => "SCHOOL",
            Self::Intake => "INTAKE",
            Self::Reviewer => "REVIEWER",
            Self::Approver => "APPROVER",
            Self::Lead => "LEAD",
            Self::Finance => "FINANCE",
            Self::Administrator => "ADMINISTRATOR",
            Self::Auditor => "AUDITOR",
        }
    }

    /// Whether this is a role of the district's own people.
    pub const fn is_staff(self) -> bool {
        !matches!(self, Self::Family | Self::Helper)
    }
}

impl FromStr for Role {
    type Err = UnknownRole;
    fn from_str(code: &str) -> Result<Self, UnknownRole> {
        Self::ALL.into_iter().find(|role| role.code().eq_ignore_ascii_case(code)).ok_or(UnknownRole)
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// The person who asks or acts in this request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Actor {
    /// Who it is.
    pub person: PersonId,
    /// The phone or computer used; none for the portal's own work (imports, jobs).
    pub device: Option<DeviceId>,
    /// The name shown to others.
    pub name: String,
    /// What the person is.
    pub role: Role,
    /// The family, for guardians and helpers.
    pub household: Option<HouseholdId>,
    /// The school, for school staff.
    pub school: Option<String>,
    /// The language the person reads.
    pub language: Language,
}

/// Something a person wants to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// Start, fill in and change a draft; add papers; fix what was returned.
    FillIn,
    /// Sign and send, take back, set where the money goes.
    Sign,
    /// Write a message in a claim.
    Write,
    /// Read the messages of a claim.
    ReadMessages,
    /// Open a receipt, a note or a license.
    OpenPaper,
    /// Open a bank paper.
    OpenBankPaper,
    /// Change one's own language, contact and devices.
    OwnSettings,
    /// See the queue and the claims in it.
    SeeCases,
    /// Take a claim from the queue.
    Take,
    /// Decide a line, hold it, ask the family, undo a decision.
    Decide,
    /// Agree as the second person.
    ApproveSecond,
    /// Enter determinations, providers, licenses, contracts.
    KeepFacts,
    /// Tell families that school-based services start.
    AnnounceStart,
    /// Import the district's files.
    Import,
    /// Build a batch, set payments aside, export, import confirmations.
    KeepPayments,
    /// Look at payouts, batches and confirmations; download exports.
    SeePayments,
    /// Look at the circuit breaker worksheet and download it.
    SeeWorksheet,
    /// Release a batch.
    Release,
    /// Add staff and change settings.
    Administer,
}

/// What the action is done to.
#[derive(Clone, Copy, Debug)]
pub enum Subject<'a> {
    /// Nothing in particular.
    Portal,
    /// Something of a household.
    Household(HouseholdId),
    /// A line in review: who sent it, who decided it first.
    Line {
        /// Who sent the claim.
        sent_by: Option<PersonId>,
        /// Who decided first, if anybody.
        decided_by: Option<PersonId>,
    },
    /// A batch: who built it, who approved its lines.
    Batch {
        /// Who built it.
        built_by: PersonId,
        /// Who decided or approved any of its lines.
        approved_by: &'a [PersonId],
    },
}

/// Whether this person may do this to that. What may not be done is answered like what does not exist.
pub fn may(actor: &Actor, action: Action, subject: Subject<'_>) -> Result<(), Refusal> {
    use Role::{Administrator, Approver, Auditor, Family, Finance, Helper, Intake, Lead, Reviewer, School};
    let role = actor.role;
    let allowed = match action {
        Action::OwnSettings => true,
        Action::FillIn => matches!(role, Family | Helper) && own(actor, subject),
        Action::Sign => role == Family && own(actor, subject),
        Action::Write => match role {
            Family | Helper => own(actor, subject),
            _ => matches!(role, Intake | Reviewer | Approver | Lead),
        },
        Action::ReadMessages | Action::OpenPaper | Action::OpenBankPaper => match role {
            Family => own(actor, subject),
            Helper => action != Action::OpenBankPaper && own(actor, subject),
            _ => matches!(role, Intake | Reviewer | Approver | Lead | Auditor),
        },
        Action::SeeCases => matches!(role, Intake | Reviewer | Approver | Lead | Auditor),
        Action::Take => matches!(role, Intake | Reviewer | Lead),
        Action::Decide => matches!(role, Reviewer | Lead),
        Action::ApproveSecond => matches!(role, Reviewer | Approver | Lead),
        Action::KeepFacts => matches!(role, Reviewer | Lead),
        Action::AnnounceStart => matches!(role, School),
        Action::Import => matches!(role, Lead | Administrator),
        Action::SeePayments => matches!(role, Finance | Auditor),
        Action::SeeWorksheet => matches!(role, Finance | Lead | Administrator | Auditor),
        Action::KeepPayments | Action::Release => role == Finance,
        Action::Administer => role == Administrator,
    };
    if !allowed {
        return Err(Refusal::Missing);
    }
    two_people(actor, action, subject)
}

/// Whether the subject belongs to the actor's own household.
fn own(actor: &Actor, subject: Subject<'_>) -> bool {
    match subject {
        Subject::Portal => actor.household.is_some(),
        Subject::Household(household) => actor.household == Some(household),
        Subject::Line { .. } | Subject::Batch { .. } => false,
    }
}

/// The two-person rule: no one person takes a line from sent to paid (I13).
fn two_people(actor: &Actor, action: Action, subject: Subject<'_>) -> Result<(), Refusal> {
    let same = match (action, subject) {
        (Action::Decide, Subject::Line { sent_by, .. }) => sent_by == Some(actor.person),
        (Action::ApproveSecond, Subject::Line { sent_by, decided_by }) => {
            sent_by == Some(actor.person) || decided_by == Some(actor.person)
        }
        (Action::Release, Subject::Batch { built_by, approved_by }) => {
            built_by == actor.person || approved_by.contains(&actor.person)
        }
        _ => false,
    };
    if same { Err(Refusal::SamePerson) } else { Ok(()) }
}
