//! What is saved now, beside a form that was made from an older version.

use domain::refusal::Refusal;
use leptos::prelude::*;

use crate::form::FormState;
use crate::words::words;

/// Shows what is saved now, when somebody else saved while the form was open.
#[component]
pub fn Newest(
    /// The form it belongs to.
    form: FormState,
    /// Names and values as they are saved now.
    now: Vec<(String, String)>,
) -> impl IntoView {
    let w = words();
    let stale = matches!(form.refusal, Some(Refusal::ChangedMeanwhile { .. }));
    let rows: Vec<_> = now
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| view! { <div><dt>{name}</dt><dd>{value}</dd></div> })
        .collect();
    stale.then(|| {
        view! {
            <section class="box">
                <h2>{w.msg_draft_newest()}</h2>
                <p>{w.msg_draft_newest_lead()}</p>
                <dl class="summary-list">{rows}</dl>
            </section>
        }
    })
}
