//! What every text of the portal must keep: complete in ten languages, and plain in English.

mod complete;
mod plain;
mod syllables;
