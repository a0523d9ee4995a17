//! Everything that touches the world. Rooms call downwards only: `web` → `services` → `store`; `jobs` beside `web`.

pub mod cli;
pub mod clock;
pub mod config;
pub mod demo;
pub mod faults;
pub mod files;
pub mod imports;
pub mod jobs;
pub mod mailer;
pub mod services;
pub mod start;
pub mod store;
#[cfg(test)]
mod stories;
pub mod web;

// A page is many small pieces of text: with the system's allocator a third of its time went into them.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;
