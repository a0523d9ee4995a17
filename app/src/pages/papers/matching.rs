//! Which bank lines paid which receipt: one board for each receipt.

use domain::field::{Field, Problem, Wrong};
use domain::matching::Why;
use domain::money::Money;
use leptos::prelude::*;

use super::receipt::in_one_line;
use super::{back, closed_note};
use crate::form::FormState;
use crate::parts::{FormProblems, Page, answer, money};
use crate::paths;
use crate::queries::papers::{MatchLine, MatchPage, MatchReceipt, PapersOf, UsedLine};
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
    let of = page.of;
    let no_receipt = page.receipts.is_empty();
    let boards: Vec<_> = page.receipts.iter().map(|receipt| board(&page, receipt)).collect();
    let provider = page.provider.unwrap_or_default();
    let names: Vec<_> = page.other_names.into_iter().map(|name| same_name(of, &name, &provider)).collect();
    let used_up: Vec<_> = page.used_up.iter().map(used_up).collect();
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
            {(!no_receipt && !page.any_line).then(|| missing(w.msg_match_no_line(), "proof", w.msg_proof_title()))}
            {boards}
            {used_up}
            {names}
            <ul class="page__links">
                <li><a href=paths::claim_part(of.number, "proof")>{w.msg_match_add_line()}</a></li>
                <li><a href=paths::claim(of.number)>{w.msg_common_continue()}</a></li>
            </ul>
        </Page>
    }
}

/// A line that other claims use up.
fn used_up(line: &UsedLine) -> impl IntoView + use<> {
    let w = words();
    let (name, amount) = (line.payee.as_str(), line.amount.to_string());
    let text = match line.by {
        Some(number) => w.msg_match_used_by(number.to_string(), name, amount),
        None => w.msg_match_used_up(name, amount),
    };
    view! { <p>{text}</p> }
}

fn board(page: &MatchPage, receipt: &MatchReceipt) -> impl IntoView + use<> {
    let w = words();
    let name = format!("receipt-{}", receipt.n);
    let form = FormState::named(&name);
    // Where a line is wrong, it is said beside the line.
    let rows: Vec<_> = receipt.lines.iter().map(|line| Row::of(&form, receipt, line)).collect();
    let beside = rows.iter().any(|row| row.wrong.is_some());
    let problems = form.problems.iter().filter(|problem| !beside || problem.field != Field::MatchUse);
    let problems: Vec<_> = problems
        .map(|problem| {
            let text = words::problem(w, *problem);
            view! { <span class="usa-error-message" id=problem.field.id()>{text}</span> }
        })
        .collect();
    let save = receipt.open && !receipt.lines.is_empty();
    let lines: Vec<_> = rows.iter().map(|one| row(page, one)).collect();
    let copy = receipt.copy_of.map(|number| {
        view! { <p><a href=paths::claim(number)>{w.msg_match_copy(number.to_string())}</a></p> }
    });
    view! {
        <form method="post" action=paths::claim_part(page.of.number, "match") novalidate class="form">
            <input type="hidden" name="form" value=name/>
            <input type="hidden" name="receipt" value=receipt.n/>
            <fieldset class="match-board">
                <legend class="match-board__receipt">
                    {in_one_line(receipt.n, receipt.number.as_deref(), receipt.paid_on)}" · "{money(receipt.paid)}
                </legend>
                {copy}
                <p>{w.msg_match_which()}</p>
                {receipt.proposed.map(|_| view! { <p class="usa-hint">{w.msg_match_proposed()}</p> })}
                {problems}
                {lines}
                {sum(receipt)}
            </fieldset>
            {save.then(|| view! { <button class="usa-button">{w.msg_match_save()}</button> })}
        </form>
    }
}

/// A line as it stands on its board: its tick, how much of it where it is not all, and what is wrong with that.
struct Row<'p> {
    line: &'p MatchLine,
    open: bool,
    ticked: bool,
    part: String,
    wrong: Option<String>,
}

impl<'p> Row<'p> {
    fn of(form: &FormState, receipt: &MatchReceipt, line: &'p MatchLine) -> Self {
        let w = words();
        let id = line.id.to_string();
        let used = !line.part.is_zero();
        let partly = used && line.part != line.free;
        let size = Money::from_cents(line.part.cents().abs());
        let kept = if partly { size.typed() } else { String::new() };
        let typed = form.typed.as_ref();
        let part = typed.map_or(kept, |typed| typed.get(&format!("part-{id}")).to_owned());
        let ticked = typed.map_or(used, |typed| typed.chose("line", &id));
        let wrong =
            form.problem(Field::MatchUse).filter(|_| ticked).and_then(|_| match part.parse::<Money>() {
                Ok(part) if part.cents() > line.free.cents().abs() => {
                    Some(w.msg_match_err_free(line.free.to_string()))
                }
                Err(_) if !part.is_empty() => {
                    Some(words::problem(w, Problem::new(Field::MatchUse, Wrong::Format)))
                }
                _ => None,
            });
        Self { line, open: receipt.open, ticked, part, wrong }
    }
}

