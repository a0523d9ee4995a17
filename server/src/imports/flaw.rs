//! What is wrong with a line of a file, in facts; the sentences stand in `locales/`.

use app::words::Words;

/// What is wrong with a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// Nothing stands there.
    Missing,
    /// It is longer than 200 signs.
    Long,
    /// No letter and no digit stands there.
    Empty,
    /// It has signs that an id or code can't have.
    Signs,
    /// Not a day.
    Day,
    /// The last day is before the first.
    Order,
    /// Not whole minutes.
    Minutes,
    /// Not dollars and cents.
    Amount,
    /// Not ten digits, or the 411 of a possible double.
    Sasid,
    /// Not an e-mail address.
    Email,
    /// Not one of these words.
    NotOneOf(String),
    /// This finding excludes the others.
    Contradiction,
    /// The address belongs to somebody else.
    Taken,
    /// No such household, child, provider or service line is known.
    Unknown,
    /// A contract that the City approved needs the day.
    ApprovedWhen,
    /// Both or none of two columns.
    Both,
    /// Less than what is paid back already.
    BelowPaid {
        /// Minutes paid back.
        minutes: i64,
    },
    /// The same stands in an earlier line.
    Twice {
        /// Which line.
        line: u64,
    },
    /// An earlier line says something else about the same thing.
    Differs {
        /// Which line.
        line: u64,
    },
    /// The file is not UTF-8 text.
    NotText,
    /// The file is larger than the limit.
    Size,
    /// The file has no line below its header.
    NoLines,
    /// The line has more or fewer columns than the header.
    Count,
    /// The header lacks the column.
    NoColumn,
    /// The header has a column that is not known, or has it twice.
    StrangeColumn,
    /// No payment has this id.
    NoPayment,
    /// The payment stands in no file yet.
    NotExported,
    /// The City confirmed the payment before, with another day or number.
    PaidOtherwise,
    /// The payment came back before.
    CameBackBefore,
}

/// What is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineFlaw {
    /// The line of the file, the header being line 1.
    pub line: u64,
    /// The column; empty for the whole line or file.
    pub column: String,
    /// What is wrong.
    pub flaw: Flaw,
}

impl LineFlaw {
    /// A flaw of the file as a whole.
    pub(super) fn of_file(flaw: Flaw) -> Self {
        Self { line: 1, column: String::new(), flaw }
    }
}

impl Flaw {
    /// The sentence, which says what to do.
    pub fn sentence(&self, w: &Words) -> String {
        match self {
            Self::Missing => w.msg_flaw_missing(),
            Self::Long => w.msg_flaw_long(),
            Self::Empty => w.msg_flaw_empty(),
            Self::Signs => w.msg_flaw_signs(),
            Self::Day => w.msg_flaw_day(),
            Self::Order => w.msg_flaw_order(),
            Self::Minutes => w.msg_flaw_minutes(),
            Self::Amount => w.msg_flaw_amount(),
            Self::Sasid => w.msg_flaw_sasid(),
            Self::Email => w.msg_flaw_email(),
            Self::NotOneOf(words) => w.msg_flaw_not_one_of(words),
            Self::Contradiction => w.msg_flaw_contradiction(),
            Self::Taken => w.msg_flaw_taken(),
            Self::Unknown => w.msg_flaw_unknown(),
            Self::ApprovedWhen => w.msg_flaw_approved_when(),
            Self::Both => w.msg_flaw_both(),
            Self::BelowPaid { minutes } => w.msg_flaw_below_paid(minutes),
            Self::Twice { line } => w.msg_flaw_twice(line.to_string()),
            Self::Differs { line } => w.msg_flaw_differs(line.to_string()),
            Self::NotText => w.msg_flaw_not_text(),
            Self::Size => w.msg_flaw_size(),
            Self::NoLines => w.msg_flaw_no_lines(),
            Self::Count => w.msg_flaw_count(),
            Self::NoColumn => w.msg_flaw_no_column(),
            Self::StrangeColumn => w.msg_flaw_strange_column(),
            Self::NoPayment => w.msg_flaw_no_payment(),
            Self::NotExported => w.msg_flaw_not_exported(),
            Self::PaidOtherwise => w.msg_flaw_paid_otherwise(),
            Self::CameBackBefore => w.msg_flaw_came_back_before(),
        }
    }
}
