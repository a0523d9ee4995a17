//! The case, looked up by id: the sessions in session order, each beside its student, provider and service line.

use std::collections::HashMap;
use std::sync::LazyLock;

use jiff::civil::Date;

use super::people::{Practitioner, Pupil, Standing};
use crate::case::{Case, Code, Contract, Id, ServiceLine, Session, SessionKind, Student};
use crate::clock_time::{ClockTime, Span};

/// The case, looked up by id. Where an id occurs twice, its first occurrence is meant.
pub(super) struct Register<'c> {
    pub case: &'c Case,
    /// The students, and a nobody for references to nothing.
    pub pupils: Vec<Pupil<'c>>,
    /// The providers, and a nobody for references to nothing.
    pub practitioners: Vec<Practitioner<'c>>,
    /// The service lines of all determinations, student by student.
    pub lines: Vec<OwedLine<'c>>,
    /// The claim sessions in session order (§1.6).
    pub entries: Vec<Entry<'c>>,
    contracts: HashMap<&'c Id, Vec<&'c Contract>>,
    practitioners_by_id: HashMap<&'c Id, usize>,
}

/// A service line and whose it is.
pub(super) struct OwedLine<'c> {
    pub student: &'c Id,
    pub line: &'c ServiceLine,
}

/// A claim session beside what the case says about it.
pub(super) struct Entry<'c> {
    pub session: &'c Session,
    pub pupil: usize,
    pub practitioner: usize,
    pub span: Option<Span>,
    /// The session that is the same and comes first (R42).
    pub duplicate_of: Option<&'c Id>,
    /// Its service line; none without a positive determination that lists the service (R6).
    pub line: Option<usize>,
}

impl Entry<'_> {
    /// A counted session is a service, and not a duplicate (§5.1).
    pub fn is_counted(&self) -> bool {
        self.session.kind == SessionKind::Service && self.duplicate_of.is_none()
    }

    /// The time of a counted session.
    pub fn counted_span(&self) -> Option<Span> {
        self.span.filter(|_| self.is_counted())
    }
}

impl<'c> Register<'c> {
    /// Looks everything up.
    pub fn new(case: &'c Case) -> Self {
        let mut lines = Vec::new();
        let pupils: Vec<_> = case
            .students
            .iter()
            .chain(std::iter::once(&*NOBODY_STUDENT))
            .map(|student| Pupil::new(student, &mut lines))
            .collect();
        let practitioners: Vec<_> = case
            .providers
            .iter()
            .map(Practitioner::new)
            .chain(std::iter::once(Practitioner::nobody()))
            .collect();
        let mut contracts: HashMap<&Id, Vec<&Contract>> = HashMap::new();
        for contract in &case.contracts {
            contracts.entry(&contract.provider).or_default().push(contract);
        }
        let practitioners_by_id = first_by_id(case.providers.iter().map(|provider| &provider.id));
        let entries = Vec::new();
        let mut register =
            Self { case, pupils, practitioners, lines, entries, contracts, practitioners_by_id };
        register.entries = register.entries();
        register
    }

