//! Signed-in phones and computers. Only the hash of their secret is kept.

use domain::access::Actor;
use domain::id::{DeviceId, PersonId};
use sqlx::AnyConnection;

use super::StoreError;
use super::column::{get, int, maybe, maybe_text, text};
use crate::clock::Millis;

/// A phone or computer on which a person is signed in.
#[derive(Clone, Debug)]
pub struct Device {
    /// Which one.
    pub id: DeviceId,
    /// What it says it is.
    pub label: String,
    /// When it was last used.
    pub seen_at: Millis,
}

/// Signs a device in until the given moment.
pub async fn add(
    tx: &mut AnyConnection,
    id: DeviceId,
    person: PersonId,
    secret_hash: &str,
    label: &str,
    (now, until): (Millis, Millis),
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO device (id, person_id, secret_hash, label, signed_in_at, seen_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $5, $6)",
    )
    .bind(id.to_string())
    .bind(person.to_string())
    .bind(secret_hash)
    .bind(label)
    .bind(now)
    .bind(until)
    .execute(tx)
    .await?;
    Ok(())
}

/// Who is signed in with this secret, and when the device was last seen.
pub async fn actor(
    tx: &mut AnyConnection,
    secret_hash: &str,
    now: Millis,
    idle_since: Millis,
) -> Result<Option<(Actor, Millis)>, StoreError> {
    let row = sqlx::query(
        "SELECT device.id AS device_id, device.seen_at, person.id, person.role, person.household_id, person.school,
                person.name, person.language
           FROM device
           JOIN person ON person.id = device.person_id
          WHERE device.secret_hash = $1
            AND device.ended_at IS NULL
            AND device.expires_at > $2
            AND device.seen_at > $3
            AND person.ended_at IS NULL",
    )
    .bind(secret_hash)
    .bind(now)
    .bind(idle_since)
    .fetch_optional(tx)
    .await?;
    row.map(|row| {
        let actor = Actor {
            person: get(&row, "id")?,
            device: Some(get(&row, "device_id")?),
            name: text(&row, "name")?,
            role: get(&row, "role")?,
            household: maybe(&row, "household_id")?,
            school: maybe_text(&row, "school")?,
            language: get(&row, "language")?,
        };
        Ok((actor, int(&row, "seen_at")?))
    })
    .transpose()
}

/// Notes that the device was used.
pub async fn seen(tx: &mut AnyConnection, id: DeviceId, now: Millis) -> Result<(), StoreError> {
    sqlx::query("UPDATE device SET seen_at = $2 WHERE id = $1")
        .bind(id.to_string())
        .bind(now)
        .execute(tx)
        .await?;
    Ok(())
}

/// Where a person is signed in, the newest first.
pub async fn of_person(
    tx: &mut AnyConnection,
    person: PersonId,
    now: Millis,
) -> Result<Vec<Device>, StoreError> {
    let rows = sqlx::query(
        "SELECT id, label, seen_at
           FROM device
          WHERE person_id = $1 AND ended_at IS NULL AND expires_at > $2
          ORDER BY seen_at DESC",
    )
    .bind(person.to_string())
    .bind(now)
    .fetch_all(tx)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(Device { id: get(row, "id")?, label: text(row, "label")?, seen_at: int(row, "seen_at")? })
        })
        .collect()
}

/// Signs one device out.
pub async fn end(tx: &mut AnyConnection, id: DeviceId, now: Millis) -> Result<(), StoreError> {
    sqlx::query("UPDATE device SET ended_at = $2 WHERE id = $1 AND ended_at IS NULL")
        .bind(id.to_string())
        .bind(now)
        .execute(tx)
        .await?;
    Ok(())
}

/// Signs a person out everywhere.
pub async fn end_all(tx: &mut AnyConnection, person: PersonId, now: Millis) -> Result<(), StoreError> {
    sqlx::query("UPDATE device SET ended_at = $2 WHERE person_id = $1 AND ended_at IS NULL")
        .bind(person.to_string())
        .bind(now)
        .execute(tx)
        .await?;
    Ok(())
}
