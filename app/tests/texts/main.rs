//! What every text of the portal must keep: complete in ten languages, and plain in English.

#[expect(clippy::unwrap_used, reason = "in a story, a surprise is a failure")]
mod complete;
mod plain;
mod syllables;
