//! The queue: sent claims, the oldest first.

use domain::claim::Turn;
use domain::language::Language;
use leptos::prelude::*;

use crate::form::FormState;
use crate::parts::{FormProblems, Page, answer, money, number};
use crate::paths;
use crate::queries::review::{QueuePage, QueueRow, QueueView};
use crate::request::{asking, query};
use crate::words::{self, Words, words};

/// `/staff/queue`
pub fn view() -> AnyView {
    let view = QueueView {
        turn: query("turn").unwrap_or_default(),
        language: query("language").unwrap_or_default(),
        reviewer: query("reviewer").unwrap_or_default(),
        least: query("least").unwrap_or_default(),
        age: query("age").unwrap_or_default(),
        after: query("after").unwrap_or_default(),
    };
    let asked = view.clone();
    answer(
        async move {
            let (actor, queries) = asking()?;
            queries.queue(&actor, asked).await
        },
        move |page| show(&view, page),
    )
    .into_any()
}

fn show(view: &QueueView, page: QueuePage) -> impl IntoView + use<> {
    let w = words();
    let empty =
        page.rows.is_empty().then(|| view! { <div class="empty"><p>{w.msg_review_queue_empty()}</p></div> });
    let next = page.next.map(|after| {
        let narrow = QueueView { after, ..view.clone() };
        let href = paths::queue(&[
            ("turn", &narrow.turn),
            ("language", &narrow.language),
            ("reviewer", &narrow.reviewer),
            ("least", &narrow.least),
            ("age", &narrow.age),
            ("after", &narrow.after),
        ]);
        view! { <p><a href=href>{w.msg_review_next_page()}</a></p> }
    });
    let take = page.may_take.then(|| {
        view! {
            <form method="post" action="/staff/queue/next">
                <button class="usa-button">{w.msg_review_take_next()}</button>
            </form>
        }
    });
    let filters = filters(w, view);
    let may_take = page.may_take;
    let rows: Vec<_> = page.rows.into_iter().map(|one| row(w, may_take, one)).collect();
    view! {
        <Page title=w.msg_staff_nav_queue() width="page--wide">
            <FormProblems form=FormState::here()/>
            {filters}
            {take}
            {empty}
            <div class="table-scroll" tabindex="0" role="region" aria-labelledby="queue-caption">
                <table class="usa-table usa-table--borderless usa-table--compact queue-table">
                    <caption id="queue-caption">{w.msg_review_oldest_first()}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{w.msg_review_col_claim()}</th>
                            <th scope="col">{w.msg_review_col_child()}</th>
                            <th scope="col">{w.msg_review_col_language()}</th>
                            <th scope="col" class="num">{w.msg_review_col_sessions()}</th>
                            <th scope="col" class="num">{w.msg_review_col_asked()}</th>
                            <th scope="col">{w.msg_review_col_turn()}</th>
                            <th scope="col" class="num">{w.msg_review_col_days()}</th>
                            <th scope="col">{w.msg_review_col_flags()}</th>
                            <th scope="col">{w.msg_review_col_reviewer()}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            {next}
        </Page>
    }
}

/// So many flags are named; the rest is counted.
const NAMED: usize = 2;

fn row(w: &Words, may_take: bool, row: QueueRow) -> impl IntoView + use<> {
    let about = format!("{}, {}", row.child, row.service);
    let more = row.flags.len().saturating_sub(NAMED);
    let mut flags: Vec<String> = row.flags.into_iter().take(NAMED).collect();
    flags.extend((more > 0).then(|| w.msg_review_more_flags(more.to_string())));
    let take = (may_take && row.reviewer.is_none()).then(|| {
        view! {
            <form method="post" action=format!("{}/take", paths::staff_claim(row.number))>
                <button class="usa-button usa-button--unstyled">{w.msg_review_take()}</button>
            </form>
        }
    });
    let late = row.late.then(|| view! { " "<span class="tag">{w.msg_review_late()}</span> });
    let turn = words::turn(w, row.turn);
    view! {
        <tr class=row.late.then_some("queue-table__row--late")>
            <th scope="row"><a href=paths::staff_claim(row.number)>{number(row.number.to_string())}</a></th>
            <td>{about}</td>
            <td>{row.language}</td>
            <td class="num">{row.sessions}</td>
            <td class="num">{money(row.asked)}</td>
            <td>{turn}" "<span class="quiet">{row.status}</span></td>
            <td class="num">{row.days}{late}</td>
            <td>{flags.join(", ")}</td>
            <td>{row.reviewer}{take}</td>
        </tr>
    }
}

fn filters(w: &Words, view: &QueueView) -> impl IntoView + use<> {
    let turns = [Turn::Oss, Turn::Second, Turn::Family, Turn::Office, Turn::Finance, Turn::Nobody];
    let turns = turns.into_iter().map(|turn| (turn.code().to_owned(), words::turn(w, turn))).collect();
    let languages = Language::ALL.into_iter().map(|one| (one.code().to_owned(), one.label().to_owned()));
    let reviewers =
        vec![("me".to_owned(), w.msg_review_of_me()), ("none".to_owned(), w.msg_review_of_nobody())];
    let ages = [5, 10, 15, 20, 26].map(|days: i64| (days.to_string(), w.msg_review_age(days)));
    view! {
        <form class="filters" method="get" action=paths::QUEUE>
            {choose(w, "turn", w.msg_review_filter_turn(), turns, &view.turn)}
            {choose(w, "language", w.msg_review_col_language(), languages.collect(), &view.language)}
            {choose(w, "reviewer", w.msg_review_col_reviewer(), reviewers, &view.reviewer)}
            {choose(w, "age", w.msg_review_filter_age(), ages.into(), &view.age)}
            <div class="usa-form-group">
                <label class="usa-label" for="least">{w.msg_review_filter_least()}</label>
                <input class="usa-input field--medium" id="least" name="least" inputmode="decimal" dir="ltr" value=view.least.clone()/>
            </div>
            <button class="usa-button usa-button--outline">{w.msg_review_show()}</button>
        </form>
    }
}

/// A filter: all, or one of these.
fn choose(
    w: &Words,
    name: &'static str,
    label: String,
    of: Vec<(String, String)>,
    chosen: &str,
) -> impl IntoView + use<> {
    let options: Vec<_> = of
        .into_iter()
        .map(|(value, text)| {
            let selected = value == chosen;
            view! { <option value=value selected=selected>{text}</option> }
        })
        .collect();
    view! {
        <div class="usa-form-group">
            <label class="usa-label" for=name>{label}</label>
            <select class="usa-select" id=name name=name><option value="">{w.msg_review_all()}</option>{options}</select>
        </div>
    }
}
