//! Example families with real papers: fourteen scenarios, the same every time.

pub mod papers;
