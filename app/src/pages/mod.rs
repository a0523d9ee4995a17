//! Pages: each asks one question and shows the answer. Their addresses stand in `routes`.

pub mod ask;
pub mod circuit_breaker;
pub mod claims;
pub mod devices;
pub mod facts;
pub mod home;
pub mod language;
pub mod papers;
pub mod payments;
pub mod problem;
pub mod public;
pub mod review;
pub mod settings;
pub mod sign_in;
pub mod staff;
pub mod tracker;
