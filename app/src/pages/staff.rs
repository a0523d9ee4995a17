//! The staff's start page.

use leptos::prelude::*;

use crate::parts::{Page, answer, links};
use crate::request::asking;
use crate::trouble::Trouble;
use crate::words::words;

/// `/staff`: the pages that the person's role has.
pub fn view() -> AnyView {
    answer(
        async {
            let (actor, _) = asking()?;
            if actor.role.is_staff() { Ok(actor) } else { Err(Trouble::Missing) }
        },
        |actor| {
            let w = words();
            let links: Vec<_> = links(w, actor.role)
                .into_iter()
                .map(|(href, text)| view! { <li class="link-list__item"><a class="link-list__link" href=href>{text}</a></li> })
                .collect();
            view! {
                <Page title=w.msg_staff_title() width="page--wide">
                    <ul class="link-list">{links}</ul>
                </Page>
            }
        },
    )
    .into_any()
}
