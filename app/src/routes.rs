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
    /// Whether the page is the same for everybody who is not signed in.
    pub public: bool,
}

/// A page without islands.
pub const fn page(path: &'static str, view: fn() -> AnyView) -> PageRoute {
    PageRoute { path, view, islands: false, public: false }
}

/// A page of which a part wakes up in the browser.
pub const fn lively(path: &'static str, view: fn() -> AnyView) -> PageRoute {
    PageRoute { path, view, islands: true, public: false }
}

/// A page that is the same for everybody who is not signed in.
pub const fn public(path: &'static str, view: fn() -> AnyView) -> PageRoute {
    PageRoute { path, view, islands: false, public: true }
}

const START: &[PageRoute] = &[
    public("/", pages::language::view),
    public("/{lang}", pages::public::view),
    public("/sign-in", pages::sign_in::view),
    page("/sign-in/code", pages::sign_in::code_view),
    page("/devices", pages::devices::view),
    page("/home", pages::home::view),
    page("/staff", pages::staff::view),
];

/// All pages, feature by feature.
pub fn pages() -> impl Iterator<Item = &'static PageRoute> {
    [
        START,
        pages::ask::PAGES,
        pages::claims::PAGES,
        pages::papers::PAGES,
        pages::tracker::PAGES,
        pages::review::PAGES,
        pages::payments::PAGES,
        pages::circuit_breaker::PAGES,
        pages::facts::PAGES,
        pages::settings::PAGES,
    ]
    .into_iter()
    .flatten()
}

/// What is shown where nothing is.
pub const NOT_FOUND: PageRoute = page("", pages::problem::not_found);

/// What is shown when something broke on our side.
pub const BROKEN: PageRoute = page("", pages::problem::broken);
