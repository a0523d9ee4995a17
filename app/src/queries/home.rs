//! Questions of the start pages.

use async_trait::async_trait;
use domain::access::Actor;
use domain::claim::{ClaimRef, Status};
use domain::id::StudentId;
use domain::money::Money;

use crate::trouble::Trouble;

/// The family's start page.
#[derive(Clone, Debug)]
pub struct FamilyHome {
    /// The person's name.
    pub name: String,
    /// The household's children.
    pub children: Vec<ChildCard>,
    /// The household's claims, newest first.
    pub claims: Vec<ClaimCard>,
}

/// A child and its hours.
#[derive(Clone, Debug)]
pub struct ChildCard {
    /// Which child.
    pub id: StudentId,
    /// First name.
    pub name: String,
    /// The owed services.
    pub services: Vec<ServiceLeft>,
}

/// One owed service.
#[derive(Clone, Debug)]
pub struct ServiceLeft {
    /// The name of the service.
    pub name: String,
    /// Minutes that can still be claimed.
    pub left_minutes: i64,
}

/// A claim in a list.
#[derive(Clone, Debug)]
pub struct ClaimCard {
    /// Its number.
    pub number: ClaimRef,
    /// Its label.
    pub status: Status,
    /// What was asked.
    pub asked: Money,
}

/// A phone or computer on which the person is signed in.
#[derive(Clone, Debug)]
pub struct SignedInDevice {
    /// What it is.
    pub label: String,
    /// When it was last used.
    pub last_seen: String,
    /// Whether it is the one used now.
    pub this: bool,
}

/// What the start pages ask.
#[async_trait]
pub trait HomeQueries: Send + Sync {
    /// The family's children and claims.
    async fn family_home(&self, actor: &Actor) -> Result<FamilyHome, Trouble>;
    /// Where this person is signed in.
    async fn devices(&self, actor: &Actor) -> Result<Vec<SignedInDevice>, Trouble>;
}
