//! What stands below the workbench: receipts and bank lines, hours, messages, what happened.

use leptos::prelude::*;

use crate::pages::papers::{MessageForm, Thread};
use crate::parts::{money, number};
use crate::paths;
use crate::queries::papers::ThreadPage;
use crate::queries::review::{Ledger, ReceiptPaid, WorkLine, Workbench};
use crate::words::{Words, dates};

/// All of it, for the chosen line.
pub fn below(w: &Words, bench: &Workbench, line: Option<&WorkLine>) -> AnyView {
    let hours = line.and_then(|line| line.service_line);
    let hours = bench.ledgers.iter().find(|ledger| Some(ledger.id) == hours).map(|found| ledger(w, found));
    let events: Vec<_> =
        bench.events.iter().map(|text| view! { <li class="history__item">{text.clone()}</li> }).collect();
    let receipts = receipts(w, &bench.receipts);
    view! {
        {receipts}
        {hours}
        {messages(w, bench.thread.clone())}
        <details><summary>{w.msg_review_history()}</summary><ol class="history">{events}</ol></details>
    }
    .into_any()
}

fn receipts(w: &Words, receipts: &[ReceiptPaid]) -> impl IntoView + use<> {
    let none = receipts.is_empty().then(|| view! { <p class="quiet">{w.msg_review_match_none()}</p> });
    let each: Vec<_> = receipts.iter().map(|one| receipt(w, one)).collect();
    view! {
        <details open>
            <summary>{w.msg_review_match()}</summary>
            {none}{each}
        </details>
    }
}

fn receipt(w: &Words, receipt: &ReceiptPaid) -> impl IntoView + use<> {
    let lines: Vec<_> = receipt
        .lines
        .iter()
        .map(|(name, part)| {
            view! { <tr><th scope="row">{number(name.clone())}</th><td class="num">{money(*part)}</td></tr> }
        })
        .collect();
    let sum = w.msg_review_match_sum(receipt.paid.to_string(), receipt.shown.to_string());
    view! {
        <table class="usa-table usa-table--borderless usa-table--compact">
            <caption>{receipt.name.clone()}": "{sum}</caption>
            <tbody>{lines}</tbody>
        </table>
    }
}

fn ledger(w: &Words, ledger: &Ledger) -> impl IntoView + use<> {
    let entries: Vec<_> = ledger
        .entries
        .iter()
        .map(|entry| {
            let (when, what) = (entry.when.clone(), entry.what.clone());
            view! { <tr><th scope="row">{when}</th><td>{what}</td><td class="num">{entry.minutes}</td></tr> }
        })
        .collect();
    let title = w.msg_review_ledger(&ledger.service, dates::length(w, ledger.left));
    view! {
        <details>
            <summary>{title.clone()}</summary>
            <table class="usa-table usa-table--borderless usa-table--compact">
                <caption class="visually-hidden">{title}</caption>
                <thead>
                    <tr>
                        <th scope="col">{w.msg_facts_ledger_when()}</th>
                        <th scope="col">{w.msg_facts_ledger_what()}</th>
                        <th scope="col" class="num">{w.msg_facts_ledger_minutes()}</th>
                    </tr>
                </thead>
                <tbody>{entries}</tbody>
            </table>
        </details>
    }
}

fn messages(w: &Words, thread: ThreadPage) -> impl IntoView + use<> {
    let claim = thread.number;
    let new = thread.messages.iter().any(|message| message.new);
    let then = paths::staff_claim(claim);
    view! {
        <details open=new>
            <summary>{w.msg_nav_messages()}" ("{thread.messages.len()}")"</summary>
            <Thread number=claim messages=thread.messages/>
            {thread.can_write.then(|| view! { <MessageForm number=claim then=then/> })}
        </details>
    }
}
