//! Messages between a family and the office.

use domain::claim::ClaimRef;
use domain::field::Field;
use leptos::prelude::*;

use crate::form::FormState;
use crate::parts::{FormProblems, Once, Page, TextArea, answer, number};
use crate::paths;
use crate::queries::papers::{MessageShown, ThreadPage, ThreadRow};
use crate::request::{actor, asking, param};
use crate::words::{self, words};

/// `/messages`
pub fn list_view() -> AnyView {
    let question = async {
        let (actor, queries) = asking()?;
        queries.threads(&actor).await
    };
    answer(question, show_list).into_any()
}

/// `/messages/{number}`
pub fn view() -> AnyView {
    let question = async {
        let (actor, queries) = asking()?;
        queries.thread(&actor, param("number")?).await
    };
    answer(question, show).into_any()
}

fn show_list(threads: Vec<ThreadRow>) -> impl IntoView {
    let w = words();
    let nothing = threads.iter().all(|thread| thread.newest_on.is_none());
    let rows: Vec<_> = threads.into_iter().map(row).collect();
    view! {
        <Page title=w.msg_message_title() back=(paths::HOME.to_owned(), w.msg_nav_home())>
            {nothing.then(|| view! { <p>{w.msg_message_empty()}</p> })}
            <ul class="link-list">{rows}</ul>
            <p class="quiet">{w.msg_message_reply_time()}</p>
        </Page>
    }
}

fn row(thread: ThreadRow) -> impl IntoView {
    let w = words();
    let newest = thread.newest_on.map(|day| words::dates::short_day(w, day));
    let unread = (thread.unread > 0).then(|| {
        let text = w.msg_message_unread(thread.unread.to_string());
        view! { <span class="tag tag--again">{text}</span>" " }
    });
    view! {
        <li class="link-list__item">
            <a class="link-list__link" href=paths::thread(thread.number)>{w.msg_message_about_claim(thread.number.to_string())}</a>
            " "<span class="link-list__text">{unread}{thread.service}</span>
            " "<span class="link-list__end">{newest.map(number)}</span>
        </li>
    }
}

fn show(page: ThreadPage) -> impl IntoView {
    let w = words();
    let staff = actor().is_some_and(|actor| actor.role.is_staff());
    let back = if staff {
        (paths::staff_claim(page.number), page.number.to_string())
    } else {
        ("/messages".to_owned(), w.msg_message_title())
    };
    let claim = paths::claim(page.number);
    view! {
        <Page title=w.msg_message_about_claim(page.number.to_string()) back=back>
            <FormProblems form=FormState::here()/>
            <Thread number=page.number messages=page.messages/>
            {page.can_write.then(|| view! { <MessageForm number=page.number then=String::new()/> })}
            <p class="quiet">{w.msg_message_reply_time()}</p>
            {(!staff).then(|| view! { <ul class="page__links"><li><a href=claim>{number(page.number.to_string())}</a></li></ul> })}
        </Page>
    }
}

/// The messages about a claim, the oldest first; for the workbench too.
#[component]
pub fn Thread(
    /// The claim.
    number: ClaimRef,
    /// The messages.
    messages: Vec<MessageShown>,
) -> impl IntoView {
    let w = words();
    let none = messages.is_empty();
    let new = messages.iter().any(|message| message.new);
    let items: Vec<_> = messages.into_iter().map(message).collect();
    let read = new.then(|| {
        view! {
            <form method="post" action=paths::thread(number) class="form">
                <input type="hidden" name="form" value="read"/>
                <button class="usa-button usa-button--outline">{w.msg_message_read()}</button>
            </form>
        }
    });
    view! {
        {none.then(|| view! { <p class="quiet">{w.msg_message_none()}</p> })}
        <ol class="thread">{items}</ol>
        {read}
    }
}

fn message(message: MessageShown) -> impl IntoView {
    let w = words();
    let mine = message.who.is_none();
    let class = if mine { "thread__message thread__message--mine" } else { "thread__message" };
    let who = message.who.unwrap_or_else(|| w.msg_message_you());
    let new = message.new.then(|| view! { <p class="thread__state">{w.msg_message_new()}</p> });
    let paragraphs: Vec<_> =
        message.wording.lines().map(|line| view! { <p dir="auto">{line.to_owned()}</p> }).collect();
    view! {
        <li class=class>
            <p class="thread__who">{who}", "<time>{message.when}</time></p>
            <div class="thread__text" lang=message.language.tag()>{paragraphs}</div>
            {new}
        </li>
    }
}

/// The form for the next message; for the workbench too.
#[component]
pub fn MessageForm(
    /// The claim.
    number: ClaimRef,
    /// Where it leads when the message is sent; empty for the thread.
    then: String,
) -> impl IntoView {
    let w = words();
    view! {
        <form method="post" action=paths::thread(number) novalidate class="form">
            <Once/>
            <input type="hidden" name="then" value=then/>
            <TextArea form=FormState::here() field=Field::MessageText/>
            <button class="usa-button">{w.msg_message_send()}</button>
        </form>
    }
}
