//! One line of a bank paper: a new one, its form, and the question before it is removed.

use domain::field::Field;
use leptos::prelude::*;

use super::proof::{LineFields, kind_name, kinds};
use super::{form_of_kept, photo};
use crate::form::FormState;
use crate::parts::{Choices, FileField, FormProblems, Once, Page, TextField, answer};
use crate::paths;
use crate::queries::papers::{BankLinePage, PapersOf, Tile};
use crate::request::{asked, asking, param};
use crate::words::words;

/// `/claims/{number}/proof/papers/{paper}`
pub fn add_view() -> AnyView {
    let question = async {
        let (actor, queries) = asking()?;
        queries.bank_paper(&actor, param("number")?, param("paper")?).await
    };
    answer(question, show_adding).into_any()
}

/// `/claims/{number}/proof/lines/{line}`
pub fn view() -> AnyView {
    answer(question(), show).into_any()
}

/// `/claims/{number}/proof/lines/{line}/remove`
pub fn remove_view() -> AnyView {
    answer(question(), show_removing).into_any()
}

async fn question() -> Result<BankLinePage, crate::trouble::Trouble> {
    let (actor, queries) = asking()?;
    queries.bank_line(&actor, param("number")?, param("line")?).await
}

fn back(of: PapersOf) -> (String, String) {
    (paths::claim_part(of.number, "proof"), words().msg_proof_title())
}

fn shown(tile: Option<Tile>, kind: &str) -> impl IntoView + use<> {
    let name = kind_name(words(), kind);
    view! {
        <article class="paper-card">
            {photo(tile, &name)}
            <div class="paper-card__body"><h2 class="paper-card__title">{name}</h2></div>
        </article>
    }
}

fn show_adding(page: BankLinePage) -> impl IntoView {
    let w = words();
    let form = FormState::here();
    let BankLinePage { of, tile, typed, .. } = page;
    view! {
        <Page title=w.msg_match_add_line() back=back(of)>
            <FormProblems form=form.clone()/>
            {shown(tile, &typed.kind)}
            <form method="post" action=asked().path novalidate class="form">
                <Once/>
                <LineFields form=form.clone() typed/>
                <button class="usa-button">{w.msg_match_add_line()}</button>
            </form>
        </Page>
    }
}

fn show(page: BankLinePage) -> impl IntoView {
    let w = words();
    let BankLinePage { of, tile, typed, problems } = page;
    let form = form_of_kept(&problems);
    let path = asked().path;
    view! {
        <Page title=w.msg_proof_line() back=back(of)>
            <FormProblems form=form.clone()/>
            {shown(tile, &typed.kind)}
            <form method="post" action=path enctype="multipart/form-data" novalidate class="form">
                <Choices form=form.clone() field=Field::ProofKind choices=kinds(w, &typed.kind)/>
                <TextField form=form.clone() field=Field::ProofHolder kept=typed.holder.clone() autocomplete="name"/>
                <LineFields form=form.clone() typed/>
                <FileField form=form.clone() field=Field::ProofFile/>
                <FileField form=form.clone() field=Field::ProofPages multiple=true/>
                <button class="usa-button">{w.msg_common_save()}</button>
            </form>
        </Page>
    }
}

fn show_removing(page: BankLinePage) -> impl IntoView {
    let w = words();
    let BankLinePage { of, tile, typed, .. } = page;
    view! {
        <Page title=w.msg_proof_line() back=back(of) width="page--narrow">
            <FormProblems form=FormState::here()/>
            {shown(tile, &typed.kind)}
            <p><bdi lang="en" dir="ltr">{format!("{} {} {}", typed.date, typed.name, typed.amount)}</bdi></p>
            <p>{w.msg_common_remove_sure()}</p>
            <form method="post" action=asked().path class="form">
                <button class="usa-button">{w.msg_common_remove()}</button>
            </form>
        </Page>
    }
}
