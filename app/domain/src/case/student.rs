//! A student and the people who may have paid (FORMAT §2.2).

use jiff::civil::Date;
use serde::Serialize;

use super::{Determination, Id, Text};
use crate::clock_time::ClockTime;
use crate::coded::coded;
use crate::reading::{date, id, list, or_null, readable, session_date, text, time, word, yes_no};

/// A student of the household.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Student {
    /// The id.
    pub id: Id,
    /// The IEP, if there is one (R4).
    pub iep: Option<Iep>,
    /// The student's IEP goals.
    pub goals: Vec<Id>,
    /// Who may have paid (R41).
    pub guardians: Vec<Guardian>,
    /// Recorded school hours on attended days.
    pub school_attendance: Vec<Attendance>,
    /// The school's finding; none = not made yet (R7).
    pub determination: Option<Determination>,
}

readable!(Student {
    id: required(id),
    iep: required(or_null(Iep::read)),
    goals: required(list(id)),
    guardians: required(list(Guardian::read)),
    school_attendance: default(Vec::new(), list(Attendance::read)),
    determination: required(or_null(Determination::read)),
});

/// The period of an IEP.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Iep {
    /// First day.
    pub start_date: Date,
    /// Last day; none = open.
    pub end_date: Option<Date>,
}

readable!(Iep { start_date: required(date), end_date: default(None, or_null(date)) });

/// A person who may have paid.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Guardian {
    /// The name.
    pub name: Text,
    /// Other spellings and names.
    pub other_names: Vec<Text>,
    /// What the person is to the student.
    pub relation: Relation,
    /// Whether the person's payments were attested (R41).
    pub attested: bool,
}

readable!(Guardian {
    name: required(text),
    other_names: default(Vec::new(), list(text)),
    relation: default(Relation::Guardian, word),
    attested: default(false, yes_no),
});

impl Guardian {
    /// Whether what this person paid counts as paid by the family (R41).
    pub fn is_accepted_payer(&self) -> bool {
        self.relation == Relation::Guardian || self.attested
    }
}

coded! {
    /// What a person is to the student.
    pub enum Relation {
        /// Parent or guardian.
        Guardian = "GUARDIAN",
        /// Another relative.
        Relative = "RELATIVE",
        /// The student.
        Student = "STUDENT",
    }
}

/// School hours of one attended day.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Attendance {
    /// The day.
    pub date: Date,
    /// Begin of the hours.
    pub start: ClockTime,
    /// End of the hours.
    pub end: ClockTime,
}

readable!(Attendance { date: required(session_date), start: required(time), end: required(time) });
