//! Pages of hours, the way of a sent claim, why and why not, and fixing one thing.

mod book;
mod decision;
mod find_provider;
mod fix;
mod fix_one;
mod hours;
mod lines;
mod payment;
mod track;

pub use track::show;

use crate::routes::{PageRoute, page};

/// The pages and their addresses. A sent claim itself stands at `/claims/{number}`, where its draft stood.
pub const PAGES: &[PageRoute] = &[
    page("/children/{id}", hours::view),
    page("/children/{id}/hours", book::view),
    page("/children/{id}/find-provider", find_provider::view),
    page("/claims/{number}/decision", decision::view),
    page("/claims/{number}/payment", payment::view),
    page("/claims/{number}/fix", fix::view),
    page("/claims/{number}/fix/{n}", fix_one::view),
];
