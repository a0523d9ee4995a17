//! Stories told over HTTP, without script, on both databases.

mod house;
mod sign_in;
mod story;
