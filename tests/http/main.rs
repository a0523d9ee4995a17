//! Stories told over HTTP, without script, on both databases.

mod authorisation;
mod house;
mod payments;
mod sign_in;
mod story;
mod tracker;
