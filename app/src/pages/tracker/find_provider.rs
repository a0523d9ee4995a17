//! "I can't find a provider": the office gives the help itself (R17).

use domain::field::Field;
use leptos::prelude::*;

use crate::form::FormState;
use crate::parts::{Choice, Choices, FormProblems, Page, TextArea, TextField, answer};
use crate::paths;
use crate::queries::tracker::FindProvider;
use crate::request::{asking, param};
use crate::words::dates::{length, short_day};
use crate::words::{Words, words};

/// `/children/{id}/find-provider`
pub fn view() -> AnyView {
    answer(
        async {
            let (actor, queries) = asking()?;
            queries.find_provider(&actor, param("id")?).await
        },
        |told| show(&told),
    )
    .into_any()
}

fn show(asked: &FindProvider) -> impl IntoView + use<> {
    let w = words();
    let back = (paths::child(asked.id), w.msg_hours_title(&asked.name));
    let body = match asked.asked_on {
        Some(on) => view! {
            <section class="status-line" aria-labelledby="st">
                <h2 class="visually-hidden" id="st">{w.msg_find_title()}</h2>
                <p class="status-line__label">{w.msg_find_got_it(short_day(w, on))}</p>
                <p class="status-line__who">{w.msg_track_nothing_to_do()}</p>
            </section>
            {next(w)}
        }
        .into_any(),
        None if asked.services.is_empty() => view! { <p>{w.msg_find_all_used()}</p> }.into_any(),
        None => form(w, asked),
    };
    view! { <Page title=w.msg_find_title() back=back>{body}</Page> }
}

fn form(w: &Words, asked: &FindProvider) -> AnyView {
    let form = FormState::here();
    let choices = asked
        .services
        .iter()
        .map(|(code, name, left)| Choice::new(code, name).noting(w.msg_common_left(length(w, *left))))
        .collect();
    view! {
        <FormProblems form=form.clone()/>
        <p class="lead">{w.msg_find_lead()}" "{w.msg_find_keep()}</p>
        <form method="post" novalidate class="form">
            <Choices form=form.clone() field=Field::FindServices choices several=true/>
            <TextArea form=form.clone() field=Field::FindTried/>
            <TextField form field=Field::FindWhen/>
            <button class="usa-button">{w.msg_find_send()}</button>
        </form>
        {next(w)}
    }
    .into_any()
}

fn next(w: &Words) -> impl IntoView + use<> {
    let steps: Vec<_> = [w.msg_find_next_1(), w.msg_find_next_2(), w.msg_find_next_3()]
        .into_iter()
        .map(|step| view! { <li>{step}</li> })
        .collect();
    view! {
        <h2>{w.msg_find_next()}</h2>
        <ol>{steps}</ol>
        <p>{w.msg_find_keep()}</p>
    }
}
