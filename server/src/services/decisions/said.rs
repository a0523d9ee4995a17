//! What a caseworker typed, read as a decision, or everything that is wrong with it.

use domain::claim::Outcome;
use domain::draft::read_date;
use domain::field::{Field, Problems, Wrong};
use domain::money::Money;
use domain::reason::Reason;
use domain::refusal::Refusal;
use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::store::line_checks::LineCheck;
use crate::store::sessions::Session;

/// The longest note, in letters.
const MOST_LETTERS: usize = 2_000;
/// A hold lasts so many days at most.
const MOST_DAYS: i64 = 14;

/// A decision as it was typed.
#[derive(Clone, Debug, Default)]
pub struct Decision {
    /// The code of an outcome.
    pub outcome: String,
    /// Minutes to pay, for a part.
    pub minutes: String,
    /// Money to pay, for a part.
    pub amount: String,
    /// Codes of reasons.
    pub reasons: Vec<String>,
    /// The caseworker's own words.
    pub note: String,
    /// Who must act, for a hold.
    pub hold_owner: String,
    /// When a person looks again, for a hold.
    pub hold_until: String,
}

/// A decision as it was understood.
#[derive(Clone, Debug)]
pub(super) struct Said {
    pub outcome: Outcome,
    pub minutes: i64,
    pub amount: Money,
    pub reasons: Vec<Reason>,
    pub note: String,
    pub hold: Option<(String, Date)>,
}

impl Decision {
    /// Reads it for a line, with the newest answer of the rules to it.
    pub(super) fn read(
        &self,
        line: &Session,
        check: Option<&LineCheck>,
        today: Date,
    ) -> Result<Said, Refusal> {
        let mut problems = Problems::default();
        let outcome: Result<Outcome, _> = self.outcome.parse();
        let outcome = problems.take(Field::DecideOutcome, outcome.map_err(|_| Wrong::Missing));
        let (minutes, amount) = match outcome {
            Some(Outcome::Approve) => payable(check, &mut problems),
            Some(Outcome::Part) => self.part(line, check, &mut problems),
            _ => (0, Money::default()),
        };
        if matches!(outcome, Some(Outcome::Approve | Outcome::Part)) && line.service_line.is_none() {
            problems.add(Field::DecideOutcome, Wrong::Mistaken);
        }
        // What is approved needs no reason; where the rules pay a part of it, theirs are told.
        let approved = outcome == Some(Outcome::Approve);
        let chosen = self.reasons.iter().filter(|_| !approved);
        let reasons: Vec<Reason> = chosen.filter_map(|code| code.parse().ok()).collect();
        if outcome.is_some() && !approved && reasons.is_empty() {
            problems.add(Field::DecideReason, Wrong::Missing);
        }
        if self.note.chars().count() > MOST_LETTERS {
            problems.add(Field::DecideNote, Wrong::Long);
        }
        let hold = if outcome == Some(Outcome::Hold) { self.hold(today, &mut problems) } else { None };
        match outcome {
            Some(outcome) if problems.is_empty() => {
                let note = self.note.trim().to_owned();
                Ok(Said { outcome, minutes, amount, reasons, note, hold })
            }
            _ => Err(problems.into_vec().into()),
        }
    }

    /// Minutes and money of a part: never more than was billed, and more than the rules pay only with a note.
    fn part(&self, line: &Session, check: Option<&LineCheck>, problems: &mut Problems) -> (i64, Money) {
        let minutes = match self.minutes.trim() {
            "" => Err(Wrong::Missing),
            typed => typed.parse::<i64>().map_err(|_| Wrong::Format),
        };
        let most = session_minutes(line);
        let minutes = minutes.and_then(|n| if (1..=most).contains(&n) { Ok(n) } else { Err(Wrong::Range) });
        let amount = match self.amount.trim() {
            "" => Err(Wrong::Missing),
            typed => typed.parse::<Money>().map_err(|_| Wrong::Format),
        };
        let fits = |amount: Money| !amount.is_zero() && amount <= line.billed;
        let amount = amount.and_then(|amount| if fits(amount) { Ok(amount) } else { Err(Wrong::Range) });
        let minutes = problems.take(Field::DecideMinutes, minutes).unwrap_or_default();
        let amount = problems.take(Field::DecideAmount, amount).unwrap_or_default();
        let (most_minutes, most) =
            check.map_or((0, Money::ZERO), |check| (check.payable_minutes, check.payable));
        if (minutes > most_minutes || amount > most) && self.note.trim().is_empty() {
            problems.add(Field::DecideNote, Wrong::Missing);
        }
        (minutes, amount)
    }

    fn hold(&self, today: Date, problems: &mut Problems) -> Option<(String, Date)> {
        let owner = self.hold_owner.trim().to_owned();
        if owner.is_empty() {
            problems.add(Field::HoldOwner, Wrong::Missing);
        }
        let last = today.saturating_add(MOST_DAYS.days());
        let until = read_date(&self.hold_until)
            .and_then(|day| if day > today && day <= last { Ok(day) } else { Err(Wrong::Range) });
        problems.take(Field::HoldUntil, until).map(|until| (owner, until))
    }
}

/// What the rules would pay.
fn payable(check: Option<&LineCheck>, problems: &mut Problems) -> (i64, Money) {
    match check {
        Some(check) if check.payable_minutes > 0 && check.payable > Money::default() => {
            (check.payable_minutes, check.payable)
        }
        _ => {
            problems.add(Field::DecideOutcome, Wrong::Range);
            (0, Money::default())
        }
    }
}

/// The longest that a session can be paid for: the minutes of its note or of its bill.
pub(crate) fn session_minutes(line: &Session) -> i64 {
    let day = 24 * 60;
    let minute = |time: jiff::civil::Time| i64::from(time.hour()) * 60 + i64::from(time.minute());
    let noted = line.start.zip(line.end).map(|(start, end)| (minute(end) - minute(start)).rem_euclid(day));
    noted.max(line.billed_minutes).unwrap_or_default()
}
