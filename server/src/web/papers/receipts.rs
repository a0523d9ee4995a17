//! Adding, changing and removing receipts.

use app::paths;
use axum::extract::State;
use axum::response::Response;
use domain::access::Actor;
use domain::claim::ClaimRef;
use domain::field::Field;
use domain::refusal::Refusal;

use super::super::Portal;
use super::super::form::FormPost;
use super::super::here::Here;
use super::super::upload::{FilePost, Received};
use super::{onward, received};
use crate::services::papers::{KeptReceipt, NewReceipt, typed};
use crate::services::{Error, retrying};

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
    let new = new_receipt(form);
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
    let new = new_receipt(form);
    retrying(|| portal.services.change_receipt(actor, number, n, &new)).await
}

/// The receipt of the form, its photos as one paper.
fn new_receipt(form: &Received) -> NewReceipt {
    NewReceipt {
        document: None,
        pages: form.of(Field::ReceiptFile),
        typed: typed::receipt(&form.typed),
        form_key: form.typed.get("form-key").to_owned(),
    }
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
