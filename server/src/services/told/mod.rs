//! What a family is told: a child's hours, the way of a sent claim, and what is to fix.

mod claim;
mod fixes;
mod hours;
mod payments;
mod way;

pub(crate) use claim::{Told, read};
pub(crate) use fixes::needs;
