//! A student of the worksheet (FORMAT §9.1.2).

use jiff::civil::Date;

use crate::case::{Code, Id};
use crate::coded::coded;
use crate::reading::{cents, code, date, id, list, minutes, or_null, readable, word, yes_no};

/// A student.
#[derive(Clone, Debug, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "one field per yes/no of the format")]
pub struct CbStudent {
    /// The id.
    pub id: Id,
    /// Whether the student is eligible for special education (R85).
    pub special_education_eligible: bool,
    /// Whether there is an IEP (R85).
    pub has_iep: bool,
    /// The financially responsible districts.
    pub responsibility: Vec<Responsibility>,
    /// Enrollment in a program outside the home district.
    pub enrollment: Option<Enrollment>,
    /// No parent or guardian lives in the commonwealth (R107).
    pub no_parent_or_guardian_in_commonwealth: bool,
    /// Placed outside the home town (R108).
    pub placed_outside_home_town: bool,
    /// Placed by a state agency (R108).
    pub placed_by_state_agency: bool,
    /// Days absent.
    pub absent_on: Vec<Date>,
    /// Authorizations of individual student programs (R52, R53).
    pub isp_authorizations: Vec<IspAuthorization>,
    /// Minutes on the IEP grid, and of these not delivered.
    pub iep_services: Vec<IepService>,
}

readable!(CbStudent {
    id: required(id),
    special_education_eligible: default(true, yes_no),
    has_iep: default(true, yes_no),
    responsibility: required(list(Responsibility::read)),
    enrollment: default(None, or_null(Enrollment::read)),
    no_parent_or_guardian_in_commonwealth: default(false, yes_no),
    placed_outside_home_town: default(false, yes_no),
    placed_by_state_agency: default(false, yes_no),
    absent_on: default(Vec::new(), list(date)),
    isp_authorizations: default(Vec::new(), list(IspAuthorization::read)),
    iep_services: default(Vec::new(), list(IepService::read)),
});

/// A time in which a district is financially responsible.
#[derive(Clone, Debug, PartialEq)]
pub struct Responsibility {
    /// The district.
    pub district: Code,
    /// First day.
    pub from_date: Date,
    /// Last day; none = open.
    pub to_date: Option<Date>,
}

readable!(Responsibility {
    district: required(code),
    from_date: required(date),
    to_date: default(None, or_null(date)),
});

/// Enrollment in a program outside the home district (R78, R79).
#[derive(Clone, Debug, PartialEq)]
pub struct Enrollment {
    /// The program.
    pub program: EnrollmentProgram,
    /// The district that enrolls the student.
    pub enrolling_district: Code,
    /// Whether the needs are met in that district.
    pub needs_met_in_district: bool,
}

readable!(Enrollment {
    program: required(word),
    enrolling_district: required(code),
    needs_met_in_district: required(yes_no),
});

coded! {
    /// A program that enrolls students of other districts.
    pub enum EnrollmentProgram {
        /// Vocational education.
        Vocational = "VOCATIONAL",
        /// METCO.
        Metco = "METCO",
        /// School choice.
        SchoolChoice = "SCHOOL_CHOICE",
        /// A charter school.
        Charter = "CHARTER",
    }
}

/// An authorization of an individual student program (R52, R53).
#[derive(Clone, Debug, PartialEq)]
pub struct IspAuthorization {
    /// The program.
    pub program: Id,
    /// First day.
    pub from_date: Date,
    /// Last day.
    pub to_date: Date,
    /// The price.
    pub rate_cents: i64,
}

readable!(IspAuthorization {
    program: required(id),
    from_date: required(date),
    to_date: required(date),
    rate_cents: required(cents),
});

/// A service of the IEP grid.
#[derive(Clone, Debug, PartialEq)]
pub struct IepService {
    /// The service.
    pub service: Code,
    /// Minutes of the year on the grid.
    pub grid_minutes: i64,
    /// Minutes of these that were not delivered.
    pub missed_minutes: i64,
}

readable!(IepService {
    service: required(code),
    grid_minutes: required(minutes),
    missed_minutes: required(minutes),
});
