//! Fields with their label, hint and problem.

use domain::field::Field;
use leptos::prelude::*;

use crate::form::FormState;
use crate::words::{self, words};

/// Label, hint and problem around an input; gives the input its `aria-describedby`.
pub(super) fn group(
    form: &FormState,
    field: Field,
    legend: Option<String>,
    input: Box<dyn FnOnce(Option<String>, bool) -> AnyView>,
) -> impl IntoView + use<> {
    let w = words();
    let id = field.id();
    let hint = words::hint(w, field);
    let problem = form.problem(field).map(|problem| words::problem(w, problem));
    let described =
        [hint.is_some().then(|| format!("{id}-hint")), problem.is_some().then(|| format!("{id}-error"))]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" ");
    let wrong = problem.is_some();
    let class = if wrong { "usa-form-group usa-form-group--error" } else { "usa-form-group" };
    let input = input((!described.is_empty()).then_some(described), wrong);
    view! {
        <div class=class>
            {match legend {
                None => view! { <label class="usa-label" for=id>{words::label(w, field)}</label> }.into_any(),
                Some(label) => view! { <label class="usa-label" for=id>{label}</label> }.into_any(),
            }}
            {hint.map(|hint| view! { <span class="usa-hint" id=format!("{id}-hint")>{hint}</span> })}
            {problem.map(|problem| view! { <span class="usa-error-message" id=format!("{id}-error")>{problem}</span> })}
            {input}
        </div>
    }
}

/// A one-line field.
#[component]
pub fn TextField(
    /// The form it belongs to.
    form: FormState,
    /// Which field.
    field: Field,
    /// What is kept so far.
    #[prop(optional, into)]
    kept: String,
    /// `text`, `date`, `time`, `email` …
    #[prop(default = "text")]
    kind: &'static str,
    /// `numeric`, `decimal`, `email` …
    #[prop(optional)]
    inputmode: Option<&'static str>,
    /// What the browser may fill in.
    #[prop(default = "off")]
    autocomplete: &'static str,
    /// `field--short`, `field--medium`, `field--code` or nothing.
    #[prop(optional)]
    width: &'static str,
    /// Another label than the field's own.
    #[prop(optional, into)]
    label: Option<String>,
) -> impl IntoView {
    let value = form.value(field, &kept);
    let free = kind == "text" && inputmode.is_none();
    group(
        &form,
        field,
        label,
        Box::new(move |described, wrong| {
            view! {
                <input
                    class=["usa-input", if wrong { "usa-input--error" } else { "" }, width].join(" ")
                    id=field.id() name=field.id() type=kind value=value inputmode=inputmode
                    autocomplete=autocomplete dir=if free { "auto" } else { "ltr" }
                    aria-describedby=described aria-invalid=wrong.then_some("true")
                />
            }
            .into_any()
        }),
    )
}

/// An amount in dollars and cents.
#[component]
pub fn MoneyField(
    /// The form it belongs to.
    form: FormState,
    /// Which field.
    field: Field,
    /// What is kept so far.
    #[prop(optional, into)]
    kept: String,
) -> impl IntoView {
    let value = form.value(field, &kept);
    group(
        &form,
        field,
        None,
        Box::new(move |described, wrong| {
            view! {
            <div class="usa-input-group field--medium" dir="ltr">
                <div class="usa-input-prefix" aria-hidden="true">"$"</div>
                <input
                    class=if wrong { "usa-input usa-input--error" } else { "usa-input" }
                    id=field.id() name=field.id() value=value inputmode="decimal" autocomplete="off" dir="ltr"
                    aria-describedby=described aria-invalid=wrong.then_some("true")
                />
            </div>
        }
        .into_any()
        }),
    )
}

/// A field of several lines.
#[component]
pub fn TextArea(
    /// The form it belongs to.
    form: FormState,
    /// Which field.
    field: Field,
    /// What is kept so far.
    #[prop(optional, into)]
    kept: String,
) -> impl IntoView {
    let value = form.value(field, &kept);
    group(
        &form,
        field,
        None,
        Box::new(move |described, wrong| {
            view! {
                <textarea
                    class="usa-textarea" id=field.id() name=field.id() dir="auto" rows="4"
                    aria-describedby=described aria-invalid=wrong.then_some("true")
                >{value}</textarea>
            }
            .into_any()
        }),
    )
}

/// A photo or PDF.
#[component]
pub fn FileField(
    /// The form it belongs to.
    form: FormState,
    /// Which field.
    field: Field,
    /// Whether several files can be chosen.
    #[prop(optional)]
    multiple: bool,
    /// What the browser offers; the content decides on the server. Without HEIC, phones turn their photos into JPEG.
    #[prop(default = "image/jpeg,image/png,image/webp,application/pdf")]
    accept: &'static str,
) -> impl IntoView {
    group(
        &form,
        field,
        None,
        Box::new(move |described, wrong| {
            view! {
            <input
                class="usa-file-input" id=field.id() name=field.id() type="file" accept=accept multiple=multiple
                aria-describedby=described aria-invalid=wrong.then_some("true")
            />
        }
        .into_any()
        }),
    )
}
