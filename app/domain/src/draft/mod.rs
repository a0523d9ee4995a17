//! What a family typed so far, kept as it was typed, and what of it can be read.
//!
//! - `days` and `times` read a day and a time in the ways in which people write them; nothing is guessed.
//! - `session` checks one session; `weekly` makes the rows of a weekly pattern.

mod days;
mod session;
mod times;
mod weekly;

pub use days::{read_date, weekday_code, weekday_of};
pub use session::{ReadSession, TypedSession};
pub use times::{minutes_between, read_time};
pub use weekly::{MOST_ROWS, TypedWeekly};
