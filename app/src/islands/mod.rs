//! The few pieces of a page that wake up in the browser. Each makes a form nicer; none carries it.

mod length;

pub use length::SessionLength;
