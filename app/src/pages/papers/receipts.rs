//! The receipts of a claim, and a form for the next one.

use domain::papers::TypedReceipt;
use leptos::prelude::*;

use super::receipt::{CardLine, Fields};
use super::{back, closed_note, hints, photo};
use crate::form::FormState;
use crate::parts::{FormProblems, Once, Page, answer};
use crate::paths;
use crate::queries::papers::{PapersOf, ReceiptCard, ReceiptsPage};
use crate::request::{asking, param};
use crate::words::words;

/// `/claims/{number}/receipts`
pub fn view() -> AnyView {
    let question = async {
        let (actor, queries) = asking()?;
        queries.receipts(&actor, param("number")?).await
    };
    answer(question, show).into_any()
}

fn show(page: ReceiptsPage) -> impl IntoView {
    let w = words();
    let ReceiptsPage { of, receipts, sessions } = page;
    let form = FormState::here();
    let none = receipts.is_empty();
    let cards: Vec<_> = receipts.iter().map(|receipt| card(of, receipt)).collect();
    let ticked = sessions.iter().filter(|session| session.ticked).map(|session| session.n).collect();
    let typed = TypedReceipt { sessions: ticked, ..TypedReceipt::default() };
    let add = of.open.then(|| {
        view! {
            <form method="post" action=paths::claim_part(of.number, "receipts") enctype="multipart/form-data" novalidate class="form">
                <Once/>
                <h2>{w.msg_receipt_add()}</h2>
                <Fields form=form.clone() typed sessions/>
                <button class="usa-button">{w.msg_receipt_add()}</button>
            </form>
        }
    });
    view! {
        <Page title=w.msg_receipt_title() back=back(of)>
            <FormProblems form=form.clone()/>
            {closed_note(of)}
            {none.then(|| view! { <p class="quiet">{w.msg_receipt_empty()}</p> })}
            {cards}
            {add}
            <ul class="page__links">
                <li><a href=paths::claim_part(of.number, "notes")>{w.msg_notes_title()}</a></li>
                <li><a href=paths::claim_part(of.number, "proof")>{w.msg_proof_title()}</a></li>
            </ul>
        </Page>
    }
}

fn card(of: PapersOf, receipt: &ReceiptCard) -> impl IntoView + use<> {
    let w = words();
    let name = w.msg_receipt_name(receipt.n.to_string());
    let path = format!("{}/{}", paths::claim_part(of.number, "receipts"), receipt.n);
    let change = receipt.open.then(|| {
        let about = name.clone();
        view! { <li><a href=path.clone()>{w.msg_common_change()}" "<span class="visually-hidden">{about}</span></a></li> }
    });
    let remove = of.draft.then(|| {
        let about = name.clone();
        view! { <li><a href=format!("{path}/remove")>{w.msg_common_remove()}" "<span class="visually-hidden">{about}</span></a></li> }
    });
    view! {
        <article class="paper-card">
            {photo(receipt.tile, &name)}
            <div class="paper-card__body">
                <h3 class="paper-card__title">{name}</h3>
                <CardLine receipt=receipt.clone()/>
                {hints(&receipt.problems)}
            </div>
            <ul class="paper-card__links">{change}{remove}</ul>
        </article>
    }
}
