//! One session as it was typed, and what of it can be read.

use jiff::civil::{Date, Time};

use super::{minutes_between, read_date, read_time};
use crate::case::{SessionKind, Setting};
use crate::field::{Field, Problem, Problems, Wrong};
use crate::id::{GoalId, StudentId};
use crate::money::Money;

/// A longer session asks for another look; it can still be sent.
const LONG_MINUTES: i64 = 8 * 60;

/// A session as it was typed, right or wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedSession {
    /// The day.
    pub date: String,
    /// The start.
    pub start: String,
    /// The end.
    pub end: String,
    /// The price.
    pub price: String,
    /// The goals that were ticked.
    pub goals: Vec<GoalId>,
    /// `INDIVIDUAL` or `GROUP`; empty when not chosen.
    pub setting: String,
    /// `SERVICE`, or a fee; empty means `SERVICE`.
    pub kind: String,
    /// Another child than the claim's.
    pub student: Option<StudentId>,
    /// Another service than the claim's; empty means the claim's.
    pub service: String,
}

/// What can be read of a session, and what is wrong with the rest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadSession {
    /// The day.
    pub held_on: Option<Date>,
    /// The start.
    pub start: Option<Time>,
    /// The end.
    pub end: Option<Time>,
    /// The price.
    pub price: Option<Money>,
    /// Alone, or in a group.
    pub setting: Setting,
    /// What is billed.
    pub kind: SessionKind,
    /// What is wrong, in the order of the form.
    pub problems: Vec<Problem>,
}

impl ReadSession {
    /// The minutes from start to end.
    pub fn minutes(&self) -> Option<i64> {
        Some(minutes_between(self.held_on?, self.start?, self.end?))
    }

    /// What keeps the session from being sent: no day that has come, or no price. Anything else can be asked for later.
    pub fn blocking(&self) -> impl Iterator<Item = Problem> {
        self.problems
            .iter()
            .copied()
            .filter(|problem| matches!(problem.field, Field::SessionDate | Field::SessionPrice))
    }
}

impl TypedSession {
    /// Reads what was typed, as of a day.
    pub fn check(&self, today: Date) -> ReadSession {
        let mut problems = Problems::default();
        let held_on =
            problems.take(Field::SessionDate, read_date(&self.date).and_then(|day| come(day, today)));
        let start = problems.take(Field::SessionStart, read_time(&self.start));
        let end = problems.take(Field::SessionEnd, read_time(&self.end));
        if let Some(wrong) = length(held_on.unwrap_or(today), start, end) {
            problems.add(Field::SessionEnd, wrong);
        }
        let price = problems.take(Field::SessionPrice, read_price(&self.price));
        let kind = self.kind.parse().unwrap_or(SessionKind::Service);
        if self.goals.is_empty() && kind == SessionKind::Service {
            problems.add(Field::SessionGoals, Wrong::Missing);
        }
        let setting = self.setting.parse().map_err(|_| Wrong::Missing);
        let setting = problems.take(Field::SessionGroup, setting).unwrap_or(Setting::Individual);
        ReadSession { held_on, start, end, price, setting, kind, problems: problems.into_vec() }
    }

    /// The same session some weeks later; a day that can't be read stays as it is.
    #[must_use]
    pub fn weeks_later(&self, weeks: i32) -> Self {
        let later = |day: Date| day.checked_add(jiff::Span::new().weeks(weeks)).ok();
        let date = read_date(&self.date).ok().and_then(later);
        Self { date: date.map_or_else(|| self.date.clone(), |day| day.to_string()), ..self.clone() }
    }
}

/// A day that has come.
fn come(day: Date, today: Date) -> Result<Date, Wrong> {
    if day > today { Err(Wrong::Future) } else { Ok(day) }
}

/// What is wrong with the length.
fn length(day: Date, start: Option<Time>, end: Option<Time>) -> Option<Wrong> {
    let (start, end) = start.zip(end)?;
    match minutes_between(day, start, end) {
        _ if start == end => Some(Wrong::Same),
        minutes if minutes > LONG_MINUTES => Some(Wrong::Long),
        _ => None,
    }
}

/// A price above zero.
fn read_price(typed: &str) -> Result<Money, Wrong> {
    if typed.trim().is_empty() {
        return Err(Wrong::Missing);
    }
    let price: Money = typed.parse().map_err(|_| Wrong::Format)?;
    if price.is_zero() { Err(Wrong::Missing) } else { Ok(price) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;
    use uuid::Uuid;

    const TODAY: Date = Date::constant(2025, 12, 1);

    fn typed() -> TypedSession {
        TypedSession {
            date: "10/7/25".into(),
            start: "4:00 PM".into(),
            end: "4:45 PM".into(),
            price: "112.50".into(),
            goals: vec![GoalId(Uuid::nil())],
            setting: "INDIVIDUAL".into(),
            ..TypedSession::default()
        }
    }

    #[test]
    fn a_whole_session_has_no_problem() {
        let read = typed().check(TODAY);
        assert_eq!(read.problems, []);
        assert_eq!(read.held_on, Some(date(2025, 10, 7)));
        assert_eq!((read.minutes(), read.price), (Some(45), Some(Money::from_cents(11_250))));
    }

    #[test]
    fn a_day_that_has_not_come_and_a_missing_price_block() {
        let read = TypedSession { date: "2025-12-02".into(), price: "0".into(), ..typed() }.check(TODAY);
        let blocking: Vec<_> = read.blocking().collect();
        let future = Problem::new(Field::SessionDate, Wrong::Future);
        assert_eq!(blocking, [future, Problem::new(Field::SessionPrice, Wrong::Missing)]);
    }

    #[test]
    fn a_missing_time_or_goal_is_told_but_does_not_block() {
        let read = TypedSession { end: String::new(), goals: Vec::new(), ..typed() }.check(TODAY);
        let fields: Vec<_> = read.problems.iter().map(|problem| problem.field).collect();
        assert_eq!(fields, [Field::SessionEnd, Field::SessionGoals]);
        assert_eq!(read.blocking().count(), 0);
    }

    #[test]
    fn a_missed_visit_fee_needs_no_goal() {
        let read = TypedSession { kind: "NO_SHOW".into(), goals: Vec::new(), ..typed() }.check(TODAY);
        assert_eq!((read.kind, read.problems), (SessionKind::NoShow, Vec::new()));
    }

    #[test]
    fn equal_and_far_away_times_ask_for_another_look() {
        let wrong = |end: &str| TypedSession { end: end.into(), ..typed() }.check(TODAY).problems;
        assert_eq!(wrong("4 PM"), [Problem::new(Field::SessionEnd, Wrong::Same)]);
        assert_eq!(wrong("3 PM"), [Problem::new(Field::SessionEnd, Wrong::Long)]);
    }

    proptest! {
        #[test]
        fn nothing_that_is_typed_breaks_the_check(texts in proptest::collection::vec(".{0,12}", 6)) {
            let [date, start, end, price, setting, kind] = texts.try_into().unwrap();
            let typed = TypedSession { date, start, end, price, setting, kind, ..TypedSession::default() };
            let read = typed.check(TODAY);
            prop_assert!(read.held_on.is_some() || read.blocking().next().is_some());
            let _ = typed.weeks_later(1);
        }
    }
}
