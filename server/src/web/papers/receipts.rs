//! Adding, changing and removing receipts.

use app::paths;
use axum::extract::State;
use axum::response::Response;
use domain::access::Actor;
use domain::claim::ClaimRef;
use domain::field::Field;
use domain::id::DocumentId;
use domain::refusal::Refusal;

use super::super::Portal;
use super::super::form::FormPost;
use super::super::here::Here;
use super::super::upload::{FilePost, Received};
use super::{onward, received};
use crate::services::papers::{Binding, KeptReceipt, NewReceipt, typed};
use crate::services::{Error, retrying};
use crate::store::documents::DocumentKind;

const LIST: &str = "/claims/{number}/receipts";
const ONE: &str = "/claims/{number}/receipts/{n}";

/// `POST /claims/{number}/receipts`
pub async fn add(State(portal): State<Portal>, here: Here, form: FilePost) -> Response {
    let (actor, number, form) = match received(&portal, &here, LIST, form).await {
        Ok(received) => received,
        Err(answer) => return answer,
    };
    let outcome = add_from(&portal, &actor, number, &form).await;
    portal.answer_files(here, LIST, form, outcome, |kept| next(number, &kept)).await
}

async fn add_from(
    portal: &Portal,
    actor: &Actor,
    number: ClaimRef,
    form: &Received,
) -> Result<KeptReceipt, Error> {
    form.sound()?;
    let typed = typed::receipt(&form.typed);
    if typed.is_empty() && form.files.is_empty() {
        // An empty form makes no empty receipt.
        return Err(Refusal::from(typed.check(portal.services.clock.today(), &[], false).problems).into());
    }
    let document = photo(portal, actor, number, form).await?;
    let new = NewReceipt { document, typed };
    retrying(|| portal.services.add_receipt(actor, number, &new)).await
}

/// `POST /claims/{number}/receipts/{n}`
pub async fn change(State(portal): State<Portal>, here: Here, form: FilePost) -> Response {
    let (actor, number, form) = match received(&portal, &here, ONE, form).await {
        Ok(received) => received,
        Err(answer) => return answer,
    };
    let outcome = change_from(&portal, &here, (&actor, number), &form).await;
    portal.answer_files(here, ONE, form, outcome, |kept| next(number, &kept)).await
}

async fn change_from(
    portal: &Portal,
    here: &Here,
    (actor, number): (&Actor, ClaimRef),
    form: &Received,
) -> Result<KeptReceipt, Error> {
    form.sound()?;
    let n = here.param("n")?;
    let document = photo(portal, actor, number, form).await?;
    let new = NewReceipt { document, typed: typed::receipt(&form.typed) };
    retrying(|| portal.services.change_receipt(actor, number, n, &new)).await
}

/// The photos of the form as one paper.
async fn photo(
    portal: &Portal,
    actor: &Actor,
    number: ClaimRef,
    form: &Received,
) -> Result<Option<DocumentId>, Error> {
    let files = form.of(Field::ReceiptFile);
    let keep =
        || portal.services.keep_papers(actor, number, DocumentKind::Receipt, &files, Binding::OnePaper);
    Ok(retrying(keep).await?.first().copied())
}

fn next(number: ClaimRef, kept: &KeptReceipt) -> String {
    let list = paths::claim_part(number, "receipts");
    onward(&kept.problems, &list, &format!("{list}/{}", kept.n))
}

/// `POST /claims/{number}/receipts/{n}/remove`
pub async fn remove(State(portal): State<Portal>, here: Here, FormPost(typed): FormPost) -> Response {
    let outcome = async {
        let (actor, number, n) = (here.person()?, here.param("number")?, here.param("n")?);
        retrying(|| portal.services.remove_receipt(actor, number, n)).await?;
        Ok(number)
    };
    let outcome = outcome.await;
    let next = |number| format!("{}?done=removed", paths::claim_part(number, "receipts"));
    portal.answer(here, "/claims/{number}/receipts/{n}/remove", typed, outcome, next).await
}
