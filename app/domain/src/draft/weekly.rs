//! A weekly pattern, and the sessions it stands for.

use jiff::civil::{Date, Weekday};

use super::session::TypedSession;
use super::{read_date, read_time, weekday_of};
use crate::field::{Field, Problem, Problems, Wrong};
use crate::id::GoalId;

/// One pattern makes at most so many rows.
pub const MOST_ROWS: usize = 120;

/// A weekly pattern as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedWeekly {
    /// The codes of the days: `mon` … `sun`.
    pub days: Vec<String>,
    /// The start of each session.
    pub start: String,
    /// The end of each session.
    pub end: String,
    /// The first day.
    pub from: String,
    /// The last day.
    pub to: String,
    /// The price of each session.
    pub price: String,
    /// The goals of each session.
    pub goals: Vec<GoalId>,
    /// `INDIVIDUAL` or `GROUP`.
    pub setting: String,
}

impl TypedWeekly {
    /// The sessions of the pattern in order, or everything that is wrong with it. Holidays are not left out.
    pub fn sessions(&self) -> Result<Vec<TypedSession>, Vec<Problem>> {
        let mut problems = Problems::default();
        let days: Vec<Weekday> = self.days.iter().filter_map(|code| weekday_of(code)).collect();
        if days.is_empty() {
            problems.add(Field::SessionsDays, Wrong::Missing);
        }
        let start = problems.take(Field::SessionStart, read_time(&self.start));
        let end = problems.take(Field::SessionEnd, read_time(&self.end));
        if start.is_some() && start == end {
            problems.add(Field::SessionEnd, Wrong::Same);
        }
        let from = problems.take(Field::AskFrom, read_date(&self.from));
        let to = problems.take(Field::AskTo, read_date(&self.to));
        let dates = from.zip(to).map(|span| dates(&days, span));
        let dates = dates.and_then(|dates| problems.take(Field::AskTo, dates)).unwrap_or_default();
        let one = self.one(start.zip(end));
        // The price and the rest are checked as on each row; the day comes from the pattern.
        let of_each = one.check(Date::MAX).problems.into_iter();
        for problem in
            of_each.filter(|problem| matches!(problem.field, Field::SessionPrice | Field::SessionGroup))
        {
            problems.add(problem.field, problem.wrong);
        }
        if !problems.is_empty() {
            return Err(problems.into_vec());
        }
        if dates.is_empty() {
            return Err(vec![Problem::new(Field::SessionsDays, Wrong::Range)]);
        }
        Ok(dates.into_iter().map(|day| TypedSession { date: day.to_string(), ..one.clone() }).collect())
    }

    /// What all sessions have in common.
    fn one(&self, times: Option<(jiff::civil::Time, jiff::civil::Time)>) -> TypedSession {
        let clock = |time: jiff::civil::Time| time.strftime("%H:%M").to_string();
        TypedSession {
            start: times.map(|(start, _)| clock(start)).unwrap_or_default(),
            end: times.map(|(_, end)| clock(end)).unwrap_or_default(),
            price: self.price.clone(),
            goals: self.goals.clone(),
            setting: self.setting.clone(),
            ..TypedSession::default()
        }
    }
}

/// The dates of these days from the first to the last.
fn dates(days: &[Weekday], (from, to): (Date, Date)) -> Result<Vec<Date>, Wrong> {
    if to < from {
        return Err(Wrong::Order);
    }
    let all = from.series(jiff::Span::new().days(1)).take_while(|day| *day <= to);
    let dates: Vec<Date> = all.filter(|day| days.contains(&day.weekday())).take(MOST_ROWS + 1).collect();
    if dates.len() > MOST_ROWS { Err(Wrong::Many) } else { Ok(dates) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn pattern() -> TypedWeekly {
        TypedWeekly {
            days: vec!["tue".into()],
            start: "4:00 PM".into(),
            end: "4:45 PM".into(),
            from: "10/07/2025".into(),
            to: "11/25/2025".into(),
            price: "112.50".into(),
            setting: "INDIVIDUAL".into(),
            goals: Vec::new(),
        }
    }

    #[test]
    fn eight_tuesdays_make_eight_rows_the_holiday_too() {
        let rows = pattern().sessions().unwrap();
        assert_eq!(rows.len(), 8);
        assert_eq!((rows[0].date.as_str(), rows[0].start.as_str()), ("2025-10-07", "16:00"));
        assert!(rows.iter().any(|row| row.date == "2025-11-11"));
    }

    #[test]
    fn all_problems_of_a_pattern_are_told_at_once() {
        let problems = TypedWeekly::default().sessions().unwrap_err();
        let fields: Vec<_> = problems.iter().map(|problem| problem.field.id()).collect();
        let all = [
            "sessions-days",
            "session-start",
            "session-end",
            "ask-from",
            "ask-to",
            "session-price",
            "session-group",
        ];
        assert_eq!(fields, all);
    }

    #[test]
    fn a_pattern_without_a_day_in_its_dates_and_one_without_end_are_refused() {
        let wrong = |pattern: TypedWeekly| pattern.sessions().unwrap_err();
        let day = TypedWeekly { to: "10/07/2025".into(), days: vec!["wed".into()], ..pattern() };
        assert_eq!(wrong(day), [Problem::new(Field::SessionsDays, Wrong::Range)]);
        let back = TypedWeekly { to: "10/06/2025".into(), ..pattern() };
        assert_eq!(wrong(back), [Problem::new(Field::AskTo, Wrong::Order)]);
        let long = TypedWeekly { to: "12/31/2099".into(), ..pattern() };
        assert_eq!(wrong(long), [Problem::new(Field::AskTo, Wrong::Many)]);
    }

    proptest! {
        #[test]
        fn every_row_lies_in_the_pattern(days in proptest::sample::subsequence(
            vec!["mon", "tue", "wed", "thu", "fri", "sat", "sun"], 1..=7), length in 7_i32..110) {
            let from = jiff::civil::date(2025, 9, 1);
            let to = from.checked_add(jiff::Span::new().days(length)).unwrap();
            let days: Vec<String> = days.into_iter().map(str::to_owned).collect();
            let pattern = TypedWeekly { days: days.clone(), from: from.to_string(), to: to.to_string(), ..pattern() };
            let rows = pattern.sessions().unwrap();
            prop_assert!(rows.windows(2).all(|pair| pair[0].date < pair[1].date));
            for row in rows {
                let day = read_date(&row.date).unwrap();
                prop_assert!(from <= day && day <= to);
                prop_assert!(days.iter().any(|code| weekday_of(code) == Some(day.weekday())));
            }
        }
    }
}
