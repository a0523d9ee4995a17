//! The words and rules of the portal. No I/O, no framework: the same code answers on the server and in the browser.
//!
//! # The words
//!
//! - *household*: a family; *guardian*: an adult of it who may claim; *student*: a child of it with an IEP.
//! - *determination*: the school's finding that services were missed; *service line*: one owed service of it, in
//!   *owed minutes*; *school-based start*: the day from which the school gives the service itself.
//! - *provider*: who gives a service; *license*: what allows it; *contract*: the City's agreement with the provider.
//! - *claim*: a request to be paid back; *session*: one visit of it (a *line*); *session note*, *receipt*, *bank
//!   line*: its papers; *allocation*: how much of a bank line paid which receipt; *document*: the file of a paper.
//! - *check*: a rule applied to a session; *reason*: why something is not paid; *decision*: what a caseworker said;
//!   *hold*: a line that waits for an office; *second approval*: another person agrees.
//! - *payout*: an approved line's money; *payment*: one check or deposit; *payment batch*: payments that leave together.
//! - *stage*, *estimate*: where a claim is in its five weeks; *event*: something that happened; *refusal*: a "no".

pub mod access;
pub mod assess;
pub mod case;
pub mod catalog;
pub mod circuit_breaker;
pub mod claim;
pub mod clock_time;
pub mod coded;
mod csv;
pub mod draft;
pub mod event;
pub mod field;
pub mod id;
pub mod language;
pub mod matching;
pub mod money;
pub mod names;
pub mod papers;
pub mod payment;
pub mod plan;
mod reading;
pub mod reason;
pub mod refusal;
pub mod rounding;
pub mod timeline;
