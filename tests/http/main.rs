//! Stories told over HTTP, without script, on both databases.

#![expect(clippy::unwrap_used, reason = "a story that cannot go on fails")]

mod ask;
mod authorisation;
mod circuit_breaker;
mod facts_come;
mod house;
mod languages;
mod payments;
mod review;
mod settings;
mod sign_in;
mod story;
mod tracker;
mod twice;
