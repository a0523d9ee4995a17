//! Every page and its address, in one table. `web` adds the forms that post to them.

use leptos::prelude::*;

use crate::pages;

/// A page of the portal.
#[derive(Clone, Copy, Debug)]
pub struct PageRoute {
    /// The address, with `{name}` where something is meant.
    pub path: &'static str,
    /// What is shown there.
    pub view: fn() -> AnyView,
    /// Whether a part of it wakes up in the browser; other pages ship no script at all.
    pub islands: bool,
}

/// A page without islands.
pub const fn page(path: &'static str, view: fn() -> AnyView) -> PageRoute {
    PageRoute { path, view, islands: false }
}

/// A page of which a part wakes up in the browser.
pub const fn lively(path: &'static str, view: fn() -> AnyView) -> PageRoute {
    PageRoute { path, view, islands: true }
}

const START: &[PageRoute] = &[
    page("/", pages::language::view),
    page("/{lang}", pages::public::view),
    page("/sign-in", pages::sign_in::view),
    page("/sign-in/code", pages::sign_in::code_view),
    page("/devices", pages::devices::view),
    page("/home", pages::home::view),
    page("/staff", pages::staff::view),
];

/// All pages, feature by feature.
pub fn pages() -> impl Iterator<Item = &'static PageRoute> {
    [
        START,
        pages::claims::PAGES,
        pages::papers::PAGES,
        pages::tracker::PAGES,
        pages::review::PAGES,
        pages::payments::PAGES,
        pages::facts::PAGES,
    ]
    .into_iter()
    .flatten()
}

/// What is shown where nothing is.
pub const NOT_FOUND: PageRoute = page("", pages::problem::not_found);

/// What is shown when something broke on our side.
pub const BROKEN: PageRoute = page("", pages::problem::broken);
