//! Fields in which one or several things are chosen.

use domain::field::Field;
use leptos::prelude::*;

use super::field::group;
use crate::form::FormState;
use crate::words::{self, words};

/// One thing that can be chosen.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    /// The value that is posted.
    pub value: String,
    /// What the person reads.
    pub label: String,
    /// A second, quieter line.
    pub note: Option<String>,
    /// Whether it is chosen so far.
    pub chosen: bool,
}

impl Choice {
    /// A choice with its label.
    pub fn new(value: impl ToString, label: impl Into<String>) -> Self {
        Self { value: value.to_string(), label: label.into(), ..Self::default() }
    }

    /// With a quieter line below.
    #[must_use]
    pub fn noting(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// Chosen so far, or not.
    #[must_use]
    pub fn chosen(mut self, chosen: bool) -> Self {
        self.chosen = chosen;
        self
    }
}

/// Radio buttons, or checkboxes where several may be chosen.
#[component]
pub fn Choices(
    /// The form it belongs to.
    form: FormState,
    /// Which field.
    field: Field,
    /// What can be chosen.
    choices: Vec<Choice>,
    /// Whether several may be chosen.
    #[prop(optional)]
    several: bool,
    /// Another question than the field's own label.
    #[prop(optional, into)]
    label: Option<String>,
) -> impl IntoView {
    let w = words();
    let id = field.id();
    let hint = words::hint(w, field)
        .map(|hint| view! { <span class="usa-hint" id=format!("{id}-hint")>{hint}</span> });
    let problem = form.problem(field).map(|problem| words::problem(w, problem));
    let class = if problem.is_some() { "usa-form-group usa-form-group--error" } else { "usa-form-group" };
    let problem = problem
        .map(|problem| view! { <span class="usa-error-message" id=format!("{id}-error")>{problem}</span> });
    let items: Vec<_> = choices
        .into_iter()
        .enumerate()
        .map(|(i, choice)| {
            // The first one carries the field's id, so that the error summary leads to it.
            let item = if i == 0 { id.to_owned() } else { format!("{id}-{i}") };
            let ticked = form.ticked(field, &choice.value, choice.chosen);
            tile(&item, id, choice, ticked, several)
        })
        .collect();
    view! {
        <div class=class>
            <fieldset class="usa-fieldset">
                <legend class="usa-legend">{label.unwrap_or_else(|| words::label(w, field))}</legend>
                {hint}{problem}{items}
            </fieldset>
        </div>
    }
}

/// A lone checkbox that says yes to its label.
#[component]
pub fn Checkbox(
    /// The form it belongs to.
    form: FormState,
    /// Which field.
    field: Field,
    /// Whether it is kept so.
    #[prop(optional)]
    kept: bool,
) -> impl IntoView {
    let w = words();
    let problem = form.problem(field).map(|problem| words::problem(w, problem));
    let ticked = form.ticked(field, "yes", kept);
    let choice = Choice {
        value: "yes".into(),
        label: words::label(w, field),
        note: words::hint(w, field),
        chosen: ticked,
    };
    let class = if problem.is_some() { "usa-form-group usa-form-group--error" } else { "usa-form-group" };
    view! {
        <div class=class>
            {problem.map(|problem| view! { <span class="usa-error-message" id=format!("{field}-error")>{problem}</span> })}
            {tile(field.id(), field.id(), choice, ticked, true)}
        </div>
    }
}

fn tile(id: &str, name: &'static str, choice: Choice, ticked: bool, several: bool) -> AnyView {
    let note = choice.note.map(|note| view! { <span class="usa-checkbox__label-description">{note}</span> });
    let id = id.to_owned();
    if several {
        view! {
            <div class="usa-checkbox">
                <input class="usa-checkbox__input usa-checkbox__input--tile" type="checkbox" id=id.clone() name=name value=choice.value checked=ticked/>
                <label class="usa-checkbox__label" for=id>{choice.label}" "{note}</label>
            </div>
        }
        .into_any()
    } else {
        view! {
            <div class="usa-radio">
                <input class="usa-radio__input usa-radio__input--tile" type="radio" id=id.clone() name=name value=choice.value checked=ticked/>
                <label class="usa-radio__label" for=id>{choice.label}" "{note}</label>
            </div>
        }
        .into_any()
    }
}

/// One thing chosen from a list.
#[component]
pub fn Select(
    /// The form it belongs to.
    form: FormState,
    /// Which field.
    field: Field,
    /// What can be chosen.
    choices: Vec<Choice>,
) -> impl IntoView {
    let options: Vec<_> = choices
        .into_iter()
        .map(|choice| {
            let selected = form.ticked(field, &choice.value, choice.chosen);
            view! { <option value=choice.value selected=selected>{choice.label}</option> }
        })
        .collect();
    group(
        &form,
        field,
        None,
        Box::new(move |described, wrong| {
            view! {
            <select class="usa-select" id=field.id() name=field.id() aria-describedby=described aria-invalid=wrong.then_some("true")>
                <option value=""></option>
                {options}
            </select>
        }
        .into_any()
        }),
    )
}