    fn entries(&self) -> Vec<Entry<'c>> {
        let pupils = first_by_id(self.case.students.iter().map(|student| &student.id));
        let duplicates = Duplicates::of(self.case);
        let mut sessions: Vec<&Session> = self.case.claim.sessions.iter().collect();
        sessions.sort_by_key(|session| session_order(session));
        let entry = |session: &'c Session| {
            let pupil = pupils.get(&session.student).copied().unwrap_or(self.case.students.len());
            Entry {
                session,
                pupil,
                practitioner: self.practitioner_of(&session.provider),
                span: session.span(),
                duplicate_of: duplicates.original(session),
                line: self.line_of(&self.pupils[pupil], &session.service),
            }
        };
        sessions.into_iter().map(entry).collect()
    }

    /// The service line to which a session of this service belongs (R6); there is at most one.
    fn line_of(&self, pupil: &Pupil<'c>, service: &Code) -> Option<usize> {
        if pupil.standing != Standing::Positive {
            return None;
        }
        pupil.lines.clone().find(|line| self.lines[*line].line.services().any(|charged| charged == service))
    }

    /// The student of a session.
    pub fn student(&self, entry: &Entry<'c>) -> &'c Student {
        self.pupils[entry.pupil].student
    }

    /// The provider of a session.
    pub fn practitioner(&self, entry: &Entry<'c>) -> &Practitioner<'c> {
        &self.practitioners[entry.practitioner]
    }

    /// The place of a provider.
    pub fn practitioner_of(&self, provider: &Id) -> usize {
        self.practitioners_by_id.get(provider).copied().unwrap_or(self.case.providers.len())
    }

    /// The contracts of a provider.
    pub fn contracts_of(&self, provider: &Id) -> impl Iterator<Item = &'c Contract> {
        self.contracts.get(provider).into_iter().flatten().copied()
    }

    /// The places of the sessions in session order, by id.
    pub fn places(&self) -> HashMap<&'c Id, usize> {
        first_by_id(self.entries.iter().map(|entry| &entry.session.id))
    }
}

/// The place of the first item of each id.
pub(super) fn first_by_id<'c>(ids: impl Iterator<Item = &'c Id>) -> HashMap<&'c Id, usize> {
    let mut places = HashMap::with_capacity(ids.size_hint().0);
    for (place, id) in ids.enumerate() {
        places.entry(id).or_insert(place);
    }
    places
}

/// Session order (§1.6): date, start (sessions without start last on their date), id.
fn session_order(session: &Session) -> (Date, bool, Option<ClockTime>, &Id) {
    (session.date, session.start.is_none(), session.start, &session.id)
}

/// What makes two sessions the same (§5.1.2).
type Sameness<'c> = (&'c Id, &'c Code, Date, ClockTime);

/// The first of all sessions that are the same: of the paid ones in history, and of those in the claim (R42).
struct Duplicates<'c> {
    paid: HashMap<Sameness<'c>, &'c Id>,
    claimed: HashMap<Sameness<'c>, &'c Id>,
}

impl<'c> Duplicates<'c> {
    fn of(case: &'c Case) -> Self {
        let claimed = HashMap::with_capacity(case.claim.sessions.len());
        let mut duplicates = Self { paid: HashMap::new(), claimed };
        for past in case.history.sessions.iter().filter(|past| past.reimbursed) {
            let sameness = (&past.student, &past.service, past.date, past.start);
            keep_smallest(&mut duplicates.paid, sameness, &past.id);
        }
        for session in case.claim.sessions.iter().filter(|session| session.kind == SessionKind::Service) {
            if let Some(sameness) = sameness(session) {
                keep_smallest(&mut duplicates.claimed, sameness, &session.id);
            }
        }
        duplicates
    }

    fn original(&self, session: &Session) -> Option<&'c Id> {
        let sameness = sameness(session)?;
        let claimed = self.claimed.get(&sameness).filter(|id| ***id < session.id);
        self.paid.get(&sameness).or(claimed).copied()
    }
}

fn sameness(session: &Session) -> Option<Sameness<'_>> {
    Some((&session.student, &session.service, session.date, session.start?))
}

fn keep_smallest<'c>(ids: &mut HashMap<Sameness<'c>, &'c Id>, sameness: Sameness<'c>, id: &'c Id) {
    let smallest = ids.entry(sameness).or_insert(id);
    *smallest = id.min(*smallest);
}

/// Stands for a student that the case does not have.
static NOBODY_STUDENT: LazyLock<Student> = LazyLock::new(|| Student {
    id: "-".parse().expect("a dash is an id"),
    iep: None,
    goals: Vec::new(),
    guardians: Vec::new(),
    school_attendance: Vec::new(),
    determination: None,
});
