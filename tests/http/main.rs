//! Stories told over HTTP, without script, on both databases.

#![expect(clippy::unwrap_used, reason = "a story that cannot go on fails")]

mod authorisation;
mod circuit_breaker;
mod house;
mod payments;
mod review;
mod sign_in;
mod story;
mod tracker;
mod twice;
