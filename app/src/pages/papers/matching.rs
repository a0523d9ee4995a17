//! Which bank lines paid which receipt: one board for each receipt.

use domain::field::Field;
use domain::money::Money;
use leptos::prelude::*;

use super::receipt::in_one_line;
use super::{back, closed_note};
use crate::form::FormState;
use crate::parts::{FormProblems, Page, answer, money};
use crate::paths;
use crate::queries::papers::{MatchLine, MatchPage, MatchReceipt, PapersOf};
use crate::request::{asking, param};
use crate::words::{self, words};

/// `/claims/{number}/match`
pub fn view() -> AnyView {
    let question = async {
        let (actor, queries) = asking()?;
        queries.matching(&actor, param("number")?).await
    };
    answer(question, show).into_any()
}

fn show(page: MatchPage) -> impl IntoView {
    let w = words();
    let MatchPage { of, receipts, provider, other_names, any_line } = page;
    let no_receipt = receipts.is_empty();
    let boards: Vec<_> = receipts.iter().map(|receipt| board(of, receipt)).collect();
    let provider = provider.unwrap_or_default();
    let names: Vec<_> = other_names.into_iter().map(|name| same_name(of, &name, &provider)).collect();
    let missing = move |text: String, part: &'static str, title: String| {
        view! {
            <div class="empty"><p>{text}</p><a class="usa-button" href=paths::claim_part(of.number, part)>{title}</a></div>
        }
    };
    view! {
        <Page title=w.msg_match_title() back=back(of)>
            <FormProblems form=FormState::here()/>
            {closed_note(of)}
            {no_receipt.then(|| missing(w.msg_match_no_receipt(), "receipts", w.msg_receipt_title()))}
            {(!no_receipt && !any_line).then(|| missing(w.msg_match_no_line(), "proof", w.msg_proof_title()))}
            {boards}
            {names}
            <ul class="page__links">
                <li><a href=paths::claim_part(of.number, "proof")>{w.msg_match_add_line()}</a></li>
                <li><a href=paths::claim(of.number)>{w.msg_common_continue()}</a></li>
            </ul>
        </Page>
    }
}

fn board(of: PapersOf, receipt: &MatchReceipt) -> impl IntoView + use<> {
    let w = words();
    let name = format!("receipt-{}", receipt.n);
    let form = FormState::named(&name);
    let problems: Vec<_> = form
        .problems
        .iter()
        .map(|problem| {
            let text = words::problem(w, *problem);
            view! { <span class="usa-error-message">{text}</span> }
        })
        .collect();
    let lines: Vec<_> =
        receipt.lines.iter().enumerate().map(|(i, line)| row(&form, line, i == 0, receipt.open)).collect();
    let save = receipt.open && !receipt.lines.is_empty();
    view! {
        <form method="post" action=paths::claim_part(of.number, "match") novalidate class="form">
            <input type="hidden" name="form" value=name/>
            <input type="hidden" name="receipt" value=receipt.n/>
            <fieldset class="match-board">
                <legend class="match-board__receipt">
                    {in_one_line(receipt.n, receipt.number.as_deref(), receipt.paid_on)}" · "{money(receipt.paid)}
                </legend>
                <p>{w.msg_match_which()}</p>
                {receipt.proposed.then(|| view! { <p class="usa-hint">{w.msg_match_proposed()}</p> })}
                {problems}
                {lines}
                {sum(receipt)}
            </fieldset>
            {save.then(|| view! { <button class="usa-button">{w.msg_match_save()}</button> })}
        </form>
    }
}

/// A line: its tick, and how much of it, where it is not all.
fn row(form: &FormState, line: &MatchLine, first: bool, open: bool) -> impl IntoView + use<> {
    let w = words();
    let id = line.id.to_string();
    let used = !line.part.is_zero();
    let ticked = form.typed.as_ref().map_or(used, |typed| typed.chose("line", &id));
    let partly = used && line.part != line.free;
    let kept = if partly { line.part.typed() } else { String::new() };
    let part = format!("part-{id}");
    let value = form.typed.as_ref().map_or(kept, |typed| typed.get(&part).to_owned());
    let show_part = partly || !value.is_empty();
    let when = line.posted_on.map(|day| words::dates::short_day(w, day));
    let free = (line.free != line.amount)
        .then(|| format!(" · {}", w.msg_match_free(line.free.to_string(), line.amount.to_string())));
    // The problem's link leads to the first line of the board that has it.
    let place = (first && !form.problems.is_empty()).then(|| anchor(form));
    let label = format!("{} {}", w.msg_match_use_part(), line.payee);
    view! {
        <label class="match-board__line" id=place>
            <input type="checkbox" name="line" value=id checked=ticked disabled=!open/>
            <span class="match-board__when">{when}</span>" "
            <bdi class="match-board__name" lang="en" dir="ltr">{line.payee.clone()}</bdi>" "
            <span class="match-board__amount">{money(line.amount)}</span>
        </label>
        <details open=show_part>
            <summary>{w.msg_match_use_part()}{free}</summary>
            <div class="usa-input-group field--medium" dir="ltr">
                <div class="usa-input-prefix" aria-hidden="true">"$"</div>
                <input class="usa-input" name=part value=value inputmode="decimal" autocomplete="off" dir="ltr" aria-label=label/>
            </div>
        </details>
    }
}

fn anchor(form: &FormState) -> &'static str {
    form.problems.first().map_or(Field::MatchUse.id(), |problem| problem.field.id())
}

/// What is shown of the receipt, as it is saved.
fn sum(receipt: &MatchReceipt) -> impl IntoView + use<> {
    let w = words();
    let (shown, paid) = (receipt.shown, receipt.paid);
    let over = shown - paid;
    if over > Money::ZERO {
        view! { <output class="match-board__sum match-board__sum--over">{w.msg_match_over(over.to_string())}</output> }
            .into_any()
    } else if over.is_zero() && !paid.is_zero() {
        view! { <output class="match-board__sum match-board__sum--exact">{w.msg_match_exact(paid.to_string())}</output> }
            .into_any()
    } else {
        let rest = w.msg_match_more((paid - shown).to_string());
        view! {
            <output class="match-board__sum match-board__sum--part">
                {w.msg_match_part(shown.to_string(), paid.to_string())}" "{rest}
            </output>
        }
        .into_any()
    }
}

/// The question whether a name on the bank paper is the provider's.
fn same_name(of: PapersOf, name: &str, provider: &str) -> impl IntoView + use<> {
    let w = words();
    let question = w.msg_match_alias(name, provider);
    let name = name.to_owned();
    view! {
        <form method="post" action=paths::claim_part(of.number, "match") class="form">
            <p>{question}</p>
            <button class="usa-button usa-button--outline" name="same-name" value=name>{w.msg_match_same()}</button>
        </form>
    }
}