fn row(page: &MatchPage, row: &Row<'_>) -> impl IntoView + use<> {
    let w = words();
    let line = row.line;
    let (id, field) = (line.id.to_string(), format!("part-{}", line.id));
    let when = line.posted_on.map(|day| words::dates::short_day(w, day));
    let free = (line.free != line.amount)
        .then(|| format!(" · {}", w.msg_match_free(line.free.to_string(), line.amount.to_string())));
    let label = format!("{} {}", w.msg_match_use_part(), line.payee);
    // The problem's link leads to the field.
    let wrong = row.wrong.clone().map(|text| {
        let id = format!("wrong-{id}");
        view! { <span class="usa-error-message" id=id>{text}</span> }
    });
    let place = wrong.is_some().then(|| Field::MatchUse.id());
    let (told_by, invalid) =
        (wrong.is_some().then(|| format!("wrong-{id}")), wrong.is_some().then_some("true"));
    let group = if wrong.is_some() {
        "usa-input-group usa-input-group--error field--medium"
    } else {
        "usa-input-group field--medium"
    };
    let why = line.why.map(|why| view! { <span class="usa-hint">{why_not(page, why)}</span> });
    view! {
        <label class="match-board__line">
            <input type="checkbox" name="line" value=id checked=row.ticked disabled=!row.open/>
            <span class="match-board__when">{when}</span>" "
            <bdi class="match-board__name" lang="en" dir="ltr">{line.payee.clone()}</bdi>" "
            <span class="match-board__amount">{money(line.amount)}</span>
        </label>
        {why}
        <details open=!row.part.is_empty()>
            <summary>{w.msg_match_use_part()}{free}</summary>
            {wrong}
            <div class=group dir="ltr">
                <div class="usa-input-prefix" aria-hidden="true">"$"</div>
                <input class="usa-input" id=place name=field value=row.part.clone() inputmode="decimal" autocomplete="off"
                    dir="ltr" aria-label=label aria-describedby=told_by aria-invalid=invalid/>
            </div>
        </details>
    }
}

/// Why a line does not count for a receipt, and what would help.
fn why_not(page: &MatchPage, why: Why) -> String {
    let w = words();
    match why {
        Why::Kind => w.msg_match_why_kind(),
        Why::OneSide => w.msg_match_why_one_side(),
        Why::NoPayment => w.msg_match_why_no_payment(),
        Why::Day => w.msg_match_why_day(),
        Why::Early => w.msg_match_why_early(page.window.0),
        Why::Late => w.msg_match_why_late(page.window.1),
        Why::Name => w.msg_match_why_name(page.provider.clone().unwrap_or_default()),
        Why::Payer => w.msg_match_why_payer(),
    }
}

/// What is proven of the receipt and what is missing: as it will be once the proposal is saved, else as it is saved.
fn sum(receipt: &MatchReceipt) -> impl IntoView + use<> {
    let w = words();
    if receipt.over > Money::ZERO {
        let text = w.msg_match_over(receipt.over.to_string());
        return view! { <output class="match-board__sum match-board__sum--over">{text}</output> }.into_any();
    }
    let told = receipt.proposed.unwrap_or(receipt.told);
    let (proven, paid) = (told.proven.to_string(), told.paid.to_string());
    let exact = told.proven == told.paid && !told.paid.is_zero();
    let class = if exact {
        "match-board__sum match-board__sum--exact"
    } else {
        "match-board__sum match-board__sum--part"
    };
    let shown = match receipt.proposed {
        Some(_) => w.msg_match_will_show(proven, paid),
        None if exact => w.msg_match_exact(paid),
        None => w.msg_match_part(proven, paid),
    };
    let back = (!told.back.is_zero()).then(|| format!(" {}", w.msg_match_back(told.back.to_string())));
    let missing = told.missing;
    let rest = (!missing.is_zero()).then(|| format!(" {}", w.msg_match_more(missing.to_string())));
    view! { <output class=class>{shown}{back}{rest}</output> }.into_any()
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
