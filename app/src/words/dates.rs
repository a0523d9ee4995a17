//! Days, times and lengths in the reader's language, as ready text.

use jiff::civil::{Date, Time};

use super::Words;

/// `Tuesday, October 14`.
pub fn day(_words: &Words, date: Date) -> String {
    date.strftime("%A, %B %-d").to_string()
}

/// `Oct 14, 2025`.
pub fn short_day(_words: &Words, date: Date) -> String {
    date.strftime("%b %-d, %Y").to_string()
}

/// `4:45 PM`.
pub fn time(_words: &Words, time: Time) -> String {
    time.strftime("%-I:%M %p").to_string()
}

/// `6 h 30 min`.
pub fn length(words: &Words, minutes: i64) -> String {
    if minutes.abs() < 60 {
        return words.msg_common_minutes(minutes.to_string());
    }
    words.msg_common_hours((minutes / 60).to_string(), (minutes % 60).to_string())
}
