//! What pages may ask the server: one method per question, answered for one person. Nothing here changes anything.

pub mod ask;
pub mod circuit_breaker;
pub mod claims;
mod claims_sent;
pub mod facts;
pub mod home;
pub mod papers;
pub mod payments;
pub mod review;
pub mod settings;
pub mod tracker;

use ask::AskQueries;
use circuit_breaker::CircuitBreakerQueries;
use claims::ClaimQueries;
use facts::FactQueries;
use home::HomeQueries;
use papers::PaperQueries;
use payments::PaymentQueries;
use review::ReviewQueries;
use settings::SettingQueries;
use tracker::TrackerQueries;

/// Every question of every page.
pub trait Queries:
    AskQueries
    + CircuitBreakerQueries
    + ClaimQueries
    + FactQueries
    + HomeQueries
    + PaperQueries
    + PaymentQueries
    + ReviewQueries
    + SettingQueries
    + TrackerQueries
{
}

impl<T> Queries for T where
    T: AskQueries
        + CircuitBreakerQueries
        + ClaimQueries
        + FactQueries
        + HomeQueries
        + PaperQueries
        + PaymentQueries
        + ReviewQueries
        + SettingQueries
        + TrackerQueries
{
}
