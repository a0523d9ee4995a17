//! The program's choices: proposed, confirmed, withdrawn, and in force on a day.

use domain::case::{SettingName, Settings};
use domain::id::{PersonId, SettingChangeId};
use jiff::civil::Date;
use sqlx::AnyConnection;
use sqlx::any::AnyRow;

use super::StoreError;
use super::column::{get, int, maybe_int, maybe_text, text};
use crate::clock::{Millis, sha256};

/// A change of a setting with who was for it.
#[derive(Clone, Debug)]
pub struct Change {
    /// Which change.
    pub id: SettingChangeId,
    /// Which setting.
    pub name: SettingName,
    /// The value as it stands in a case file.
    pub value: String,
    /// The first day on which it holds.
    pub holds_from: Date,
    /// Why.
    pub reason: String,
    /// Who proposed it.
    pub proposed_by: PersonId,
    /// When.
    pub proposed_at: Millis,
    /// The name of who proposed it.
    pub proposer: String,
    /// The name of who confirmed it, and when.
    pub confirmed: Option<(String, Millis)>,
    /// The name of who withdrew it, and when.
    pub withdrawn: Option<(String, Millis)>,
}

impl Change {
    /// Whether it waits for a second person.
    pub const fn waits(&self) -> bool {
        self.confirmed.is_none() && self.withdrawn.is_none()
    }
}

fn change(row: &AnyRow) -> Result<Change, StoreError> {
    let by = |name, at| -> Result<Option<(String, Millis)>, StoreError> {
        Ok(maybe_text(row, name)?.zip(maybe_int(row, at)?))
    };
    Ok(Change {
        id: get(row, "id")?,
        name: get(row, "name")?,
        value: text(row, "value")?,
        holds_from: get(row, "holds_from_on")?,
        reason: text(row, "reason")?,
        proposed_by: get(row, "proposed_by")?,
        proposed_at: int(row, "proposed_at")?,
        proposer: text(row, "proposer")?,
        confirmed: by("confirmer", "confirmed_at")?,
        withdrawn: by("withdrawer", "withdrawn_at")?,
    })
}

/// All changes, the newest proposal first.
pub async fn changes(tx: &mut AnyConnection) -> Result<Vec<Change>, StoreError> {
    let rows = sqlx::query(
        "SELECT setting_change.id, setting_change.name, setting_change.value, setting_change.holds_from_on,
                setting_change.reason, setting_change.proposed_by, setting_change.proposed_at,
                setting_change.confirmed_at, setting_change.withdrawn_at,
                one.name AS proposer, two.name AS confirmer, three.name AS withdrawer
           FROM setting_change
           JOIN person one ON one.id = setting_change.proposed_by
           LEFT JOIN person two ON two.id = setting_change.confirmed_by
           LEFT JOIN person three ON three.id = setting_change.withdrawn_by
          ORDER BY setting_change.id DESC",
    )
    .fetch_all(tx)
    .await?;
    rows.iter().map(change).collect()
}

/// Keeps a proposal.
pub async fn propose(tx: &mut AnyConnection, new: &Change) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO setting_change (id, name, value, holds_from_on, reason, proposed_by, proposed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(new.id.to_string())
    .bind(new.name.code())
    .bind(&new.value)
    .bind(new.holds_from.to_string())
    .bind(&new.reason)
    .bind(new.proposed_by.to_string())
    .bind(new.proposed_at)
    .execute(tx)
    .await?;
    Ok(())
}

/// Confirms a proposal that waits; says whether it did.
pub async fn confirm(
    tx: &mut AnyConnection,
    id: SettingChangeId,
    by: PersonId,
    now: Millis,
) -> Result<bool, StoreError> {
    const CONFIRM: &str = "UPDATE setting_change
            SET confirmed_by = $2, confirmed_at = $3
          WHERE id = $1 AND confirmed_at IS NULL AND withdrawn_at IS NULL";
    end(tx, CONFIRM, id, by, now).await
}

/// Withdraws a proposal that waits; says whether it did.
pub async fn withdraw(
    tx: &mut AnyConnection,
    id: SettingChangeId,
    by: PersonId,
    now: Millis,
) -> Result<bool, StoreError> {
    const WITHDRAW: &str = "UPDATE setting_change
            SET withdrawn_by = $2, withdrawn_at = $3
          WHERE id = $1 AND confirmed_at IS NULL AND withdrawn_at IS NULL";
    end(tx, WITHDRAW, id, by, now).await
}

async fn end(
    tx: &mut AnyConnection,
    statement: &'static str,
    id: SettingChangeId,
    by: PersonId,
    now: Millis,
) -> Result<bool, StoreError> {
    let done = sqlx::query(statement).bind(id.to_string()).bind(by.to_string()).bind(now).execute(tx).await?;
    Ok(done.rows_affected() == 1)
}

/// The settings that hold on a day: of each, the confirmed value with the latest first day.
pub async fn on(tx: &mut AnyConnection, day: Date) -> Result<Settings, StoreError> {
    let rows = sqlx::query(
        "SELECT name, value
           FROM setting_change
          WHERE confirmed_at IS NOT NULL AND holds_from_on <= $1
          ORDER BY holds_from_on, confirmed_at, id",
    )
    .bind(day.to_string())
    .fetch_all(tx)
    .await?;
    let mut values: Vec<(SettingName, String)> = Vec::with_capacity(rows.len());
    for row in &rows {
        let name: SettingName = get(row, "name")?;
        values.retain(|(other, _)| *other != name);
        values.push((name, text(row, "value")?));
    }
    Settings::of(values.iter().map(|(name, value)| (*name, value.as_str())))
        .map_err(|problems| corrupt("setting_change", &day.to_string(), &problems))
}

fn corrupt(table: &'static str, id: &str, problems: &impl std::fmt::Debug) -> StoreError {
    StoreError::Corrupt { table, id: id.to_owned(), why: format!("{problems:?}") }
}

/// The hash by which an answer names its settings.
pub fn hash(settings: &Settings) -> String {
    let all = serde_json::to_string(settings).expect("settings are plain data");
    sha256(all.as_bytes()).chars().take(12).collect()
}

/// Keeps what a hash stands for, when it is used first.
pub async fn keep_version(
    tx: &mut AnyConnection,
    settings: &Settings,
    now: Millis,
) -> Result<String, StoreError> {
    let hash = hash(settings);
    sqlx::query(
        "INSERT INTO setting_version (hash, settings, first_used_at) VALUES ($1, $2, $3) ON CONFLICT (hash) DO NOTHING",
    )
    .bind(&hash)
    .bind(serde_json::to_string(settings).expect("settings are plain data"))
    .bind(now)
    .execute(tx)
    .await?;
    Ok(hash)
}

/// The settings of a hash as they were used.
pub async fn version(tx: &mut AnyConnection, hash: &str) -> Result<Option<Settings>, StoreError> {
    let row = sqlx::query("SELECT settings FROM setting_version WHERE hash = $1")
        .bind(hash)
        .fetch_optional(tx)
        .await?;
    let read = |row: AnyRow| {
        let used = text(&row, "settings")?;
        Settings::of_text(&used).map_err(|problems| corrupt("setting_version", hash, &problems))
    };
    row.map(read).transpose()
}
