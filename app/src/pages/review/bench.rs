//! The workbench: papers beside checks beside lines.

use domain::id::DocumentId;
use leptos::prelude::*;

use super::{beside, decide, lines};
use crate::form::FormState;
use crate::parts::{FormProblems, Page, answer, money};
use crate::paths;
use crate::queries::review::{CheckShown, WorkLine, Workbench};
use crate::request::{asking, param, query};
use crate::words::{Words, words};

/// `/staff/claims/{number}`, with one line chosen.
pub fn view() -> AnyView {
    let chosen = param::<i64>("n").ok().or_else(|| query("line"));
    let paper = query("paper");
    answer(
        async move {
            let (actor, queries) = asking()?;
            queries.workbench(&actor, param("number")?, chosen).await
        },
        move |bench| show(&bench, paper),
    )
    .into_any()
}

fn show(bench: &Workbench, paper: Option<DocumentId>) -> impl IntoView + use<> {
    let w = words();
    let line = bench.lines.iter().find(|line| Some(line.n) == bench.chosen);
    let take = bench.may_take.then(|| {
        view! {
            <form method="post" action=format!("{}/take", paths::staff_claim(bench.number))>
                <button class="usa-button usa-button--outline">{w.msg_review_take()}</button>
            </form>
        }
    });
    let facts = [
        bench.status.clone(),
        bench.reviewer.clone().map_or_else(|| w.msg_review_nobody(), |name| w.msg_review_with(name)),
        w.msg_review_day(bench.days.to_string()),
        bench.language.clone(),
    ];
    let facts: Vec<_> = facts.into_iter().map(|fact| view! { <span>{fact}" "</span> }).collect();
    let slip = bench.slip.map(|(id, number)| {
        view! { <p><a href=paths::slip(id)>{w.msg_review_slip(number.to_string())}</a></p> }
    });
    let checks = line.map(|line| checks(w, line, bench));
    let forms = line.map(|line| decide::forms(w, bench, line));
    let below = beside::below(w, bench, line);
    let title = bench.title.clone();
    let (papers, lines) = (papers(w, bench, paper), lines::table(w, bench));
    view! {
        <Page title=title width="page--wide" back=(paths::QUEUE.to_owned(), w.msg_staff_nav_queue())>
            <FormProblems form=FormState::here()/>
            <p class="facts">{facts}</p>
            {slip}
            {take}
            <div class="workbench">
                {papers}
                <section class="workbench__checks" aria-labelledby="bench-checks">
                    <h2 class="workbench__title" id="bench-checks">{w.msg_review_checks()}</h2>
                    {checks}
                </section>
                {lines}
            </div>
            {forms}
            {below}
        </Page>
    }
}

fn papers(w: &Words, bench: &Workbench, paper: Option<DocumentId>) -> impl IntoView + use<> {
    let chosen = paper.and_then(|id| bench.papers.iter().find(|tab| tab.id == id)).or(bench.papers.first());
    let tabs: Vec<_> = bench
        .papers
        .iter()
        .zip(1..)
        .map(|(tab, n)| {
            let line = bench.chosen.unwrap_or(1);
            let href = format!("{}?line={line}&paper={}", paths::staff_claim(bench.number), tab.id);
            let here = chosen.is_some_and(|chosen| chosen.id == tab.id).then_some("true");
            let text = format!("{n} {}", tab.kind);
            view! { <li><a class="paper-tabs__tab" aria-current=here href=href>{text}</a></li> }
        })
        .collect();
    let sheet = chosen.map(|tab| {
        let file = format!("{}/file", paths::paper(tab.id));
        if tab.is_picture {
            view! {
                <figure class="paper-viewer">
                    <div class="paper-viewer__stage" tabindex="0">
                        <img class="paper-viewer__image" src=file alt=tab.kind.clone()/>
                    </div>
                </figure>
            }
            .into_any()
        } else {
            view! { <p><a href=file>{w.msg_review_open_pdf()}</a></p> }.into_any()
        }
    });
    view! {
        <section class="workbench__papers" aria-labelledby="bench-papers">
            <h2 class="workbench__title" id="bench-papers">{w.msg_review_papers()}</h2>
            <ul class="paper-tabs">{tabs}</ul>
            {sheet}
        </section>
    }
}

fn checks(w: &Words, line: &WorkLine, bench: &Workbench) -> impl IntoView + use<> {
    let checked = bench.checked.as_ref().map(|by| {
        let text = w.msg_review_checked_by(&by.on, &by.rules, &by.settings);
        view! { <p class="quiet"><a href=paths::settings_version(&by.settings)>{text}</a></p> }
    });
    let items: Vec<_> = bench.checks.iter().map(|check| item(w, check)).collect();
    let reasons: Vec<_> = line
        .proposal
        .reasons
        .iter()
        .map(|(code, title)| view! { <li>{title.clone()}" ("{code.clone()}")"</li> })
        .collect();
    view! {
        <p class="sum">{line.day.clone()}" · "{line.what.clone()}" · "{money(line.asked)}</p>
        <ul>{reasons}</ul>
        <ul class="checks">{items}</ul>
        {checked}
    }
}

fn item(w: &Words, check: &CheckShown) -> impl IntoView + use<> {
    let (class, word) = match check.outcome.as_str() {
        "PASS" => ("checks__item checks__item--pass", w.msg_review_pass()),
        "FAIL" => ("checks__item checks__item--fail", w.msg_review_fail()),
        "NEEDS_HUMAN" => ("checks__item checks__item--person", w.msg_review_person()),
        _ => ("checks__item checks__item--unknown", w.msg_review_no_data()),
    };
    let (name, facts) = (check.name.clone(), check.facts.join(" · "));
    let twin = check.twin.map(|(claim, n)| {
        let href = n
            .map_or_else(|| paths::staff_claim(claim), |n| format!("{}?line={n}", paths::staff_claim(claim)));
        let text = match n {
            Some(n) => w.msg_review_twin_line(claim.to_string(), n.to_string()),
            None => w.msg_review_twin(claim.to_string()),
        };
        view! { " "<a href=href>{text}</a> }
    });
    view! {
        <li class=class>
            <strong class="checks__word">{word}</strong>" "<div>{name}" "<span class="quiet">{facts}</span>{twin}</div>
        </li>
    }
}
