//! Reading of a JSON document into typed data, with a complete list of what is wrong with it (FORMAT §1.2, §4).
//!
//! - `json` – the document as it was written, down to how each number is spelled
//! - `problem` – what is wrong, and where
//! - `place` – where the reader is, and what it found wrong so far
//! - `values` – one reader per value type of §1.2
//! - `record` – objects with described fields

mod json;
mod place;
mod problem;
mod record;
mod values;

pub(crate) use json::Json;
pub(crate) use place::Place;
pub use problem::{Problem, ProblemCode};
pub(crate) use record::{Record, fields, of_nothing, readable};
pub(crate) use values::{
    cents, code, date, id, integer, list, list_of, map, minutes, or_null, session_date, signed_cents, text,
    time, word, word_of, yes_no,
};

/// Reads the member `name` of the file's outermost object (§1.1) and nothing else of it.
pub(crate) fn read_member<T>(
    file: &[u8],
    name: &str,
    read: impl for<'j> Fn(&'j Json<'j>, &mut Place<'j>) -> Option<T>,
) -> Result<T, Vec<Problem>> {
    let Some(document) = json::parse(file) else { return Err(vec![Problem::whole(ProblemCode::NotJson)]) };
    let Some(member) = document.member(name) else { return Err(vec![Problem::whole(ProblemCode::NoCase)]) };
    let mut place = Place::default();
    match read(member, &mut place) {
        Some(value) if place.is_clean() => Ok(value),
        _ => Err(place.into_problems()),
    }
}
