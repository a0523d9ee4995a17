//! The document around a page: language, direction, style sheet, and the loader of the islands where there is one.

use leptos::prelude::*;
use leptos_meta::{MetaTags, provide_meta_context};

use crate::request::{Assets, asked};
use crate::routes::PageRoute;

/// The whole document of a page.
pub fn shell(page: &PageRoute) -> impl IntoView + use<> {
    provide_meta_context();
    let language = asked().language;
    let assets = expect_context::<Assets>();
    let style = if language.dir() == "rtl" { assets.style_rtl } else { assets.style };
    let loader =
        assets.islands.filter(|_| page.islands).map(|src| view! { <script type="module" src=src></script> });
    view! {
        <!DOCTYPE html>
        <html lang=language.tag() dir=language.dir()>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <link rel="stylesheet" href=style/>
                <link rel="icon" href="/favicon.svg" type="image/svg+xml"/>
                <MetaTags/>
                {loader}
            </head>
            <body>{(page.view)()}</body>
        </html>
    }
}
