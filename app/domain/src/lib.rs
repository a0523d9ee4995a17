//! The words and rules of the portal. No I/O, no framework: the same code answers on the server and in the browser.

pub mod money;
