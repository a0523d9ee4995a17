//! Session notes: their photos, and which session each belongs to.

use domain::field::Field;
use leptos::prelude::*;

use super::{back, closed_note, photo};
use crate::form::FormState;
use crate::parts::{FileField, FormProblems, Once, Page, answer};
use crate::paths;
use crate::queries::papers::{NoteOf, NotesPage, Tile};
use crate::request::{asking, param};
use crate::words::{self, words};

/// `/claims/{number}/notes`
pub fn view() -> AnyView {
    let question = async {
        let (actor, queries) = asking()?;
        queries.notes(&actor, param("number")?).await
    };
    answer(question, show).into_any()
}

fn show(page: NotesPage) -> impl IntoView {
    let w = words();
    let NotesPage { of, photos, sessions } = page;
    let form = FormState::here();
    let here = paths::claim_part(of.number, "notes");
    let cards: Vec<_> = photos.iter().zip(1..).map(|(tile, n)| card(*tile, n)).collect();
    let add = of.open.then(|| {
        view! {
            <form method="post" action=here.clone() enctype="multipart/form-data" novalidate class="form">
                <Once/>
                <FileField form=form.clone() field=Field::SessionNote multiple=true/>
                <button class="usa-button usa-button--outline">{w.msg_notes_add()}</button>
            </form>
        }
    });
    let assign = (!photos.is_empty()).then(|| which(&here, &photos, &sessions));
    view! {
        <Page title=w.msg_notes_title() back=back(of)>
            <FormProblems form=form.clone()/>
            <p class="lead">{w.msg_notes_lead()}</p>
            {closed_note(of)}
            {photos.is_empty().then(|| view! { <p class="quiet">{w.msg_notes_empty()}</p> })}
            {cards}
            {add}
            {assign}
            <ul class="page__links">
                <li><a href=paths::claim_part(of.number, "receipts")>{w.msg_receipt_title()}</a></li>
            </ul>
        </Page>
    }
}

fn card(tile: Tile, n: usize) -> impl IntoView {
    let name = words().msg_papers_photo_n(n.to_string());
    view! {
        <article class="paper-card">
            {photo(Some(tile), &name)}
            <div class="paper-card__body"><h3 class="paper-card__title">{name}</h3></div>
        </article>
    }
}

/// For each session its note, out of the photos.
fn which(here: &str, photos: &[Tile], sessions: &[NoteOf]) -> impl IntoView + use<> {
    let w = words();
    let proposed = sessions.iter().any(|session| session.proposed.is_some());
    let any_open = sessions.iter().any(|session| session.open);
    let rows: Vec<_> = sessions.iter().map(|session| row(photos, session)).collect();
    view! {
        <form method="post" action=format!("{here}/sessions") class="form">
            <h2>{w.msg_notes_which()}</h2>
            {proposed.then(|| view! { <p class="usa-hint">{w.msg_notes_proposed()}</p> })}
            {rows}
            {any_open.then(|| view! { <button class="usa-button">{w.msg_notes_save()}</button> })}
        </form>
    }
}

fn row(photos: &[Tile], session: &NoteOf) -> impl IntoView + use<> {
    let w = words();
    let name = format!("note-{}", session.n);
    let day = session.held_on.map_or_else(|| w.msg_receipt_no_day(), |day| words::dates::day(w, day));
    let start = session.start.map(|start| format!(", {}", words::dates::time(w, start)));
    let label = format!("{}. {day}{}", session.n, start.unwrap_or_default());
    let chosen = session.note.or(session.proposed);
    let options: Vec<_> = photos
        .iter()
        .zip(1..)
        .map(|(photo, n)| {
            let text = w.msg_papers_photo_n(n.to_string());
            view! { <option value=photo.id.to_string() selected=chosen == Some(photo.id)>{text}</option> }
        })
        .collect();
    let open = session.open;
    view! {
        <div class="usa-form-group">
            <label class="usa-label" for=name.clone()>{label}</label>
            <select class="usa-select" id=name.clone() name=name disabled=!open>
                <option value="">{w.msg_notes_none()}</option>
                {options}
            </select>
        </div>
    }
}
