//! Pages for what could not be shown.

use leptos::prelude::*;

use crate::parts::{Page, phone};
use crate::paths;
use crate::request::{actor, asked};
use crate::trouble::Trouble;
use crate::words::words;

/// Says what is the matter and what to do.
#[component]
pub fn ProblemPage(
    /// What is the matter.
    trouble: Trouble,
) -> impl IntoView {
    let w = words();
    let path = asked().path;
    match trouble {
        Trouble::SignedOut => view! {
            <Page title=w.msg_sign_in_title() width="page--narrow">
                <p class="lead">{w.msg_error_session()}</p>
                <a class="usa-button" href=format!("{}?then={path}", paths::SIGN_IN)>{w.msg_sign_in_title()}</a>
            </Page>
        }
        .into_any(),
        Trouble::Missing => view! {
            <Page title=w.msg_error_not_found() width="page--narrow">
                <p>{phone()}</p>
                {actor().map(|_| view! { <a class="usa-button" href=paths::HOME>{w.msg_nav_home()}</a> })}
            </Page>
        }
        .into_any(),
        Trouble::Broken { reference } => view! {
            <Page title=w.msg_error_broken() width="page--narrow">
                <p>{w.msg_error_number(&reference)}</p>
                <p>{phone()}</p>
            </Page>
        }
        .into_any(),
    }
}

/// The page for an address where nothing is.
pub fn not_found() -> AnyView {
    view! { <ProblemPage trouble=Trouble::Missing/> }.into_any()
}

/// The page for a fault; its number is given by the server.
pub fn broken() -> AnyView {
    let reference = crate::request::query("reference").unwrap_or_default();
    view! { <ProblemPage trouble=Trouble::Broken { reference }/> }.into_any()
}
