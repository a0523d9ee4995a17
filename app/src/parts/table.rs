//! Tables of the staff pages.

use leptos::prelude::*;

/// The name of a column, and whether its figures stand at the far side.
pub struct Head(String, Option<&'static str>);

/// A column of words.
pub fn words_of(name: String) -> Head {
    Head(name, None)
}

/// A column of figures.
pub fn figures_of(name: String) -> Head {
    Head(name, Some("num"))
}

/// A table that scrolls by itself where it is too wide; its name is read aloud.
pub fn table(caption: String, head: Vec<Head>, rows: Vec<AnyView>, foot: Option<AnyView>) -> impl IntoView {
    let head: Vec<_> =
        head.into_iter().map(|Head(name, class)| view! { <th scope="col" class=class>{name}</th> }).collect();
    let label = caption.clone();
    view! {
        <div class="table-scroll" tabindex="0" role="region" aria-label=label>
            <table class="usa-table usa-table--borderless usa-table--compact">
                <caption class="visually-hidden">{caption}</caption>
                <thead><tr>{head}</tr></thead>
                <tbody>{rows}</tbody>
                {foot.map(|foot| view! { <tfoot>{foot}</tfoot> })}
            </table>
        </div>
    }
}
