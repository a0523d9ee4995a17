//! Pages: each asks one question and shows the answer. Their addresses stand in `routes`.

pub mod devices;
pub mod home;
pub mod language;
pub mod problem;
pub mod public;
pub mod sign_in;
pub mod staff;
