//! Letters: to whom, about what, and when they left.

use app::mail::Topic;
use domain::id::PersonId;
use sqlx::AnyConnection;
use uuid::Uuid;

use super::StoreError;
use super::column::{get, maybe_int, text};
use crate::clock::Millis;

/// A letter that waits or has left.
#[derive(Clone, Debug)]
pub struct Mail {
    /// Who reads it.
    pub person: PersonId,
    /// What it is about.
    pub topic: Topic,
    /// When it left.
    pub sent_at: Option<Millis>,
}

/// Keeps a letter; its words are made when it leaves.
pub async fn add(
    tx: &mut AnyConnection,
    id: Uuid,
    person: PersonId,
    topic: &Topic,
    now: Millis,
) -> Result<(), StoreError> {
    let topic = serde_json::to_string(topic).expect("a topic is plain data");
    sqlx::query("INSERT INTO mail (id, person_id, topic, made_at) VALUES ($1, $2, $3, $4)")
        .bind(id.to_string())
        .bind(person.to_string())
        .bind(topic)
        .bind(now)
        .execute(tx)
        .await?;
    Ok(())
}

/// The letter with this id.
pub async fn find(tx: &mut AnyConnection, id: Uuid) -> Result<Option<Mail>, StoreError> {
    let row = sqlx::query("SELECT person_id, topic, sent_at FROM mail WHERE id = $1")
        .bind(id.to_string())
        .fetch_optional(tx)
        .await?;
    row.map(|row| {
        let topic = serde_json::from_str(&text(&row, "topic")?).map_err(|why| StoreError::Corrupt {
            table: "mail",
            id: id.to_string(),
            why: why.to_string(),
        })?;
        Ok(Mail { person: get(&row, "person_id")?, topic, sent_at: maybe_int(&row, "sent_at")? })
    })
    .transpose()
}

/// Notes that the letter left.
pub async fn sent(tx: &mut AnyConnection, id: Uuid, now: Millis) -> Result<(), StoreError> {
    sqlx::query("UPDATE mail SET sent_at = $2 WHERE id = $1")
        .bind(id.to_string())
        .bind(now)
        .execute(tx)
        .await?;
    Ok(())
}
