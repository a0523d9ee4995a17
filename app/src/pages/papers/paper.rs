//! A paper that is looked at, page by page.

use leptos::prelude::*;

use crate::parts::{Page, answer};
use crate::paths;
use crate::queries::papers::{PaperPage, PaperSheet};
use crate::request::{actor, asking, param};
use crate::words::{self, Words, words};

/// `/papers/{id}`
pub fn view() -> AnyView {
    let question = async {
        let (actor, queries) = asking()?;
        queries.paper(&actor, param("id")?).await
    };
    answer(question, show).into_any()
}

fn title(w: &Words, kind: &str) -> String {
    match kind {
        "RECEIPT" => w.msg_papers_receipt(),
        "BANK_PAPER" => w.msg_papers_bank(),
        "NOTE" => w.msg_papers_note(),
        "LICENSE" => w.msg_papers_license(),
        _ => w.msg_papers_other(),
    }
}

fn show(page: PaperPage) -> impl IntoView {
    let w = words();
    let staff = actor().is_some_and(|actor| actor.role.is_staff());
    let back = page.claim.map_or_else(
        || (paths::HOME.to_owned(), w.msg_nav_home()),
        |number| {
            let path = if staff { paths::staff_claim(number) } else { paths::claim(number) };
            (path, number.to_string())
        },
    );
    let name = title(w, &page.kind);
    let added = w.msg_papers_added(words::dates::short_day(w, page.added_on));
    let sheets: Vec<_> = page.sheets.into_iter().zip(1..).map(|(one, n)| sheet(&name, one, n)).collect();
    view! {
        <Page title=name back=back>
            <p class="quiet">{added}</p>
            {sheets}
            <p class="quiet">{w.msg_papers_logged()}</p>
        </Page>
    }
}

fn sheet(name: &str, sheet: PaperSheet, n: usize) -> impl IntoView + use<> {
    let w = words();
    let page = w.msg_papers_page_n(n.to_string());
    let source = format!("{}/file", paths::paper(sheet.tile.id));
    let file_name = sheet.file_name.map(|file| view! { " · "<bdi dir="auto">{file}</bdi> });
    let seen = if sheet.tile.picture {
        let alt = format!("{name}, {page}");
        view! { <img class="photo" src=source alt=alt/> }.into_any()
    } else {
        view! { <p><a href=source>{w.msg_papers_download()}</a></p> }.into_any()
    };
    view! { <figure>{seen}<figcaption>{page}{file_name}</figcaption></figure> }
}
