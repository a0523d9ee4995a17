//! What is wrong with a form, over the form.

use leptos::prelude::*;

use crate::form::FormState;
use crate::words::{self, words};

/// The error summary: first in the page, with a link to each field.
#[component]
pub fn FormProblems(
    /// The form it belongs to.
    form: FormState,
) -> impl IntoView {
    let w = words();
    let nothing = form.problems.is_empty() && form.refusal.is_none();
    let items: Vec<_> = form
        .problems
        .iter()
        .map(|problem| {
            let href = format!("#{}", problem.field);
            view! { <li><a href=href>{words::problem(w, *problem)}</a></li> }
        })
        .collect();
    let refusal = form.refusal.as_ref().map(|refusal| view! { <p>{words::refusal(w, refusal)}</p> });
    (!nothing).then(|| {
        view! {
            <div class="error-summary" role="alert" tabindex="-1" aria-labelledby="problems" id="error-summary">
                <h2 class="error-summary__title" id="problems">{w.msg_error_title()}</h2>
                {refusal}
                <ul>{items}</ul>
            </div>
        }
    })
}
