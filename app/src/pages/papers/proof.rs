//! The bank papers of a claim, and a form for the next one.

use domain::field::Field;
use leptos::prelude::*;

use super::{back, closed_note, day_or_none, hints, photo};
use crate::form::FormState;
use crate::parts::{
    Checkbox, Choice, Choices, FileField, FormProblems, MoneyField, Once, Page, TextField, answer, money,
    phone,
};
use crate::paths;
use crate::queries::papers::{BankLineRow, BankPaper, PapersOf, ProofPage};
use crate::request::{asking, param};
use crate::words::{Words, words};

/// `/claims/{number}/proof`
pub fn view() -> AnyView {
    let question = async {
        let (actor, queries) = asking()?;
        queries.proof(&actor, param("number")?).await
    };
    answer(question, show).into_any()
}

/// What a kind of bank paper is called.
pub fn kind_name(w: &Words, kind: &str) -> String {
    match kind {
        "BANK_STATEMENT" => w.msg_proof_statement(),
        "CARD_STATEMENT" => w.msg_proof_card(),
        "CANCELED_CHECK" => w.msg_proof_check(),
        _ => w.msg_proof_title(),
    }
}

/// The kinds of bank paper that are taken.
pub fn kinds(w: &Words, chosen: &str) -> Vec<Choice> {
    ["BANK_STATEMENT", "CARD_STATEMENT", "CANCELED_CHECK"]
        .into_iter()
        .map(|kind| Choice::new(kind, kind_name(w, kind)).chosen(kind == chosen))
        .collect()
}

fn show(page: ProofPage) -> impl IntoView {
    let w = words();
    let ProofPage { of, papers } = page;
    let form = FormState::here();
    let none = papers.is_empty();
    let cards: Vec<_> = papers.iter().map(|paper| card(of, paper)).collect();
    view! {
        <Page title=w.msg_proof_title() back=back(of)>
            <FormProblems form=form.clone()/>
            <p class="lead">{w.msg_proof_lead()}</p>
            {closed_note(of)}
            {none.then(|| view! { <p class="quiet">{w.msg_proof_empty()}</p> })}
            {cards}
            {of.open.then(|| add(of, &form))}
            <details>
                <summary>{w.msg_proof_cash()}</summary>
                <p>{w.msg_proof_cash_help()}" "{phone()}</p>
            </details>
            <ul class="page__links">
                <li><a href=paths::claim_part(of.number, "match")>{w.msg_match_title()}</a></li>
            </ul>
        </Page>
    }
}

fn add(of: PapersOf, form: &FormState) -> impl IntoView + use<> {
    let w = words();
    view! {
        <form method="post" action=paths::claim_part(of.number, "proof") enctype="multipart/form-data" novalidate class="form">
            <Once/>
            <h2>{w.msg_proof_add()}</h2>
            <Choices form=form.clone() field=Field::ProofKind choices=kinds(w, "")/>
            <FileField form=form.clone() field=Field::ProofFile/>
            <FileField form=form.clone() field=Field::ProofPages multiple=true/>
            <p class="quiet">{w.msg_proof_tips()}</p>
            <p class="quiet">{w.msg_proof_only()}</p>
            <p class="quiet">{w.msg_hide_paper_tip()}</p>
            <TextField form=form.clone() field=Field::ProofHolder autocomplete="name"/>
            <h3>{w.msg_proof_line()}</h3>
            <p class="usa-hint">{w.msg_proof_add_note()}</p>
            <LineFields form=form.clone() typed=domain::papers::TypedBankLine::default()/>
            <button class="usa-button">{w.msg_proof_add()}</button>
        </form>
    }
}

/// The fields of a line.
#[component]
pub fn LineFields(
    /// The form.
    form: FormState,
    /// What is kept.
    typed: domain::papers::TypedBankLine,
) -> impl IntoView {
    view! {
        <TextField form=form.clone() field=Field::LineDate kept=typed.date kind="date" width="field--medium"/>
        <TextField form=form.clone() field=Field::LineName kept=typed.name/>
        <MoneyField form=form.clone() field=Field::LineAmount kept=typed.amount/>
        <Checkbox form field=Field::LineBack kept=typed.back == "yes"/>
    }
}

fn card(of: PapersOf, paper: &BankPaper) -> impl IntoView + use<> {
    let w = words();
    let name = kind_name(w, &paper.kind);
    let account = paper.holder.as_ref().map(|holder| w.msg_proof_account(holder));
    let more = paper.tile.filter(|_| of.open).map(|tile| {
        let href = format!("{}/papers/{}", paths::claim_part(of.number, "proof"), tile.id);
        view! { <li><a href=href>{w.msg_match_add_line()}</a></li> }
    });
    let lines: Vec<_> = paper.lines.iter().map(|line| row(of, line)).collect();
    view! {
        <article class="paper-card">
            {photo(paper.tile, &name)}
            <div class="paper-card__body">
                <h3 class="paper-card__title">{name}</h3>
                <p>{account}</p>
                <ul class="link-list">{lines}</ul>
            </div>
            <ul class="paper-card__links">{more}</ul>
        </article>
    }
}

fn row(of: PapersOf, line: &BankLineRow) -> impl IntoView + use<> {
    let w = words();
    let path = format!("{}/lines/{}", paths::claim_part(of.number, "proof"), line.id);
    let remove = of.draft.then(|| {
        let about = line.payee.clone();
        view! { <a href=format!("{path}/remove")>{w.msg_common_remove()}" "<span class="visually-hidden">{about}</span></a> }
    });
    let change = of.open.then(|| {
        let about = line.payee.clone();
        view! { <a href=path.clone()>{w.msg_common_change()}" "<span class="visually-hidden">{about}</span></a>" " }
    });
    view! {
        <li class="link-list__item">
            <span class="link-list__text">
                {day_or_none(line.posted_on)}" "<bdi lang="en" dir="ltr">{line.payee.clone()}</bdi>" "{change}{remove}
            </span>
            " "<span class="link-list__end">{money(line.amount)}</span>
            {hints(&line.problems)}
        </li>
    }
}
