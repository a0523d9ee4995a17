//! The queue: sent claims, the oldest first.

use domain::claim::Turn;
use domain::language::Language;
use leptos::prelude::*;

use crate::form::FormState;
use crate::parts::{FormProblems, Page, answer, money, number};
use crate::paths;
use crate::queries::review::{QueuePage, QueueRow, QueueView};
use crate::request::{asking, query};
use crate::words::{Words, words};

/// `/staff/queue`
pub fn view() -> AnyView {
    let view = QueueView {
        turn: query("turn").unwrap_or_default(),
        language: query("language").unwrap_or_default(),
        mine: query::<String>("mine").is_some(),
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
        let mine = if view.mine { "&mine=yes" } else { "" };
        let href =
            format!("{}?turn={}&language={}{mine}&after={after}", paths::QUEUE, view.turn, view.language);
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
    let rows: Vec<_> = page.rows.into_iter().map(row).collect();
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
                            <th scope="col" class="num">{w.msg_review_col_asked()}</th>
                            <th scope="col">{w.msg_review_col_status()}</th>
                            <th scope="col" class="num">{w.msg_review_col_days()}</th>
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

fn row(row: QueueRow) -> impl IntoView {
    let about = format!("{}, {}", row.child, row.service);
    view! {
        <tr>
            <th scope="row"><a href=paths::staff_claim(row.number)>{number(row.number.to_string())}</a></th>
            <td>{about}</td>
            <td>{row.language}</td>
            <td class="num">{money(row.asked)}</td>
            <td>{row.status}</td>
            <td class="num">{row.days}</td>
            <td>{row.reviewer.unwrap_or_default()}</td>
        </tr>
    }
}

fn filters(w: &Words, view: &QueueView) -> impl IntoView + use<> {
    let turns = [
        (Turn::Oss, w.msg_review_turn_oss()),
        (Turn::Second, w.msg_review_turn_second()),
        (Turn::Family, w.msg_review_turn_family()),
        (Turn::Office, w.msg_review_turn_office()),
        (Turn::Finance, w.msg_review_turn_finance()),
    ];
    let turns: Vec<_> = turns
        .into_iter()
        .map(|(turn, label)| view! { <option value=turn.code() selected=view.turn == turn.code()>{label}</option> })
        .collect();
    let languages: Vec<_> = Language::ALL
        .into_iter()
        .map(|one| view! { <option value=one.code() selected=view.language == one.code()>{one.label()}</option> })
        .collect();
    let mine = view.mine;
    view! {
        <form class="filters" method="get" action=paths::QUEUE>
            <div class="usa-form-group">
                <label class="usa-label" for="turn">{w.msg_review_filter_turn()}</label>
                <select class="usa-select" id="turn" name="turn"><option value="">{w.msg_review_all()}</option>{turns}</select>
            </div>
            <div class="usa-form-group">
                <label class="usa-label" for="language">{w.msg_review_col_language()}</label>
                <select class="usa-select" id="language" name="language"><option value="">{w.msg_review_all()}</option>{languages}</select>
            </div>
            <div class="usa-checkbox">
                <input class="usa-checkbox__input" type="checkbox" id="mine" name="mine" value="yes" checked=mine/>
                <label class="usa-checkbox__label" for="mine">{w.msg_review_mine()}</label>
            </div>
            <button class="usa-button usa-button--outline">{w.msg_review_show()}</button>
        </form>
    }
}
