//! Asking before paying: what the rules say of sessions that are only planned (B2).
//!
//! - `typed` – the plan as a family types it, and its days
//! - `supposed` – the case as if the sessions had been given and every paper were there
//! - `answer` – what the rules said of it, topic by topic, and up to which session

mod answer;
mod supposed;
mod typed;

pub use answer::{Advice, Answer, Finding, Topic, Word, ask};
pub use typed::{Plan, TypedPlan};
