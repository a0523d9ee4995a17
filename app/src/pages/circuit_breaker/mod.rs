//! Pages of the circuit breaker worksheet: a fiscal year, and each student of it.

mod student;
mod values;
mod year;

use leptos::prelude::*;

use crate::routes::{PageRoute, page};

/// The pages and their addresses.
pub const PAGES: &[PageRoute] = &[
    page("/staff/circuit-breaker", year::newest_view),
    page("/staff/circuit-breaker/{fy}", year::view),
    page("/staff/circuit-breaker/{fy}/{student}", student::view),
];

/// The name of a column, and whether its figures stand at the far side.
struct Head(String, &'static str);

/// A column of words.
fn words_of(name: String) -> Head {
    Head(name, "")
}

/// A column of figures.
fn figures_of(name: String) -> Head {
    Head(name, "num")
}

fn table(caption: String, head: Vec<Head>, rows: Vec<AnyView>, foot: Option<AnyView>) -> impl IntoView {
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
