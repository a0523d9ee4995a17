//! What a page knows about the request it answers: path, query, person, language.

use core::str::FromStr;
use std::sync::Arc;

use domain::access::Actor;
use domain::language::Language;
use jiff::civil::Date;
use leptos::prelude::{expect_context, use_context};

use crate::queries::Queries;
use crate::trouble::Trouble;

/// The request as pages see it.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The path, without the query.
    pub path: String,
    /// The pieces of the path that stand for things, by name.
    pub params: Vec<(String, String)>,
    /// The query, name by name.
    pub query: Vec<(String, String)>,
    /// The language of the page.
    pub language: Language,
    /// Today in Boston.
    pub today: Date,
}

/// What makes a second press of a form's button harmless: a secret made anew for each page.
#[derive(Clone, Debug, Default)]
pub struct OnceKey(pub String);

/// The files that every page links to; their names change with their content.
#[derive(Clone, Debug, Default)]
pub struct Assets {
    /// The style sheet for languages written from left to right.
    pub style: String,
    /// The mirrored style sheet.
    pub style_rtl: String,
    /// The loader of the islands.
    pub islands: Option<String>,
}

/// This request.
pub fn asked() -> Asked {
    expect_context()
}

/// A piece of the path, read as what it stands for; nonsense is like what does not exist.
pub fn param<T: FromStr>(name: &str) -> Result<T, Trouble> {
    find(&asked().params, name).and_then(|text| text.parse().ok()).ok_or(Trouble::Missing)
}

/// A value of the query that can be read.
pub fn query<T: FromStr>(name: &str) -> Option<T> {
    find(&asked().query, name).and_then(|text| text.parse().ok())
}

fn find<'a>(pairs: &'a [(String, String)], name: &str) -> Option<&'a str> {
    pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
}

/// The signed-in person, if there is one.
pub fn actor() -> Option<Actor> {
    use_context()
}

/// The person asking, and the one who answers.
pub fn asking() -> Result<(Actor, Arc<dyn Queries>), Trouble> {
    Ok((actor().ok_or(Trouble::SignedOut)?, answering()))
}

/// The one who answers, for pages that are open to all.
pub fn answering() -> Arc<dyn Queries> {
    expect_context()
}
