//! Pages of papers: uploads, receipts, bank papers, matching, viewing; and messages.

mod line;
mod matching;
mod messages;
mod notes;
mod paper;
mod proof;
mod receipt;
mod receipts;

use domain::field::Problem;
use leptos::prelude::*;

use crate::form::FormState;
use crate::parts::number;
use crate::paths;
use crate::queries::papers::{PapersOf, Tile};
use crate::request::query;
use crate::routes::{PageRoute, page};
use crate::words::{self, words};

pub use messages::{MessageForm, Thread};

/// The pages and their addresses.
pub const PAGES: &[PageRoute] = &[
    page("/claims/{number}/receipts", receipts::view),
    page("/claims/{number}/receipts/{n}", receipt::view),
    page("/claims/{number}/receipts/{n}/remove", receipt::remove_view),
    page("/claims/{number}/notes", notes::view),
    page("/claims/{number}/proof", proof::view),
    page("/claims/{number}/proof/papers/{paper}", line::add_view),
    page("/claims/{number}/proof/lines/{line}", line::view),
    page("/claims/{number}/proof/lines/{line}/remove", line::remove_view),
    page("/claims/{number}/match", matching::view),
    page("/papers/{id}", paper::view),
    page("/messages", messages::list_view),
    page("/messages/{number}", messages::view),
];

/// Where "back" leads: the claim.
fn back(of: PapersOf) -> (String, String) {
    (paths::claim(of.number), of.number.to_string())
}

/// The form of something that is kept: after a refusal as it was typed, else with its problems if they are asked for.
fn form_of_kept(problems: &[Problem]) -> FormState {
    let form = FormState::here();
    let asked = form.typed.is_none() && query::<String>("check").is_some();
    if asked { FormState { problems: problems.to_vec(), ..form } } else { form }
}

/// A paper on a card: its small picture, or the word PDF; both lead to the paper.
fn photo(tile: Option<Tile>, about: &str) -> Option<impl IntoView + use<>> {
    let tile = tile?;
    let w = words();
    let link = paths::paper(tile.id);
    let open = format!("{}: {about}", w.msg_papers_open());
    Some(if tile.picture {
        let source = format!("{link}/small");
        view! { <a href=link><img class="paper-card__photo" src=source alt=open loading="lazy"/></a> }
            .into_any()
    } else {
        view! {
            <a href=link class="paper-card__photo paper-card__photo--pdf">"PDF "<span class="visually-hidden">{open}</span></a>
        }
        .into_any()
    })
}

/// What is wrong with something on its card.
fn hints(problems: &[Problem]) -> Vec<impl IntoView + use<>> {
    let w = words();
    let hint = |problem: &Problem| {
        let text = words::problem(w, *problem);
        view! { <p class="paper-card__hint">{text}</p> }
    };
    problems.iter().map(hint).collect()
}

/// The word for a claim that was sent and can only be changed where something went back.
fn closed_note(of: PapersOf) -> Option<impl IntoView> {
    let w = words();
    (!of.draft).then(|| view! { <p class="quiet">{w.msg_papers_closed()}</p> })
}

/// A day in digits, or the word that there is none.
fn day_or_none(day: Option<jiff::civil::Date>) -> impl IntoView {
    let w = words();
    match day {
        Some(day) => number(words::dates::short_day(w, day)).into_any(),
        None => w.msg_receipt_no_day().into_any(),
    }
}
