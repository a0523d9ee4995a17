//! One receipt: its form, and the question before it is removed.

use domain::field::Field;
use domain::papers::TypedReceipt;
use leptos::prelude::*;

use super::{form_of_kept, photo};
use crate::form::FormState;
use crate::parts::{
    Choice, Choices, FileField, FormProblems, MoneyField, Page, TextField, answer, money, number,
};
use crate::paths;
use crate::queries::papers::{ReceiptCard, ReceiptPage, SessionTick};
use crate::request::{asking, param};
use crate::words::{self, words};

/// `/claims/{number}/receipts/{n}`
pub fn view() -> AnyView {
    answer(question(), show).into_any()
}

/// `/claims/{number}/receipts/{n}/remove`
pub fn remove_view() -> AnyView {
    answer(question(), show_removing).into_any()
}

async fn question() -> Result<ReceiptPage, crate::trouble::Trouble> {
    let (actor, queries) = asking()?;
    queries.receipt(&actor, param("number")?, param("n")?).await
}

fn show(page: ReceiptPage) -> impl IntoView {
    let w = words();
    let ReceiptPage { of, card, typed, sessions } = page;
    let form = form_of_kept(&card.problems);
    let name = w.msg_receipt_name(card.n.to_string());
    let list = paths::claim_part(of.number, "receipts");
    let fields = card.open.then(|| {
        view! {
            <form method="post" action=format!("{list}/{}", card.n) enctype="multipart/form-data" novalidate class="form">
                <Fields form=form.clone() typed sessions/>
                <button class="usa-button">{w.msg_common_save()}</button>
            </form>
        }
    });
    view! {
        <Page title=name.clone() back=(list, w.msg_receipt_title())>
            <FormProblems form=form.clone()/>
            <article class="paper-card">
                {photo(card.tile, &name)}
                <div class="paper-card__body"><CardLine receipt=card.clone()/></div>
            </article>
            {fields}
        </Page>
    }
}

fn show_removing(page: ReceiptPage) -> impl IntoView {
    let w = words();
    let ReceiptPage { of, card, .. } = page;
    let name = w.msg_receipt_name(card.n.to_string());
    let list = paths::claim_part(of.number, "receipts");
    view! {
        <Page title=name.clone() back=(list.clone(), w.msg_receipt_title()) width="page--narrow">
            <FormProblems form=FormState::here()/>
            <article class="paper-card">
                {photo(card.tile, &name)}
                <div class="paper-card__body"><CardLine receipt=card.clone()/></div>
            </article>
            <p>{w.msg_common_remove_sure()}</p>
            <form method="post" action=format!("{list}/{}/remove", card.n) class="form">
                <button class="usa-button">{w.msg_common_remove()}</button>
            </form>
            <ul class="page__links"><li><a href=list.clone()>{w.msg_common_back()}</a></li></ul>
        </Page>
    }
}

/// What a receipt says, in two lines.
#[component]
pub fn CardLine(
    /// The receipt.
    receipt: ReceiptCard,
) -> impl IntoView {
    let w = words();
    let paid =
        receipt.paid_on.map(|day| format!(" · {}", w.msg_receipt_paid(words::dates::short_day(w, day))));
    let provider = receipt.provider.map(|name| format!("{name} · "));
    let printed = receipt.number.map(|no| format!("{} · ", w.msg_receipt_printed_number(&no)));
    view! {
        <p>{provider}{money(receipt.amount)}{paid}</p>
        <p>{printed}{w.msg_sessions_count(receipt.sessions.to_string())}</p>
    }
}

/// The fields of a receipt.
#[component]
pub fn Fields(
    /// The form.
    form: FormState,
    /// What is kept.
    typed: TypedReceipt,
    /// The sessions that it can pay for.
    sessions: Vec<SessionTick>,
) -> impl IntoView {
    let w = words();
    let ticks = sessions.into_iter().map(|session| {
        let day = session.held_on.map_or_else(|| w.msg_receipt_no_day(), |day| words::dates::day(w, day));
        let label = format!("{}. {day}", session.n);
        let chosen = typed.sessions.contains(&session.n);
        Choice::new(session.n, label).noting(w.msg_receipt_open(session.open.to_string())).chosen(chosen)
    });
    let ticks: Vec<Choice> = ticks.collect();
    let paid_part = |value: &str| typed.other_pay == value;
    let other_pay = vec![
        Choice::new("no", w.msg_common_no()).chosen(paid_part("no")),
        Choice::new("yes", w.msg_common_yes()).chosen(paid_part("yes")),
    ];
    view! {
        <FileField form=form.clone() field=Field::ReceiptFile multiple=true/>
        <p class="quiet">{w.msg_receipt_pages()}</p>
        <MoneyField form=form.clone() field=Field::ReceiptTotal kept=typed.total/>
        <TextField form=form.clone() field=Field::ReceiptDate kept=typed.date kind="date" width="field--medium"/>
        <TextField form=form.clone() field=Field::ReceiptNumber kept=typed.number/>
        <Choices form=form.clone() field=Field::ReceiptSessions choices=ticks several=true/>
        <Choices form=form.clone() field=Field::ReceiptOtherPay choices=other_pay/>
        <MoneyField form=form field=Field::ReceiptOtherAmount kept=typed.other_amount/>
    }
}

/// A receipt in one line, for other pages.
pub fn in_one_line(n: i64, printed: Option<&str>, day: Option<jiff::civil::Date>) -> impl IntoView + use<> {
    let w = words();
    let name = w.msg_receipt_name(n.to_string());
    let printed = printed.map(|no| format!(" · {}", w.msg_receipt_printed_number(no)));
    let day = day.map(|day| view! { " · "{number(words::dates::short_day(w, day))} });
    view! { {name}{printed}{day} }
}
