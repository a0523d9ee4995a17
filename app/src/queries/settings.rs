//! Questions of the page of settings.

use async_trait::async_trait;
use domain::access::Actor;
use domain::case::SettingName;
use domain::id::SettingChangeId;
use jiff::civil::Date;

use crate::trouble::Trouble;

/// A setting and its value.
#[derive(Clone, Debug)]
pub struct SettingRow {
    /// Which setting.
    pub name: SettingName,
    /// Its value as it is typed.
    pub value: String,
    /// The day from which it holds; none from the start.
    pub since: Option<Date>,
    /// The values it can have, where they are few.
    pub takes: String,
}

/// A change of a setting.
#[derive(Clone, Debug)]
pub struct SettingChange {
    /// Which change.
    pub id: SettingChangeId,
    /// Which setting.
    pub name: SettingName,
    /// The value as it is typed.
    pub value: String,
    /// The first day on which it holds.
    pub from: Date,
    /// Why.
    pub reason: String,
    /// Who proposed it, and when.
    pub proposed: (String, Date),
    /// Who confirmed it, and when.
    pub confirmed: Option<(String, Date)>,
    /// Who withdrew it, and when.
    pub withdrawn: Option<(String, Date)>,
    /// Whether the reader proposed it.
    pub own: bool,
    /// Whether its day has come.
    pub passed: bool,
}

/// The settings, what waits, and what was.
#[derive(Clone, Debug)]
pub struct SettingsPage {
    /// The hash of the settings that are shown.
    pub version: String,
    /// Whether they are those of today; else those that an answer used.
    pub today: bool,
    /// The settings.
    pub rows: Vec<SettingRow>,
    /// Changes that wait for a second person.
    pub waiting: Vec<SettingChange>,
    /// All other changes, the newest first.
    pub history: Vec<SettingChange>,
    /// Whether the reader may change settings.
    pub may_change: bool,
}

/// What this page asks.
#[async_trait]
pub trait SettingQueries: Send + Sync {
    /// The settings of today, or those of a version that an answer used.
    async fn settings_page(&self, actor: &Actor, version: Option<String>) -> Result<SettingsPage, Trouble>;
}
