//! The staff's start page.

use domain::claim::Turn;
use leptos::prelude::*;

use crate::parts::{Page, answer, links};
use crate::paths;
use crate::queries::review::{Count, Waits};
use crate::request::asking;
use crate::trouble::Trouble;
use crate::words::{Words, words};

/// `/staff`: how much waits, and the pages that the person's role has.
pub fn view() -> AnyView {
    answer(
        async {
            let (actor, queries) = asking()?;
            if !actor.role.is_staff() {
                return Err(Trouble::Missing);
            }
            let counts = queries.my_day(&actor).await?;
            Ok((actor, counts))
        },
        |(actor, counts)| {
            let w = words();
            let links: Vec<_> = links(w, actor.role)
                .into_iter()
                .map(|(href, text)| view! { <li class="link-list__item"><a class="link-list__link" href=href>{text}</a></li> })
                .collect();
            let counts: Vec<_> = counts.iter().map(|one| count(w, one)).collect();
            let counts = (!counts.is_empty()).then(|| view! { <ul class="counts">{counts}</ul> });
            view! {
                <Page title=w.msg_staff_title() width="page--wide">
                    {counts}
                    <ul class="link-list">{links}</ul>
                </Page>
            }
        },
    )
    .into_any()
}

fn count(w: &Words, count: &Count) -> impl IntoView + use<> {
    let (oss, family, office) = (Turn::Oss.code(), Turn::Family.code(), Turn::Office.code());
    let (text, href) = match count.what {
        Waits::Mine => (w.msg_review_count_mine(), paths::queue(&[("turn", oss), ("reviewer", "me")])),
        Waits::New => (w.msg_review_count_new(), paths::queue(&[("turn", oss), ("reviewer", "none")])),
        Waits::Second => (w.msg_review_count_second(), paths::SECOND.to_owned()),
        Waits::Family => (w.msg_review_count_family(), paths::queue(&[("turn", family)])),
        Waits::Office => (w.msg_review_count_office(), paths::queue(&[("turn", office)])),
        Waits::Late => (w.msg_review_count_late(), paths::queue(&[("turn", oss), ("age", "26")])),
    };
    let late = count.what == Waits::Late && count.number > 0;
    let class = if late { "counts__item counts__item--late" } else { "counts__item" };
    view! {
        <li class=class>
            <a class="counts__link" href=href><span class="counts__number">{count.number}</span>" "{text}</a>
        </li>
    }
}
