//! The choice of a language, the first page of all (R14).

use domain::language::Language;
use leptos::prelude::*;

use crate::parts::Page;
use crate::request::asked;
use crate::words::words;

/// Ten buttons, each in its own script, in the district's order.
pub fn view() -> AnyView {
    let here = asked().language;
    let buttons: Vec<_> = Language::ALL
        .into_iter()
        .map(|language| {
            let class = if language == here {
                "language-list__button language-list__button--yours"
            } else {
                "language-list__button"
            };
            view! {
                <li>
                    <button class=class name="language" value=language.code() lang=language.tag() dir=language.dir()>
                        {language.label()}
                    </button>
                </li>
            }
        })
        .collect();
    view! {
        <Page title=words().msg_nav_language() width="page--narrow">
            <form method="post" action="/language">
                <ul class="language-list">{buttons}</ul>
            </form>
        </Page>
    }
    .into_any()
}
