//! Pages of the caseworkers' queue and workbench, decisions and second approval.

mod bench;
mod beside;
mod decide;
mod lines;
mod queue;
mod requests;
mod second;

use crate::routes::{PageRoute, page};

/// The pages and their addresses.
pub const PAGES: &[PageRoute] = &[
    page("/staff/queue", queue::view),
    page("/staff/claims/{number}", bench::view),
    page("/staff/claims/{number}/lines/{n}", bench::view),
    page("/staff/second", second::view),
    page("/staff/requests", requests::view),
];
