//! Pages of hours, the way of a sent claim, why and why not, and fixing one thing.

use domain::claim::ClaimRef;
use leptos::prelude::*;

use crate::parts::{Page, number};
use crate::routes::PageRoute;
use crate::words::words;

/// The pages and their addresses.
pub const PAGES: &[PageRoute] = &[];

/// A sent claim: its number, until its way is shown here.
pub fn sent(claim: ClaimRef) -> AnyView {
    let w = words();
    view! { <Page title=w.msg_claim_title(&claim.to_string())><p>{number(claim.to_string())}</p></Page> }
        .into_any()
}
