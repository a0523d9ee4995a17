//! Bank papers, their lines, and which receipts they paid.

use app::form::Typed;
use app::paths;
use app::words;
use axum::extract::State;
use axum::response::Response;
use domain::access::Actor;
use domain::claim::ClaimRef;
use domain::field::{Field, Problem, Wrong};
use domain::id::{BankLineId, DocumentId, ReceiptId};
use domain::money::Money;
use domain::papers::Photo;
use domain::refusal::Refusal;

use super::super::Portal;
use super::super::form::FormPost;
use super::super::here::Here;
use super::super::upload::{FilePost, Received};
use super::{onward, received};
use crate::services::papers::{FreeLine, KeptBankLine, NewBankLine, typed};
use crate::services::{Error, retrying};

const LIST: &str = "/claims/{number}/proof";
const LINE: &str = "/claims/{number}/proof/lines/{line}";
const PAPER: &str = "/claims/{number}/proof/papers/{paper}";
const MATCH: &str = "/claims/{number}/match";

/// `POST /claims/{number}/proof`
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
) -> Result<KeptBankLine, Error> {
    form.sound()?;
    let typed = typed::bank_line(&form.typed);
    if typed.is_empty() && form.files.is_empty() {
        return Err(Refusal::from(typed.check(Photo::None).problems).into());
    }
    let new = new_line(form);
    retrying(|| portal.services.add_bank_line(actor, number, &new)).await
}

/// `POST /claims/{number}/proof/lines/{line}`
pub async fn change(State(portal): State<Portal>, here: Here, form: FilePost) -> Response {
    let (actor, number, form) = match received(&portal, &here, LINE, form).await {
        Ok(received) => received,
        Err(answer) => return answer,
    };
    let outcome = async {
        form.sound()?;
        let line = here.param("line")?;
        let new = new_line(&form);
        retrying(|| portal.services.change_bank_line(&actor, number, line, &new)).await
    };
    let outcome = outcome.await;
    portal.answer_files(here, LINE, form, outcome, |kept| next(number, &kept)).await
}

/// The line of the form with its photos: the page or the front of a check first, then other pages and the back.
fn new_line(form: &Received) -> NewBankLine {
    let first = [Field::ProofFront, Field::ProofFile].into_iter().flat_map(|field| form.of(field));
    let next = [Field::ProofBack, Field::ProofPages].into_iter().flat_map(|field| form.of(field));
    let pages: Vec<_> = first.chain(next).collect();
    NewBankLine {
        document: None,
        both_sides: pages.len() > 1,
        pages,
        typed: typed::bank_line(&form.typed),
        form_key: form.typed.get("form-key").to_owned(),
    }
}

/// `POST /claims/{number}/proof/papers/{paper}`
pub async fn add_line(State(portal): State<Portal>, here: Here, FormPost(typed): FormPost) -> Response {
    let line = typed::bank_line(&typed);
    let outcome = async {
        let (actor, number) = (here.person()?, here.param("number")?);
        let paper: DocumentId = here.param("paper")?;
        let key = typed.get("form-key");
        let add = || portal.services.add_line_of_paper(actor, number, paper, (line.clone(), key));
        let kept = retrying(add).await?;
        Ok((number, kept))
    };
    let outcome = outcome.await;
    portal.answer(here, PAPER, typed, outcome, |(number, kept)| next(number, &kept)).await
}

/// `POST /claims/{number}/proof/lines/{line}/remove`
pub async fn remove(State(portal): State<Portal>, here: Here, FormPost(typed): FormPost) -> Response {
    let outcome = async {
        let (actor, number, line) = (here.person()?, here.param("number")?, here.param("line")?);
        retrying(|| portal.services.remove_bank_line(actor, number, line)).await?;
        Ok(number)
    };
    let outcome = outcome.await;
    let next = |number| format!("{}?done=removed", paths::claim_part(number, "proof"));
    portal.answer(here, "/claims/{number}/proof/lines/{line}/remove", typed, outcome, next).await
}

fn next(number: ClaimRef, kept: &KeptBankLine) -> String {
    let list = paths::claim_part(number, "proof");
    onward(&kept.problems, &list, &format!("{list}/lines/{}", kept.id))
}

/// `POST /claims/{number}/match`
pub async fn allocate(State(portal): State<Portal>, here: Here, FormPost(typed): FormPost) -> Response {
    let outcome = async {
        let (actor, number) = (here.person()?, here.param("number")?);
        match typed.get("same-name") {
            "" => match_receipt(&portal, actor, number, &typed).await?,
            printed => same_name(&portal, actor, number, printed).await?,
        }
        Ok(number)
    };
    let outcome = outcome.await;
    let next = |number| format!("{}?done=saved", paths::claim_part(number, "match"));
    portal.answer(here, MATCH, typed, outcome, next).await
}

/// Sets the ticked lines of one receipt, whole or in part, and takes the others off.
async fn match_receipt(portal: &Portal, actor: &Actor, number: ClaimRef, typed: &Typed) -> Result<(), Error> {
    let n = typed.get("receipt").parse().map_err(|_| Refusal::Missing)?;
    let beside = portal.services.lines_beside(actor, number, n).await?;
    let mut shares: Vec<(BankLineId, ReceiptId, Money)> = Vec::new();
    for line in &beside.lines {
        let ticked = typed.chose("line", &line.id.to_string());
        let share = if ticked { part(typed, line)?.unwrap_or(line.free) } else { Money::ZERO };
        shares.push((line.id, beside.receipt, share));
    }
    retrying(|| portal.services.allocate(actor, number, &shares)).await
}

/// What was typed as the part of a line; nothing typed means all that is free. Of money that came back, the part is typed
/// without a sign.
fn part(typed: &Typed, line: &FreeLine) -> Result<Option<Money>, Refusal> {
    let sign = if line.free < Money::ZERO { -1 } else { 1 };
    match typed.get(&format!("part-{}", line.id)) {
        "" => Ok(None),
        text => {
            let wrong = |_| Refusal::from(vec![Problem::new(Field::MatchUse, Wrong::Format)]);
            let part: Money = text.parse().map_err(wrong)?;
            Ok(Some(Money::from_cents(sign * part.cents())))
        }
    }
}

async fn same_name(portal: &Portal, actor: &Actor, number: ClaimRef, printed: &str) -> Result<(), Error> {
    let provider = portal.services.provider_of(actor, number).await?;
    let asking = words::of(actor.language).msg_match_same_name(printed, &provider);
    retrying(|| portal.services.same_name(actor, number, printed, &asking)).await
}
