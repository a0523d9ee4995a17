//! The case, looked up: students, rates, and sums over lines.

use std::collections::{BTreeSet, HashMap, HashSet};

use jiff::civil::Date;

use super::case::{AbsenceRule, CbCase, CbStudent, Cost, CostLine, Days, PriceSource, Source, TuitionCost};
use super::rules;
use crate::case::{Code, Id, Setting};
use crate::catalog::CostGroup;

/// An absence longer than this cannot be claimed (R103).
const LONGEST_ABSENCE_SCHOOL_DAYS: usize = 20;

/// The case, looked up. Where an id occurs twice, its first occurrence is meant.
pub(super) struct Book<'c> {
    pub case: &'c CbCase,
    pub year: Days,
    students: HashMap<&'c Id, &'c CbStudent>,
    standard_rates: HashMap<(CostGroup, Setting), i64>,
    tuition_rates: HashMap<(PriceSource, &'c Id), i64>,
    base_minutes: HashMap<(&'c Id, &'c Code), i64>,
    first_allowances: HashMap<&'c Id, &'c Id>,
    lost_days: HashMap<&'c Id, HashSet<Date>>,
}

impl<'c> Book<'c> {
    /// Looks everything up.
    pub fn new(case: &'c CbCase) -> Self {
        let mut book = Self {
            case,
            year: case.year(),
            students: HashMap::new(),
            standard_rates: HashMap::new(),
            tuition_rates: HashMap::new(),
            base_minutes: HashMap::new(),
            first_allowances: HashMap::new(),
            lost_days: lost_days(case),
        };
        for student in &case.students {
            book.students.entry(&student.id).or_insert(student);
        }
        for rate in &case.parameters.standard_rates {
            book.standard_rates.entry((rate.cost_group, rate.setting)).or_insert(rate.cents_per_hour);
        }
        for rate in &case.parameters.tuition_rates {
            book.tuition_rates.entry((rate.price_source, &rate.program)).or_insert(rate.rate_cents);
        }
        for line in &case.lines {
            book.sum_up(line);
        }
        book
    }

    fn sum_up(&mut self, line: &'c CostLine) {
        match &line.cost {
            Cost::Service(service) if service.source == Source::Base => {
                *self.base_minutes.entry((&line.student, &service.service)).or_default() += service.minutes;
            }
            Cost::GeneralEducationAllowance => {
                let first = self.first_allowances.entry(&line.student).or_insert(&line.id);
                *first = (&line.id).min(*first);
            }
            _ => {}
        }
    }

    /// A student.
    pub fn student(&self, id: &Id) -> Option<&'c CbStudent> {
        self.students.get(id).copied()
    }

    /// The hourly rate of DESE's table.
    pub fn standard_rate(&self, group: CostGroup, setting: Setting) -> Option<i64> {
        self.standard_rates.get(&(group, setting)).copied()
    }

    /// The price of a program in the price list.
    pub fn listed_rate(&self, tuition: &TuitionCost) -> Option<i64> {
        self.tuition_rates.get(&(tuition.price_source, &tuition.program)).copied()
    }

    /// The approved price of a program: from the list or, for an individual student program, the lowest authorization
    /// that covers all days.
    pub fn approved_rate(&self, line: &CostLine, tuition: &TuitionCost) -> Option<i64> {
        match tuition.price_source {
            PriceSource::OsdApproved | PriceSource::Collaborative => self.listed_rate(tuition),
            PriceSource::Isp => rules::tuition::isp_rate(self.student(&line.student)?, line, tuition),
            PriceSource::NoApprovalRequired => None,
        }
    }

    /// The minutes of all base lines of a student for a service.
    pub fn base_minutes(&self, student: &Id, service: &Code) -> i64 {
        self.base_minutes.get(&(student, service)).copied().unwrap_or(0)
    }

    /// Whether an allowance line is the student's first.
    pub fn is_first_allowance(&self, line: &CostLine) -> bool {
        self.first_allowances.get(&line.student).is_some_and(|first| **first == line.id)
    }

    /// Whether a day of a student cannot be claimed, because it lies in a long absence (R103).
    pub fn is_lost(&self, student: &Id, day: Date) -> bool {
        self.lost_days.get(student).is_some_and(|days| days.contains(&day))
    }
}

/// The days in long absences, by student.
fn lost_days(case: &CbCase) -> HashMap<&Id, HashSet<Date>> {
    let school_days: BTreeSet<Date> = case.parameters.school_days.iter().copied().collect();
    let mut lost = HashMap::new();
    for student in &case.students {
        if student.absent_on.len() > LONGEST_ABSENCE_SCHOOL_DAYS {
            let days = lost_of(student, &school_days, case.parameters.absence_rule);
            lost.entry(&student.id).or_insert(days);
        }
    }
    lost
}

/// A run is a longest sequence of consecutive school days, all absent. Other days neither count nor break a run.
fn lost_of(student: &CbStudent, school_days: &BTreeSet<Date>, rule: AbsenceRule) -> HashSet<Date> {
    let absent: HashSet<Date> = student.absent_on.iter().copied().collect();
    let school_days: Vec<Date> = school_days.iter().copied().collect();
    let mut lost = HashSet::new();
    for run in school_days.split(|day| !absent.contains(day)) {
        if run.len() > LONGEST_ABSENCE_SCHOOL_DAYS {
            let first_lost = match rule {
                AbsenceRule::WholeRun => 0,
                AbsenceRule::ExcessDays => LONGEST_ABSENCE_SCHOOL_DAYS,
            };
            lost.extend(&run[first_lost..]);
        }
    }
    lost
}
