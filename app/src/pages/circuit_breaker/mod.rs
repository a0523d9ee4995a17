//! Pages of the circuit breaker worksheet: a fiscal year, and each student of it.

mod student;
mod values;
mod year;

use crate::routes::{PageRoute, page};

/// The pages and their addresses.
pub const PAGES: &[PageRoute] = &[
    page("/staff/circuit-breaker", year::newest_view),
    page("/staff/circuit-breaker/{fy}", year::view),
    page("/staff/circuit-breaker/{fy}/{student}", student::view),
];
